"""Every kind of style on a real map: what its caption, alternative text, legend and checks say is what is drawn.

What is expected is counted anew with pandas from the atlas file, without the renderer.
"""

from __future__ import annotations

import math
import re
import shutil
import sqlite3

import pandas as pd
import pytest
from qgis.core import QgsFillSymbol, QgsProject, QgsRuleBasedRenderer

from cpmr_migration_plugin.layouts.checks import layouts_of
from cpmr_migration_plugin.layouts.counts import class_counts
from cpmr_migration_plugin.layouts.map_page import map_layout
from cpmr_migration_plugin.layouts.page import PageSpec
from cpmr_migration_plugin.model.checks import Fix, Rule, Severity
from cpmr_migration_plugin.model.style.preset import BivariateAxis, Drawing, Method, StylePreset
from cpmr_migration_plugin.model.style.preset_palettes import Palette
from cpmr_migration_plugin.model.vocabulary import ANSWER_THEMES, Theme
from cpmr_migration_plugin.progress import Progress, finish
from cpmr_migration_plugin.project import builder
from cpmr_migration_plugin.project.preset_drawn import preset_of
from cpmr_migration_plugin.project.presets import shown_classes
from cpmr_migration_plugin.project.subjects.theme_subject import ThemeSubject
from cpmr_migration_plugin.workflows.exporting.map_checks import CheckRequest, checking_maps, fix
from cpmr_migration_plugin.workflows.exporting.map_export import ExportRequest, export_maps, private_project
from cpmr_migration_plugin.workflows.styling import styles

REGIONAL, COUNTRY, ANSWERS, NEEDS = Theme.REGIONAL_DATA, Theme.COUNTRY_DATA, Theme.INCLUSION, Theme.NEEDS
BIVARIATE = {"drawing": Drawing.BIVARIATE, "palette": Palette.BIVARIATE, "classes": 3}

#: Every kind of style with a layer it fits, and how its caption tells the method.
PRESETS = {
    "default figures": (REGIONAL, StylePreset("p", Drawing.DEFAULT), "(quantiles, breaks rounded)"),
    "default answers": (ANSWERS, StylePreset("p", Drawing.DEFAULT), ""),
    "default needs": (NEEDS, StylePreset("p", Drawing.DEFAULT), ""),
    "quantiles": (REGIONAL, StylePreset("p"), "(quantiles, breaks rounded)"),
    "exact quantiles": (COUNTRY, StylePreset("p", rounded=False, classes=4), "(quantiles)"),
    "natural": (REGIONAL, StylePreset("p", method=Method.NATURAL, rounded=False), "(natural breaks)"),
    "equal": (COUNTRY, StylePreset("p", method=Method.EQUAL, classes=6), "(equal intervals, breaks rounded)"),
    "pretty": (REGIONAL, StylePreset("p", method=Method.PRETTY), "(pretty breaks)"),
    "own": (REGIONAL, StylePreset("p", method=Method.THRESHOLDS, thresholds=(2.5, 7.0, 12.0)), "(own thresholds)"),
    "hatched": (REGIONAL, StylePreset("p", palette=Palette.GREY), "(quantiles, breaks rounded)"),
    "seven": (REGIONAL, StylePreset("p", classes=7, palette=Palette.BLUE), "(quantiles, breaks rounded)"),
    "diverging": (REGIONAL, StylePreset("p", palette=Palette.DIVERGING, classes=6, midpoint=9.5),
                  "(quantiles, breaks rounded, turning at 9.5)"),
    "hatched answers": (ANSWERS, StylePreset("p", palette=Palette.GREY), ""),
    "contrasting answers": (NEEDS, StylePreset("p", palette=Palette.CONTRAST), ""),
    "two topics": (ANSWERS, StylePreset("p", **BIVARIATE), "(quantiles, breaks rounded)"),
    "level and share": (
        ANSWERS, StylePreset("p", across=BivariateAxis.LEVEL, **BIVARIATE), "(quantiles, breaks rounded)",
    ),
    "symbols": (REGIONAL, StylePreset("p", Drawing.SYMBOLS), ""),
    "symbols of countries": (COUNTRY, StylePreset("p", Drawing.SYMBOLS), ""),
    "pies": (REGIONAL, StylePreset("p", Drawing.PIES, Palette.CONTRAST), ""),
    "pies of a theme": (ANSWERS, StylePreset("p", Drawing.PIES, Palette.CONTRAST), ""),
    "bars": (REGIONAL, StylePreset("p", Drawing.BARS, Palette.CONTRAST), ""),
    "bars of a theme": (NEEDS, StylePreset("p", Drawing.BARS, Palette.CONTRAST), ""),
}  # fmt: skip
FIGURES = {name for name, (theme, preset, _) in PRESETS.items()
           if theme in (REGIONAL, COUNTRY) and preset.drawing in (Drawing.DEFAULT, Drawing.CLASSES)}  # fmt: skip
LEVELS = {"exclusive": 0, "shared": 0, "executive": 1, "consultative": 1, "unspecified": 1}
KINDS = {"competence_and_experience": 0, "competence_only": 1, "experience_only": 2}


@pytest.fixture(scope="module")
def project(qgis_app, atlas, tmp_path_factory):
    path = tmp_path_factory.mktemp("maps") / "atlas.gpkg"
    shutil.copy(atlas.atlas, path)
    project = private_project(path)
    yield project
    project.clear()


@pytest.fixture(scope="module")
def data(project, group):
    """The views of the atlas file as tables."""
    with sqlite3.connect(builder.atlas_path_of(group)) as connection:
        return {
            theme: pd.read_sql_query(f"SELECT * FROM {theme.value}", connection)  # noqa: S608
            for theme in (REGIONAL, COUNTRY, ANSWERS, NEEDS)
        }


@pytest.fixture
def styled(group):
    """Puts a preset on a layer for the time of a test."""
    done = []

    def put(name: str):
        theme, preset, _ = PRESETS[name]
        layer = builder.theme_layers_of(group)[theme]
        done.append((layer, styles.apply(layer, preset)))
        return layer

    yield put
    for layer, former in done:
        styles.undo(layer, former)


@pytest.fixture(scope="module", params=PRESETS)
def drawn_preset(request, group):
    """A preset by its name and the layer that has it on, once for all tests that only read."""
    theme, preset, _ = PRESETS[request.param]
    layer = builder.theme_layers_of(group)[theme]
    former = styles.apply(layer, preset)
    yield request.param, layer
    styles.undo(layer, former)


def counted(layer) -> dict[str, int]:
    return {one.label: one.count for one in shown_classes(layer) if one.count is not None}


def bounds(label: str) -> tuple[float, float]:
    """The ends of a class, read from its words."""
    numbers = [float(text) for text in re.findall(r"-?\d+(?:\.\d+)?", label)]
    if label.startswith("under"):
        return -math.inf, numbers[0]
    return (numbers[0], math.inf) if label.endswith("more") else (numbers[0], numbers[1])


def expected_counts(name: str, table: pd.DataFrame, labels: list[str]) -> dict[str, int]:
    """How many territories each class of a legend must have, by the data alone."""
    theme, preset, _ = PRESETS[name]
    if name in FIGURES:
        drawn = table[table["status"] == "value"]["ratio"]
        found = {}
        for label in labels:
            if label in ("Not available", "Not surveyed"):
                found[label] = int((table["status"] == label.lower().replace(" ", "_")).sum())
            else:
                low, high = bounds(label)
                found[label] = int(((drawn >= low) & (drawn < high)).sum())
        return found
    if preset.drawing is Drawing.SYMBOLS:
        outside = table["status"] == "not_surveyed"
        found = {"Figure available": int(table["total"].notna().sum())}
        found["Not available"] = int((table["total"].isna() & ~outside).sum())
        return found | ({"Not surveyed": int(outside.sum())} if theme is REGIONAL else {})
    if preset.drawing is Drawing.BIVARIATE:
        return _two_topics(preset, table, labels)
    if preset.drawing in (Drawing.PIES, Drawing.BARS):
        return _documented(theme, table)
    column = "involvement" if theme is ANSWERS else "needs_class"
    values = table[column].value_counts()
    words = {
        "Competence and experience": "competence_and_experience", "Competence only": "competence_only",
        "Experience only": "experience_only", "No competence, as stated": "stated_none", "No answer": "no_answer",
        "Not surveyed": "not_surveyed", "Needs and innovative practices": "needs_and_practices",
        "Innovative practices": "practices", "Issues and needs": "needs", "No competence, inferred": "inferred_none",
    }  # fmt: skip
    return {label: int(values.get(words[label], 0)) for label in labels}


def _two_topics(preset: StylePreset, table: pd.DataFrame, labels: list[str]) -> dict[str, int]:
    involvement, share = table["involvement"], table["ratio"]
    silent = involvement.isin(["no_answer", "not_surveyed"])
    if preset.across is BivariateAxis.INVOLVEMENT:
        row = involvement.map(KINDS)
        names = ["Competence and experience", "Competence only", "Experience only"]
    else:
        row = table["top_level"].map(LEVELS).fillna(2).where(~silent)
        names = ["Exclusive or shared competence", "Executive, consultative or not stated", "No competence documented"]
    found = {}
    for label in labels:
        name, _, part = label.rpartition("; ")
        if name in names:
            low, high = bounds(part)
            found[label] = int(((row == names.index(name)) & (share >= low) & (share < high)).sum())
    found["Answer given; share not available"] = int((row.notna() & share.isna()).sum())
    if preset.across is BivariateAxis.INVOLVEMENT:
        found["No competence, as stated"] = int((involvement == "stated_none").sum())
        found["No competence, inferred"] = int((involvement == "inferred_none").sum())
    found["No answer"] = int((involvement == "no_answer").sum())
    found["Not surveyed"] = int((involvement == "not_surveyed").sum())
    return found


def _documented(theme: Theme, table: pd.DataFrame) -> dict[str, int]:
    columns = (
        [f"{one.value}_{kind}" for one in ANSWER_THEMES for kind in ("competences", "entries")]
        if theme is REGIONAL
        else ["competences", "instruments", "experiences", "projects", "needs", "interests"]
    )
    inside = table["role"] == "region"
    some = inside & (table[columns].fillna(0).sum(axis=1) > 0)
    found = {"some": int(some.sum())}
    if theme is ANSWERS:
        found["No competence, as stated"] = int((~some & (table["involvement"] == "stated_none")).sum())
        found["No competence, inferred"] = int((~some & (table["involvement"] == "inferred_none")).sum())
    found["No answer"] = int(inside.sum()) - sum(found.values())
    return found | {"Not surveyed": int((~inside).sum())}


def test_counts_of_the_legend_are_those_of_the_data(drawn_preset, data):
    name, layer = drawn_preset
    drawn = counted(layer)
    expected = expected_counts(name, data[PRESETS[name][0]], list(drawn))
    if "some" in expected:
        label = next(label for label in drawn if label.startswith("Something documented"))
        expected[label] = expected.pop("some")
    assert drawn == expected
    assert sum(drawn.values()) == len(data[PRESETS[name][0]]), "a territory is drawn twice or not at all"
    regions = [count for count in class_counts(layer) if count is not None]
    assert sum(regions) == len(data[PRESETS[name][0]]) - expected.get("Not surveyed", 0)


def spoken(project: QgsProject, theme: Theme, folder) -> dict[str, str]:
    """The parts of the file beside a map, by their headings."""
    (path,) = export_maps(project, ExportRequest(folder, (theme,), (), indicators=()), Progress())
    parts = re.split(r"(?m)^(.+)\n=+\n", path.read_text(encoding="utf-8"))
    return dict(zip(parts[1::2], parts[2::2]))


def test_caption_and_alternative_text_tell_what_is_drawn(project, drawn_preset, data, tmp_path):
    name, layer = drawn_preset
    theme, preset, method = PRESETS[name]
    table = data[theme]
    drawn, said = counted(layer), spoken(project, theme, tmp_path)
    caption, alternative = said["Caption"], said["Alternative text"]
    silent = {"Not available", "Not surveyed", "No answer", "Answer given; share not available"}
    classes = sum(1 for label in drawn if label not in silent)
    if preset.drawing is Drawing.BIVARIATE:
        low, high = (next(found[1] for label in drawn if (found := re.search(part, label)))
                     for part in (r"; under ([\d.]+)%", r"; ([\d.]+)% and more"))  # fmt: skip
        assert f"Colours: 3 × 3 classes, the share parted at {low} and {high} {method}." in caption
    elif preset.drawing in (Drawing.DEFAULT, Drawing.CLASSES):
        assert f"Colours: {classes} classes{' ' + method if method else ''}." in caption
    elif classes < 2:
        assert "Colours:" not in caption
    shows_share = name in FIGURES or preset.drawing is Drawing.BIVARIATE
    if shows_share or preset.drawing is Drawing.SYMBOLS:
        assert re.search(r"20\d\d", caption.splitlines()[0])
    assert ("% of" in caption) == shows_share
    for label in silent - {"Not surveyed"}:
        if drawn.get(label):
            assert f"{label} ({drawn[label]})" in caption
    missing = sum(drawn.get(label, 0) for label in silent - {"Not surveyed"})
    assert ("Without data" in caption) == (missing > 0)
    if missing:
        of = "countries" if theme is COUNTRY else "regions"
        assert f"Without data, of {len(table) - drawn.get('Not surveyed', 0)} {of}:" in caption
    # What is not drawn is not told.
    assert ("Highest:" in alternative) == shows_share
    if shows_share:
        inside = table[table["status"] == "value"] if "status" in table else table
        highest = inside.loc[inside["ratio"].idxmax()]
        assert f"Highest: {highest['name']} {highest['ratio']:.1f}%" in alternative
    diagrams = {Drawing.PIES: "Largest pies:", Drawing.BARS: "Most documented, all bars together:"}
    # The circles of the data layers stay below classes by colour.
    circles = preset.drawing is Drawing.SYMBOLS or name in FIGURES
    word = "Largest circles:" if circles else diagrams.get(preset.drawing, "")
    for one in ("Largest circles:", *diagrams.values()):
        assert (one in alternative) == (one == word), one
    for label, count in drawn.items():
        if count and label != "Not surveyed":
            assert f"{label} ({count})" in alternative
    kind = {"Pies:": Drawing.PIES, "Bars:": Drawing.BARS}
    for one, drawing in kind.items():
        parts = 7 if theme is REGIONAL else 6
        assert (f"{one} {parts} " in caption) == (preset.drawing is drawing)


def test_a_class_that_a_person_moved_has_no_method(project, styled, tmp_path):
    layer = styled("own")
    assert "(own thresholds)" in spoken(project, REGIONAL, tmp_path)["Caption"]
    renderer = layer.renderer().clone()
    for rule in renderer.rootRule().children():
        rule.setFilterExpression(rule.filterExpression().replace("7.0", "8.0"))
    layer.setRenderer(renderer)
    (tmp_path / "again").mkdir()
    assert "Colours: 4 classes." in spoken(project, REGIONAL, tmp_path / "again")["Caption"]


# Checks.


def findings(project, theme: Theme, **more):
    request = CheckRequest((theme,), (), labels=False, max_age=50, **more)
    return finish(checking_maps(project, None, request, Progress()))


def test_checks_have_nothing_to_say_of_the_styles_of_the_plugin(project, drawn_preset):
    theme, preset, _ = PRESETS[drawn_preset[0]]
    found = findings(project, theme)
    assert [one for one in found if one.severity is not Severity.HINT] == []
    # Nine colours cannot all differ in grey, nor seven that contrast: a hint says so.
    hints = {one.rule for one in found}
    assert hints <= {Rule.GREY}
    colours = preset.palette in (Palette.BIVARIATE, Palette.CONTRAST) and preset.drawing is not Drawing.SYMBOLS
    if not colours:
        assert hints == set() or preset.palette is Palette.DIVERGING


def edited(layer, change) -> None:
    renderer = layer.renderer().clone()
    change(renderer.rootRule())
    layer.setRenderer(renderer)


@pytest.mark.parametrize(
    "name", ["two topics", "level and share", "symbols", "pies", "pies of a theme", "bars", "seven"]
)
def test_a_missing_class_is_told_for_every_kind_of_style(project, styled, name):
    theme, *_ = PRESETS[name]
    layer = styled(name)
    silent = "Not surveyed"

    def remove(root: QgsRuleBasedRenderer.Rule) -> None:
        found = [number for number, rule in enumerate(root.children()) if rule.label() == silent]
        assert len(found) == 1
        root.removeChildAt(found[0])

    edited(layer, remove)
    told = [one for one in findings(project, theme) if one.rule is Rule.NO_DATA]
    assert told
    assert f"“{silent}”" in told[0].text


@pytest.mark.parametrize("name", ["two topics", "level and share", "pies of a theme", "pies", "bars"])
def test_a_deleted_no_answer_is_told_and_put_back(project, styled, name):
    theme, *_ = PRESETS[name]
    layer = styled(name)
    before = counted(layer)

    def remove(root: QgsRuleBasedRenderer.Rule) -> None:
        found = [number for number, rule in enumerate(root.children()) if rule.label() == "No answer"]
        root.removeChildAt(found[0])

    edited(layer, remove)
    told = [one for one in findings(project, theme) if one.fix is Fix.NO_DATA_CLASS]
    assert len(told) == 1
    assert "“No answer”" in told[0].text
    fix(project, told[0])
    assert counted(layer) == before


def test_nine_classes_of_one_topic_are_too_many_and_nine_of_two_are_not(project, styled):
    layer = styled("two topics")
    assert Rule.CLASSES not in {one.rule for one in findings(project, ANSWERS)}

    def part(root: QgsRuleBasedRenderer.Rule) -> None:
        for rule in root.children():
            if '"ratio" IS NOT NULL' in rule.filterExpression():
                rule.setFilterExpression(rule.filterExpression().replace('"ratio" < 5.0', '"ratio" < 4.0'))

    # Columns that no longer meet are no square, and the page lists nine classes.
    edited(layer, part)
    (told,) = [one for one in findings(project, ANSWERS) if one.rule is Rule.CLASSES]
    assert told.text.startswith("11 classes")  # with “No competence”, as stated and inferred


def test_colours_that_look_alike_are_told_in_a_square_and_the_colours_of_the_style_put_back(project, styled):
    layer = styled("two topics")
    before = counted(layer)

    def alike(root: QgsRuleBasedRenderer.Rule) -> None:
        root.children()[1].setSymbol(QgsFillSymbol.createSimple({"color": root.children()[0].symbol().color().name()}))

    edited(layer, alike)
    told = [one for one in findings(project, ANSWERS) if one.rule is Rule.COLOURS]
    assert told
    assert "nearly the same colour" in told[0].text
    fix(project, told[0])
    assert preset_of(layer) == PRESETS["two topics"][1]
    assert Rule.COLOURS not in {one.rule for one in findings(project, ANSWERS)}
    assert counted(layer) == before


def test_a_layout_of_the_project_gets_a_square_for_two_topics_and_a_list_again(live):
    layer = builder.theme_layers_of(builder.our_groups(live)[0])[ANSWERS]
    (page,) = layouts_of(live, ANSWERS.value)

    def told():
        private = private_project(live)
        try:
            request = CheckRequest((ANSWERS,), (), labels=False, max_age=50)
            found = finish(checking_maps(private, live, request, Progress()))
            return [one for one in found if one.fix is Fix.LEGEND]
        finally:
            private.clear()

    assert told() == []
    former = styles.apply(layer, PRESETS["two topics"][1])
    (finding,) = told()
    fix(live, finding)
    assert page.itemById("legend_square") is not None
    assert page.itemById("legend_up").currentText() == "Involvement of the region"
    assert told() == []
    # Other rows under the old names would be worse than no legend.
    other = styles.apply(layer, PRESETS["level and share"][1])
    (finding,) = told()
    fix(live, finding)
    assert page.itemById("legend_up").currentText() == "Widest competence"
    assert page.itemById("legend_row_0").currentText() == "Exclusive or shared competence"
    assert told() == []
    styles.undo(layer, other)
    styles.undo(layer, former)
    (finding,) = told()
    fix(live, finding)
    assert page.itemById("legend_square") is None
    assert [item.id() for item in page.items() if getattr(item, "id", str)().startswith("legend")] == ["legend"]
    assert told() == []


def test_totals_by_colour_are_told_in_a_style_of_rules(project, styled):
    layer = styled("symbols")

    def by_colour(root: QgsRuleBasedRenderer.Rule) -> None:
        base = root.children()[0]
        base.setFilterExpression('"total" < 1000000')
        root.appendChild(QgsRuleBasedRenderer.Rule(QgsFillSymbol.createSimple({"color": "#7A2A44"}), 0, 0,
                                                   '"total" >= 1000000', "a million and more"))  # fmt: skip

    edited(layer, by_colour)
    (told,) = [one for one in findings(project, REGIONAL) if one.rule is Rule.TOTALS]
    assert "“total”" in told.text


def test_the_page_of_every_style_lists_every_class(project, group, styled):
    info = builder.open_atlas(builder.atlas_path_of(group))
    for name in ("two topics", "pies", "symbols", "hatched"):
        layer = styled(name)
        theme = PRESETS[name][0]
        page = map_layout(project, group, ThemeSubject(info, theme), PageSpec(counts=True))
        said = []
        for identifier in ("legend", "legend_square"):
            item = page.itemById(identifier)
            if item is not None:
                model = item.model()
                nodes = model.layerLegendNodes(model.rootGroup().findLayers()[0])
                said += [" ".join(node.data(0).split("\n")) for node in nodes]
        for label, count in counted(layer).items():
            if name == "two topics" and "%" in label:
                continue
            assert label in said or f"{label} ({count})" in said, (name, label, said)
        del page
