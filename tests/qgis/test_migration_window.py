"""A user is told once of an atlas file of an older version, and updates it from the window."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest
from made_by_0_1_0 import unpacked
from qgis.PyQt.QtWidgets import QPushButton
from regions_driver import Driver, wait_for

from cpmr_migration_plugin.gui import questions
from cpmr_migration_plugin.project import builder
from cpmr_migration_plugin.store.migration import is_outdated


def test_it_is_told_once_asked_and_lets_the_layers_follow_edits(
    qgis_app: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = unpacked("3.22", tmp_path / "old").work
    driver = Driver(SimpleNamespace(atlas=old / "atlas.gpkg", project=old / "atlas.qgz"), tmp_path)
    asked: list[str] = []
    monkeypatch.setattr(questions, "confirmed", lambda _parent, _title, text: asked.append(text) or len(asked) > 1)
    try:
        driver.open_project()
        for _ in range(2):
            driver.plugin._controller.join_report()
        bar = driver.iface.messageBar()
        (button,) = [one for one in bar.findChildren(QPushButton) if one.text() == "Update File…"]
        button.click()
        assert is_outdated(driver.atlas), "No is no"
        button.click()
        wait_for(lambda: not is_outdated(driver.atlas))
        (group,) = builder.our_groups(driver.project)
        services = builder.layer_of(group, "services")
        wait_for(lambda: len(services.dependencies()) == 3)
        assert all("0.1.0" in text and "copy" in text for text in asked)
        assert "uuid" in builder.layer_of(group, "experiences").fields().names()
        assert driver.project.isDirty()
        assert driver.atlas.with_name("atlas (schema 1).gpkg").is_file()
    finally:
        driver.close()
