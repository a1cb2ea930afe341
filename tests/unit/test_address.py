"""Whose an address is, how near its host is, and what of it may be told."""

from __future__ import annotations

import time

import pytest

from cpmr_migration_plugin.sources.http.address import (
    HostScope,
    has_secrets,
    may_send_to,
    reach,
    site,
    without_secrets,
    without_secrets_in,
)


@pytest.mark.parametrize(
    ("url", "of"),
    [
        ("https://Example.org/a?b#c", "https://example.org"),
        ("https://example.org:443/", "https://example.org"),
        ("http://example.org:80", "http://example.org"),
        ("http://example.org:8080/x", "http://example.org:8080"),
        ("https://example.org./", "https://example.org"),
        ("https://user:word@example.org/", "https://example.org"),
        ("http://[::1]:8000/", "http://[::1]:8000"),
        ("https://région.example/", "https://xn--rgion-bsa.example"),
        ("https://example。org/", "https://example.org"),
        ("ftp://example.org/", ""),
        ("file:///etc/passwd", ""),
        ("example.org/a", ""),
        ("https://example.org:99999/", ""),
        ("https://example.org:x/", ""),
        ("https://good.org\\@evil.org/", ""),
        ("https://good.org\n.evil.org/", ""),
        ("https:///a", ""),
        ("https://[::1/", ""),
        ("https://a b/", ""),
        ("https://" + "a" * 70 + ".é/", ""),
    ],
)
def test_an_address_belongs_to_a_scheme_host_and_port(url: str, of: str) -> None:
    assert site(url) == of


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "127.9.9.9",
        "localhost",
        "LOCALHOST.",
        "a.localhost",
        "2130706433",
        "0x7f.1",
        "0x7f000001",
        "0177.0.0.1",
        "127.1",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "[0:0:0:0:0:ffff:7f00:1]",
        "0.0.0.0",  # noqa: S104
        "0",
        "[::]",
        "127.0.0.1.",
        "１２７.0.0.1",
        "127。0。0。1",
        "[64:ff9b::7f00:1]",
        "[2002:7f00:1::]",
        "999.1.1.1",
        "010.8.8.8",
    ],
)
def test_this_computer_is_recognised_however_it_is_written(host: str) -> None:
    assert reach(f"http://{host}:8000/x") is HostScope.COMPUTER


@pytest.mark.parametrize(
    ("host", "near"),
    [
        ("10.1.2.3", HostScope.NETWORK),
        ("172.16.0.1", HostScope.NETWORK),
        ("172.31.255.255", HostScope.NETWORK),
        ("192.168.1.1", HostScope.NETWORK),
        ("100.64.0.1", HostScope.NETWORK),
        ("224.0.0.1", HostScope.NETWORK),
        ("[fd00::1]", HostScope.NETWORK),
        ("[fc00::1]", HostScope.NETWORK),
        ("[::ffff:10.0.0.1]", HostScope.NETWORK),
        ("intranet", HostScope.NETWORK),
        ("gis.region.local", HostScope.NETWORK),
        ("printer.home.arpa", HostScope.NETWORK),
        ("169.254.169.254", HostScope.LINK),
        ("[fe80::1]", HostScope.LINK),
        ("[fe80::1%25eth0]", HostScope.LINK),
        ("8.8.8.8", HostScope.PUBLIC),
        ("172.32.0.1", HostScope.PUBLIC),
        ("[2a00:1450::1]", HostScope.PUBLIC),
        ("example.org", HostScope.PUBLIC),
        ("1e100.net", HostScope.PUBLIC),
        ("région.example", HostScope.PUBLIC),
    ],
)
def test_ones_own_network_is_told_from_the_web(host: str, near: HostScope) -> None:
    assert reach(f"https://{host}/x") is near


def test_only_what_is_in_ones_own_network_sends_there() -> None:
    assert may_send_to("https://example.org/", "https://example.com/")
    assert not may_send_to("https://example.org/", "http://192.168.1.1/")
    assert not may_send_to("https://example.org/", "http://127.0.0.1/")
    assert not may_send_to("http://192.168.1.1/", "http://127.0.0.1/")
    assert not may_send_to("http://intranet/", "http://169.254.169.254/latest")
    assert may_send_to("http://127.0.0.1:1/", "http://127.0.0.1:2/")
    assert may_send_to("http://intranet/", "https://files.region.local/")
    assert may_send_to("http://intranet/", "https://example.org/")


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("https://example.org/a?x=1&format=csv#g", "https://example.org/a?x=1&format=csv#g"),
        ("https://me:word@example.org/a", "https://example.org/a"),
        ("https://me@example.org/a@b", "https://example.org/a@b"),
        ("https://a@b:c@example.org/", "https://example.org/"),
        ("https://example.org/a?token=x", "https://example.org/a"),
        ("https://example.org/a?x=1&token=x&y=2", "https://example.org/a?x=1&y=2"),
        ("https://example.org/a?access_token=x&x=1", "https://example.org/a?x=1"),
        ("https://example.org/a?%74oken=x", "https://example.org/a"),
        ("https://example.org/a?x=1;apikey=x", "https://example.org/a?x=1"),
        ("https://example.org/a?api-key=x&APIKEY=x&key=x&resourcekey=x", "https://example.org/a"),
        ("https://example.org/a?sv=2020&sig=x%2Fy", "https://example.org/a?sv=2020"),
        (
            "https://example.org/a?X-Amz-Signature=x&X-Amz-Credential=y&X-Amz-Date=2026",
            "https://example.org/a?X-Amz-Date=2026",
        ),
        ("https://example.org/a?AWSAccessKeyId=x&Expires=1", "https://example.org/a?Expires=1"),
        ("https://example.org/a;jsessionid=x?y=1", "https://example.org/a?y=1"),
        ("https://example.org/a#access_token=x", "https://example.org/a"),
        ("https://example.org/a?user=me&password=x&pwd=y", "https://example.org/a"),
        ("https://example.org/a?gid=3&sid=4&keyword=5&design=6", "https://example.org/a?gid=3&keyword=5&design=6"),
        ("https://www.google.com/maps/d/viewer?mid=1AbC", "https://www.google.com/maps/d/viewer?mid=1AbC"),
        ("/home/me/a?token=x", "/home/me/a?token=x"),
    ],
)
def test_what_lets_in_is_left_out_of_an_address_that_is_told(url: str, told: str) -> None:
    assert without_secrets(url) == told
    assert has_secrets(url) == (url != told)


def test_every_address_in_a_text_is_told_without_what_lets_in() -> None:
    text = "Error transferring https://me:pw@a.org/x?token=1&y=2 - server replied: gone\nurl: /x?sig=3&y=4 (because)"
    assert without_secrets_in(text) == (
        "Error transferring https://a.org/x?y=2 - server replied: gone\nurl: /x?y=4 (because)"
    )


def test_long_addresses_and_texts_take_no_time() -> None:
    start = time.perf_counter()
    for text in ("https://" + "a@" * 50_000, "https://a/?" + "token=&" * 50_000, "https://" * 50_000, "a.://" * 50_000):
        site(text), reach(text), without_secrets(text), without_secrets_in(text)
    assert time.perf_counter() - start < 10
