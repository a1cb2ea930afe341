"""Files of the users' own whose regions have names and no codes, or codes and odd names, on the built-in boundaries."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from cpmr_migration_plugin.model.atlas import AtlasContent
from cpmr_migration_plugin.model.matching import MatchMethod
from cpmr_migration_plugin.progress import Progress
from cpmr_migration_plugin.workflows.loading.dataset import Dataset, DatasetKind
from cpmr_migration_plugin.workflows.loading.importing import read_dataset
from cpmr_migration_plugin.workflows.loading.load import LoadRequest, build_content

CASES = Path(__file__).resolve().parents[3] / "shared" / "data" / "cases"


def content(place: Path, folder: Path) -> AtlasContent:
    dataset = Dataset(DatasetKind.TABLES, str(place))
    request = LoadRequest(folder / "atlas.gpkg", dataset=dataset)
    return build_content(request, read_dataset(dataset, Progress()), Progress())


def placed(found: AtlasContent) -> dict[str, str]:
    """Return what each region is drawn as, by its name: a code or, outside NUTS, the id of a unit."""
    return {match.name: match.unit.code or match.unit.unit_id for match in found.matches if match.unit is not None}


def test_names_in_many_languages_and_scripts_are_drawn_and_marked(own_profile: Path, tmp_path: Path) -> None:
    rows = [
        ("Bretagne", "France", ""), ("Generalitat de Catalunya", "Espagne", ""), ("Κρήτη", "Greece", ""),
        ("Περιφέρεια Αττικής", "GR", ""), ("Варна", "Bulgaria", ""), ("Одеська область", "Ukraine", ""),
        ("Regione Siciliana", "Italia", ""), ("Guadeloupe x", "France", "FRY1"), ("Limburg", "Belgium", ""),
        ("Atlantis", "Greece", ""), ("Ceuta x", "Spain", "ES63"),
    ]  # fmt: skip
    lines = [f"{name},{country},{code},https://example.org/s,shared" for name, country, code in rows]
    path = tmp_path / "survey.csv"
    path.write_text("\n".join(["Region,Country,NUTS code,Source,Health: level", *lines]), encoding="utf-8")
    found = content(path, tmp_path)
    drawn = placed(found)
    assert {name: drawn[name] for name in ("Bretagne", "Generalitat de Catalunya", "Κρήτη", "Regione Siciliana")} == {
        "Bretagne": "FRH0", "Generalitat de Catalunya": "ES51", "Κρήτη": "EL43", "Regione Siciliana": "ITG1",
    }  # fmt: skip
    assert {"Περιφέρεια Αττικής", "Варна", "Одеська область", "Limburg", "Guadeloupe x"} <= {*drawn}
    assert "Atlantis" not in drawn
    how = {match.name: match.how for match in found.matches}
    assert how["Bretagne"] is how["Одеська область"] is MatchMethod.BY_NAME
    # The built-in boundaries have no region of this code: what stands for it is drawn, whatever it is called.
    assert how["Guadeloupe x"] in (MatchMethod.EXACT, MatchMethod.ADMIN1)
    assert len(found.edition.competences) == len(rows), "a region that is not drawn keeps its answers"


@pytest.mark.parametrize(
    ("case", "most_left", "by_name"),
    [
        ("20-names-in-national-languages/survey-latin.csv", 14, 120),
        ("21-greek-and-cyrillic-names/no-codes.csv", 0, 1),
        ("21-greek-and-cyrillic-names/survey.csv", 0, 1), ("21-greek-and-cyrillic-names/with-codes.csv", 0, 0),
        ("44-islands-by-code/survey.csv", 2, 0),
    ],
)  # fmt: skip
def test_regions_of_the_files_people_have_are_drawn(
    own_profile: Path, tmp_path: Path, case: str, most_left: int, by_name: int
) -> None:
    if not CASES.is_dir():
        pytest.skip("../shared is not here")
    found = Counter(match.how for match in content(CASES / case, tmp_path).matches)
    assert found[MatchMethod.NOT_PLACED] <= most_left
    assert found[MatchMethod.BY_NAME] >= by_name
