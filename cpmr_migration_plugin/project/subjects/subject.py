"""What a map shows, as one interface: a kind of map is a class in a file of its own, listed in :mod:`.kinds`."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, unique

from qgis.core import (
    QgsDataDefinedSizeLegend,
    QgsDiagramSettings,
    QgsMarkerSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from .map_texts import MapTexts, PageWords
from .. import renderers
from ..layers import AtlasInfo
from ...model.style import palette
from ...model.style.map_classes import MapClass
from ...model.vocabulary import Field
from ...progress import Steps
from ...store.power_sums import ThemeSums
from ...translation import tr


@unique
class TerritoryKind(str, Enum):
    """What a map counts."""

    COUNTRIES = "countries"
    REGIONS = "regions"
    TERRITORIES = "territories"


@dataclass(frozen=True)
class Part:
    """A part of a pie, or a bar.

    :param columns: columns whose sum it shows
    """

    label: str
    columns: tuple[str, ...]

    @property
    def expression(self) -> str:
        """The count, 0 where nothing is said."""
        return " + ".join(f'coalesce("{column}", 0)' for column in self.columns)


class Subject(ABC):
    """What a map of an atlas file shows.

    What has a default here is what most kinds have not: answers, powers, parts, figures by colour or by symbols.
    Words are in the language that is spoken where they are asked for.
    """

    #: The file it is in.
    atlas: AtlasInfo

    # Which it is.

    @classmethod
    @abstractmethod
    def draws(cls, table: str) -> bool:
        """Return whether a view of an atlas file is of this kind, by its name."""

    @classmethod
    @abstractmethod
    def all_in(cls, atlas: AtlasInfo) -> Sequence[Subject]:
        """Return every subject of this kind that an atlas file holds, in the order they are listed.

        :raises AtlasError: if the file cannot be read
        """

    @classmethod
    def place_of(cls, table: str) -> int:
        """Return where a view of this kind stands in a list of maps; all the same if the user orders them."""
        return 0

    @property
    @abstractmethod
    def table(self) -> str:
        """The view in the atlas file, and the id of the map."""

    @property
    @abstractmethod
    def title(self) -> str:
        """What it is called."""

    @property
    def listed_title(self) -> str:
        """What it is called in a list of maps."""
        return self.title

    @property
    def layer_name(self) -> str:
        """The name that its layer is given."""
        return self.listed_title

    @property
    def file_stem(self) -> str:
        """Stem of the files it is exported to, before it is made safe."""
        return self.table

    def name_of(self, layer: QgsVectorLayer) -> str:
        """Return what its map is called while it is exported."""
        return layer.name()

    # Its layer.

    @abstractmethod
    def opening(self) -> Steps[QgsVectorLayer]:
        """Return its layer in short steps, styled and worded, not yet in a project.

        :raises AtlasError: if the atlas file has no such view
        """

    @abstractmethod
    def dress(self, layer: QgsVectorLayer) -> None:
        """Give its layer, or a copy, the style it is made with: renderer, symbols, labels and words."""

    def renew_words(self, layer: QgsVectorLayer, before: Subject | None) -> None:
        """Say on its layer what it shows now.

        :param before: the subject as it was, by which a user's words are told from ours; None if that is not known
        """
        return

    @property
    def style_follows_data(self) -> bool:
        """Whether its default style depends on the data."""
        return True

    # What its columns are.

    @property
    def drawn_column(self) -> str:
        """The column that tells what is known of a territory: an answer, or whether there is a figure."""
        return "status"

    @property
    def ratio(self) -> str:
        """The column that colour may show: a ratio; empty if there is none."""
        return ""

    @property
    def total(self) -> str:
        """The column that symbols may show: a total; empty if there is none."""
        return ""

    @property
    def totals(self) -> tuple[str, ...]:
        """All columns that hold totals, which colour should not show."""
        return (self.total,) if self.total else ()

    @property
    def total_text(self) -> str:
        """What the symbols show, in words."""
        return self.title

    @property
    def maximum(self) -> float:
        """The largest total, by its absolute value; 0 if there is none."""
        return 0.0

    @property
    def percent(self) -> bool:
        """Whether the ratio is a percentage."""
        return False

    # What it tells, and of whom.

    @property
    def counted(self) -> TerritoryKind:
        """What its map counts."""
        return TerritoryKind.TERRITORIES

    @property
    def on_regions(self) -> bool:
        """Whether it draws regions, which may lie in each other."""
        return self.counted is not TerritoryKind.COUNTRIES

    @property
    def tells_surveyed(self) -> bool:
        """Whether territory that is not surveyed is one of its classes."""
        return False

    @property
    def has_members(self) -> bool:
        """Whether its regions are known as members or not."""
        return False

    @property
    def is_answers(self) -> bool:
        """Whether it shows answers, which are classes already."""
        return False

    @property
    def fields(self) -> tuple[Field, ...]:
        """The fields of competence it can show: with any, it tells powers."""
        return ()

    @property
    def tells_involvement(self) -> bool:
        """Whether its answers can be crossed with a share: competences and experiences."""
        return False

    @property
    def tells_situation(self) -> bool:
        """Whether it knows the situation of countries under the Pact."""
        return False

    @property
    def sums(self) -> ThemeSums:
        """What its powers come to."""
        return ThemeSums()

    def classes(self, shown: str) -> list[MapClass]:
        """Return the classes of a legend by default, if answers are drawn by a column or an expression.

        :param shown: by which; see :attr:`drawn_column`
        """
        return []

    @property
    def later_classes(self) -> frozenset[str]:
        """Values of classes that 0.1.0 did not know: styles it made lack them."""
        return frozenset()

    def parts(self) -> list[Part]:
        """Return what its pies and bars count; none if it counts nothing."""
        return []

    def set_circles(self, layer: QgsVectorLayer, diameter: float) -> None:
        """Draw its totals on a copy of its layer as filled circles.

        :param diameter: of the largest circle, millimetres
        """
        settings = QgsDiagramSettings()
        settings.categoryAttributes = [f'"{self.total}"']
        settings.categoryColors = [QColor(palette.CIRCLE)]
        settings.categoryLabels = [self.total_text]
        settings.penColor = QColor(palette.REGION_BORDER)
        settings.penWidth = 0.15
        renderer = renderers.scaled_circles(settings, self.maximum, diameter)
        renderer.setClassificationField(self.total)
        renderer.setAttributeLegend(False)
        sizes = QgsDataDefinedSizeLegend(renderer.dataDefinedSizeLegend())
        disc = {"name": "circle", "color": palette.CIRCLE, "outline_color": palette.REGION_BORDER}
        sizes.setSymbol(QgsMarkerSymbol.createSimple({**disc, "outline_width": "0.15"}))
        renderer.setDataDefinedSizeLegend(sizes)
        layer.setDiagramRenderer(renderer)
        layer.setDiagramLayerSettings(renderers.small_on_large(f'"{self.total}"', self.maximum))

    # What is said and checked of its map.

    @abstractmethod
    def texts(self, layer: QgsVectorLayer, page: PageWords) -> MapTexts:
        """Return the words of its page in the page's language, for what its layer draws now."""

    @property
    def datasets(self) -> str:
        """The datasets its figures are from, as a citation names them; empty if it is the edition alone."""
        return ""

    @property
    def time(self) -> tuple[str, ...]:
        """Of when its figures are, in words that name years."""
        return ()

    def silent_classes(self, *, counts_documented: bool = False) -> tuple[tuple[str, str], ...]:
        """Return the kinds of missing data that its map must show, and their names.

        :param counts_documented: whether its diagrams count what is documented, and show no figures
        """
        return (("not_available", tr("Not available")),)

    def against_rules(self) -> tuple[str, ...]:
        """Return what regions' own sources say against the general rules, a line each."""
        return ()
