"""Titles of the nine themes in English, French, Spanish and Italian, as maps, folders and columns word them."""

from __future__ import annotations

import re

from .text import plain
from ..vocabulary import Theme

#: The nine titles as the map words them, and close translations.
_TITLES: dict[Theme, tuple[str, ...]] = {
    theme: (theme.title, theme.value.replace("_", " "), *words.split("|"))
    for theme, words in {
        Theme.COUNTRY_DATA: "Données par pays|Données des pays|Données nationales|Datos por país|Datos de los países"
        "|Datos nacionales|Dati per paese|Dati dei paesi|Dati sui paesi|Dati nazionali",
        Theme.REGIONAL_DATA: "Données régionales|Données par région|Datos regionales|Datos por región|Dati regionali"
        "|Dati per regione",
        Theme.GOVERNANCE: "Gouvernance multiniveaux, politiques, instruments"
        "|Gouvernance à plusieurs niveaux, politiques,"
        " instruments|Gobernanza multinivel, políticas, instrumentos|Governance multilivello, politiche, strumenti"
        "|Multi-level governance, policies, instruments",
        Theme.RECEPTION: "Entrée et accueil|Arrivée et accueil|Entrada y acogida|Ingresso e accoglienza"
        "|Entrata e accoglienza|Arrivo e accoglienza",
        Theme.SERVICES: "Services publics de base|Services publics essentiels|Servicios públicos básicos"
        "|Servicios públicos esenciales|Servizi pubblici di base|Servizi pubblici essenziali",
        Theme.INCLUSION: "Intégration et inclusion sociale|Integración e inclusión social|Integrazione e inclusione"
        " sociale|Integrazione ed inclusione sociale",
        Theme.EXTERNAL: "Decentralized cooperation and humanitarian aid|Coopération décentralisée et aide humanitaire"
        "|Cooperación descentralizada y ayuda humanitaria|Cooperazione decentrata e aiuti umanitari"
        "|Cooperazione decentrata e aiuto umanitario",
        Theme.NEEDS: "Enjeux, besoins, pratiques innovantes|Problèmes, besoins, pratiques innovantes"
        "|Problemas, necesidades, prácticas innovadoras|Cuestiones, necesidades, prácticas innovadoras"
        "|Retos, necesidades, prácticas innovadoras|Problemi, bisogni, pratiche innovative"
        "|Problematiche, esigenze, pratiche innovative|Questioni, bisogni, pratiche innovative"
        "|Problemi, esigenze, pratiche innovative",
        Theme.COOPERATION: "Intérêt de coopération|Intérêt pour la coopération|Intérêts de coopération"
        "|Interés de cooperación|Interés en la cooperación|Intereses de cooperación|Interesse alla cooperazione"
        "|Interesse per la cooperazione|Interessi di cooperazione|Interest in cooperation",
    }.items()
}

#: Words that titles share and that tell nothing.
_SMALL = {
    "and", "et", "y", "e", "ed", "the", "of", "de", "des", "du", "la", "le", "les", "los", "las", "di", "dei",
    "della",
    "in", "en", "a", "per", "par", "por", "pour", "l", "d", "alla", "al", "to",
}  # fmt: skip
_NUMBER = re.compile(r"^(?:(?:layer|couche|calque|capa|livello|strato|theme|tema|n|no)\s+)?(?:[1-9]|0[1-9])\s+")
#: Single words that make a theme likely, by their beginnings; only ever a guess.
_HINTS = {
    Theme.GOVERNANCE: ("govern", "gouvern", "gobern", "polic", "politi", "instrument", "strument"),
    Theme.RECEPTION: ("recepti", "accueil", "acogida", "accoglien", "arriv", "asyl", "asil"),
    Theme.SERVICES: ("service", "servici", "serviz", "health", "housing", "educat", "sante", "logement"),
    Theme.INCLUSION: ("integra", "inclusi", "inclusion"),
    Theme.EXTERNAL: ("humanit", "umanit", "decentral", "descentral", "decentr", "develop", "aid"),
    Theme.NEEDS: ("need", "besoin", "necesid", "bisogn", "esigenz", "issue", "enjeu", "innovat", "practic", "pratiqu"),
    Theme.COOPERATION: ("interest", "interet", "interes", "partner", "partenai"),
    Theme.COUNTRY_DATA: ("countr", "pays", "pais", "paes", "national"),
    Theme.REGIONAL_DATA: ("region", "statist", "populat"),
}


def _words(title: str) -> frozenset[str]:
    words = (word for word in _NUMBER.sub("", plain(title)).split() if word not in _SMALL)
    return frozenset(word[:-1] if len(word) > 3 and word.endswith("s") else word for word in words)


_BY_WORDS = {_words(title): theme for theme, titles in _TITLES.items() for title in titles}


def theme_of_title(title: str) -> Theme | None:
    """Return the theme a title names, in one of the map's languages or in several; None if it names none for sure.

    Numbers before the title, case, accents, articles and plural do not matter.
    """
    whole = _BY_WORDS.get(_words(title))
    if whole is not None:
        return whole
    spaced = " ".join(title.split())
    parts = {_BY_WORDS.get(_words(part)) for part in re.split(r"[/|]|\s[–—-]\s", spaced) if _words(part)}
    return parts.pop() if len(parts) == 1 else None


def default_theme(title: str) -> Theme | None:
    """Return the theme a folder most likely is, to be offered as an answer; None if nothing speaks for one."""
    words = _words(title)
    scores: dict[Theme, float] = {}
    for known, theme in _BY_WORDS.items():
        shared = len(words & known) / len(words | known) if words else 0
        scores[theme] = max(scores.get(theme, 0), shared)
    for theme, hints in _HINTS.items():
        scores[theme] += 0.5 * sum(any(word.startswith(hint) for hint in hints) for word in words)
    best, second = sorted(scores.values(), reverse=True)[:2]
    return max(scores, key=lambda theme: scores[theme]) if best > second else None
