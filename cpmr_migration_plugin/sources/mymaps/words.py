"""Words of a map for themes, levels, fields and columns, in English, French, Spanish and Italian."""

from __future__ import annotations

import re
from enum import Enum, unique

from ...model.names import without_accents
from ...model.vocabulary import FIELDS, Kind, Level, Theme


@unique
class Role(str, Enum):
    """What a column of a placemark holds."""

    REGION = "region"
    NAME_LOCAL = "name_local"
    CODE = "code"
    NUTS_YEAR = "nuts_year"
    COUNTRY = "country"
    COMMISSION = "commission"
    MEMBERSHIP = "membership"
    FACTSHEET = "factsheet"
    LINK = "link"
    TITLE = "title"
    SUMMARY = "summary"
    YEAR = "year"
    FIELD = "field"
    LEVEL = "level"
    LEGAL = "legal_basis"
    SOURCE = "source"
    KIND = "kind"
    MEDIA = "media"
    COMPETENCES = "competences"


def plain(text: str) -> str:
    """Return text for comparing: no accents, case or punctuation; letters of every script are kept."""
    text = without_accents(text.casefold().replace("œ", "oe"))
    return " ".join(re.split(r"[\W_]+", text)).strip()


def _table(rows: dict[object, str]) -> dict[str, object]:
    return {plain(word): key for key, words in rows.items() for word in words.split("|") if plain(word)}


#: The nine titles as the map words them, and close translations.
THEME_TITLES: dict[Theme, tuple[str, ...]] = {
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

#: Single words that tell the kind of power; read as words, never as parts of words.
LEVEL_WORDS: dict[str, Level] = _table({
    Level.EXCLUSIVE: "exclusive|exclusives|exclusively|exclusif|exclusifs|exclusiva|exclusivas|exclusivo|esclusiva"
    "|esclusive|esclusivo",
    Level.SHARED: "shared|concurrent|joint|partagée|partagées|partagé|concurrente|concurrentes|conjointe|compartida"
    "|compartidas|compartido|concurrenti|condivisa|condivise|condiviso|concorrente|concorrenti",
    Level.EXECUTIVE: "executive|delegated|déléguée|déléguées|délégué|exécutive|delegada"
    "|delegadas|delegado|ejecutiva|ejecutivas|delegata|delegate|delegato|esecutiva|esecutive",
    Level.CONSULTATIVE: "consultative|advisory|consulted|consultatif|consultative|consultatives|consultiva|consultivas"
    "|consultivo|consultive",
})  # fmt: skip


def _words(text: str) -> set[str]:
    return {plain(word) for word in text.split("|")}


#: Whole answers.
NO_WORDS = _words(
    "none|no|no competence|no competences|no competency|no power|without competence|aucune|aucun|non|néant"
    "|aucune compétence|pas de compétence|sans compétence|ninguna|ninguno|sin competencia|sin competencias"
    "|ninguna competencia|no tiene competencia|nessuna|nessuno|nessuna competenza|senza competenza|false"
)
YES_WORDS = _words(
    "yes|y|x|true|1|oui|o|sí|si|sì|s|own|own competence|competence|compétence propre|competencia propia|propria"
)
#: What people write where they have nothing to say: that is no answer, and never “none”.
BLANKS = _words(
    "|n/a|na|n.a.|n.d.|nd|n.r.|tbd|tbc|unknown|not known|no answer|no data|not available|inconnu|sans réponse"
    "|sin respuesta|desconocido|nessuna risposta|non disponibile|non disponible|no disponible|sin datos"
)
NEGATIONS = {"no", "not", "non", "pas", "ni", "sin", "sans", "senza", "without", "nor", "neither", "never"}

_FIELD_ROWS: dict[object, str] = {
    "migration_governance": "migration policy|migration governance|politique migratoire|gouvernance des migrations"
    "|política migratoria|gobernanza de la migración|politica migratoria|governance delle migrazioni",
    "immigration_law": "immigration law|aliens law|droit de l'immigration|droit des étrangers|ley de extranjería"
    "|derecho de extranjería|diritto dell'immigrazione|legge sull'immigrazione",
    "participation": "participation|advisory bodies|advisory body|immigrant council|organes consultatifs|participación"
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
FIELD_WORDS: dict[str, str] = {
    **_table(_FIELD_ROWS),
    **{plain(word): field.id for field in FIELDS for word in (field.title, field.id)},
}

ROLE_WORDS: dict[str, Role] = _table({
    Role.REGION: "region|region name|name of the region|regional authority|regional government|name|région"
    "|nom de la région|nom|collectivité|collectivité régionale|región|nombre de la región|nombre|comunidad autónoma"
    "|regione|nome della regione|nome|cpmr region|member region|territory|territoire|territorio|ente",
    Role.NAME_LOCAL: "local name|name local|nom local|nombre local|nome locale|native name",
    Role.CODE: "nuts|nuts code|code nuts|código nuts|codice nuts|nuts id|nuts1|nuts2|nuts3|nuts 1|nuts 2|nuts 3"
    "|nuts 2 code|nuts 3 code|nuts2 code|code|código|codice|region code|region id|code région|geo|geo code|id",
    Role.NUTS_YEAR: "nuts year|nuts version|version nuts|année nuts|año nuts|anno nuts",
    Role.COUNTRY: "country|country code|country name|state|member state|pays|état|état membre|código de país|país"
    "|estado|estado miembro|paese|stato|stato membro|codice paese|code pays",
    Role.COMMISSION: "commission|cpmr commission|geographical commission|commission géographique|commission crpm"
    "|comisión|comisión geográfica|comisión crpm|commissione|commissione geografica|commissione crpm",
    Role.MEMBERSHIP: "membership|member|cpmr member|cpmr membership|membre|membre de la crpm|miembro|miembro de la crpm"
    "|membro|membro della crpm",
    Role.FACTSHEET: "factsheet|fact sheet|regional factsheet|factsheet link|factsheet url|link to factsheet|fiche"
    "|fiche région|fiche régionale|lien fiche|ficha|ficha regional|ficha de la región|scheda|scheda regionale"
    "|scheda della regione",
    Role.LINK: "link|links|url|web|website|web page|web site|more information|more info|document|documents|lien|liens"
    "|site|site web|site internet|en savoir plus|plus d'informations|enlace|enlaces|página web|sitio web"
    "|más información"
    "|documento|documentos|collegamento|collegamenti|sito|sito web|maggiori informazioni|documenti",
    Role.TITLE: "title|project title|project name|name of the project|name of the practice|titre|nom du projet|título"
    "|nombre del proyecto|titolo|nome del progetto",
    Role.SUMMARY: "description|summary|details|comment|comments|answer|text|résumé|détails|commentaire"
    "|commentaires|réponse"
    "|texte|descripción|resumen|detalles|comentario|comentarios|respuesta|texto|descrizione|sintesi|dettagli|commento"
    "|commenti|risposta|testo|remarks|notes|observations",
    Role.YEAR: "year|date|as of|survey year|reference year|année|an|à la date du|año|fecha|a fecha de|anno|data",
    Role.FIELD: "field|area|area of action|area of competence|field of competence|policy field|sector|domaine"
    "|domaine d'action|domaine de compétence|ámbito|ámbito de actuación|área|campo|settore|ambito|ambito di azione",
    Role.LEVEL: "level|level of competence|competence level|kind of power|type of competence|kind of competence"
    "|competence"
    "|competency|niveau|niveau de compétence|type de compétence|compétence|nivel|nivel de competencia"
    "|tipo de competencia|competencia|livello|livello di competenza|tipo di competenza|competenza",
    Role.LEGAL: "legal basis|law|base juridique|base légale|loi|base jurídica|base legal|ley|base giuridica|legge",
    Role.SOURCE: "source|sources|source url|fuente|fuentes|fonte|fonti",
    Role.KIND: "type|kind|tipo|type of experience|type of practice",
    Role.MEDIA: "gx_media_links|photo|photos|image|images|foto|fotos|immagine|immagini",
    Role.COMPETENCES: "competences|competencies|competences of the region|regional competences|areas of action"
    "|areas of competence|fields|fields of competence|compétences|compétences de la région|domaines d'action"
    "|domaines de compétence|domaines|competencias|ámbitos de actuación|ámbitos de competencia|ámbitos|competenze"
    "|ambiti di azione|ambiti di competenza|ambiti",
})  # fmt: skip

#: Columns that hold experiences, and values of a column “type”.
KIND_WORDS: dict[str, Kind] = _table({
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
})  # fmt: skip
