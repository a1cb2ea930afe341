"""Atlas files hold facts: no word of ours is in them, in whatever language they were made, and they speak any."""

from __future__ import annotations

import re
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from xml.etree import ElementTree

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

from cpmr_migration_plugin import catalogues, translation
from cpmr_migration_plugin.model.vocabulary import Theme
from cpmr_migration_plugin.paths import BUNDLED_EDITION
from cpmr_migration_plugin.progress import Progress, finish
from cpmr_migration_plugin.project import builder
from cpmr_migration_plugin.project.layers import opening_theme, table_layer
from cpmr_migration_plugin.store import layout
from cpmr_migration_plugin.translation import Language, speaking
from cpmr_migration_plugin.workflows.assembly import load_job
from cpmr_migration_plugin.workflows.loading.join_report import read_leftovers, read_report

CATALOGUES = Path(__file__).parents[2] / "i18n"
#: QGIS's own table of styles: words of legends and forms are kept there.
STYLES = {layout.STYLES}


def speak(language: Language) -> None:
    translation.install(lambda _, text: translation.translated(text, language), language)


@pytest.fixture()
def languages() -> Iterator[None]:
    if catalogues.translator(Language.FR) is None:
        pytest.skip("the translations are not compiled: make build/i18n/.compiled")
    translation.install_catalogues(catalogues.open_catalogue)
    yield
    translation.install(None)
    translation.install_catalogues(None)


@pytest.fixture()
def french_file(small_edition, languages, tmp_path) -> Path:
    """An atlas file that was made in French."""
    speak(Language.FR)
    path = tmp_path / "atlas.gpkg"
    job = load_job(small_edition.request(path))
    job.work(Progress())
    job.publish()
    return path


def our_texts() -> set[str]:
    """Return every text of ours of more than two words, in four languages, cut at its placeholders."""
    texts: set[str] = set()
    for catalogue in CATALOGUES.glob("cpmr_*.ts"):
        for message in ElementTree.parse(catalogue).iter("message"):  # noqa: S314 - our own file
            texts |= {message.findtext(name) or "" for name in ("source", "translation")}
    parts = {max(re.split(r"\{\w+\}", text), key=len).strip() for text in texts}
    return {part for part in parts if len(re.findall(r"\w{2,}", part)) > 2}


def cells(path: Path) -> Iterator[tuple[str, str]]:
    """Yield table and text of every cell of a file's tables."""
    with closing(sqlite3.connect(path)) as database:
        names = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for name in names:
            if name in STYLES or name.startswith(("rtree_", "sqlite_", "gpkg_tile", "gpkg_extensions", "gpkg_spatial")):
                continue
            for row in database.execute(f'SELECT * FROM "{name}"'):  # noqa: S608 - names of its own tables
                yield from ((name, cell) for cell in row if isinstance(cell, str))


def test_an_atlas_made_in_french_holds_no_sentence_of_ours(french_file: Path) -> None:
    edition = "\n".join(path.read_text("utf-8") for path in BUNDLED_EDITION.iterdir() if path.is_file())
    ours = {text for text in our_texts() if text not in edition}
    assert len(ours) > 4000, "else there is nothing to look for"
    titles = {theme.title for theme in Theme}
    found = set()
    for table, cell in cells(french_file):
        # What the file calls its views is of the vocabulary, and English.
        if not (table == "gpkg_contents" and cell in titles):
            found |= {(table, text) for text in ours if text in cell}
    assert not found


def test_an_atlas_made_in_french_speaks_italian(french_file: Path, qgis_app) -> None:
    speak(Language.IT)
    atlas = builder.open_atlas(french_file)
    report, leftovers = read_report(french_file), read_leftovers(french_file)
    with speaking(Language.FR):
        french = read_report(french_file), read_leftovers(french_file), atlas.boundary_attribution
    noted = report["note"] != ""
    assert noted.any()
    assert (report["note"][noted] != french[0]["note"][noted]).all()
    assert "Qui non si trova alcuna regione dell’edizione." in set(leftovers["reason"])
    assert not {*leftovers["reason"]} & {*french[1]["reason"]}
    assert atlas.boundary_attribution.startswith("Confini")
    assert french[2] != atlas.boundary_attribution
    share = atlas.figure_text(Theme.REGIONAL_DATA, "ratio")
    with speaking(Language.FR):
        assert atlas.figure_text(Theme.REGIONAL_DATA, "ratio") != share
    layer = table_layer(atlas, layout.JOIN_REPORT)
    shown = {f["region_id"]: f["note_words"] or "" for f in layer.getFeatures()}
    assert shown == dict(zip(report["region_id"], report["note"]))


def test_a_style_that_is_kept_again_and_again_stays_as_it_is(provider, small_atlas, tmp_path) -> None:
    """A column of an expression in the style that a file opens with would be there once more with every copy."""
    path = Path(shutil.copy(small_atlas.atlas, tmp_path))
    kept = []
    for _ in range(2):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("cpmr_migration:applystyle")
        values = {"ATLAS": str(path), "LAYER": "regional_data", "CLASSES": 3}
        _, done = algorithm.run(values, QgsProcessingContext(), QgsProcessingFeedback(), {}, False)
        assert done
        with closing(sqlite3.connect(path)) as database:
            query = "SELECT styleQML FROM layer_styles WHERE f_table_name = 'regional_data' AND useAsDefault"
            kept.append(database.execute(query).fetchone()[0])
    assert not [qml for qml in kept if "<expressionfields>" in qml]
    atlas = builder.open_atlas(path)
    layer = finish(opening_theme(atlas, Theme.REGIONAL_DATA)).clone()
    assert not [name for name in layer.fields().names() if name.endswith("_words")], "drawn in threads"
