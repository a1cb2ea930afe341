"""Gazetteer of regions and countries by code and name: the bundled edition's, and those of NUTS."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from pathlib import Path

from .region_names import other_names
from .text import plain, slug, wordings
from .transliteration import latin
from ...gate import gate
from ...paths import BUNDLED_EDITION, CROSSWALK, damaged

#: Words around a region's own name, in the languages of the members.
_AROUND = wordings(
    "region|regions|regional|the|of|county|council|council of|government|authority|autonomous|community|province|prov"
    "|conseil|collectivite|collectivites|territoriale|departement|de|du|des|d|la|le|les|l|et"
    "|regione|della|delle|dei|del|il|provincia|autonoma|autonomo|citta|metropolitana|governo"
    "|comunidad|foral|principado|ciudad|gobierno|el|los|las|y|junta|xunta|generalitat|govern|consell|diputacion"
    "|cabildo"
    "|regiao|regiao autonoma|governo|regionen|land|freistaat|freie|und|hansestadt|lan|lans|fylke|fylkeskommune"
    "|fylkeskommun|kommune"
    "|maakunta|liitto|maakunnan|landskap|wojewodztwo|voivodeship|zupanija|kraj|judet|judetul|regiune|regiunea"
    "|consiliul|judetean"
    "|perifereia|perifereias|nomos|oblast|oblasti|oblasna|oblastna|obshtina"
)


@dataclass(frozen=True)
class KnownRegion:
    """A region of which we know who it is.

    :param region_id: that of the bundled edition, else made of country and name
    :param country: ISO 3166-1 alpha-2
    """

    region_id: str
    name: str
    country: str
    name_local: str = ""
    nuts_code: str = ""
    nuts_year: str = ""


class Gazetteer:
    """Finds regions by code and name. A name that several regions have finds none."""

    def __init__(self) -> None:
        self._by_code: dict[str, KnownRegion] = {}
        self._by_name: dict[str, list[KnownRegion]] = defaultdict(list)
        others = other_names()
        bundled = [_bundled(row) for row in _rows(BUNDLED_EDITION / "regions.csv")]
        for region in bundled:
            self._add(region, region.name, region.name_local, *others.get(region.region_id, ()))
            self._by_code[region.region_id] = region
        codes = _rows(CROSSWALK / "nuts_codes.csv")
        same = {row["code"]: {row["code"], *filter(None, row["same_as"].split(";"))} for row in codes}
        taken = {region.nuts_code: region for region in bundled if region.nuts_code}
        #: The regions of the bundled edition.
        self.bundled = tuple(bundled)
        self._bundled = {region.region_id for region in bundled}
        ids = set(self._bundled)
        homes = {
            _home(region, name): region.region_id for region in bundled for name in (region.name, region.name_local)
        }
        # The level a territory is usually known at comes first, so that its other codes lead to it; the newest
        # code comes before the codes that the region had in older NUTS years.
        order = {"2": 0, "1": 1, "3": 2}
        for row in sorted(codes, key=lambda row: (order.get(row["level"], 3), -int(row["years"][-4:]))):
            if row["level"] == "0":
                continue
            held = next((taken[code] for code in sorted(same[row["code"]]) if code in taken), None)
            region = held or _nuts(row, ids, homes)
            if held is None:
                ids.add(region.region_id)
                taken[row["code"]] = region
            self._by_code[row["code"].lower()] = region
            self._add(region, row["name"], *others.get(row["code"], ()))

    def _add(self, region: KnownRegion, *names: str) -> None:
        for key in {key for name in names for key in _own_keys(name)}:
            if region not in self._by_name[key]:
                self._by_name[key].append(region)

    def by_code(self, code: str) -> KnownRegion | None:
        """Return the region with a NUTS code or a region id of the bundled edition; case and blanks do not matter."""
        code = "".join(code.split()).lower()
        # GR and GB are what people write who do not know Eurostat's EL and UK.
        other = {"gr": "el", "gb": "uk"}.get(code[:2], code[:2]) + code[2:]
        return self._by_code.get(code) or self._by_code.get(other)

    def by_name(self, name: str, country: str = "") -> KnownRegion | None:
        """Return the region of a name, in a country (ISO code) if one is given.

        :returns: None if no region has the name, or more than one does; of a region and its own parts
            (Utrecht, Utrecht) the one of the bundled edition, else the largest, is meant
        """
        for key in _keys(name):
            found = [r for r in self._by_name.get(key, ()) if not country or r.country == country]
            if not found:
                continue
            # The regions of the map come before their namesakes, and today's before those of older NUTS years.
            newest = max(r.nuts_year for r in found)
            ours = [r for r in found if r.region_id in self._bundled and r == self._by_code[r.region_id]]
            found = ours or [r for r in found if r.nuts_year == newest]
            first = found[0]  # the order: bundled edition, then levels 2, 1 and 3
            inside = all(r.country == first.country and _within(r, first) for r in found[1:])
            return first if inside else None
        return None


def _within(part: KnownRegion, whole: KnownRegion) -> bool:
    return bool(whole.nuts_code) and part.nuts_code.startswith(whole.nuts_code)


@lru_cache(maxsize=1)
def gazetteer() -> Gazetteer:
    """Return the gazetteer of the plugin's own tables; it is made once.

    :raises PluginError: if one of them is missing or damaged
    """
    with gate(partial(damaged, CROSSWALK.name)):
        return Gazetteer()


def same_name(first: str, second: str) -> bool:
    """Return whether two names are the same but for accents, case and words such as “region”."""
    return bool(set(_keys(first)) & set(_keys(second)))


def region_id(country: str, name: str) -> str:
    """Return the id of a region that no table knows, made of its country (ISO code) and name."""
    return f"{country.lower() or 'xx'}-{slug(name) or 'x'}"


def _keys(name: str) -> list[str]:
    """Return the ways a name is looked up, the surest first: as it stands, without what surrounds it."""
    # “Tuscany (Italy)”, “Tuscany, Italy”, “Toscana / Tuscany”
    name = " ".join(name.split())
    return _folded(name, _without_brackets(name), re.split(r"\s[-–—]\s|[,/|(]", name, maxsplit=1)[0])


def _own_keys(name: str) -> list[str]:
    """Return the ways a region of this name is found: a part before a comma is another territory's name."""
    return _folded(name, _without_brackets(name), *re.split(r"[/|]", name))


def _folded(*names: str) -> list[str]:
    keys = []
    for name in names:
        words = latin(plain(name)).split()
        keys += [" ".join(words), " ".join(word for word in words if word not in _AROUND)]
    return list(dict.fromkeys(key for key in keys if len(key) > 1))


def _without_brackets(text: str) -> str:
    """Return a text without what stands in round brackets, up to the first that is not closed."""
    kept, start = [], 0
    while (opened := text.find("(", start)) >= 0 and (closed := text.find(")", opened)) >= 0:
        kept.append(text[start:opened])
        start = closed + 1
    return " ".join((*kept, text[start:]))


def _bundled(row: dict[str, str]) -> KnownRegion:
    names = ("region_id", "name", "country", "name_local", "nuts_code", "nuts_year")
    return KnownRegion(**{name: row[name] for name in names})


def _home(region: KnownRegion, name: str) -> tuple[str, int, str]:
    """Return what tells that two codes of different years are the same region: country, level and name."""
    return region.country, len(region.nuts_code), plain(name)


def _nuts(row: dict[str, str], ids: set[str], homes: dict[tuple[str, int, str], str]) -> KnownRegion:
    own_id = region_id(row["country"], row["name"])
    region = KnownRegion(own_id, row["name"], row["country"], "", row["code"], row["years"][-4:])
    home = _home(region, row["name"])
    if home in homes:
        return replace(region, region_id=homes[home])
    if own_id in ids:  # a region and a smaller one inside it, both called Utrecht
        region = replace(region, region_id=f"{own_id}-{row['code'].lower()}")
    homes[home] = region.region_id
    return region


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))
