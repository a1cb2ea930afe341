"""Find the region, country or commission that a user's text names."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .filters import Filters
from .folding import fold
from .records import InspectData
from ..recognition.countries import country_code
from ...errors import PluginError
from ...translation import other_names, some_of, tr

#: Candidates named in a message before the rest is only counted.
_NAMED = 5


def region_named(data: InspectData, text: str) -> str:
    """Return the id of the region that a text means: an id, a NUTS code, a name, local name, name in another language.

    :raises PluginError: if there is none, or several of that name
    """
    wanted = text.strip()
    if wanted in data.positions:
        return wanted
    folded = fold(wanted)
    regions = data.regions
    codes = zip(regions["nuts_code"], regions["unit_code"])
    names = ((fold(name), fold(local)) for name, local in zip(regions["name"], regions["name_local"]))
    others = (tuple(map(fold, other_names(name))) for name in regions["name"])
    for spellings, key in ((codes, wanted.upper()), (names, folded), (others, folded)):
        found: set[str] = {region_id for region_id, held in zip(regions["region_id"], spellings) if key and key in held}
        if len(found) == 1:
            return found.pop()
        if found:
            raise PluginError(
                tr("Several regions are called “{name}”: {ids}").format(name=wanted, ids=_some(found)),
                remedy=tr("Use the id of the one you mean."),
            )
    near = [i for i, name in zip(regions["region_id"], regions["name"]) if folded and folded in fold(name)]
    raise PluginError(
        tr("The edition has no region “{name}”.").format(name=wanted),
        details=_some(near),
        remedy=tr("Use a region's id, NUTS code or name, e.g. “es-catalonia”, “ES51” or “Catalonia”."),
    )


def regions_named(data: InspectData, text: str) -> list[str]:
    """Return the ids of several regions, parted by commas, semicolons or lines, each once.

    :raises PluginError: if one is not known
    """
    parts = [part for part in re.split(r"[,;\n]", text) if part.strip()]
    return list(dict.fromkeys(region_named(data, part) for part in parts))


def region_filters(data: InspectData, countries: str = "", commissions: str = "") -> Filters:
    """Return filters for countries (names or codes) and CPMR commissions, parted by commas or semicolons.

    :raises PluginError: if the edition has no region in one of them
    """
    codes = countries_named(countries, data.countries)
    known = data.commission_names
    held = {fold(spelling): name for name in known for spelling in (*other_names(name), name)}
    named = _known((held.get(fold(part), part) for part in _parts(commissions)), set(known), tr("commission"))
    return Filters(countries=codes, commissions=named)


def countries_named(text: str, known: Iterable[str]) -> frozenset[str]:
    """Return the ISO codes of countries (names or codes), parted by commas or semicolons.

    :param known: codes that may be meant
    :raises PluginError: if one is not among them
    """
    return _known((country_code(part) or part for part in _parts(text)), set(known), tr("country"))


def _parts(text: str) -> list[str]:
    return [part.strip() for part in re.split(r"[,;\n]", text) if part.strip()]


def _known(wanted: Iterable[str], known: set[str], what: str) -> frozenset[str]:
    found = frozenset(wanted)
    unknown = found - known
    if unknown:
        raise PluginError(
            tr("The edition has no region in this {what}: {names}").format(what=what, names=", ".join(sorted(unknown))),
            remedy=tr("Known are: {names}").format(names=", ".join(sorted(known)) or "–"),
        )
    return found


def _some(names: Iterable[str]) -> str:
    return some_of(sorted(names), _NAMED)
