"""What is written as a data package is one of version 2, and says only what is known."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from cpmr_migration_plugin.model.edition import EditionInfo, SourceInfo
from cpmr_migration_plugin.model.schema import TABLES, TABLES_BY_NAME
from cpmr_migration_plugin.paths import BUNDLED_EDITION
from cpmr_migration_plugin.sources.datapackage import read_datapackage
from cpmr_migration_plugin.sources.package_description import FOREIGN_KEYS, PROFILES
from cpmr_migration_plugin.sources.tables.write import package_files
from cpmr_migration_plugin.store.datapackage import write_datapackage


def written(tmp_path: Path, **info: Any) -> dict[str, Any]:
    edition = read_datapackage(BUNDLED_EDITION)
    if info:
        edition = type(edition)(**{**edition.__dict__, "info": EditionInfo("own", "Own", **info)})
    write_datapackage(edition, tmp_path / "edition.zip")
    with zipfile.ZipFile(tmp_path / "edition.zip") as archive:
        content: dict[str, Any] = json.loads(archive.read("datapackage.json"))
    return content


@pytest.mark.parametrize("made", ["exported", "empty"])
def test_a_package_is_described_by_version_2_of_the_standard(tmp_path: Path, made: str) -> None:
    descriptor = written(tmp_path) if made == "exported" else json.loads(package_files()["datapackage.json"])
    assert descriptor["$schema"] == f"{PROFILES}/datapackage.json"
    assert descriptor["profile"] == "tabular-data-package"  # what programs of version 1 know it by
    assert [resource["name"] for resource in descriptor["resources"]] == [table.name for table in TABLES]
    for resource in descriptor["resources"]:
        assert (resource["$schema"], resource["type"]) == (f"{PROFILES}/dataresource.json", "table")
        assert resource["profile"] == "tabular-data-resource"
        schema = resource["schema"]
        assert schema["$schema"] == f"{PROFILES}/tableschema.json"
        table = TABLES_BY_NAME[resource["name"]]
        assert [field["name"] for field in schema["fields"]] == table.names
        assert schema["primaryKey"] == list(table.key)
        for key in schema.get("foreignKeys", ()):
            (column,), (other,) = key["fields"], key["reference"]["fields"]
            assert FOREIGN_KEYS[table.name, column] == (key["reference"]["resource"], other)


def test_what_an_edition_does_not_say_is_left_out_and_what_it_says_is_kept(tmp_path: Path) -> None:
    silent = written(tmp_path)
    assert (silent["version"], silent["created"]) == ("2026.12", "2026-11-30T00:00:00Z")
    bare = written(tmp_path, created="2026", licenses=("CC-BY-4.0", "By leave of the region"),
                   sources=(SourceInfo("Survey"),))  # fmt: skip
    assert not {"version", "created", "description"} & set(bare)
    assert bare["licenses"] == [
        {"name": "CC-BY-4.0", "title": "CC-BY-4.0"}, {"name": "other", "title": "By leave of the region"},
    ]  # fmt: skip
    assert bare["sources"] == [{"title": "Survey"}]
    again = read_datapackage(tmp_path / "edition.zip")
    assert again.info.licenses == ("CC-BY-4.0", "By leave of the region")
