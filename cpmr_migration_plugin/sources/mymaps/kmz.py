"""Open KMZ (zipped KML) in memory, within the limits that hold for every archive of a stranger."""

from __future__ import annotations

import io
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import PurePosixPath
from urllib.parse import unquote

from .xmltree import MAX_BYTES
from ..archive import reasons_against
from ...errors import PluginError
from ...translation import tr


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
        return self.others.get(str(PurePosixPath(unquote(href))))


def is_zip(data: bytes) -> bool:
    """Return whether bytes begin as a zip archive does."""
    return data[:4] in (b"PK\x03\x04", b"PK\x05\x06")


def read_kmz(data: bytes, name: str) -> Kmz:
    """Return the KML files of a KMZ; pictures are not unpacked.

    :param name: name of the file for messages
    :raises PluginError: if the archive is broken, breaks a limit or holds no KML
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = [info for info in archive.infolist() if not info.is_dir()]
            _check(name, members)
            texts = [info for info in members if info.filename.lower().endswith(".kml")]
            files = {info.filename.replace("\\", "/"): archive.read(info) for info in texts}
    # What zipfile raises on damaged archives is not one family: zlib.error and ValueError are among it.
    except (zipfile.BadZipFile, zlib.error, RuntimeError, ValueError, EOFError, OSError) as error:
        raise PluginError(
            tr("“{file}” is not a KMZ file that can be read.").format(file=name),
            details=str(error),
            remedy=tr("Export or download the map again."),
        ) from error
    if not files:
        raise PluginError(
            tr("“{file}” holds no KML document.").format(file=name),
            remedy=tr("Choose a file that was exported from Google My Maps as KML or KMZ."),
        )
    # doc.kml at the top is the rule; without one the first KML file nearest to the top is shown.
    main = "doc.kml" if "doc.kml" in files else min(files, key=lambda path: path.count("/"))
    return Kmz(files.pop(main), files)


def _check(name: str, members: list[zipfile.ZipInfo]) -> None:
    reasons = reasons_against(members)
    for info in members:
        if info.filename.lower().endswith(".kml") and info.file_size > MAX_BYTES:
            reasons.append(tr("“{path}” is larger than {n} MB").format(path=info.filename, n=MAX_BYTES // 1024**2))
    if reasons:
        raise PluginError(
            tr("“{file}” is refused: the archive does not look like a map.").format(file=name),
            details="\n".join(reasons[:20]),
            remedy=tr("Export the map from Google My Maps again as KML or KMZ and load that file."),
        )
