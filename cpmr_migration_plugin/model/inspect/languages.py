"""Official languages of states, for finding partners who share one.

EU: the official languages of the Union by country as listed on
https://european-union.europa.eu/principles-countries-history/eu-countries_en (Regulation No 1 of 1958
names the languages). Other states: official or state languages in their constitutions or language
laws. Languages that are official only in a part of a state (such as Catalan or Welsh) are not
listed: an edition does not say in which languages a region works.
"""

from __future__ import annotations

#: ISO 639 codes by ISO 3166-1 code.
_OFFICIAL = {
    # European Union
    "AT": "de", "BE": "nl fr de", "BG": "bg", "CY": "el tr", "CZ": "cs", "DE": "de", "DK": "da", "EE": "et", "ES": "es",
    "FI": "fi sv", "FR": "fr", "GR": "el", "HR": "hr", "HU": "hu", "IE": "ga en", "IT": "it", "LT": "lt",
    "LU": "fr de lb", "LV": "lv", "MT": "mt en", "NL": "nl", "PL": "pl", "PT": "pt", "RO": "ro", "SE": "sv", "SI": "sl",
    "SK": "sk",
    # Europe outside the Union
    "AD": "ca", "AL": "sq", "BA": "bs hr sr", "CH": "de fr it rm", "FO": "fo da", "GB": "en", "GE": "ka", "GI": "en",
    "GL": "kl", "IM": "en gv", "IS": "is", "LI": "de", "MC": "fr", "MD": "ro", "MK": "mk sq", "NO": "no", "RS": "sr",
    "SM": "it", "TR": "tr", "UA": "uk", "XK": "sq sr",
    # The other shores
    "CV": "pt", "DZ": "ar ber", "EG": "ar", "JO": "ar", "LB": "ar", "LY": "ar", "MA": "ar ber", "MR": "ar", "PS": "ar",
    "SN": "fr", "SY": "ar", "TN": "ar",
}  # fmt: skip


def official_languages(country: str) -> frozenset[str]:
    """Return the official languages of a state (ISO codes); empty if they are not known here."""
    return frozenset(_OFFICIAL.get(country, "").split())


def share_language(one: str, other: str) -> bool:
    """Return whether two states have an official language in common; False if either's are not known."""
    return not official_languages(one).isdisjoint(official_languages(other))
