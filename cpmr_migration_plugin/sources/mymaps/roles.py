"""What a column of a placemark holds, by its heading."""

from __future__ import annotations

from enum import Enum, unique

from ...model.recognition.headers import headings


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


#: A placemark is a region: its name and its number are the region's, its notes are what it tells.
_HEADINGS = {
    Role.REGION: headings("region_name", "name"),
    Role.NAME_LOCAL: headings("name_local"),
    Role.CODE: headings("nuts_code", "region_id", "id"),
    Role.NUTS_YEAR: headings("nuts_year"),
    Role.COUNTRY: headings("country"),
    Role.COMMISSION: headings("commission"),
    Role.MEMBERSHIP: headings("membership"),
    Role.FACTSHEET: headings("factsheet_url"),
    Role.LINK: headings("link"),
    Role.TITLE: headings("title"),
    Role.SUMMARY: headings("summary", "note"),
    Role.YEAR: headings("year", "as_of", "date"),
    Role.FIELD: headings("field"),
    Role.LEVEL: headings("level"),
    Role.LEGAL: headings("legal_basis"),
    Role.SOURCE: headings("source_url"),
    Role.KIND: headings("kind"),
    Role.MEDIA: headings("media"),
    Role.COMPETENCES: headings("competences"),
}
#: The role of each heading in plain words.
ROLES: dict[str, Role] = {words: role for role, known in _HEADINGS.items() for words in known}
