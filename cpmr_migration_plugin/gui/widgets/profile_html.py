"""The profile of a region as the HTML that the dock shows. Everything from the dataset is escaped."""

from __future__ import annotations

import html
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from qgis.PyQt.QtGui import QColor, QPalette

from .safe_browser import INNER
from .series_chart import series_colors
from ...model.inspect.profile import Answer, Card, CountryNote, FieldCell, Profile, ThemeRow
from ...model.inspect.profile_text import figure_title, figure_value, identity, number_text, sections
from ...model.inspect.series import Figure
from ...model.inspect.series_lines import can_draw, drawn_lines
from ...translation import labelled, tr

#: Cards shown of one kind before a person asks for all.
FIRST_CARDS = 25
#: Bidirectional controls that would turn around what stands after them.
_ISOLATED = "\u2068{}\u2069"


@dataclass(frozen=True)
class Look:
    """Colours and sizes of the window.

    :param line: height of a line in logical pixels
    :param width: of the browser, in logical pixels
    """

    colors: QPalette
    line: int
    width: int

    def name(self, role: QPalette.ColorRole) -> str:
        """Return a colour of the palette for HTML."""
        return self.colors.color(role).name()

    @property
    def dim(self) -> str:
        """Colour of text that matters less: half-way between text and ground, still readable."""
        text, base = self.colors.color(QPalette.ColorRole.Text), self.colors.color(QPalette.ColorRole.Base)
        mix = [round(0.68 * a + 0.32 * b) for a, b in zip(text.getRgb()[:3], base.getRgb()[:3])]
        return QColor(*mix).name()

    @property
    def band(self) -> str:
        """Ground of headings and cards: a little off the ground of the page."""
        text, base = self.colors.color(QPalette.ColorRole.Text), self.colors.color(QPalette.ColorRole.Base)
        mix = [round(0.07 * a + 0.93 * b) for a, b in zip(text.getRgb()[:3], base.getRgb()[:3])]
        return QColor(*mix).name()

    @property
    def sheet(self) -> str:
        """Style sheet of the document."""
        return (
            f"a {{ color: {self.name(QPalette.ColorRole.Link)}; }}"
            f"h2 {{ font-size: large; margin-top: {self.line}px; margin-bottom: {self.line // 3}px; }}"
            f"h3 {{ font-size: medium; margin-top: {self.line // 2}px; margin-bottom: {self.line // 4}px; }}"
            f"p {{ margin-top: 0px; margin-bottom: {self.line // 3}px; }}"
        )


def escaped(text: str) -> str:
    """Return text for HTML: escaped, line ends kept, its direction kept from what stands around it."""
    safe = html.escape(text).replace("\n", "<br>")
    return _ISOLATED.format(safe) if any("\u0590" <= c <= "\u08ff" or "\u202a" <= c <= "\u2069" for c in text) else safe


def profile_html(profile: Profile, look: Look, opened: frozenset[str] = frozenset()) -> str:
    """Return the body of a profile.

    :param opened: fields whose details are shown; ``*kind heading`` for kinds of which all cards are shown
    """
    parts = [_identity(profile, look), _jumps(profile, look)]
    parts += [_heading("competences", tr("Competences")), _matrix(profile, look, opened)]
    for number, (title, cards) in enumerate(sections(profile)):
        parts.append(_heading(f"cards{number}", f"{title} ({len(cards)})" if cards else title))
        parts.append(_cards(cards, f"cards{number}", look, opened))
    parts.append(_heading("figures", tr("Figures")))
    parts += [_figure(number, figure, look) for number, figure in enumerate(profile.figures)]
    if not profile.figures:
        parts.append(_dim(tr("The edition has no figures for this region."), look))
    if profile.country_notes:
        parts.append(_heading("country", tr("Said of regions of {country}").format(country=profile.country_title)))
        parts.append(_dim(tr("These notes are about all or some regions of the country, not this one by name."), look))
        parts += [_note(note, look) for note in profile.country_notes]
    return "".join(parts)


def _heading(anchor: str, title: str) -> str:
    return f'<h2><a name="{anchor}"></a>{escaped(title)}</h2>'


def _dim(text: str, look: Look) -> str:
    return f'<p><span style="color:{look.dim}">{escaped(text)}</span></p>'


def _identity(profile: Profile, look: Look) -> str:
    rows = "".join(
        f'<tr><td style="color:{look.dim}; padding-right:{look.line // 2}px">{escaped(label)}</td>'
        f"<td>{escaped(value)}</td></tr>"
        for label, value in identity(profile)
    )
    if profile.sources:
        links = link_list(profile.sources)
        rows += f'<tr><td style="color:{look.dim}">{escaped(tr("Source"))}</td><td>{links}</td></tr>'
    return f'<table cellspacing="0" cellpadding="1">{rows}</table>'


def _jumps(profile: Profile, look: Look) -> str:
    items = [("competences", tr("Competences"))]
    items += [(f"cards{n}", f"{title} ({len(cards)})") for n, (title, cards) in enumerate(sections(profile)) if cards]
    items.append(("figures", tr("Figures")))
    links = " · ".join(f'<a href="#{anchor}">{escaped(title)}</a>' for anchor, title in items)
    silent = ""
    if profile.is_silent:
        silent = _dim(tr("This region is in the edition, and nothing is said of its competences or experiences."), look)
    return f'<p style="margin-top:{look.line // 2}px">{links}</p>{silent}'


def _matrix(profile: Profile, look: Look, opened: frozenset[str]) -> str:
    rows = "".join(_theme(row, look, opened) for row in profile.matrix)
    return f'<table width="100%" cellspacing="0" cellpadding="3">{rows}</table>'


def _theme(row: ThemeRow, look: Look, opened: frozenset[str]) -> str:
    held = sum(cell.answer is Answer.HELD for cell in row.cells)
    said = tr("{n} of {m} fields").format(n=held, m=len(row.cells)) if held else tr("no competence documented")
    head = (
        f'<tr><td colspan="3" bgcolor="{look.band}"><b>{escaped(row.title)}</b>'
        f'<br><span style="color:{look.dim}">{escaped(said)}</span></td></tr>'
    )
    return head + "".join(_cell(cell, look, cell.field in opened) for cell in row.cells)


def _cell(cell: FieldCell, look: Look, is_open: bool) -> str:
    key = cell.level if cell.answer in (Answer.HELD, Answer.STATED_NONE) else cell.answer.value
    width, height = sign_size(look)
    sign = f'<img src="{INNER}:sign/{html.escape(key)}" width="{width}" height="{height}" alt="">'
    details = _details(cell)
    color = "" if cell.level else f' style="color:{look.dim}"'
    title = escaped(cell.title)
    if details:
        title = f'<a href="{INNER}:field/{html.escape(cell.field)}">{"▾" if is_open else "▸"} {title}</a>'
    word = f"<span{color}>{escaped(cell.level_title)}</span>"
    row = f'<tr><td width="50%"><span{color}>{title}</span></td><td width="{width + 6}">{sign}</td><td>{word}</td></tr>'
    if not (details and is_open):
        return row
    lines = "".join(
        f'<tr><td style="color:{look.dim}; padding-right:{look.line // 2}px">{escaped(label)}</td><td>{value}</td></tr>'
        for label, value in details
    )
    inner = f'<table cellspacing="0" cellpadding="1">{lines}</table>'
    return f'{row}<tr><td colspan="3" style="padding-left:{look.line}px" bgcolor="{look.band}">{inner}</td></tr>'


def _details(cell: FieldCell) -> list[tuple[str, str]]:
    """Return label and HTML of what is behind an answer."""
    pairs = [
        (tr("Legal basis"), escaped(cell.legal_basis)),
        (tr("Field, in the source's words"), escaped(cell.field_text)),
        (tr("Power, in the source's words"), escaped(cell.level_text)),
        (tr("As of"), escaped(cell.as_of)),
        (tr("Note"), escaped(cell.note)),
        (tr("Source"), link_list(cell.sources)),
    ]
    return [(label, value) for label, value in pairs if value]


def _cards(cards: tuple[Card, ...], key: str, look: Look, opened: frozenset[str]) -> str:
    if not cards:
        return _dim(tr("No answer."), look)
    shown = cards if f"*{key}" in opened else cards[:FIRST_CARDS]
    parts = [_card(card, look) for card in shown]
    if len(shown) < len(cards):
        more = tr("Show all {n}").format(n=len(cards))
        parts.append(f'<p><a href="{INNER}:all/{key}">{escaped(more)}</a></p>')
    return "".join(parts)


def _card(card: Card, look: Look) -> str:
    meta = " · ".join(part for part in (card.year or tr("no year given"), card.kind_title, card.theme_title) if part)
    lines = [f"<b>{escaped(card.title)}</b>", f'<span style="color:{look.dim}">{escaped(meta)}</span>']
    lines += [escaped(text) for text in (card.summary, card.note) if text]
    links = link_list(card.links)
    sources = link_list(address for address in card.sources if address not in card.links)
    if links:
        lines.append(labelled(escaped(tr("Document")), links))
    if sources:
        lines.append(labelled(escaped(tr("Source")), sources))
    body = "<br>".join(lines)
    return (
        f'<table width="100%" cellspacing="0" cellpadding="{look.line // 2}" '
        f'style="margin-bottom:{look.line // 2}px"><tr><td bgcolor="{look.band}">{body}</td></tr></table>'
    )


def _figure(number: int, figure: Figure, look: Look) -> str:
    head = f"<h3>{escaped(figure_title(figure))}</h3>"
    lines = [f"<b>{escaped(figure_value(figure))}</b>"]
    if figure.latest is not None and figure.latest.note:
        lines.append(
            f'<span style="color:{look.dim}">{labelled(escaped(tr("Note")), escaped(figure.latest.note))}</span>'
        )
    if can_draw(figure):
        width, height = chart_size(look)
        lines.append(f'<img src="{INNER}:series/{number}" width="{width}" height="{height}" alt="">')
    lines.append(_compared(figure, look))
    if figure.borrowed:
        lines.append(escaped(tr("Figures of {code}, which is the same territory.").format(code=figure.geo)))
    source = f"{escaped(figure.dataset)} {link_list(figure.sources)}".strip()
    lines.append(f'<span style="color:{look.dim}">{labelled(escaped(tr("Source")), source)}</span>')
    return head + "<p>" + "<br>".join(line for line in lines if line) + "</p>"


def sign_size(look: Look) -> tuple[int, int]:
    """Return width and height of the sign of a level in logical pixels."""
    return round(1.5 * look.line), round(0.95 * look.line)


def chart_size(look: Look) -> tuple[int, int]:
    """Return width and height of a chart in logical pixels."""
    return min(max(look.width - 3 * look.line, 9 * look.line), 30 * look.line), 5 * look.line


def _compared(figure: Figure, look: Look) -> str:
    """Return the key of the chart, with the latest figures of country and median in words."""
    chart = can_draw(figure)
    drawn = drawn_lines(figure)
    region, country, median = (color.name() for color in series_colors(look.colors))

    def entry(sign: str, color: str, text: str, is_drawn: bool) -> str:
        mark = f'<span style="color:{color}"><b>{sign}</b></span> ' if chart and is_drawn else ""
        unseen = f" {tr('(not drawn: another order of size)')}" if chart and not is_drawn else ""
        return f"{mark}{escaped(text + unseen)}"

    parts = []
    latest = next((point for point in reversed(figure.country) if point.value is not None), None)
    if latest is not None and latest.value is not None:
        text = tr("country {value} ({time})").format(value=number_text(latest.value), time=latest.time)
        if figure.country_dataset != figure.dataset:
            text += f", {figure.country_dataset}"
        parts.append(entry("╍", country, text, drawn.country))
    if figure.median:
        last = figure.median[-1]
        text = tr("median of {n} regions {value} ({time})").format(
            n=last.regions, value=number_text(last.value), time=last.time
        )
        parts.append(entry("┈", median, text, drawn.median))
    if chart and (drawn.country or drawn.median):
        parts.insert(0, entry("━", region, tr("this region"), True))
    return "<br>".join(parts)


def _note(note: CountryNote, look: Look) -> str:
    head = " · ".join(part for part in (note.scope, note.field_title, note.level_title) if part)
    lines = [f'<span style="color:{look.dim}">{escaped(head)}</span>', escaped(note.text), escaped(note.legal_basis)]
    links = link_list(note.sources)
    if links:
        lines.append(labelled(escaped(tr("Source")), links))
    return "<p>" + "<br>".join(line for line in lines if line) + "</p>"


def link_list(addresses: Iterable[str]) -> str:
    """Return links that read as the site they lead to; addresses other than http(s) are left out."""
    links = []
    for address in addresses:
        if not address.lower().startswith(("http://", "https://")):
            continue
        try:
            host = urlsplit(address).hostname or ""
        except ValueError:
            continue
        links.append(f'<a href="{html.escape(address)}">{escaped(host.removeprefix("www.")[:60] or tr("link"))}</a>')
    return ", ".join(links)
