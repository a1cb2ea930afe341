"""The algorithms: everything the windows do, headless."""

from __future__ import annotations

import csv
import json
import shutil
from xml.etree import ElementTree

import bundled_figures as bundled
import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsProject
from small_edition import REGIONS

from cpmr_migration_plugin.paths import BUNDLED_EDITION


class Feedback(QgsProcessingFeedback):
    """Remembers what was said; cancels at a step if asked to."""

    def __init__(self, cancel_at: str = "") -> None:
        super().__init__()
        self.steps: list[str] = []
        self._cancel_at = cancel_at

    def setProgressText(self, text: str) -> None:
        self.steps.append(text)
        if self._cancel_at and text.startswith(self._cancel_at):
            self.cancel()


def run(name: str, parameters: dict, feedback: Feedback | None = None) -> tuple[dict, bool]:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"cpmr_migration:{name}")
    context = QgsProcessingContext()
    context.setProject(QgsProject())
    context.setFeedback(feedback or Feedback())
    ok, message = algorithm.checkParameterValues(parameters, context)
    if not ok:
        raise QgsProcessingException(message)
    return algorithm.run(parameters, context, feedback or Feedback(), {}, False)


def test_loadedition_writes_all_three_files_and_counts(provider, tmp_path):
    feedback = Feedback()
    outputs, ok = run(
        "loadedition",
        {
            "ATLAS": str(tmp_path / "a.gpkg"),
            "PROJECT": str(tmp_path / "a.qgz"),
            "REPORT": str(tmp_path / "a.csv"),
        },
        feedback,
    )
    assert ok
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.csv", "a.gpkg", "a.qgz"]
    assert outputs["REGIONS_TOTAL"] == bundled.TOTAL
    assert outputs["REGIONS_PLACED"] == bundled.DRAWN
    assert "Reading the world map of QGIS" in feedback.steps
    rows = list(csv.DictReader((tmp_path / "a.csv").read_text(encoding="utf-8-sig").splitlines()))
    regions = [row for row in rows if row["what"] == "region"]
    assert len(regions) == bundled.TOTAL
    assert sum(row["how"] != "not_placed" for row in regions) == outputs["REGIONS_PLACED"]


@pytest.fixture(scope="module")
def small(small_edition) -> dict:
    """Parameters that load the small edition, for what depends on no number of regions."""
    return {"DATASET": 1, "PLACE": str(small_edition.package), "WORLD_MAP": str(small_edition.world_map)}


def test_only_the_layers_asked_for_are_in_the_project(provider, small, tmp_path):
    target, project = str(tmp_path / "a.gpkg"), str(tmp_path / "a.qgz")
    run("loadedition", small | {"ATLAS": target, "PROJECT": project, "LAYERS": [3, 8]})
    project = QgsProject()
    assert project.read(str(tmp_path / "a.qgz"))
    assert sorted(project.mapThemeCollection().mapThemes()) == ["4 Entry and Reception", "9 Cooperation Interest"]


def test_loadedition_takes_a_data_package_as_file_folder_or_zip(provider, small, small_edition, tmp_path):
    package = small_edition.package
    zipped = shutil.make_archive(str(tmp_path / "zipped"), "zip", package)
    for number, source in enumerate((package / "datapackage.json", package, zipped)):
        outputs, ok = run("loadedition", small | {"PLACE": str(source), "ATLAS": str(tmp_path / f"{number}.gpkg")})
        assert ok
        assert outputs["REGIONS_TOTAL"] == len(REGIONS)


def test_other_nuts_year_places_about_as_many(provider, tmp_path):
    outputs, _ = run("loadedition", {"NUTS_YEAR": 1, "ATLAS": str(tmp_path / "a.gpkg")})
    assert outputs["REGIONS_PLACED"] == bundled.DRAWN


def test_broken_data_package_lists_every_problem_and_writes_nothing(provider, tmp_path):
    package = tmp_path / "package"
    shutil.copytree(BUNDLED_EDITION, package)
    lines = (package / "competences.csv").read_text(encoding="utf-8").splitlines()
    cells = next(csv.reader([lines[1]]))
    cells[3], cells[5] = "absolute", ""
    lines[1] = ",".join(f'"{cell}"' for cell in cells)
    (package / "competences.csv").write_text("\n".join(lines), encoding="utf-8")
    (package / "experiences.csv").unlink()
    with pytest.raises(QgsProcessingException) as caught:
        run(
            "loadedition",
            {"DATASET": 1, "PLACE": str(package), "ATLAS": str(tmp_path / "a.gpkg")},
        )
    message = str(caught.value)
    assert "competences, row 2, column level: “absolute” is not one of" in message
    assert "competences, row 2, column source_url: a value is required" in message
    assert "experiences: the file “experiences.csv” is missing" in message
    assert "Nothing was loaded" in message
    assert not (tmp_path / "a.gpkg").exists()


def test_data_package_must_be_named(provider, tmp_path):
    with pytest.raises(QgsProcessingException, match="Choose the file or folder of the dataset"):
        run("loadedition", {"DATASET": 1, "ATLAS": str(tmp_path / "a.gpkg")})


def test_existing_files_stay_unless_overwrite_is_set(provider, small, tmp_path):
    target = tmp_path / "a.gpkg"
    target.write_text("mine")
    with pytest.raises(QgsProcessingException, match="OVERWRITE"):
        run("loadedition", small | {"ATLAS": str(target)})
    assert target.read_text() == "mine"
    _, ok = run("loadedition", small | {"ATLAS": str(target), "OVERWRITE": True})
    assert ok
    assert target.read_bytes().startswith(b"SQLite format 3")


@pytest.mark.parametrize("step", ["Reading the dataset", "Matching", "Reading the world map", "Drawing", "Writing"])
def test_cancelling_at_any_step_leaves_the_old_file_and_no_other(provider, small, tmp_path, step):
    target = tmp_path / "a.gpkg"
    target.write_text("mine")
    feedback = Feedback(cancel_at=step)
    with pytest.raises(QgsProcessingException, match="Nothing was changed"):
        run("loadedition", small | {"ATLAS": str(target), "OVERWRITE": True}, feedback)
    assert feedback.steps[-1].startswith(step)
    assert target.read_text() == "mine"
    assert [p.name for p in tmp_path.iterdir()] == ["a.gpkg"]


def test_missing_world_map_is_told_with_a_remedy(provider, tmp_path):
    with pytest.raises(QgsProcessingException, match="Repair the installation of QGIS"):
        run("loadedition", {"WORLD_MAP": str(tmp_path / "nothing.gpkg"), "ATLAS": str(tmp_path / "a.gpkg")})
    assert list(tmp_path.iterdir()) == []


def test_exportmaps_makes_maps_from_an_atlas_file(provider, atlas, tmp_path):
    outputs, ok = run(
        "exportmaps",
        {"SOURCE": str(atlas.atlas), "LAYERS": [6], "FORMAT": 2, "DPI": 72, "FOLDER": str(tmp_path / "maps")},
    )
    assert ok
    assert outputs["FILES"] == 2
    assert sorted(p.name for p in (tmp_path / "maps").iterdir()) == ["07_external.png", "07_external.txt"]


def test_exportmaps_writes_the_formats_and_the_language_asked_for(provider, atlas, tmp_path):
    _, ok = run("exportmaps", {
        "SOURCE": str(atlas.atlas), "LAYERS": [6], "FORMATS": [2], "CAPTIONS": False, "LANGUAGE": 2, "PAPER": 1,
        "ORIENTATION": 1, "TITLE": "<b>50 % [% 1+1 %]</b>", "FOLDER": str(tmp_path / "maps"),
    })  # fmt: skip
    assert ok
    (path,) = (tmp_path / "maps").iterdir()
    assert path.name == "07_external_fr.svg"
    root = ElementTree.fromstring(path.read_text(encoding="utf-8"))  # noqa: S314 - written just now
    assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == "fr"
    said = [element.text for element in root.iter() if element.tag.endswith(("}text", "}title"))]
    assert [text.replace("\u200b", "") for text in said].count("<b>50 % [% 1+1 %]</b>") == 2


def test_exportmaps_without_a_format_is_told(provider, atlas, tmp_path):
    parameters = {"SOURCE": str(atlas.atlas), "FORMATS": [], "CAPTIONS": False, "FOLDER": str(tmp_path)}
    with pytest.raises(QgsProcessingException):
        run("exportmaps", parameters)
    assert not list(tmp_path.iterdir())


def test_exportmaps_tells_what_is_wrong_with_its_source(provider, tmp_path):
    wrong = tmp_path / "wrong.gpkg"
    wrong.write_text("x")
    with pytest.raises(QgsProcessingException, match="cannot be read as an atlas file"):
        run("exportmaps", {"SOURCE": str(wrong), "FOLDER": str(tmp_path)})


def test_every_parameter_is_described(provider):
    registry = QgsApplication.processingRegistry()
    for name in ("loadedition", "exportmaps", "refresh"):
        algorithm = registry.algorithmById(f"cpmr_migration:{name}")
        assert algorithm.shortHelpString()
        assert algorithm.shortDescription()
        assert not algorithm.icon().isNull()
        for parameter in algorithm.parameterDefinitions():
            assert parameter.description(), parameter.name()
        json.dumps([parameter.name() for parameter in algorithm.parameterDefinitions()])


def test_checkmaps_reports_and_fixes_a_project_file(provider, atlas, tmp_path):
    from cpmr_migration_plugin.model.vocabulary import Theme
    from cpmr_migration_plugin.project import builder

    shutil.copy(atlas.atlas, tmp_path / atlas.atlas.name)
    shutil.copy(atlas.project, tmp_path / "mine.qgz")
    project = QgsProject()
    project.read(str(tmp_path / "mine.qgz"))
    layer = builder.theme_layers_of(builder.our_groups(project)[0])[Theme.NEEDS]
    renderer = layer.renderer().clone()
    renderer.deleteCategory(renderer.categoryIndexForValue("no_answer"))
    layer.setRenderer(renderer)
    project.write()
    project.clear()
    mine, report = tmp_path / "mine.qgz", tmp_path / "r.json"
    parameters = {"SOURCE": str(mine), "LAYERS": [7], "NAMES": False, "REPORT": str(report)}
    outputs, ok = run("checkmaps", parameters)
    assert ok
    assert (outputs["ERRORS"], outputs["WARNINGS"], outputs["FIXED"]) == (1, 0, 0)
    (finding,) = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    assert (finding["map_id"], finding["rule"], finding["fix"]) == ("needs", "no_data", "no_data_class")
    with pytest.raises(QgsProcessingException, match="exist already"):
        run("checkmaps", parameters)
    outputs, ok = run("checkmaps", {**parameters, "FIX": True, "REPORT": str(tmp_path / "r.csv")})
    assert (outputs["ERRORS"], outputs["FIXED"]) == (0, 1)
    assert list(csv.DictReader((tmp_path / "r.csv").read_text(encoding="utf-8").splitlines())) == []
    # What was fixed was saved.
    outputs, ok = run("checkmaps", {**parameters, "REPORT": str(tmp_path / "r.txt")})
    assert outputs["ERRORS"] == 0
