"""Words for themes and fields in English, French, Spanish and Italian."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from .words import phrase_position, plain
from ..vocabulary import ANSWER_THEMES, FIELDS, FIELDS_BY_ID, Theme

_Key = TypeVar("_Key")

#: Plain words, ``*`` for the rest of a word. A phrase tells one field; the longest that fits wins.
_FIELDS: dict[str, str] = {
    "migration_governance": "migration polic*|migration governance|governance of migration|politique* migratoire*"
        "|politique* de migration"
    "|gouvernance des migrations|politica* migratoria*|gobernanza de las migraciones|politiche migratorie"
    "|governance delle migrazioni",
    "immigration_law": "immigration law|aliens law|aliens|droit des etrangers|droit de l immigration|extranjeria"
        "|derecho de extranjeria"
    "|diritto dell immigrazione|diritto degli stranieri",
    "participation": "participation|advisory bod*|consultation of migrants|organes consultatifs|participacion"
        "|organos consultivos"
    "|partecipazione|organi consultivi",
    "observatory": "observator*|data and research|migration data|observatoire*|donnees et recherche"
        "|datos e investigacion"
    "|osservatori*|dati e ricerca",
    "international_protection": "international protection|asylum|asile|protection internationale|asilo"
        "|proteccion internacional"
    "|protezione internazionale",
    "work_permits": "work permit*|labour quota*|permis de travail|quotas de travail*|permiso* de trabajo"
        "|cupos de trabajo"
    "|permess* di lavoro|quote di lavoro*",
    "migrant_reception": "reception of migrants|migrant* reception|accueil des migrants|acogida de migrantes"
        "|acogida de personas migrantes"
    "|accoglienza dei migranti|accoglienza di migranti",
    "first_reception": "first reception|emergency reception|premier accueil|accueil d urgence|primera acogida"
        "|acogida de emergencia"
    "|prima accoglienza",
    "asylum_reception": "reception of asylum seekers and refugees|reception of asylum seekers"
        "|reception of refugees|asylum seeker*|asylum reception"
    "|accueil des demandeurs d asile et des refugies|accueil des demandeurs d asile|accueil des refugies"
    "|demandeurs d asile"
    "|acogida de solicitantes de asilo y refugiados|acogida de solicitantes de asilo|acogida de refugiados"
    "|solicitantes de asilo"
    "|accoglienza dei richiedenti asilo e dei rifugiati|accoglienza dei richiedenti asilo"
    "|accoglienza dei rifugiati|richiedenti asilo",
    "settlement": "settlement|resettlement|relocation|distribution of refugees|repartition des refugies"
        "|reinstallation|installation des refugies"
    "|reasentamiento|reubicacion|distribucion de refugiados|reinsediamento|ricollocazione"
    "|distribuzione dei rifugiati",
    "unaccompanied_minors": "unaccompanied minor*|unaccompanied child*|child protection|mineurs non accompagnes"
        "|mineurs isoles|protection de l enfance"
    "|menores no acompanados|menores extranjeros no acompanados|proteccion de menores|proteccion de la infancia"
    "|minori non accompagnati|minori stranieri non accompagnati|tutela dei minori|protezione dei minori",
    "education": "education|school*|schooling|enseignement|ecole*|scolarisation|educacion|escolarizacion"
        "|ensenanza|istruzione|scuola|scuole",
    "vocational_training": "vocational training|professional training|vocational education"
        "|formation professionnelle|formacion profesional"
    "|formazione professionale",
    "health": "health|healthcare|health care|sante|soins de sante|salud|sanidad|asistencia sanitaria|salute"
        "|sanita|assistenza sanitaria",
    "housing": "housing|accommodation|logement|hebergement|vivienda|alojamiento|alloggio|alloggi|abitazione|casa",
    "employment": "employment|labour market|labor market|job*|emploi|marche du travail|insertion professionnelle"
        "|empleo|mercado laboral"
    "|mercado de trabajo|lavoro|occupazione|mercato del lavoro",
    "social_assistance": "social services|social service|social assistance|social welfare|services sociaux"
        "|aide sociale|action sociale|assistance sociale"
    "|servicios sociales|asistencia social|servizi sociali|assistenza sociale",
    "legal_assistance": "legal assistance|legal aid|legal advice|aide juridique|assistance juridique"
        "|conseil juridique|asistencia juridica|asesoramiento juridico"
    "|asesoria juridica|assistenza legale|consulenza legale",
    "migrant_services": "information and service points|information points|service points|one stop shop*"
        "|information for migrants|guichet* unique*|points d information"
    "|puntos de informacion|oficina* de informacion|ventanilla unica|sportell*|punti informativi",
    "integration": "integration|integracion|integrazione",
    "language": "language and civic training|language training|language course*|language|civic training"
        "|cours de langue*|formation linguistique|langue|formation civique"
    "|cursos de idioma*|idioma*|lengua|formacion civica|corsi di lingua|lingua|formazione civica"
    "|formazione linguistica",
    "culture": "culture|cultural|intercultur*|culturel*|cultura|cultural*|cultural*",
    "anti_discrimination": "anti discrimination|antidiscrimination|discrimination|non discrimination|racism"
        "|racisme|lutte contre les discriminations"
    "|discriminacion|no discriminacion|racismo|discriminazione|non discriminazione|razzismo",
    "anti_trafficking": "trafficking|human trafficking|exploitation|traite|traite des etres humains"
        "|victimes de la traite|trata|trata de personas"
    "|explotacion|tratta|tratta di esseri umani|sfruttamento",
    "awareness": "awareness|awareness raising|sensibilisation|sensibilizacion|concienciacion|sensibilizzazione",
    "development_cooperation": "development cooperation|decentralised cooperation|decentralized cooperation"
        "|cooperation au developpement|cooperation decentralisee"
    "|cooperacion al desarrollo|cooperacion descentralizada|cooperazione allo sviluppo|cooperazione decentrata",
    "regional_development": "regional development|eu funds|european funds|developpement regional|fonds europeens"
    "|desarrollo regional|fondos europeos|sviluppo regionale|fondi europei",
    "humanitarian_aid": "humanitarian aid|humanitarian|aide humanitaire|ayuda humanitaria|aiuti umanitari"
        "|aiuto umanitario",
}  # fmt: skip

_THEMES: dict[Theme, str] = {
    Theme.GOVERNANCE: "multilevel governance policy instruments|multilevel governance|governance"
        "|policy instrument*|policies and instruments"
    "|gouvernance multiniveau*|gouvernance multi niveaux|gouvernance|gobernanza multinivel|gobernanza"
    "|governance multilivello|strumenti",
    Theme.RECEPTION: "entry and reception|reception|entree et accueil|accueil|entrada y acogida|acogida"
        "|ingresso e accoglienza|accoglienza",
    Theme.SERVICES: "basic public services|basic services|public services|services publics de base"
        "|services publics|services de base"
    "|servicios publicos basicos|servicios publicos|servizi pubblici di base|servizi pubblici",
    Theme.INCLUSION: "integration and social inclusion|social inclusion|inclusion"
        "|integration et inclusion sociale|inclusion sociale"
    "|integracion e inclusion social|inclusion social|integrazione e inclusione sociale|inclusione sociale"
    "|inclusione",
    Theme.EXTERNAL: "decentralised cooperation and humanitarian aid|external dimension|external"
    "|cooperation decentralisee et aide humanitaire|dimension exterieure"
    "|cooperacion descentralizada y ayuda humanitaria|dimension exterior"
    "|cooperazione decentrata e aiuti umanitari|dimensione esterna",
    Theme.NEEDS: "issues needs innovative practices|needs|need|issues|challenge*|innovative practice*"
        "|enjeux besoins pratiques innovantes|besoin*|enjeux|defi|defis"
    "|pratiques innovantes|cuestiones necesidades practicas innovadoras|necesidad|necesidades|retos"
    "|practicas innovadoras"
    "|questioni esigenze pratiche innovative|bisogn*|esigenz*|sfide|pratiche innovative",
    Theme.COOPERATION: "cooperation interest*|interest in cooperation|interested in cooperat*"
        "|cooperation with other regions|looking for partners|partner search"
    "|interet de cooperation|interet pour la cooperation|recherche de partenaires|cooperation avec d autres regions"
    "|interes de cooperacion|interes en la cooperacion|interes en cooperar|busqueda de socios"
    "|interesse alla cooperazione|interesse di cooperazione"
    "|interesse a cooperare|ricerca di partner",
}  # fmt: skip


@dataclass(frozen=True)
class Topic:
    """A theme or field found in a text.

    :param field: the field's id; empty if only a theme was found
    :param share: share of the text that names it, 0 to 1
    :param rivals: ids of other fields that the text names as well
    :param rest: the text's other words
    """

    theme: Theme
    field: str = ""
    share: float = 0.0
    rivals: tuple[str, ...] = ()
    rest: str = ""


def _phrases() -> dict[str, list[str]]:
    result: dict[str, list[str]] = {}
    for field in FIELDS:
        own = [plain(field.title), plain(field.id)]
        result[field.id] = sorted({*own, *_FIELDS[field.id].split("|")}, key=len, reverse=True)
    return result


_FIELD_PHRASES = _phrases()
_THEME_PHRASES = {
    theme: sorted({plain(theme.title), *_THEMES[theme].split("|")}, key=len, reverse=True) for theme in ANSWER_THEMES
}


def find_topic(text: str) -> Topic | None:
    """Return the theme and, if it is named, the field that a text speaks of."""
    words = plain(text)
    if not words:
        return None
    fields = _found(words, _FIELD_PHRASES)
    themes = _found(words, _THEME_PHRASES)
    # A theme's whole title holds the names of fields: “Decentralised Cooperation and Humanitarian Aid”.
    if themes and (not fields or _length(themes[0][1]) > _length(fields[0][1])):
        return _topic(words, themes[0][0], "", themes[0][1])
    if not fields:
        return None
    best, span = fields[0]
    rivals = tuple(other for other, place in fields[1:] if place[1] <= span[0] or place[0] >= span[1])
    return _topic(words, FIELDS_BY_ID[best].theme, best, span, rivals)


def _topic(words: str, theme: Theme, field: str, span: tuple[int, int], rivals: tuple[str, ...] = ()) -> Topic:
    rest = " ".join((words[: span[0]] + " " + words[span[1] :]).split())
    return Topic(theme, field, _length(span) / len(words), rivals, rest)


def names_field(text: str, field: str) -> bool:
    """Return whether a text names a field, be it among others."""
    words = plain(text)
    return any(phrase_position(words, phrase) for phrase in _FIELD_PHRASES.get(field, ()))


def find_theme(text: str) -> Theme | None:
    """Return the theme whose id or title a text is, or that it names."""
    themes = _found(plain(text), _THEME_PHRASES)
    return themes[0][0] if themes else None


def exact_field(text: str) -> str:
    """Return the id of the field that a text names and nothing else; empty if there is none."""
    return _exact(plain(text), _FIELD_PHRASES) or ""


def exact_theme(text: str) -> Theme | None:
    """Return the theme that a text names and nothing else."""
    return _exact(plain(text), _THEME_PHRASES)


def _exact(words: str, phrases: Mapping[_Key, Sequence[str]]) -> _Key | None:
    for key, options in phrases.items():
        if any(phrase_position(words, phrase) == (0, len(words)) for phrase in options):
            return key
    return None


def _found(words: str, phrases: Mapping[_Key, Sequence[str]]) -> list[tuple[_Key, tuple[int, int]]]:
    """Return what a text names with the place of its longest phrase, the longest first."""
    result = []
    for key, options in phrases.items():
        places = [place for place in (phrase_position(words, phrase) for phrase in options) if place]
        if places:
            result.append((key, max(places, key=_length)))
    return sorted(result, key=lambda item: -_length(item[1]))


def _length(span: tuple[int, int]) -> int:
    return span[1] - span[0]
