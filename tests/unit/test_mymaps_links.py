"""Addresses of Google My Maps, and the page that comes where a map should."""

from __future__ import annotations

import pytest

from cpmr_migration_plugin.errors import PluginError
from cpmr_migration_plugin.sources.mymaps.links import MapLink, check_answer, find_link, read_link

MID = "1AbCdEfGhIjKlMnOpQrStUvWxYz012345"
OLD = "zAbCd1234.kEfGh5678"


@pytest.mark.parametrize(
    "address",
    [
        f"https://www.google.com/maps/d/viewer?mid={MID}",
        f"https://www.google.com/maps/d/viewer?hl=fr&mid={MID}&ll=41.3%2C2.1&z=5",
        f"https://www.google.com/maps/d/edit?mid={MID}&usp=sharing",
        f"https://www.google.com/maps/d/u/0/edit?mid={MID}",
        f"https://www.google.com/maps/d/u/12/viewer?mid={MID}",
        f"https://www.google.com/maps/d/embed?mid={MID}&ehbc=2E312F",
        f"http://www.google.com/maps/d/u/1/kml?forcekml=1&mid={MID}",
        f"https://www.google.fr/maps/d/viewer?mid={MID}",
        f"https://www.google.co.uk/maps/d/viewer?mid={MID}",
        f"https://maps.google.com/maps/d/viewer?mid={MID}",
        f"www.google.com/maps/d/viewer?mid={MID}",
        f"  https://www.google.com/maps/d/viewer?mid={MID}\n",
        f'<iframe src="https://www.google.com/maps/d/embed?z=4&amp;mid={MID}" width="640"></iframe>',
    ],
)
def test_every_form_of_the_address_leads_to_the_public_kml(address: str) -> None:
    link = read_link(address)
    assert link.kml_url == f"https://www.google.com/maps/d/kml?mid={MID}&forcekml=1"
    assert link.viewer_url == f"https://www.google.com/maps/d/viewer?mid={MID}"


def test_a_single_layer_stays_a_single_layer() -> None:
    link = read_link(f"https://www.google.com/maps/d/u/0/kml?mid={MID}&lid=zLayer_1-x&forcekml=1")
    assert link == MapLink(MID, ("zLayer_1-x",))
    assert link.kml_url.endswith(f"mid={MID}&forcekml=1&lid=zLayer_1-x")


def test_ids_of_old_maps_are_known() -> None:
    assert read_link(f"https://mapsengine.google.com/map/viewer?mid={OLD}").mid == OLD
    assert read_link(f"https://www.google.com/maps/d/viewer?mid={OLD}").mid == OLD


@pytest.mark.parametrize(
    "address",
    [
        f"https://www.google.com.example.org/maps/d/viewer?mid={MID}",
        f"https://evil-google.com/maps/d/viewer?mid={MID}",
        f"https://google.com@example.org/maps/d/viewer?mid={MID}",
        f"https://example.org@www.google.com/maps/d/viewer?mid={MID}",
        f"https://www.google.com:8443/maps/d/viewer?mid={MID}",
        f"https://example.org/www.google.com/maps/d/viewer?mid={MID}",
        f"https://example.org\\@www.google.com/maps/d/viewer?mid={MID}",
        f"https://www.google.com/url?q=https://example.org&mid={MID}",
        f"ftp://www.google.com/maps/d/viewer?mid={MID}",
        f"javascript://www.google.com/maps/d/viewer?mid={MID}",
        "https://www.google.com/maps/d/viewer?mid=short",
        "https://www.google.com/maps/d/viewer?mid=../../../../etc/passwd_0123456789",
        f"https://www.google.com/maps/d/viewer?mid={MID}&mid=2{MID[1:]}",
        "https://www.google.com/maps/d/viewer",
        "https://www.google.com/maps/@41.3,2.1,8z",
        f"https://www.google.com/maps/d/viewer?x=a b&mid={MID}",
        f"https://mapsengine.google.com/search?mid={MID}",
        f"https://example.org/map/viewer?mid={MID}",
        "https://[broken",
        "https://www.google.com:99999999/maps/d/viewer?mid=" + MID,
        "",
    ],
)
def test_look_alikes_and_other_pages_are_refused_with_a_remedy(address: str) -> None:
    assert find_link(address) is None
    with pytest.raises(PluginError, match="not the address of a map") as caught:
        read_link(address)
    assert "mid=" in caught.value.remedy


def test_a_short_address_gets_a_remedy_of_its_own() -> None:
    with pytest.raises(PluginError, match="short address") as caught:
        read_link("https://maps.app.goo.gl/AbCdEf")
    assert "browser" in caught.value.remedy


LOGIN = b"""<!DOCTYPE html><html lang="en"><head><title>Google Maps &amp; more: Sign in</title></head>
<body><form action="https://accounts.google.com/signin"></form></body></html>"""


@pytest.mark.parametrize(
    "page", [LOGIN, b"\n\n<HTML><body>x</body></HTML>", b"\xef\xbb\xbf<!doctype html>" + b"x" * 99]
)
def test_a_login_page_says_that_the_map_is_not_public(page: bytes) -> None:
    with pytest.raises(PluginError, match="not shared publicly") as caught:
        check_answer(page)
    assert "anyone with the link" in caught.value.remedy


def test_the_title_of_the_page_is_among_the_details() -> None:
    with pytest.raises(PluginError) as caught:
        check_answer(LOGIN)
    assert caught.value.details == "Google Maps & more: Sign in"


def test_an_empty_answer_is_no_map() -> None:
    with pytest.raises(PluginError, match="empty"):
        check_answer(b" \n")


@pytest.mark.parametrize(
    "answer",
    [
        b'<?xml version="1.0"?><kml><Document><description><![CDATA[<html>]]></description></Document></kml>',
        b"<kml:kml xmlns:kml='x'><html/></kml:kml>",
        b"PK\x03\x04 <html>",
    ],
)
def test_a_map_that_holds_html_is_a_map(answer: bytes) -> None:
    check_answer(answer)
