"""Texts in the language of the interface, and in that of a page."""

from __future__ import annotations

import pytest

from cpmr_migration_plugin import translation
from cpmr_migration_plugin.translation import Language, speaking, spoken, tr, translated

FRENCH = {"Region": "Région"}


@pytest.fixture()
def catalogues():
    read = []

    def open_one(language: Language):
        read.append(language)
        return lambda _context, text: FRENCH.get(text, "") if language is Language.FR else ""

    translation.install_catalogues(open_one)
    translation.install(lambda _context, text: f"interface {text}")
    yield read
    translation.install_catalogues(None)
    translation.install(None)


def test_a_page_speaks_its_own_language_and_the_interface_keeps_its(catalogues):
    with speaking(Language.FR):
        assert tr("Region") == "Région"
        assert spoken() is Language.FR
        with speaking(Language.EN):
            assert tr("Region") == "Region"
        assert tr("Region") == "Région"
    assert tr("Region") == "interface Region"
    assert spoken() is None


def test_what_has_no_translation_stays_english(catalogues):
    with speaking(Language.FR):
        assert tr("Sea") == "Sea"
    assert translated("Region", Language.IT) == "Region"


def test_a_language_is_read_once_and_english_never(catalogues):
    for language in (Language.FR, Language.EN, Language.FR):
        assert translated("Region", language)
    assert catalogues == [Language.FR]


def test_an_error_in_the_block_gives_the_interface_its_language_back(catalogues):
    with pytest.raises(ValueError, match="broken"), speaking(Language.FR):
        raise ValueError("broken")
    assert tr("Region") == "interface Region"
