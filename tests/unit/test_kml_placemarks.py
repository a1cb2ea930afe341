"""Descriptions of placemarks: plain text, links that may be kept, and no repeats."""

from __future__ import annotations

import time

import pytest

from cpmr_migration_plugin.model.validation import _URL as VALID_URL
from cpmr_migration_plugin.sources.mymaps.placemarks import (
    MAX_DESCRIPTION,
    clean_link,
    plain_text,
    read_description,
    without_links,
)


def lines(html: str, *data: tuple[str, str]) -> list[str]:
    return [line.text for line in read_description(html, data).lines]


def test_html_becomes_lines_of_plain_text() -> None:
    assert lines("<p>Welcome &amp; <b>care</b> &eacute;&#233;</p>one<br/>two<ul><li>three</li></ul>") == [
        "Welcome & care éé", "one", "two", "three",
    ]  # fmt: skip


def test_line_breaks_of_plain_text_are_kept_and_those_of_html_source_are_not() -> None:
    assert lines("first\nsecond") == ["first", "second"]
    assert lines("a sentence\nthat goes on<br>second") == ["a sentence that goes on", "second"]


def test_scripts_and_styles_are_not_even_text() -> None:
    text, links, _ = plain_text("a<script>alert('https://evil.example/')</script><style>b{}</style><iframe>c</iframe>d")
    assert (text, links) == ("ad", ())


def test_text_that_was_escaped_stays_text() -> None:
    assert lines("&lt;script&gt;alert(1)&lt;/script&gt;") == ["<script>alert(1)</script>"]


def test_only_web_links_are_kept_and_the_others_are_told() -> None:
    found = read_description(
        '<a href="https://a.example/x?a=1&amp;b=2">A</a> <a href=" javascript:alert(1)">B</a>'
        '<a href="JAVA&#115;CRIPT:x">C</a> <a href="data:text/html,x">D</a> <a href="mailto:x@y.example">E</a>'
        '<a href="file:///etc/passwd">F</a> see https://b.example/y. And (http://c.example/z), https://a.example/x?a=1&b=2'
    )
    assert found.links == ("https://a.example/x?a=1&b=2", "https://b.example/y", "http://c.example/z")
    assert [link.partition(":")[0].lower() for link in found.refused] == [
        "javascript",
        "javascript",
        "data",
        "mailto",
        "file",
    ]


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("https://x.example/a b", "https://x.example/a%20b"),
        ("https://x.example/a\nb", "https://x.example/a%0Ab"),
        ('https://x.example/"><script>', "https://x.example/%22%3E%3Cscript%3E"),
        ("https://x.example/a_(b)", "https://x.example/a_(b)"),
        ("www.x.example/a", "https://www.x.example/a"),
        ("https://x.example/é", "https://x.example/é"),
        ("HTTPS://X.example/", "HTTPS://X.example/"),
        ("https://", ""),
        ("https:///path", ""),
        ("http://[x", ""),
        ("//x.example", ""),
        ("ftp://x.example", ""),
    ],
)
def test_links_come_as_the_dataset_keeps_them(text: str, link: str) -> None:
    assert clean_link(text) == link
    assert not link or VALID_URL.match(link)


def test_columns_written_again_into_the_description_are_left_out() -> None:
    data = (("Région", "Bretagne"), ("Notes", "one\ntwo"), ("empty", ""), ("Web", '<a href="https://x.example">x</a>'))
    html = "Région: Bretagne<br>Notes: one<br>two<br>empty: <br>Web: x<br>Something else<br>Région: another"
    assert lines(html, *data) == ["Something else", "Région: another"]


def test_lines_and_rows_of_tables_read_as_pairs() -> None:
    found = read_description("<table><tr><td>Health</td><td>exclusive</td></tr></table>Housing : shared<br>no pair")
    assert [(line.label, line.value) for line in found.lines] == [
        ("Health", "exclusive"),
        ("Housing", "shared"),
        ("", ""),
    ]


@pytest.mark.parametrize("text", ["https://x.example/a", "see https://x.example: good", "12:30", "a " * 12 + ": b"])
def test_addresses_times_and_sentences_are_no_pairs(text: str) -> None:
    assert read_description(text).lines[0].label == ""


def test_comments_are_gone_and_signs_that_are_no_tags_stay() -> None:
    assert lines("a<!-- hidden <b> -->b <!DOCTYPE x><?php x ?>1 < 2 <3 x<y <![CDATA[z]]> end <!-- open") == [
        "ab 1 < 2 <3 x<y end"
    ]


def test_control_signs_are_gone() -> None:
    assert lines("a\x00b\u200bc\x1bd") == ["a b c d"]


def test_a_description_without_end_is_cut_and_says_so() -> None:
    assert read_description("x" * (MAX_DESCRIPTION + 1)).truncated
    assert not read_description("x" * MAX_DESCRIPTION).truncated


@pytest.mark.parametrize(
    "bad",
    [
        "<",
        "<a ",
        "<!--",
        "<![",
        "&",
        "</",
        "<a href='",
        "<a b='>",
        '<a b=">x',
        "<p ",
        "<!x>",
        "<?x",
        "<script>",
        "https://",
        "a:",
        "(",
        ")",
    ],
)
def test_nasty_html_ends_soon(bad: str) -> None:
    start = time.thread_time()
    read_description(bad * (MAX_DESCRIPTION // len(bad)))
    assert time.thread_time() - start < 2


def test_addresses_are_taken_out_of_titles() -> None:
    assert without_links("Pact: https://x.example/a (2019)") == "Pact: (2019)"
    assert without_links("A plan (https://x.example/a)") == "A plan"
