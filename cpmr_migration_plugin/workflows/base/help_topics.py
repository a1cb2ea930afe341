"""Pages and anchors of the user guide for each window.

The guide is offline HTML in ``resources/help/<language>/``; it needs no network and no program but a browser.
"""

from __future__ import annotations

from enum import Enum, unique
from pathlib import Path

from ...paths import HELP
from ...translation import Language, interface_language

#: The page that explains every algorithm; each has an anchor of its name.
PROCESSING_PAGE = "processing.html"


@unique
class Topic(str, Enum):
    """What a user may ask help for: a page of the guide and the place in it."""

    INDEX = "index.html"
    TUTORIAL = "tutorial.html"
    SAMPLE = "tutorial.html#sample"
    LOAD = "load.html#load-edition"
    COLUMNS = "load.html#columns"
    FOLDERS = "load.html#folders"
    JOIN_REPORT = "join-report.html#join-report"
    REGIONS = "regions.html#regions"
    INDICATORS = "indicators.html#add-indicators"
    SOURCES = "sources-refresh.html#sources"
    EDIT_SOURCE = "sources-refresh.html#edit-source"
    REFRESH = "sources-refresh.html#refresh"
    EXPORT = "export.html#export"
    STYLE = "styles.html#style"
    SETTINGS = "settings-offline.html#settings"
    PROBLEM = "index.html#report-a-problem"

    @property
    def page(self) -> str:
        """The name of the file."""
        return self.value.partition("#")[0]

    @property
    def anchor(self) -> str:
        """The place in the file; empty for its beginning."""
        return self.value.partition("#")[2]


def page_file(page: str, language: Language | None = None) -> Path:
    """Return the file of a page, in English where the guide is not translated.

    :param page: e.g. ``load.html``
    :param language: by default that of the interface
    """
    folder = (language or interface_language()).value
    path = HELP / folder / page
    return path if path.is_file() else HELP / Language.EN.value / page


def address(page: str, anchor: str = "", language: Language | None = None) -> str:
    """Return the ``file:`` address of a place in the guide."""
    return page_file(page, language).as_uri() + (f"#{anchor}" if anchor else "")
