"""Refresh an atlas: pull its sources again, show the changes, apply them in one transaction."""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from ..base.jobs import not_loaded
from ..base.report_cells import how_words
from ..base.steps import Refresher, RefresherResult
from ..base.threads import in_thread
from ..base.web import keep, staging
from ...dependencies import require
from ...layouts.text_update import complete_legends, renewing_texts
from ...leftover_files import make_temporary_folder
from ...model.changes import CellChange, Change, Changes, RegionNames, RowChange, compare_editions, compare_values
from ...model.edition import IndicatorInfo
from ...model.indicators import figures_of
from ...model.notes import shown
from ...progress import Progress, Steps, finish
from ...project.builder import open_atlas
from ...project.layer_update import check_not_edited, completed_style, locked_layers, renewing, watching_layers
from ...project.subjects.kinds import subjects_in
from ...store import layout
from ...store.basis import ContentDigest, basis_of, check_same
from ...store.carried_over import carry_over, carry_over_styles, differing_tables
from ...store.content_update import check_writable, replace_content
from ...store.edition import read_edition
from ...store.indicators import read_indicators
from ...store.layout import STYLES
from ...store.provenance import checksum
from ...store.reading import read_provenance, read_table, reader_of
from ...store.styles import kept_style, put_default_style
from ...translation import tr

if TYPE_CHECKING:
    from sqlite3 import Connection

    import pandas as pd
    from qgis.core import QgsProject

    from ..loading.load import LoadResult
    from ..loading.load_again import LoadAgain
    from ...model.edition import Edition
    from ...model.indicators import IndicatorLayer
    from ...project.subjects.subject import Subject
    from ...sources.http.staging import StagedCache

#: What an atlas file says about its edition and boundaries that a user would want to know of.
_ABOUT = (
    "edition_title", "edition_description", "edition_licenses", "edition_sources",
    "boundaries_title", "boundaries_year", "boundaries_attribution", "boundaries_license",
)  # fmt: skip


@dataclass(frozen=True)
class RefreshFindings:
    """What would change.

    :param told: what a user must know, e.g. that a source is away and an older answer was used
    :param derived: tables that would be rewritten though no row of the dataset behind them changed
    """

    changes: Changes
    told: tuple[str, ...] = ()
    derived: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.changes) or bool(self.derived)

    def sentence(self) -> str:
        """Return the first thing a user wants to know."""
        if self.changes:
            return tr("{added} rows added, {removed} removed, {changed} changed.").format(
                added=self.changes.count(Change.ADDED),
                removed=self.changes.count(Change.REMOVED),
                changed=self.changes.count(Change.CHANGED),
            )
        if self.derived:
            return tr("No row of the dataset changed; only what is drawn or worked out from it did.")
        return tr("Nothing has changed since the atlas was loaded.")


@dataclass(frozen=True)
class RefreshResult:
    """What was put in place.

    :param kept: layers and saved styles that a user edited, and that therefore stay as they are
    :param classes: classes that the edition has and styles did not know: they were added to them
    """

    findings: RefreshFindings
    loaded: LoadResult
    kept: tuple[str, ...] = field(default=())
    classes: tuple[str, ...] = ()

    def sentences(self) -> list[str]:
        """Return what a user wants to know, the first thing first."""
        told = [self.findings.sentence(), self.loaded.sentence()]
        if self.kept:
            told.append(
                tr("Styles that you edited were kept, with the classes they had: {layers}.").format(
                    layers=", ".join(self.kept)
                )
            )
        if self.classes:
            told.append(
                tr("New classes were added to the legends that lacked them: {classes}.").format(
                    classes=", ".join(self.classes)
                )
            )
        return [*told, *self.findings.told]


class RefreshJob:
    """Refreshes an atlas file in three steps.

    :meth:`work` pulls and compares, in any thread; :meth:`prepare` readies the new file, in any thread;
    :meth:`publishing` puts it in place, on the main thread. Until then nothing is changed.

    :param again: loads what the atlas was loaded from once more
    :param refreshers: pull more that the atlas holds, in this order
    :param dry_run: only find out what would change
    """

    def __init__(
        self,
        atlas: Path,
        again: LoadAgain,
        refreshers: Sequence[Refresher] = (),
        *,
        dry_run: bool = False,
    ) -> None:
        self.atlas = atlas
        self._again = again
        self._refreshers = tuple(refreshers)
        self.findings: RefreshFindings | None = None
        self._dry_run = dry_run
        self._folder: Path | None = None
        self._basis: ContentDigest | None = None
        self._prepared = False
        self._downloads: StagedCache | None = None

    def ready(self, project: QgsProject) -> None:
        """Note what is a layer of *project* as it is now; on the main thread, before work.

        :raises PluginError: if the layer is not there any more
        """
        self._again.ready(project)

    def work(self, progress: Progress) -> RefreshFindings:
        """Pull every source and compare it with what the atlas holds.

        :raises NotAllowed: if its user must first allow a host or the use of a login; nobody was asked then
        :raises MissingFiles: if a file is not where it was and no copy of it has been kept
        :raises PluginError: with what is wrong
        """
        require("pandas")

        # Before anything is read: what is changed from now on is seen when the new content is put in place.
        self._basis = basis_of(self.atlas)
        self._again.begin()
        if not self._dry_run:
            check_writable(self.atlas)
        try:
            self._folder = make_temporary_folder()
            told = self._again.work(self._folder, progress.part(0.0, 0.6))
            self.findings = self._compared(told, progress.part(0.6, 1.0))
            progress.check()
        except BaseException:
            self.discard()
            raise
        if self._dry_run:
            self.discard()
        return self.findings

    def _compared(self, told: tuple[str, ...], progress: Progress) -> RefreshFindings:
        new, content, imported = self._again.written()
        # Before anything is compared: what they write belongs to the new content.
        pulled: list[RefresherResult] = []
        with staging() as self._downloads:
            share = 0.6 / max(1, len(self._refreshers))
            for number, refresher in enumerate(self._refreshers):
                pulled.append(refresher(self.atlas, new, progress.part(share * number, share * (number + 1))))
        progress.step(tr("Comparing with the atlas"), 0.6)
        held, indicators = read_edition(self.atlas), read_indicators(self.atlas)
        told = (*told, *imported.stale, *_edited_by_hand(self.atlas, held, content.edition, indicators))
        progress.check()
        changes = _changes(self.atlas, held, new, _titled(content.edition, indicators))
        progress.check()
        versioned = self._again.is_versioned
        before, after = (_about(read_provenance(path), versioned) for path in (self.atlas, new))

        changes = compare_values("about", tr("Edition and boundaries"), before, after) + changes
        for found in pulled:
            changes, told = changes + found.changes, (*told, *found.told)
        progress.step(tr("Comparing with the atlas"), 0.8)
        derived = () if changes else tuple(differing_tables(self.atlas, new))
        return RefreshFindings(changes, told, derived)

    def prepare(self, progress: Progress) -> None:
        """Copy what a user keeps in the atlas file beside our tables into the new one."""
        self._check_same()
        progress.check()
        carry_over(self.atlas, self._again.written()[0])
        self._prepared = True

    def publishing(self, project: QgsProject | None) -> Steps[RefreshResult]:
        """Put the new content in place and show it in *project*, in short steps.

        :raises PluginError: with what is wrong; the atlas file is then as it was
        """

        def check(database: Connection) -> None:
            check_same(database, self.atlas, basis, _again())

        try:
            yield from in_thread(self._check_same)
            yield from in_thread(check_writable, self.atlas)
            look, whole = None, {}
            if project is not None:
                check_not_edited(project, self.atlas)
                look = yield from watching_layers(project, self.atlas)
                whole = complete_legends(project, look.atlas)
                yield
            subjects = subjects_in(open_atlas(self.atlas)) if look is None else look.subjects
            loaded = yield from self._again.publishing()
            # Styles may have been saved since the atlas was compared; those that are there now are carried over.
            styles = yield from in_thread(basis_of, self.atlas, (STYLES,))
            basis = self._basis.with_tables(styles or ContentDigest(), STYLES)
            kept = yield from in_thread(carry_over_styles, self.atlas, loaded.atlas)
            classes = yield from _completing_styles(loaded.atlas, kept)
            # SQLite writes it in one go, and asks for no lock of Python's meanwhile.
            with nullcontext() if project is None else locked_layers(project, self.atlas):
                yield from in_thread(replace_content, loaded.atlas, self.atlas, check)
            self._again.remember()
            told = (*self.findings.told, *keep(self._downloads))
        finally:
            self.discard()
        names = _style_names(kept, subjects)
        if look is not None:
            renewed = yield from renewing(project, look)
            names += renewed.kept
            classes += renewed.classes
            yield from renewing_texts(project, look.subjects, renewed.subjects, whole)
            project.setDirty(True)
        return RefreshResult(
            replace(self.findings, told=told),
            replace(loaded, atlas=self.atlas),
            tuple(dict.fromkeys(names)),
            tuple(dict.fromkeys(classes)),
        )

    def publish(self, project: QgsProject | None = None) -> RefreshResult:
        """Put the new content in place at once; see :meth:`publishing`."""
        try:
            if not self._prepared:
                self.prepare(Progress())
        except BaseException:
            self.discard()
            raise
        return finish(self.publishing(project))

    def discard(self) -> None:
        """Give the job up; the atlas file stays as it was."""
        self._again.discard()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    def _check_same(self) -> None:
        """Make sure that the atlas still holds what was compared; styles are carried over as they are."""
        if self._folder is None or self._basis is None:
            raise not_loaded()
        with reader_of(self.atlas) as reader:
            check_same(reader.database, self.atlas, self._basis, _again(), STYLES)


def _again() -> str:
    return tr("Refresh it again. Nothing was changed.")


def _changes(old: Path, before: Edition, new: Path, titles: Edition) -> Changes:
    """Return what differs between the editions of two atlas files, and in where their regions are drawn."""
    after = read_edition(new)
    # Both are read back from files; only the titles of indicators are not kept there.
    after = replace(after, info=titles.info)
    regions = RegionNames.of(before.regions, after.regions)
    return compare_editions(before, after) + Changes(tuple(_moved(old, new, regions)))


def _moved(old: Path, new: Path, regions: RegionNames) -> list[RowChange]:
    """Return the regions that would be drawn as another unit."""
    before, after = (_drawn(read_table(path, layout.JOIN_REPORT)) for path in (old, new))
    found = []
    for region, name in regions.same.items():
        was, is_now = before.get(region, ""), after.get(name, "")
        if was != is_now:
            cell = CellChange("unit_code", was, is_now)
            found.append(RowChange("placement", Change.CHANGED, *regions.owner(name), tr("Place on the map"), (cell,)))
    return found


def _drawn(report: pd.DataFrame) -> dict[str, str]:
    words = how_words()
    return {
        row.region_id: ", ".join(part for part in (row.unit_code, row.unit_name, words.get(row.how, row.how)) if part)
        for row in report.itertuples()
    }


def _about(provenance: dict[str, str], versioned: bool) -> dict[str, str]:
    """Return what a user would want to know of.

    :param versioned: whether the dataset has a version of its own
    """
    keys = (*_ABOUT, *(("edition_version",) if versioned else ()))
    return {key: shown(provenance.get(key, "")) for key in keys}


def _titled(edition: Edition, indicators: Sequence[IndicatorLayer]) -> Edition:
    """Return an edition that knows the titles of indicators that were added to its atlas."""
    added = tuple(IndicatorInfo(layer.indicator, layer.title) for layer in indicators)
    return replace(edition, info=replace(edition.info, indicators=(*edition.info.indicators, *added)))


def _edited_by_hand(atlas: Path, held: Edition, new: Edition, indicators: Sequence[IndicatorLayer]) -> tuple[str, ...]:
    """Tell if the tables of an atlas file are not as they were loaded: refreshing would undo that.

    Figures of indicators that were added are no edits. Where they took the place of figures of the edition itself,
    nothing can be told.
    """
    written = read_provenance(atlas).get("edition_checksum", "")
    if indicators:
        if figures_of(new.indicators, indicators).any():
            return ()
        held = replace(held, indicators=held.indicators[~figures_of(held.indicators, indicators)])
    if not written or checksum(held) == written:
        return ()
    return (tr("The tables of this atlas file were edited after it was loaded; refreshing undoes those edits."),)


def _completing_styles(atlas: Path, tables: Sequence[str]) -> Steps[list[str]]:
    """Add, in short steps, the classes that styles a user keeps in an atlas file do not know; returns their names.

    :param tables: those with a default style of a user's own
    """
    names: list[str] = []
    subjects = subjects_in(open_atlas(atlas)) if tables else {}
    for table in tables:
        if table not in subjects:
            continue
        yield
        name, qml = kept_style(atlas, table)
        completed, added = completed_style(subjects[table], qml)
        if added:
            put_default_style(atlas, table, name, completed)
            names += added
    return names


def _style_names(tables: list[str], subjects: Mapping[str, Subject]) -> list[str]:
    titles = {table: subject.layer_name for table, subject in subjects.items()}
    return [titles.get(table, table) for table in tables]
