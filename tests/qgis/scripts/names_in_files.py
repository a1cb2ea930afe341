"""Names in files that were written: atlas files, packages, tables, presets, the profile."""

from __future__ import annotations

import csv
import importlib
import json
import re
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path
from typing import Any

from names_world import HOME, PACKAGE, PROFILE, SLUG, WORK


def atlas() -> dict[str, Any]:
    """Return tables, views and columns of an atlas file, keys of its provenance, and what is kept as JSON in it."""
    with closing(sqlite3.connect(WORK / "atlas.gpkg")) as database:
        names = database.execute(
            "SELECT type, name FROM sqlite_master WHERE type IN ('table', 'view', 'index', 'trigger')"
        ).fetchall()
        ours = [(kind, name) for kind, name in names if not name.startswith(("gpkg_", "rtree_", "sqlite_", "trigger_"))]
        provenance = dict(database.execute("SELECT key, value FROM provenance"))
        (definition,) = database.execute("SELECT definition FROM indicator_layers").fetchone()
        columns = {
            plain(name): [f"{row[1]} {row[2]}".strip() for row in database.execute(f'PRAGMA table_info("{name}")')]
            for kind, name in ours
            if kind in ("table", "view")
        }
        roles = [role for (role,) in database.execute("SELECT DISTINCT role FROM units ORDER BY role")]
        contents = database.execute("SELECT table_name, data_type FROM gpkg_contents").fetchall()
    return {
        "tables": {plain(name): columns[plain(name)] for kind, name in ours if kind == "table"},
        "views": {plain(name): columns[plain(name)] for kind, name in ours if kind == "view"},
        "contents": {plain(name): kind for name, kind in contents},
        "provenance": dict.fromkeys(provenance, "text"),
        "provenance ▸ schema_version": provenance["schema_version"],
        "provenance ▸ recipe": recipe(),
        "provenance ▸ style_checksums": shape(json.loads(provenance["style_checksums"])),
        "indicator_layers ▸ definition": shape(json.loads(definition)),
        "roles of units": dict.fromkeys(roles, "text"),
    }


def recipe() -> dict[str, Any]:
    """Return what atlas files tell of what they were loaded from."""
    found: dict[str, Any] = {}
    for name in ("atlas", "of-survey", "of-map"):
        with closing(sqlite3.connect(WORK / f"{name}.gpkg")) as database:
            (text,) = database.execute("SELECT value FROM provenance WHERE key = 'recipe'").fetchone()
        found = union(found, shape(json.loads(text)))
    return found


def plain(name: str) -> str:
    """Return a table's name with what depends on data left out."""
    return re.sub(r"_[0-9a-f]{6}$", "_*", name)


def shape(value: Any, names: tuple[str, ...] = (), key: str = "") -> Any:
    """Return a JSON document with its values replaced by their kinds.

    :param names: keys of objects whose own keys are names that a user gave
    """
    if isinstance(value, dict):
        found: Any = {}
        for one, inner in value.items():
            found = union(found, {("*" if key in names else one): shape(inner, names, one)})
        return found
    if isinstance(value, list):
        each: Any = {}
        for one in value:
            each = union(each, shape(one, names))
        return {"each": each}
    return {bool: "yes or no", int: "number", float: "number", str: "text", type(None): "nothing"}[type(value)]


def union(first: Any, other: Any) -> Any:
    """Return what two shapes hold together; of two kinds that which says more."""
    if isinstance(first, dict) and isinstance(other, dict):
        return {key: union(first.get(key, {}), other.get(key, {})) for key in (*first, *other)}
    if first in ({}, "nothing") and other != {}:
        return other
    if isinstance(other, dict) and other:
        return other
    return first


def header(path: Path) -> list[str]:
    """Return the first line of a table."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return next(csv.reader(file))


def packages() -> dict[str, Any]:
    """Return resources, fields and descriptor of a data package."""
    with zipfile.ZipFile(WORK / "bundled.zip") as archive:
        descriptor = json.loads(archive.read("datapackage.json"))
        members = sorted(archive.namelist())
    fields = {one["name"]: [field["name"] for field in one["schema"]["fields"]] for one in descriptor["resources"]}
    for one in descriptor["resources"]:
        one["schema"]["fields"] = [{k: v for k, v in field.items() if k != "constraints"} for field in
                                   one["schema"]["fields"]]  # fmt: skip
    return {"members": dict.fromkeys(members, "file"), "fields": fields, "descriptor": shape(descriptor)}


def tables() -> dict[str, Any]:
    """Return the columns of tables that are written for scripts, and the files of an export of data."""
    exported = {path.name: header(path) for path in sorted((WORK / "data").glob("*.csv"))}
    names = ("report.csv", "placements.csv", "changes.csv")
    return {**{name: header(WORK / name) for name in names}, "exportdata": _stem(exported)}


def _stem(found: dict[str, Any]) -> dict[str, Any]:
    return {re.sub(r"_[0-9a-f]{6}\.", "_*.", name): value for name, value in found.items()}


def profile() -> dict[str, Any]:
    """Return the files of the profile, and what they hold."""
    folder, found = PROFILE / SLUG, {}
    for path in sorted(folder.rglob("*")):
        if not path.is_file():
            continue
        name = re.sub(r"[0-9a-f]{12,}", "*", path.relative_to(folder).as_posix())
        if path.suffix == ".json":
            found[name] = shape(json.loads(path.read_text(encoding="utf-8")), ("places", "presets"))
        elif path.suffix == ".csv":
            found[name] = header(path)
        else:
            found[name] = "file"
    cache = importlib.import_module(f"{PACKAGE}.sources.http.cache")
    kept = cache.Cache(cache.default_folder())
    kept.put(cache.Entry("https://example.org/x", "", "", "x", "", "", "", "2026-11-01T00:00:00+00:00", 0, ""), b"x")
    for path in sorted(cache.default_folder().rglob("*")):
        if path.is_file() and path.suffix in (".sqlite", ".db"):
            with closing(sqlite3.connect(path)) as database:
                names = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
                found[path.relative_to(folder).as_posix()] = {
                    name: [row[1] for row in database.execute(f'PRAGMA table_info("{name}")')] for name in names
                }
    return found


def presets() -> dict[str, Any]:
    """Return what presets hold that are handed on as files."""
    styles = json.loads((HOME / "fixtures/work/styles.json").read_text(encoding="utf-8"))
    exported = json.loads((WORK / "chosen.json").read_text(encoding="utf-8"))
    export = json.loads((WORK / "preset.json").read_text(encoding="utf-8"))
    builtin = importlib.import_module(f"{PACKAGE}.model.style.preset").built_in()
    return {
        "style": shape(exported), "style ▸ format": [styles["format"], exported["format"]],
        "export": shape(export), "export ▸ kind": export["kind"],
        "built-in styles": [preset.name for preset in builtin],
        "mapping": shape(json.loads((WORK / "mapping.json").read_text(encoding="utf-8"))),
    }  # fmt: skip
