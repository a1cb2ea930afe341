"""The same work by geopandas and pyogrio, as someone writes it who knows them well.

Reads the same files, makes the same features and writes the same tables into a GeoPackage. It has no styles, no project
and no map layers; it checks nothing of the dataset, keeps no reasons for what it leaves out, and cuts no coasts to fit.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import pyogrio
import shapely

warnings.filterwarnings("ignore")

CRS = "EPSG:4258"
AROUND = (-35.0, -5.0, 100.0, 83.0)
TABLES = (
    "regions", "competences", "experiences", "indicators", "country_notes", "rules", "authority_kinds", "country_facts",
)  # fmt: skip
ANSWERS = ("governance", "reception", "services", "inclusion", "external", "needs", "cooperation")
LEVELS = ("none", "unspecified", "consultative", "executive", "shared", "exclusive")
KINDS = ("instrument", "experience", "project", "need", "interest")
RATIO, TOTAL = "foreign_citizens_share_15_64", "population_1jan"


def load(folder: str, edition: str, crosswalk: str, world: str, nuts: str = "") -> Callable[[], dict]:
    """Read an edition and boundaries, join them and write what an atlas file holds."""
    target = Path(folder)
    target.mkdir(parents=True, exist_ok=True)

    def run() -> dict[str, float]:
        path = target / "geopandas.gpkg"
        path.unlink(missing_ok=True)
        tables = {name: _table(Path(edition) / f"{name}.csv") for name in TABLES}
        pieces, countries = _pieces(world, Path(crosswalk), nuts)
        several = _table(Path(crosswalk) / "region_nuts.csv")
        regions = _regions(tables["regions"], several[several["year"] == "2024"], pieces)
        units = _units(regions, pieces, countries)
        borders = _borders(units[units["role"].isin(("country", "ground"))])
        pyogrio.write_dataframe(units, path, layer="units", driver="GPKG")
        pyogrio.write_dataframe(borders, path, layer="borders", driver="GPKG", append=True)
        tables["regions"] = tables["regions"].merge(regions[["region_id", "unit_id"]], on="region_id", how="left")
        tables["competences"] = _ruled(tables)
        tables["region_themes"] = _summary(tables)
        tables["map_figures"] = _figures(tables["indicators"], units)
        tables["join_report"] = tables["regions"][["region_id", "name", "country", "nuts_code", "unit_id"]]
        for name, table in tables.items():
            pyogrio.write_dataframe(table, path, layer=name, driver="GPKG", append=True)
        return {"placed": len(regions), "units": len(units), "competences": len(tables["competences"])}

    return run


def _table(path: Path) -> pd.DataFrame:
    frame = pd.read_csv(path, dtype=str, keep_default_na=False)
    if "value" in frame:
        frame["value"] = pd.to_numeric(frame["value"], errors="coerce")
    return frame


def _pieces(world: str, crosswalk: Path, nuts: str) -> tuple[gpd.GeoDataFrame, gpd.GeoDataFrame]:
    """Return the smallest territories with their NUTS codes and the regions outside NUTS, and the countries around."""
    rows = _table(crosswalk / "admin1_nuts.csv")
    parts = _table(crosswalk / "region_admin1.csv")
    units = pyogrio.read_dataframe(world, layer="states_provinces", columns=["admin", "name", "fips"])
    units = units.merge(rows, on=["admin", "name", "fips"])
    for level in range(4):  # the United Kingdom has codes of 2021 only
        units[f"nuts{level}"] = units[f"nuts{level}_2024"].where(units["nuts0_2024"] != "", units[f"nuts{level}_2021"])
    units = units.merge(parts[["unit", "region_id"]], on="unit", how="left")
    keep = ["nuts0", "nuts1", "nuts2", "nuts3", "iso_a2", "region_id", "geometry"]
    if nuts:
        official = pyogrio.read_dataframe(nuts)
        official = official[official["LEVL_CODE"].astype(int) == 3].rename(columns={"NUTS_ID": "nuts3"})
        for level in range(3):
            official[f"nuts{level}"] = official["nuts3"].str[: level + 2]
        official["iso_a2"] = official["nuts0"].replace({"EL": "GR", "UK": "GB"})
        units = units[~units["nuts0"].isin(set(official["nuts0"]))]
        units = pd.concat([official.reindex(columns=keep), units[keep]], ignore_index=True)
    pieces = gpd.GeoDataFrame(units[keep].fillna(""), geometry="geometry", crs=CRS)
    pieces["geometry"] = _clean(pieces.geometry)
    around = pyogrio.read_dataframe(world, layer="countries", columns=["NAME", "iso_a2"], bbox=AROUND)
    around = gpd.GeoDataFrame(around, geometry=_clean(around.geometry), crs=CRS)
    return pieces, gpd.clip(around, AROUND)


def _clean(geometries: gpd.GeoSeries) -> np.ndarray:
    """Return polygons on the grid that all share, valid."""
    return shapely.make_valid(shapely.set_precision(np.asarray(geometries), 1e-6))


def _regions(table: pd.DataFrame, several: pd.DataFrame, pieces: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Return the regions of the edition, each dissolved from its pieces.

    :param several: the codes of regions that are several NUTS regions together
    """
    members = []
    for level in range(4):
        column = f"nuts{level}"
        joined = table[["region_id", "name", "country"]].merge(several[["region_id", "code"]], on="region_id")
        known = pd.concat([table[table["nuts_code"] != ""], joined.rename(columns={"code": "nuts_code"})])
        members.append(known.merge(pieces[[column]].reset_index(), left_on="nuts_code", right_on=column))
    members.append(table.merge(pieces[pieces["region_id"] != ""][["region_id"]].reset_index(), on="region_id"))
    joined = pd.concat(members)[["region_id", "name", "country", "nuts_code", "index"]].drop_duplicates()
    joined = gpd.GeoDataFrame(joined, geometry=pieces.geometry.loc[joined["index"]].to_numpy(), crs=CRS)
    regions = joined.dissolve("region_id", aggfunc={"name": "first", "country": "first", "index": list}).reset_index()
    regions["unit_id"] = "R:" + regions["region_id"]
    return regions


def _units(regions: gpd.GeoDataFrame, pieces: gpd.GeoDataFrame, countries: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Return the regions, what lies between them, the countries and the ground, with areas and places for labels."""
    inside = pieces[pieces["nuts0"] != ""]
    rest = inside.drop(index=[i for members in regions["index"] for i in members if i in inside.index])
    fill = rest.dissolve("nuts2").reset_index().rename(columns={"nuts2": "name", "iso_a2": "country"})
    whole = inside.dissolve("nuts0").reset_index().rename(columns={"nuts0": "name", "iso_a2": "country"})
    ground = countries.rename(columns={"NAME": "name", "iso_a2": "country"})
    parts = [
        frame.assign(role=role)[["name", "country", "role", "geometry"]]
        for frame, role in ((regions, "region"), (fill, "fill"), (whole, "country"), (ground, "ground"))
    ]
    units = gpd.GeoDataFrame(pd.concat(parts, ignore_index=True), crs=CRS)
    units["unit_id"] = np.where(units["role"] == "region", "", units["role"]) + ":" + units["name"]
    units.loc[units["role"] == "region", "unit_id"] = regions["unit_id"].to_numpy()
    units["area_km2"] = units.to_crs("EPSG:3035").area / 1e6
    points = units.representative_point()
    units["anchor_x"], units["anchor_y"] = points.x, points.y
    units["draw_order"] = units["area_km2"].rank(ascending=False)
    return units


def _borders(countries: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Return the lines that two countries share."""
    lines = np.asarray(countries.boundary)
    roles = countries["role"].to_numpy()
    surveyed = set(countries.loc[countries["role"] == "country", "country"])
    names = countries["country"].to_numpy()
    first, second = shapely.STRtree(np.asarray(countries.geometry)).query(np.asarray(countries.geometry))
    chosen = (first < second) & (roles[first] == roles[second])
    both = np.array([names[a] in surveyed and names[b] in surveyed for a, b in zip(first, second)])
    chosen &= (roles[first] == "country") | ~both
    first, second = first[chosen], second[chosen]
    shared = shapely.line_merge(shapely.intersection(lines[first], lines[second]))
    found = gpd.GeoDataFrame({"country_a": names[first], "country_b": names[second]}, geometry=shared, crs=CRS)
    return found[~found.is_empty & (shapely.length(shared) > 0)]


def _ruled(tables: dict[str, pd.DataFrame]) -> pd.DataFrame:
    """Return one row per region and field: the region's own, else that of the rule on its kind that leads."""
    own, rules = tables["competences"], tables["rules"].reset_index(names="row")
    kinds = tables["regions"][["region_id", "authority_kind"]].copy()
    kinds["authority_kind"] = kinds["authority_kind"].str.split(r"\s*;\s*", regex=True)
    said = rules.merge(kinds.explode("authority_kind"), on="authority_kind")
    text = said["applies_to"].str.strip()
    whole = text.str.match(r"(?i)all(?:$| except\b)")
    names = text.str.replace(r"(?i)^all(?: except)?\b\s*", "", regex=True).str.split(r"\s*;\s*", regex=True)
    named = np.array([region in several for region, several in zip(said["region_id"], names)], dtype=bool)
    said = said[named != whole]
    said = said.assign(inferred=said["level_stated"] == "no", unknown=said["level"] == "unspecified")
    order = said["region_id"].map({region: position for position, region in enumerate(tables["regions"]["region_id"])})
    said = said.assign(order=order).sort_values(["order", "inferred", "unknown", "row"])
    leading = said.drop_duplicates(["region_id", "field"]).set_index(["region_id", "field"])
    held = pd.MultiIndex.from_frame(own[["region_id", "field"]])
    own = own.assign(basis="own_source", rule_id=leading["rule_id"].reindex(held).fillna("").to_numpy())
    own["level_stated"] = np.where(own["level_stated"] == "no", "no", "yes")
    derived = leading[~leading.index.isin(held)].reset_index().sort_values(["order", "row"])
    derived["basis"] = "general_rule"
    derived["level_stated"] = np.where(derived["inferred"], "no", "yes")
    return pd.concat([own, derived.reindex(columns=own.columns, fill_value="")], ignore_index=True)


def _summary(tables: dict[str, pd.DataFrame]) -> pd.DataFrame:
    """Return what each region says on each theme, counted and listed."""
    index = pd.MultiIndex.from_product([tables["regions"]["region_id"], ANSWERS], names=["region_id", "theme"])
    competences, entries = tables["competences"], tables["experiences"]
    keys = ["region_id", "theme"]
    counted = competences[competences["field"] != "regional_development"]
    power, stated = counted["level"] != "none", counted["level_stated"] != "no"
    general = counted["basis"] == "general_rule"
    parts = {
        "competences": power, "own_powers": power & ~general, "rule_powers": power & general,
        "stated_none": ~power & stated, "inferred_none": ~power & ~stated,
    }  # fmt: skip
    powers = [counted[rows].groupby(keys).size().rename(name) for name, rows in parts.items()]
    rank = counted["level"].map({level: rank for rank, level in enumerate(LEVELS)})
    widest = rank.groupby([counted[key] for key in keys]).max().map(dict(enumerate(LEVELS))).rename("top_level")
    kinds = entries.groupby([*keys, "kind"]).size().unstack(fill_value=0).reindex(columns=KINDS, fill_value=0)
    texts = competences.groupby(keys)["field"].agg("\n".join).rename("competence_text")
    titles = entries.groupby(keys)["title"].agg("\n".join).rename("entry_text")
    links = entries.groupby(keys)["link"].agg("\n".join).rename("links")
    counts = pd.concat([*powers, kinds], axis=1).reindex(index).fillna(0).astype(int)
    words = pd.concat([widest, texts, titles, links], axis=1).reindex(index).fillna("")
    summary = counts.join(words).reset_index()
    done = summary[["instrument", "experience", "project"]].sum(axis=1) > 0
    some = summary["competences"] > 0
    nothing = [summary["stated_none"] > 0, summary["inferred_none"] > 0]
    summary["involvement"] = np.select(
        [some & done, some, done, *nothing],
        ["both", "competence", "experience", "stated_none", "inferred_none"], "no_answer",
    )  # fmt: skip
    by = np.where(summary["own_powers"] > 0, "_own", "_rule")
    summary["by_basis"] = summary["involvement"].where(~some, summary["involvement"] + by)
    silent = np.select(nothing, ["stated_none", "inferred_none"], "no_answer")
    summary["level_class"] = summary["top_level"].where(some, silent)
    return summary


def _figures(indicators: pd.DataFrame, units: gpd.GeoDataFrame) -> pd.DataFrame:
    """Return the latest figures of the units that are drawn."""
    known = (
        indicators[indicators["value"].notna()].sort_values("time").drop_duplicates(["geo", "indicator"], keep="last")
    )
    latest = known.pivot(index="geo", columns="indicator", values=["value", "time"])
    found = units[["unit_id", "name"]].merge(
        latest["value"][[RATIO, TOTAL]], left_on="name", right_index=True, how="left"
    )
    return found.drop(columns="name")
