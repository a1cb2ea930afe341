"""A profile as text and as HTML, to copy or to show. Everything from the dataset is escaped."""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator

from .profile import Card, FieldCell, Profile
from .series import Figure
from ..flags import flag_text
from ..vocabulary import Kind
from ...numbers import number
from ...translation import labelled, tr, tr_data

#: Headings of the cards and the kinds below each.
_SECTIONS = (
    ("Experiences and projects", (Kind.EXPERIENCE, Kind.PROJECT)),
    ("Policies and instruments", (Kind.INSTRUMENT,)),
    ("Needs", (Kind.NEED,)),
    ("Cooperation interests", (Kind.INTEREST,)),
)


def sections(profile: Profile) -> list[tuple[str, tuple[Card, ...]]]:
    """Return the cards of a profile under their headings; empty headings stay, to say so."""
    headings = {
        "Experiences and projects": tr("Experiences and projects"),
        "Policies and instruments": tr("Policies and instruments"),
        "Needs": tr("Needs"),
        "Cooperation interests": tr("Cooperation interests"),
    }
    return [(headings[title], profile.cards_of(*kinds)) for title, kinds in _SECTIONS]


def identity(profile: Profile) -> list[tuple[str, str]]:
    """Return who the region is: label and value, only what is known."""
    level = tr("outside NUTS or not known") if profile.nuts_level is None else f"NUTS {profile.nuts_level}"
    code = f"{profile.code} (NUTS {profile.code_year})" if profile.code_year else profile.code
    membership = {"member": tr("member"), "participant": tr("participant"), "not_seen": tr("not seen in any source")}
    pairs = [
        (tr("Local name"), profile.name_local),
        (tr("Country"), f"{profile.country_title} ({profile.country})"),
        (tr("Code"), code),
        (tr("Level"), level),
        (tr("CPMR commission"), ", ".join(map(tr_data, profile.commissions))),
        (tr("CPMR membership"), membership.get(profile.membership, profile.membership)),
        (tr("On the map"), "" if profile.unit_id else tr("no: no boundary was found for it")),
        (tr("Note"), profile.note),
    ]
    return [(label, value) for label, value in pairs if value]


def number_text(value: float) -> str:
    """Return a figure with no more decimals than it has, at most two."""
    return number(round(value, 2))


def figure_title(figure: Figure) -> str:
    """Return what a figure tells."""
    return tr_data(figure.indicator.title)


def figure_value(figure: Figure) -> str:
    """Return how much a figure is, when, and its flags in words."""
    if figure.latest is None or figure.latest.value is None:
        return tr("not available")
    value = " ".join(part for part in (number_text(figure.latest.value), tr_data(figure.unit)) if part)
    when = ", ".join(part for part in (figure.latest.time, flag_text(figure.latest.flag)) if part)
    return f"{value} ({when})"


def figure_text(figure: Figure) -> str:
    """Return a figure in one line: what, how much, when, flag."""
    return labelled(figure_title(figure), figure_value(figure))


def to_text(profile: Profile) -> str:
    """Return a profile as plain text with all its sources."""
    name = tr_data(profile.name)
    lines = [name, "=" * len(name), *(labelled(label, value) for label, value in identity(profile))]
    lines += [labelled(tr("Factsheet"), address) for address in profile.factsheets]
    lines += [labelled(tr("Source"), address) for address in profile.sources]
    lines += _heading(tr("Figures"))
    lines += [" – ".join([figure_text(f), f.dataset, *f.sources]) for f in profile.figures] or [tr("No figures.")]
    for row in profile.matrix:
        lines += _heading(row.title)
        lines += [_cell_text(cell) for cell in row.cells]
    for heading, cards in sections(profile):
        lines += _heading(heading)
        lines += ["\n".join(_card_lines(card)) for card in cards] or [tr("No answer.")]
    return "\n".join(lines) + "\n"


def _heading(title: str) -> list[str]:
    return ["", title, "-" * len(title)]


def _cell_text(cell: FieldCell) -> str:
    details = "; ".join(part for part in (cell.level_text, cell.field_text, cell.legal_basis, cell.as_of) if part)
    line = labelled(cell.title, cell.level_title) + (f" ({details})" if details else "")
    return " – ".join([line, *cell.sources])


def _card_lines(card: Card) -> Iterator[str]:
    year = f" ({card.year})" if card.year else ""
    yield f"• {card.title}{year} [{card.theme_title}; {card.kind_title}]"
    for line in (card.summary, card.note, *card.links):
        if line:
            yield f"  {line}"
    for address in card.sources:
        if address not in card.links:
            yield f"  {labelled(tr('Source'), address)}"


def to_html(profile: Profile) -> str:
    """Return a profile as HTML without scripts, styles or pictures; only http(s) addresses are links."""
    parts = [f"<h1>{html.escape(tr_data(profile.name))}</h1>"]
    pairs = "".join(
        f"<tr><th align='left'>{html.escape(a)}</th><td>{html.escape(b)}</td></tr>" for a, b in identity(profile)
    )
    parts.append(f"<table>{pairs}</table>")
    parts.append(_paragraph(links_html(profile.factsheets, tr("Factsheet"))))
    parts.append(_paragraph(links_html(profile.sources, tr("Source"))))
    parts.append(f"<h2>{html.escape(tr('Figures'))}</h2>")
    figures = "".join(
        f"<li>{html.escape(figure_text(f))} – {html.escape(f.dataset)} {links_html(f.sources, tr('Source'))}</li>"
        for f in profile.figures
    )
    parts.append(f"<ul>{figures}</ul>" if figures else _paragraph(html.escape(tr("No figures."))))
    for row in profile.matrix:
        cells = "".join(_cell_html(cell) for cell in row.cells)
        parts.append(f"<h2>{html.escape(row.title)}</h2><table>{cells}</table>")
    for heading, cards in sections(profile):
        body = "".join(_card_html(card) for card in cards) or _paragraph(html.escape(tr("No answer.")))
        parts.append(f"<h2>{html.escape(heading)}</h2>{body}")
    return "\n".join(part for part in parts if part)


def _cell_html(cell: FieldCell) -> str:
    details = "; ".join(part for part in (cell.level_text, cell.field_text, cell.legal_basis, cell.as_of) if part)
    columns = (cell.title, cell.level_title, details)
    cells = "".join(f"<td>{html.escape(text)}</td>" for text in columns)
    return f"<tr>{cells}<td>{links_html(cell.sources, tr('Source'))}</td></tr>"


def _card_html(card: Card) -> str:
    year = f" ({card.year})" if card.year else ""
    head = f"<b>{html.escape(card.title + year)}</b><br>{html.escape(f'{card.theme_title}; {card.kind_title}')}"
    texts = "".join(f"<br>{html.escape(text)}" for text in (card.summary, card.note) if text)
    links = [links_html(card.links, tr("Link")), links_html(card.sources, tr("Source"))]
    return f"<p>{head}{texts}<br>{' '.join(link for link in links if link)}</p>"


def links_html(addresses: Iterable[str], word: str) -> str:
    """Return links that all read *word*; addresses other than http(s) are left out."""
    safe = [a for a in addresses if a.lower().startswith(("http://", "https://"))]
    return " ".join(f'<a href="{html.escape(a)}">{html.escape(word)}</a>' for a in safe)


def _paragraph(inner: str) -> str:
    return f"<p>{inner}</p>" if inner else ""
