"""Translated text for every room, without tying the model to Qt.

The rooms call :func:`tr`. Outside QGIS it returns the English source text; the plugin installs
Qt's translator through :func:`install` when QGIS loads it. What goes onto a page is written in the
language of the page, whatever that of the interface: :func:`speaking`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from enum import Enum, unique

#: The one context all of the plugin's strings are kept under.
CONTEXT = "CpmrMigration"


class TitledEnum(str, Enum):
    """Identifiers, as they stand in files, each with a title for users.

    ``title`` takes the place of ``str.title``, which nobody would ask an identifier for.
    """

    @property
    def title(self) -> str:  # type: ignore[override]
        """The title: English source text, or a name that is never translated."""
        return self._title()

    def _title(self) -> str:
        raise NotImplementedError


@unique
class Language(TitledEnum):
    """Languages of pages and exports."""

    EN = "en"
    FR = "fr"
    ES = "es"
    IT = "it"

    def _title(self) -> str:
        """Return the language's own name, which is never translated."""
        return {"en": "English", "fr": "Français", "es": "Español", "it": "Italiano"}[self.value]


_translate: Callable[[str, str], str] | None = None
_interface: Language = Language.EN
_read_catalogue: Callable[[Language], Callable[[str, str], str]] | None = None
_spoken: ContextVar[Language | None] = ContextVar("spoken", default=None)
_catalogues: dict[Language, Callable[[str, str], str]] = {}


def install(translate: Callable[[str, str], str] | None, language: Language = Language.EN) -> None:
    """Set the function that looks a string up, or None for the English source.

    :param translate: called with context and source text, like ``QCoreApplication.translate``
    :param language: the language it gives; English where we have no strings in QGIS's language
    """
    global _translate, _interface  # noqa: PLW0603 - one translator per process, as in Qt itself
    _translate = translate
    _interface = language


def install_catalogues(read: Callable[[Language], Callable[[str, str], str]] | None) -> None:
    """Set the function that opens the strings of one language, or None: every page is English.

    :param read: called once for each language that is spoken; what it returns is called with context and
        source text, and returns an empty text for what it does not know
    """
    global _read_catalogue  # noqa: PLW0603 - as above
    _read_catalogue = read
    _catalogues.clear()


def tr(text: str) -> str:
    """Return *text* in the language that is spoken: that of the page being written, else that of the interface.

    Placeholders are filled afterwards: ``tr("{n} regions").format(n=3)``. What is asked for is a literal text, or
    the ``title`` of a member of a table, so that ``.ci/translations.py`` finds it: titles of ``Column``, ``Table``
    and ``Field``, and values of dictionaries called ``_…TITLES``.
    """
    language = _spoken.get()
    if language is not None:
        return translated(text, language)
    return text if _translate is None else _translate(CONTEXT, text)


def labelled(label: str, value: str) -> str:
    """Return “label: value” with the space before the colon that the language asks for."""
    return tr("{label}: {value}").format(label=label, value=value)


def quoted(text: str) -> str:
    """Return text in the quotation marks of the language that is spoken."""
    return tr("“{text}”").format(text=text)


def some_of(items: Sequence[str], most: int, by: str = ", ") -> str:
    """Return items in one line, those beyond *most* only counted."""
    rest = len(items) - most
    return by.join([*items[:most], *([f"… +{rest}"] if rest > 0 else [])])


def tr_data(text: str) -> str:
    """Return text of a dataset in the language that is spoken; as it is where that is not known.

    Titles, units and populations of the bundled data have translations; those of other data are their own.
    """
    return tr(text) if text else text


def other_names(*texts: str) -> list[str]:
    """Return what texts of a dataset are called in the languages we ship, where that is not what they are."""
    names = (translated(text.strip(), language) for text in texts for language in Language)
    return list(dict.fromkeys(name for name in names if name and name not in texts))


def translated(text: str, language: Language) -> str:
    """Return *text* in *language*; the English source where it has no translation."""
    if language is Language.EN or _read_catalogue is None:
        return text
    if language not in _catalogues:
        _catalogues[language] = _read_catalogue(language)
    return _catalogues[language](CONTEXT, text) or text


@contextmanager
def speaking(language: Language | None) -> Iterator[None]:
    """Let :func:`tr` speak *language* (None: that of the interface) in the block.

    Never around a ``yield`` of a step or a wait for events: what the window shows meanwhile would be in
    the page's language, too.
    """
    mark = _spoken.set(language)
    try:
        yield
    finally:
        _spoken.reset(mark)


def spoken() -> Language | None:
    """Return the language of the page that is being written; None while it is that of the interface."""
    return _spoken.get()


def interface_language() -> Language:
    """Return the language our strings have in the interface: English where we have none in QGIS's language."""
    return _interface


def page_language() -> Language:
    """Return the language that :func:`tr` speaks now: that of the page being written, else that of the interface."""
    return _spoken.get() or _interface
