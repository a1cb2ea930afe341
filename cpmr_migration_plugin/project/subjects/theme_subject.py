# ruff: noqa: D102 - said where the interface is, in subject.py
"""One of the nine themes as the subject of a map."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsVectorLayer

from .map_texts import MapTexts, PageWords
from .preset_texts import preset_texts
from .subject import Part, Subject, TerritoryKind
from ..layers import FIGURE_THEMES, AtlasInfo, opening_theme, renew_words, style_theme
from ..level_style import classes_of
from ...model.rule_checks import own_against_rules
from ...model.schema import RULES
from ...model.style.map_classes import MapClass
from ...model.style.map_words import merged
from ...model.vocabulary import (
    ANSWER_THEMES,
    FIELDS,
    FIELDS_BY_ID,
    INVOLVEMENT_THEMES,
    Documented,
    Field,
    Involvement,
    Level,
    Theme,
)
from ...progress import Steps
from ...store.layout import DRAWN_COLUMN, competences_column, entries_column
from ...store.power_sums import ThemeSums
from ...store.reading import reader_of
from ...translation import tr


@dataclass(frozen=True)
class ThemeSubject(Subject):
    """A theme of an atlas file."""

    atlas: AtlasInfo
    theme: Theme

    @classmethod
    def draws(cls, table: str) -> bool:
        return any(theme.value == table for theme in Theme)

    @classmethod
    def all_in(cls, atlas: AtlasInfo) -> list[ThemeSubject]:
        return [cls(atlas, theme) for theme in Theme]

    @classmethod
    def place_of(cls, table: str) -> int:
        return [theme.value for theme in Theme].index(table)

    @property
    def table(self) -> str:
        return self.theme.value

    @property
    def title(self) -> str:
        return tr(self.theme.title)

    @property
    def listed_title(self) -> str:
        return f"{self.theme.number} {self.title}"

    @property
    def file_stem(self) -> str:
        return self.theme.file_stem

    def opening(self) -> Steps[QgsVectorLayer]:
        return opening_theme(self.atlas, self.theme)

    def dress(self, layer: QgsVectorLayer) -> None:
        style_theme(layer, self.atlas, self.theme)

    def renew_words(self, layer: QgsVectorLayer, before: Subject | None) -> None:
        if before is not None:
            renew_words(layer, self.atlas, before.atlas, self.theme)

    @property
    def style_follows_data(self) -> bool:
        return self._figures

    @property
    def _figures(self) -> bool:
        """Whether it shows figures, not answers."""
        return self.theme in FIGURE_THEMES

    @property
    def drawn_column(self) -> str:
        return DRAWN_COLUMN.get(self.theme, "status")

    @property
    def ratio(self) -> str:
        return "ratio" if self._figures else ""

    @property
    def total(self) -> str:
        return "total" if self._figures else ""

    @property
    def totals(self) -> tuple[str, ...]:
        return (self.total,) if self._figures else ("competences", "experiences", "entries", "projects")

    @property
    def total_text(self) -> str:
        return self.atlas.figure_text(self.theme, "total") or self.title

    @property
    def maximum(self) -> float:
        return self.atlas.maxima.get(self.theme, 0.0)

    @property
    def percent(self) -> bool:
        return True

    @property
    def counted(self) -> TerritoryKind:
        return TerritoryKind.COUNTRIES if self.theme is Theme.COUNTRY_DATA else TerritoryKind.REGIONS

    @property
    def tells_surveyed(self) -> bool:
        return self.on_regions

    @property
    def has_members(self) -> bool:
        return self.on_regions

    @property
    def is_answers(self) -> bool:
        return self.theme in ANSWER_THEMES

    @property
    def fields(self) -> tuple[Field, ...]:
        return tuple(field for field in FIELDS if field.theme is self.theme)

    @property
    def tells_involvement(self) -> bool:
        return self.theme in INVOLVEMENT_THEMES

    @property
    def tells_situation(self) -> bool:
        return self.theme is Theme.COUNTRY_DATA

    @property
    def sums(self) -> ThemeSums:
        return self.atlas.said.of(self.theme)

    def classes(self, shown: str) -> list[MapClass]:
        return classes_of(self.theme, shown)

    @property
    def later_classes(self) -> frozenset[str]:
        if self.theme is Theme.GOVERNANCE:
            return frozenset({Documented.STATED_NONE.value, Documented.INFERRED_NONE.value})
        return frozenset({Involvement.INFERRED_NONE.value} if self.tells_involvement else ())

    def parts(self) -> list[Part]:
        """Return themes beside the regional data, kinds of entries in a theme of answers."""
        if self.theme is Theme.REGIONAL_DATA:
            return [Part(tr(t.title), (competences_column(t), entries_column(t))) for t in ANSWER_THEMES]
        if not self.is_answers:
            return []
        kinds = (
            ("competences", tr("Competences")),
            ("instruments", tr("Policies and instruments")),
            ("experiences", tr("Experiences")),
            ("projects", tr("Projects")),
            ("needs", tr("Needs")),
            ("interests", tr("Cooperation interests")),
        )
        return [Part(words, (column,)) for column, words in kinds]

    def texts(self, layer: QgsVectorLayer, page: PageWords) -> MapTexts:
        return preset_texts(layer, self.atlas, self.theme, page)

    @property
    def datasets(self) -> str:
        """The datasets of its figures as the edition holds them: when they were extracted, it does not tell."""
        if not self._figures:
            return ""
        named = (self.atlas.figure(self.theme, f"{kind}_dataset") for kind in ("ratio", "total"))
        datasets = merged(dict.fromkeys(filter(None, named)))
        return tr("{datasets}, as kept in the edition").format(datasets=datasets) if datasets else ""

    @property
    def time(self) -> tuple[str, ...]:
        if not self._figures:
            return (self.atlas.provenance.get("edition_created", ""),)
        return tuple(self.atlas.figure_time(self.theme, figure) for figure in ("ratio", "total"))

    def silent_classes(self, *, counts_documented: bool = False) -> tuple[tuple[str, str], ...]:
        missing = super().silent_classes()
        outside = ("not_surveyed", tr("Not surveyed"))
        if self.theme is Theme.COUNTRY_DATA:
            return missing
        if self._figures and not counts_documented:
            return (*missing, outside)
        return ("no_answer", tr("No answer")), outside

    def against_rules(self) -> tuple[str, ...]:
        if not self.is_answers:
            return ()
        with reader_of(self.atlas.path) as reader:
            if not reader.has(RULES.name):  # in a file of 0.1.0
                return ()
            regions, competences, rules = map(reader.frame, ("regions", "competences", RULES.name))
        names = dict(zip(regions["region_id"], regions["name"]))
        text = tr("{region}, {field}: own source “{own}”, rule {rule} “{other}”")
        return tuple(
            text.format(
                region=names.get(one.region, one.region),
                field=tr(FIELDS_BY_ID[one.field].title) if one.field in FIELDS_BY_ID else one.field,
                own=_level(one.level),
                rule=one.rule.rule_id,
                other=_level(one.rule.level),
            )
            for one in own_against_rules(regions, competences, rules)
            if one.theme == self.theme.value
        )


def _level(level: str) -> str:
    known = {one.value: tr(one.title) for one in Level}
    return known.get(level, level)
