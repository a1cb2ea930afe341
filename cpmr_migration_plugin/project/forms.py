"""Presentation of features: aliases, value maps, forms, map tips, relations."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from qgis.core import (
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsAttributeEditorRelation,
    QgsDefaultValue,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsProject,
    QgsRelation,
    QgsRelationContext,
    QgsVectorLayer,
)

from .note_columns import notes_expression
from .unmarked import without_markup
from ..compat import FORM_TABS
from ..model.flags import edition_flag_words
from ..model.schema import TABLES_BY_NAME
from ..model.style.map_classes import class_words, situation_words
from ..model.vocabulary import (
    ANSWER_THEMES,
    FIELDS,
    Actor,
    Basis,
    Kind,
    Level,
    SourceKind,
    Status,
    Theme,
    Tier,
)
from ..store.layout import FIELD_LEVELS, UUID, competences_column, entries_column
from ..translation import labelled, tr


def level_words() -> dict[str, str]:
    """Return levels of competence in words, by id."""
    return {level.value: tr(level.title) for level in Level}


def kind_words() -> dict[str, str]:
    """Return kinds of entries in words, by id."""
    return {kind.value: tr(kind.title) for kind in Kind}


def aliases() -> dict[str, str]:
    """Return the words for the columns of every layer and table, by column."""
    words = {column.name: tr(column.title) for table in TABLES_BY_NAME.values() for column in table.columns}
    for theme in ANSWER_THEMES:
        words[competences_column(theme)] = tr("Competences: {theme}").format(theme=tr(theme.title))
        words[entries_column(theme)] = tr("Entries: {theme}").format(theme=tr(theme.title))
    return words | {
        "name": tr("Region"),
        "role": tr("Drawn as"),
        "unit_id": tr("Boundary unit"),
        "draw_order": tr("Drawing order"),
        "level": tr("Level"),
        "involvement": tr("Involvement"),
        "documented": tr("Documented"),
        "needs_class": tr("Needs and practices"),
        "top_level": tr("Widest competence"),
        "competences": tr("Competences"),
        "stated_none": tr("Fields without competence"),
        "entries": tr("Entries"),
        "instruments": tr("Policies and instruments"),
        "experiences": tr("Experiences"),
        "projects": tr("Projects"),
        "needs": tr("Needs"),
        "interests": tr("Cooperation interests"),
        "competence_text": tr("Competences in words"),
        "entry_text": tr("Entries in words"),
        "links": tr("Links to documents"),
        "status": tr("Figure"),
        "ratio_time": tr("Year of the share"),
        "ratio": tr("Share"),
        "ratio_status": tr("Figure of the share"),
        "ratio_flag": tr("Flag of the share"),
        "ratio_source": tr("Source of the share"),
        "total_time": tr("Year of the population"),
        "total_flag": tr("Flag of the population"),
        "figure_note": tr("Note on the figures"),
        "by_basis": tr("By own source or general rule"),
        "level_class": tr("Level of power"),
        "inferred_none": tr("Fields without competence, inferred"),
        "own_powers": tr("Powers by own source"),
        "rule_powers": tr("Powers by general rule"),
        "facts": tr("Facts on the country"),
        "pact_situation": tr("Situation under the Pact"),
        "pact_date": tr("Situation determined on"),
    }


#: Columns of codes that map tips tell in words. A layer of a map gets no column of an expression instead: QGIS works
#: it out in the threads that draw, with the project of the main thread, and crashes where that is being closed (3.22).
TOLD_BY_TIPS = ("figure_note", "flag_text")
#: Columns that only the machinery needs.
_HIDDEN = (
    "fid", "OGC_FID", "unit_id", "draw_order", "role", "experience_id", "note_id", UUID, FIELD_LEVELS, *TOLD_BY_TIPS,
)  # fmt: skip
#: Columns that may hold more than a line.
_LONG = (
    "competence_text", "entry_text", "links", "summary", "note", "text", "title", "legal_basis", "level_text",
    "applies_to", "members", "facts",
)  # fmt: skip


def code_words() -> dict[str, dict[str, str]]:
    """Return codes of columns that mean the same in every table, in words, by column."""
    yes_no = {"yes": tr("Yes"), "no": tr("No")}
    lists = {"basis": Basis, "status": Status, "actor": Actor, "source_kind": SourceKind, "tier": Tier}
    words = {name: {one.value: tr(one.title) for one in kinds} for name, kinds in lists.items()}
    return words | {"level_stated": yes_no, "year_inferred": yes_no, "pact_situation": situation_words()}


def set_words(
    layer: QgsVectorLayer, extra: Mapping[str, str] | None = None, only: Collection[str] | None = None
) -> None:
    """Give the columns of a layer aliases, words for their codes and fitting widgets.

    :param extra: aliases that only this layer has, e.g. what its figure is
    :param only: the columns to word; None for all
    """
    words = aliases() | dict(extra or {})
    themes = {theme.value: tr(theme.title) for theme in Theme}
    fields = {field.id: tr(field.title) for field in FIELDS}
    maps = {
        "involvement": class_words(), "documented": class_words(), "needs_class": class_words(),
        "status": class_words(), "ratio_status": class_words(), "top_level": level_words(), "theme": themes,
        "field": fields, "kind": kind_words(), "by_basis": class_words(), "level_class": class_words(),
    }  # fmt: skip
    # The status of a figure is another thing than that of an entry.
    maps = code_words() | maps if layer.fields().indexOf("actor") < 0 else maps | code_words()
    if layer.fields().indexOf("field") >= 0:
        maps["level"] = level_words()
    for index, field in enumerate(layer.fields()):
        name = field.name()
        if only is not None and name not in only:
            continue
        if name in words:
            layer.setFieldAlias(index, without_markup(words[name]))
        if name in _HIDDEN:
            layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("Hidden", {}))
            if name == UUID:
                layer.setDefaultValueDefinition(index, QgsDefaultValue("uuid('WithoutBraces')"))
        elif name in maps:
            options = {"map": [{word: key} for key, word in maps[name].items()]}
            layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("ValueMap", options))
        elif name in _LONG:
            layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("TextEdit", {"IsMultiline": True}))
    columns = layer.attributeTableConfig()
    columns.update(layer.fields())
    for index, field in enumerate(layer.fields()):
        if field.name() in _HIDDEN and (only is None or field.name() in only):
            columns.setColumnHidden(index, True)
    layer.setAttributeTableConfig(columns)


def escaped(expression: str) -> str:
    """Return a QGIS expression that gives the text of *expression* safe for HTML.

    Texts come from datasets: ``&``, ``<`` and ``>`` must not become markup. Line ends become breaks.
    """
    safe = f"replace(coalesce({expression}, ''), '&', '&amp;')"
    for sign, entity in (("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
        safe = f"replace({safe}, '{sign}', '{entity}')"
    return f"replace({safe}, '\\n', '<br>')"


def map_tip(theme: Theme, drawn: str, name: str = '"name"', *, situation: bool = False) -> str:
    """Return the map tip of a theme's layer: who, what class, and the items behind it.

    :param drawn: the column the layer is drawn by
    :param name: the expression that gives the name of a territory
    :param situation: whether the layer tells the situation of a country under the Pact
    """
    head = f"<b>[% {escaped(name)} %]</b><br>"
    if theme in (Theme.COUNTRY_DATA, Theme.REGIONAL_DATA):
        figures = head + _figure("ratio", " || ' %'", 1) + _figure("total", "", 0) + note_line()
        return figures + (_factsheet() if theme is Theme.REGIONAL_DATA else _situation() if situation else "")
    represented = f"represent_value({_quoted(drawn)})"
    value = f"[% {escaped(represented)} %]"
    competences = _paragraph("competence_text")
    entries = _paragraph("entry_text")
    return f"{head}<i>{value}</i>{competences}{entries}"


def note_line(before: str = "", after: str = "<br>") -> str:
    """Return the line of a map tip that tells what is noted of a figure; nothing where nothing is.

    :param before: markup that parts it from the line before
    :param after: markup that parts it from the next one
    """
    said = f"'{before}<i>' || {escaped(notes_expression('figure_note'))} || '</i>{after}'"
    return f"[% CASE WHEN \"figure_note\" <> '' THEN {said} ELSE '' END %]"


def _situation() -> str:
    """Return the line of a country's situation under the Pact, with its day; nothing where none is published."""
    said = "represent_value(\"pact_situation\") || coalesce(' (' || \"pact_date\" || ')', '')"
    what = QgsExpression.quotedString(tr("Situation under the Pact"))
    line = f"{what} || ': ' || {said}"
    return f"[% CASE WHEN \"pact_situation\" IS NOT NULL THEN {escaped(line)} ELSE '' END %]"


def _figure(column: str, unit: str, decimals: int) -> str:
    """Return one line of a data layer's tip: what it is, the figure, its time and flag."""
    details = f"\"{column}_time\" || coalesce(', ' || {_flags(f'{column}_flag')}, '')"
    number = f"format_number(\"{column}\", {decimals}){unit} || ' (' || {details} || ')'"
    missing = "CASE WHEN \"status\" = 'value' THEN '–' ELSE represent_value(\"status\") END"
    what = escaped(f"@cpmr_{column}_text")
    figure = escaped(f"coalesce({number}, {missing})")
    return f"{labelled(f'[% {what} %]', f'[% {figure} %]')}<br>"


def _flags(column: str) -> str:
    """Return the expression of the flags of a figure in words; one that we do not know stays as it is."""
    words = ", ".join(QgsExpression.quotedString(text) for pair in edition_flag_words().items() for text in pair)
    word = f"coalesce(map_get(map({words}), @element), @element)"
    return f"array_to_string(array_foreach(string_to_array({_quoted(column)}, ' '), {word}), ', ')"


def _factsheet() -> str:
    """Return a link to the region's factsheet, if it has one; validation lets only http(s) addresses in."""
    address, word = escaped('"factsheet_url"'), QgsExpression.quotedString(tr("Factsheet"))
    anchor = f"""'<a href="' || {address} || '">' || {word} || '</a>'"""
    return f"""[% CASE WHEN "factsheet_url" LIKE 'http%' THEN {anchor} ELSE '' END %]"""


def _paragraph(column: str) -> str:
    text = escaped(_quoted(column))
    return f"[% CASE WHEN {_quoted(column)} IS NOT NULL THEN '<br><br>' || {text} ELSE '' END %]"


def _quoted(column: str) -> str:
    return f'"{column}"'


def relation(
    project: QgsProject,
    parent: QgsVectorLayer,
    child: QgsVectorLayer,
    identifier: str,
    name: str,
    column: str = "region_id",
) -> QgsRelation:
    """Return the relation between a layer and a table of *project*, by a column that both have."""
    # Without its project a relation looks its layers up in the one that is open, and is lost in others.
    result = QgsRelation(QgsRelationContext(project))
    result.setId(identifier)
    result.setName(name)
    result.setReferencedLayer(parent.id())
    result.setReferencingLayer(child.id())
    result.addFieldPair(column, column)
    return result


def refer(child: QgsVectorLayer, column: str, identifier: str) -> None:
    """Let the form of a table name the row of another one that a column refers to, and lead there.

    :param identifier: of the relation between them
    """
    setup = {"Relation": identifier, "AllowNULL": True, "ShowForm": False, "ShowOpenFormButton": True}
    child.setEditorWidgetSetup(child.fields().indexOf(column), QgsEditorWidgetSetup("RelationReference", setup))


def set_form(layer: QgsVectorLayer, relations: list[tuple[str, QgsRelation]]) -> None:
    """Lay the form of a layer out in tabs: the region, then one tab per related table.

    :param relations: tab titles and relations
    """
    config = layer.editFormConfig()
    config.setLayout(FORM_TABS)
    config.clearTabs()
    first = QgsAttributeEditorContainer(tr("Region"), None)
    first.setIsGroupBox(False)
    for index, field in enumerate(layer.fields()):
        if layer.editorWidgetSetup(index).type() != "Hidden":
            first.addChildElement(QgsAttributeEditorField(field.name(), index, first))
    config.addTab(first)
    for title, item in relations:
        tab = QgsAttributeEditorContainer(title, None)
        tab.setIsGroupBox(False)
        editor = QgsAttributeEditorRelation(item.id(), item, tab)
        editor.setLabel(title)
        editor.setRelationWidgetTypeId("relation_editor")
        tab.addChildElement(editor)
        config.addTab(tab)
    layer.setEditFormConfig(config)
