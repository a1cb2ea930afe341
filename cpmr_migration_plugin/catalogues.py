"""Compiled translations: the language of QGIS's interface, and the strings of one language for a page."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QTranslator

from .paths import TRANSLATIONS
from .translation import Language


def language_of(locale: str) -> Language:
    """Return the language we have for a locale such as ``fr_BE``; English for all we do not have."""
    code = locale.replace("-", "_").split("_")[0].lower()
    return Language(code) if code in Language._value2member_map_ else Language.EN


def translator(language: Language) -> QTranslator | None:
    """Return the strings of a language, or None: for English, and where they are not compiled."""
    if language is Language.EN:
        return None
    found = QTranslator()
    loaded = found.load(str(TRANSLATIONS / f"cpmr_{language.value}.qm"))
    return found if loaded and not found.isEmpty() else None


def open_catalogue(language: Language) -> Callable[[str, str], str]:
    """Return a function of context and source text that gives the translation, or an empty text for none.

    Not installed in the application: the interface keeps its own language.
    """
    found = translator(language)
    if found is None:
        return lambda _context, _text: ""
    # As bytes: PyQt takes text here for ASCII only, unlike in QCoreApplication.translate.
    return lambda context, text: found.translate(context.encode(), text.encode()) or ""
