"""KML and KMZ from strangers: read in full, or refused with the reason."""

from __future__ import annotations

import io
import tracemalloc
import zipfile
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from cpmr_migration_plugin.errors import Cancelled, PluginError
from cpmr_migration_plugin.sources import archive
from cpmr_migration_plugin.sources.http.errors import HttpError, NotInCache, ServiceDown, Unreachable
from cpmr_migration_plugin.sources.mymaps import kml as kml_module
from cpmr_migration_plugin.sources.mymaps import xmltree
from cpmr_migration_plugin.sources.mymaps.convert import tables_from_kml
from cpmr_migration_plugin.sources.mymaps.geometry import middle
from cpmr_migration_plugin.sources.mymaps.kml import KmlDocument, check_map, parse_kml, read_map
from cpmr_migration_plugin.sources.mymaps.report import NoteKind

REAL = Path(__file__).resolve().parents[3] / "shared" / "data" / "kml"
#: Damaged, or with an archive in place of the map.
REFUSED = {"amp.kml", "declared-utf8-but-latin1.kml", "nested.kmz", "trailing.kml"}
CASES = REAL.parent / "cases"
MID = "1AbCdEfGhIjKlMnOpQrStUvWxYz012345"


def kml(body: str, head: str = '<?xml version="1.0" encoding="UTF-8"?>') -> bytes:
    return (
        f'{head}<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Map</name>{body}</Document></kml>'.encode()
    )


def kmz(files: dict[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", compression) as packed:
        for name, data in files.items():
            packed.writestr(name, data)
    return stream.getvalue()


POINT = "<Placemark><name>P</name><Point><coordinates> 2.1,41.3,0 </coordinates></Point></Placemark>"


def geometry_of(body: str) -> tuple[dict | None, str]:
    (mark,) = parse_kml(kml(f"<Placemark>{body}</Placemark>")).placemarks
    return mark.geometry, mark.problem


def test_folders_and_placemarks_keep_their_names_and_order() -> None:
    document = read_map(
        kml(
            f"<Folder><name>B</name>{POINT}<Folder><name>inner</name>{POINT}</Folder></Folder><Folder><name>A</name></Folder>{POINT}"
        )
    )
    assert document.name == "Map"
    assert document.folders == (("B",), ("B", "inner"), ("A",))
    assert [mark.folder for mark in document.placemarks] == [("B",), ("B", "inner"), ()]
    assert [mark.number for mark in document.placemarks] == [1, 2, 3]


def test_a_placemark_keeps_all_it_says() -> None:
    (mark,) = parse_kml(
        kml("""<Schema id="s"><SimpleField name="f1"><displayName>Código NUTS</displayName></SimpleField></Schema>
        <Placemark><name><![CDATA[Cataluña & more]]></name><description><![CDATA[a<br>b]]> c</description>
        <address>Barcelona,
          Spain</address><styleUrl>#icon-1</styleUrl>
        <ExtendedData><Data name="fips"><value>08013</value></Data><Data name="Région"><value/></Data>
        <SchemaData schemaUrl="#s"><SimpleData name="f1">ES51</SimpleData></SchemaData></ExtendedData></Placemark>""")
    ).placemarks
    assert mark.name == "Cataluña & more"
    assert mark.description == "a<br>b c"
    assert mark.address == "Barcelona, Spain"
    assert mark.style_url == "#icon-1"
    assert mark.data == (("fips", "08013"), ("Région", ""), ("Código NUTS", "ES51"))
    assert mark.geometry is None


def test_geometries_come_with_longitude_first() -> None:
    ring = "<LinearRing><coordinates>{}</coordinates></LinearRing>"
    outer = ring.format("0,0 10,0 10,10 0,10 0,0")
    hole = ring.format("1,1 2,1 2,2 1,1")
    polygon = f"<Polygon><innerBoundaryIs>{hole}</innerBoundaryIs><outerBoundaryIs>{outer}</outerBoundaryIs></Polygon>"
    assert geometry_of("<Point><coordinates>\n 2.5,41,7\n</coordinates></Point>")[0] == {
        "type": "Point", "coordinates": [2.5, 41.0],
    }  # fmt: skip
    assert geometry_of("<LineString><coordinates>1, 2, 0 3, 4, 0</coordinates></LineString>")[0] == {
        "type": "LineString", "coordinates": [[1.0, 2.0], [3.0, 4.0]],
    }  # fmt: skip
    found, _ = geometry_of(polygon)
    assert found["type"] == "Polygon"
    assert [len(part) for part in found["coordinates"]] == [5, 4]
    assert found["coordinates"][0][1] == [10.0, 0.0]
    line = "<LineString><coordinates>1,2 3,4</coordinates></LineString>"
    assert geometry_of(f"<MultiGeometry>{line}<MultiGeometry>{line}</MultiGeometry></MultiGeometry>")[0] == {
        "type": "MultiLineString", "coordinates": [[[1.0, 2.0], [3.0, 4.0]]] * 2,
    }  # fmt: skip
    mixed, _ = geometry_of(f"<MultiGeometry>{polygon}{line}</MultiGeometry>")
    assert [part["type"] for part in mixed["geometries"]] == ["Polygon", "LineString"]
    assert middle(mixed) == (5.0, 5.0)


@pytest.mark.parametrize("coordinates", ["no,no", "1", "200,10", "10,91", "nan,1", "inf,1"])
def test_coordinates_that_are_none_are_reported_and_not_mended(coordinates: str) -> None:
    found, problem = geometry_of(f"<LineString><coordinates>1,2 {coordinates}</coordinates></LineString>")
    assert found is None
    assert coordinates in problem


def test_prefixes_do_not_matter_declared_or_not() -> None:
    data = (
        b'<k:kml xmlns:k="http://earth.google.com/kml/2.1"><k:Document><k:Placemark><k:name>P</k:name>'
        b"<gx:Track><gx:coord>1 2 3</gx:coord><gx:coord>4 5 6</gx:coord></gx:Track></k:Placemark></k:Document></k:kml>"
    )
    (mark,) = parse_kml(data).placemarks
    assert mark.name == "P"
    assert mark.geometry == {"type": "LineString", "coordinates": [[1.0, 2.0], [4.0, 5.0]]}


def test_other_encodings_and_blank_lines_before_the_declaration_are_read() -> None:
    latin = kml("<Placemark><name>Åland</name></Placemark>", '<?xml version="1.0" encoding="ISO-8859-1"?>')
    assert parse_kml(latin.decode().encode("latin-1")).placemarks[0].name == "Åland"
    utf16 = kml("<Placemark><name>Kríti</name></Placemark>", '<?xml version="1.0" encoding="UTF-16"?>')
    assert parse_kml(utf16.decode().encode("utf-16")).placemarks[0].name == "Kríti"
    assert len(parse_kml(b"\n\n" + kml(POINT)).placemarks) == 1


# --- hostile and broken -------------------------------------------------------------------------

LAUGHS = b"""<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>
<kml><Document><name>&d;</name></Document></kml>"""


@pytest.mark.parametrize(
    "data",
    [
        LAUGHS,
        LAUGHS.decode().replace('version="1.0"', 'version="1.0" encoding="UTF-16"').encode("utf-16"),
        b'<!DOCTYPE kml [<!ENTITY x SYSTEM "file:///etc/passwd">]><kml><Document><name>&x;</name></Document></kml>',
        b'<!DOCTYPE kml SYSTEM "http://127.0.0.1:9/evil.dtd"><kml><Document/></kml>',
    ],
    ids=["billion laughs", "in UTF-16", "external entity", "external DTD"],
)
def test_document_types_and_entities_are_refused_before_they_work(data: bytes) -> None:
    with pytest.raises(PluginError, match="declares a document type") as caught:
        read_map(data)
    assert caught.value.remedy


def test_an_entity_nobody_declared_is_broken_xml() -> None:
    with pytest.raises(PluginError, match="damaged at line") as caught:
        read_map(kml("<name>&x;</name>"))
    assert caught.value.details == "undefined entity"


def test_depth_elements_and_size_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(PluginError) as caught:
        read_map(kml("<Folder>" * 70 + "</Folder>" * 70))
    assert "nested" in caught.value.details
    monkeypatch.setattr(xmltree, "MAX_ELEMENTS", 50)
    with pytest.raises(PluginError) as caught:
        read_map(kml("<Folder/>" * 60))
    assert "elements" in caught.value.details
    monkeypatch.setattr(xmltree, "MAX_BYTES", 100)
    with pytest.raises(PluginError) as caught:
        read_map(kml("<Folder/>" * 60))
    assert "larger" in caught.value.details


def test_broken_xml_tells_the_line_and_the_reason() -> None:
    with pytest.raises(PluginError, match=r"at line 3") as caught:
        read_map(b"<kml>\n<Document>\n</Folder></kml>")
    assert caught.value.details == "mismatched tag"
    with pytest.raises(PluginError, match=r"at line 4"):
        read_map(b"\n<kml>\n<Document>\n</Folder></kml>")
    with pytest.raises(PluginError, match="damaged") as caught:
        read_map(kml(POINT)[:-30])
    assert "cut short" in caught.value.remedy


def test_what_is_no_kml_is_named() -> None:
    with pytest.raises(PluginError, match="begins with “gpx”"):
        read_map(b"<gpx/>", name="track.gpx")
    with pytest.raises(PluginError, match="is a web page, not a map"):
        read_map(b"<!DOCTYPE html><html><title>Sign in</title></html>")
    with pytest.raises(PluginError, match="no placemarks"):
        read_map(kml("<Folder><name>empty</name></Folder>"))


# --- KMZ ----------------------------------------------------------------------------------------


def test_a_kmz_is_read_in_memory_doc_kml_first() -> None:
    data = kmz({"images/icon-1.png": b"\x89PNG", "a.kml": kml(""), "doc.kml": kml(POINT)})
    assert [mark.name for mark in read_map(data).placemarks] == ["P"]
    assert len(read_map(kmz({"files/layer.kml": kml(POINT)})).placemarks) == 1


def test_a_kmz_may_link_to_its_own_files_only() -> None:
    link = "<NetworkLink><Link><href>{}</href></Link></NetworkLink>"
    inside = kmz({"doc.kml": kml(link.format("files/l.kml")), "files/l.kml": kml(POINT)})
    assert len(read_map(inside).placemarks) == 1
    for href in ("../l.kml", "/etc/passwd", "file:///etc/passwd", "ftp://example.org/l.kml"):
        with pytest.raises(PluginError, match="not a web address"):
            read_map(kmz({"doc.kml": kml(link.format(href))}), fetch=lambda url: kml(POINT))


def refused(data: bytes) -> str:
    with pytest.raises(PluginError) as caught:
        read_map(data, name="map.kmz")
    return caught.value.full_text()


def test_bad_archives_are_refused_with_the_reason() -> None:
    assert "times its size" in refused(kmz({"doc.kml": b"<kml>" + b" " * 5_000_000}))
    assert "leads out" in refused(kmz({"doc.kml": kml(POINT), "../../x.kml": b"x"}))
    assert "leads out" in refused(kmz({"doc.kml": kml(POINT), "/abs.kml": b"x"}))
    assert "more than 200 files" in refused(kmz({f"{i}.kml": b"x" for i in range(archive.DATASET.files + 1)}))
    assert "unusual way" in refused(kmz({"doc.kml": kml(POINT)}, zipfile.ZIP_BZIP2))
    assert "no KML" in refused(kmz({"readme.txt": b"x"}))
    good = kmz({"doc.kml": kml(POINT)})
    assert "not a KMZ file that can be read" in refused(good[:-30])
    middle_byte = good.index(b"doc.kml") + 20
    assert "map.kmz" in refused(good[:middle_byte] + bytes([good[middle_byte] ^ 0xFF]) + good[middle_byte + 1 :])


def test_an_archive_that_lies_about_its_size_gives_no_more_than_it_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "DATASET", replace(archive.DATASET, total=10))
    data = bytearray(kmz({"doc.kml": kml(POINT)}))
    entry = data.index(b"PK\x01\x02")
    data[entry + 24 : entry + 28] = (5).to_bytes(4, "little")
    assert "map.kmz" in refused(bytes(data))


# --- links --------------------------------------------------------------------------------------

HREF = f"<![CDATA[https://www.google.com/maps/d/u/0/kml?forcekml=1&mid={MID}]]>"
LINKED = kml(f"<Folder><NetworkLink><Link><href>{HREF}</href></Link></NetworkLink></Folder>")


def test_a_link_is_followed_once_at_the_public_address() -> None:
    asked = []

    def fetch(url: str) -> bytes:
        asked.append(url)
        return kmz({"doc.kml": kml(POINT)})

    document = read_map(LINKED, fetch=fetch)
    assert asked == [f"https://www.google.com/maps/d/kml?mid={MID}&forcekml=1"]
    assert document.links == ()
    assert [mark.folder for mark in document.placemarks] == [("Map",)], "a layer that comes alone is named by its map"


@pytest.mark.parametrize(("own", "told"), [("", "of the map"), ("of the file", "of the file")])
def test_a_file_of_links_is_described_by_itself_or_by_the_map_behind_it(own: str, told: str) -> None:
    of_map, of_file = (f"<description>{text}</description>" if text else "" for text in ("of the map", own))
    document = read_map(
        LINKED.replace(b"<Folder>", of_file.encode() + b"<Folder>", 1), fetch=lambda url: kml(of_map + POINT)
    )
    assert document.description == told


def test_a_link_to_a_link_is_refused() -> None:
    with pytest.raises(PluginError, match="followed once"):
        read_map(LINKED, fetch=lambda url: LINKED)


def test_a_login_page_behind_a_link_is_told_apart() -> None:
    with pytest.raises(PluginError, match="not shared publicly"):
        read_map(LINKED, fetch=lambda url: b"<html><title>Sign in</title></html>")


def test_without_a_network_a_map_of_links_only_says_so() -> None:
    with pytest.raises(PluginError, match="only the address") as caught:
        read_map(LINKED)
    assert MID in caught.value.details
    both = read_map(kml(POINT + "<NetworkLink><Url><href>https://example.org/m.kml</href></Url></NetworkLink>"))
    assert both.links == ("https://example.org/m.kml",)


# --- real files ---------------------------------------------------------------------------------

#: Folders, placemarks, placemarks by geometry, values of columns; elements counted with grep, tracks looked at.
EXPECTED: dict[str, tuple[int, int, dict[str, int], int]] = {
    "01_noto_2024_folders_points_lines.kml": (5, 40, {"Point": 30, "LineString": 10}, 0),
    "04_nut_free_descriptions_cdata.kml": (4, 19, {"Point": 19}, 0),
    "10_multigeometry_42_lines.kml": (1, 1, {"MultiLineString": 1}, 0),
    "15_mapbox_addresses_extendeddata.kml": (0, 15, {"": 8, "Point": 5, "LineString": 2}, 30),
    "16_togeojson_bad.kml": (0, 3, {"": 3}, 0),
    "16_togeojson_multigeometry_sibling.kml": (0, 1, {"MultiLineString": 1}, 0),
}


def real(name: str) -> KmlDocument:
    path = REAL / name
    if not path.is_file():
        pytest.skip(f"{path} is not here: real maps may not be passed on")
    return read_map(path.read_bytes(), name=name)


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_real_files_are_read_in_full(name: str) -> None:
    document = real(name)
    folders, placemarks, geometries, values = EXPECTED[name]
    kinds = Counter(mark.geometry["type"] if mark.geometry else "" for mark in document.placemarks)
    assert (len(document.folders), len(document.placemarks)) == (folders, placemarks)
    assert kinds == geometries
    assert sum(len(mark.data) for mark in document.placemarks) == values


def test_every_real_file_loads() -> None:
    files = sorted([*REAL.glob("*.kml"), *REAL.glob("*.kmz")]) if REAL.is_dir() else []
    if not files:
        pytest.skip(f"{REAL} is not here: real maps may not be passed on")
    for path in files:
        if "networklink" in path.name:
            with pytest.raises(PluginError, match="only the address"):
                read_map(path.read_bytes(), name=path.name)
        else:
            assert read_map(path.read_bytes(), name=path.name).placemarks, path.name


def test_the_lines_of_the_real_multigeometry_are_all_there() -> None:
    (mark,) = real("10_multigeometry_42_lines.kml").placemarks
    assert len(mark.geometry["coordinates"]) == 42


def test_the_real_bad_coordinates_are_each_reported() -> None:
    assert [bool(mark.problem) for mark in real("16_togeojson_bad.kml").placemarks] == [True] * 3


def test_a_polygon_stands_for_a_point_inside_it_and_not_in_its_bay() -> None:
    bay = [[0.0, 0.0], [10.0, 0.0], [10.0, 10.0], [8.0, 10.0], [8.0, 2.0], [0.0, 2.0], [0.0, 0.0]]
    lon, lat = middle({"type": "Polygon", "coordinates": [bay]})
    assert (lon, lat) == (9.0, 5.0)
    ring = [[0.0, 0.0], [9.0, 0.0], [9.0, 9.0], [0.0, 9.0], [0.0, 0.0]]
    hole = [[1.0, 1.0], [6.0, 1.0], [6.0, 8.0], [1.0, 8.0], [1.0, 1.0]]
    assert middle({"type": "Polygon", "coordinates": [ring, hole]}) == (7.5, 4.5)
    islet = [[20.0, 20.0], [20.1, 20.0], [20.1, 20.1], [20.0, 20.0]]
    together = {"type": "MultiPolygon", "coordinates": [[islet], [bay]]}
    assert middle(together) == (9.0, 5.0)
    line = [[3.0, 3.0], [5.0, 3.0], [3.0, 3.0], [3.0, 3.0]]
    assert middle({"type": "Polygon", "coordinates": [line]}) == (4.0, 3.0)


# --- what the file says, not what comes after it --------------------------------------------------


@pytest.mark.parametrize("error", [NotInCache, Unreachable, ServiceDown])
@pytest.mark.parametrize("packed", [True, False])
def test_a_file_that_holds_only_a_link_says_so_where_the_web_cannot_be_reached(
    error: type[HttpError], packed: bool
) -> None:
    def fetch(_url: str) -> bytes:
        raise error("You work offline.", remedy="Switch it off.")

    data = kmz({"doc.kml": LINKED}) if packed else LINKED
    with pytest.raises(PluginError, match=r"“Regions\.kmz” holds no data, only the address of a map") as caught:
        read_map(data, name="Regions.kmz", fetch=fetch)
    assert MID in caught.value.details
    assert "You work offline." in caught.value.details
    both = kml(POINT + f"<NetworkLink><Link><href>{HREF}</href></Link></NetworkLink>")
    with pytest.raises(PluginError, match="links to the rest of its data"):
        read_map(both, name="Regions.kmz", fetch=fetch)


def test_a_cancel_while_a_link_is_followed_stays_one() -> None:
    def fetch(_url: str) -> bytes:
        raise Cancelled("Cancelled.")

    with pytest.raises(Cancelled):
        read_map(LINKED, fetch=fetch)


@pytest.mark.parametrize("page", [b"<!DOCTYPE html><html><title>My map</title>", b"<html><body>", b"<HTML >\n"])
def test_a_web_page_saved_as_a_map_is_told_as_that_and_one_that_came_as_not_shared(page: bytes) -> None:
    with pytest.raises(PluginError, match=r"“map\.kml” is a web page") as caught:
        read_map(page, name="map.kml")
    assert caught.value.remedy
    with pytest.raises(PluginError, match="not shared publicly"):
        check_map(page, "map.kml")


def test_another_map_in_a_kmz_is_named_and_one_that_is_linked_is_read() -> None:
    link = "<NetworkLink><Link><href>in%20side.kml</href></Link></NetworkLink>"
    data = kmz({"doc.kml": kml(link + POINT), "in side.kml": kml(POINT), "old/other.kml": kml(POINT)})
    document = read_map(data)
    assert len(document.placemarks) == 2
    assert document.unread == ("old/other.kml",)
    notes = tables_from_kml(document, source_url="https://example.org/").notes
    assert [note.placemark for note in notes if note.kind is NoteKind.FILE_NOT_READ] == ["old/other.kml"]


@pytest.mark.skipif(not CASES.is_dir(), reason="the real situations are not here")
def test_the_files_that_people_have_are_read_or_told() -> None:
    def offline(_url: str) -> bytes:
        raise NotInCache("You work offline.")

    for path in sorted((CASES / "37-kml-variants").iterdir()):
        if path.name not in REFUSED:
            assert len(read_map(path.read_bytes(), name=path.name).placemarks) == 3, path.name
    with pytest.raises(PluginError, match="holds no data, only the address"):
        read_map((CASES / "52-kmz-holds-only-a-link" / "Regions.kmz").read_bytes(), fetch=offline)


# --- limits ---------------------------------------------------------------------------------------


def test_a_map_of_more_placemarks_or_points_than_any_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    line = "<Placemark><LineString><coordinates>{}</coordinates></LineString></Placemark>"
    monkeypatch.setattr(kml_module, "MAX_PLACEMARKS", 3)
    assert len(read_map(kml(POINT * 3)).placemarks) == 3
    assert "more than 3 placemarks" in refused(kml(POINT * 4))
    link = "<NetworkLink><Link><href>l.kml</href></Link></NetworkLink>"
    assert "more than 3 placemarks" in refused(kmz({"doc.kml": kml(POINT * 2 + link), "l.kml": kml(POINT * 2)}))
    monkeypatch.setattr(kml_module, "MAX_POINTS", 100)
    assert read_map(kml(line.format("1,1 " * 99))).points == 100
    assert "more than 50 points" in refused(kml(line.format("1,1 " * 100)))
    track = "<Placemark><Track>" + "<coord>1 1 1</coord>" * 101 + "</Track></Placemark>"
    assert "more than 50 points" in refused(kml(track))
    assert "more than 50 points" in refused(
        kmz({"doc.kml": kml(line.format("1,1 " * 60) + link), "l.kml": kml(line.format("1,1 " * 60))})
    )


def test_a_tag_without_an_end_is_refused_before_its_attributes_are_in_memory() -> None:
    data = kml("<a " + " ".join(f'b{n}=""' for n in range(400_000)) + "/>" + POINT)
    tracemalloc.start()
    assert "one of its tags is larger than 1 MB" in refused(data)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 2 * len(data)
    comment = "<!--" + "x" * 300_000 + "-->"
    text = "é" * 700_000
    (mark,) = read_map(
        kml(f"{comment}<Placemark><name>P</name><description>{text}</description></Placemark>")
    ).placemarks
    assert mark.description == text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "latin-1"])
def test_signs_are_whole_where_a_document_is_handed_over_in_pieces(
    encoding: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(xmltree, "_CHUNK", 7)
    name = "Île-de-France — Süd" if encoding != "latin-1" else "Île-de-France Süd"
    text = f'<?xml version="1.0" encoding="{encoding}"?><kml><Placemark><name>{name}</name></Placemark></kml>'
    assert read_map(text.encode(encoding)).placemarks[0].name == name


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_map_that_stands_in_a_kmz_twice_is_refused_instead_of_one_being_chosen() -> None:
    stream = io.BytesIO(kmz({"doc.kml": kml(POINT)}))
    with zipfile.ZipFile(stream, "a") as packed:
        packed.writestr("doc.kml", kml(POINT * 2))
    assert "“doc.kml” stands in it more than once" in refused(stream.getvalue())


def test_many_placemarks_of_one_region_are_merged_as_they_always_were() -> None:
    marks = "".join(
        f"<Placemark><name>Tuscany</name><ExtendedData><Data name='Health'><value>{level}</value></Data>"
        f"<Data name='Legal basis'><value>Law {n % 2}</value></Data></ExtendedData>"
        f"<description>https://example.org/{n % 3}</description></Placemark>"
        for n, level in enumerate(["shared", "exclusive", "shared", "shared"])
    )
    document = read_map(kml(f"<Folder><name>Basic public services</name>{marks}</Folder>"))
    tables = tables_from_kml(document, source_url="").tables
    (competence,) = tables["competences"].to_dict("records")
    assert competence["level"] == "exclusive"
    assert competence["legal_basis"] == "Law 0 | Law 1"
    assert competence["level_text"] == "shared | exclusive"
    assert competence["source_url"] == "https://example.org/0 | https://example.org/1 | https://example.org/2"
    (region,) = tables["regions"].to_dict("records")
    assert region["source_url"] == competence["source_url"]
