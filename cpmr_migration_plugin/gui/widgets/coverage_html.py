"""Coverage of an edition as HTML: share answered, and share that comes from rules, in words and as bars."""

from __future__ import annotations

from qgis.PyQt.QtGui import QColor, QPalette

from .html_look import HtmlStyle, escaped, secondary_text
from .mixed import mixed
from ...model.inspect.basis import none_words
from ...model.inspect.choices import membership_title
from ...model.inspect.coverage import Coverage, CoverageCounts, holdings_words
from ...model.style import palette
from ...numbers import percent
from ...translation import labelled, tr


def coverage_html(parts: dict[str, list[Coverage]], look: HtmlStyle) -> str:
    """Return the coverage: of all, by theme, by country."""
    total = parts["total"][0]
    head = tr("{regions} of {all} regions say something; {share} of all region and theme pairs are answered.").format(
        regions=total.regions, all=total.of_regions, share=_percent(total)
    )
    sections = [f"<p>{escaped(head)}</p>", f"<p>{escaped(_members(total))}</p>", _explained(look), _key(look)]
    sections += [f"<p><b>{escaped(total.title)}</b></p>", _bar(total.holdings, look), _words(total.holdings, look)]
    for title, entries in ((tr("By theme"), parts["theme"]), (tr("By country"), parts["country"])):
        sections.append(f"<h2>{escaped(title)}</h2>")
        sections += [_part(entry, look) for entry in entries]
    return "".join(sections)


def _members(total: Coverage) -> str:
    """Return how many regions are members of the CPMR."""
    known = {membership_title(value): n for value, n in total.memberships.items() if value}
    if total.memberships.get(""):
        known[tr("not known")] = total.memberships[""]
    said = ", ".join(f"{title} {n}" for title, n in known.items() if n)
    return labelled(tr("CPMR membership"), said or tr("not known"))


def _explained(look: HtmlStyle) -> str:
    answered = tr("A pair is answered if the edition has any record of the region in the theme, a “none” included.")
    overlap = tr(
        "Own power, by rule and entries overlap: a region may have all three. In the bars a region stands once, with "
        "the first of them."
    )
    return f"<p>{secondary_text(f'{answered} {overlap}', look)}</p>"


def _shares(held: CoverageCounts, look: HtmlStyle) -> list[tuple[int, str, str]]:
    """Return what makes up all regions: number, word and colour. The last colour is that of the page."""
    return [
        (held.own, tr("own power"), palette.BOTH),
        (held.only_rule, tr("by rule"), palette.COMPETENCE),
        (held.only_entries, tr("entries"), palette.EXPERIENCE),
        (held.stated_none, tr("none, as stated"), palette.STATED_NONE),
        (held.inferred_none, none_words(inferred=True), _paler(palette.STATED_NONE, look)),
        (held.nothing, tr("nothing"), ""),
    ]


def _paler(color: str, look: HtmlStyle) -> str:
    """Return a colour nearer to the ground of the page, light or dark: what is inferred is quieter."""
    return mixed(QColor(color), look.colors.color(QPalette.ColorRole.Base), 0.4).name()


def _key(look: HtmlStyle) -> str:
    marks = [
        f'<span style="color:{color or look.dim}">{"■" if color else "□"}</span>&nbsp;{escaped(word)}'
        for _, word, color in _shares(CoverageCounts(), look)
    ]
    return f"<p>{' &nbsp; '.join(marks)}</p>"


def _words(held: CoverageCounts, look: HtmlStyle) -> str:
    return f"<p>{secondary_text(holdings_words(held), look)}</p>"


def _part(entry: Coverage, look: HtmlStyle) -> str:
    said = tr("{n} of {m} regions").format(n=entry.regions, m=entry.of_regions)
    head = f"<b>{escaped(entry.title)}</b> &nbsp;{secondary_text(f'{_percent(entry)} · {said}', look)}"
    return f"<p>{head}</p>{_bar(entry.holdings, look)}{_words(entry.holdings, look)}"


def _bar(held: CoverageCounts, look: HtmlStyle) -> str:
    """Return a bar of what makes up all regions, of table cells; rich text has no other."""
    shares = [(count, color or look.band) for count, _, color in _shares(held, look) if count]
    total = sum(count for count, _ in shares) or 1
    height = max(4, look.line // 3)
    cells = "".join(
        f'<td width="{100 * count / total:.2f}%" bgcolor="{color}" style="font-size:{height}px">&nbsp;</td>'
        for count, color in shares
    )
    return f'<table width="100%" cellspacing="0" cellpadding="0"><tr>{cells}</tr></table>'


def _percent(entry: Coverage) -> str:
    return percent(100 * entry.share, 0)
