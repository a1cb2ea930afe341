"""Open KMZ (zipped KML) in memory, within the limits for untrusted archives."""

from __future__ import annotations

import io
import zipfile
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath
from urllib.parse import unquote

from .xmltree import MAX_BYTES
from ..archive import DATASET, larger, lists_too_many, reasons_against, repeated, too_large, too_many, unpack_limited
from ..path_rules import printable
from ...errors import PluginError
from ...gate import gate
from ...translation import tr

#: Bytes of all KML files of an archive together.
MAX_TEXTS = 2 * MAX_BYTES


@dataclass(frozen=True)
class Kmz:
    """The KML files of a KMZ.

    :param main: the document that is shown
    :param others: the other KML files by their path
    """

    main: bytes
    others: dict[str, bytes]

    def beside(self, href: str) -> bytes | None:
        """Return the KML file that a relative link names; None if it leads out of the archive or to none."""
        return self.others.get(_path(href))

    def unread(self, hrefs: Iterable[str]) -> tuple[str, ...]:
        """Return the KML files that none of these links names."""
        linked = {_path(href) for href in hrefs}
        return tuple(path for path in self.others if path not in linked)


def _path(href: str) -> str:
    return str(PurePosixPath(unquote(href)))


def is_zip(data: bytes) -> bool:
    """Return whether bytes begin as a zip archive does."""
    return data[:4] in (b"PK\x03\x04", b"PK\x05\x06")


def read_kmz(data: bytes, name: str) -> Kmz:
    """Return the KML files of a KMZ; pictures are not unpacked.

    :param name: name of the file for messages
    :raises PluginError: if the archive is broken, breaks a limit or holds no KML
    """

    def told(details: str) -> PluginError:
        return PluginError(
            tr("“{file}” is not a KMZ file that can be read.").format(file=name),
            details=details,
            remedy=tr("Export or download the map again."),
        )

    # What zipfile raises on damaged archives is not one family: zlib.error, RuntimeError and ValueError are among it.
    with gate(told):
        if lists_too_many(data):
            _refuse(name, [too_many(DATASET.files)])
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = [info for info in archive.infolist() if not info.is_dir()]
            texts = [info for info in members if info.filename.lower().endswith(".kml")]
            _check(name, members, texts)
            left, files = MAX_TEXTS, {}
            for info in texts:
                content = unpack_limited(archive, info, min(MAX_BYTES, left))
                left -= len(content)
                files[info.filename.replace("\\", "/")] = content
    if not files:
        raise PluginError(
            tr("“{file}” holds no KML document.").format(file=name),
            remedy=tr("Choose a file that was exported from Google My Maps as KML or KMZ."),
        )
    # doc.kml at the top is the rule; without one the first KML file nearest to the top is shown.
    main = "doc.kml" if "doc.kml" in files else min(files, key=lambda path: path.count("/"))
    return Kmz(files.pop(main), files)


def _check(name: str, members: list[zipfile.ZipInfo], texts: list[zipfile.ZipInfo]) -> None:
    reasons = reasons_against(members)
    reasons += [larger(printable(info.filename), MAX_BYTES) for info in texts if info.file_size > MAX_BYTES]
    if sum(info.file_size for info in texts) > MAX_TEXTS:
        reasons.append(too_large(MAX_TEXTS))
    names = Counter(info.filename.replace("\\", "/") for info in texts)
    twice = [path for path, times in names.items() if times > 1]
    reasons += [repeated(path) for path in twice]
    _refuse(name, reasons)


def _refuse(name: str, reasons: list[str]) -> None:
    if reasons:
        raise PluginError(
            tr("“{file}” is refused: the archive does not look like a map.").format(file=name),
            details="\n".join(reasons[:20]),
            remedy=tr("Export the map from Google My Maps again as KML or KMZ and load that file."),
        )
