"""What an atlas was loaded from is told without any place on a user's disk, and found again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cpmr_migration_plugin.errors import PluginError
from cpmr_migration_plugin.model.vocabulary import Theme
from cpmr_migration_plugin.workflows.base import profile
from cpmr_migration_plugin.workflows.base.places import MissingPlace
from cpmr_migration_plugin.workflows.loading import load_parameters
from cpmr_migration_plugin.workflows.loading.boundary_choice import BoundaryChoice, BoundaryKind
from cpmr_migration_plugin.workflows.loading.dataset import Dataset, DatasetKind
from cpmr_migration_plugin.workflows.loading.load import LoadRequest
from cpmr_migration_plugin.workflows.loading.load_parameters import (
    LoadParameters,
    NotAllowed,
    allow_site,
    check_allowed,
    load_parameters_text,
    place_again,
    read_load_parameters,
    remember_places,
)
from cpmr_migration_plugin.workflows.loading.sources_list import new_source, put_source


@pytest.fixture(autouse=True)
def own_profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(profile, "profile_folder", lambda: tmp_path / "profile")
    return tmp_path / "profile"


class Loaded:
    """An atlas whose provenance holds the recipe of a request."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, request: LoadRequest) -> None:
        self.request = request
        self.text = load_parameters_text(request, "abc123")
        remember_places(request, "abc123")
        monkeypatch.setattr(load_parameters, "read_provenance", lambda _path: {"recipe": self.text})

    def read(self, atlas: Path | None = None) -> LoadParameters:
        return read_load_parameters(atlas or self.request.atlas)


def file(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("x")
    return path


def test_a_recipe_gives_back_what_was_asked_for(tmp_path, monkeypatch) -> None:
    data, nuts = file(tmp_path / "maps" / "data" / "survey.xlsx"), file(tmp_path / "nuts" / "NUTS.geojson")
    request = LoadRequest(
        tmp_path / "maps" / "atlas.gpkg",
        dataset=Dataset(DatasetKind.TABLES, str(data), "https://example.org/survey", authcfg="ab12345"),
        boundaries=BoundaryChoice(BoundaryKind.GISCO, nuts, "2021"),
        themes=(Theme.NEEDS, Theme.RECEPTION),
    )
    loaded = Loaded(monkeypatch, request)
    recipe = loaded.read()
    assert (recipe.dataset, recipe.boundaries) == (request.dataset, request.boundaries)
    assert recipe.themes == request.themes
    assert recipe.missing == ()
    assert str(tmp_path) not in loaded.text
    # Beside the atlas, and in a folder beside its own: told by relative path.
    assert '"near": "data/survey.xlsx"' in loaded.text
    assert '"near": "../nuts/NUTS.geojson"' in loaded.text
    # An account is nobody else's.
    assert "ab12345" not in loaded.text


def test_a_file_far_from_the_atlas_is_told_by_its_name_only(tmp_path, monkeypatch) -> None:
    data = file(tmp_path / "private" / "theirs" / "survey.csv")
    request = LoadRequest(tmp_path / "a" / "b" / "atlas.gpkg", dataset=Dataset(DatasetKind.TABLES, str(data)))
    loaded = Loaded(monkeypatch, request)
    assert "private" not in loaded.text
    assert "theirs" not in loaded.text
    assert loaded.read().dataset.place == str(data)


def test_an_address_is_told_as_it_is(tmp_path, monkeypatch) -> None:
    dataset = Dataset(DatasetKind.MAP, "https://www.google.com/maps/d/viewer?mid=abc")
    loaded = Loaded(monkeypatch, LoadRequest(tmp_path / "atlas.gpkg", dataset=dataset))
    assert loaded.read().dataset == dataset


def test_an_atlas_and_its_data_may_move_together(tmp_path, monkeypatch) -> None:
    data = file(tmp_path / "here" / "data.zip")
    request = LoadRequest(tmp_path / "here" / "atlas.gpkg", dataset=Dataset(DatasetKind.DATAPACKAGE, str(data)))
    loaded = Loaded(monkeypatch, request)
    data.unlink()
    moved = file(tmp_path / "there" / "data.zip")
    assert loaded.read(tmp_path / "there" / "atlas.gpkg").dataset.place == str(moved)


def test_a_file_that_has_gone_is_named_and_found_where_a_person_says(tmp_path, monkeypatch) -> None:
    data = file(tmp_path / "here" / "data.zip")
    request = LoadRequest(tmp_path / "here" / "atlas.gpkg", dataset=Dataset(DatasetKind.DATAPACKAGE, str(data)))
    loaded = Loaded(monkeypatch, request)
    data.unlink()
    recipe = loaded.read()
    assert recipe.missing == (MissingPlace("dataset/place", "data.zip"),)
    assert recipe.dataset.place == str(data)
    now = file(tmp_path / "elsewhere" / "renamed.zip")
    again = place_again(recipe, "dataset/place", now, request.atlas)
    assert again.missing == ()
    assert again.dataset.place == str(now)
    assert loaded.read().dataset.place == str(now)


def test_an_atlas_from_somebody_else_names_what_to_look_for(tmp_path, monkeypatch, own_profile) -> None:
    data = file(tmp_path / "theirs" / "survey.csv")
    maps = tmp_path / "ours" / "maps"
    loaded = Loaded(monkeypatch, LoadRequest(maps / "atlas.gpkg", dataset=Dataset(DatasetKind.TABLES, str(data))))
    (own_profile / "places.json").unlink()
    assert loaded.read().missing == (MissingPlace("dataset/place", "survey.csv"),)
    beside = file(maps / "survey.csv")
    assert loaded.read().dataset.place == str(beside)


@pytest.mark.parametrize("near", ["/etc/passwd", "../../../etc/passwd", "C:/secret", "..\\..\\x", "a/../../../b"])
def test_a_hostile_recipe_reaches_nothing_that_is_not_beside_the_atlas(tmp_path, monkeypatch, near) -> None:
    loaded = Loaded(monkeypatch, LoadRequest(tmp_path / "a" / "atlas.gpkg"))
    content = json.loads(loaded.text)
    content["dataset"] = {"kind": "tables", "place": {"~place": {"name": "../../etc/passwd", "near": near}}}
    loaded.text = json.dumps(content)
    assert [place.name for place in loaded.read().missing] == ["passwd"]


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "7", '{"version": 1, "dataset": 3}', '{"version": 1, "dataset": {"kind": "poem"}}']
)
def test_an_atlas_without_a_readable_recipe_says_so_with_a_remedy(tmp_path, monkeypatch, text) -> None:
    loaded = Loaded(monkeypatch, LoadRequest(tmp_path / "atlas.gpkg"))
    loaded.text = text
    with pytest.raises(PluginError, match="does not tell what it was loaded from") as caught:
        loaded.read()
    assert caught.value.remedy


@pytest.mark.parametrize(
    "part",
    [
        {"dataset": {"kind": "tables", "place": ["/vsicurl/http://example.org/x.csv"]}},
        {"dataset": {"kind": "tables", "place": {"address": "http://example.org/x.csv"}}},
        {"boundaries": {"kind": "layer", "layer": {"provider": "ogr", "source": {"{": 1}}}},
        {"boundaries": {"world_map": 7}},
        {"boundaries": {"crs": 'BOUNDCRS[PARAMETERFILE["grid","\\\\example.org\\share\\x.gsb"]]'}},
        {"boundaries": {"crs": 'PROJCS["x",EXTENSION["PROJ4","+proj=utm +nadgrids=http://example.org/x.gsb"]]'}},
        {"boundaries": {"crs": 'GEOGCS["x",EXTENSION["PROJ4_GRIDS","/net/x.gsb"]]'}},
        {"boundaries": {"crs": "http://example.org/crs"}},
    ],
    ids=[
        "a list",
        "an object",
        "a source",
        "a number",
        "a grid on a share",
        "a grid of the web",
        "a grid",
        "an address",
    ],
)
def test_a_recipe_names_files_by_texts_only_and_no_files_of_coordinates(tmp_path, monkeypatch, part) -> None:
    loaded = Loaded(monkeypatch, LoadRequest(tmp_path / "atlas.gpkg"))
    loaded.text = json.dumps({**json.loads(loaded.text), **part})
    with pytest.raises(PluginError, match="does not tell what it was loaded from"):
        loaded.read()


@pytest.mark.parametrize(
    "crs",
    [
        "EPSG:3035",
        'PROJCS["ETRS89 / UTM zone 32N",EXTENSION["PROJ4","+proj=utm +zone=32 +towgs84=0,0,0 +units=m"]]',
        'GEOGCS["x",EXTENSION["PROJ4_GRIDS","ntf_r93.gsb"]]',
    ],
)
def test_the_coordinates_that_were_stated_are_kept(tmp_path, monkeypatch, crs) -> None:
    loaded = Loaded(monkeypatch, LoadRequest(tmp_path / "atlas.gpkg", boundaries=BoundaryChoice(crs=crs)))
    assert loaded.read().boundaries.crs == crs


def test_a_recipe_of_a_newer_plugin_is_told(tmp_path, monkeypatch) -> None:
    loaded = Loaded(monkeypatch, LoadRequest(tmp_path / "atlas.gpkg"))
    loaded.text = '{"version": 2}'
    with pytest.raises(PluginError, match="newer version"):
        loaded.read()


def test_what_a_recipe_does_not_know_is_skipped_and_what_it_misses_has_its_default(tmp_path, monkeypatch) -> None:
    loaded = Loaded(monkeypatch, LoadRequest(tmp_path / "atlas.gpkg"))
    loaded.text = '{"version": 1, "dataset": {"colour": "red"}, "themes": ["needs", "weather"], "weather": 1}'
    recipe = loaded.read()
    assert (recipe.dataset, recipe.boundaries) == (Dataset(), BoundaryChoice())
    assert recipe.themes == (Theme.NEEDS,)


def test_an_absolute_path_is_hidden_wherever_a_field_holds_it(tmp_path, monkeypatch) -> None:
    layer = file(tmp_path / "x" / "y" / "z" / "mine.gpkg")
    choice = BoundaryChoice(BoundaryKind.GISCO, layer)
    object.__setattr__(choice, "path", f"{layer}|layername=regions")
    loaded = Loaded(monkeypatch, LoadRequest(tmp_path / "a" / "atlas.gpkg", boundaries=choice))
    assert str(tmp_path) not in loaded.text
    assert str(loaded.read().boundaries.path) == f"{layer}|layername=regions"


# The profile.


def test_a_file_of_the_profile_is_written_and_read(own_profile: Path) -> None:
    kept = profile.ProfileFile("x.json")
    assert kept.read() == ({}, "")
    kept.write({"a": [1, "é"]})
    assert kept.read() == ({"version": 1, "a": [1, "é"]}, "")


@pytest.mark.parametrize("text", ["{", "", "[1]", '{"version": "x"}', "\x00"])
def test_a_damaged_file_of_the_profile_is_set_aside_and_told(own_profile: Path, text: str) -> None:
    own_profile.mkdir()
    (own_profile / "x.json").write_text(text)
    kept = profile.ProfileFile("x.json")
    content, trouble = kept.read()
    assert content == {}
    assert "damaged" in trouble
    assert (own_profile / "x.broken.json").read_text() == text
    kept.write({})
    (own_profile / "x.json").write_text("again {")
    assert "x.broken2.json" in kept.read()[1]
    assert (own_profile / "x.broken.json").read_text() == text


def test_a_file_of_a_newer_plugin_is_set_aside_and_told(own_profile: Path) -> None:
    own_profile.mkdir()
    (own_profile / "x.json").write_text('{"version": 9, "new": 1}')
    content, trouble = profile.ProfileFile("x.json").read()
    assert content == {}
    assert "newer version" in trouble
    assert (own_profile / "x.version9.json").read_text() == '{"version": 9, "new": 1}'


@pytest.mark.parametrize(
    "text", ['{"version": 1, "places": ' + "[" * 100_000 + "]" * 100_000 + "}", "9" * 5000, "\ufeff{"]
)
def test_a_file_of_the_profile_that_no_reader_can_read_is_set_aside_too(own_profile: Path, text: str) -> None:
    own_profile.mkdir()
    (own_profile / "x.json").write_text(text, encoding="utf-8")
    assert "damaged" in profile.ProfileFile("x.json").read()[1]


# What 0.1.0 wrote, and what a stranger may write in its place.


def told(loaded: Loaded, **parts: object) -> LoadParameters:
    loaded.text = json.dumps({**json.loads(loaded.text), **parts})
    return loaded.read()


def test_an_address_is_asked_without_a_question_where_it_was_given_here(tmp_path, monkeypatch, own_profile) -> None:
    dataset = Dataset(DatasetKind.TABLES, "https://data.example.org/survey.csv")
    loaded = Loaded(monkeypatch, LoadRequest(tmp_path / "atlas.gpkg", dataset=dataset))
    assert loaded.read().host == ""
    # On another computer, or of a version that kept nothing of addresses, its host is asked for once.
    (own_profile / "places.json").unlink()
    assert loaded.read().host == "https://data.example.org"
    with pytest.raises(NotAllowed, match=r"refreshed from data\.example\.org"):
        check_allowed(loaded.read())
    allow_site("abc123", "https://data.example.org")
    check_allowed(loaded.read())
    assert (
        told(loaded, dataset={"kind": "tables", "place": "http://data.example.org/x"}).host == "http://data.example.org"
    )


def test_a_source_of_ones_own_answers_the_question(tmp_path, monkeypatch) -> None:
    dataset = Dataset(DatasetKind.TABLES, "https://data.example.org/survey.csv")
    loaded = Loaded(monkeypatch, LoadRequest(tmp_path / "atlas.gpkg"))
    loaded.request = LoadRequest(tmp_path / "atlas.gpkg", dataset=dataset)
    content = {"kind": "tables", "place": dataset.place}
    assert told(loaded, dataset=content).host
    put_source(new_source("Ours", Dataset(DatasetKind.TABLES, "https://data.example.org/other.csv")))
    assert told(loaded, dataset=content).host == ""


@pytest.mark.parametrize(
    ("kind", "place"),
    [
        ("map", "https://www.google.com/maps/d/viewer?mid=1AbCdEfGhIjKlMnOpQrStUvWxYz"),
        ("tables", "https://docs.google.com/spreadsheets/d/1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789/edit"),
    ],
)
def test_documents_of_google_need_no_question_and_what_is_only_at_its_host_does(
    tmp_path, monkeypatch, kind: str, place: str
) -> None:
    loaded = Loaded(monkeypatch, LoadRequest(tmp_path / "atlas.gpkg"))
    assert told(loaded, dataset={"kind": kind, "place": place}).host == ""
    assert told(loaded, dataset={"kind": kind, "place": "https://www.google.com/url?q=http://example.org"}).host


def test_a_relative_path_of_an_older_atlas_is_looked_for_beside_it(tmp_path, monkeypatch) -> None:
    loaded = Loaded(monkeypatch, LoadRequest(tmp_path / "maps" / "atlas.gpkg"))
    boundaries = {"kind": "gisco", "path": "data/NUTS.geojson"}
    assert told(loaded, boundaries=boundaries).missing == (MissingPlace("boundaries/path", "NUTS.geojson"),)
    beside = file(tmp_path / "maps" / "NUTS.geojson")
    assert told(loaded, boundaries=boundaries).boundaries.path == beside


def test_what_was_allowed_here_is_in_no_atlas_and_links_are_followed_again(tmp_path, monkeypatch) -> None:
    place = file(tmp_path / "map.kml")
    dataset = Dataset(DatasetKind.MAP, str(place), follow=("https://maps.example.org",))
    loaded = Loaded(monkeypatch, LoadRequest(tmp_path / "atlas.gpkg", dataset=dataset))
    assert "maps.example.org" not in loaded.text
    assert loaded.read().dataset == dataset
    forged = {"kind": "map", "place": {"~place": {"near": "map.kml"}}, "follow": ["https://evil.example.org"]}
    assert told(loaded, dataset=forged).dataset.follow == ("https://maps.example.org",)
