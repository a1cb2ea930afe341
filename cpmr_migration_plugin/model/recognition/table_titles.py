"""Titles of the tables of an edition in English, French, Spanish and Italian, as sheets and files are called."""

from __future__ import annotations

from .text import plain
from ..schema import TABLES

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
_AROUND = ("cpmr", "crpm", "table", "tableau", "tabla", "tabella")


def table_of_title(text: str) -> str:
    """Return the name of the table that a sheet or file is called after; empty if none."""
    words = [word for word in plain(text).split() if not word.isdigit() and word not in _AROUND]
    name = " ".join(words)
    for table in TABLES:
        if name == plain(table.name) or name in _TABLES[table.name].split("|"):
            return table.name
    # “migration-competences-2024”: one word tells it, if only one does.
    found = [key for key, names in _TABLES.items() if set(words) & set(names.split("|"))]
    return found[0] if len(found) == 1 else ""
