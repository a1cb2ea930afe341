"""Put the words of the windows into the translated pages of the user guide.

Usage: guide.py [--check]

A page in another language names what a window says as ``<b data-ui="Load">Charger</b>``: the English text without
its mnemonic, and what the catalogue of that language makes of it. Run it whenever ``i18n/*.ts`` has changed.
"""

from __future__ import annotations

import html
import re
import sys

import translations

HELP = translations.ROOT / "resources" / "help"
WORD = re.compile(r'<b data-ui="([^"]*)">(.*?)</b>', re.DOTALL)


def plain(text: str) -> str:
    """Return a text of a window as it is seen, without mnemonics."""
    return translations.MNEMONIC.sub("", text)


def words_of(language: str) -> dict[str, str]:
    """Return what windows say in English, and in a language; English where there is no translation."""
    words: dict[str, str] = {}
    for source, text in translations.read(translations.path_of(language)).items():
        if text or plain(source) not in words:
            words[plain(source)] = plain(text or source)
    return words


def worded(page: str, words: dict[str, str]) -> str:
    """Return a page with the words of a language; a text that no window has is left out, which a test finds."""

    def word(found: re.Match[str]) -> str:
        text = words.get(html.unescape(found[1]), "")
        return f'<b data-ui="{found[1]}">{html.escape(text, quote=False)}</b>'

    return WORD.sub(word, page)


def main() -> int:
    """Rewrite the pages, or tell which would change."""
    changed = []
    for language in translations.LANGUAGES:
        words = words_of(language)
        for path in sorted((HELP / language).glob("*.html")):
            page = path.read_text(encoding="utf-8")
            new = worded(page, words)
            if new != page:
                changed.append(path.relative_to(translations.ROOT).as_posix())
                if "--check" not in sys.argv:
                    path.write_text(new, encoding="utf-8", newline="\n")
    print("\n".join(changed) or "The guide says what the windows say")
    return 1 if changed and "--check" in sys.argv else 0


if __name__ == "__main__":
    sys.exit(main())
