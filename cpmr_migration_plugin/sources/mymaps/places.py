"""Identify the region or country of a placemark."""

from __future__ import annotations

from collections.abc import Callable
from typing import Optional

from .geometry import middle
from .report import NoteKind
from .roles import Role
from .rows import Row
from ...model.recognition.countries import known_country
from ...model.recognition.gazetteer import Gazetteer, KnownRegion, region_id
from ...translation import tr

#: Called with longitude and latitude; returns country (ISO), NUTS code or "", and name of the region there.
Locate = Callable[[float, float], Optional[tuple[str, str, str]]]
Note = Callable[[NoteKind, str], None]


def find_region(row: Row, known: Gazetteer, locate: Locate | None, note: Note) -> KnownRegion | None:
    """Return the region of a placemark, or None (and a note) if it cannot be told.

    Tried in turn: a code in its columns; a name in its columns; its own name; the polygon it lies in.
    """
    named, country = row.first(Role.REGION), known_country(row.first(Role.COUNTRY))
    found = _by_columns(row, known, named, country, note)
    if found is not None:
        return found
    there = _located(row, known, locate)
    if named and country and (there is None or there.country != country):
        # A region outside NUTS and the bundled edition, said in full: that is all a region needs.
        return KnownRegion(region_id(country, named), named, country)
    own = row.placemark.name
    if not named:
        found = known.by_name(own, country)
        if there is not None and (found is None or found.country != there.country):
            # A name that several regions have, or a region elsewhere: the place decides.
            found = known.by_name(own, there.country)
            if found is not None:
                text = tr("More than one region may be called so; taken as {region}, in the country where it lies.")
                note(NoteKind.PLACED_BY_POINT, text.format(region=found.name))
    if found is not None:
        return found
    if known_country(named or own):
        note(NoteKind.NOT_PLACED, tr("Names a country, not a region; not used."))
    elif there is None:
        text = tr("Which region it speaks of cannot be told: add a column with its NUTS code, or its name and country.")
        note(NoteKind.NOT_PLACED, text)
    else:
        note(NoteKind.PLACED_BY_POINT, tr("Taken as {region}, where it lies.").format(region=there.name))
        return there
    return None


def _by_columns(row: Row, known: Gazetteer, named: str, country: str, note: Note) -> KnownRegion | None:
    """Return the region that the columns name by code or by name."""
    code = row.first(Role.CODE)
    by_code = known.by_code(code) if code else None
    by_name = known.by_name(named, country) if named else None
    if code and by_code is None:
        note(NoteKind.NOT_UNDERSTOOD, tr("“{code}” is no code of a region we know.").format(code=code))
    elif by_code is not None and by_name is not None and by_name.region_id != by_code.region_id:
        message = tr("The code {code} is that of {first}, the name that of {second}; the code is used.")
        note(NoteKind.CONFLICT, message.format(code=code, first=by_code.name, second=by_name.name))
    return by_code or by_name


def find_country(row: Row, locate: Locate | None, note: Note) -> str:
    """Return the ISO code of the country a placemark speaks of; empty (and a note) if it cannot be told."""
    for text in (row.first(Role.CODE), row.first(Role.COUNTRY), row.first(Role.REGION), row.placemark.name):
        code = known_country(text)
        if code:
            return code
    place = _place(row, locate)
    if place is None or not place[0]:
        note(NoteKind.NOT_PLACED, tr("Which country it speaks of cannot be told; not used."))
        return ""
    note(NoteKind.PLACED_BY_POINT, tr("Taken as {region}, where it lies.").format(region=place[0]))
    return known_country(place[0])


def _located(row: Row, known: Gazetteer, locate: Locate | None) -> KnownRegion | None:
    place = _place(row, locate)
    if place is None:
        return None
    country, code, name = place
    country = known_country(country)
    found = (known.by_code(code) if code else None) or (known.by_name(name, country) if name else None)
    if found is not None or not (country and name):
        return found
    return KnownRegion(region_id(country, name), name, country, "", code)


def _place(row: Row, locate: Locate | None) -> tuple[str, str, str] | None:
    point = middle(row.placemark.geometry) if row.placemark.geometry else None
    return locate(*point) if point and locate else None
