"""Build addresses of the Statistics API, and estimate the size of the answer.

Rules (``web-services.md`` §1.1): several codes are a repeated parameter, never a list with commas (which is answered
with an empty dataset and no error); ``geo`` and ``geoLevel`` exclude each other; the cost of a query is the product
of the positions it selects: up to 500 000 cells are answered at once, up to 5 million later, more not at all.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlencode

from .catalogue import LEVELS
from ...errors import PluginError
from ...numbers import number
from ...translation import tr

STATISTICS = "https://ec.europa.eu/eurostat/api/dissemination/statistics/1.0/data"
DATA_BROWSER = "https://ec.europa.eu/eurostat/databrowser/view"

LANGUAGES = ("EN", "FR", "DE")
SYNCHRONOUS_CELLS = 500_000
LARGEST_CELLS = 5_000_000

#: Appliances on the way reject longer addresses with a bare 400 (Eurostat's FAQ).
MAX_URL = 2000

#: Roughly how many territories a level has in a table of Eurostat: all that were ever published.
_TERRITORIES = {"aggregate": 30, "country": 60, "nuts1": 150, "nuts2": 400, "nuts3": 1700}

_DATASET = re.compile(r"[A-Za-z][A-Za-z0-9_]*(\$[A-Za-z0-9_]+)?$", re.ASCII)
_DIMENSION = re.compile(r"[A-Za-z][A-Za-z0-9_]*$", re.ASCII)
_CODE = re.compile(r"[A-Za-z0-9_+.\-]+$", re.ASCII)
_PERIOD = re.compile(r"\d{4}(-(\d{2}|Q[1-4]|S[12]|W\d{2}))?$", re.ASCII)
_OWN = {"format", "lang", "geo", "geolevel", "time", "sincetimeperiod", "untiltimeperiod", "lasttimeperiod"}


@dataclass(frozen=True)
class Query:
    """One question to the Statistics API.

    :param fixed: the codes wanted, by dimension id (not geo and time)
    :param geo_level: one of :data:`.catalogue.LEVELS`; not together with *geo*
    :param geo: codes of territories
    :param since: first period, e.g. ``2015``
    :param last_periods: how many of the newest periods; a period may be there without a value
    :param lang: language of the labels, EN, FR or DE
    """

    dataset: str
    fixed: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    geo_level: str = ""
    geo: tuple[str, ...] = ()
    times: tuple[str, ...] = ()
    since: str = ""
    until: str = ""
    last_periods: int = 0
    lang: str = "EN"


@dataclass(frozen=True)
class QuerySize:
    """How much a query would fetch.

    :param cells: product of the selected positions; None if the size of a dimension is not known
    :param warning: what to tell the user, translated; "" if there is nothing to tell
    """

    cells: int | None
    warning: str = ""


def is_period(text: str) -> bool:
    """Return whether a text is a period as Eurostat writes one, e.g. ``2022``, ``2024-06`` or ``2024-Q1``."""
    return _PERIOD.match(text) is not None


def language(locale: str) -> str:
    """Return the language of the service for a locale such as ``fr_BE``; English for all it does not have."""
    code = locale[:2].upper()
    return code if code in LANGUAGES else "EN"


def build_url(query: Query, base: str = STATISTICS) -> str:
    """Return the address of a query.

    :param base: address of the Statistics API, without the code of a dataset
    :raises PluginError: if the query breaks a rule of the service, saying which
    """
    problem = _problem(query)
    if problem:
        raise PluginError(
            tr("This cannot be asked of Eurostat: {reason}.").format(reason=problem),
            remedy=tr("Change the selection."),
        )
    pairs = [("format", "JSON"), ("lang", query.lang)]
    pairs += [(dim, code) for dim, codes in query.fixed.items() for code in codes]
    if query.geo_level:
        pairs.append(("geoLevel", query.geo_level))
    pairs += [("geo", code) for code in query.geo]
    pairs += [("time", period) for period in query.times]
    if query.since:
        pairs.append(("sinceTimePeriod", query.since))
    if query.until:
        pairs.append(("untilTimePeriod", query.until))
    if query.last_periods:
        pairs.append(("lastTimePeriod", str(query.last_periods)))
    url = f"{base.rstrip('/')}/{query.dataset}?{urlencode(pairs)}"
    if len(url) > MAX_URL:
        raise PluginError(
            tr("The selection names too many codes one by one ({n} characters).").format(n=len(url)),
            remedy=tr("Choose a whole level of regions instead of single ones."),
        )
    return url


def source_page(dataset: str) -> str:
    """Return the page of a dataset for users, the source of its figures."""
    return f"{DATA_BROWSER}/{dataset.lower()}/default/table"


def estimate(query: Query, sizes: Mapping[str, int] | None = None) -> QuerySize:
    """Return how many cells a query selects, and a warning from 500 000 on.

    :param sizes: number of categories of the dataset's dimensions by id, ``geo`` and ``time`` included; what is
        missing is taken from rough numbers (territories of a level) or not known
    """
    known = dict(sizes or {})
    positions: list[int | None] = [len(codes) for codes in query.fixed.values()]
    positions += [size for dim, size in known.items() if dim not in query.fixed and dim not in ("geo", "time")]
    positions.append(len(query.geo) or _TERRITORIES.get(query.geo_level) or known.get("geo"))
    positions.append(_periods(query, known.get("time")))
    cells = 1
    for size in positions:
        if size is None:
            return QuerySize(None, tr("The size of the answer cannot be told beforehand; choose a level and years."))
        cells *= size
    if cells > LARGEST_CELLS:
        text = tr("About {n} figures: more than Eurostat hands out. Narrow the selection.")
    elif cells >= SYNCHRONOUS_CELLS:
        text = tr("About {n} figures: Eurostat may not answer at once. Narrow the selection.")
    else:
        return QuerySize(cells)
    return QuerySize(cells, text.format(n=number(cells)))


def _periods(query: Query, known: int | None) -> int | None:
    if query.times:
        return len(query.times)
    if query.last_periods:
        return min(query.last_periods, known or query.last_periods)
    if len(query.since) == 4 and len(query.until) == 4 and "A" in query.fixed.get("freq", ()):
        return max(int(query.until) - int(query.since) + 1, 1)
    return known


def _problem(query: Query) -> str:
    """Return the rule a query breaks, or ""."""
    codes = [code for group in query.fixed.values() for code in group]
    wrong_codes = [code for code in (*codes, *query.geo) if not _CODE.match(code)]
    wrong_dims = [dim for dim in query.fixed if not _DIMENSION.match(dim) or dim.lower() in _OWN]
    periods = [period for period in (*query.times, query.since, query.until) if period and not _PERIOD.match(period)]
    checks = (
        (not _DATASET.match(query.dataset), tr("“{name}” is no code of a dataset").format(name=query.dataset[:80])),
        (query.geo and query.geo_level, tr("single regions and a level of regions cannot be chosen together")),
        (
            query.geo_level and query.geo_level not in LEVELS,
            tr("there is no level “{name}”").format(name=query.geo_level),
        ),
        (query.lang not in LANGUAGES, tr("there are no labels in “{name}”").format(name=query.lang)),
        (wrong_dims, tr("“{name}” is no dimension").format(name=", ".join(wrong_dims)[:80])),
        (wrong_codes, tr("“{name}” is no code").format(name=", ".join(wrong_codes)[:80])),
        (periods, tr("“{name}” is no period").format(name=", ".join(periods)[:80])),
        (query.last_periods < 0, tr("the number of periods is negative")),
        (
            query.times and (query.since or query.until or query.last_periods),
            tr("single periods and a span of periods cannot be chosen together"),
        ),
    )
    return next((text for broken, text in checks if broken), "")
