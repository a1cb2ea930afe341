# ruff: noqa: D102 - said where the interface is, in subject.py
"""An indicator that was added to an atlas as the subject of a map."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsVectorLayer

from .indicator_texts import indicator_texts
from .map_texts import MapTexts, PageWords
from .subject import Subject
from ..indicator_layers import dress, layer_name, opening_indicator, set_words, word
from ..indicator_style import set_circles
from ..layers import AtlasInfo
from ...model.indicators import IndicatorLayer, Territory
from ...progress import Steps
from ...store.indicators import read_indicators


@dataclass(frozen=True)
class IndicatorSubject(Subject):
    """An indicator of an atlas file."""

    atlas: AtlasInfo
    indicator: IndicatorLayer

    @classmethod
    def draws(cls, table: str) -> bool:
        return table.startswith("indicator_")

    @classmethod
    def all_in(cls, atlas: AtlasInfo) -> list[IndicatorSubject]:
        return [cls(atlas, indicator) for indicator in read_indicators(atlas.path)]

    @property
    def table(self) -> str:
        return self.indicator.view

    @property
    def title(self) -> str:
        return self.indicator.title

    @property
    def layer_name(self) -> str:
        return layer_name(self.indicator)

    def name_of(self, layer: QgsVectorLayer) -> str:
        return self.title

    def opening(self) -> Steps[QgsVectorLayer]:
        return opening_indicator(self.atlas, self.indicator)

    def dress(self, layer: QgsVectorLayer) -> None:
        dress(layer, self.indicator)

    def renew_words(self, layer: QgsVectorLayer, before: Subject | None) -> None:
        set_words(layer, self.indicator)
        word(layer, self.atlas, self.indicator)

    @property
    def _is_ratio(self) -> bool:
        return self.indicator.nature == "ratio"

    @property
    def ratio(self) -> str:
        return "value" if self._is_ratio else ""

    @property
    def total(self) -> str:
        return "" if self._is_ratio else "value"

    @property
    def maximum(self) -> float:
        return self.indicator.largest if self.total else 0.0

    @property
    def percent(self) -> bool:
        return self.indicator.percent

    @property
    def on_regions(self) -> bool:
        return self.indicator.territory is Territory.REGIONS

    def set_circles(self, layer: QgsVectorLayer, diameter: float) -> None:
        set_circles(layer, self.indicator, diameter)

    def texts(self, layer: QgsVectorLayer, page: PageWords) -> MapTexts:
        return indicator_texts(self.atlas, self.indicator, page)

    @property
    def datasets(self) -> str:
        return self.indicator.source

    @property
    def time(self) -> tuple[str, ...]:
        return (self.indicator.when,)
