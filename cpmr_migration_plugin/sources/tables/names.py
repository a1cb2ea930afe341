"""Words for the tables, columns and values of an edition, in four languages."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd

from ...model.schema import TABLES, Table
from ...model.survey.cells import read_links, read_nuts, read_year
from ...model.survey.countries import country_code
from ...model.survey.topics import exact_field, exact_theme
from ...model.survey.words import AnswerMeaning, plain, read_answer
from ...model.vocabulary import Actor, Basis, Kind, SourceKind, Status, Tier
from ...translation import Language, TitledEnum, speaking, tr

_TABLES = {
    "regions": "regions|region|regiones|regioni",
    "competences": "competences|competence|competencies|competencias|competenze|powers",
    "experiences": "experiences|experience|experiencias|esperienze|practices|pratiques|practicas|pratiche",
    "indicators": "indicators|indicator|figures|statistics|indicateurs|chiffres|statistiques|indicadores|cifras"
    "|estadisticas|indicatori|dati|statistiche",
    "country_notes": "country notes|country level notes|notes pays|notas de pais|note paese",
    "rules": "rules|rule|regles|reglas|regole|rules by kind of authority",
    "authority_kinds": "authority kinds|kinds of authority|types d autorite|tipos de autoridad|tipi di autorita",
    "country_facts": "country facts|facts on countries|faits par pays|datos de paises|fatti per paese",
}
_COLUMNS = {
    "region_id": "region id|identifiant region|id de la region|id region|codigo de region",
    "name": "name|region|region name|nom|nom de la region|nombre|nombre de la region|nome|nome della regione|regione",
    "name_local": "local name|nom local|nombre local|nome locale",
    "country": "country|country code|pays|pais|paese",
    "nuts_code": "nuts|nuts code|code nuts|codigo nuts|codice nuts",
    "nuts_year": "nuts year|nuts version|annee nuts|ano nuts|anno nuts",
    "commission": "commission|comision|commissione",
    "membership": "membership|adhesion|adesione",
    "factsheet_url": "factsheet|fiche|ficha|scheda",
    "source_url": "source|sources|url source|source url|fuente|fuentes|fonte|fonti",
    "note": "note|notes|remarks|remarques|nota|notas|observaciones|osservazioni",
    "theme": "theme|tema|layer",
    "field": "field|domaine|champ|ambito|campo|settore",
    "level": "level|competence level|niveau|nivel|livello",
    "legal_basis": "legal basis|base juridique|base legal|base juridica|base giuridica",
    "as_of": "as of|date|fecha|data",
    "field_text": "field text|field wording",
    "level_text": "level text|level wording",
    "experience_id": "experience id|id|identifiant|identificador",
    "kind": "kind|type|tipo",
    "title": "title|titre|titulo|titolo",
    "summary": "summary|description|resume|resumen|descripcion|sintesi|descrizione",
    "year": "year|annee|ano|anno",
    "link": "link|url|lien|enlace|collegamento",
    "geo": "geo|geo code|code geo|codigo geo|code|territory",
    "indicator": "indicator|indicateur|indicador|indicatore",
    "time": "time|period|year|annee|periode|ano|periodo|anno",
    "value": "value|valeur|valor|valore",
    "unit": "unit|unite|unidad|unita",
    "flag": "flag|flags",
    "dataset": "dataset|jeu de donnees|conjunto de datos|serie",
    "text": "text|texte|texto|testo",
    "scope": "scope|portee|alcance",
    "authority": "authority|autorite|autoridad|autorita",
    "authority_kind": "kind of authority|authority kind|type d autorite|tipo de autoridad|tipo di autorita",
    "basis": "basis|base|fondement|fundamento|fondamento",
    "rule_id": "rule|rule id|regle|regla|regola",
    "level_stated": "level stated|niveau enonce|nivel declarado|livello dichiarato",
    "status": "status|statut|estado|stato",
    "actor": "actor|who acts|acteur|attore",
    "source_kind": "kind of source|source kind|type de source|tipo de fuente|tipo di fonte",
    "year_inferred": "year inferred|annee deduite|ano inferido|anno dedotto",
    "applies_to": "applies to|s applique a|se aplica a|si applica a",
    "members": "members|membres|miembros|membri",
    "tier": "tier|echelon|nivel de gobierno|livello di governo",
    "fact": "fact|fait|hecho|fatto",
    "date": "date|fecha|data",
}
_KINDS = {
    Kind.INSTRUMENT: "instrument|policy or instrument|policy|politique|instrumento|politica|strumento",
    Kind.EXPERIENCE: "experience|practice|experiencia|esperienza|pratique|practica|pratica",
    Kind.PROJECT: "project|projet|proyecto|progetto",
    Kind.NEED: "need|besoin|necesidad|bisogno|esigenza",
    Kind.INTEREST: "interest|cooperation interest|interet|interes|interesse",
}
_YES_NO = {"yes": "yes|oui|si|true|vrai|verdadero|vero|1", "no": "no|non|false|faux|falso|0"}
_ID_PREFIXES = ("cpmr", "crpm", "table", "tableau", "tabla", "tabella")


def table_name(text: str) -> str:
    """Return the table that a sheet or file is named after; empty if none."""
    words = [word for word in plain(text).split() if not word.isdigit() and word not in _ID_PREFIXES]
    name = " ".join(words)
    for table in TABLES:
        if name == plain(table.name) or name in _TABLES[table.name].split("|"):
            return table.name
    # “migration-competences-2024”: one word tells it, if only one does.
    found = [key for key, names in _TABLES.items() if set(words) & set(names.split("|"))]
    return found[0] if len(found) == 1 else ""


def column_name(text: str, table: Table) -> str:
    """Return the column of a table that a header names, exactly or in other words; empty if none."""
    if text in table.names:
        return text
    words = plain(text)
    for column in table.columns:
        if words in (plain(column.name), plain(column.title)):
            return column.name
    for column in table.columns:
        if words in _COLUMNS.get(column.name, "").split("|") and words:
            return column.name
    return ""


def with_known_values(frame: pd.DataFrame, table: Table) -> pd.DataFrame:
    """Return a table with titles and wordings replaced by the ids they stand for.

    What is not known stays, for validation to name it.
    """
    readers: dict[str, Callable[[str], str]] = {
        "country": country_code,
        "nuts_code": read_nuts,
        "theme": lambda text: getattr(exact_theme(text), "value", ""),
        "field": exact_field,
        "level": _level,
        "kind": _kind,
        "basis": lambda text: _titled(Basis, text),
        "status": lambda text: _titled(Status, text),
        "actor": lambda text: _titled(Actor, text),
        "source_kind": lambda text: _titled(SourceKind, text),
        "tier": lambda text: _titled(Tier, text),
        "level_stated": _yes_no,
        "year_inferred": _yes_no,
        "year": read_year,
        "as_of": read_year,
        "source_url": _links,
        "link": _links,
        "factsheet_url": _links,
    }
    for name, reader in readers.items():
        if name not in frame.columns or name not in table.names:
            continue
        allowed = set(table.column(name).values)
        known = {value: value if value in allowed else reader(value) or value for value in set(frame[name]) if value}
        frame[name] = [known.get(value, "") for value in frame[name]]
    return frame


def _level(text: str) -> str:
    answer = read_answer(text)
    return answer.level.value if answer.level and answer.says is not AnswerMeaning.OTHER else ""


def _kind(text: str) -> str:
    return next((kind.value for kind, words in _KINDS.items() if plain(text) in words.split("|")), "")


def _titled(values: type[TitledEnum], text: str) -> str:
    """Return the id of a value that its title names, in any of our languages."""
    wanted = plain(text)
    for language in Language:
        with speaking(language):
            found = next((one.value for one in values if wanted in (plain(one.value), plain(tr(one.title)))), "")
        if found:
            return found
    return ""


def _yes_no(text: str) -> str:
    return next((answer for answer, words in _YES_NO.items() if plain(text) in words.split("|")), "")


def _links(text: str) -> str:
    links, words = read_links(text)
    return "" if words else links
