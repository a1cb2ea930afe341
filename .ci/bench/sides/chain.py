"""The same work by a chain of QGIS's own Processing algorithms, as a model in the designer would run it.

Reads the same files and writes a GeoPackage and a project. It joins and dissolves; it draws no borders between
countries, has no styles and no layouts, checks nothing of the dataset, applies no rules to regions, and makes no
regions of parts of units.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from .qgis_app import application

AROUND = "-35,100,-5,83 [EPSG:4326]"
TABLES = (
    "regions", "competences", "experiences", "indicators", "country_notes", "rules", "authority_kinds", "country_facts",
)  # fmt: skip


def load(folder: str, edition: str, crosswalk: str, world: str, nuts: str = "") -> Callable[[], dict]:
    """Read an edition and boundaries, join them, write a GeoPackage and a project of it."""
    application()
    from qgis.core import Qgis, QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsVectorLayer

    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    import processing
    from processing.core.Processing import Processing

    Processing.initialize()
    _ = Qgis
    target = Path(folder)

    def run() -> dict[str, float]:
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir(parents=True)
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)

        def do(name: str, **parameters: Any) -> Any:
            values = {"OUTPUT": "TEMPORARY_OUTPUT", **parameters}
            return processing.run(f"native:{name}", values, context=context, feedback=feedback)["OUTPUT"]

        tables = [QgsVectorLayer(f"{Path(edition, name)}.csv", name, "ogr") for name in TABLES]
        around = do("extractbyextent", INPUT=f"{world}|layername=countries", EXTENT=AROUND, CLIP=True)
        ground = do("fixgeometries", INPUT=around)
        if nuts:
            pieces = do("fixgeometries", INPUT=do("extractbyattribute", INPUT=nuts, FIELD="LEVL_CODE", VALUE="3"))
            pieces = do("refactorfields", INPUT=pieces, FIELDS_MAPPING=_levels("NUTS_ID"))
        units = do("fixgeometries", INPUT=f"{world}|layername=states_provinces")
        keyed = do("fieldcalculator", INPUT=units, FIELD_NAME="key", FIELD_TYPE=2, FIELD_LENGTH=0, FIELD_PRECISION=0,
                   FORMULA="admin || '|' || name || '|' || fips")  # fmt: skip
        rows = do("fieldcalculator", INPUT=f"{Path(crosswalk, 'admin1_nuts.csv')}", FIELD_NAME="key", FIELD_TYPE=2,
                  FIELD_LENGTH=0, FIELD_PRECISION=0, FORMULA="admin || '|' || name || '|' || fips")  # fmt: skip
        world_units = do("joinattributestable", INPUT=keyed, FIELD="key", INPUT_2=rows, FIELD_2="key",
                         FIELDS_TO_COPY=["nuts3_2021", "nuts3_2024"], METHOD=1, DISCARD_NONMATCHING=True,
                         PREFIX="")  # fmt: skip
        world_units = do(
            "refactorfields", INPUT=world_units, FIELDS_MAPPING=_levels("coalesce(nuts3_2024, nuts3_2021)")
        )
        if nuts:
            borrowed = do("extractbyexpression", INPUT=world_units, EXPRESSION="nuts0 = 'UK'")
            pieces = do("mergevectorlayers", LAYERS=[pieces, borrowed], CRS=None)
        else:
            pieces = do("extractbyexpression", INPUT=world_units, EXPRESSION="nuts0 <> ''")
        countries = do("dissolve", INPUT=pieces, FIELD=["nuts0"])
        placed = []
        for level in range(1, 4):
            whole = do("dissolve", INPUT=pieces, FIELD=[f"nuts{level}"]) if level < 3 else pieces
            placed.append(
                do("joinattributestable", INPUT=whole, FIELD=f"nuts{level}", INPUT_2=tables[0], FIELD_2="nuts_code",
                   FIELDS_TO_COPY=["region_id", "name", "country"], METHOD=1, DISCARD_NONMATCHING=True, PREFIX="")
            )  # fmt: skip
        regions = do("mergevectorlayers", LAYERS=placed, CRS=None)
        fill = do("difference", INPUT=do("dissolve", INPUT=pieces, FIELD=["nuts2"]), OVERLAY=regions)
        layers = {"regions_units": regions, "fill": fill, "countries": countries, "ground": ground}
        for name, layer in layers.items():
            layer.setName(name)
        path = target / "chain.gpkg"
        do("package", LAYERS=[*layers.values(), *tables], OUTPUT=str(path), OVERWRITE=True, SAVE_STYLES=False)
        project = QgsProject()
        for name in (*layers, *TABLES):
            project.addMapLayer(QgsVectorLayer(f"{path}|layername={name}", name, "ogr"))
        project.write(str(target / "chain.qgz"))
        found = {"placed": regions.featureCount(), "units": sum(layer.featureCount() for layer in layers.values())}
        project.clear()
        return found

    return run


def _levels(code: str) -> list[dict[str, Any]]:
    """Return the fields of a piece: its NUTS code on every level."""
    return [
        {"name": f"nuts{level}", "type": 10, "length": 0, "precision": 0, "expression": f"left({code}, {level + 2})"}
        for level in range(4)
    ]
