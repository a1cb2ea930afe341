"""JSON-stat 2.0 is read in full, cell by cell, and what is not JSON-stat is refused in a sentence."""

from __future__ import annotations

import json
from typing import Any

import pytest
from eurostat_files import held, rows

from cpmr_migration_plugin.errors import PluginError
from cpmr_migration_plugin.sources.eurostat import jsonstat
from cpmr_migration_plugin.sources.eurostat.errors import EurostatError, Problem
from cpmr_migration_plugin.sources.eurostat.jsonstat import Dataset, parse, read_collection, read_jsonstat


def category(*codes: str, **more: Any) -> dict[str, Any]:
    return {"category": {"index": {code: place for place, code in enumerate(codes)}, **more}}


def document(**changes: Any) -> dict[str, Any]:
    """Return a sparse answer as Eurostat's: 2 territories by 3 periods."""
    return {
        "version": "2.0",
        "class": "dataset",
        "label": "Small",
        "source": "ESTAT",
        "updated": "2026-09-10T23:00:00+0200",
        "id": ["freq", "geo", "time"],
        "size": [1, 2, 3],
        "value": {"0": 1.5, "2": 3, "4": -5},
        "status": {"2": "ep", "4": "u|C", "5": "|C"},
        "dimension": {
            "freq": category("A"),
            # Positions, not the order of the keys, say which code comes first.
            "geo": {
                "label": "Place",
                "category": {"index": {"BE": 1, "AT": 0}, "label": {"AT": "Austria", "BE": "Belgium"}},
            },
            "time": category("2021", "2022", "2023"),
        },
        "extension": {"id": "SMALL", "annotation": [{"type": "UPDATE_DATA", "date": "2026-01-01T00:00:00+0100"}]},
        **changes,
    }


def body(**changes: Any) -> bytes:
    return json.dumps(document(**changes)).encode()


def cells(cube) -> dict[tuple[str, str], tuple]:
    return {
        (row.geo, row.time): (None if row.value != row.value else row.value, row.flag, row.conf)
        for row in cube.data.itertuples()
    }


SMALL = {
    ("AT", "2021"): (1.5, "", ""),
    ("AT", "2023"): (3.0, "ep", ""),
    ("BE", "2022"): (-5.0, "u", "C"),
    ("BE", "2023"): (None, "", "C"),
}


def test_sparse_values_stand_where_their_flat_index_says():
    cube = read_jsonstat(body())
    assert cells(cube) == SMALL
    assert (cube.code, cube.title, cube.updated) == ("SMALL", "Small", "2026-09-10T23:00:00+02:00")
    assert cube.dimension("geo").codes == ("AT", "BE")
    assert cube.dimension("geo").labels == ("Austria", "Belgium")
    assert cube.dimension("freq").labels == ("A",)
    assert cube.warnings == ()


def test_zero_is_a_figure():
    assert cells(read_jsonstat(body(value={"0": 0}, status={})))["AT", "2021"] == (0.0, "", "")


def test_dense_values_with_nulls_read_the_same():
    assert cells(read_jsonstat(body(value=[1.5, None, 3, None, -5, None]))) == SMALL


def test_a_status_array_reads_the_same():
    assert cells(read_jsonstat(body(status=[None, None, "ep", None, "u|C", "|C"]))) == SMALL


@pytest.mark.parametrize("status", ["p", ["p"]])
def test_one_status_is_that_of_every_value(status):
    found = cells(read_jsonstat(body(status=status)))
    assert {flag for _, flag, _ in found.values()} == {"p"}
    assert len(found) == 3


def test_an_index_may_be_an_array_and_may_be_left_out_for_one_category():
    dimension = document()["dimension"]
    dimension["freq"] = {"category": {"label": {"A": "Annual"}}}
    dimension["time"] = {"category": {"index": ["2021", "2022", "2023"]}}
    cube = read_jsonstat(body(dimension=dimension))
    assert cells(cube) == SMALL
    assert cube.dimension("freq").codes == ("A",)
    assert cube.dimension("freq").labels == ("Annual",)


def test_any_order_of_dimensions_gives_the_same_cells():
    turned = read_jsonstat(
        body(
            id=["time", "geo", "freq"],
            size=[3, 2, 1],
            value={"0": 1.5, "4": 3, "3": -5},
            status={"4": "ep", "3": "u|C", "5": "|C"},
        )
    )
    assert cells(turned) == SMALL


def test_a_missing_update_is_taken_from_the_annotations():
    changed = document()
    del changed["updated"]
    assert read_jsonstat(json.dumps(changed).encode()).updated == "2026-01-01T00:00:00+01:00"


def test_an_answer_without_figures_is_read_and_says_so():
    cube = read_jsonstat(body(value={}, status={"0": "|C"}))
    assert cells(cube) == {("AT", "2021"): (None, "", "C")}
    assert "no figures" in cube.warnings[0]


def test_a_dimension_without_categories_is_an_empty_answer():
    dimension = {**document()["dimension"], "geo": category()}
    cube = read_jsonstat(body(dimension=dimension, size=[1, 0, 3], value={}, status={}))
    assert cube.data.empty
    assert "no figures" in cube.warnings[0]


def test_text_in_cells_counts_as_missing_and_is_told():
    cube = read_jsonstat(body(value={"0": "1.5", "1": "n/a", "2": True, "3": {"a": 1}}, status={}))
    assert cells(cube)["AT", "2021"][0] == 1.5
    assert sum(value is not None for value, _, _ in cells(cube).values()) == 1
    assert "3 cells" in cube.warnings[0]


@pytest.mark.parametrize("printed", ["NaN", "Infinity", "1e999", "9" * 400])
def test_numbers_that_are_none_count_as_missing(printed):
    raw = body(status={}).replace(b'"0": 1.5', b'"0": ' + printed.encode())
    assert ("AT", "2021") not in {key for key, cell in cells(read_jsonstat(raw)).items() if cell[0] is not None}


def test_a_collection_gives_its_embedded_datasets():
    collection = {
        "class": "collection",
        "version": "2.0",
        "link": {"item": [document(), {"href": "x"}, document(label="B")]},
    }
    raw = json.dumps(collection).encode()
    assert [cube.title for cube in read_collection(raw)] == ["Small", "B"]
    with pytest.raises(PluginError, match="2 datasets"):
        read_jsonstat(raw)


def test_a_byte_order_mark_is_no_hindrance():
    assert cells(read_jsonstat(b"\xef\xbb\xbf" + body())) == SMALL


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"[1, 2]", "no JSON-stat"),
        (b"12", "no JSON-stat"),
        (b'"text"', "no JSON-stat"),
        (b"null", "no JSON-stat"),
        (body()[:-40], "incomplete"),
        (b"\xff\xfe{}", "not JSON"),
        (b"[" * 200_000, "nested"),
        (b'{"a":' * 200_000, "nested"),
        (b"{}", "“id”"),
        (body(id="geo"), "“id”"),
        (body(id=["freq", "geo", "geo"]), "twice"),
        (body(id=["freq", 7, "time"]), "“id”"),
        (body(size=[1, 2]), "“size”"),
        (body(size=[1, -2, 3]), "“size”"),
        (body(size=[1, "2", 3]), "“size”"),
        (body(size=[1, 2.0, 3]), "“size”"),
        (body(size=[1, True, 3]), "“size”"),
        (body(size=None), "“size”"),
        (body(size=[1, 3, 3]), "“geo” has 2 categories"),
        (body(size=[1, 10**30, 3]), "“geo” has 2 categories"),
        (body(dimension=[]), "“dimension”"),
        (body(dimension={}), "“freq”"),
        (body(dimension={**document()["dimension"], "geo": 7}), "“geo”"),
        (body(dimension={**document()["dimension"], "geo": {"category": {"index": {"AT": 0, "BE": 2}}}}), "“geo”"),
        (body(dimension={**document()["dimension"], "geo": {"category": {"index": {"AT": 0, "BE": 0}}}}), "“geo”"),
        (body(dimension={**document()["dimension"], "geo": {"category": {"index": {"AT": 0, "BE": "1"}}}}), "“geo”"),
        (body(dimension={**document()["dimension"], "geo": {"category": {"index": ["AT", "AT"]}}}), "“geo”"),
        (body(dimension={**document()["dimension"], "geo": {"category": {"label": {"AT": "a", "BE": "b"}}}}), "“geo”"),
        (body(value=[1, 2, 3]), "3 entries"),
        (body(value="x"), "“value”"),
        (body(value={"6": 1}), "outside"),
        (body(value={"-1": 1}), "outside"),
        (body(value={"1.0": 1}), "outside"),
        (body(value={"9" * 10_000: 1}), "outside"),
        (body(status={"x": "p"}), "“status”"),
        (body(status=["p", "p"]), "“status”"),
        (body(status=7), "“status”"),
        (json.dumps({k: v for k, v in document().items() if k != "value"}).encode(), "“value” is missing"),
        (json.dumps({"class": "dimension", "category": {}}).encode(), "class"),
        (json.dumps({"class": "collection"}).encode(), "no list"),
        (json.dumps({"class": "collection", "link": {"item": [{"href": "x"}]}}).encode(), "only links"),
        (json.dumps({"class": "collection", "link": {"item": [{}] * 51}}).encode(), "more than 50"),
        (json.dumps({"a": {"dimension": {"id": ["x"]}, "value": []}}).encode(), "version 1"),
    ],
)
def test_what_cannot_be_used_is_refused_with_a_reason(raw, words):
    with pytest.raises(PluginError) as caught:
        read_jsonstat(raw)
    assert words in caught.value.message
    assert caught.value.remedy


def test_a_dataset_with_too_many_cells_is_refused_before_it_takes_memory():
    with pytest.raises(EurostatError) as caught:
        read_jsonstat(body(), max_cells=5)
    assert caught.value.problem is Problem.TOO_BIG
    assert "6 cells" in caught.value.message


def many(dimensions: int, **changes: Any) -> bytes:
    """Return a document with further dimensions of one category each."""
    small = document()
    names = [f"d{n}" for n in range(dimensions - 3)]
    return body(
        id=[*names, *small["id"]],
        size=[*(1 for _ in names), *small["size"]],
        dimension={**{name: category("x") for name in names}, **small["dimension"]},
        **changes,
    )


@pytest.mark.parametrize("dimensions", [32, 33, 64])
def test_as_many_dimensions_are_read_as_the_format_allows(dimensions):
    cube = read_jsonstat(many(dimensions))
    assert cells(cube) == SMALL
    assert len(cube.dims) == dimensions


@pytest.mark.parametrize(
    ("entry", "figure"),
    [
        (2**64, 2.0**64),
        (-(2**70), -(2.0**70)),
        (10**400, None),
        (-(10**400), None),
        (10**4000, None),
        ("9" * 5000, None),
    ],
)
def test_a_whole_number_of_any_size_is_a_figure_or_missing(entry, figure):
    assert cells(read_jsonstat(body(value=[1.5, None, entry, None, None, None], status={})))["AT", "2023"][0] == figure


def test_a_number_of_more_digits_than_python_reads_is_told():
    raw = body().replace(b"1.5", b"1" * 100_000)
    with pytest.raises(PluginError, match="not JSON"):
        read_jsonstat(raw)


def test_two_ways_of_writing_a_position_are_one_cell():
    assert cells(read_jsonstat(body(value={"4": 7, "04": -5, "0": 1.5, "2": 3}))) == SMALL


def test_halves_of_characters_are_replaced_where_they_stand():
    dimension = {**document()["dimension"], "geo": category("AT", "B\ud800", label={"AT": "\udfffustria"})}
    cube = read_jsonstat(body(dimension=dimension, label="A \ud83d\ude00 \ud83d"))
    assert cube.title == "A 😀 �"
    assert cube.dimension("geo").codes == ("AT", "B�")
    assert cube.dimension("geo").labels[0] == "�ustria"


@pytest.mark.parametrize(
    "raw",
    [
        b'{"value":[' + b"[]," * 3_000_000 + b"0]}",
        b'{"value":{' + b",".join(b'"%d":1' % n for n in range(1_500_000)) + b"}}",
        b'{"class":"dataset","note":"'
        + "😀".encode()
        + b" " * 47_000_000
        + b'","value":{'
        + b'"1":{},' * 60_000
        + b'"2":1}}',
    ],
    ids=["lists", "figures", "wide text"],
)
def test_a_text_that_would_take_too_much_memory_is_refused_before_it_is_parsed(raw, monkeypatch):
    monkeypatch.setattr(json, "loads", lambda *_, **__: pytest.fail("parsed"))
    with pytest.raises(EurostatError) as caught:
        read_jsonstat(raw)
    assert caught.value.problem is Problem.TOO_BIG
    assert "fewer years" in caught.value.remedy


def test_more_figures_than_fit_are_refused_before_they_are_put_together(monkeypatch):
    monkeypatch.setattr(jsonstat, "MAX_ENTRIES", 23)
    with pytest.raises(EurostatError, match="more figures than can be read"):
        read_jsonstat(body())
    monkeypatch.setattr(jsonstat, "MAX_ENTRIES", 24)  # (3 figures + 1 with a mark only) x (3 dimensions + 3)
    assert cells(read_jsonstat(body())) == SMALL


@pytest.mark.parametrize("error", [MemoryError, RecursionError, OverflowError, ValueError])
def test_what_nobody_foresaw_is_told_as_a_damaged_file(error, monkeypatch):
    def break_down(*_args):
        raise error("deep inside")

    monkeypatch.setattr(jsonstat, "build_cube", break_down)
    with pytest.raises(PluginError, match="damaged") as caught:
        read_jsonstat(body())
    assert error.__name__ in caught.value.details


def printed(dataset: Dataset) -> list[tuple[tuple[str, ...], str, str]]:
    """Return every cell, missing ones too, as the CSVs beside the samples print them: labels, status, value."""
    shape = [len(dim.codes) for dim in dataset.dims]
    count = 1
    for size in shape:
        count *= size
    found = []
    for flat in range(count):
        rest, labels = flat, []
        for dim in reversed(dataset.dims):
            rest, place = divmod(rest, len(dim.codes))
            labels.append(dim.labels[place])
        value = dataset.values.get(flat)
        found.append((tuple(reversed(labels)), dataset.status.get(flat, ""), "" if value is None else value))
    return found


@pytest.mark.parametrize(
    ("name", "count"),
    [
        ("jsonstat_samples/demo_gind", 1652),
        ("jsonstat_samples/nama_10_gdp", 64),
        ("jsonstat_org/canada", 120),
        ("jsonstat_org/galicia", 3960),
        ("jsonstat_org/hierarchy", 132),
        ("jsonstat_org/order", 24),
    ],
)
def test_every_cell_of_a_sample_is_the_one_in_the_csv_beside_it(name, count):
    raw = held(f"{name}.json").read_bytes()
    (dataset,) = parse(raw)
    expected = rows(f"{name}.csv")
    found = printed(dataset)
    assert len(found) == len(expected) == count
    cube = read_jsonstat(raw)
    in_cube = {tuple(row[: len(cube.dims)]): row[len(cube.dims) :] for row in cube.data.itertuples(index=False)}
    codes = [dict(zip(dim.labels, dim.codes)) for dim in cube.dims]
    for (labels, status, value), row in zip(found, expected):
        assert list(labels) == list(row.values())[: len(labels)]
        assert status == row.get("status", "")
        if value == "" or not isinstance(value, (int, float)):
            assert str(value) == row["value"]
        else:
            assert float(value) == float(row["value"])
            cell = in_cube[tuple(code[label] for code, label in zip(codes, labels))]
            assert (cell[0], cell[1]) == (float(row["value"]), row.get("status", ""))


def test_the_recorded_answer_of_one_cell_is_read_with_its_annotations():
    raw = held("jsonstat_samples/une_rt_a_DE_2019_one_cell.json").read_bytes()
    (dataset,) = parse(raw)
    assert dataset.annotations["OBS_PERIOD_OVERALL_LATEST"] == "2025"
    cube = read_jsonstat(raw)
    assert cube.data[["geo", "time", "value", "flag", "conf"]].to_dict("records") == [
        {"geo": "DE", "time": "2019", "value": 2.9, "flag": "", "conf": ""}
    ]


def test_the_recorded_bundle_of_version_1_is_refused():
    with pytest.raises(PluginError, match="version 1"):
        read_jsonstat(held("jsonstat_org/oecd-canada.json").read_bytes())
