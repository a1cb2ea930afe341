"""Words of answers in the languages of the members: yes and no, no answer, kinds of power, and whose power it is."""

from __future__ import annotations

from .text import wordings
from ..vocabulary import Level

#: What programs and people write for true and false, yes and no, beyond the four languages: German, Portuguese,
#: Dutch, Polish, Greek, the Nordic and Baltic languages, Czech, Slovak, Hungarian, Romanian, Slovene, Croatian,
#: Bulgarian, Irish, Maltese. A no that is not known would be counted as a power.
_YES_ELSEWHERE = (
    "ja|jawohl|wahr|zutreffend|verdadeiro|waar|tak|prawda|ναι|nai|αληθες|αληθης|αληθεια|σωστο|jo|sant|sann|sand|sandt"
    "|kylla|tosi|jah|jaa|toene|taip|tiesa|patiess|ano|pravda|igen|igaz|da|adevarat|resnicno|istina|tocno|да|истина"
    "|вярно|так|iva"
)
_NO_ELSEWHERE = (
    "nein|falsch|unwahr|nicht zutreffend|kein|keine|keiner|keines|keine zustandigkeit|keine zustandigkeiten"
    "|keine kompetenz|keine kompetenzen|nicht zustandig"
    "|nao|nenhum|nenhuma|nenhuma competencia|sem competencia|sem competencias|nao competente"
    "|nee|onwaar|geen|niet|geen bevoegdheid|geen bevoegdheden|niet bevoegd"
    "|nie|falsz|brak|zaden|zadna|zadne|brak kompetencji|bez kompetencji"
    "|οχι|oxi|ochi|ψευδες|ψευδης|ψεμα|λαθος|καμια|κανενα|καμια αρμοδιοτητα"
    "|nej|nei|falsk|falskt|usand|usant|usann|ingen|inga|inget|intet|ingen kompetens|ingen kompetence|ingen kompetanse"
    "|ei|epatosi|ei toimivaltaa|ne|netiesa|klaidinga|aplams|ne pravda|nepravda|nenia|ziadna|ziadne|ziaden"
    "|nem|hamis|nincs|nu|fals|niciuna|niciun|fara competenta|nicio competenta|narobe|neresnicno|nista|netocno|nijedna"
    "|не|неистина|няма|грешно|нет|ні"
)
YES = wordings(
    "yes|y|x|xx|✓|✔|☑|✅|true|oui|o|vrai|si|s|verdadero|vero|sim|yes we do|yes it does|yes it is|some|competent"
    "|yes competence|a competence|oui competente|competente|competent region|correct|vraie|verdadera|vera|cierto"
    "|certo|exact|exacte|own|own competence|own competences|own power|own powers|own responsibility"
    "|regional competence|competence of the region"
    "|competence propre|competences propres|competence regionale|competence de la region|competencia propia"
    "|competencias propias"
    "|competencia autonomica|competencia regional|competencia de la region|propia|propria|competenza propria"
    "|competenze proprie"
    "|competenza regionale|competenza della regione|competence|competencia|competenza|" + _YES_ELSEWHERE
)
NO = wordings(
    "no|n|none|false|✗|✘|☒|❌|no competence|no competences|not competent|no power|no powers|not at all|nothing|never"
    "|non|faux|aucun|aucune|aucune competence|pas de competence|pas competente|non competente|sans competence"
    "|neant|rien"
    "|falso|ninguno|ninguna|ningun|ninguna competencia|sin competencia|sin competencias|no competente|nada"
    "|nessuno|nessuna|nessuna competenza|senza competenza|senza competenze|niente|no competencia"
    "|no es competente|non competenti|incompetente|no tiene competencia|no tiene competencias|no competency"
    "|fausse|falsa|nul|nulle|zero|no it does not|no it is not|no we do not|does not|incorrect|" + _NO_ELSEWHERE
)
NOTHING = wordings(
    "-|--|–|—|?|??|…|...|.|/|:|na|n a|nd|n d|nr|n r|ns|ns nc|nc|nsp|so|s o|null|tbd|tbc|not available"
    "|not applicable|not known|unknown"
    "|no answer|no reply|no response|not answered|unanswered|no data|no information|don t know|do not know|dont know"
    "|pas de reponse|sans reponse|non repondu|sans objet|ne sait pas|inconnu|non disponible|non applicable"
    "|a completer|aucune reponse|aucune donnee|non renseigne"
    "|sin respuesta|no contesta|no sabe|no aplica|no disponible|desconocido|sin datos|ninguna respuesta|no se sabe"
    "|nessuna risposta|non risponde|non so|non sa|non applicabile|non pervenuto|sconosciuto|da completare"
    "|non disponibile|non disponibili|nessun dato"
)
#: Beginnings of the words for each level that stand beside the word for power, or first: “shared competence”.
LEVEL_STEMS: dict[Level, tuple[str, ...]] = {
    Level.EXCLUSIVE: ("exclusiv", "exclusif", "esclusiv", "ausschliesslich"),
    Level.SHARED: (
        "shared", "joint", "partage", "conjoint", "concurren", "compartid", "condivis", "concorren", "ripartit",
        "partilhad", "geteilt", "konkurrierend", "gedeeld",
    ),
    Level.EXECUTIVE: (
        "executiv", "executif", "delegate", "delegata", "delegato", "delegue", "delegad",
        "ejecutiv", "esecutiv",
    ),
    Level.CONSULTATIVE: (
        "consultativ", "consultatif", "consultiv", "consulted", "consulte", "consultad", "consultata", "consultato",
        "advisory", "beratend",
    ),
}  # fmt: skip
#: Nouns that name a level only where nothing but small words stands beside them: “a delegation in Brussels” is none.
LEVEL_NOUNS: dict[Level, tuple[str, ...]] = {
    Level.EXECUTIVE: (
        "delegation", "delegacion", "delegazion", "ejecucion", "execution", "esecuzion", "implementation",
        "implementing", "attuazion",
    ),
    Level.CONSULTATIVE: ("consultation", "consultacion", "consulta", "consultazion", "advise", "advice"),
}  # fmt: skip
#: “Partly exclusive” tells no kind of power for the whole.
HEDGES = wordings(
    "partly|partially|part|mainly|mostly|quasi|almost|nearly|essentially|largely|partiellement|partie"
    "|principalement|presque"
    "|essentiellement|parcialmente|parte|principalmente|casi|mayormente|parzialmente|prevalentemente|quasi"
    "|teilweise|semi"
)
DENIALS = wordings(
    "no|not|don|doesn|isn|hasn|haven|cannot|non|none|never|without|nor|pas|aucun|aucune|sans|ni|ne|ningun"
    "|ninguna|ninguno|sin|nessun|nessuna"
    "|nessuno|senza"
    "|nicht|kein|keine|keinen|keinerlei|ohne|nein|nao|sem|nenhum|nenhuma|niet|geen|zonder|nee|nie|bez|brak|zadnych"
    "|δεν|οχι|χωρις|καμια|κανενα|inte|ingen|inga|inget|utan|nej|ikke|uden|uten|nei|ei|ilman|nem|nincs|nelkul"
    "|fara|ne|nema|nijedna|не|няма|без"
)
#: What excepts from a no: “no competence except in emergencies”.
EXCEPTIONS = wordings(
    "except|but|only|unless|however|mais|sauf|hormis|uniquement|seulement|pero|salvo|excepto|solo|ma|pero"
    "|tranne|eccetto|soltanto|aber|nur"
)
#: Beginnings of the words for power, and of verbs that say whose it is.
POWER_STEMS = tuple(
    wordings(
        "compet|power|responsib|responsab|attribu|atribuc|jurisdic|giurisdi|pouvoir|poder|poter|potest|faculta"
        "|legisl|kompeten|zustandig|bevoegd|matter|materia|matiere|mission|funcion|funzion|fonction|function|task"
        "|belong|relev|correspond|spett|reserv|riservat|apparten|appartien|incomb|pertene|remit|charge|cargo"
        "|carico|role|papel|ruolo|rol|avis|opinion|dictamen|parere|field|domaine|ambito|settore|campo"
    )
)
#: The State, its government, and what belongs to it.
STATE = wordings(
    "state|states|national|nationale|nationales|federal|federale|federaal|etat|l etat|estado|nacional"
    "|nacionales|estatal|estatales"
    "|stato|nazionale|nazionali|statale|statali|federation|etatique|etatiques|bund|bundes|staat|staates"
    "|estadual|crown|eu|ue"
)
STATE_STEMS = ("ministr", "minister", "ministe", "bundes")
#: Municipalities and other tiers below the region.
LOCAL = wordings(
    "local|locale|locales|locali|municipal|municipale|municipales|municipali|municipality|municipalities"
    "|municipalite|municipalites"
    "|commune|communes|communal|communale|communales|comune|comuni|comunale|comunali|municipio|municipios"
    "|ayuntamiento|ayuntamientos"
    "|departement|departements|departemental|departementale|departementales|intercommunalites|gemeinde"
    "|gemeinden|kommune|kommunen"
    "|gemeente|gemeenten|cities|towns|ville|villes"
)
#: Beginnings of words that speak of the region itself.
REGION_STEMS = tuple(wordings("regi|autonom|communit|communaut|comunidad|comunita|own|propi|propr|lander|count"))
#: Words that tell nothing by themselves: articles, prepositions, forms of “be”, what laws are called.
SMALL = wordings(
    "a|an|the|of|in|on|with|by|to|for|from|and|or|is|are|be|been|it|its|this|that|as|at|under|own|full|sole"
    "|level|levels|law|laws|act"
    "|art|article|articles|constitution|statute|basic|legislative|administrative|legal|per|between|authority"
    "|authorities|government"
    "|central|public|tier|right|only"
    "|l|le|la|les|un|une|de|du|des|d|en|dans|avec|par|pour|et|ou|est|sont|au|aux|a|sur|niveau|niveaux|loi|lois"
    "|constitution|statut"
    "|pleine|plein|entre|autorite|autorites|gouvernement|centrale|collectivite|collectivites|territoriales"
    "|reglementaire|legislative"
    "|el|los|las|un|una|del|con|por|para|y|o|es|son|al|sobre|nivel|niveles|ley|leyes|estatuto|constitucion"
    "|plena|pleno|autoridad"
    "|gobierno|administracion|general|local|entidades|basica"
    "|il|lo|gli|i|uno|dello|della|dei|degli|delle|con|da|dallo|dalla|per|e|ed|o|sono|allo|alla|ai|alle|nello"
    "|nella|nel|tra|fra|livello"
    "|livelli|legge|leggi|statuto|costituzione|piena|governo|autorita|enti|ente|legislativa|amministrativa"
    "|sulla|art|cost"
    "|der|die|das|des|dem|den|von|mit|und|ist|im|durch"
)
#: “Between the State and municipalities”, “delegated to the municipalities”: what precedes those who hold a power.
BETWEEN = wordings("between|entre|tra|fra|zwischen")
TOWARDS = wordings("to|aux|ai|agli|alle|los|an")
