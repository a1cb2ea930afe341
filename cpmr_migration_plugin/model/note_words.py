"""What the notes of an atlas file say, by code. A code never changes, and means the same in every later version."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from . import flags
from ..translation import tr, tr_data

#: A text that is not of our wording.
TEXT = "text"

#: What a note says, in the language that is spoken; names in braces are its values.
TEMPLATES: Mapping[str, Callable[[], str]] = {
    TEXT: lambda: "{text}",
    # A text of a dataset or of the bundled catalogue: it has translations where it is bundled.
    "of_dataset": lambda: "{text}",
    "in_brackets": lambda: "({text})",
    # How a region was placed.
    "removed_by_hand": lambda: tr("Removed from the map by hand."),
    "placed_by_hand": lambda: tr("Placed by hand."),
    "unit_not_offered": lambda: tr("Placed by hand as {unit}, which these boundaries do not offer."),
    "code_not_offered": lambda: tr("The boundaries offer no {code}; drawn directly from administrative units."),
    "outside_nuts": lambda: tr("No NUTS region; drawn directly from administrative units."),
    "found_by_name": lambda: tr("Found by its name: {name} ({code})."),
    "recoded": lambda: tr("{old} is {new} in NUTS {year}, the same territory."),
    "borders_of_other_year": lambda: tr("Drawn with its borders of NUTS {year}; {wanted} has no such region."),
    "none_agrees": lambda: tr("No boundary on offer agrees with {code} well enough."),
    "no_code": lambda: tr("The dataset gives no code, and the boundaries have no unit of its own for it."),
    "similar_name": lambda: tr("Similar name: {name} ({unit})."),
    "taken_by_hand": lambda: tr("{unit} is already taken by {owner}, placed by hand."),
    "no_shape": lambda: tr("These boundaries have no shape for {unit}."),
    "same_territory": lambda: tr("Same territory as {names}: a map shows one of them, a click there offers all."),
    "overlaps": lambda: tr("Overlaps with {names}; what has an answer is drawn on top, then the smaller one."),
    # What is left over.
    "placement_of_none": lambda: tr("No region of this edition has the id, code or name of this placement."),
    "later_placement": lambda: tr("A later placement of the same region counts."),
    "no_region_here": lambda: tr("No region of the edition lies here."),
    "at_other_level": lambda: tr("Drawn at another level, as {names}."),
    "in_part": lambda: tr("Drawn in part, as {names}."),
    "region_not_placed": lambda: tr("Region “{name}” is not placed."),
    "code_of_none": lambda: tr("No region of the edition has this code; kept in the table of figures."),
    "figures": lambda: tr("figures: {n}"),
    "in_times": lambda: "{reason} ({times})",
    "of_codes": lambda: tr("{n} codes: {reason}"),
    # How a figure came to its territory.
    "figures_of": lambda: tr("Figures of {codes}, the same territory."),
    "published_under": lambda: tr("Published under {code}, the same territory."),
    "sum_of": lambda: tr("Sum of {codes}, which make up the region."),
    # Why a figure is on no region of a NUTS year.
    "aggregate": lambda: tr("A group of countries, not a region."),
    "extra_regio": lambda: tr("Figures that belong to no region of the country (extra-regio)."),
    "city": lambda: tr("A city or metropolitan area, not a region."),
    "other_level": lambda: tr("A territory of another level than the regions drawn."),
    "split": lambda: tr(
        "The region was divided: in NUTS {year} it is several regions, and its figure cannot be shared out."
    ),
    "boundary_shift": lambda: tr(
        "The region's borders changed: in NUTS {year} its territory lies in parts of several regions."
    ),
    "ratio_of_parts": lambda: tr("In NUTS {year} the region is joined with others; ratios cannot be added up."),
    "part_missing": lambda: tr("In NUTS {year} the region is joined with others, of which figures are missing."),
    "joined_with_parts": lambda: tr(
        "In NUTS {year} the region is joined with parts of others: its figure is not the whole."
    ),
    "discontinued": lambda: tr("The region is no longer part of NUTS in {year}."),
    "superseded": lambda: tr("The region has a figure of its own under its code of NUTS {year}."),
    "borders_changed": lambda: tr("The code lives on in NUTS {year}, but with other borders."),
    "unknown": lambda: tr("No region of NUTS {year} that is drawn has this code, or one for the same territory."),
    # What a map must say of its figures.
    "period": lambda: tr("{latest} or latest available (oldest {oldest})"),
    "summed": lambda: tr("Sums of the regions that make up the territory: {n}."),
    "recoded_figures": lambda: tr("Published under another NUTS code of the same territory: {n}."),
    "of_other_borders": lambda: tr("Regions of other borders, whose figures are not shown: {n}."),
    "flags": lambda: tr("Flags of the source: {flags}."),
    # Reading a file or layer of boundaries.
    "no_nuts_code": lambda: tr("“{code}” is no NUTS code of 2013 to 2024."),
    "is_no_polygon": lambda: tr("It is no polygon."),
    "has_no_polygon": lambda: tr("It has no polygon."),
    "polygon_unusable": lambda: tr("Its polygon cannot be used: {reason}"),
    "damaged": lambda: tr("A boundary is damaged and cannot be repaired."),
    "crs_missing": lambda: tr(
        "the layer has no coordinate reference system, and its coordinates are no longitude and latitude"
    ),
    "beyond_crs": lambda: tr("its coordinates are outside the range of the layer’s coordinate reference system"),
    "codes_with_blanks": lambda: tr("Codes with blanks in them, which were left out: {n}."),
    "codes_in_lower_case": lambda: tr("Codes in lower case, which were read as upper case: {n}."),
    "codes_of_iso": lambda: tr("Codes with GR or GB, which were read as EL or UK as NUTS has them: {n}."),
    "united": lambda: tr("Features with the same code, which were united: {codes}."),
    "features_unused": lambda: tr("Features of the layer “{name}” that are not used: {n}. The join report says why."),
    "astray": lambda: tr("Regions that do not lie where their codes say: {codes}."),
    "read_as_degrees": lambda: tr(
        "The layer has no coordinate reference system; its coordinates were read as longitude and latitude."
    ),
    "regions_without_polygon": lambda: tr(
        "Regions of “{file}” without a polygon: {codes}. The world map of QGIS draws those it has."
    ),
    "features_no_polygons": lambda: tr("Features of “{file}” that are no polygons and are not used: {n}."),
    "features_uncoded": lambda: tr("Features of “{file}” without a NUTS code, which are not used: {n}."),
    "not_utf8": lambda: tr("The file is not UTF-8; read as {encoding}. Look whether accents are right."),
    "drawn_from_world_map": lambda: tr("Regions drawn from Natural Earth, because the boundaries lack them: {names}."),
    "filled": lambda: tr("Drawn from Natural Earth: the boundaries lack it, or a part of it."),
    "regions_overlap": lambda: tr("Regions of the layer overlap: {codes}."),
    "layer_read": lambda: tr("Of the layers of “{file}”, “{layer}” was read. Not used: {layers}."),
    "codes_from_field": lambda: tr("The codes were read from the field “{field}”."),
    "file_not_used": lambda: tr("GISCO’s file {file} is not used: {reason}"),
    "of_file": lambda: "{file}: {text}",
    "offline": lambda: tr("You work offline; this is the last good answer of {origin}, of {date}."),
    "no_usable_answer": lambda: tr("{origin} gives no usable answer just now; this is its last good one, of {date}."),
    # Whom boundaries must be credited to, what they are called, and their licence.
    "by_natural_earth": lambda: tr("Boundaries: Natural Earth (public domain), generalised"),
    "by_gisco": lambda: tr(
        "Administrative boundaries: © EuroGeographics, © TurkStat. Source: European Commission – Eurostat/GISCO"
    ),
    "with_natural_earth_around": lambda: tr("{notice}; around: Natural Earth"),
    "by_gisco_with_countries": lambda: tr(
        "Administrative boundaries: © EuroGeographics, © UN-FAO, © TurkStat. Source: European Commission – "
        "Eurostat/GISCO; regions outside: Natural Earth"
    ),
    "by_layer": lambda: tr("Boundaries: {layer}; around: Natural Earth (public domain)"),
    "filled_from_natural_earth": lambda: "{notice}; {codes}: Natural Earth",
    "natural_earth_of_qgis": lambda: tr("Natural Earth, as shipped with QGIS, dissolved to NUTS regions"),
    "gisco_file": lambda: tr("GISCO, NUTS {year} ({file})"),
    "gisco_file_of_unknown_year": lambda: tr("GISCO, NUTS, year unknown ({file})"),
    "layer": lambda: tr("Layer “{name}”, NUTS {year}"),
    "layer_of_unknown_year": lambda: tr("Layer “{name}”, NUTS, year unknown"),
    "public_domain": lambda: "Public domain",
    "terms_of_gisco": lambda: tr("Non-commercial use with this notice; commercial use needs EuroGeographics"),
    "terms_of_source": lambda: tr("As the source of the layer says"),
    # Of which year boundaries are.
    "year_not_asked_for": lambda: tr("The codes are those of NUTS {years}, not of NUTS {year}, which was asked for."),
    "year_by_name": lambda: tr("NUTS {year} is taken from the name “{name}”: the codes of that year are not at hand."),
    "year_not_named": lambda: tr(
        "The codes are those of NUTS {year}, not of NUTS {other} as the name “{name}” has it."
    ),
    "year_by_name_alike": lambda: tr(
        "NUTS {year} is taken from the name “{name}”: the codes are the same in NUTS {years}."
    ),
    "year_unknown": lambda: tr("The NUTS year of the boundaries is not known."),
    "year_unclear": lambda: tr(
        "The NUTS year of the boundaries is not known: the codes are the same in NUTS {years}. State it with "
        "“Year of the codes” or BOUNDARIES_YEAR if it matters."
    ),
    "codes_of_other_years": lambda: tr("Codes that are not of NUTS {year}, as most are: {codes}."),
}

#: What the features of a layer are, as a list of layers tells it.
_FORM = re.compile(r" \((polygons|lines|points|none)\)(?=, |…?$)")


def _forms_in_words(layers: str) -> str:
    words = {"polygons": tr("polygons"), "lines": tr("lines"), "points": tr("points"), "none": tr("a table")}
    return _FORM.sub(lambda found: f" ({words[found[1]]})", layers)


#: What becomes of a value that is no text or number to be shown as it stands, by code and name.
SAID: Mapping[tuple[str, str], Callable[[str], str]] = {
    ("of_dataset", "text"): tr_data,
    ("layer_read", "layers"): _forms_in_words,
    ("flags", "flags"): flags.counts_in_words,
}
