"""Columns about an answer and not the region: respondent, time, language, number.

Survey programs add them to what was asked. What tells of a person is never kept; number, time and language of a
submission may stay in memory while a table is read. Neither is ever written anywhere.

Headers as Microsoft Forms, Google Forms, LimeSurvey, EUSurvey, Typeform, SurveyMonkey and KoboToolbox write them in
English, French, Spanish, Italian and German; those of LimeSurvey and Kobo begin with a code that is the same in all.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum, unique

from ..recognition.text import phrase_position, plain


@unique
class RespondentColumn(str, Enum):
    """What of an answer a column tells."""

    EMAIL = "email"
    PERSON = "person"
    SUBMISSION = "submission"


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split("|"))


#: Number, time and language of a submission: headers that say it and nothing else.
_SUBMISSION = _set(
    "start time|completion time|end time|last modified time|time started|time completed|time submitted|timestamp"
    "|time stamp|submission time|submission date|date of submission|date submitted|submitted|submitted at|submitted on"
    "|submit date|submit date utc|start date utc|stage date utc|end date utc|date started|date completed"
    "|date last action|date created|date modified|creation date|created at|updated at|last update|last updated"
    "|last page|start language|base language|language of the form|form language|language of the survey"
    "|survey language|questionnaire language|response language|language of response|language of the response"
    "|language of the answer|seed|response id|response number|response type|submission id|submission number"
    "|answer id|contribution id|entry id|export date|total time|duration|score|total points|quiz feedback"
    "|grade posted time|status|completion status|form version|version"
    # French
    "|heure de debut|heure de fin|heure de la derniere modification|heure de derniere modification|horodateur"
    "|horodatage|date de soumission|date d envoi|date de lancement|date de la derniere action|date de creation"
    "|date de modification|derniere modification|derniere mise a jour|derniere page|langue de depart"
    "|langue du formulaire|langue du questionnaire|langue de l enquete|langue de la reponse|langue de reponse"
    "|id de la reponse|id reponse|identifiant de la reponse|numero de reponse|numero de la reponse|tete de serie"
    "|graine|temps total|total des points|commentaires du quiz|date d export"
    # Spanish
    "|hora de inicio|hora de finalizacion|hora de fin|hora de la ultima modificacion|marca temporal|marca de tiempo"
    "|fecha de envio|fecha de la ultima accion|fecha de ultima accion|fecha de creacion|fecha de modificacion"
    "|ultima modificacion|ultima actualizacion|ultima pagina|lenguaje inicial|idioma inicial|idioma de inicio"
    "|lenguaje de inicio|idioma del formulario|idioma de la encuesta|idioma del cuestionario|idioma de la respuesta"
    "|idioma de respuesta|id de respuesta|id de la respuesta|numero de respuesta|semilla|tiempo total|total de puntos"
    "|puntos totales|comentarios del cuestionario|fecha de exportacion"
    # Italian
    "|ora di inizio|ora inizio|ora di completamento|ora di fine|ora dell ultima modifica|ora ultima modifica"
    "|informazioni cronologiche|data di invio|data invio|data dell ultima azione|data ultima azione|data di creazione"
    "|data di modifica|ultima modifica|ultimo aggiornamento|lingua iniziale|lingua di partenza|lingua del modulo"
    "|lingua del questionario|lingua dell indagine|lingua del sondaggio|lingua della risposta|lingua di risposta"
    "|id risposta|id della risposta|numero della risposta|seme|tempo totale|totale punti|punti totali"
    "|feedback sul quiz|data di esportazione"
    # German
    "|startzeit|fertigstellungszeit|endzeit|zeitpunkt der letzten anderung|uhrzeit der letzten anderung|zeitstempel"
    "|datum abgeschickt|abgeschickt am|datum gestartet|datum letzte aktivitat|datum der letzten aktivitat"
    "|erstellungsdatum|letzte anderung|letzte aktualisierung|letzte seite|start sprache|startsprache|ausgangssprache"
    "|sprache des formulars|formularsprache|sprache der umfrage|umfragesprache|sprache des fragebogens"
    "|sprache der antwort|antwortsprache|antwort id|antwortnummer|zufallsstartwert|startwert|gesamtzeit"
    "|gesamtpunktzahl|exportdatum"
)
#: Such a header says it only if the cells are moments, or if the table has other columns of a form.
_MOMENTS = _set(
    "start|end|today|date|datum|data|fecha|start date|end date|date de debut|date de fin|date debut|date fin"
    "|fecha de inicio|fecha de fin|fecha inicio|fecha fin|data di inizio|data di fine|data inizio|data fine"
    "|startdatum|enddatum|beginn|ende|debut|fin|inicio|inizio|fine"
)
#: What tells of a person and says nothing else.
_PERSON = _set(
    "token|access code|referrer url|network id|collector id|respondent id|invitation number|custom data 1|user agent"
    "|device id|deviceid|mail|fax|mobile|mobile number|person|position|function|job title|your position|your role"
    "|your function|role|name of respondent|name of the person|tags|code d acces|jeton|url de reference|fonction"
    "|votre fonction|poste|portable|codigo de acceso|contrasena|cargo|puesto|su cargo|movil|codice di accesso|ruolo"
    "|funzione|cellulare|zugangscode|zugangsschlussel|verweis url|funktion|ihre funktion|handy|mobiltelefon"
    "|anonymous|salutation|civilite|tratamiento|titolo di cortesia|anrede"
)
#: What tells of a person whatever else the header says.
_EMAIL_WORDS = (
    "e mail*|email*|mail address|adresse mail|adresses mail|courriel*|adresse de messagerie|adresse electronique"
    "|correo electronico|correo|correos|direccion de correo|posta elettronica|indirizzo mail|mailadresse"
)
_PERSON_WORDS = (
    "respondent*|phone*|telephone*|telefono*|telefon*|tel|numero de tel*|ip address|ip|adresse ip|direccion ip"
    "|indirizzo ip|ip adresse|user name|username|user id|nom d utilisateur|identifiant utilisateur|nombre de usuario"
    "|nome utente|benutzername|nutzername|full name|first name|last name|family name|surname|forename|given name"
    "|your name|name and surname|name of the contact|contact person*|contact name|contact details|name of contact"
    "|filled in by|filled by|completed by|submitted by|answered by|signature|signed by"
    "|nom complet|prenom*|nom de famille|votre nom|nom et prenom|nom prenom|nom du repondant|repondant*|repondeur"
    "|personne de contact|personne contact|coordonnees|rempli par|complete par|repondu par|soumis par|envoye par"
    "|nombre completo|nombre y apellido*|apellido*|su nombre|tu nombre|persona de contacto|datos de contacto"
    "|encuestad*|persona que responde|persona que cumplimenta|cumplimentado por|rellenado por|respondido por"
    "|enviado por|firma"
    "|nome completo|nome e cognome|cognome|il tuo nome|il suo nome|persona di contatto|dati di contatto|rispondente*"
    "|intervistat*|compilato da|inviato da|compilatore|compilatrice"
    "|vorname*|nachname*|familienname|vollstandiger name|ihr name|dein name|name und vorname|vor und nachname"
    "|kontaktperson*|ansprechp*|kontaktdaten|ausgefullt von|eingereicht von|abgeschickt von|unterschrift|befragte*"
)
#: The same, unless the header names a field or theme: a contact point for refugees is no person.
_CONTACT_WORDS = "contact*|kontakt*|contatt*|interlocut*|referent*|responsable|responsabile|person|persona|personne"
#: Names of languages and their codes, as a form writes its own.
_LANGUAGES = _set(
    "bg|cs|da|de|el|en|es|et|fi|fr|ga|hr|hu|it|lt|lv|mt|nl|no|nb|nn|pl|pt|ro|ru|sk|sl|sv|tr|uk|ca|eu|gl|en gb|en us"
    "|fr fr|fr be|es es|it it|de de|de at|pt pt|pt br|nl nl|nl be|el gr|sv se|en eu"
    "|english|anglais|ingles|inglese|englisch|french|francais|frances|francese|franzosisch|spanish|espagnol|espanol"
    "|spagnolo|spanisch|castellano|italian|italien|italiano|italienisch|german|allemand|aleman|tedesco|deutsch"
    "|portuguese|portugais|portugues|portoghese|portugiesisch|dutch|neerlandais|nederlands|greek|grec|ελληνικα"
    "|polish|polonais|polski|swedish|suedois|svenska|finnish|suomi|danish|dansk|norwegian|norsk|catalan|catala"
)
_LANGUAGE_HEADERS = _set("language|languages|langue|langues|idioma|lengua|lingua|sprache|sprachen")

#: Codes before the dot of LimeSurvey's headers, or all of the header.
_LIME = re.compile(
    r"(submitdate|lastpage|startlanguage|seed|startdate|datestamp|interviewtime|grouptime\w{0,20}|"
    r"\w{1,40}time(?=\. ?question time|\. ?temps)|ipaddr|refurl|token)(?=\.|$)",
    re.IGNORECASE,
)
_CODE = re.compile(r"^\s*[A-Za-z][A-Za-z0-9]{0,20}\.\s+(?=\S)")
_LIME_PERSON = {"ipaddr", "refurl", "token"}
#: Kobo and ODK: what the form knows of itself.
_KOBO = re.compile(
    r"(_{1,2}(id|uuid|submission_time|validation_status|status|version_*|tags|index|xform_id_string|duration|rootuuid|"
    r"bamboo_dataset_id|parent_index|parent_table_name|notes|attachments|geolocation|submitted_by)|formhub/uuid|"
    r"meta/\w{1,40}|deviceid|subscriberid|simserial|simid|phonenumber|devicephonenum|username|audit)$",
    re.IGNORECASE,
)
_KOBO_SUBMISSION = {"_id", "_submission_time", "_index", "_status", "_validation_status", "__version__", "_duration"}
_EMAIL = re.compile(r"[^@\s]{1,80}@[^@\s]{1,80}\.[A-Za-z]{2,12}$")
_IP = re.compile(r"\d{1,3}(\.\d{1,3}){3}$|[0-9a-f]{0,4}(:[0-9a-f]{0,4}){3,8}$", re.IGNORECASE)
_UUID = re.compile(r"(uuid:)?[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$", re.IGNORECASE)
#: A day and a time of day: nobody answers a question with it.
_MOMENT = re.compile(r"\d{1,4}[-./]\d{1,2}[-./]\d{1,4}[T ,]{1,2}\d{1,2}[:.]\d{2}")
_DAY = re.compile(r"\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$")


def about_answer(header: str, values: Sequence[str], *, has_topic: bool = False) -> RespondentColumn | None:
    """Return what a column tells of the answer; None if it speaks of the region.

    :param header: the column's name
    :param values: some of its cells, those that are filled
    :param has_topic: whether the header names a field or theme
    """
    # LimeSurvey's code before it: “id. Response ID”.
    words = plain(_CODE.sub("", header))
    if _share(values, _EMAIL) >= 0.5 or _any(words, _EMAIL_WORDS):
        return RespondentColumn.EMAIL
    found = _of_code(header.strip()) or _of_words(words, has_topic=has_topic)
    if found is not None:
        return found
    if words in _LANGUAGE_HEADERS and values and all(plain(value) in _LANGUAGES for value in values):
        return RespondentColumn.SUBMISSION
    if words in _MOMENTS and (_share(values, _MOMENT) >= 0.8 or (words in ("start", "end", "today") and _days(values))):
        return RespondentColumn.SUBMISSION
    if _share(values, _IP) >= 0.8 or _share(values, _UUID) >= 0.8:
        return RespondentColumn.PERSON
    return RespondentColumn.SUBMISSION if not has_topic and _share(values, _MOMENT) >= 0.8 else None


def _of_code(header: str) -> RespondentColumn | None:
    """Return what a header of LimeSurvey or Kobo says by its code."""
    lime = _LIME.match(header)
    if lime:
        return RespondentColumn.PERSON if lime[1].lower() in _LIME_PERSON else RespondentColumn.SUBMISSION
    if _KOBO.match(header):
        return RespondentColumn.SUBMISSION if header.lower() in _KOBO_SUBMISSION else RespondentColumn.PERSON
    return None


def _of_words(words: str, *, has_topic: bool) -> RespondentColumn | None:
    if words in _SUBMISSION:
        return RespondentColumn.SUBMISSION
    if words in _PERSON or _any(words, _PERSON_WORDS):
        return RespondentColumn.PERSON
    return RespondentColumn.PERSON if not has_topic and _any(words, _CONTACT_WORDS) else None


def are_numbers(values: Sequence[str]) -> bool:
    """Return whether cells hold nothing but whole numbers, as submissions are counted."""
    return bool(values) and all(value.isascii() and value.isdigit() for value in values)


def _days(values: Sequence[str]) -> bool:
    return bool(values) and all(_DAY.match(value) or _MOMENT.match(value) for value in values)


def _any(words: str, phrases: str) -> bool:
    return any(phrase_position(words, phrase) for phrase in phrases.split("|"))


def _share(values: Sequence[str], pattern: re.Pattern[str]) -> float:
    return sum(1 for value in values if pattern.match(value)) / len(values) if values else 0.0
