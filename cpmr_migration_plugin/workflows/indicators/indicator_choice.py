"""Which indicators a user asks for: plain values, which say nothing of how they are fetched."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from ...errors import PluginError
from ...translation import tr


@dataclass(frozen=True)
class IndicatorChoice:
    """One indicator: of the catalogue, of any dataset, or of a file.

    :param entry: id in the catalogue; the rest is not needed then
    :param dataset: code of a dataset
    :param file: a JSON-stat, SDMX-CSV or TSV file instead of the service
    :param fixed: the code chosen for every dimension with several, but territory and time
    :param nature: ``ratio`` or ``total``; guessed from unit and title if empty
    :param title: its name on the map; taken from the source if empty
    :param unit: its unit in words; taken from the source if empty
    """

    entry: str = ""
    dataset: str = ""
    file: Path | None = None
    fixed: dict[str, str] = field(default_factory=dict)
    nature: str = ""
    title: str = ""
    unit: str = ""

    @property
    def name(self) -> str:
        """What it is called before anything is known of it."""
        return self.title or self.entry or self.dataset or (self.file.name if self.file else "")


@dataclass(frozen=True)
class IndicatorRequest:
    """What to add to an atlas.

    :param territory: ``regions`` (each on its own level) or ``countries``
    :param levels: of ``country``, ``nuts1``, ``nuts2``, ``nuts3``; those that the atlas draws if empty
    :param period: ``latest``, ``common`` or ``explicit``
    :param at: the period to draw if it is explicit, e.g. ``2022``
    :param since: first period of the series that is kept; all of it if empty
    :param lang: language of titles and units: EN, FR or DE
    """

    atlas: Path
    choices: tuple[IndicatorChoice, ...]
    territory: str = "regions"
    levels: tuple[str, ...] = ()
    period: str = "latest"
    at: str = ""
    since: str = ""
    lang: str = "EN"


def read_fixed(text: str) -> dict[str, str]:
    """Return a code per dimension from text such as ``freq=A;sex=T``.

    :raises PluginError: if a part of it is none
    """
    parts = [part.strip() for part in text.replace(",", ";").split(";") if part.strip()]
    pairs = [part.partition("=") for part in parts]
    wrong = [part for part, (dim, sign, code) in zip(parts, pairs) if not (dim.strip() and sign and code.strip())]
    if wrong:
        raise PluginError(
            tr("“{text}” is no choice of a dimension.").format(text=wrong[0]),
            remedy=tr("Write one code for each dimension, as in “freq=A;sex=T;unit=NR”."),
        )
    return {dim.strip(): code.strip() for dim, _, code in pairs}


def level_words(level: str) -> str:
    """Return a level of territory in words."""
    words = {"country": tr("countries"), "aggregate": tr("groups of countries")}
    return words.get(level, f"NUTS {level[-1:]}")
