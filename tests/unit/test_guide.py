"""The user guide: whole pages, links that lead somewhere, and the words that the windows say."""

from __future__ import annotations

import re
import shlex
import sys
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlsplit

import pytest

ROOT = Path(__file__).resolve().parents[2]
HELP = ROOT / "resources" / "help"
sys.path.insert(0, str(ROOT / ".ci"))

import guide  # noqa: E402
import translations  # noqa: E402

from cpmr_migration_plugin.translation import Language  # noqa: E402
from cpmr_migration_plugin.workflows.base import help_topics  # noqa: E402
from cpmr_migration_plugin.workflows.base.help_topics import Topic  # noqa: E402

PAGES = sorted(HELP.glob("??/*.html"))
VOID = {"meta", "link", "img", "br"}
#: Windows have no words of theirs in these, and no page may ask for more than a browser and the disk.
FORBIDDEN = {"script", "iframe", "object", "embed", "form", "video"}


class Page(HTMLParser):
    """What a page holds; ``faults`` tells what is not well-formed."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self.open: list[str] = []
        self.faults: list[str] = []
        self.tags: Counter[str] = Counter()
        self.anchors: list[str] = []
        self.links: list[str] = []
        self.pictures: list[dict[str, str | None]] = []
        self.bold: list[tuple[str | None, str]] = []
        self.examples: list[str] = []
        self.language = ""
        self.feed(path.read_text(encoding="utf-8"))
        self.close()
        self.faults += [f"not closed: {tag}" for tag in self.open]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.tags[tag] += 1
        if len(given) < len(attrs):
            self.faults.append(f"an attribute twice: {attrs}")
        if tag not in VOID:
            self.open.append(tag)
        if given.get("id"):
            self.anchors.append(str(given["id"]))
        if tag == "html":
            self.language = given.get("lang") or ""
        if tag in {"a", "link"}:
            self.links.append(given.get("href") or "")
        if tag == "img":
            self.pictures.append(given)
        if tag == "b":
            self.bold.append((given.get("data-ui"), ""))
        if tag == "pre":
            self.examples.append("")

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"closed out of order: {tag} at {self.getpos()}")

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] == "b":
            source, text = self.bold[-1]
            self.bold[-1] = (source, text + data)
        if self.open and self.open[-1] == "pre":
            self.examples[-1] += data


def name(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"


def test_there_is_a_guide() -> None:
    assert {path.parent.name for path in PAGES} == {"en", "fr"}
    assert len(PAGES) >= 24


@pytest.mark.parametrize("path", PAGES, ids=name)
def test_a_page_is_well_formed_and_needs_nothing_but_a_browser(path: Path) -> None:
    page = Page(path)
    assert page.faults == []
    assert page.language == path.parent.name
    assert page.tags["h1"] == page.tags["title"] == page.tags["main"] == 1
    assert not FORBIDDEN & set(page.tags)
    assert [anchor for anchor, n in Counter(page.anchors).items() if n > 1] == []
    assert path.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


@pytest.mark.parametrize("path", PAGES, ids=name)
def test_links_anchors_and_pictures_of_a_page_are_there(path: Path) -> None:
    page = Page(path)
    wrong = []
    for link in page.links:
        parts = urlsplit(link)
        assert not parts.scheme, "a page needs no network"
        target = (path.parent / parts.path).resolve() if parts.path else path
        if not target.is_file() or (parts.fragment and parts.fragment not in Page(target).anchors):
            wrong.append(link)
    assert wrong == []
    for picture in page.pictures:
        # The icon of a button stands before its name.
        assert picture.get("alt") or picture.get("class") == "icon", f"a picture without words: {picture}"
        assert (path.parent / str(picture["src"])).is_file(), picture["src"]


@pytest.mark.parametrize("path", PAGES, ids=name)
def test_every_page_is_reached_from_every_other_in_its_language(path: Path) -> None:
    siblings = {other.name for other in PAGES if other.parent == path.parent}
    assert siblings <= set(Page(path).links)


@pytest.mark.parametrize("page", sorted({path.name for path in PAGES}))
def test_pages_have_the_same_anchors_pictures_words_and_examples_in_both_languages(page: str) -> None:
    english, french = (Page(HELP / language / page) for language in ("en", "fr"))
    assert english.anchors == french.anchors
    assert [p["src"] for p in english.pictures] == [p["src"] for p in french.pictures]
    assert Counter(english.tags) == Counter(french.tags)
    assert Counter(text for _, text in english.bold) == Counter(source for source, _ in french.bold)
    assert english.examples == french.examples


def test_what_the_english_guide_says_in_bold_is_said_by_a_window(collected: translations.Collected) -> None:
    said = {guide.plain(source) for source in collected}
    for path in PAGES:
        if path.parent.name == "en":
            assert [text for _, text in Page(path).bold if text not in said] == [], path.name


def test_the_french_guide_says_what_french_windows_say() -> None:
    words = guide.words_of("fr")
    wrong = [
        (path.name, source, text)
        for path in PAGES
        if path.parent.name == "fr"
        for source, text in Page(path).bold
        if not text or words.get(source or "") != text
    ]
    assert wrong == [], "run .ci/guide.py"


def test_words_of_windows_are_put_into_a_page_and_only_there() -> None:
    page = '<p>Load <b data-ui="Load &amp; go">?</b> <b data-ui="Gone">x</b></p>'
    assert guide.worded(page, {"Load & go": "Charger & aller"}) == (
        '<p>Load <b data-ui="Load &amp; go">Charger &amp; aller</b> <b data-ui="Gone"></b></p>'
    )


@pytest.mark.parametrize("topic", list(Topic), ids=lambda topic: topic.name)
@pytest.mark.parametrize("language", list(Language), ids=lambda language: language.value)
def test_every_topic_of_a_window_has_a_page_and_a_place_in_every_language(topic: Topic, language: Language) -> None:
    path = help_topics.page_file(topic.page, language)
    assert path.is_file()
    assert path.parent.name == (language.value if language.value in {"en", "fr"} else "en")
    assert not topic.anchor or topic.anchor in Page(path).anchors


def test_an_address_leads_to_the_place_in_the_page() -> None:
    found = urlsplit(help_topics.address("load.html", "columns", Language.FR))
    assert (found.scheme, found.fragment) == ("file", "columns")
    assert found.path.endswith("/help/fr/load.html")


def test_every_example_names_one_algorithm_and_no_parameter_twice() -> None:
    for line in Page(HELP / "en" / "processing.html").examples:
        program, command, algorithm, dashes, *values = shlex.split(line)
        assert (program, command, dashes) == ("qgis_process", "run", "--")
        assert re.fullmatch(r"cpmr_migration:[a-z]+", algorithm)
        names = [value.partition("=")[0] for value in values]
        assert len(set(names)) == len(names) > 0


def test_pictures_are_of_the_language_of_their_page_and_all_are_shown() -> None:
    shown = {(path.parent / str(p["src"])).resolve() for path in PAGES for p in Page(path).pictures}
    # What is only there to be looked at is not in the zip.
    in_zip = {path for path in HELP.rglob("*.png") if path.parent.name != "looks"}
    assert in_zip == {path for path in shown if path.suffix == ".png"}
    for path in PAGES:
        assert [p["src"] for p in Page(path).pictures if "/" in str(p["src"]) and p.get("class") != "icon"] == []
    assert len(list((HELP / "en").glob("*.png"))) == len(list((HELP / "fr").glob("*.png")))


def test_pictures_are_small() -> None:
    """They are most of the zip; `make screenshots` gives them a palette."""
    sizes = {path.relative_to(HELP).as_posix(): path.stat().st_size for path in HELP.rglob("*.png")}
    assert {name: size for name, size in sizes.items() if size > 250_000} == {}
    assert sum(sizes.values()) < 3_500_000
