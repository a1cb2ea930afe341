"""Run by ``tests/stored_names.py``: work with the plugin of a checkout, and print every name it stores or is called by.

Usage: stored_names.py CHECKOUT

Names come from where users meet them: the provider, files that were written, projects, settings that were asked for.
"""

from __future__ import annotations

import importlib
import json
import os
import pkgutil
import re
import shutil
import zipfile
from enum import Enum
from pathlib import Path
from typing import Any

# Before QGIS.
from names_world import CHECKOUT, HOME, PACKAGE, SETTINGS, SLUG, WORK, application, inputs, make_files  # isort: skip

import names_in_code
import names_in_files
from names_in_windows import windows
from qgis.core import (
    QgsApplication,
    QgsExpression,
    QgsLayoutItem,
    QgsProcessingParameterDefinition,
    QgsProject,
)

#: What enumerations were called in 0.1.0, where they have another name now: their identifiers are stored, not the name.
RENAMED = {"BivariateAxis": "Across", "SheetSubject": "By", "MatchMethod": "How"}
#: Identifiers that files, settings and scripts hold, by the name that their enumeration had in 0.1.0.
ENUMERATIONS = (
    "Across", "Action", "BoundaryKind", "By", "Change", "ColumnRole", "Columns", "DataFormat", "DatasetKind",
    "Documented", "Drawing", "Fix", "Format", "Grouping", "How", "Involvement", "Kind", "Language", "Level", "Method",
    "Multiples", "Order", "Orientation", "Palette", "PaletteKind", "PaperSize", "Period", "Relation", "Rule",
    "Severity", "TemplateKind", "Territory", "Theme", "Type", "UnitKind",
)  # fmt: skip


def algorithms() -> dict[str, Any]:
    """Return what scripts and models call, with its parameters in their order."""
    provider = QgsApplication.processingRegistry().providerById(SLUG)
    return {
        f"{provider.id()}:{one.name()}": {
            "parameters": [_parameter(definition) for definition in one.parameterDefinitions()],
            "outputs": {output.name(): output.type() for output in one.outputDefinitions()},
        }
        for one in provider.algorithms()
    }


def _parameter(one: QgsProcessingParameterDefinition) -> dict[str, Any]:
    default = one.defaultValue()
    told = {"name": one.name(), "type": one.type(), "default": default if _is_plain(default) else str(default)}
    told["optional"] = bool(one.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional)
    if hasattr(one, "options"):
        told |= {"options": list(one.options()), "several": one.allowMultiple(), "static": one.usesStaticStrings()}
    if hasattr(one, "minimum") and one.type() == "number":
        told["bounds"] = [value if abs(value) < 1e300 else None for value in (one.minimum(), one.maximum())]
    return told


def _is_plain(value: Any) -> bool:
    return (
        value is None
        or isinstance(value, (str, int, float, bool))
        or (isinstance(value, list) and all(_is_plain(one) for one in value))
    )


def functions() -> dict[str, Any]:
    """Return the functions for expressions."""
    ours = [one for one in QgsExpression.Functions() if one.name().startswith("cpmr_")]
    return {
        one.name(): [{"name": part.name(), "optional": part.optional()} for part in one.parameters()] for one in ours
    }


def enumerations() -> dict[str, list[str]]:
    """Return the identifiers of enumerations, in their order."""
    found: dict[str, list[str]] = {}
    package = importlib.import_module(PACKAGE)
    for info in pkgutil.walk_packages(package.__path__, f"{PACKAGE}."):
        module = importlib.import_module(info.name)
        for name, value in vars(module).items():
            own = isinstance(value, type) and issubclass(value, Enum) and value.__module__ == module.__name__
            # Two of them are named Role; that of the places on a map is not stored.
            if own and RENAMED.get(name, name) in ENUMERATIONS:
                found[RENAMED.get(name, name)] = [str(member.value) for member in value]
    vocabulary = importlib.import_module(f"{PACKAGE}.model.vocabulary")
    return found | {"FIELDS": [field.id for field in vocabulary.FIELDS]}


def projects() -> dict[str, Any]:
    """Return custom properties, variables and relations of a project, and the items of its layouts."""
    layouts = importlib.import_module(f"{PACKAGE}.layouts.table_page")
    builder = importlib.import_module(f"{PACKAGE}.project.builder")
    results = importlib.import_module(f"{PACKAGE}.project.result_layer")
    store = importlib.import_module(f"{PACKAGE}.store.inspect_results")
    styles = importlib.import_module(f"{PACKAGE}.workflows.styling.styles")
    map_page = importlib.import_module(f"{PACKAGE}.layouts.map_page")
    page = importlib.import_module(f"{PACKAGE}.layouts.page")
    kinds = importlib.import_module(f"{PACKAGE}.project.subjects.kinds")
    project = QgsProject.instance()
    assert project.read(str(WORK / "atlas.qgz"))
    (group,) = builder.our_groups(project)
    results.add_result(
        project, group, results.result_layer(WORK / "atlas.gpkg", *store.results_in(WORK / "atlas.gpkg"))
    )
    themed = {theme.value: layer for theme, layer in builder.theme_layers_of(group).items()}
    styles.apply(themed["inclusion"], styles.find("Involvement and share"))
    subject = kinds.subjects_in(builder.open_atlas(WORK / "atlas.gpkg"))["inclusion"]
    bivariate = map_page.map_layout(project, group, subject, page.PageSpec())
    bivariate.setName("Bivariate")
    project.layoutManager().addLayout(bivariate)
    table = layouts.table_layout(
        project, "Table", layouts.TablePage("A title", ("a", "b"), (layouts.TableRow(("1", "2")),), "n")
    )
    project.write(str(WORK / "saved.qgz"))
    with zipfile.ZipFile(WORK / "saved.qgz") as archive:
        text = archive.read("saved.qgs").decode()
    found: dict[str, Any] = {
        "layers": {}, "roles": {}, "variables": {}, "relations": {}, "layout items": {}, "layouts": {}, "nodes": {},
    }  # fmt: skip
    for layer in project.mapLayers().values():
        keys = [key for key in layer.customPropertyKeys() if "cpmr" in key]
        found["layers"] |= dict.fromkeys(keys, "property")
        found["roles"][names_in_files.plain(str(layer.customProperty(f"{SLUG}/role")))] = "layer"
        found["variables"] |= dict.fromkeys(layer.customProperty("variableNames") or [], "variable")
    for node in project.layerTreeRoot().findGroups(True):
        found["nodes"] |= dict.fromkeys([key for key in node.customProperties() if "cpmr" in key], "property")
        if node.customProperty(f"{SLUG}/role"):
            found["roles"][node.customProperty(f"{SLUG}/role")] = "group"
    for relation in project.relationManager().relations():
        found["relations"][re.sub(r"^cpmr_.*_(\w+?)$", r"cpmr_*_\1", relation)] = "relation"
    for one in (*project.layoutManager().printLayouts(), table):
        found["layouts"] |= dict.fromkeys([key for key in one.customProperties() if "cpmr" in key], "property")
        ids = [item.id() for item in one.items() if isinstance(item, QgsLayoutItem) and item.id()]
        found["layout items"] |= dict.fromkeys(ids, "item")
    # Whatever else stands in the file under our name: entries, elements, keys of other things.
    found["in the file"] = dict.fromkeys(sorted(set(re.findall(rf"{SLUG}/[a-z_0-9]+", text))), "key")
    found["properties of labels and legends"] = dict.fromkeys(
        sorted(set(re.findall(r"@(cpmr_[a-z_0-9]+)", text))), "variable"
    )
    project.clear()
    return found


def main() -> None:
    """Collect everything."""
    running = application()  # noqa: F841 - it lives as long as this name
    inputs()
    plugin = importlib.import_module(PACKAGE)
    assert Path(plugin.__file__).is_relative_to(CHECKOUT)
    headless = plugin.classFactory(None)
    headless.initProcessing()
    names = {"algorithms": algorithms(), "expression functions": functions(), "enumerations": enumerations()}
    make_files()
    names |= {"atlas file": names_in_files.atlas(), "data package": names_in_files.packages()}
    names |= {"tables": names_in_files.tables(), "project": projects()}
    headless.unload()
    names["windows"] = windows()
    names |= {"profile": names_in_files.profile(), "presets": names_in_files.presets()}
    names["settings"] = names_in_code.settings() | SETTINGS
    names["names in the code"] = names_in_code.names()
    print()
    print(json.dumps(names, ensure_ascii=False), flush=True)
    shutil.rmtree(HOME, ignore_errors=True)
    os._exit(0)


if __name__ == "__main__":
    main()
