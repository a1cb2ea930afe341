"""A third kind of map costs one class: styled, laid out, described, checked, exported and refreshed like the others."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from qgis.core import QgsFillSymbol, QgsProject, QgsRuleBasedRenderer, QgsSingleSymbolRenderer

from cpmr_migration_plugin.layouts.map_page import adding_layouts
from cpmr_migration_plugin.layouts.page import PageSpec
from cpmr_migration_plugin.model.checks import Fix, Rule, Severity
from cpmr_migration_plugin.model.style.map_words import disclaimer
from cpmr_migration_plugin.model.style.preset import Drawing, built_in
from cpmr_migration_plugin.model.vocabulary import Theme
from cpmr_migration_plugin.progress import Progress, finish
from cpmr_migration_plugin.project import builder, labels, renderers, symbols
from cpmr_migration_plugin.project.layer_update import renewing, watching_layers
from cpmr_migration_plugin.project.layers import ROLE_PROPERTY, describe, open_layer
from cpmr_migration_plugin.project.preset_fit import hindrance
from cpmr_migration_plugin.project.subjects import kinds
from cpmr_migration_plugin.project.subjects.kinds import map_layers_of, subject_of, subjects_in
from cpmr_migration_plugin.project.subjects.map_texts import MapTexts
from cpmr_migration_plugin.project.subjects.subject import Subject, TerritoryKind
from cpmr_migration_plugin.workflows.exporting.map_checks import CheckRequest, checking_maps, fix
from cpmr_migration_plugin.workflows.exporting.map_export import ExportRequest, export_maps
from cpmr_migration_plugin.workflows.styling import styles


@dataclass(frozen=True)
class ShareSubject(Subject):
    """The share of non-nationals above and below a figure of one's own: all that a new kind of map says of itself."""

    atlas: object

    @classmethod
    def draws(cls, table):
        return table == "own_share"

    @classmethod
    def all_in(cls, atlas):
        return [cls(atlas)]

    @property
    def table(self):
        return "own_share"

    @property
    def title(self):
        return "Own share"

    def opening(self):
        layer = open_layer(self.atlas, Theme.REGIONAL_DATA.value, self.layer_name)
        layer.setCustomProperty(ROLE_PROPERTY, self.table)
        yield
        self.dress(layer)
        describe(layer, self.atlas, self.title, "")
        return layer

    def dress(self, layer):
        root = QgsRuleBasedRenderer.Rule(None)
        known = '"status" = \'value\' AND "ratio"'
        for condition, label, symbol in (
            (f"{known} < 10.0", "under 10%", symbols.fill("#C6DBEF")),
            (f"{known} >= 10.0", "10% and more", symbols.fill("#08519C")),
            ("\"status\" = 'not_available'", "Not available", symbols.not_available()),
            ("\"status\" = 'not_surveyed'", "Not surveyed", symbols.not_surveyed()),
        ):
            root.appendChild(QgsRuleBasedRenderer.Rule(symbol, 0, 0, condition, label))
        renderer = QgsRuleBasedRenderer(root)
        renderers.order(renderer, "status")
        layer.setRenderer(renderer)
        labels.label_regions(layer, "\"role\" = 'region' AND \"status\" = 'value'")

    @property
    def ratio(self):
        return "ratio"

    @property
    def percent(self):
        return True

    @property
    def counted(self):
        return TerritoryKind.REGIONS

    @property
    def tells_surveyed(self):
        return True

    def silent_classes(self, *, counts_documented=False):
        return ("not_available", "Not available"), ("not_surveyed", "Not surveyed")

    @property
    def datasets(self):
        return "Own survey (share)"

    @property
    def time(self):
        return ("spring 1999",)

    def texts(self, layer, page):
        return MapTexts(
            title=page.title or "Share of one’s own",
            subtitle="Above and below 10%",
            legend="Share, %",
            symbols="",
            note="Note: a threshold of one’s own.",
            source="Source: own survey (share)",
            boundaries=self.atlas.boundary_attribution,
            disclaimer=disclaimer(),
            edition="Edition of spring 1999",
        )


@pytest.fixture(autouse=True)
def registered(monkeypatch):
    monkeypatch.setattr(kinds, "KINDS", [*kinds.KINDS, ShareSubject])


@pytest.fixture(scope="module")
def project(qgis_app, atlas):
    project = QgsProject()
    info = builder.open_atlas(atlas.atlas)
    builder.dress_project(project, info)
    group = finish(builder.adding_atlas(project, info, (Theme.RECEPTION,)))
    finish(builder.adding_map(project, group, finish(ShareSubject(info).opening())))
    yield project
    project.clear()


@pytest.fixture
def shown(project):
    """Its layer; the style it was made with comes back behind the test."""
    found = map_layers_of(builder.our_groups(project)[0])["own_share"]
    before = found.renderer().clone()
    yield found
    found.setRenderer(before)


def checked(project):
    request = CheckRequest((), ("own_share",), labels=False)
    return finish(checking_maps(project, None, request, Progress()))


def test_it_is_found_behind_the_themes_in_the_file_and_in_the_project(project, shown, atlas):
    assert list(subjects_in(builder.open_atlas(atlas.atlas))) == [*(theme.value for theme in Theme), "own_share"]
    assert list(map_layers_of(builder.our_groups(project)[0])) == ["reception", "own_share"]
    assert isinstance(subject_of(shown), ShareSubject)
    assert styles.layers_to_style(project)[-1] is shown
    assert project.mapThemeCollection().hasMapTheme("Own share")


def test_presets_draw_it_and_say_why_where_they_cannot(shown):
    by_classes = next(one for one in built_in() if one.drawing is Drawing.CLASSES)
    by_level = next(one for one in built_in() if one.drawing is Drawing.LEVEL)
    former = styles.apply(shown, by_classes)
    labels_of = [rule.label() for rule in shown.renderer().rootRule().children()]
    assert labels_of[-2:] == ["Not available", "Not surveyed"]
    assert len(labels_of) > 3
    styles.undo(shown, former)
    assert shown.renderer().rootRule().children()[0].label() == "under 10%"
    assert hindrance(by_level, subject_of(shown), shown) == "Powers are documented in themes 3 to 7."


def test_its_page_says_what_it_says_of_itself(project, shown):
    finish(adding_layouts(project, builder.our_groups(project)[0], PageSpec()))
    finish(adding_layouts(project, builder.our_groups(project)[0], PageSpec()))
    pages = {page.customProperty(ROLE_PROPERTY): page for page in project.layoutManager().printLayouts()}
    assert sorted(pages) == ["own_share", "reception"]
    assert len(project.layoutManager().printLayouts()) == 2
    page = pages["own_share"]
    assert page.name() == "Own share"
    assert page.itemById("title").text() == "Share of one’s own"
    assert page.itemById("foot").text().startswith("Source: own survey (share)")
    assert shown in page.itemById("map").layers()
    project.layoutManager().clear()


def test_caption_counts_and_citation_stand_in_the_file_beside_it(project, shown, tmp_path):
    request = ExportRequest(tmp_path, (), (), indicators=("own_share",))
    assert [path.name for path in export_maps(project, request, Progress())] == ["own_share.txt"]
    text = (tmp_path / "own_share.txt").read_text(encoding="utf-8")
    for words in ("Share of one’s own. Above and below 10%. Colours: 2 classes", "regions, by class of the legend: ",
                  "Highest: ", "Figures: Own survey (share)"):  # fmt: skip
        assert words in text, words


def test_checks_know_its_time_and_its_classes_and_mend_it(project, shown):
    assert {(one.rule, one.map_title) for one in checked(project)} == {(Rule.AGE, "Own share")}
    shown.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({})))
    found = [one for one in checked(project) if one.severity is Severity.ERROR]
    assert [(one.rule, one.fix) for one in found] == [(Rule.NO_DATA, Fix.NO_DATA_CLASS)]
    fix(project, found[0])
    assert shown.renderer().legendSymbolItems()[0].label() == "under 10%"
    assert {one.rule for one in checked(project)} == {Rule.AGE}


def test_an_edited_style_is_known_and_kept_when_the_file_is_new(project, shown, atlas):
    look = finish(watching_layers(project, atlas.atlas))
    assert look.edited[shown.id()] is False
    shown.renderer().rootRule().children()[0].setLabel("mine")
    look = finish(watching_layers(project, atlas.atlas))
    assert look.edited[shown.id()] is True
    look.defaults["own_share"] = "another default"
    assert finish(renewing(project, look)).kept == ["Own share"]
    assert shown.renderer().rootRule().children()[0].label() == "mine"
    look.edited[shown.id()] = False
    assert finish(renewing(project, look)).kept == []
    assert shown.renderer().rootRule().children()[0].label() == "under 10%"
