"""Help texts of our expression functions: syntax, arguments, result, examples."""

from __future__ import annotations

from ...model.vocabulary import ANSWER_THEMES, FIELDS, Basis, Kind, Level, Status
from ...translation import tr


def _region_and_field() -> list[tuple[str, str]]:
    fields = ", ".join(f"<code>{field.id}</code>" for field in FIELDS)
    return [
        ("region", tr("id or NUTS code of a region")),
        ("field", tr("id or English title of a field: {fields}").format(fields=fields)),
    ]


_MISSING = {"no_answer": "<code>no_answer</code>", "not_surveyed": "<code>not_surveyed</code>"}


def level_help() -> str:
    """Return the help of ``cpmr_level``."""
    levels = ", ".join(f"<code>{level.value}</code>" for level in Level)
    bases = ", ".join(f"<code>{basis.value}</code>" for basis in Basis)
    told = tr(
        "One of {levels}; {no_answer} if the region says nothing on the field, {not_surveyed} if it is not in "
        "the edition."
    ).format(levels=levels, **_MISSING)
    none = tr("“none” may be stated or inferred, see {function}.").format(function="<code>cpmr_answer</code>")
    return _help(
        "cpmr_level(region, field, basis)",
        tr("Returns the level of a region's competence in a field, from the atlas file of the layer or the project."),
        [
            *_region_and_field(),
            ("basis", tr("optional, only of a competence that rests on it: {bases}").format(bases=bases)),
        ],
        f"{told} {none}",
        [
            "cpmr_level(\"region_id\", 'housing')",
            "cpmr_level('es-catalonia', 'first_reception') → 'exclusive'",
            "cpmr_level(\"region_id\", 'housing', 'own_source')",
        ],
    )


def answer_help() -> str:
    """Return the help of ``cpmr_answer``."""
    powers = ", ".join(f"<code>{level.value}</code>" for level in Level if level is not Level.NONE)
    told = tr(
        "The level of a power: {levels}; {stated} if a source states that there is none, {inferred} if that is only "
        "inferred from the division of tasks; {no_answer} if the region says nothing on the field, {not_surveyed} "
        "if it is not in the edition."
    ).format(levels=powers, stated="<code>stated_none</code>", inferred="<code>inferred_none</code>", **_MISSING)
    return _help(
        "cpmr_answer(region, field)",
        tr("Returns what a region's answer on a field is: the level of a power, or which kind of nothing."),
        _region_and_field(),
        told,
        ["cpmr_answer(\"region_id\", 'asylum_reception') = 'inferred_none'"],
    )


def basis_help() -> str:
    """Return the help of ``cpmr_basis``."""
    told = tr(
        "{own} if a source of the region says it, {rule} if it follows from a general rule, which holds for every "
        "authority of its kind; {no_answer} if the region says nothing on the field, {not_surveyed} if it is not in "
        "the edition."
    ).format(own="<code>own_source</code>", rule="<code>general_rule</code>", **_MISSING)
    return _help(
        "cpmr_basis(region, field)",
        tr("Returns what a region's competence in a field rests on."),
        _region_and_field(),
        told,
        ["cpmr_basis(\"region_id\", 'health') = 'general_rule'"],
    )


def experiences_help() -> str:
    """Return the help of ``cpmr_experiences``."""
    themes = ", ".join(f"<code>{theme.value}</code>" for theme in ANSWER_THEMES)
    kinds = ", ".join(f"<code>{kind.value}</code>" for kind in Kind)
    statuses = ", ".join(f"<code>{status.value}</code>" for status in Status)
    return _help(
        "cpmr_experiences(region, theme, kind, status)",
        tr("Returns what a region documents in a theme, from the atlas file of the layer, or of the project."),
        [
            ("region", tr("id or NUTS code of a region")),
            ("theme", tr("optional: id, English title or number of a theme: {themes}").format(themes=themes)),
            ("kind", tr("optional: {kinds}").format(kinds=kinds)),
            ("status", tr("optional: {kinds}").format(kinds=statuses)),
        ],
        tr("An array of titles with their year, newest first; empty if nothing is documented."),
        [
            "array_length(cpmr_experiences(\"region_id\", 'reception'))",
            "array_to_string(cpmr_experiences(\"region_id\", 'needs', 'need'), '\\n')",
            "cpmr_experiences(\"region_id\", 'inclusion', '', 'done')",
        ],
    )


def _help(syntax: str, what: str, arguments: list[tuple[str, str]], returns: str, examples: list[str]) -> str:
    rows = "".join(f"<tr><td><code>{name}</code></td><td>{text}</td></tr>" for name, text in arguments)
    shown = "".join(f"<li><code>{example}</code></li>" for example in examples)
    return (
        f"<p>{what}</p><h4>{tr('Syntax')}</h4><p><code>{syntax}</code></p><h4>{tr('Arguments')}</h4><table>{rows}</table>"
        f"<h4>{tr('Result')}</h4><p>{returns}</p><h4>{tr('Examples')}</h4><ul>{shown}</ul>"
    )
