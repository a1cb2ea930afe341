"""Words for themes and fields in English, French, Spanish and Italian."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from .text import phrase_position, plain
from .theme_titles import theme_of_title
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

#: Wordings that name a field where they are the whole text, in a list or a heading, and say too little within another.
_NAMES: dict[str, str] = {
    "migration_governance": "migration policy|migration governance|politique migratoire|gouvernance des migrations"
    "|política migratoria|gobernanza de la migración|politica migratoria|governance delle migrazioni",
    "immigration_law": "immigration law|aliens law|droit de l'immigration|droit des étrangers|ley de extranjería"
    "|derecho de extranjería|diritto dell'immigrazione|legge sull'immigrazione",
    "participation": "participation|advisory bodies|advisory body|immigrant council|organes consultatifs"
    "|participación"
    "|órganos consultivos|partecipazione|organi consultivi|consulta degli immigrati",
    "observatory": "observatory|data and research|research|observatoire|observatorio|osservatorio",
    "international_protection": "asylum|international protection|asylum policy|asile|protection internationale|asilo"
    "|protección internacional|protezione internazionale",
    "work_permits": "work permits|work permit|labour quotas|permis de travail|permisos de trabajo|permessi di lavoro",
    "migrant_reception": "reception|reception of migrants|migrant reception|accueil|accueil des migrants|acogida"
    "|acogida de migrantes|accoglienza|accoglienza dei migranti",
    "first_reception": "first reception|emergency reception|premier accueil|primo-accueil|primera acogida"
    "|prima accoglienza",
    "asylum_reception": "reception of asylum seekers|reception of refugees|accommodation of asylum seekers"
    "|refugee reception"
    "|accueil des demandeurs d'asile|accueil des réfugiés|acogida de solicitantes de asilo|acogida de refugiados"
    "|accoglienza dei richiedenti asilo|accoglienza dei rifugiati|reception of asylum seekers and refugees",
    "settlement": "settlement|settlement of refugees|resettlement|relocation|réinstallation|reasentamiento"
    "|reinsediamento",
    "unaccompanied_minors": "unaccompanied minors|unaccompanied children|child protection|mineurs non accompagnés"
    "|mineurs isolés|protection de l'enfance|menores no acompañados|menores extranjeros no acompañados"
    "|protección de menores|minori non accompagnati|minori stranieri non accompagnati|tutela dei minori",
    "education": "education|schools|schooling|éducation|enseignement|educación|enseñanza|istruzione|scuola",
    "vocational_training": "vocational training|professional training|training|formation professionnelle|formation"
    "|formación profesional|formación|formazione professionale|formazione",
    "health": "health|health care|healthcare|santé|soins de santé|salud|sanidad|salute|sanità|assistenza sanitaria",
    "housing": "housing|accommodation|logement|hébergement|vivienda|alojamiento|alloggio|abitazione",
    "employment": "employment|labour market|work|access to employment|emploi|accès à l'emploi|travail|empleo"
    "|acceso al empleo|occupazione|lavoro|impiego",
    "social_assistance": "social assistance|social services|social services and assistance|social policy|aide sociale"
    "|services sociaux|action sociale|asistencia social|servicios sociales|assistenza sociale|servizi sociali",
    "legal_assistance": "legal assistance|legal aid|legal advice|aide juridique|assistance juridique"
    "|asistencia jurídica|asesoramiento jurídico|assistenza legale|assistenza giuridica",
    "migrant_services": "information points|service points|services for migrants|information for migrants"
    "|services aux migrants|información a migrantes|servicios para migrantes|sportelli per migranti"
    "|servizi per i migranti",
    "integration": "integration|social integration|intégration|integración|integrazione",
    "language": "language|language training|language courses|civic training|langue|cours de langue"
    "|formation linguistique"
    "|lengua|idioma|cursos de idiomas|lingua|corsi di lingua",
    "culture": "culture|interculturality|intercultural dialogue|culture et interculturalité|interculturalité|cultura"
    "|interculturalidad|intercultura|interculturalità",
    "anti_discrimination": "anti-discrimination|antidiscrimination|non-discrimination|fight against discrimination"
    "|lutte contre les discriminations|antidiscriminación|lucha contra la discriminación|antidiscriminazione"
    "|lotta alla discriminazione",
    "anti_trafficking": "trafficking|anti-trafficking|victims of trafficking|traite des êtres humains|traite"
    "|victimes de la traite|trata|trata de personas|víctimas de trata|tratta|vittime di tratta",
    "awareness": "awareness|awareness raising|sensibilisation|sensibilización|sensibilizzazione",
    "development_cooperation": "development cooperation|decentralised cooperation|decentralized cooperation"
    "|co-development"
    "|coopération au développement|coopération décentralisée|cooperación al desarrollo"
    "|cooperación descentralizada|cooperazione allo sviluppo|cooperazione decentrata",
    "regional_development": "regional development|developpement regional|desarrollo regional|sviluppo regionale",
    "humanitarian_aid": "humanitarian aid|emergency aid|aide humanitaire|aide d'urgence|ayuda humanitaria"
    "|aiuti umanitari|aiuto umanitario",
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
_BY_NAME = {plain(name): field for field, names in _NAMES.items() for name in names.split("|")}
#: Of a chapter or question before the name: “4.1 Health”.
_NUMBER = re.compile(r"^(?:\d+ )+")
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


@lru_cache(maxsize=4096)
def exact_field(text: str) -> str:
    """Return the id of the field that a text names and nothing else but a number; empty if there is none."""
    words = _NUMBER.sub("", plain(text))
    return _BY_NAME.get(words) or _exact(words, _FIELD_PHRASES) or ""


@lru_cache(maxsize=4096)
def exact_theme(text: str) -> Theme | None:
    """Return the theme that a text names and nothing else, in one of our languages or in several."""
    return theme_of_title(text) or _exact(plain(text), _THEME_PHRASES)


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
