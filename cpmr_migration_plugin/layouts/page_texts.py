"""Texts around the maps of a page: type, size, position."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from qgis.core import QgsPrintLayout

from . import items
from .corner import add_corner, corner_lines, corner_width
from .measure import Setting, line_count, line_height, set_small, set_title
from .page import (
    FOOT,
    SMALLEST,
    SUBTITLE,
    TITLE,
    PageGrid,
    PageSpec,
    TextHeights,
    foot_width,
    grid,
    note_width,
    title_width,
)
from ..project.subjects.map_texts import MapTexts

#: Between two parts of a subtitle; where it does not fit on a line, the second part begins the next one.
SEPARATOR = "  ·  "


@dataclass(frozen=True)
class PageTexts:
    """The texts of a page and how each is set."""

    texts: MapTexts
    foot: str
    title_set: Setting
    subtitle_set: Setting
    note_set: Setting
    foot_set: Setting
    side: float

    def places(self, spec: PageSpec) -> PageGrid:
        """Return the grid of a page that has room for the texts."""
        line = line_height(spec.points(FOOT))
        heights = TextHeights(
            title=self.title_set.height,
            subtitle=self.subtitle_set.height,
            note=min(self.note_set.height, line * spec.template.note_lines),
            foot=self.foot_set.height,
            edition=line * corner_lines(self.texts.edition, spec),
            side=self.side,
        )
        return grid(spec, heights)

    def add(self, page: QgsPrintLayout, places: PageGrid, spec: PageSpec) -> None:
        """Add the texts to a page."""
        title = replace(places.title, width=self.title_set.width)
        items.label(page, "title", self.texts.title, title, self.title_set.size, bold=True)
        items.label(page, "subtitle", self.texts.subtitle, places.subtitle, self.subtitle_set.size)
        # A note that is too long is cut: in much smaller type nobody in the back of a room could read the rest.
        small, least = self.note_set.size, max(SMALLEST, 0.9 * spec.points(FOOT))
        items.label(page, "note", self.texts.note, places.note, small, smallest=min(small, least), sentences=True)
        items.label(page, "foot", self.foot, places.foot, self.foot_set.size)
        add_corner(page, self.texts.edition, places.edition, places.logo, spec)


def page_texts(texts: MapTexts, spec: PageSpec) -> PageTexts:
    """Return how the texts of a page are set."""
    small, side = spec.points(FOOT), corner_width(texts.edition, spec)
    subtitle = _in_parts(texts.subtitle, spec)
    foot = small_print_lines(texts, spec)
    setting = set_small(subtitle, title_width(spec), spec.points(SUBTITLE))
    return PageTexts(
        texts=replace(texts, subtitle=subtitle),
        foot=foot,
        title_set=set_title(texts.title, title_width(spec), spec.points(TITLE)),
        subtitle_set=replace(setting, lines=min(2, setting.lines)),
        note_set=set_small(texts.note, note_width(spec), small),
        foot_set=set_small(foot, foot_width(spec, side), small),
        side=side,
    )


def _in_parts(subtitle: str, spec: PageSpec) -> str:
    """Return a subtitle with each part on a line of its own, if it does not fit on one line as a whole."""
    setting = set_small(subtitle, title_width(spec), spec.points(SUBTITLE))
    parts = subtitle.replace(SEPARATOR, "\n", 1)
    fitting = line_count(parts, title_width(spec), spec.points(SUBTITLE)) == 2
    return parts if setting.lines > 1 and fitting else subtitle


def single_line(text: str) -> str:
    """Return a text of a page as one line: the same, whether its parts stood below or behind each other."""
    # Blanks are looked at from the first of a row only: from each, a long row would take forever.
    return re.sub(r"(?:(?<!\s)\s+)?[·\n]\s*", SEPARATOR, items.literal(text))


def small_print_lines(texts: MapTexts, spec: PageSpec) -> str:
    """Return what stands below the note: source, boundaries and disclaimer, on as few lines as a small page has."""
    return texts.foot.replace("\n", "  ·  ") if spec.template.flowing else texts.foot
