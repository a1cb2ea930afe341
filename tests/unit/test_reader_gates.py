"""Small readers tell of everything that is wrong with their file, whatever it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cpmr_migration_plugin.errors import BoundaryError, PluginError
from cpmr_migration_plugin.model.inspect import saved
from cpmr_migration_plugin.model.recognition import gazetteer
from cpmr_migration_plugin.model.style import preset
from cpmr_migration_plugin.sources.boundaries import crosswalk
from cpmr_migration_plugin.sources.boundaries.gisco import listing
from cpmr_migration_plugin.sources.eurostat.catalogue import load_catalogue
from cpmr_migration_plugin.store.pdf_reading import NotPlain, Objects
from cpmr_migration_plugin.workflows.exporting.export_presets import read_preset

if TYPE_CHECKING:
    from pathlib import Path

DEEP = "[" * 900 + "]" * 900
BAD_JSON = {
    "nested": "[" * 90_000,
    "digits": '{"version": ' + "1" * 90_000 + "}",
    "many": "[" + "[]," * 60_000 + "1]",
    "empty": "",
    "half": '{"format": "\\ud800"}',
}


@pytest.mark.parametrize("text", BAD_JSON.values(), ids=BAD_JSON)
def test_json_that_no_reader_can_use_is_refused_or_passed_over(text: str, tmp_path: Path) -> None:
    with pytest.raises(PluginError) as caught:
        preset.loads(text)
    caught.value.full_text().encode("utf-8")
    assert saved.loads(text) == []
    (tmp_path / "preset.json").write_text(text, encoding="utf-8")
    with pytest.raises(PluginError, match="no preset of an export"):
        read_preset(tmp_path / "preset.json")
    for read in (listing.releases, listing.listed_names):
        with pytest.raises(ValueError, match=r"."):
            read(text.encode())


@pytest.mark.parametrize("key", ["name", "thresholds", "drawing", "symbol"])
def test_a_value_nested_almost_too_deeply_is_told(key: str) -> None:
    text = f'{{"format": "{preset.FORMAT}", "version": 1, "presets": [{{"name": "a", "{key}": {DEEP}}}]}}'
    with pytest.raises(PluginError, match="no style presets"):
        preset.loads(text)


def test_a_preset_larger_than_any_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "preset.json").write_bytes(b" " * 200_000)
    with pytest.raises(PluginError, match="no preset of an export") as caught:
        read_preset(tmp_path / "preset.json")
    assert "too large" in caught.value.details


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"id\n1\n",
        b"\xff\xfe\n",
        b'id,fixed\n"' + b"x" * 200_000 + b'"\n',
        b"id,dataset\n1,2,3,4\n",
        b"\0,\0\n\0\n",
    ],
)
def test_a_damaged_table_of_the_plugin_is_told_by_its_name(
    content: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = (
        "admin1_nuts.csv",
        "nuts_agreement.csv",
        "region_admin1.csv",
        "nuts_codes.csv",
        "recoding.csv",
        "files.csv",
    )
    for name in names:
        (tmp_path / name).write_bytes(content)
    monkeypatch.setattr(crosswalk, "CROSSWALK", tmp_path)
    monkeypatch.setattr(gazetteer, "CROSSWALK", tmp_path)
    monkeypatch.setattr(listing, "TABLE", tmp_path / "files.csv")
    readers = (
        crosswalk.read_admin1, crosswalk.read_agreement, crosswalk.read_region_parts, crosswalk.read_names,
        crosswalk.read_code_years, crosswalk.read_same_territory, crosswalk.read_recodings,
    )  # fmt: skip
    for read in readers if len(content) > 0 else ():
        with pytest.raises(BoundaryError, match="missing or damaged"):
            read()
    if content:
        for read in (gazetteer.gazetteer.__wrapped__, listing.built_in, lambda: load_catalogue(tmp_path / "files.csv")):
            with pytest.raises(PluginError, match="missing or damaged"):
                read()


def pdf(*objects: bytes) -> bytes:
    """Return a PDF of these objects, numbered from 1; the first is its root."""
    data, places = bytearray(b"%PDF-1.4\n"), []
    for number, content in enumerate(objects, start=1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    for place in places:
        data += b"%010d 00000 n \n" % place
    return bytes(data + b"trailer\n<< /Root 1 0 R /Size %d >>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, start))


def test_pages_that_lead_back_to_themselves_have_an_end() -> None:
    good = pdf(b"<< /Pages 2 0 R >>", b"<< /Kids [3 0 R 3 0 R] >>", b"<< /Type /Page >>")
    assert len(Objects(good).pages()) == 2
    endless = pdf(b"<< /Pages 2 0 R >>", b"<< /Kids [2 0 R 2 0 R 2 0 R] >>")
    with pytest.raises(NotPlain):
        Objects(endless).pages()


@pytest.mark.parametrize("number", [b"9" * 40, b"9" * 5000])
def test_numbers_without_end_in_a_pdf_are_no_plain_pdf(number: bytes) -> None:
    good = pdf(b"<< /Pages 2 0 R >>", b"<< /Type /Page >>")
    for old in (b"startxref\n", b"xref\n0 ", b"/Size "):
        with pytest.raises(NotPlain):
            Objects(good.replace(old, old + number, 1)).pages()
