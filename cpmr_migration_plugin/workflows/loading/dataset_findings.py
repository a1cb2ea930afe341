"""What was found in a dataset before it is read: is there anything a user should be asked?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .dataset import Dataset
    from ...errors import PluginError
    from ...model.survey import Mapping, Sheet
    from ...model.vocabulary import Theme


@dataclass(frozen=True)
class SurveyFinding:
    """A survey whose columns can be said to hold something.

    :param sheet: the sheet, as it stands
    :param mapping: what its columns hold: what was saved for its header, else a guess
    :param saved: whether a user said so before
    :param is_template: whether the header is that of our own template, which leaves nothing to ask
    :param guessed: what the columns hold by a guess, made while the cells were there that tell of who answered;
        *sheet* has them no more
    """

    sheet: Sheet
    mapping: Mapping
    saved: bool
    is_template: bool = False
    guessed: Mapping | None = None


@dataclass(frozen=True)
class SheetFinding:
    """Several surveys with different columns, of which one is to be read.

    :param names: of their sheets
    """

    names: tuple[str, ...]


@dataclass(frozen=True)
class FolderFinding:
    """A folder of a map.

    :param key: what :attr:`.dataset.Dataset.themes` names it by
    :param titled: the theme its title names; None if it names none for sure
    :param told: the theme a user gave it; *is_told* says whether they did, None leaves it out
    :param guess: the theme it most likely is; None if nothing speaks for one
    :param count: number of its placemarks
    """

    key: str
    titled: Theme | None
    told: Theme | None
    is_told: bool
    guess: Theme | None
    count: int

    @property
    def is_open(self) -> bool:
        """Whether nobody knows which theme it is."""
        return self.titled is None and not self.is_told

    @property
    def theme(self) -> Theme | None:
        """The theme to begin with; None leaves it out."""
        return self.told if self.is_told else self.titled or self.guess


@dataclass(frozen=True)
class MapFinding:
    """A map whose folders can be given themes.

    :param without_source: placemarks that no address stands for, *source_guess* being one that may
    :param without_year: figures whose column names no year
    :param answered: whether a user was asked about such a map before
    """

    name: str
    folders: tuple[FolderFinding, ...]
    without_source: int = 0
    source_guess: str = ""
    without_year: int = 0
    answered: bool = False


@dataclass(frozen=True)
class DatasetFindings:
    """What was found in a dataset.

    :param dataset: the dataset with what was saved about it
    :param survey: its survey sheet, if it is one
    :param map: its folders, if it is a map
    :param sheets: what is to be chosen before anything else
    :param closed: sites it links to that nobody allowed to ask
    :param trouble: why it cannot be read without what is there
    """

    dataset: Dataset
    survey: SurveyFinding | None = None
    map: MapFinding | None = None
    sheets: SheetFinding | None = None
    closed: tuple[str, ...] = ()
    trouble: PluginError | None = None

    @property
    def is_open(self) -> bool:
        """Whether a user should be asked before the dataset is read."""
        if self.sheets is not None:
            return True
        if self.survey is not None:
            return not (self.survey.saved or self.survey.is_template)
        found = self.map
        return found is not None and bool(
            any(folder.is_open for folder in found.folders)
            or found.without_source
            or (found.without_year and not found.answered)
        )
