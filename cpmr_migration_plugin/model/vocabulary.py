"""Vocabulary of the dataset: themes, fields, levels, kinds and answer classes.

Identifiers are fixed and never translated; titles are English source text that the
interface translates where it shows them. No pandas and no QGIS here, so that this
module can be imported while QGIS starts.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, unique

from ..translation import TitledEnum


@unique
class Theme(TitledEnum):
    """The nine layers of the CPMR migration map, in their fixed order."""

    COUNTRY_DATA = "country_data"
    REGIONAL_DATA = "regional_data"
    GOVERNANCE = "governance"
    RECEPTION = "reception"
    SERVICES = "services"
    INCLUSION = "inclusion"
    EXTERNAL = "external"
    NEEDS = "needs"
    COOPERATION = "cooperation"

    @property
    def number(self) -> int:
        """Position of the layer, 1 to 9."""
        return list(Theme).index(self) + 1

    def _title(self) -> str:
        """Return the English title of the layer, as the CPMR's map words it."""
        return _THEME_TITLES[self]

    @property
    def file_stem(self) -> str:
        """Stem of the file a map of this theme is exported to, e.g. ``04_reception``."""
        return f"{self.number:02d}_{self.value}"


_THEME_TITLES = {
    Theme.COUNTRY_DATA: "Country Data",
    Theme.REGIONAL_DATA: "Regional Data",
    Theme.GOVERNANCE: "Multilevel Governance, Policy, Instruments",
    Theme.RECEPTION: "Entry and Reception",
    Theme.SERVICES: "Basic Public Services",
    Theme.INCLUSION: "Integration and Social Inclusion",
    Theme.EXTERNAL: "Decentralised Cooperation and Humanitarian Aid",
    Theme.NEEDS: "Issues, Needs, Innovative Practices",
    Theme.COOPERATION: "Cooperation Interest",
}

#: Themes whose layer draws the involvement of a region.
INVOLVEMENT_THEMES = (Theme.RECEPTION, Theme.SERVICES, Theme.INCLUSION, Theme.EXTERNAL)

#: Themes whose layer draws whether something is documented.
DOCUMENTED_THEMES = (Theme.GOVERNANCE, Theme.NEEDS, Theme.COOPERATION)

#: Themes that hold answers (competences and experiences), not statistics.
ANSWER_THEMES = tuple(t for t in Theme if t not in (Theme.COUNTRY_DATA, Theme.REGIONAL_DATA))


@unique
class Level(TitledEnum):
    """Kind of power a region holds in a field, from the widest to none."""

    EXCLUSIVE = "exclusive"
    SHARED = "shared"
    EXECUTIVE = "executive"
    CONSULTATIVE = "consultative"
    NONE = "none"
    #: The source names the field, not the kind of power.
    UNSPECIFIED = "unspecified"

    def _title(self) -> str:
        """Return the level in English words."""
        return _LEVEL_TITLES[self]


_LEVEL_TITLES = {
    Level.EXCLUSIVE: "exclusive",
    Level.SHARED: "shared",
    Level.EXECUTIVE: "executive (delegated)",
    Level.CONSULTATIVE: "consultative",
    Level.NONE: "none",
    Level.UNSPECIFIED: "kind of power not stated",
}


#: From the widest power to none; *unspecified*, some power of an unknown kind, stands behind those whose kind is known.
WIDEST_FIRST = (
    Level.EXCLUSIVE, Level.SHARED, Level.EXECUTIVE, Level.CONSULTATIVE, Level.UNSPECIFIED, Level.NONE,
)  # fmt: skip


@unique
class Kind(TitledEnum):
    """What a row of the experiences table documents."""

    INSTRUMENT = "instrument"
    EXPERIENCE = "experience"
    PROJECT = "project"
    NEED = "need"
    INTEREST = "interest"

    def _title(self) -> str:
        """Return the kind in English words."""
        return _KIND_TITLES[self]


_KIND_TITLES = {
    Kind.INSTRUMENT: "Policy or instrument",
    Kind.EXPERIENCE: "Experience",
    Kind.PROJECT: "Project",
    Kind.NEED: "Need",
    Kind.INTEREST: "Cooperation interest",
}


@unique
class Involvement(str, Enum):
    """How a region is involved in a theme; the last two are kinds of missing data.

    ``STATED_NONE`` is not in the original's legend: the source says that the region has no
    competence and no experience is documented. That is an answer, so it is not *no answer*.
    ``INFERRED_NONE``: no source says so; it follows from who else has the task.
    """

    BOTH = "competence_and_experience"
    COMPETENCE = "competence_only"
    EXPERIENCE = "experience_only"
    STATED_NONE = "stated_none"
    NO_ANSWER = "no_answer"
    NOT_SURVEYED = "not_surveyed"
    INFERRED_NONE = "inferred_none"


@unique
class Documented(str, Enum):
    """Whether anything is documented for a region in a theme."""

    YES = "documented"
    #: A competence or an entry of another kind than the theme asks for.
    OTHER = "other_activity"
    NO_ANSWER = "no_answer"
    NOT_SURVEYED = "not_surveyed"
    #: No competence, and nothing else documented; asked of themes that have fields.
    STATED_NONE = "stated_none"
    INFERRED_NONE = "inferred_none"


@unique
class Basis(TitledEnum):
    """What a competence rests on."""

    #: A source that speaks of this region.
    OWN_SOURCE = "own_source"
    #: A rule that holds for every authority of its kind.
    GENERAL_RULE = "general_rule"

    def _title(self) -> str:
        """Return the basis in English words."""
        return _BASIS_TITLES[self]


_BASIS_TITLES = {
    Basis.OWN_SOURCE: "own source",
    Basis.GENERAL_RULE: "general rule",
}


@unique
class Status(TitledEnum):
    """Whether what an entry documents has been done."""

    DONE = "done"
    PLANNED = "planned"
    PROPOSED = "proposed"

    def _title(self) -> str:
        """Return the status in English words."""
        return _STATUS_TITLES[self]


_STATUS_TITLES = {
    Status.DONE: "done",
    Status.PLANNED: "planned",
    Status.PROPOSED: "proposed",
}


@unique
class Actor(TitledEnum):
    """Who acts in an entry."""

    REGION = "region"
    MUNICIPALITY = "municipality"
    SECOND_TIER = "second_tier"
    STATE = "state"
    MIXED = "mixed"

    def _title(self) -> str:
        """Return the actor in English words."""
        return _ACTOR_TITLES[self]


_ACTOR_TITLES = {
    Actor.REGION: "the region",
    Actor.MUNICIPALITY: "municipalities",
    Actor.SECOND_TIER: "a tier between region and municipality",
    Actor.STATE: "the State",
    Actor.MIXED: "several levels of government",
}


@unique
class SourceKind(TitledEnum):
    """What kind of source documents a row."""

    LAW = "law"
    COURT = "court"
    OFFICIAL = "official"
    RESEARCH = "research"
    PRESS = "press"
    POSITION = "position"

    def _title(self) -> str:
        """Return the kind of source in English words."""
        return _SOURCE_KIND_TITLES[self]


_SOURCE_KIND_TITLES = {
    SourceKind.LAW: "law",
    SourceKind.COURT: "court decision",
    SourceKind.OFFICIAL: "official page",
    SourceKind.RESEARCH: "research",
    SourceKind.PRESS: "press",
    SourceKind.POSITION: "political position",
}


@unique
class Tier(TitledEnum):
    """Level of government of a kind of authority."""

    REGION = "region"
    SECOND_TIER = "second_tier"
    MUNICIPALITY = "municipality"
    STATE = "state"

    def _title(self) -> str:
        """Return the tier in English words."""
        return _TIER_TITLES[self]


_TIER_TITLES = {
    Tier.REGION: "region",
    Tier.SECOND_TIER: "between region and municipality",
    Tier.MUNICIPALITY: "municipality",
    Tier.STATE: "State",
}


@dataclass(frozen=True)
class Field:
    """A field of competence.

    :param id: stable identifier used in the competences table
    :param theme: the theme the field belongs to
    :param title: English title
    :param pact_block: number of the building block of the EU's Pact on Migration and Asylum the field belongs to,
        see :data:`PACT_BLOCKS`; None if it belongs to none whose title is known
    :param general: whether it is no field of migration itself: alone it never puts a region into a class
    """

    id: str
    theme: Theme
    title: str
    pact_block: int | None = None
    general: bool = False


FIELDS: tuple[Field, ...] = (
    Field("migration_governance", Theme.GOVERNANCE, "Migration policy and governance"),
    Field("immigration_law", Theme.GOVERNANCE, "Immigration and aliens law"),
    Field("participation", Theme.GOVERNANCE, "Participation and advisory bodies"),
    Field("observatory", Theme.GOVERNANCE, "Observatory, data and research"),
    Field("international_protection", Theme.RECEPTION, "Asylum and international protection", 4),
    Field("work_permits", Theme.RECEPTION, "Work permits and labour quotas"),
    Field("migrant_reception", Theme.RECEPTION, "Reception of migrants", 3),
    Field("first_reception", Theme.RECEPTION, "First reception", 3),
    Field("asylum_reception", Theme.RECEPTION, "Reception of asylum seekers and refugees", 3),
    Field("settlement", Theme.RECEPTION, "Settlement and distribution of refugees", 7),
    Field("unaccompanied_minors", Theme.RECEPTION, "Unaccompanied minors and child protection"),
    Field("education", Theme.SERVICES, "Education"),
    Field("vocational_training", Theme.SERVICES, "Vocational training"),
    Field("health", Theme.SERVICES, "Health"),
    Field("housing", Theme.SERVICES, "Housing"),
    Field("employment", Theme.SERVICES, "Employment"),
    Field("social_assistance", Theme.SERVICES, "Social services and assistance"),
    Field("legal_assistance", Theme.SERVICES, "Legal assistance", 4),
    Field("migrant_services", Theme.SERVICES, "Information and service points for migrants"),
    Field("integration", Theme.INCLUSION, "Integration"),
    Field("language", Theme.INCLUSION, "Language and civic training"),
    Field("culture", Theme.INCLUSION, "Culture and interculturality"),
    Field("anti_discrimination", Theme.INCLUSION, "Anti-discrimination"),
    Field("anti_trafficking", Theme.INCLUSION, "Victims of trafficking and exploitation"),
    Field("awareness", Theme.INCLUSION, "Awareness"),
    Field("development_cooperation", Theme.EXTERNAL, "Development cooperation"),
    Field("humanitarian_aid", Theme.EXTERNAL, "Humanitarian aid"),
    # General, not migration itself; but the only task by law of some regions, and the money for much they do.
    Field("regional_development", Theme.GOVERNANCE, "Regional development and EU funds", general=True),
)

FIELDS_BY_ID = {field.id: field for field in FIELDS}

#: Themes that have fields of competence, in which a region may hold a power.
POWER_THEMES = tuple(theme for theme in Theme if any(field.theme is theme for field in FIELDS))

#: Building blocks of the Common Implementation Plan for the Pact on Migration and Asylum (COM(2024) 251, 12 June 2024),
#: by number. Those whose title was not read in the document are left out. Which field belongs where is our proposal.
PACT_BLOCKS: dict[int, str] = {
    1: "Common information system (Eurodac)",
    2: "Managing migration at the external borders",
    3: "Reception",
    4: "Asylum procedures",
    5: "Return procedures",
    6: "Responsibility",
    7: "Solidarity",
}


#: The fact on a country that is a determination under the Pact, and its values from the gravest on.
PACT_SITUATION = "pact_situation"
#: What parts several codes in a cell, e.g. situations of one country.
SEVERAL = "; "


@unique
class Situation(TitledEnum):
    """Situation of a country under the Pact on Migration and Asylum, as the Commission determined it."""

    PRESSURE = "under_migratory_pressure"
    RISK = "at_risk_of_migratory_pressure"
    SIGNIFICANT = "significant_migratory_situation"

    def _title(self) -> str:
        """Return the situation in English words."""
        return _SITUATION_TITLES[self]


_SITUATION_TITLES = {
    Situation.PRESSURE: "Under migratory pressure",
    Situation.RISK: "At risk of migratory pressure",
    Situation.SIGNIFICANT: "Significant migratory situation",
}


def fields_of_block(block: int) -> tuple[Field, ...]:
    """Return the fields that belong to a building block of the Pact; none for a number that is no block."""
    return tuple(field for field in FIELDS if field.pact_block == block)
