"""Attribution and licence notices of boundaries, in the language of a page.

An atlas file keeps the notice as it was worded when the atlas was made.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...translation import retold, tr

#: How many regions a notice names.
_NAMED = 4
_FILLED = re.compile(r"(?P<notice>.+)(?P<filled>; [^;]+: Natural Earth)")


def natural_earth() -> str:
    """Return the notice of the built-in boundaries."""
    return tr("Boundaries: Natural Earth (public domain), generalised")


def gisco_nuts() -> str:
    """Return the notice that GISCO asks for beside NUTS regions."""
    return tr("Administrative boundaries: © EuroGeographics, © TurkStat. Source: European Commission – Eurostat/GISCO")


def gisco_nuts_in_natural_earth() -> str:
    """Return the notice of NUTS regions with Natural Earth around them."""
    return tr("{notice}; around: Natural Earth").format(notice=gisco_nuts())


def gisco_world() -> str:
    """Return the notice of NUTS regions with GISCO's countries around them."""
    return tr(
        "Administrative boundaries: © EuroGeographics, © UN-FAO, © TurkStat. Source: European Commission – "
        "Eurostat/GISCO; regions outside: Natural Earth"
    )


def with_filled(notice: str, codes: Sequence[str]) -> str:
    """Return a notice that says which regions are drawn from Natural Earth instead; in no language of its own."""
    if not codes:
        return notice
    more = f" (+ {len(codes) - _NAMED})" if len(codes) > _NAMED else ""
    return f"{notice}; {', '.join(codes[:_NAMED])}{more}: Natural Earth"


def notice_again(text: str) -> str:
    """Return a notice that an atlas file keeps in the language that is spoken; one of other boundaries as it is."""
    ours = (natural_earth, gisco_nuts, gisco_nuts_in_natural_earth, gisco_world)
    again = retold(text, *ours)
    found = _FILLED.fullmatch(text)
    if found is None or again != text or text in {notice() for notice in ours}:
        return again
    return notice_again(found.group("notice")) + found.group("filled")
