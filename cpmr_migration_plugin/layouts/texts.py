"""The words on a map: title, subtitle, legend title, note, source, attribution, disclaimer."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .page import PageSpec
from ..model.vocabulary import DOCUMENTED_THEMES, INVOLVEMENT_THEMES, Theme
from ..numbers import long_date, number
from ..project.layers import AtlasInfo
from ..sources.boundaries.notices import notice_again
from ..translation import speaking, tr, tr_data


@dataclass(frozen=True)
class MapTexts:
    """Everything a page says, as plain text.

    :param legend: heading of the classes
    :param symbols: heading of the proportional symbols; empty if the theme has none
    """

    title: str
    subtitle: str
    legend: str
    symbols: str
    note: str
    source: str
    boundaries: str
    disclaimer: str
    edition: str

    @property
    def foot(self) -> str:
        """The small print below the note."""
        return "\n".join(part for part in (self.source, self.boundaries, self.disclaimer) if part)


def small_print(texts: MapTexts, spec: PageSpec) -> str:
    """Return what stands below the note: source, boundaries and disclaimer, on as few lines as a small page has."""
    return texts.foot.replace("\n", "  ·  ") if spec.template.flowing else texts.foot


def map_texts(atlas: AtlasInfo, theme: Theme, spec: PageSpec) -> MapTexts:
    """Return the words of a theme's map in the page's language; *spec* may replace the title and add to the note."""
    with speaking(spec.language):
        return _map_texts(atlas, theme, spec)


def _map_texts(atlas: AtlasInfo, theme: Theme, spec: PageSpec) -> MapTexts:
    provenance = atlas.provenance
    note = " ".join(part for part in (_note(atlas, theme), spec.note.strip()) if part)
    return MapTexts(
        title=spec.title.strip() or _title(atlas, theme),
        subtitle=_subtitle(atlas, theme),
        legend=_legend_title(atlas, theme),
        symbols=atlas.figure_text(theme, "total"),
        note=tr("Note: {text}").format(text=note),
        source=tr("Source: {text}").format(text=_source(atlas, theme)),
        boundaries=notice_again(atlas.boundary_attribution),
        disclaimer=disclaimer(),
        edition=tr("Edition {version}, {date}").format(
            version=provenance.get("edition_version", "–"), date=edition_date(atlas)
        ),
    )


def disclaimer() -> str:
    """Return what every map says of the boundaries it shows."""
    return tr("Designations and boundaries do not imply any opinion on the status of a territory.")


def edition_date(atlas: AtlasInfo) -> str:
    """Return the date of the edition as the page's language writes it."""
    return long_date(atlas.provenance.get("edition_created") or "–")


def _title(atlas: AtlasInfo, theme: Theme) -> str:
    what = atlas.figure_text(theme, "ratio").split(",")[0]
    titles = {
        Theme.COUNTRY_DATA: tr("{what} in Europe, by country"),
        Theme.REGIONAL_DATA: tr("{what} in Europe’s maritime regions"),
        Theme.GOVERNANCE: tr("Migration policies and instruments of Europe’s maritime regions"),
        Theme.RECEPTION: tr("Entry and reception: how Europe’s maritime regions are involved"),
        Theme.SERVICES: tr("Basic public services: how Europe’s maritime regions are involved"),
        Theme.INCLUSION: tr("Integration and social inclusion: how Europe’s maritime regions are involved"),
        Theme.EXTERNAL: tr("Decentralised cooperation and humanitarian aid of Europe’s maritime regions"),
        Theme.NEEDS: tr("Needs and innovative practices of Europe’s maritime regions in migration"),
        Theme.COOPERATION: tr("Cooperation interest of Europe’s maritime regions in migration"),
    }
    return titles[theme].format(what=what or tr("Migrants"))


def _subtitle(atlas: AtlasInfo, theme: Theme) -> str:
    if theme in INVOLVEMENT_THEMES:
        return tr("Competences and experiences of regional authorities, as documented in the edition of {date}").format(
            date=edition_date(atlas)
        )
    if theme in DOCUMENTED_THEMES:
        return tr("As documented for regional authorities in the edition of {date}").format(date=edition_date(atlas))
    ratio, total = atlas.figure_text(theme, "ratio"), atlas.figure_text(theme, "total")
    parts = []
    if ratio:
        parts.append(tr("Colour: {figure}").format(figure=ratio))
    if total:
        parts.append(tr("Circles: {figure}").format(figure=total))
    return "  ·  ".join(parts)


def _legend_title(atlas: AtlasInfo, theme: Theme) -> str:
    if theme in (Theme.COUNTRY_DATA, Theme.REGIONAL_DATA):
        return atlas.figure_text(theme, "ratio") or tr("No figures")
    if theme in INVOLVEMENT_THEMES:
        return tr("Involvement of the region")
    if theme is Theme.NEEDS:
        return tr("Documented for the region")
    return tr("Regions")


def _note(atlas: AtlasInfo, theme: Theme) -> str:
    outside = tr("“Not surveyed”: no region of the edition.")
    if theme is Theme.COUNTRY_DATA:
        return tr("“Not available”: the dataset has no figure for the country.") + _population(atlas, theme)
    if theme is Theme.REGIONAL_DATA:
        return (
            tr(
                "Figures of a region’s own territory only; none is taken over from a larger one. “Not available”: "
                "no figure at the region’s level. A region inside another one is drawn on top of it."
            )
            + f"{_population(atlas, theme)} {outside}"
        )
    if theme in INVOLVEMENT_THEMES:
        return (
            tr(
                "Competence: the sources name a power of the region in a field of this theme. Experience: at least one "
                "measure, instrument or project. “No answer”: the edition names neither."
            )
            + f"{on_rules(atlas, theme)} {outside}"
        )
    silent = tr("“No answer”: the edition has no entry for the region in this theme.")
    return f"{silent}{on_rules(atlas, theme)} {outside}"


def on_rules(atlas: AtlasInfo, theme: Theme, *, inferred: bool = False) -> str:
    """Return what is to be known of powers that no source on the region itself gives, each sentence after a blank.

    :param inferred: whether the map has the class *no competence, inferred*, whatever the theme draws by default
    """
    said = atlas.said.of(theme)
    sentences = []
    if said.by_rule:
        text = tr("{n} of {m} powers follow from general rules, which hold for every authority of a kind.")
        sentences.append(text.format(n=number(said.by_rule), m=number(said.powers)))
    if inferred or said.inferred:
        sentences.append(on_inferred())
    return "".join(f" {sentence}" for sentence in sentences)


def on_inferred() -> str:
    """Return what *inferred* means."""
    return tr("“Inferred”: it follows from the division of tasks; no source says so.")


def _population(atlas: AtlasInfo, theme: Theme) -> str:
    """Return the reference population of the share, if the edition tells it."""
    population = tr_data(atlas.figure(theme, "ratio_population"))
    return " " + tr("Share of: {population}.").format(population=population) if population else ""


def _source(atlas: AtlasInfo, theme: Theme) -> str:
    edition = tr_data(atlas.title)
    if theme not in (Theme.COUNTRY_DATA, Theme.REGIONAL_DATA):
        return tr("{edition}; each entry with its own source in the data").format(edition=edition)
    datasets = [atlas.figure(theme, "ratio_dataset"), atlas.figure(theme, "total_dataset")]
    named = merged(dict.fromkeys(dataset for dataset in datasets if dataset))
    return tr("{datasets}; as kept in {edition}").format(datasets=named or "–", edition=edition)


def merged(datasets: Iterable[str]) -> str:
    """Return datasets with each publisher once: "Eurostat (a, b)" for "Eurostat (a)" and "Eurostat (b)"."""
    publishers: dict[str, list[str]] = {}
    for dataset in datasets:
        publisher, _, code = dataset.rstrip(")").partition(" (")
        publishers.setdefault(publisher, []).extend([code] if code else [])
    return "; ".join(f"{name} ({', '.join(codes)})" if codes else name for name, codes in publishers.items())
