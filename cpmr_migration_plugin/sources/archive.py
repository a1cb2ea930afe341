"""Read zip archives from strangers: bounded in number, size, ratio and path."""

from __future__ import annotations

import zipfile
import zlib
from pathlib import Path, PurePosixPath

from ..errors import PluginError
from ..translation import tr

MAX_FILES = 200
MAX_TOTAL_BYTES = 200 * 1024 * 1024
#: A table of text compresses well, a bomb compresses absurdly.
MAX_RATIO = 200


def read_zip(path: Path) -> dict[str, bytes]:
    """Return the files of a zip archive by their path inside it.

    :raises PluginError: if the archive is broken or breaks a limit
    """
    try:
        with zipfile.ZipFile(path) as archive:
            members = [info for info in archive.infolist() if not info.is_dir()]
            _check(path, members)
            return {info.filename: archive.read(info) for info in members}
    # What zipfile raises on damaged archives is not one family: zlib.error and ValueError are among it.
    except (zipfile.BadZipFile, zlib.error, RuntimeError, ValueError, EOFError, OSError) as error:
        raise PluginError(
            tr("“{file}” is not a zip archive that can be read.").format(file=path.name),
            details=str(error),
            remedy=tr("Ask for the file again, or unpack it and load the folder."),
        ) from error


def _check(path: Path, members: list[zipfile.ZipInfo]) -> None:
    reasons = reasons_against(members)
    if reasons:
        raise PluginError(
            tr("“{file}” is refused: the archive does not look like a dataset.").format(file=path.name),
            details="\n".join(reasons[:20]),
            remedy=tr("Ask whoever made it for the files themselves, and load their folder."),
        )


def reasons_against(members: list[zipfile.ZipInfo]) -> list[str]:
    """Return why an archive with these files is not unpacked, translated; an empty list if it may be."""
    total = sum(info.file_size for info in members)
    packed = sum(info.compress_size for info in members)
    reasons = []
    if len(members) > MAX_FILES:
        reasons.append(tr("it holds more than {n} files").format(n=MAX_FILES))
    if total > MAX_TOTAL_BYTES:
        reasons.append(tr("it unpacks to more than {n} MB").format(n=MAX_TOTAL_BYTES // 1024**2))
    if total > 1024**2 and total > MAX_RATIO * max(packed, 1):
        reasons.append(tr("it unpacks to more than {n} times its size").format(n=MAX_RATIO))
    for info in members:
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            reasons.append(tr("“{path}” is packed in an unusual way").format(path=info.filename))
        inside = PurePosixPath(info.filename.replace("\\", "/"))
        if inside.is_absolute() or ".." in inside.parts:
            reasons.append(tr("the path “{path}” leads out of it").format(path=info.filename))
    return reasons
