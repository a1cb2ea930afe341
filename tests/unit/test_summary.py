"""What a region says on a theme becomes one class; saying nothing and saying “none” are not the same."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from small_package import SOURCE, SmallPackage

from cpmr_migration_plugin.model.edition import Edition
from cpmr_migration_plugin.model.summary import COLUMNS, LEVEL_RANK, summarise
from cpmr_migration_plugin.model.vocabulary import ANSWER_THEMES, FIELDS, Level

ReadEdition = Callable[[], Edition]


def row(edition: Edition, region: str, theme: str) -> dict[str, object]:
    summary = summarise(edition)
    found = summary[(summary["region_id"] == region) & (summary["theme"] == theme)]
    assert len(found) == 1
    return dict(found.iloc[0])


def add_entries(package: SmallPackage, theme: str, kinds: list[str]) -> None:
    for number, kind in enumerate(kinds):
        package.tables["experiences"].append(
            [f"n{number}", "it-tuscany", theme, kind, f"Entry {number}", "", "", SOURCE]
        )


def test_there_is_one_row_per_region_and_theme(small_edition: ReadEdition) -> None:
    summary = summarise(small_edition())
    assert list(summary.columns) == list(COLUMNS)
    assert len(summary) == 3 * len(ANSWER_THEMES)
    assert not summary.duplicated(["region_id", "theme"]).any()


@pytest.mark.parametrize(
    ("region", "theme", "involvement"),
    [
        ("es-catalonia", "reception", "competence_and_experience"),
        ("es-catalonia", "services", "competence_only"),
        ("ma-oriental", "needs", "no_answer"),
        ("ma-oriental", "reception", "no_answer"),
    ],
)
def test_involvement_follows_from_competences_and_entries(
    small_edition: ReadEdition, region: str, theme: str, involvement: str
) -> None:
    assert row(small_edition(), region, theme)["involvement"] == involvement


@pytest.mark.parametrize(
    ("kind", "involvement"),
    [
        ("experience", "experience_only"),
        ("project", "experience_only"),
        ("instrument", "experience_only"),
        ("need", "no_answer"),
        ("interest", "no_answer"),
    ],
)
def test_only_what_was_done_is_experience(
    package: SmallPackage, small_edition: ReadEdition, kind: str, involvement: str
) -> None:
    add_entries(package, "external", [kind])
    assert row(small_edition(), "it-tuscany", "external")["involvement"] == involvement


@pytest.mark.parametrize(
    ("kinds", "documented"),
    [(["instrument", "project"], "documented"), (["project"], "other_activity"), ([], "no_answer")],
)
def test_in_governance_an_instrument_is_asked_for(
    package: SmallPackage, small_edition: ReadEdition, kinds: list[str], documented: str
) -> None:
    add_entries(package, "governance", kinds)
    assert row(small_edition(), "it-tuscany", "governance")["documented"] == documented


def test_a_stated_none_is_an_answer_and_no_competence(package: SmallPackage, small_edition: ReadEdition) -> None:
    package.cell("competences", 4, "level", "none")
    found = row(small_edition(), "it-tuscany", "services")
    assert found["involvement"] == "stated_none"
    assert (found["competences"], found["stated_none"], found["top_level"]) == (0, 1, "none")


def test_a_stated_none_beside_an_experience_is_experience_only(
    package: SmallPackage, small_edition: ReadEdition
) -> None:
    package.cell("competences", 4, "level", "none")
    add_entries(package, "services", ["project"])
    assert row(small_edition(), "it-tuscany", "services")["involvement"] == "experience_only"


@pytest.mark.parametrize(
    ("kinds", "drawn"),
    [
        ([], "no_answer"),
        (["need"], "needs"),
        (["experience"], "practices"),
        (["need", "project"], "needs_and_practices"),
    ],
)
def test_needs_and_practices_are_told_apart(
    package: SmallPackage, small_edition: ReadEdition, kinds: list[str], drawn: str
) -> None:
    add_entries(package, "needs", kinds)
    found = row(small_edition(), "it-tuscany", "needs")
    assert found["needs_class"] == drawn
    assert found["documented"] == ("documented" if kinds else "no_answer")


def test_entries_are_counted_by_kind_and_add_up(package: SmallPackage, small_edition: ReadEdition) -> None:
    add_entries(package, "governance", ["instrument", "instrument", "project", "need", "interest", "experience"])
    found = row(small_edition(), "it-tuscany", "governance")
    assert found["entries"] == 6
    kinds = {kind: found[kind] for kind in ("instruments", "experiences", "projects", "needs", "interests")}
    assert kinds == {"instruments": 2, "experiences": 1, "projects": 1, "needs": 1, "interests": 1}


def test_the_top_level_is_the_widest_power_that_is_known(package: SmallPackage, small_edition: ReadEdition) -> None:
    package.tables["competences"] += [
        ["it-tuscany", "services", "housing", "consultative", SOURCE],
        ["it-tuscany", "services", "education", "executive", SOURCE],
    ]
    found = row(small_edition(), "it-tuscany", "services")
    assert (found["top_level"], found["competences"]) == ("executive", 3)


def test_every_level_has_a_rank_and_none_is_the_lowest() -> None:
    assert set(LEVEL_RANK) == {level.value for level in Level}
    assert len(set(LEVEL_RANK.values())) == len(LEVEL_RANK)
    assert min(LEVEL_RANK, key=LEVEL_RANK.__getitem__) == "none"


def test_the_bundled_edition_is_summarised_without_losing_a_row(bundled: Edition) -> None:
    summary = summarise(bundled)
    assert summary["entries"].sum() == len(bundled.experiences)
    general = [field.id for field in FIELDS if field.general]
    counted = bundled.competences[~bundled.competences["field"].isin(general)]
    columns = ["competences", "stated_none", "inferred_none"]
    assert sum(summary[column].sum() for column in columns) == len(counted) > 0
    assert (summary["own_powers"] + summary["rule_powers"] == summary["competences"]).all()
