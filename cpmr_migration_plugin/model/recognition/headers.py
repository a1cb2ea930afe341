"""Headings of columns in English, French, Spanish and Italian, whatever kind of table or map they stand in."""

from __future__ import annotations

from functools import cache

from .text import wordings

#: By what a column holds. “Name” and “ID” alone do not tell of what: whoever asks decides.
_HEADINGS: dict[str, str] = {
    "region_name": "region|region name|name of region|name of the region|name of your region|regional authority"
    "|your region|nom de la region|nom de votre region|votre region|region nom|collectivite"
    "|nombre de la region|nombre de su region|su region|comunidad autonoma|regione|nome della regione"
    "|nome regione|la vostra regione|regional government|collectivite regionale|cpmr region|member region"
    "|territory|territoire|territorio|ente|περιφερεια",
    "region_id": "region id|regionid|id region|identifiant|identifiant de la region|identificador|identificativo"
    "|identifiant region|id de la region|codigo de region",
    "name_local": "name local|local name|name in the local language|nom local|nombre local|nome locale|native name",
    "country": "country|country code|state|pays|code pays|pais|codigo pais|paese|codice paese|nazione|country name"
    "|member state|etat|etat membre|codigo de pais|estado|estado miembro|stato|stato membro|χωρα",
    "nuts_code": "nuts code|nuts|nuts id|nuts 2|nuts2|nuts 2 code|code nuts|code nuts 2|codigo nuts|codice nuts|code"
    "|codigo|codice|nuts1|nuts3|nuts 1|nuts 3|nuts 3 code|nuts2 code|region code|code region"
    "|geo|geo code",
    "nuts_year": "nuts year|nuts version|annee nuts|version nuts|ano nuts|anno nuts",
    "commission": "commission|cpmr commission|geographical commission|commission crpm|commission geographique"
    "|comision"
    "|comision geografica|commissione|commissione geografica|comision crpm|commissione crpm",
    "membership": "membership|cpmr membership|cpmr member|membre de la crpm|miembro de la crpm"
    "|membro della crpm|member"
    "|membre|miembro|membro|adhesion|adesione",
    "factsheet_url": "factsheet|factsheet url|link to factsheet|fiche|fiche region|lien vers la fiche|ficha|scheda"
    "|fact sheet|regional factsheet|factsheet link|fiche regionale|lien fiche|ficha regional"
    "|ficha de la region|scheda regionale|scheda della regione",
    "source_url": "source|sources|source url|source link|link to source|url source|lien source|fuente|fuentes"
    "|enlace a la fuente|fonte|fonti",
    "as_of": "as of|answered in|year of answer|date de reponse|annee de reponse|fecha de respuesta"
    "|data di risposta|survey year|reference year|a la date du|a fecha de",
    "year": "year|annee|an|ano|anno",
    "date": "date|fecha|data",
    "note": "note|notes|remarks|general remarks|remarques|observaciones|nota|notas|osservazioni|observations",
    "link": "link|links|url|web|website|web page|web site|more information|more info|document|documents|lien"
    "|liens|site|site web|site internet|en savoir plus|plus d informations|enlace|enlaces|pagina web"
    "|sitio web|mas informacion|documento|documentos|collegamento|collegamenti|sito|sito web"
    "|maggiori informazioni|documenti",
    "title": "title|project title|project name|name of the project|name of the practice|titre|nom du projet|titulo"
    "|nombre del proyecto|titolo|nome del progetto",
    "summary": "description|summary|details|comment|comments|answer|text|resume|commentaire|commentaires|reponse"
    "|texte|descripcion|resumen|detalles|comentario|comentarios|respuesta|texto|descrizione|sintesi"
    "|dettagli|commento|commenti|risposta|testo",
    "theme": "theme|tema|layer",
    "field": "field|area|area of action|area of competence|field of competence|policy field|sector|domaine"
    "|domaine d action|domaine de competence|ambito|ambito de actuacion|campo|settore|ambito di azione"
    "|champ",
    "level": "level|level of competence|competence level|kind of power|type of competence|kind of competence"
    "|competence|competency|niveau|niveau de competence|type de competence|nivel|nivel de competencia"
    "|tipo de competencia|competencia|livello|livello di competenza|tipo di competenza|competenza",
    "legal_basis": "legal basis|law|base juridique|base legale|loi|base juridica|base legal|ley|base giuridica|legge",
    "kind": "type|kind|tipo|type of experience|type of practice",
    "media": "gx media links|photo|photos|image|images|foto|fotos|immagine|immagini",
    "competences": "competences|competencies|competences of the region|regional competences|areas of action"
    "|areas of competence|fields|fields of competence|competences de la region|domaines d action"
    "|domaines de competence|domaines|competencias|ambitos de actuacion|ambitos de competencia|ambitos"
    "|competenze|ambiti di azione|ambiti di competenza|ambiti",
    "field_text": "field text|field wording",
    "level_text": "level text|level wording",
    "experience_id": "experience id|identifiant|identificador",
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
    "name": "name|nom|nombre|nome",
    "id": "id",
}  # fmt: skip
_WORDINGS = {key: wordings(words) for key, words in _HEADINGS.items()}


@cache
def headings(*keys: str) -> frozenset[str]:
    """Return the headings, in plain words, of columns that hold one of some things.

    :param keys: names of columns of the schema, or ``region_name``, ``name``, ``id``, ``date``, ``media``,
        ``competences``; nothing is known of others
    """
    return frozenset().union(*(_WORDINGS.get(key, frozenset()) for key in keys))
