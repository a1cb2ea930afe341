"""What must be said about boundaries, and how it is said again in the language of a page.

An atlas file keeps the notice as it was worded when the atlas was made.
"""

from __future__ import annotations

from ..translation import retold, tr


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


def notice_again(text: str) -> str:
    """Return a notice that an atlas file keeps in the language that is spoken; one of other boundaries as it is."""
    return retold(text, natural_earth, gisco_nuts, gisco_nuts_in_natural_earth, gisco_world)
