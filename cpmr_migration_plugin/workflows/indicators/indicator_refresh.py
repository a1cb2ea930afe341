"""Refresh the indicators of an atlas, or carry them into another file with their figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from .indicator_figures import ReadyIndicator, gather
from .indicator_requests import StoredRequest, read_definition
from .indicator_to_units import place, place_stored
from ..base.steps import RefresherResult
from ..base.web import works_offline
from ...errors import Cancelled, NotAnAtlas, PluginError
from ...model.changes import Changes, compare_values
from ...model.indicators import LEVEL_OF_LENGTH, IndicatorLayer, Period, Target, Territory, figures_of
from ...progress import Progress
from ...sources.boundaries.crosswalk import read_recodings
from ...sources.http.errors import Unreachable
from ...store.edition import read_edition
from ...store.indicators import read_indicators, read_targets, write_indicators
from ...store.reading import read_provenance
from ...translation import tr

if TYPE_CHECKING:
    import pandas as pd

    from ...model.matching import Recoding


@dataclass(frozen=True)
class _Ground:
    """What indicators are placed with.

    :param old: the atlas file whose indicators they are
    :param stored: the table of figures in it
    :param targets: the units of the new file
    """

    old: Path
    stored: pd.DataFrame
    targets: dict[Territory, list[Target]]
    recodings: Sequence[Recoding]

    @classmethod
    def of(cls, old: Path, new: Path, layers: Sequence[IndicatorLayer]) -> _Ground:
        territories = {layer.territory for layer in layers}
        return cls(old, read_edition(old).indicators, {t: read_targets(new, t) for t in territories}, read_recodings())

    def keep(self, layer: IndicatorLayer) -> ReadyIndicator:
        """Return an indicator with the figures it has, on the units of the new file."""
        try:
            request = read_definition(layer.definition, self.old).request
            period, at = Period(request.period), request.at
        except PluginError:
            period, at = Period.LATEST, ""
        rows = self.stored[figures_of(self.stored, [layer])].reset_index(drop=True)
        return place_stored(layer, rows, self.targets[layer.territory], self.recodings, period, at)


def refresh_indicators(old: Path, new: Path, progress: Progress) -> RefresherResult:
    """Repeat the request of every indicator of *old* and write it into *new*, on the units of that.

    One that cannot be had keeps the figures it has, which is told. Which figures changed is seen by comparing the
    tables of both files; what is returned is what is said of the indicators.

    :raises TargetError: if *new* cannot be written
    :raises Cancelled: if the user cancelled
    """
    layers = read_indicators(old)
    if not layers:
        return RefresherResult(Changes())
    ground = _Ground.of(old, new, layers)
    entries: list[ReadyIndicator] = []
    told: list[str] = []
    away: PluginError | None = None
    for position, layer in enumerate(layers):
        part = progress.part(position / len(layers), (position + 1) / len(layers))
        part.step(tr("Refreshing “{title}”").format(title=layer.title), 0.0)
        entry, said, away = _again(layer, ground, part, away)
        entries.append(entry)
        told += said
    progress.check()
    write_indicators(new, _apart(entries))
    changes = Changes()
    for layer, entry in zip(layers, entries):
        changes += compare_values("indicator_layers", layer.title, _about(layer), _about(entry.layer))
    return RefresherResult(changes, tuple(dict.fromkeys(told)))


def carry_indicators(old: Path, new: Path) -> tuple[str, ...]:
    """Write the indicators of a file that is to be replaced into the new one; returns what a user must know.

    Their figures stay as they are; they are placed on the new units.

    :raises AtlasError: if *old* cannot be read: its indicators would be lost
    :raises TargetError: if *new* cannot be written
    """
    try:
        read_provenance(old)
    except NotAnAtlas:  # it has no indicators
        return ()
    layers = read_indicators(old)
    if not layers:
        return ()
    ground = _Ground.of(old, new, layers)
    entries = [ground.keep(layer) for layer in layers]
    write_indicators(new, entries)
    titles = ", ".join(f"“{layer.title}”" for layer in layers)
    told = [tr("Indicators of the old file were kept, with the figures they had: {titles}.").format(titles=titles)]
    return (*told, *(_unplaced_text(entry) for entry in entries if not entry.layer.placed))


def _again(
    layer: IndicatorLayer, ground: _Ground, progress: Progress, away: PluginError | None
) -> tuple[ReadyIndicator, list[str], PluginError | None]:
    """Return an indicator with new figures, or those it has; what must be told; and why the service is away.

    :param away: why it was for the indicator before: each would wait until its time is out
    """
    try:
        asked = read_definition(layer.definition, ground.old)
        if asked.missing:
            raise PluginError(
                tr("“{file}” is not there.").format(file=asked.missing),
                remedy=tr("Put it beside the atlas file, or add the indicator again."),
            )
        if away is not None and asked.choice.file is None:
            raise away
        targets = ground.targets[layer.territory]
        figures = gather(asked.request, asked.choice, targets, progress)
        away = figures.trouble if isinstance(figures.trouble, Unreachable) else away
        # The atlas may come from somebody whose figures are newer than the last answer that is kept here.
        if figures.stale and figures.fetched[:19] <= layer.fetched[:19]:
            return ground.keep(layer), [_stale_text(layer)], away
        progress.step(tr("Placing {name} on the map").format(name=layer.title), 0.9)
        entry = place(asked.request, asked.choice, figures, targets, ground.recodings)
    except Cancelled:
        raise
    except PluginError as error:
        away = error if isinstance(error, Unreachable) else away
        entry = ground.keep(layer)
        said = [_kept_text(layer, error)] if entry.layer.placed else [_kept_text(layer, error), _unplaced_text(entry)]
        return entry, said, away
    return _same(entry, layer, asked), list(figures.warnings), away


def _same(entry: ReadyIndicator, layer: IndicatorLayer, asked: StoredRequest) -> ReadyIndicator:
    """Return an indicator under the name its layer has, whatever it would be called were it added today."""
    rows = entry.rows.assign(indicator=layer.indicator)
    named = replace(
        entry.layer, layer=layer.layer, indicator=layer.indicator, definition=asked.definition, dataset=layer.dataset
    )
    return replace(entry, layer=named, rows=rows.assign(dataset=layer.dataset), places={})


def _apart(entries: Sequence[ReadyIndicator]) -> list[ReadyIndicator]:
    """Return entries such that old figures do not take the place of new ones of the same indicator.

    An indicator may be drawn on regions and on countries, and only one of them could be had.
    """
    fresh: dict[tuple[str, str], set[str]] = {}
    for entry in entries:
        fresh.setdefault((entry.layer.indicator, entry.layer.dataset), set()).update(entry.levels)

    def older(entry: ReadyIndicator) -> ReadyIndicator:
        levels = fresh[entry.layer.indicator, entry.layer.dataset]
        if entry.levels or not levels:
            return entry
        newer = entry.rows["geo"].str.len().map(LEVEL_OF_LENGTH).isin(levels)
        return replace(entry, rows=entry.rows[~newer].reset_index(drop=True))

    return [older(entry) for entry in entries]


def _about(layer: IndicatorLayer) -> dict[str, str]:
    """Return what is said of an indicator that a user would want to know of; its figures are compared one by one."""
    return {
        "title": layer.title, "unit": layer.unit, "dataset_title": layer.dataset_title, "updated": layer.updated[:10],
    }  # fmt: skip


def _stale_text(layer: IndicatorLayer) -> str:
    text = (
        tr("“{title}”: you work offline; its figures of {date} stay.")
        if works_offline()
        else tr("“{title}”: Eurostat gives no usable answer just now; its figures of {date} stay.")
    )
    return text.format(title=layer.title, date=layer.fetched[:10])


def _kept_text(layer: IndicatorLayer, error: PluginError) -> str:
    text = tr("“{title}”: {reason} Its figures of {date} stay.")
    reason = f"{error.message} {error.remedy}".strip()
    return text.format(title=layer.title, reason=reason, date=layer.fetched[:10])


def _unplaced_text(entry: ReadyIndicator) -> str:
    return tr("“{title}” has no figure for any territory that the atlas draws now.").format(title=entry.layer.title)
