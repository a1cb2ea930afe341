"""The profile of a region as the HTML that the dock shows. Everything from the dataset is escaped."""

from __future__ import annotations

from .html_look import HtmlStyle, escaped, link_list, secondary_text, sign_size
from .matrix_html import matrix_html
from .safe_browser import INNER
from .series_chart import series_colors
from ...model.inspect.cards import Card
from ...model.inspect.facts import CountryFact
from ...model.inspect.profile import CountryNote, Profile
from ...model.inspect.profile_text import (
    fact_words,
    figure_title,
    figure_value,
    heading_of,
    identity,
    number_text,
    sections,
    silence,
)
from ...model.inspect.series import Figure
from ...model.inspect.series_lines import can_draw, drawn_lines
from ...translation import labelled, tr

__all__ = ["HtmlStyle", "chart_size", "escaped", "link_list", "profile_html", "sign_size"]

#: Cards shown of one kind before a user asks for all.
FIRST_CARDS = 25


def profile_html(profile: Profile, look: HtmlStyle, opened: frozenset[str] = frozenset()) -> str:
    """Return the body of a profile.

    :param opened: fields whose details are shown; ``*kind heading`` for kinds of which all cards are shown
    """
    parts = [_identity(profile, look), _jumps(profile, look)]
    if not profile.is_silent:
        parts += [_heading("competences", tr("Competences")), matrix_html(profile, look, opened)]
        for number, (title, cards) in enumerate(sections(profile)):
            parts.append(_heading(f"cards{number}", heading_of(title, cards)))
            parts.append(_cards(cards, f"cards{number}", look, opened))
    parts.append(_heading("figures", tr("Figures")))
    parts += [_figure(number, figure, look) for number, figure in enumerate(profile.figures)]
    if not profile.figures:
        parts.append(_dim(tr("The edition has no figures for this region."), look))
    if profile.country_facts:
        parts.append(_heading("facts", tr("Facts on {country}").format(country=profile.country_title)))
        parts += [_fact(fact, look) for fact in profile.country_facts]
    if profile.country_notes:
        parts.append(_heading("country", tr("Said of regions of {country}").format(country=profile.country_title)))
        parts.append(_dim(tr("These notes are about all or some regions of the country, not this one by name."), look))
        parts += [_note(note, look) for note in profile.country_notes]
    return "".join(parts)


def _heading(anchor: str, title: str) -> str:
    return f'<h2><a name="{anchor}"></a>{escaped(title)}</h2>'


def _dim(text: str, look: HtmlStyle) -> str:
    return f"<p>{secondary_text(text, look)}</p>"


def _identity(profile: Profile, look: HtmlStyle) -> str:
    rows = "".join(
        f'<tr><td style="color:{look.dim}; padding-right:{look.line // 2}px">{escaped(label)}</td>'
        f"<td>{escaped(value)}</td></tr>"
        for label, value in identity(profile)
    )
    if profile.sources:
        links = link_list(profile.sources)
        rows += f'<tr><td style="color:{look.dim}">{escaped(tr("Source"))}</td><td>{links}</td></tr>'
    return f'<table cellspacing="0" cellpadding="1">{rows}</table>'


def _jumps(profile: Profile, look: HtmlStyle) -> str:
    if profile.is_silent:
        return f'<p style="margin-top:{look.line // 2}px"><b>{escaped(silence())}</b></p>'
    items = [("competences", tr("Competences"))]
    items += [(f"cards{n}", f"{title} ({len(cards)})") for n, (title, cards) in enumerate(sections(profile)) if cards]
    items.append(("figures", tr("Figures")))
    links = " · ".join(f'<a href="#{anchor}">{escaped(title)}</a>' for anchor, title in items)
    return f'<p style="margin-top:{look.line // 2}px">{links}</p>'


def _cards(cards: tuple[Card, ...], key: str, look: HtmlStyle, opened: frozenset[str]) -> str:
    if not cards:
        return _dim(tr("No answer."), look)
    shown = cards if f"*{key}" in opened else cards[:FIRST_CARDS]
    parts = [_card(card, look) for card in shown]
    if len(shown) < len(cards):
        more = tr("Show all {n}").format(n=len(cards))
        parts.append(f'<p><a href="{INNER}:all/{key}">{escaped(more)}</a></p>')
    return "".join(parts)


def _card(card: Card, look: HtmlStyle) -> str:
    meta = [card.year_text or tr("no year given"), card.kind_title, card.theme_title]
    title = f"<b>{escaped(card.title)}</b>"
    if not card.is_done:
        title = f"<b><i>{escaped(labelled(card.status_title.capitalize(), ''))}</i></b> {title}"
    lines = [title, secondary_text(" · ".join(meta), look)]
    lines += [escaped(text) for text in (card.summary, card.note) if text]
    if card.documented_by:
        lines.append(secondary_text(card.documented_by, look))
    links = link_list(card.links)
    sources = link_list(address for address in card.sources if address not in card.links)
    if links:
        lines.append(labelled(escaped(tr("Document")), links))
    if sources:
        lines.append(labelled(escaped(tr("Source")), sources))
    body = "<br>".join(lines)
    # What is not done has a broken frame and no ground, so that it never looks like what is.
    ground = f'bgcolor="{look.band}"' if card.is_done else ""
    border, frame = ("", "") if card.is_done else ('border="1"', f"border-style:dashed; border-color:{look.dim}")
    return (
        f'<table width="100%" cellspacing="0" cellpadding="{look.line // 2}" '
        f'style="margin-bottom:{look.line // 2}px; {frame}" {border}><tr><td {ground}>{body}</td></tr></table>'
    )


def _figure(number: int, figure: Figure, look: HtmlStyle) -> str:
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


def chart_size(look: HtmlStyle) -> tuple[int, int]:
    """Return width and height of a chart in logical pixels."""
    return min(max(look.width - 3 * look.line, 9 * look.line), 30 * look.line), 5 * look.line


def _compared(figure: Figure, look: HtmlStyle) -> str:
    """Return the key of the chart, with the latest figures of country and median in words."""
    chart = can_draw(figure)
    drawn = drawn_lines(figure)
    region, country, median = series_colors(look.colors).values()

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


def _fact(fact: CountryFact, look: HtmlStyle) -> str:
    lines = [escaped(fact_words(fact)), secondary_text(fact.note, look) if fact.note else ""]
    links = link_list(fact.sources)
    if links:
        lines.append(labelled(escaped(tr("Source")), links))
    return "<p>" + "<br>".join(line for line in lines if line) + "</p>"


def _note(note: CountryNote, look: HtmlStyle) -> str:
    head = " · ".join(part for part in (note.scope, note.field_title, note.level_title) if part)
    lines = [f'<span style="color:{look.dim}">{escaped(head)}</span>', escaped(note.text), escaped(note.legal_basis)]
    links = link_list(note.sources)
    if links:
        lines.append(labelled(escaped(tr("Source")), links))
    return "<p>" + "<br>".join(line for line in lines if line) + "</p>"
