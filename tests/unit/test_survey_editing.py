"""Changing what a column holds: the rest of the column follows, and nothing else changes."""

from __future__ import annotations

from cpmr_migration_plugin.model.survey import ColumnRole, Mapping, fingerprint, from_json, guess, mapping_problems
from cpmr_migration_plugin.model.survey.editing import (
    groups_of,
    is_unsure,
    with_field,
    with_group,
    with_kind,
    with_role,
    with_theme,
)
from cpmr_migration_plugin.model.survey.mapping import column_problems
from cpmr_migration_plugin.model.vocabulary import Kind, Theme

HEADER = [
    "Region", "Country", "Health: level", "What else?", "Reception: experience 1 title", "Reception: experience 1 link",
    "Housing and other things",
]  # fmt: skip


def mapping() -> Mapping:
    return guess(HEADER)


def test_a_chosen_role_is_certain_and_survives_saving() -> None:
    changed = with_role(mapping(), 3, ColumnRole.NOTE)
    assert (changed.columns[3].role, changed.columns[3].is_chosen) == (ColumnRole.NOTE, True)
    assert not is_unsure(changed.columns[3])
    assert is_unsure(mapping().columns[3])
    assert changed.columns[:3] == mapping().columns[:3]
    assert not any(column.is_chosen for column in mapping().columns)
    assert from_json(changed.to_json()) == changed
    assert changed.fingerprint == fingerprint(HEADER)


def test_a_role_that_needs_a_field_takes_the_one_the_header_names_or_says_that_it_lacks_one() -> None:
    named = with_role(with_role(mapping(), 6, ColumnRole.IGNORE), 6, ColumnRole.FIELD_TEXT).columns[6]
    assert (named.field, named.theme, named.lacks) == ("housing", Theme.SERVICES, "")
    unnamed = with_role(mapping(), 3, ColumnRole.LEVEL)
    assert unnamed.columns[3].lacks == "field"
    assert is_unsure(unnamed.columns[3])
    assert mapping_problems(unnamed, "S") == []  # it is merely not used
    told = with_field(unnamed, 3, "education").columns[3]
    assert (told.field, told.theme, told.lacks) == ("education", Theme.SERVICES, "")


def test_a_part_of_an_experience_joins_the_one_before_it() -> None:
    changed = with_role(mapping(), 6, ColumnRole.EXPERIENCE_SUMMARY)
    assert changed.columns[6].theme is Theme.SERVICES
    assert changed.columns[6].group == "experience"  # those before it are of another theme
    again = with_role(mapping(), 5, ColumnRole.EXPERIENCE_SUMMARY).columns
    assert again[5].group == again[4].group == mapping().columns[5].group
    themed = with_theme(guess([*HEADER[:6], "More"]), 6, Theme.RECEPTION)
    alike = with_role(themed, 6, ColumnRole.EXPERIENCE_YEAR).columns
    assert alike[6].group == alike[5].group
    moved = with_theme(changed, 6, Theme.RECEPTION)
    joined = with_group(moved, 6, "experience 1")
    assert joined.columns[6].group == joined.columns[4].group
    assert groups_of(joined, Theme.RECEPTION) == ["experience 1"]
    other = with_role(guess([*HEADER[:6], "And more"]), 6, ColumnRole.EXPERIENCE_YEAR)
    assert other.columns[6].lacks == "theme"


def test_all_parts_of_an_experience_have_one_kind() -> None:
    changed = with_kind(mapping(), 5, Kind.PROJECT)
    assert [changed.columns[n].kind for n in (4, 5)] == [Kind.PROJECT, Kind.PROJECT]
    # Only the column a user touched counts as chosen.
    assert [changed.columns[n].is_chosen for n in (4, 5)] == [False, True]


def test_leaving_a_column_out_clears_what_it_held() -> None:
    left = with_role(mapping(), 4, ColumnRole.IGNORE).columns[4]
    assert (left.theme, left.field, left.group) == (None, "", "")
    wish = with_role(mapping(), 3, ColumnRole.NEED).columns[3]
    assert (wish.theme, wish.kind) == (Theme.NEEDS, Kind.NEED)


def test_problems_name_the_place_of_their_column_also_where_headers_are_the_same() -> None:
    clash = with_role(guess(["Region", "Notes", "Notes"]), 2, ColumnRole.REGION_NAME)
    assert [index for index, _ in column_problems(clash)] == [2]
    nameless = with_role(mapping(), 0, ColumnRole.IGNORE)
    assert [index for index, _ in column_problems(nameless)] == [None]
