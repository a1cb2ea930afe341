"""Words for the kinds of entries in English, French, Spanish and Italian: experience, project, instrument, …."""

from __future__ import annotations

from .text import plain
from ..vocabulary import Kind

#: Columns that hold experiences, and values of a column “type”.
_KINDS: dict[Kind, str] = {
    Kind.EXPERIENCE: "experience|experiences|practice|practices|good practice|good practices|best practice"
    "|best practices"
    "|innovative practice|innovative practices|initiative|initiatives|expérience|expériences|pratique|pratiques"
    "|bonne pratique|bonnes pratiques|pratique innovante|pratiques innovantes|experiencia|experiencias|práctica"
    "|prácticas|buena práctica|buenas prácticas|prácticas innovadoras|iniciativa|iniciativas|esperienza|esperienze"
    "|pratica|pratiche|buona pratica|buone pratiche|pratiche innovative|iniziativa|iniziative",
    Kind.PROJECT: "project|projects|projet|projets|proyecto|proyectos|progetto|progetti",
    Kind.INSTRUMENT: "instrument|instruments|policy|policies|policies and instruments|strategy|strategies|plan|plans"
    "|politique|politiques|stratégie|stratégies|instrumento|instrumentos|política|políticas|estrategia|estrategias"
    "|strumento|strumenti|politica|politiche|strategia|strategie|piano|piani|policy or instrument",
    Kind.NEED: "need|needs|issue|issues|challenge|challenges|issues and needs|besoin|besoins|enjeu|enjeux|défi|défis"
    "|necesidad|necesidades|problema|problemas|reto|retos|bisogno|bisogni|esigenza|esigenze|problemi|sfida|sfide",
    Kind.INTEREST: "cooperation interest|cooperation interests|interest in cooperation|interest|interests"
    "|partners sought"
    "|looking for partners|intérêt de coopération|intérêt|intérêts|partenaires recherchés|interés de cooperación"
    "|interés|intereses|socios buscados|interesse|interessi|interesse alla cooperazione|partner ricercati",
}  # fmt: skip
_BY_WORDS = {
    plain(word): kind for kind, words in _KINDS.items() for word in (kind.value, kind.title, *words.split("|"))
}


def kind_of(text: str) -> Kind | None:
    """Return the kind of entry that a word or heading names; None if it names none."""
    return _BY_WORDS.get(plain(text))
