"""What is collected for translators, and what is wrong with a translation."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest
from ci_program import program

from cpmr_migration_plugin.translation import Language

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / ".ci" / "translations.py"
translations = program("translations")


@pytest.fixture()
def package(tmp_path, monkeypatch):
    """A package of one module, and a folder of translations beside it."""
    monkeypatch.setattr(translations, "FOLDER", tmp_path / "i18n")
    monkeypatch.setattr(translations, "ROOT", tmp_path)
    module = tmp_path / "plugin" / "module.py"
    module.parent.mkdir()

    def collect(code: str):
        module.write_text(code, encoding="utf-8")
        return translations.collect(module.parent, data=False)

    return collect


def test_literal_texts_are_collected_with_place_and_use(package):
    found = package('a.setText(tr("One " "text"))\nb = tr("{n} more").format(n=1)\n\nc.setToolTip(tr("One text"))\n')
    assert sorted(found) == ["One text", "{n} more"]
    assert found["One text"].places == [("plugin/module.py", 1), ("plugin/module.py", 4)]
    assert found["One text"].uses == {"setText", "setToolTip"}
    assert found.problems == []


def test_titles_of_tables_are_collected(package):
    code = '_ROLE_TITLES = {1: "Region: name"}\n_TITLES = {2: "Survey"}\n_OTHER = {3: "id"}\n'
    code += 'Column("name", "Name", values=("a",))\nTable("t", "Regions", ())\nField("f", theme, "Health")\n'
    assert sorted(package(code)) == ["Health", "Name", "Region: name", "Regions", "Survey"]


@pytest.mark.parametrize("code", ["tr(text)", 'tr(f"{n} regions")', 'tr("a" + b)', "tr(titles[0])", "tr()"])
def test_what_is_not_literal_is_told_with_its_place(package, code):
    (problem,) = package(f"\n{code}\n").problems
    assert problem.startswith("plugin/module.py:2: not a literal text")


def test_titles_of_tables_may_be_asked_for(package):
    assert package("tr(theme.title)\ntr(FIELDS[one].title)").problems == []


def test_updating_keeps_translations_and_drops_what_is_gone(package):
    translations.update(package('tr("Region")\ntr("Gone")'))
    path = translations.path_of("fr")
    translations.fill(package('tr("Region")\ntr("Gone")'), "fr", written(path, {"Region": "Région", "Gone": "Parti"}))
    translations.update(package('tr("Region")\ntr("New")'))
    assert translations.read(path) == {"New": "", "Region": "Région"}
    kinds = {m.findtext("source"): m.find("translation").get("type") for m in ElementTree.parse(path).iter("message")}  # noqa: S314 - our own file
    assert kinds == {"New": "unfinished", "Region": None}


def test_characters_of_xml_and_blanks_of_typography_come_back_as_they_were(package):
    messages = package('tr("<b>a</b> & “b”\\nc")')
    translations.update(messages)
    text = "<b>a</b> & «\u00a0b\u202f»\nc"
    assert translations.fill(messages, "fr", written(translations.path_of("fr"), {"<b>a</b> & “b”\nc": text})) == []
    assert translations.read(translations.path_of("fr")) == {"<b>a</b> & “b”\nc": text}


def written(path: Path, content: object) -> Path:
    file = path.with_suffix(".json")
    file.write_text(json.dumps(content), encoding="utf-8")
    return file


def test_every_language_of_the_plugin_is_one_of_the_translations():
    assert {"en", *translations.LANGUAGES} == {language.value for language in Language}


def test_checking_tells_what_is_not_collected_and_what_is_obsolete(package):
    translations.update(package('tr("Old")'))
    found = translations.check(package('tr("New")'))
    assert [line.split(":")[1].split(",")[0].strip() for line in found] == [
        "obsolete", "not collected",
    ] * len(translations.LANGUAGES)  # fmt: skip
    assert translations.check(package('tr("Old")')) == []
    assert len(translations.check(package('tr("Old")'), complete=True)) == len(translations.LANGUAGES)


def test_what_translators_get_can_be_filled_in_and_taken_over(package):
    messages = package('x.setText(tr("Region"))\ntr("Sea")')
    translations.update(messages)
    rows = translations.missing(messages, "es", (), "")
    assert rows[0]["where"] == ["plugin/module.py:1"]
    assert rows[0]["for"] == "setText"
    rows[0]["translation"] = "Región"
    assert translations.fill(messages, "es", written(translations.path_of("es"), rows)) == []
    assert [row["source"] for row in translations.missing(messages, "es", (), "")] == ["Sea"]
    left = translations.fill(messages, "es", written(translations.path_of("es"), {"Sea": "Mar {n}", "Lake": "Lago"}))
    assert [line.split(":")[1].strip() for line in left] == ["placeholders differ", "not a text of the plugin"]


@pytest.mark.parametrize(
    ("source", "text", "fault"),
    [
        ("{n} regions", "régions", "placeholders"),
        ("{n} regions", "{m} régions", "placeholders"),
        ("{n:.1f} MB", "{n} Mo", "placeholders"),
        ("Use “{a}”", "Utilisez « {a}", "pairs"),
        ("&Load", "Charger", "mnemonic"),
        ("&Load", "&Charger &tout", "mnemonic"),
        ("Load", "&Charger", "mnemonic"),
        (" dpi", "ppp", "blanks"),
        ("A", "A ", "blanks"),
        ("<b>A</b>", "<i>A</i>", "tags"),
        ("Load…", "Charger", "ellipsis"),
        ("A\nB", "A B", "lines"),
        ("A", "A %1", "Qt"),
    ],
)
def test_faults_of_a_translation_are_found(source, text, fault):
    assert any(fault in found for found in translations.faults(source, text))


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("{a} of {b}", "de {b}, {a}"),
        ("R&amp;D & more", "R&amp;D & plus"),
        ("&Load “{x}”…", "&Charger « {x} »…"),
        (" dpi", " ppp"),
        ("1) First", "1) Premier"),
        ("Sea", "Mar (océano)"),
    ],
)
def test_sound_translations_pass(source, text):
    assert list(translations.faults(source, text)) == []


# The plugin's own.


def test_every_text_of_the_plugin_can_be_collected(collected):
    assert collected.problems == []
    assert len(collected) > 1500


@pytest.mark.parametrize(
    "text",
    ["Entry and Reception", "exclusive", "Unaccompanied minors and child protection", "Region: NUTS code", "Spain",
     "Foreign citizens, % of population aged 15–64", "all usual residents", "Survey workbook (XLSX)",
     "Age in completed years.", "Legal basis"],
)  # fmt: skip
def test_words_of_tables_and_of_the_bundled_data_are_collected(collected, text):
    assert text in collected


def test_the_files_are_well_formed_and_say_what_the_code_says(collected):
    assert translations.check(collected) == []
    for language in translations.LANGUAGES:
        top = ElementTree.parse(translations.path_of(language)).getroot()  # noqa: S314 - our own file
        assert top.get("language") == language
        assert [context.findtext("name") for context in top.iter("context")] == ["CpmrMigration"]
