"""How much of an edition is answered, as HTML: in words and as bars."""

from __future__ import annotations

from .profile_html import Look, escaped
from ...model.inspect.overview import Coverage
from ...numbers import percent
from ...project import palette
from ...translation import tr


def coverage_html(parts: dict[str, list[Coverage]], look: Look) -> str:
    """Return the coverage: of all, by theme, by country."""
    total = parts["total"][0]
    head = tr("{regions} of {all} regions say something; {share} of all region and theme pairs are answered.").format(
        regions=total.regions, all=total.of_regions, share=_percent(total)
    )
    sections = [f"<p>{escaped(head)}</p>", _explained(look)]
    for title, key, entries in (
        (tr("By theme"), "theme", parts["theme"]),
        (tr("By country"), "country", parts["country"]),
    ):
        rows = "".join(_row(entry, key, look) for entry in entries)
        sections.append(f'<h2>{escaped(title)}</h2><table width="100%" cellspacing="0" cellpadding="3">{rows}</table>')
    return "".join(sections)


def _explained(look: Look) -> str:
    text = tr("A pair is answered if the edition has any record of the region in the theme, a stated “none” included.")
    return f'<p><span style="color:{look.dim}">{escaped(text)}</span></p>'


def _row(entry: Coverage, key: str, look: Look) -> str:
    said = tr("{n} of {m} regions").format(n=entry.regions, m=entry.of_regions)
    if key == "country":
        said = f"{_percent(entry)} · {said}"
    else:
        said = f"{_percent(entry)} · {tr('{n} regions').format(n=entry.regions)}"
    return (
        f'<tr><td width="42%">{escaped(entry.title)}</td>'
        f'<td width="30%">{_bar(entry.share, look)}</td><td>{escaped(said)}</td></tr>'
    )


def _bar(share: float, look: Look) -> str:
    """Return a bar made of two table cells; rich text has no other."""
    full = round(100 * share)
    height = look.line // 2
    cells = [(full, palette.COMPETENCE), (100 - full, look.band)]
    inner = "".join(
        f'<td width="{width}%" bgcolor="{color}" style="font-size:{height}px">&nbsp;</td>'
        for width, color in cells
        if width
    )
    return f'<table width="100%" cellspacing="0" cellpadding="0"><tr>{inner}</tr></table>'


def _percent(entry: Coverage) -> str:
    return percent(100 * entry.share, 0)
