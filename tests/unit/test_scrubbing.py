"""Nothing in a problem report tells who a user is or where they work."""

from __future__ import annotations

import time

import pytest

from cpmr_migration_plugin.workflows.base.scrubbing import Identity, scrubbed

JANE = Identity(
    home=("/home/jane.doe", "C:\\Users\\Jane Doe"),
    names=("jane.doe", "Jane Doe"),
    machine=("gis-042.region.example", "gis-042"),
    places=(("/home/jane.doe/.local/share/QGIS/plugins/cpmr_migration_plugin", "<plugin>"),),
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("/home/jane.doe/maps/a.gpkg", "~/maps/a.gpkg"),
        ("“/home/jane.doe”", "“~”"),
        ("C:\\Users\\Jane Doe\\maps\\a.gpkg", "~\\maps\\a.gpkg"),
        ("C:\\\\Users\\\\Jane Doe\\\\maps", "~\\\\maps"),
        ("c:/users/JANE DOE/maps", "~/maps"),
        ("file:///home/jane.doe/a%20b.csv", "~/a b.csv"),
        ("file:///C:/Users/Jane%20Doe/a.csv", "~/a.csv"),
        ("/home/jane.doe/.local/share/QGIS/plugins/cpmr_migration_plugin/plugin.py:3", "<plugin>/plugin.py:3"),
        ("/home/jane.doe-old/a", "~/a"),
        ("/home/someone else/a", "~/a"),
        ("/Users/colleague/a", "~/a"),
        ("D:\\Users\\A Colleague\\a", "~\\a"),
        ("/media/colleague/stick/a", "~/stick/a"),
        ("\\\\fileserver\\Migration\\Ms Roe\\a.gpkg", "<network folder>/…"),
        ("S:\\Migration\\Ms Roe\\a.gpkg is locked", "S:\\…/a.gpkg is locked"),
        ("D:/Clients/Roe Ltd/a.gpkg", "D:/…/a.gpkg"),
        ("“/mnt/gis/Ms Roe/a.gpkg”", "“/mnt/…/a.gpkg”"),
        ("/Volumes/Roe/a.gpkg", "/Volumes/…/a.gpkg"),
        ("open //fileserver/share/a.gpkg", "open <network folder>/…"),
        ("file://fileserver/share/a.gpkg", "<network folder>/…"),
    ],
)  # fmt: skip
def test_folders_of_people_and_networks_are_taken_out(text, expected):
    assert scrubbed(text, JANE) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://jane:s3cret@data.example.org/a", "https:<host>"),
        ("https://data.example.org/a?token=abc&user=jane", "https:<host>"),
        ("https://docs.google.com/spreadsheets/d/1aB_secret-id/edit#gid=0", "https://docs.google.com/…"),
        ("https://docs.google.com/", "https://docs.google.com/"),
        ("https://data.example.org/", "https:<host>"),
        ("https://ec.europa.eu:s3cret@sig.region.example/x", "https:<host>"),
        ("/vsicurl/https://data.example.org/a.zip", "/vsicurl/https:<host>"),
        ("https://ec.europa.eu/eurostat/api/tgs00099?geo=FR", "https://ec.europa.eu/eurostat/api/tgs00099?…"),
        ("http://intranet/page", "http:<host>"),
        ("http://gis.region.lan:8080/x", "http:<host>"),
        ("http://192.168.4.7/x", "http:<host>"),
        ("http://[fe80::1]/x", "http:<host>"),
        ("http://[broken/x", "<address>"),
        ("proxy.region.lan:3128 refused", "<host>:3128 refused"),
        ("10.0.0.17 refused", "<address> refused"),
        ("fe80:0:0:0:1:2:3:4 refused", "<address> refused"),
        ("2001:db8::1 refused", "<address> refused"),
        ("HTTPSConnectionPool(host='proxy.region.example', port=3128): Max retries exceeded with url: /a/b?c",
         "HTTPSConnectionPool(host='<host>', port=3128): Max retries exceeded with url: /…"),
        ("HTTPSConnectionPool(host='ec.europa.eu', port=443)", "HTTPSConnectionPool(host='ec.europa.eu', port=443)"),
        ("Could not resolve host: sig.region.example", "Could not resolve host: <host>"),
        ("server gisdb.region.example is away", "server <host> is away"),
        ("sig.region.example:5432 refused", "<host>:5432 refused"),
    ],
)  # fmt: skip
def test_addresses_keep_no_more_than_which_service_of_everybody_it_was(text, expected):
    assert scrubbed(text, JANE) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("write to jane.roe+gis@region.example.org!", "write to <e-mail>!"),
        ("mailto=jane%40region.example", "mailto=<e-mail>"),
        ("authcfg=abc1234", "authcfg=<removed>"),
        ("Authorization: Basic amFuZTpzM2NyZXQ=", "Authorization: <removed>"),
        ("password='two words' x", "password=<removed> x"),
        ("api_key=12345; next", "api_key=<removed>; next"),
        ("owner JANE DOE wrote", "owner <name> wrote"),
        ("owner Doe wrote", "owner <name> wrote"),
        ("jane.doe@gis-042", "<e-mail>"),
        ("u4711:s3cret@proxy.region.example:3128", "<removed>:3128"),
        ("u4711:s3cret@10.0.0.3:3128", "<removed>:3128"),
        ("user 'roe' is not allowed", "user <removed> is not allowed"),
        ("PG:dbname=gis host=pg.region.example user=roe password=abc",
         "PG:dbname=gis host=<host> user=<removed> password=<removed>"),
        ("a%20b/Jane%20Doe.csv", "a%20b/<name>.csv"),
        ("on GIS-042:", "on <computer>:"),
    ],
)  # fmt: skip
def test_names_logins_and_mail_addresses_are_taken_out(text, expected):
    assert scrubbed(text, JANE) == expected


@pytest.mark.parametrize(
    "text",
    [
        "QGIS 3.22.16-Białowieża, Qt 5.15.8, GDAL 3.6.2",
        "12:30:55 WARNING: 102 of 103 regions placed.",
        "cpmr_migration_plugin.workflows.base.jobs: Load edition failed",
        'File "<string>", line 3, in read_table',
        "The column “key” is missing; see Model::check",
        "doer and janeiro are no names",
        "/usr/lib/python3/dist-packages/pandas/core/frame.py",
        "Keys: NUTS code",
        "C:\\Program Files\\QGIS 3.40\\apps\\qgis\\python\\x.py:12",
        "C:\\OSGeo4W\\apps\\Python312\\lib\\site-packages\\pandas\\x.py",
        "frame.py:123: the server is away; server error 500",
        "The user is asked; password missing; Host unreachable",
        "and/or, 1//2, a / b",
    ],
)
def test_what_tells_nothing_stays(text):
    assert scrubbed(text, JANE) == text


def test_a_name_that_everybody_has_is_no_name():
    assert scrubbed("the root element of admin.xml", Identity(names=("root", "admin", "x"))) == (
        "the root element of admin.xml"
    )


def test_scrubbing_twice_changes_nothing_more():
    text = "/home/jane.doe/a https://u:p@data.example.org/a?b http://intranet/ jane@x.example 10.0.0.1 \\\\s\\t\\u"
    once = scrubbed(text, JANE)
    assert scrubbed(once, JANE) == once


def test_a_long_hostile_line_is_read_in_no_time():
    text = "a" * 50_000 + "/" * 5_000 + "\\" * 5_000 + ":" * 5_000 + "@" * 5_000 + "user=" * 5_000
    began = time.thread_time()
    assert scrubbed(text, JANE)
    assert time.thread_time() - began < 5
