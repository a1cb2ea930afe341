"""Gazetteer of regions and countries by code and name: the bundled edition's, and those of NUTS."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from pathlib import Path

from .words import plain
from ...gate import gate
from ...model.figures import ISO_COUNTRY
from ...model.names import normalised_name
from ...paths import BUNDLED_EDITION, CROSSWALK, damaged

#: Words around a region's own name in the languages of the map.
_AROUND = frozenset(
    (
        "regione",
        "regiao",
        "comunidad",
        "autonoma",
        "de",
        "del",
        "della",
        "delle",
        "dei",
        "la",
        "le",
        "il",
        "el",
        "les",
        "los",
        "autonomous",
        "community",
        "regional",
        "council",
        "conseil",
        "government",
        "gobierno",
        "governo",
        "generalitat",
        "junta",
        "provincia",
        "province",
        "prov",
    )
)

#: Countries of the CPMR and its partners: ISO code, then names in English, French, Spanish, Italian.
_COUNTRIES = """AL Albania,Albanie,Albania,Albania
AT Austria,Autriche,Austria,Austria
BA Bosnia and Herzegovina,Bosnie-Herzégovine,Bosnia y Herzegovina,Bosnia ed Erzegovina
BE Belgium,Belgique,Bélgica,Belgio
BG Bulgaria,Bulgarie,Bulgaria,Bulgaria
CH Switzerland,Suisse,Suiza,Svizzera
CV Cape Verde,Cap-Vert,Cabo Verde,Capo Verde
CY Cyprus,Chypre,Chipre,Cipro
CZ Czechia,Tchéquie,Chequia,Cechia,Czech Republic,République tchèque,República Checa,Repubblica Ceca
DE Germany,Allemagne,Alemania,Germania,Deutschland
DK Denmark,Danemark,Dinamarca,Danimarca
DZ Algeria,Algérie,Argelia,Algeria
EE Estonia,Estonie,Estonia,Estonia
EG Egypt,Égypte,Egipto,Egitto
ES Spain,Espagne,España,Spagna
FI Finland,Finlande,Finlandia,Finlandia
FR France,France,Francia,Francia
GB United Kingdom,Royaume-Uni,Reino Unido,Regno Unito,Great Britain
GR Greece,Grèce,Grecia,Grecia,Ελλάδα
HR Croatia,Croatie,Croacia,Croazia
HU Hungary,Hongrie,Hungría,Ungheria
IE Ireland,Irlande,Irlanda,Irlanda
IM Isle of Man,Île de Man,Isla de Man,Isola di Man
IS Iceland,Islande,Islandia,Islanda
IT Italy,Italie,Italia,Italia
LB Lebanon,Liban,Líbano,Libano
LI Liechtenstein,Liechtenstein,Liechtenstein,Liechtenstein
LT Lithuania,Lituanie,Lituania,Lituania
LU Luxembourg,Luxembourg,Luxemburgo,Lussemburgo
LV Latvia,Lettonie,Letonia,Lettonia
LY Libya,Libye,Libia,Libia
MA Morocco,Maroc,Marruecos,Marocco
MD Moldova,Moldavie,Moldavia,Moldova
ME Montenegro,Monténégro,Montenegro,Montenegro
MK North Macedonia,Macédoine du Nord,Macedonia del Norte,Macedonia del Nord
MR Mauritania,Mauritanie,Mauritania,Mauritania
MT Malta,Malte,Malta,Malta
NL Netherlands,Pays-Bas,Países Bajos,Paesi Bassi
NO Norway,Norvège,Noruega,Norvegia
PL Poland,Pologne,Polonia,Polonia
PT Portugal,Portugal,Portugal,Portogallo
RO Romania,Roumanie,Rumanía,Romania
RS Serbia,Serbie,Serbia,Serbia
SE Sweden,Suède,Suecia,Svezia
SI Slovenia,Slovénie,Eslovenia,Slovenia
SK Slovakia,Slovaquie,Eslovaquia,Slovacchia
SN Senegal,Sénégal,Senegal,Senegal
TN Tunisia,Tunisie,Túnez,Tunisia
TR Turkey,Turquie,Turquía,Turchia,Türkiye
UA Ukraine,Ukraine,Ucrania,Ucraina
XK Kosovo,Kosovo,Kosovo,Kosovo"""

#: Names in the map's other languages of regions whose own or English name is another one, by id of the edition.
_OTHER_NAMES = """es-andalusia Andalousie,Andalusia
es-balearic-islands Baléares,Îles Baléares,Islas Baleares,Baleari,Isole Baleari
es-basque-country Pays basque,Paesi Baschi,Euskadi
es-canary-islands Îles Canaries,Islas Canarias,Isole Canarie
es-catalonia Catalogne,Catalogna,Catalunya
es-navarra Navarre
es-valencian-community Communauté valencienne,Comunidad Valenciana,Comunità Valenciana
fr-corsica Córcega,Corsica
fr-provence-alpes-cote-d-azur PACA,Provenza-Alpes-Costa Azul,Provenza-Alpi-Costa Azzurra,Région Sud
gr-attica Attique,Ática,Attica
gr-crete Creta
it-puglia Pouilles,Apulia
it-sicily Sicile
it-tuscany Toscane
pt-azores Açores,Azzorre
pt-madeira Madère
se-skane Scanie,Scania,Escania"""


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
        others = {key: names.split(",") for key, names in (row.split(" ", 1) for row in _OTHER_NAMES.split("\n"))}
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
            region = next((taken[code] for code in sorted(same[row["code"]]) if code in taken), None)
            if region is None:
                region = _nuts(row, ids, homes)
                ids.add(region.region_id)
                taken[row["code"]] = region
            self._by_code[row["code"].lower()] = region
            self._add(region, row["name"])

    def _add(self, region: KnownRegion, *names: str) -> None:
        for key in {key for name in names for key in _keys(name)}:
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


def country_code(text: str) -> str:
    """Return the ISO code of a country's name or code in one of the map's languages; empty if it is not known."""
    text = text.strip()
    if re.match(r"[A-Za-z]{2}\Z", text):
        code = ISO_COUNTRY.get(text.upper(), text.upper())
        return code if code in set(_country_names().values()) else ""
    return _country_names().get(plain(text), "")


@lru_cache(maxsize=1)
def _country_names() -> dict[str, str]:
    return {plain(name): row[:2] for row in _COUNTRIES.split("\n") for name in row[3:].split(",")}


def same_name(first: str, second: str) -> bool:
    """Return whether two names are the same but for accents, case and words such as “region”."""
    return bool(set(_keys(first)) & set(_keys(second)))


def slug(text: str) -> str:
    """Return text as part of an id: small letters, digits and hyphens."""
    return "-".join(re.findall(r"[^\W_]+", plain(text).replace(" ", "-"))) or "x"


def _keys(name: str) -> list[str]:
    """Return the ways a name is looked up, the surest first: as it stands, without what surrounds it."""
    keys = []
    # “Tuscany (Italy)”, “Tuscany, Italy”, “Toscana / Tuscany”
    name = " ".join(name.split())
    for part in (name, _without_brackets(name), re.split(r"\s[-–—]\s|[,/|(]", name, maxsplit=1)[0]):
        words = (normalised_name(part) or plain(part)).split()
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
    region_id = f"{row['country'].lower()}-{slug(row['name'])}"
    region = KnownRegion(region_id, row["name"], row["country"], "", row["code"], row["years"][-4:])
    home = _home(region, row["name"])
    if home in homes:
        return replace(region, region_id=homes[home])
    if region_id in ids:  # a region and a smaller one inside it, both called Utrecht
        region = replace(region, region_id=f"{region_id}-{row['code'].lower()}")
    homes[home] = region.region_id
    return region


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))
