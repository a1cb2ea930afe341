"""A language for tests: every text of the plugin in brackets, accented and longer by two fifths."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]

#: What stays as it is: placeholders, tags and entities, a mnemonic with its letter.
_KEPT = re.compile(r"\{[^{}]*\}|</?[A-Za-z][^<>]*>|&\w+;|&\w|\s+")
_ACCENTS = str.maketrans("aceinouyACEINOUY", "áçéíñóúýÁÇÉÍÑÓÚÝ")


def pseudo(text: str) -> str:
    """Return a text as the language of tests has it."""
    blank = len(text) - len(text.lstrip())
    head, body, tail = text[:blank], text.strip(), text[len(text.rstrip()) :]
    ellipsis = "…" if body.endswith("…") else ""
    body = body.removesuffix("…")
    parts, last = [], 0
    for kept in _KEPT.finditer(body):
        parts += [body[last : kept.start()].translate(_ACCENTS), kept.group()]
        last = kept.end()
    parts.append(body[last:].translate(_ACCENTS))
    longer = " ×××××"[: max(1, round(0.4 * min(len(body), 12)))] + "×" * max(0, round(0.4 * len(body)) - 6)
    # Words of a long text can be broken as others can.
    longer = re.sub("×{9}", "×××××××× ", longer).rstrip()
    return f"{head}[{''.join(parts)}{longer}]{ellipsis}{tail}"


def script() -> ModuleType:
    """Return ``.ci/translations.py`` as a module."""
    if "translations" not in sys.modules:
        spec = importlib.util.spec_from_file_location("translations", ROOT / ".ci" / "translations.py")
        sys.modules["translations"] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules["translations"])
    return sys.modules["translations"]


def compile_pseudo(folder: Path, language: str = "fr") -> Path:
    """Compile all texts of the plugin in the language of tests, as if it were French; return the folder."""
    translations = script()
    messages = translations.collect()
    source = folder / f"cpmr_{language}.ts"
    translations.write(source, language, messages, {text: pseudo(text) for text in messages})
    translations.compile_all(folder, folder)
    return folder
