"""Rules of the map checks, on plain facts."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from cpmr_migration_plugin.model.checks import (
    CheckedMap,
    CheckOptions,
    ClassFacts,
    Finding,
    Fix,
    LabelFacts,
    LayerFacts,
    PageFacts,
    Rule,
    Severity,
    TextFacts,
    check_map,
    check_maps,
)

NOW = CheckOptions(2026)
NO_ANSWER = ClassFacts("No answer", "#FFFFFF", "LinePatternFill", "no_answer")
NOT_SURVEYED = ClassFacts("Not surveyed", "#E9E7E2", "", "not_surveyed")
GOOD = LayerFacts(
    "reception",
    "4 Entry and Reception",
    drawn=200,
    classes=(
        ClassFacts("Competence and experience", "#0A4A63"),
        ClassFacts("Competence only", "#3F97AE"),
        ClassFacts("Experience only", "#F0A742"),
        NO_ANSWER,
        NOT_SURVEYED,
    ),
    silent=(("no_answer", "No answer"), ("not_surveyed", "Not surveyed")),
    label_points=(7.0,),
    years=(2026,),
    labels=LabelFacts(placed=20),
)
PAGE = PageFacts("My layout", legend=tuple(entry.label for entry in GOOD.classes))


def found(layer: LayerFacts = GOOD, *pages: PageFacts, options: CheckOptions = NOW) -> list[Finding]:
    return check_map(CheckedMap(layer, pages), options)


def only(findings: list[Finding]) -> Finding:
    assert len(findings) == 1, findings
    return findings[0]


def test_a_good_map_has_nothing_to_look_at():
    assert found(GOOD, PAGE, replace(PAGE, name="")) == []


def test_a_layer_without_data_is_told_and_nothing_else():
    finding = only(found(replace(GOOD, valid=False, drawn=0, classes=())))
    assert (finding.rule, finding.severity) == (Rule.EMPTY, Severity.ERROR)
    assert finding.text == "The map is empty: the data of the layer cannot be read."


def test_a_map_that_draws_nothing_is_told():
    assert only(found(replace(GOOD, drawn=0))).rule is Rule.EMPTY
    assert found(replace(GOOD, drawn=None)) == []


def test_a_map_that_knows_nothing_of_any_territory_is_told():
    finding = only(found(replace(GOOD, known=0, answers=True)))
    assert (finding.rule, finding.severity) == (Rule.EMPTY, Severity.ERROR)
    assert finding.text == "No territory on this map has an answer."
    assert only(found(replace(GOOD, known=0))).text == "No territory on this map has a figure."
    assert only(found(replace(GOOD, known=0, drawn=0))).text.startswith("The map is empty")
    assert found(replace(GOOD, known=1)) == found(replace(GOOD, known=None)) == []


def test_a_map_that_leaves_out_most_of_what_is_known_is_told():
    fresh, own = replace(PAGE, name=""), PAGE
    layer = replace(GOOD, known=100)
    finding = only(found(layer, replace(fresh, inside=49)))
    assert (finding.rule, finding.severity, finding.fix) == (Rule.EXTENT, Severity.ERROR, None)
    assert finding.text == "51 of the 100 territories with data lie outside the map."
    assert found(layer, replace(fresh, inside=50), replace(own, inside=100)) == []
    # A user's page may show a part of Europe on purpose, but not nothing.
    finding = only(found(layer, replace(own, inside=10)))
    assert (finding.severity, finding.fix) == (Severity.WARNING, Fix.EXTENT)
    assert only(found(layer, replace(own, inside=0))).severity is Severity.ERROR
    assert found(replace(GOOD, known=None), replace(fresh, inside=0)) == []


def test_totals_by_colour_are_told_with_their_column():
    finding = only(found(replace(GOOD, total="total")))
    assert (finding.rule, finding.severity, finding.fix) == (Rule.TOTALS, Severity.ERROR, Fix.DEFAULT_STYLE)
    assert "“total”" in finding.text


def test_a_missing_class_for_missing_data_is_told_by_name():
    finding = only(found(replace(GOOD, classes=GOOD.classes[:-1])))
    assert finding.fix is Fix.NO_DATA_CLASS
    assert finding.text == "Missing data has no class of its own: “Not surveyed”."
    assert "“No answer”, “Not surveyed”" in only(found(replace(GOOD, classes=GOOD.classes[:3]))).text
    assert found(replace(GOOD, classes=GOOD.classes[:3], covers_rest=True)) == []


def test_seven_classes_of_data_are_enough():
    def greys(n: int) -> tuple[ClassFacts, ...]:
        return tuple(ClassFacts(str(i), f"#{i * 30:02X}{i * 30:02X}{i * 30:02X}", f"p{i}") for i in range(n))

    silent = (NO_ANSWER, NOT_SURVEYED)
    assert found(replace(GOOD, classes=(*greys(7), *silent))) == []
    assert only(found(replace(GOOD, classes=(*greys(8), *silent)))).text.startswith("8 classes are more than")


def test_colours_that_nobody_can_part_are_told_once():
    classes = (ClassFacts("A", "#0A4A63"), ClassFacts("B", "#0B4B64"), NO_ANSWER, NOT_SURVEYED)
    finding = only(found(replace(GOOD, classes=classes)))
    assert finding.text == "Two classes have nearly the same colour: “A” and “B”."
    assert finding.fix is Fix.DEFAULT_COLOURS


def test_of_several_pairs_one_is_named_and_the_others_counted():
    colours = {"A": "#0A4A63", "B": "#0B4B64", "C": "#0A4B63"}
    classes = (*(ClassFacts(name, colour) for name, colour in colours.items()), NO_ANSWER, NOT_SURVEYED)
    finding = only(found(replace(GOOD, classes=classes)))
    assert finding.text.endswith("nearly the same colour: “A” and “B”. (2 more pairs)")
    assert finding.details.splitlines() == ["A – B", "A – C", "B – C"]


def test_red_and_green_are_told_for_those_who_see_them_alike():
    classes = (ClassFacts("Red", "#B7603A"), ClassFacts("Green", "#7F7A2C"), NO_ANSWER, NOT_SURVEYED)
    texts = [finding.text for finding in found(replace(GOOD, classes=classes))]
    assert "With red-green blindness (deuteranopia) “Red” and “Green” look alike." in texts


def test_a_pattern_parts_what_colour_does_not():
    classes = (*GOOD.classes[:3], ClassFacts("White", "#FEFEFE"), NO_ANSWER)
    assert [f.rule for f in found(replace(GOOD, classes=classes, silent=()))] == []


def test_alike_in_grey_is_a_hint():
    classes = (ClassFacts("Blue", "#4C7FD0"), ClassFacts("Orange", "#C8742A"), NO_ANSWER, NOT_SURVEYED)
    finding = only(found(replace(GOOD, classes=classes)))
    assert (finding.rule, finding.severity) == (Rule.GREY, Severity.HINT)


def test_two_sides_of_zero_may_be_alike_in_grey():
    loss = [ClassFacts(c, c, loss=True) for c in ("#7A2A44", "#C06A5B", "#EDC59A")]
    gain = [ClassFacts(c, c) for c in ("#A9D3D3", "#4C9AAF", "#0A4A63")]
    map_of = replace(GOOD, silent=())
    assert found(replace(map_of, classes=(*loss, *gain, NO_ANSWER))) == []
    unsigned = tuple(replace(entry, loss=False) for entry in loss)
    assert [f.rule for f in found(replace(map_of, classes=(*unsigned, *gain, NO_ANSWER)))] == [Rule.GREY]


def test_parts_of_diagrams_must_be_told_apart_too():
    assert only(found(replace(GOOD, symbol_colors=("#7A2A44", "#7B2B45")))).rule is Rule.COLOURS
    assert found(replace(GOOD, symbol_colors=("#0A4A63", "#7A2A44"))) == []


def test_small_names_on_the_map_are_told():
    finding = only(found(replace(GOOD, label_points=(7.0, 5.5))))
    assert finding.text.startswith("Names on the map are set in 5.5 pt; under 6 pt")
    assert finding.fix is Fix.LABEL_SIZE
    assert found(replace(GOOD, label_points=(7.0, 6.0))) == []


def test_names_that_collide_are_cut_or_have_no_room_are_told_with_an_example():
    labels = LabelFacts(10, ("Tuscany", "Marche"), (("Corsica", "Sardinia"),), ("Azores",))
    texts = [finding.text for finding in found(replace(GOOD, labels=labels))]
    assert texts == [
        "Two names lie on each other: “Corsica” and “Sardinia”.",
        "The edge of the map cuts “Azores”.",
        "There is no room on the map for 2 of 12 names, e.g. “Tuscany”.",
    ]


@pytest.mark.parametrize(
    ("years", "age", "severity"),
    [((2020,), 5, Severity.WARNING), ((2021,), 5, None), ((2020,), 6, None), ((2024, 2015), 5, Severity.HINT),
     ((), 5, None)],
)  # fmt: skip
def test_old_figures_are_told_by_the_years_a_person_set(years, age, severity):
    findings = found(replace(GOOD, years=years), options=CheckOptions(2026, age))
    assert [f.severity for f in findings] == ([severity] if severity else [])
    assert all(f.rule is Rule.AGE for f in findings)


@pytest.mark.parametrize(
    ("change", "rule", "severity", "fix"),
    [
        ({"source": False}, Rule.SOURCE, Severity.ERROR, Fix.SOURCE),
        ({"attribution": False}, Rule.SOURCE, Severity.WARNING, Fix.SOURCE),
        ({"note": False}, Rule.NOTE, Severity.HINT, Fix.NOTE),
        ({"missing_theme": "Mine"}, Rule.EMPTY, Severity.ERROR, Fix.SHOW_LAYER),
        ({"layers": False}, Rule.EMPTY, Severity.ERROR, Fix.SHOW_LAYER),
        ({"legend": None}, Rule.LEGEND, Severity.ERROR, None),
        ({"legend": PAGE.legend[1:]}, Rule.LEGEND, Severity.WARNING, Fix.LEGEND),
        ({"legend": PAGE.legend[:-1]}, Rule.NO_DATA, Severity.ERROR, Fix.LEGEND),
        ({"texts": (TextFacts("note", "The note", 5.0),)}, Rule.TEXT_SIZE, Severity.WARNING, Fix.TEXT_SIZE),
        ({"texts": (TextFacts("note", "The note", 6.0, True),)}, Rule.TEXT_CUT, Severity.WARNING, None),
    ],
)
def test_what_a_page_lacks_is_told_and_can_be_fixed_in_the_project(change, rule, severity, fix):
    finding = only(found(GOOD, replace(PAGE, **change)))
    assert (finding.rule, finding.severity, finding.fix, finding.page) == (rule, severity, fix, "My layout")
    fresh = only(found(GOOD, replace(PAGE, name="", **change)))
    assert fresh.fix is None


def test_the_gravest_comes_first_and_maps_stay_together():
    bad = replace(GOOD, years=(2019, 2026), total="total", label_points=(5.0,))
    findings = check_maps([CheckedMap(bad), CheckedMap(replace(bad, map_id="needs"))], NOW)
    assert [f.severity for f in findings] == [Severity.ERROR, Severity.WARNING, Severity.HINT] * 2
    assert [f.map_id for f in findings] == ["reception"] * 3 + ["needs"] * 3


def test_a_finding_is_written_as_plain_values():
    finding = only(found(replace(GOOD, total="total")))
    assert json.loads(json.dumps(finding.as_json()))["fix"] == "default_style"


def test_a_source_that_says_something_else_than_the_general_rule_is_told_and_several_with_details():
    finding = only(found(replace(GOOD, against=("Tuscany: health",))))
    assert (finding.rule, finding.severity, finding.details) == (Rule.AGAINST_RULES, Severity.HINT, "")
    assert "Tuscany: health" in finding.text
    finding = only(found(replace(GOOD, against=("Tuscany: health", "Catalonia: housing"))))
    assert finding.text.startswith("2 times")
    assert finding.details == "Tuscany: health\nCatalonia: housing"
