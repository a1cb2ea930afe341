"""A profile as text and as HTML, to copy or to show. Everything from the dataset is escaped."""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator

from .answers import FieldAnswer, FieldCell, ThemeRow, answer_title
from .basis import label_with_basis
from .cards import Card
from .choices import membership_title
from .facts import CountryFact
from .profile import Profile
from .series import Figure
from ..flags import flag_text
from ..vocabulary import Kind
from ...numbers import long_date, number
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
    pairs = [
        (tr("Local name"), profile.name_local),
        (tr("Authority"), profile.authority),
        (tr("Kind of authority"), profile.authority_kind),
        (tr("Country"), f"{profile.country_title} ({profile.country})"),
        (tr("Code"), code),
        (tr("Level"), level),
        (tr("CPMR commission"), ", ".join(map(tr_data, profile.commissions))),
        (tr("CPMR membership"), membership_title(profile.membership)),
        (tr("On the map"), "" if profile.unit_id else tr("no: no boundary was found for it")),
        (tr("Note"), profile.note),
    ]
    return [(label, value) for label, value in pairs if value]


def silence() -> str:
    """Return the one sentence on a region of which nothing is said."""
    return tr("This region is in the edition, and nothing is said of its competences or experiences.")


def missing_words(answer: FieldAnswer, cells: Iterable[FieldCell]) -> str:
    """Return fields on which nothing is said in one line."""
    return labelled(answer_title(answer), ", ".join(cell.title for cell in cells))


def fact_words(fact: CountryFact) -> str:
    """Return a fact on a country in one line: what, value, date."""
    value = f"{fact.value} ({long_date(fact.date)})" if fact.date else fact.value
    return labelled(fact.title, value)


def heading_of(title: str, cards: Iterable[Card]) -> str:
    """Return the heading of some cards with their number, those that are not done told apart."""
    listed = list(cards)
    open_ones = sum(not card.is_done for card in listed)
    if open_ones:
        return tr("{title} ({n}, of which planned or proposed: {m})").format(title=title, n=len(listed), m=open_ones)
    return f"{title} ({len(listed)})" if listed else title


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
    if profile.is_silent:
        lines += ["", silence()]
    else:
        lines += _said(profile)
    lines += [line for fact in profile.country_facts for line in ("", *_fact_lines(fact))]
    return "\n".join(lines) + "\n"


def _said(profile: Profile) -> list[str]:
    lines: list[str] = []
    for row in profile.matrix:
        lines += [*_heading(row.title), *_row_lines(row)]
    for heading, cards in sections(profile):
        lines += _heading(heading)
        lines += ["\n".join(_card_lines(card)) for card in cards] or [tr("No answer.")]
    return lines


def _row_lines(row: ThemeRow) -> Iterator[str]:
    for cell in row.answered:
        yield _cell_text(cell)
        if cell.by_rule:
            yield f"  {cell.basis_text}"
        for rule in cell.beside:
            said = labelled(label_with_basis(rule), f"{rule.level_title} ({rule.words})")
            yield " – ".join([f"  {said}", *rule.sources])
    for answer, cells in row.missing:
        yield missing_words(answer, cells)


def _fact_lines(fact: CountryFact) -> list[str]:
    sources = [f"  {labelled(tr('Source'), address)}" for address in fact.sources]
    return [fact_words(fact), *([f"  {fact.note}"] if fact.note else []), *sources]


def _heading(title: str) -> list[str]:
    return ["", title, "-" * len(title)]


def _cell_text(cell: FieldCell) -> str:
    details = cell.details
    line = labelled(cell.title, cell.words) + (f" ({details})" if details else "")
    return " – ".join([line, *cell.sources])


def _card_lines(card: Card) -> Iterator[str]:
    yield f"• {card.dated_title} [{card.theme_title}; {card.kind_title}]"
    for line in (card.summary, card.note, card.documented_by, *card.links):
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
    if profile.is_silent:
        parts.append(_paragraph(html.escape(silence())))
    else:
        parts += _said_html(profile)
    parts += [_fact_html(fact) for fact in profile.country_facts]
    return "\n".join(part for part in parts if part)


def _said_html(profile: Profile) -> list[str]:
    parts = []
    for row in profile.matrix:
        cells = "".join(_cell_html(cell) for cell in row.answered)
        missing = "".join(_paragraph(html.escape(missing_words(*item))) for item in row.missing)
        table = f"<table>{cells}</table>" if cells else ""
        parts.append(f"<h2>{html.escape(row.title)}</h2>{table}{missing}")
    for heading, cards in sections(profile):
        body = "".join(_card_html(card) for card in cards) or _paragraph(html.escape(tr("No answer.")))
        parts.append(f"<h2>{html.escape(heading)}</h2>{body}")
    return parts


def _fact_html(fact: CountryFact) -> str:
    note = f"<br>{html.escape(fact.note)}" if fact.note else ""
    return f"<p>{html.escape(fact_words(fact))}{note} {links_html(fact.sources, tr('Source'))}</p>"


def _cell_html(cell: FieldCell) -> str:
    said = [part for part in (cell.basis_text if cell.by_rule else "", cell.details) if part]
    said += [labelled(label_with_basis(rule), f"{rule.level_title} ({rule.words})") for rule in cell.beside]
    columns = [html.escape(cell.title), html.escape(cell.words), "<br>".join(map(html.escape, said))]
    sources = dict.fromkeys([*cell.sources, *(address for rule in cell.beside for address in rule.sources)])
    cells = "".join(f"<td>{text}</td>" for text in columns)
    return f"<tr>{cells}<td>{links_html(sources, tr('Source'))}</td></tr>"


def _card_html(card: Card) -> str:
    head = f"<b>{html.escape(card.dated_title)}</b><br>{html.escape(f'{card.theme_title}; {card.kind_title}')}"
    texts = "".join(f"<br>{html.escape(text)}" for text in (card.summary, card.note, card.documented_by) if text)
    links = [links_html(card.links, tr("Link")), links_html(card.sources, tr("Source"))]
    return f"<p>{head}{texts}<br>{' '.join(link for link in links if link)}</p>"


def links_html(addresses: Iterable[str], word: str) -> str:
    """Return links that all read *word*; addresses other than http(s) are left out."""
    safe = [a for a in addresses if a.lower().startswith(("http://", "https://"))]
    return " ".join(f'<a href="{html.escape(a)}">{html.escape(word)}</a>' for a in safe)


def _paragraph(inner: str) -> str:
    return f"<p>{inner}</p>" if inner else ""
