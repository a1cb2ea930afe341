"""Country names and codes as users write them → ISO 3166-1 alpha-2."""

from __future__ import annotations

from .text import plain

#: Names in English, French, Spanish, Italian and the country's own language.
_NAMES = {
    "AD": "Andorra|Andorre", "AL": "Albania|Albanie|Shqipëria", "AT": "Austria|Autriche|Österreich",
    "BA": "Bosnia and Herzegovina|Bosnie-Herzégovine|Bosnia y Herzegovina|Bosnia ed Erzegovina|Bosnia",
    "BE": "Belgium|Belgique|Bélgica|Belgio|België", "BG": "Bulgaria|Bulgarie",
    "CH": "Switzerland|Suisse|Suiza|Svizzera|Schweiz", "CV": "Cape Verde|Cabo Verde|Cap-Vert|Capo Verde",
    "CY": "Cyprus|Chypre|Chipre|Cipro",
    "CZ": "Czechia|Czech Republic|Tchéquie|République tchèque|Chequia|República Checa|Cechia|Repubblica Ceca",
    "DE": "Germany|Allemagne|Alemania|Germania|Deutschland", "DK": "Denmark|Danemark|Dinamarca|Danimarca|Danmark",
    "DZ": "Algeria|Algérie|Argelia", "EE": "Estonia|Estonie|Eesti", "EG": "Egypt|Égypte|Egipto|Egitto",
    "ES": "Spain|Espagne|España|Spagna", "FI": "Finland|Finlande|Finlandia|Suomi",
    "FO": "Faroe Islands|Îles Féroé|Islas Feroe|Fær Øer",
    "FR": "France|Francia", "GB": "United Kingdom|Royaume-Uni|Reino Unido|Regno Unito|Great Britain|UK|U.K.",
    "GE": "Georgia|Géorgie", "GI": "Gibraltar|Gibilterra", "GL": "Greenland|Groenland|Groenlandia",
    "GR": "Greece|Grèce|Grecia|EL|Ellada|Ελλάδα|Hellas",
    "HR": "Croatia|Croatie|Croacia|Croazia|Hrvatska", "HU": "Hungary|Hongrie|Hungría|Ungheria|Magyarország",
    "IE": "Ireland|Irlande|Irlanda|Éire", "IL": "Israel|Israël|Israele",
    "IM": "Isle of Man|Île de Man|Isla de Man|Isola di Man",
    "IS": "Iceland|Islande|Islandia|Islanda", "IT": "Italy|Italie|Italia", "JO": "Jordan|Jordanie|Jordania|Giordania",
    "LB": "Lebanon|Liban|Líbano|Libano", "LI": "Liechtenstein", "LT": "Lithuania|Lituanie|Lituania|Lietuva",
    "LU": "Luxembourg|Luxemburgo|Lussemburgo",
    "LV": "Latvia|Lettonie|Letonia|Lettonia|Latvija", "LY": "Libya|Libye|Libia",
    "MA": "Morocco|Maroc|Marruecos|Marocco",
    "MC": "Monaco|Mónaco", "MD": "Moldova|Moldavie|Moldavia", "ME": "Montenegro|Monténégro",
    "MK": "North Macedonia|Macédoine du Nord|Macedonia del Norte|Macedonia del Nord",
    "MR": "Mauritania|Mauritanie", "MT": "Malta|Malte",
    "NL": "Netherlands|The Netherlands|Pays-Bas|Países Bajos|Paesi Bassi|Nederland|Holland",
    "NO": "Norway|Norvège|Noruega|Norvegia|Norge", "PL": "Poland|Pologne|Polonia|Polska", "PS": "Palestine|Palestina",
    "PT": "Portugal|Portogallo", "RO": "Romania|Roumanie|Rumanía|Rumania|România", "RS": "Serbia|Serbie|Srbija",
    "RU": "Russia|Russie|Rusia",
    "SE": "Sweden|Suède|Suecia|Svezia|Sverige", "SI": "Slovenia|Slovénie|Eslovenia|Slovenija",
    "SK": "Slovakia|Slovaquie|Eslovaquia|Slovacchia|Slovensko",
    "SM": "San Marino|Saint-Marin", "SN": "Senegal|Sénégal", "SY": "Syria|Syrie|Siria", "TN": "Tunisia|Tunisie|Túnez",
    "TR": "Turkey|Türkiye|Turquie|Turquía|Turchia", "UA": "Ukraine|Ucrania|Ucraina", "VA": "Holy See|Vatican",
    "XK": "Kosovo",
}  # fmt: skip
#: In German, and in the country's own letters.
_OTHERS = {
    "AL": "Albanien|Shqipëri", "AT": "Österreich", "BA": "Bosnien und Herzegowina", "BE": "Belgien", "BG": "Bulgarien"
    "|България",
    "CV": "Kap Verde", "CY": "Zypern|Κύπρος", "CZ": "Tschechien"
    "|Česko", "DE": "BRD", "DK": "Dänemark", "DZ": "Algerien",
    "EE": "Estland", "EG": "Ägypten", "ES": "Spanien", "FI": "Finnland", "FO": "Färöer", "FR": "Frankreich",
    "GB": "Vereinigtes Königreich|Großbritannien", "GE": "Georgien", "GL": "Grönland", "GR": "Griechenland",
    "HR": "Kroatien", "HU": "Ungarn", "IE": "Irland", "IM": "Insel Man", "IS": "Island|Ísland", "IT": "Italien",
    "JO": "Jordanien", "LB": "Libanon", "LT": "Litauen", "LU": "Luxemburg"
    "|Lëtzebuerg", "LV": "Lettland", "LY": "Libyen",
    "MA": "Marokko|Al-Maghrib", "MD": "Moldau", "ME": "Crna Gora", "MK": "Nordmazedonien|Северна Македонија",
    "MR": "Mauretanien", "NL": "Niederlande", "NO": "Norwegen|Noreg", "PL": "Polen", "PS": "Palästina",
    "RO": "Rumänien", "RS": "Serbien|Србија", "RU": "Russland|Россия", "SE": "Schweden", "SI": "Slowenien",
    "SK": "Slowakei", "SY": "Syrien", "TN": "Tunesien", "TR": "Türkei", "UA": "Ukraine|Україна", "VA": "Vatikan",
}  # fmt: skip
_CODES = {plain(name): code for names in (_NAMES, _OTHERS) for code, some in names.items() for name in some.split("|")}
#: ISO codes of countries that are known by name, and Eurostat's two others.
_KNOWN = {**{code: code for code in _NAMES}, "EL": "GR", "UK": "GB"}


def country_code(text: str) -> str:
    """Return the ISO code of a country's name or code; empty if it is not known.

    Eurostat's EL and UK become GR and GB, the codes of ISO 3166-1.
    """
    found = _CODES.get(plain(text))
    if found:
        return found
    code = text.strip().upper()
    return code if len(code) == 2 and code.isascii() and code.isalpha() else ""


def known_country(text: str) -> str:
    """Return the ISO code of a country that is known by name or code; empty for all else, be it two letters long.

    For words that may name something else than a country.
    """
    return _CODES.get(plain(text)) or _KNOWN.get(text.strip().upper(), "")


def country_names(code: str) -> tuple[str, ...]:
    """Return what a country (ISO code) is called, in English first; the code itself if it is not known."""
    return tuple(_NAMES[code].split("|")) if code in _NAMES else (code,)


def country_of_nuts(code: str) -> str:
    """Return the ISO code of the country a NUTS code begins with."""
    return country_code(code[:2])


def codes() -> tuple[str, ...]:
    """Return the ISO code of every country that is known by name."""
    return tuple(_NAMES)
