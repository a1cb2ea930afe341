"""Read a map from KML or KMZ bytes: folders, placemarks and the links to where the map really is.

KML 2.3: https://docs.ogc.org/is/12-007r2/12-007r2.html; what Google My Maps makes of it:
``docs/web-services.md`` §4. Nothing is written to a disk, and nothing is fetched but by the caller's function.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Optional

from .geometry import Geometry, count_points, read_geometry
from .kmz import Kmz, is_zip, read_kmz
from .links import check_answer, find_link, page_title
from .xmltree import Element, parse_xml
from ..http.errors import NotInCache, ServiceDown, Unreachable
from ...errors import PluginError
from ...gate import gate
from ...translation import tr

#: Gives what is at an address, or nothing if it may not be asked.
Fetch = Callable[[str], Optional[bytes]]

MAX_LINKS = 20
#: Google Maps takes ten layers of 2000 rows.
MAX_PLACEMARKS = 40_000
#: Points of all geometries, as :func:`.geometry.count_points` counts them; each takes some 140 bytes.
MAX_POINTS = 1_500_000


@dataclass(frozen=True)
class Placemark:
    """One placemark, as the map has it.

    :param number: place in the map, beginning with 1
    :param folder: names of the folders it lies in, outermost first
    :param description: as it stands, usually HTML
    :param data: columns of ExtendedData with their values, in order, untyped
    :param geometry: GeoJSON-like dict (lon, lat), None if there is none that can be read
    :param problem: what is wrong with the geometry, translated
    """

    number: int
    name: str
    folder: tuple[str, ...] = ()
    description: str = ""
    data: tuple[tuple[str, str], ...] = ()
    address: str = ""
    style_url: str = ""
    geometry: Geometry | None = None
    problem: str = ""


@dataclass(frozen=True)
class KmlDocument:
    """A map.

    :param folders: every folder by its path of names, in order, empty ones included
    :param links: addresses the document points to (NetworkLink) that were not followed
    :param unread: other KML files of a KMZ, which nothing links to
    :param points: about how many points its geometries have, see :func:`.geometry.count_points`
    """

    name: str
    description: str = ""
    folders: tuple[tuple[str, ...], ...] = ()
    placemarks: tuple[Placemark, ...] = ()
    links: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    points: int = 0


def read_map(data: bytes, *, name: str = "KML", fetch: Fetch | None = None) -> KmlDocument:
    """Return the map in the bytes of a KML or KMZ file, links to where it is kept followed once.

    :param name: name of the file or map for messages
    :param fetch: called with an http(s) address, returns what is there, None if that host may not be asked; None if
        nothing may be fetched
    :raises PluginError: if the file is broken or refused, holds nothing, or links lead further than once
    """
    with gate(partial(_unforeseen, name)):
        return _with_links(data, name, fetch)


def _with_links(data: bytes, name: str, fetch: Fetch | None) -> KmlDocument:
    if not data.strip():
        check_answer(data)  # says that it is empty
    document, kmz = _open(data, name)
    links, document = document.links, replace(document, links=())
    if len(links) > MAX_LINKS:
        raise PluginError(tr("“{file}” is refused: it links to more than {n} maps.").format(file=name, n=MAX_LINKS))
    left = []
    for href in links:
        try:
            linked = _follow(href, kmz, fetch)
        except (NotInCache, ServiceDown, Unreachable) as error:
            raise _not_fetched(name, href, error, alone=not document.placemarks) from error
        if linked is None:
            left.append(href)
        else:
            document = _join(document, linked)
            _check_size(name, len(document.placemarks), document.points)
    if left and not document.placemarks:
        raise PluginError(
            tr("“{file}” holds no data, only the address of the map on the web.").format(file=name),
            details="\n".join(left),
            remedy=tr(
                "Load the map by its address, or export it again without the option "
                "“Keep data up to date with network link KML”."
            ),
        )
    if not document.placemarks:
        raise PluginError(
            tr("“{file}” holds no placemarks.").format(file=name),
            remedy=tr("Check in a web browser that the map has data, and that the right layer was exported."),
        )
    unread = kmz.unread(links) if kmz else ()
    return replace(document, links=tuple(left), unread=unread)


def check_map(data: bytes, name: str = "KML") -> None:
    """Check that bytes are a KML or KMZ file that can be read; what it links to is not looked at.

    :param name: name of the file or map for messages
    :raises PluginError: if it is a web page, broken or refused
    """
    with gate(partial(_unforeseen, name)):
        check_answer(data)
        _open(data, name)


def parse_kml(data: bytes, name: str = "KML") -> KmlDocument:
    """Return what stands in KML text; links are listed, not followed.

    :raises PluginError: if it is a web page, no KML, broken or refused
    """
    title = page_title(data)
    if title is not None:
        # What is downloaded was asked by check_answer before: this is a page that a user saved.
        raise PluginError(
            tr("“{file}” is a web page, not a map.").format(file=name),
            details=title,
            remedy=tr("In Google My Maps choose “Export to KML/KMZ” and load that file, or give the map's address."),
        )
    root = parse_xml(data, name)
    if root.tag not in ("kml", "Document", "Folder", "Placemark"):
        raise PluginError(
            tr("“{file}” is not KML: it begins with “{tag}”.").format(file=name, tag=root.tag[:60]),
            remedy=tr("Choose a file that was exported from Google My Maps as KML or KMZ."),
        )
    walk = _Walk(_schemas(root), name)
    walk.into(root if root.tag == "kml" else Element("kml", {}, children=[root]), ())
    top = root if root.tag == "Document" else root.first("Document")
    return KmlDocument(
        name=top.value("name") if top else "",
        description=top.value("description") if top else "",
        folders=tuple(walk.folders),
        placemarks=tuple(walk.placemarks),
        links=tuple(dict.fromkeys(walk.links)),
        points=walk.points,
    )


def _unforeseen(name: str, details: str) -> PluginError:
    return PluginError(
        tr("“{file}” is not a map that can be read.").format(file=name),
        details=details,
        remedy=tr("Export the map from Google My Maps again as KML or KMZ and load that file."),
    )


def _not_fetched(name: str, href: str, error: PluginError, *, alone: bool) -> PluginError:
    """Return what a user is told of a link that could not be followed now.

    :param alone: whether the file holds nothing else
    """
    text = (
        tr("“{file}” holds no data, only the address of a map on the web, which could not be fetched now.")
        if alone
        else tr("“{file}” links to the rest of its data on the web, which could not be fetched now.")
    )
    return PluginError(
        text.format(file=name),
        details=f"{href[:500]}\n{error.full_text()}",
        remedy=tr(
            "Try again when the web can be reached, or export the map again without the option "
            "“Keep data up to date with network link KML”."
        ),
    )


def _open(data: bytes, name: str) -> tuple[KmlDocument, Kmz | None]:
    if is_zip(data):
        kmz = read_kmz(data, name)
        return parse_kml(kmz.main, name), kmz
    return parse_kml(data, name), None


def _follow(href: str, kmz: Kmz | None, fetch: Fetch | None) -> KmlDocument | None:
    """Return the document a link leads to; None if it cannot be fetched here."""
    inside = kmz.beside(href) if kmz else None
    if inside is not None:
        linked, _ = _open(inside, href)
    elif not href.lower().startswith(("http://", "https://")):
        raise PluginError(
            tr("The map links to “{address}”, which is not a web address (http or https).").format(address=href[:200]),
            remedy=tr("Export the map again as KML or KMZ, without links, and load that file."),
        )
    elif fetch is None:
        return None
    else:
        # The link a user exported may be scoped to their account, which answers strangers with a login page.
        known = find_link(href)
        address = known.kml_url if known else href
        answer = fetch(address)
        if answer is None:
            return None
        check_answer(answer)
        linked, _ = _open(answer, address)
    if linked.links:
        raise PluginError(
            tr("The map links to a map that links on. Links are followed once only."),
            details="\n".join((href, *linked.links)),
            remedy=tr("Load the map at the end of the links by its own address."),
        )
    return linked


def _join(first: KmlDocument, linked: KmlDocument) -> KmlDocument:
    """Return both documents as one; a layer that came alone has its name from its document."""
    offset = len(first.placemarks)
    moved = tuple(
        replace(mark, number=offset + i, folder=mark.folder or ((linked.name,) if linked.name else ()))
        for i, mark in enumerate(linked.placemarks, start=1)
    )
    folders = (*first.folders, *linked.folders, *(mark.folder for mark in moved if mark.folder))
    return replace(
        first,
        name=first.name or linked.name,
        description=first.description or linked.description,
        folders=tuple(dict.fromkeys(folders)),
        placemarks=first.placemarks + moved,
        points=first.points + linked.points,
    )


def _check_size(name: str, placemarks: int, points: int) -> None:
    """Refuse a map that holds more than any, before it is in memory.

    :raises PluginError: if there are too many placemarks or points
    """
    reason = ""
    if placemarks > MAX_PLACEMARKS:
        reason = tr("it has more than {n} placemarks").format(n=MAX_PLACEMARKS)
    elif points > MAX_POINTS:
        reason = tr("what it draws has more than {n} points").format(n=MAX_POINTS // 2)
    if reason:
        raise PluginError(
            tr("“{file}” is too large: {reason}.").format(file=name, reason=reason),
            remedy=tr("Export its layers one by one, without detailed borders, and load these files."),
        )


def _schemas(root: Element) -> dict[str, str]:
    """Return the names a user reads of the columns in Schema elements, by the column's own name."""
    titles: dict[str, str] = {}
    stack = [root]
    while stack:
        element = stack.pop()
        stack += element.children
        for column in element.all("SimpleField") if element.tag == "Schema" else ():
            title = column.value("displayName")
            if title and "<" not in title:
                titles[column.attributes.get("name", "")] = title
    return titles


class _Walk:
    """Goes through a document in order. Depth is bounded by the parser, so that it may recurse."""

    def __init__(self, schemas: dict[str, str], name: str) -> None:
        self._name = name
        self.points = 0
        self.folders: list[tuple[str, ...]] = []
        self.placemarks: list[Placemark] = []
        self.links: list[str] = []
        self._schemas = schemas

    def into(self, parent: Element, path: tuple[str, ...]) -> None:
        for child in parent.children:
            self.one(child, path)

    def one(self, element: Element, path: tuple[str, ...]) -> None:
        if element.tag == "Folder":
            inner = (*path, element.value("name"))
            self.folders.append(inner)
            self.into(element, inner)
        elif element.tag == "Document":
            self.into(element, path)
        elif element.tag == "Placemark":
            self.placemarks.append(self._placemark(element, path))
        elif element.tag == "NetworkLink":
            link = element.first("Link", "Url")
            href = link.value("href") if link is not None else ""
            if href:
                self.links.append(href)

    def _placemark(self, element: Element, path: tuple[str, ...]) -> Placemark:
        self.points += count_points(element)
        _check_size(self._name, len(self.placemarks) + 1, self.points)
        geometry, problem = read_geometry(element)
        return Placemark(
            number=len(self.placemarks) + 1,
            name=" ".join(element.value("name").split()),
            folder=path,
            description=element.value("description"),
            data=self._data(element),
            address=" ".join(element.value("address").split()),
            style_url=element.value("styleUrl"),
            geometry=geometry,
            problem=problem,
        )

    def _data(self, placemark: Element) -> tuple[tuple[str, str], ...]:
        rows: list[tuple[str, str]] = []
        for extended in placemark.all("ExtendedData"):
            for item in extended.children:
                if item.tag == "Data":
                    name = item.attributes.get("name", "").strip()
                    rows.append((item.value("displayName") or name, item.value("value")))
                elif item.tag == "SchemaData":
                    for simple in item.all("SimpleData"):
                        name = simple.attributes.get("name", "").strip()
                        rows.append((self._schemas.get(name, name), simple.text.strip()))
                elif not item.children:  # columns may also stand there under names of their own
                    rows.append((item.tag, item.text.strip()))
        return tuple(rows)
