"""Names of the atlas file's tables and views, in one place.

Units hold every geometry once. The nine themes, the ground and the tables of the edition are
views and attribute tables beside them, so a theme's layer is a query, not a copy.
"""

from __future__ import annotations

from .view_words import competence_text, entry_text
from ..model.vocabulary import (
    ANSWER_THEMES,
    DOCUMENTED_THEMES,
    INVOLVEMENT_THEMES,
    PACT_SITUATION,
    SEVERAL,
    Involvement,
    Level,
    Theme,
)

#: Raised whenever a table or view changes in a way older plugins cannot read. 1: sentences, in the language in which
#: the file was made; 2: notes, periods and credits as codes and values (:mod:`..model.notes`), counts and classes kept
#: true by triggers (:mod:`.derived`), rows with UUIDs. Both are read; :mod:`.migration` brings 1 to 2.
SCHEMA_VERSION = 2

UNITS = "units"
BORDERS = "borders"
GROUND = "ground"
REGION_THEMES = "region_themes"
#: Columns of it that held sentences in schema 1: they keep their place, and the views make the words.
SENTENCES = ("competence_text", "entry_text")
#: What is documented in each theme, a row per region: :data:`REGION_THEMES` laid on its side.
REGION_COUNTS = "region_counts"
MAP_FIGURES = "map_figures"
JOIN_REPORT = "join_report"
LEFTOVERS = "leftovers"
#: Placements by hand.
OVERRIDES = "overrides"
#: Every unit of the boundaries, without geometry, for placing regions by hand.
AVAILABLE = "available_units"
PROVENANCE = "provenance"
#: Rules by kind of authority; files of 0.1.0 have none, nor kinds of authority and facts on countries.
RULES = "rules"
STYLES = "layer_styles"

#: Indicators a user added: what each layer shows, and its figures. Only in atlas files that have some.
INDICATOR_LAYERS = "indicator_layers"
INDICATOR_FIGURES = "indicator_figures"

#: The column by which a row of the edition's tables is known for ever.
UUID = "uuid"

#: Columns of a region every regional view begins with.
_REGION = """u.fid AS OGC_FID, u.geom AS geom, u.unit_id AS unit_id, r.region_id AS region_id,
 u.label AS name, r.name_local AS name_local, u.country AS country, u.code AS nuts_code,
 u.year AS nuts_year, u.level_text AS level, u.role AS role, u.draw_order AS draw_order,
 r.commission AS commission, r.membership AS membership, r.factsheet_url AS factsheet_url,
 r.source_url AS source_url"""
#: What 0.1.0 did not know of a region: behind all that it did, as every new column.
_AUTHORITY = "r.authority AS authority, r.authority_kind AS authority_kind"
_FROM_REGIONS = "FROM units u LEFT JOIN regions r ON r.unit_id = u.unit_id"
_WHERE_REGIONS = "WHERE u.role IN ('region', 'fill')"

_INFERRED_NONE = Involvement.INFERRED_NONE.value
_STATED_NONE = Involvement.STATED_NONE.value

_FIGURES = """f.status AS status, f.ratio AS ratio, f.ratio_time AS ratio_time,
 f.ratio_flag AS ratio_flag, f.ratio_source AS ratio_source, f.total AS total,
 f.total_time AS total_time, f.total_flag AS total_flag, f.note AS figure_note"""

_COUNTS = """t.competences AS competences, t.stated_none AS stated_none, t.entries AS entries,
 t.instruments AS instruments, t.experiences AS experiences, t.projects AS projects,
 t.needs AS needs, t.interests AS interests, t.top_level AS top_level"""
_LATER_COUNTS = "t.inferred_none AS inferred_none, t.own_powers AS own_powers, t.rule_powers AS rule_powers"


#: The column that tells the power in each field of a theme: ``;housing=shared;health=inferred_none;``.
FIELD_LEVELS = "field_levels"


def _field_levels(theme: Theme) -> str:
    """Return the expression of :data:`FIELD_LEVELS`: one column for all fields, so that a map of one stays true."""
    none = f"CASE WHEN c.level_stated = 'no' THEN '{_INFERRED_NONE}' ELSE '{_STATED_NONE}' END"
    level = f"CASE WHEN c.level = '{Level.NONE.value}' THEN {none} ELSE c.level END"
    return (
        f"(SELECT ';' || group_concat(c.field || '=' || {level}, ';') || ';' FROM competences c "  # noqa: S608 - our own words
        f"WHERE c.region_id = r.region_id AND c.theme = '{theme.value}')"
    )


def _answers(theme: Theme, column: str) -> str:
    """Return the query of a regional theme; *column* is what its renderer draws."""
    drawn, *others = (
        f"CASE WHEN u.role = 'region' THEN t.{name} ELSE 'not_surveyed' END AS {name}"
        for name in (column, BY_BASIS, LEVEL_CLASS)
    )
    # The share of the regional data stands beside the answers, so that one map can show both.
    return (
        f"SELECT {_REGION}, {drawn}, {_COUNTS}, {competence_text(theme)} AS competence_text, "
        f"{entry_text(theme)} AS entry_text, t.links AS links, f.ratio AS ratio, f.status AS ratio_status, "
        f"{_AUTHORITY}, {', '.join(others)}, {_LATER_COUNTS}, {_field_levels(theme)} AS {FIELD_LEVELS} {_FROM_REGIONS} "
        f"LEFT JOIN region_themes t ON t.region_id = r.region_id AND t.theme = '{theme.value}' "
        "LEFT JOIN map_figures f ON f.unit_id = u.unit_id AND f.theme = 'regional_data' "
        f"{_WHERE_REGIONS}"
    )


#: Besides the column of its theme, a layer of answers may be drawn by these.
BY_BASIS = "by_basis"
LEVEL_CLASS = "level_class"

#: The column that the layer of each answer theme is drawn by.
DRAWN_COLUMN = {
    **dict.fromkeys(INVOLVEMENT_THEMES, "involvement"),
    **dict.fromkeys(DOCUMENTED_THEMES, "documented"),
    Theme.NEEDS: "needs_class",
}


def competences_column(theme: Theme) -> str:
    """Return the column of the regional data that counts the competences documented in a theme."""
    return f"{theme.value}_competences"


def entries_column(theme: Theme) -> str:
    """Return the column of the regional data that counts the entries documented in a theme."""
    return f"{theme.value}_entries"


#: Columns of the table of counts, one row per region.
COUNT_COLUMNS = tuple(column(theme) for theme in ANSWER_THEMES for column in (competences_column, entries_column))
_DOCUMENTED = ", ".join(f"d.{column} AS {column}" for column in COUNT_COLUMNS)

#: What is known of a country besides its figures, as codes; of its situation under the Pact the newest.
_SITUATIONS = f"""FROM country_facts k WHERE k.country = u.country AND k.fact = '{PACT_SITUATION}' AND
 coalesce(k.date, '') = (SELECT max(coalesce(n.date, '')) FROM country_facts n
 WHERE n.country = u.country AND n.fact = '{PACT_SITUATION}')"""  # noqa: S608 - our own words
_COUNTRY_FACTS = f"""(SELECT group_concat(line, char(10)) FROM (SELECT k.fact || ': ' || k.value ||
 CASE WHEN coalesce(k.date, '') = '' THEN '' ELSE ' (' || k.date || ')' END AS line
 FROM country_facts k WHERE k.country = u.country ORDER BY k.fid)) AS facts,
 (SELECT group_concat(value, '{SEVERAL}') FROM (SELECT DISTINCT k.value AS value {_SITUATIONS} ORDER BY k.value))
 AS pact_situation, (SELECT max(k.date) {_SITUATIONS}) AS pact_date"""  # noqa: S608 - our own words


def views() -> tuple[tuple[str, str, str], ...]:
    """Return the spatial views: name, title and query, with words in the language that is spoken."""
    return (
        (
            Theme.COUNTRY_DATA.value,
            Theme.COUNTRY_DATA.title,
            "SELECT u.fid AS OGC_FID, u.geom AS geom, u.unit_id AS unit_id, u.label AS name, "  # noqa: S608 - our own words
            f"u.country AS country, u.code AS nuts_code, {_FIGURES}, {_COUNTRY_FACTS} "
            "FROM units u LEFT JOIN map_figures f ON f.unit_id = u.unit_id AND f.theme = 'country_data' "
            "WHERE u.role = 'country'",
        ),
        (
            Theme.REGIONAL_DATA.value,
            Theme.REGIONAL_DATA.title,
            f"SELECT {_REGION}, {_FIGURES}, {_DOCUMENTED}, {_AUTHORITY} {_FROM_REGIONS} "
            "LEFT JOIN map_figures f ON f.unit_id = u.unit_id AND f.theme = 'regional_data' "
            # A table of its own and not a join per theme: with a filter on those, SQLite searched for minutes.
            "LEFT JOIN region_counts d ON d.region_id = r.region_id "
            f"{_WHERE_REGIONS}",
        ),
        *((theme.value, theme.title, _answers(theme, column)) for theme, column in DRAWN_COLUMN.items()),
        (
            GROUND,
            "Other territory",
            "SELECT u.fid AS OGC_FID, u.geom AS geom, u.label AS name, u.country AS country "
            "FROM units u WHERE u.role IN ('country', 'ground')",
        ),
    )


def indicator_query(layer: str, territory: str) -> str:
    """Return the query of an indicator's view.

    :param layer: id of the layer: lower-case letters, digits and underscores only
    :param territory: ``regions`` or ``countries``
    """
    where = "u.role = 'country'" if territory == "countries" else "u.role IN ('region', 'fill')"
    return (
        "SELECT u.fid AS OGC_FID, u.geom AS geom, u.unit_id AS unit_id, u.label AS name, u.country AS country, "  # noqa: S608 - checked by the caller
        "u.code AS nuts_code, u.year AS nuts_year, u.level_text AS level, u.role AS role, "
        "u.draw_order AS draw_order, coalesce(f.status, 'not_available') AS status, f.value AS value, "
        "f.time AS time, f.flag AS flag, f.flag_text AS flag_text, f.how AS how, f.from_codes AS from_codes, "
        "f.note AS figure_note "
        f"FROM units u LEFT JOIN {INDICATOR_FIGURES} f ON f.unit_id = u.unit_id AND f.layer = '{layer}' "
        f"WHERE {where}"
    )
