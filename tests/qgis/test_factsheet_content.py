"""What a factsheet says, before it is known where it stands."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cpmr_migration_plugin.layouts.factsheet_content import (
    further_figures,
    main_entries,
    region_sheet,
    section_of,
    tile_of,
)
from cpmr_migration_plugin.layouts.factsheet_flow import flow
from cpmr_migration_plugin.layouts.factsheet_groups import country_sheet, theme_sheet
from cpmr_migration_plugin.layouts.factsheet_sources import Sources
from cpmr_migration_plugin.layouts.measure import lines_of
from cpmr_migration_plugin.layouts.page import Box
from cpmr_migration_plugin.model.inspect.profile import FieldAnswer
from cpmr_migration_plugin.model.rules import Agreement
from cpmr_migration_plugin.model.vocabulary import FIELDS, Level, Theme
from cpmr_migration_plugin.workflows.regions.inspect import read_inspection


@pytest.fixture(scope="module")
def inspection(atlas):
    return read_inspection(atlas.atlas)


def sheet_of(inspection, region_id):
    return region_sheet(inspection.profiler.profile(region_id), inspection.data.provenance)


def test_every_field_that_is_answered_has_a_row_with_sign_and_word_and_the_others_one_a_theme(inspection):
    profile = inspection.profiler.profile("es-catalonia")
    blocks = sheet_of(inspection, "es-catalonia").blocks
    for row, block in zip(profile.matrix, blocks):
        told = [(one.title, one.sign, one.word) for one in block.rows if not one.quiet]
        assert told == [(cell.title, cell.sign, cell.words) for cell in row.cells if cell.level]
        missing = {cell.answer for cell in row.cells if not cell.level}
        assert {one.sign for one in block.rows if one.quiet} == {answer.value for answer in missing}
    rows = [row for block in blocks for row in block.rows]
    levels = {row.sign.split(".")[0] for row in rows if not row.quiet}
    assert levels <= {level.value for level in Level}
    assert {row.word for row in rows if row.sign == "exclusive"} == {"exclusive"}
    assert {row.word for row in rows if row.sign == "exclusive.rule"} == {"exclusive, by rule"}
    assert {row.word for row in rows if row.sign == "none.rule.inferred"} == {"none, inferred, by rule"}


@pytest.mark.parametrize(
    ("region_id", "said"),
    [("tr-sinop", "nothing is said of its competences or experiences"), ("im-isle-of-man", "Nothing is said of its")],
)
def test_what_is_said_of_no_field_is_said_in_one_sentence(inspection, region_id, said):
    sheet = sheet_of(inspection, region_id)
    assert sheet.blocks == ()
    assert said in sheet.matrix_note


def test_the_rules_that_powers_follow_from_are_listed_with_their_sources(inspection):
    sheet = sheet_of(inspection, "se-halland")
    (rules,) = [section for section in sheet.sections if section.title == "Rules for its kind of authority"]
    assert any(
        "By law for all regioner of Sweden" in entry.title and "Health: " in entry.text for entry in rules.entries
    )
    assert all(entry.sources for entry in rules.entries)


def test_a_rule_that_contradicts_an_own_source_is_told_beside_it(inspection):
    profile = inspection.profiler.profile("es-catalonia")
    row = next(row for row in profile.matrix if any(cell.rules and not cell.by_rule for cell in row.cells))
    cell = next(cell for cell in row.cells if cell.rules and not cell.by_rule)
    against = replace(cell.rules[0], agrees=Agreement.CONTRADICTION, level_title="stated: none")
    cells = tuple(replace(one, rules=(against,)) if one is cell else one for one in row.cells)
    other = replace(profile, matrix=tuple(replace(one, cells=cells) if one is row else one for one in profile.matrix))
    words = [r.word for block in region_sheet(other, inspection.data.provenance).blocks for r in block.rows]
    assert f"{cell.words}; a rule says: stated: none" in words


def test_facts_on_the_country_are_dated(inspection):
    (section,) = [one for one in sheet_of(inspection, "es-catalonia").sections if one.title == "Facts on Spain"]
    assert "Under migratory pressure (11 November 2025)" in section.entries[0].title


def test_an_entry_that_is_planned_or_of_another_actor_or_a_weak_source_says_so(inspection):
    card = inspection.profiler.profile("es-catalonia").cards[0]
    shaky = replace(card, status="planned", actor="mixed", source_kind="position", year="2022", year_inferred=True)
    (entry,) = section_of("", [shaky]).entries
    for words in ("planned", "2022 (inferred)", "Who acts: several levels of government", "political position"):
        assert words in entry.meta
    (plain,) = section_of("", [replace(card, status="done", actor="region", source_kind="official")]).entries
    assert "official" not in plain.meta and "Who acts" not in plain.meta


def test_a_figure_says_year_flag_dataset_and_what_stands_beside_it(inspection):
    figures = {f.indicator.id: f for f in inspection.profiler.profile("es-catalonia").figures}
    tile = tile_of(figures["foreign_born_share_register_es"])
    latest = figures["foreign_born_share_register_es"].latest
    assert tile.when == f"{latest.time} · derived · INE 68538"
    assert tile.value == f"{latest.value:.1f}" and tile.unit == "%"
    assert tile.country.startswith("country 18.18") and tile.median.startswith("median of 12 regions")
    assert tile.chart is not None and len(tile.chart.own) == 4
    missing = tile_of(replace(figures["foreign_born_share_register_es"], latest=None, series=()))
    assert (missing.value, missing.unit, missing.chart) == ("not available", "", None)


def test_flags_are_told_in_words(inspection):
    figure = inspection.profiler.profile("es-catalonia").figures[0]
    for flag, told in (
        ("p", "provisional"),
        ("bp", "break in the series, provisional"),
        ("p derived", "provisional, derived"),
    ):
        assert f" · {told} · " in tile_of(replace(figure, latest=replace(figure.latest, flag=flag))).when


def test_the_first_figure_stays_first_then_come_shares(inspection):
    figures = main_entries(inspection.profiler.profile("es-catalonia").figures)
    assert figures[0].indicator.id == "population_1jan"
    natures = [figure.indicator.nature for figure in figures[1:]]
    assert natures == sorted(natures, key=lambda nature: nature != "ratio")
    assert main_entries([]) == []


def test_figures_without_room_become_entries_with_value_and_source(inspection):
    tiles = sheet_of(inspection, "es-catalonia").tiles
    section = further_figures(tiles[6:])
    assert section.total == len(tiles) - 6 > 0
    assert all(tile.value in entry.title for tile, entry in zip(tiles[6:], section.entries))
    assert all(entry.sources for entry in section.entries)


def test_sources_keep_their_first_number():
    sources = Sources()
    assert sources.marks(["a", "b", "a"]) == "[1]\u00a0[2]\u00a0[1]"
    assert sources.number("c") == 3 and sources.addresses == ["a", "b", "c"]


def test_a_country_counts_its_regions(inspection):
    regions = inspection.data.regions
    ids = regions.loc[regions["country"] == "ES", "region_id"].tolist()
    sheet = country_sheet(inspection.profiler, "ES", ids)
    profiles = [inspection.profiler.profile(one) for one in ids]
    for block, rows in zip(sheet.blocks, zip(*(p.matrix for p in profiles))):
        for row, cells in zip(block.rows, zip(*(r.cells for r in rows))):
            held = [cell for cell in cells if cell.answer is FieldAnswer.HELD]
            by_rule = sum(cell.by_rule for cell in held)
            if any(cell.level for cell in cells) and not held:
                assert row.sign in ("none", "none.inferred") and f" of {len(ids)} regions" in row.word
            elif held:
                word = f"{len(held)} of {len(ids)}"
                assert row.word == (f"{word}, {by_rule} by rule" if by_rule else f"{word} regions")
                held = len(held)
                assert row.share == pytest.approx(held / len(ids))
            else:
                assert row.quiet and row.sign in (FieldAnswer.NO_ANSWER.value, FieldAnswer.NOT_ASKED.value)
    listed = sheet.sections[0]
    assert [entry.title for entry in listed.entries] == [p.name for p in profiles]


def test_a_theme_counts_kinds_of_power(inspection):
    ids = inspection.data.regions["region_id"].tolist()
    sheet = theme_sheet(inspection.profiler, Theme.RECEPTION, ids)
    competences = inspection.data.competences
    for field, block in zip([f for f in FIELDS if f.theme is Theme.RECEPTION], sheet.blocks):
        rows = competences[competences["field"] == field.id]
        inferred = (rows["level"] == "none") & (rows["level_stated"] == "no")
        counts = rows["level"].where(~inferred, "none.inferred").value_counts().to_dict()
        told = {row.sign: int(row.word.split(" ")[0]) for row in block.rows if not row.quiet}
        assert told == counts
    assert sum(section.total for section in sheet.sections) == int(
        (inspection.data.experiences["theme"] == "reception").sum()
    )


def test_entries_that_fit_are_all_placed_in_order_within_their_columns(inspection):
    sheet = sheet_of(inspection, "se-halland")
    area = Box(14, 24, 182, 250)
    flowed = flow(sheet.sections, [], [(1, area)])
    entries = [one.part.measured.entry for one in flowed.placed if one.part.measured]
    assert entries == [entry for section in sheet.sections for entry in section.entries]
    assert flowed.left_out == 0
    for one in flowed.placed:
        assert area.y <= one.y and one.y + one.part.height <= area.bottom
    small = flow(sheet.sections, [], [(1, Box(14, 24, 182, 120))])
    shown = sum(one.part.measured is not None for one in small.placed)
    assert small.left_out == len(entries) - shown > 0
    told = sum(one.part.left_out for one in small.placed if one.part.kind == "line")
    assert told == small.left_out


def test_a_number_and_its_thousands_stay_on_one_line(qgis_app):
    """Regression: lines of factsheets broke "5 420,6" after the 5."""
    text = "Population âgée de 15 à 64 ans dans les ménages privés : 5\u202f420,6\u00a0milliers de personnes"
    for width in range(32, 90, 3):
        lines = lines_of(text, float(width), 8.0, True)
        assert any("5\u202f420,6\u00a0milliers" in line for line in lines), width
