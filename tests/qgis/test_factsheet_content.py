"""What a factsheet says, before it is known where it stands."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cpmr_migration_plugin.layouts.factsheet_content import foremost, further_figures, region_sheet, tile_of
from cpmr_migration_plugin.layouts.factsheet_flow import flow
from cpmr_migration_plugin.layouts.factsheet_groups import country_sheet, theme_sheet
from cpmr_migration_plugin.layouts.factsheet_sources import Sources
from cpmr_migration_plugin.layouts.factsheet_text import lines_of
from cpmr_migration_plugin.layouts.page import Box
from cpmr_migration_plugin.model.inspect.profile import Answer
from cpmr_migration_plugin.model.vocabulary import FIELDS, Level, Theme
from cpmr_migration_plugin.workflows.inspect import read_inspection


@pytest.fixture(scope="module")
def inspection(atlas):
    return read_inspection(atlas.atlas)


def sheet_of(inspection, region_id):
    return region_sheet(inspection.profiler.profile(region_id), inspection.data.provenance)


def test_every_field_of_the_vocabulary_has_a_row_with_sign_and_word(inspection):
    rows = [row for block in sheet_of(inspection, "es-catalonia").blocks for row in block.rows]
    assert len(rows) == len(FIELDS)
    signs = {level.value for level in Level} | {Answer.NO_ANSWER.value, Answer.NOT_ASKED.value}
    assert all(row.sign in signs and row.word for row in rows)
    assert {row.word for row in rows if row.sign == "exclusive"} == {"exclusive"}


def test_no_answer_is_never_a_level(inspection):
    rows = [row for block in sheet_of(inspection, "ee-parnu").blocks for row in block.rows]
    assert {row.sign for row in rows} <= {Answer.NO_ANSWER.value, Answer.NOT_ASKED.value}
    assert all(row.quiet for row in rows)


def test_a_figure_says_year_flag_dataset_and_what_stands_beside_it(inspection):
    figures = {f.indicator.id: f for f in inspection.profiler.profile("es-catalonia").figures}
    tile = tile_of(figures["foreign_born_share_register_es"])
    latest = figures["foreign_born_share_register_es"].latest
    assert tile.when == f"{latest.time} · derived · INE 68538"
    assert tile.value == f"{latest.value:.1f}" and tile.unit == "%"
    assert tile.country.startswith("country 18.18") and tile.median.startswith("median of 9 regions")
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
    figures = foremost(inspection.profiler.profile("es-catalonia").figures)
    assert figures[0].indicator.id == "population_1jan"
    natures = [figure.indicator.nature for figure in figures[1:]]
    assert natures == sorted(natures, key=lambda nature: nature != "ratio")
    assert foremost([]) == []


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
            held = sum(cell.answer is Answer.HELD for cell in cells)
            if any(cell.level for cell in cells):
                assert row.word == f"{held} of {len(ids)} regions"
                assert row.share == pytest.approx(held / len(ids))
            else:
                assert row.quiet and row.sign in (Answer.NO_ANSWER.value, Answer.NOT_ASKED.value)
    listed = sheet.sections[0]
    assert [entry.title for entry in listed.entries] == [p.name for p in profiles]


def test_a_theme_counts_kinds_of_power(inspection):
    ids = inspection.data.regions["region_id"].tolist()
    sheet = theme_sheet(inspection.profiler, Theme.RECEPTION, ids)
    competences = inspection.data.competences
    for field, block in zip([f for f in FIELDS if f.theme is Theme.RECEPTION], sheet.blocks):
        counts = competences[competences["field"] == field.id]["level"].value_counts().to_dict()
        told = {row.sign: row.word for row in block.rows if not row.quiet}
        assert told == {level: f"{n} of {len(ids)} regions" for level, n in counts.items()}
    assert sum(section.total for section in sheet.sections) == int(
        (inspection.data.experiences["theme"] == "reception").sum()
    )


def test_entries_that_fit_are_all_placed_in_order_within_their_columns(inspection):
    sheet = sheet_of(inspection, "it-puglia")
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
