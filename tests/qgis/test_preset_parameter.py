"""Parameter PRESET of the algorithms that export: saved settings by name or file; what is set explicitly wins."""

from __future__ import annotations

import json
import re
from functools import partial

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject

from cpmr_migration_plugin.errors import PluginError
from cpmr_migration_plugin.processing.preset_parameter import PRESET, with_preset
from cpmr_migration_plugin.workflows.exporting import export_presets

ALGORITHMS = ("exportmaps", "exportmultiples", "exportfactsheets", "exportdata", "checkmaps")
SETTINGS = {
    "themes": ["external", "needs"],
    "indicators": False,
    "multiples": ["themes"],
    "factsheets": True,
    "subject": "country",
    "regions": "all",
    "sheet_format": "png",
    "single": False,
    "data": ["csv"],
    "page": {
        "paper": "A3", "orientation": "portrait", "language": "fr", "title": "Notre carte", "note": "Provisoire.",
        "logo": "", "counts": True, "insets": False, "date": False,
    },
    "formats": ["svg"],
    "dpi": 96,
    "captions": False,
    "geo_pdf": False,
    "max_age": 3,
}  # fmt: skip


@pytest.fixture
def preset(own_profile):
    export_presets.save_preset("Our house", SETTINGS)
    yield "Our house"
    for name in export_presets.read_presets()[0]:
        export_presets.remove_preset(name)


def algorithm(name: str):
    return QgsApplication.processingRegistry().createAlgorithmById(f"cpmr_migration:{name}")


def completed(name: str, parameters: dict) -> dict:
    return with_preset(algorithm(name), parameters, QgsProcessingContext())


def run(name: str, parameters: dict) -> dict:
    made, context = algorithm(name), QgsProcessingContext()
    context.setProject(QgsProject())
    ok, message = made.checkParameterValues(parameters, context)
    assert ok, message
    outputs, ok = made.run(parameters, context, QgsProcessingFeedback(), {}, False)
    assert ok
    return outputs


def names(folder) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("name", ALGORITHMS)
def test_every_export_has_the_parameter_and_tells_of_it(provider, name):
    made = algorithm(name)
    assert made.parameterDefinition(PRESET) is not None
    assert "A parameter that you set wins" in made.shortHelpString()


def test_maps_are_those_of_the_preset(provider, preset, atlas, tmp_path):
    run("exportmaps", {"SOURCE": str(atlas.atlas), "PRESET": preset, "FOLDER": str(tmp_path / "maps")})
    assert names(tmp_path / "maps") == ["07_external_fr.svg", "08_needs_fr.svg"]
    text = (tmp_path / "maps" / "08_needs_fr.svg").read_text(encoding="utf-8")
    assert "Notre carte" in text
    width, height = (float(re.search(rf'\b{side}="([\d.]+)mm"', text).group(1)) for side in ("width", "height"))
    assert (round(width), round(height)) == (297, 420)


def test_what_is_set_wins_even_if_it_is_the_default(provider, preset, atlas, tmp_path):
    given = {"SOURCE": str(atlas.atlas), "PRESET": "our HOUSE", "FOLDER": str(tmp_path / "maps"), "LAYERS": [7],
             "FORMATS": [1], "DPI": 72, "CAPTIONS": True, "LANGUAGE": 0}  # fmt: skip
    run("exportmaps", given)
    assert names(tmp_path / "maps") == ["08_needs.png", "08_needs.txt"]
    assert "Notre carte" in (tmp_path / "maps" / "08_needs.txt").read_text(encoding="utf-8")
    full = completed("exportmaps", given)
    assert (full["DPI"], full["CAPTIONS"], full["LANGUAGE"]) == (72, True, 0)
    assert (full["PAPER"], full["ORIENTATION"], full["INSETS"], full["INDICATORS"]) == (1, 1, False, False)


def test_from_the_toolbox_which_hands_over_everything_what_was_changed_wins(provider, preset):
    made = algorithm("exportmaps")
    everything = {one.name(): one.defaultValue() for one in made.parameterDefinitions() if one.name() != "FORMAT"}
    everything |= {"PRESET": preset, "FOLDER": "/tmp/x", "DPI": 600}  # noqa: S108 - nothing is written
    full = completed("exportmaps", everything)
    assert full["DPI"] == 600
    assert full["LAYERS"] == [6, 7]
    assert full["FORMATS"] == [2]
    assert full["CAPTIONS"] is False
    assert full["TITLE"] == "Notre carte"
    # As qgis_process and models write lists.
    assert completed("exportmaps", {**everything, "LAYERS": "0,1,2,3,4,5,6,7,8"})["LAYERS"] == [6, 7]
    assert completed("exportmaps", {**everything, "LAYERS": "0,1"})["LAYERS"] == "0,1"


def test_the_parameter_of_older_models_still_says_which_formats(provider, preset):
    assert "FORMATS" not in completed("exportmaps", {"PRESET": preset, "FORMAT": 1})


def test_factsheets_follow_the_preset(provider, preset, atlas, tmp_path):
    parameters = {"SOURCE": str(atlas.atlas), "PRESET": preset, "FOLDER": str(tmp_path / "f"), "REGIONS": "ee-parnu"}
    run("exportfactsheets", parameters)
    made = names(tmp_path / "f")
    assert made == [f"EE-factsheet-{number}.png" for number, _ in enumerate(made, start=1)] != []
    run("exportfactsheets", {**parameters, "BY": 0, "FORMAT": 0})
    assert "ee-parnu-factsheet.pdf" in names(tmp_path / "f")
    assert completed("exportfactsheets", parameters)["LANGUAGE"] == 2


def test_data_and_small_maps_follow_the_preset(provider, preset, atlas, tmp_path):
    run("exportdata", {"ATLAS": str(atlas.atlas), "PRESET": preset, "FOLDER": str(tmp_path / "d")})
    assert {path.suffix for path in (tmp_path / "d").iterdir()} == {".csv"}
    assert "migration_data_codebook.csv" in names(tmp_path / "d")
    full = completed("exportmultiples", {"PRESET": preset})
    assert (full["WHAT"], full["FORMATS"], full["PAPER"], full["TITLE"]) == (1, [2], 1, "Notre carte")
    assert "COUNTS" not in full
    checks = completed("checkmaps", {"PRESET": preset})
    assert (checks["MAX_AGE"], checks["DPI"], checks["LAYERS"]) == (3, 96, [6, 7])


def test_a_file_is_as_good_as_a_name(provider, atlas, tmp_path):
    file = tmp_path / "theirs.json"
    export_presets.write_preset(file, "Theirs", {**SETTINGS, "themes": ["needs"], "formats": ["png"]})
    run("exportmaps", {"SOURCE": str(atlas.atlas), "PRESET": str(file), "FOLDER": str(tmp_path / "maps")})
    assert names(tmp_path / "maps") == ["08_needs_fr.png"]


def test_the_settings_the_window_saves_are_all_understood(provider, qgis_new_project):
    """What the window writes and what the algorithms read must not drift apart."""
    from cpmr_migration_plugin.gui.dialogs.export import ExportDialog
    from cpmr_migration_plugin.model.vocabulary import Theme

    dialog = ExportDialog(tuple(Theme), lambda *_: None)
    try:
        dialog.set_settings({**SETTINGS, "themes": [theme.value for theme in Theme]})
        settings = dialog.settings()
    finally:
        dialog.done(0)
    export_presets.save_preset("window", settings)
    try:
        found = set()
        for name in ALGORITHMS:
            found |= completed(name, {"PRESET": "window"}).keys()
    finally:
        export_presets.remove_preset("window")
    assert found >= {
        "LAYERS", "INDICATORS", "FORMATS", "CAPTIONS", "DPI", "PAPER", "ORIENTATION", "LANGUAGE", "TITLE", "NOTE",
        "LOGO", "COUNTS", "INSETS", "DATE", "WHAT", "BY", "FORMAT", "SINGLE", "MAX_AGE", "GEO_PDF",
    }  # fmt: skip


def told(name: str, settings: dict, **parameters: object) -> list[str]:
    """Return what an algorithm says of a preset."""
    said: list[str] = []

    class Feedback(QgsProcessingFeedback):
        def pushWarning(self, text: str) -> None:
            said.append(text)

    export_presets.save_preset("told", settings)
    try:
        with_preset(algorithm(name), {"PRESET": "told", **parameters}, QgsProcessingContext(), Feedback())
    finally:
        export_presets.remove_preset("told")
    return said


def written_by_the_window() -> list[dict]:
    """Set each list to each entry, tick each box and not, each number to its ends, each text to words."""
    from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox

    from cpmr_migration_plugin.gui.dialogs.export import ExportDialog
    from cpmr_migration_plugin.model.vocabulary import Theme

    dialog = ExportDialog(tuple(Theme), lambda *_: None)
    boxes = (dialog.what, dialog.page, dialog.files, dialog.checks)

    def each(kind):
        return [widget for box in boxes for widget in box.findChildren(kind)]

    changes = [lambda: None]
    changes += [partial(combo.setCurrentIndex, i) for combo in each(QComboBox) for i in range(combo.count())]
    changes += [partial(box.setChecked, checked) for box in each(QCheckBox) for checked in (True, False, True)]
    changes += [partial(box.setValue, n) for box in each(QSpinBox) for n in (box.minimum(), box.maximum())]
    changes += [partial(edit.setText, "<b>Ü</b> %1 [% 1 %]") for edit in each(QLineEdit)]
    changes += [partial(edit.setPlainText, "a\nb") for edit in each(QPlainTextEdit)]
    written = []
    try:
        for change in changes:
            change()
            written.append(json.dumps(dialog.settings()))
    finally:
        dialog.done(0)
    return [json.loads(text) for text in dict.fromkeys(written)]


def test_every_value_the_window_can_write_is_taken_by_every_algorithm(provider, qgis_new_project):
    written = written_by_the_window()
    made = {name: algorithm(name) for name in ALGORITHMS}
    assert {values["page"]["language"] for values in written} == {"", "en", "fr", "es", "it"}
    assert {values["dpi"] for values in written} >= {72, 300, 1200}
    for settings in written:
        for name in ALGORITHMS:
            for line in told(name, settings):
                assert "ticks nothing" in line or "only the first" in line or "REGIONS" in line, line
            for key, value in completed_by(name, settings).items():
                # Whether a logo is there is told by the export.
                if key not in (PRESET, "LOGO"):
                    assert made[name].parameterDefinition(key).checkValueIsAcceptable(value), (name, key, value)


def completed_by(name: str, settings: dict) -> dict:
    export_presets.save_preset("window", settings)
    try:
        return completed(name, {"PRESET": "window"})
    finally:
        export_presets.remove_preset("window")


def test_the_language_of_a_fresh_window_is_that_of_the_interface(provider, atlas, tmp_path):
    settings = {**SETTINGS, "page": {**SETTINGS["page"], "language": ""}}
    assert completed_by("exportmaps", settings)["LANGUAGE"] == 0
    file = tmp_path / "fresh.json"
    export_presets.write_preset(file, "Fresh", {**settings, "themes": ["needs"]})
    run("exportmaps", {"SOURCE": str(atlas.atlas), "PRESET": str(file), "FOLDER": str(tmp_path / "maps")})
    assert names(tmp_path / "maps") == ["08_needs.svg"]


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"dpi": 10**9}, "dpi"),
        ({"dpi": 96.5}, "dpi"),
        ({"formats": ["svg", "tiff"]}, "tiff"),
        ({"formats": []}, "ticks nothing"),
        ({"page": {"language": "xx"}}, "xx"),
        ({"page": {"paper": None}}, "paper"),
        ({"page": [1]}, "page"),
        ({"page": {"extent": "europe"}}, "extent"),
        ({"captions": "yes"}, "captions"),
        ({"FOLDER": "/etc"}, "FOLDER"),
        ({"title": "not where it belongs"}, "title"),
    ],
)
def test_what_a_preset_says_wrongly_is_told(provider, settings, said):
    (line,) = told("exportmaps", settings)
    assert said in line
    assert not told("exportmaps", SETTINGS)


def test_what_an_algorithm_cannot_do_of_a_preset_is_told(provider):
    assert "only the first" in told("exportmultiples", {"multiples": ["themes", "fields"]})[0]
    assert "REGIONS" in told("exportfactsheets", {"regions": "selected"})[0]
    assert told("exportfactsheets", {"regions": "selected"}, REGIONS="ee-parnu") == []
    # What was set wins, and then nothing is left out.
    assert told("exportmaps", {"dpi": 10**9}, DPI=96) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("nobody saved this", "There is no preset “nobody saved this”"),
        ("/nowhere/preset.json", "holds no preset"),
        ("../preset.json", "holds no preset"),
        ("<b>%1 [% 1+1 %]", "There is no preset"),
    ],
)
@pytest.mark.parametrize("name", ALGORITHMS)
def test_a_preset_that_is_not_there_is_told_before_anything_is_written(provider, preset, tmp_path, name, text, said):
    with pytest.raises(PluginError, match=said.replace("[", r"\[")):
        completed(name, {"PRESET": text, "FOLDER": str(tmp_path / "x")})
    assert not list(tmp_path.iterdir())


def test_hostile_settings_change_only_what_they_may(provider, tmp_path):
    file = tmp_path / "hostile.json"
    hostile = {
        "themes": ["needs", 7, None, "__class__"], "dpi": 10**9, "formats": "pdf", "captions": "yes", "data": [[]],
        "single": 1, "subject": ["region"], "page": {"paper": {}, "language": "xx", "counts": "true", "title": 5},
        "max_age": True, "FOLDER": "/etc", "SOURCE": "/etc/passwd", "OVERWRITE": True,
    }  # fmt: skip
    file.write_text(json.dumps({"kind": "cpmr-export-preset", "version": 1, "name": "x", "settings": hostile}))
    given = {"PRESET": str(file), "FOLDER": "mine"}
    assert completed("exportmaps", given) == {**given, "LAYERS": [7]}
    for name in ("exportfactsheets", "exportmultiples"):
        assert completed(name, given) == given
    file.write_text(json.dumps({"kind": "cpmr-export-preset", "version": 1, "settings": {"page": [1]}}))
    assert completed("exportmaps", given) == given


def test_without_a_preset_nothing_changes(provider):
    given = {"LAYERS": [1], "FOLDER": "x"}
    assert completed("exportmaps", given) is given
