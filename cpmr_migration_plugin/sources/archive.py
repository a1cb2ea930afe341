"""Read untrusted zip archives within limits on number, size, ratio and paths, whatever their headers say."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from .path_rules import leads_out, printable
from .path_rules import reasons_against as reasons_against_paths
from ..errors import PluginError
from ..gate import gate
from ..translation import tr

#: Entries of which Python makes an object before any of them can be looked at.
MAX_ENTRIES = 20_000
_ENTRY = b"PK\x01\x02"
_CHUNK = 1 << 16


@dataclass(frozen=True)
class Limits:
    """What an archive may unpack to.

    :param total: bytes of all files
    :param ratio: how many times the size of the archive; a table of text compresses well, a bomb absurdly
    :param inner_ratio: how many times the size of an archive in it: that does not get much smaller, unless it is made
        to grow without end. None where what is in it is not opened
    """

    files: int
    total: int
    ratio: int = 200
    inner_ratio: int | None = None


DATASET = Limits(200, 200 * 1024**2)
#: The finest boundaries of all years are smaller.
BOUNDARIES = Limits(2_000, 4 * 1024**3, inner_ratio=5)


class TooLarge(ValueError):
    """A file of an archive unpacks to more than it may."""


class Archive:
    """An archive that is open; its files are unpacked one by one, when they are asked for."""

    def __init__(self, archive: zipfile.ZipFile, members: list[zipfile.ZipInfo]) -> None:
        self._archive = archive
        self._members = {info.filename: info for info in members}

    @property
    def names(self) -> list[str]:
        """Paths of the files, in order."""
        return list(self._members)

    def size(self, name: str) -> int:
        """Return what the archive says a file unpacks to, in bytes.

        :raises KeyError: if there is none of that path
        """
        return self._members[name].file_size

    def read(self, name: str, limit: int = DATASET.total) -> bytes:
        """Return the content of a file.

        :raises KeyError: if there is none of that path
        :raises TooLarge: if it is more than *limit* bytes, whatever the archive says; no more was unpacked then
        """
        return unpack_limited(self._archive, self._members[name], limit)


def unpack_limited(archive: zipfile.ZipFile, info: zipfile.ZipInfo, limit: int) -> bytes:
    """Return the content of a file of an archive.

    In steps: asked for the whole, Python unpacks all there is before it looks at the size that the archive states.

    :raises TooLarge: if it is more than *limit* bytes
    """
    content = bytearray()
    with archive.open(info) as stream:
        while chunk := stream.read(_CHUNK):
            content += chunk
            if len(content) > limit:
                raise TooLarge(larger(info.filename, limit))
    return bytes(content)


@contextmanager
def open_zip(path: Path) -> Iterator[Archive]:
    """Open a zip archive.

    :raises PluginError: if the archive is broken or breaks a limit, also while its files are read
    """

    def told(details: str) -> PluginError:
        return PluginError(
            tr("“{file}” is not a zip archive that can be read.").format(file=path.name),
            details=details,
            remedy=tr("Ask for the file again, or unpack it and load the folder."),
        )

    # What zipfile raises on damaged archives is not one family: zlib.error, RuntimeError and ValueError are among it.
    with gate(told):
        _check_size(path)
        with zipfile.ZipFile(path) as archive:
            members = [info for info in archive.infolist() if not info.is_dir()]
            names = [info.filename for info in members]
            reasons = [*reasons_against(members), *reasons_against_paths(names)]
            twice = sorted({name for name in names if names.count(name) > 1}) if len(names) <= DATASET.files else []
            reasons += [repeated(name) for name in twice]
            _refuse(path, list(dict.fromkeys(reasons)))
            yield Archive(archive, members)


def read_zip(path: Path) -> dict[str, bytes]:
    """Return the files of a zip archive by their path inside it.

    :raises PluginError: if the archive is broken or breaks a limit
    """
    with open_zip(path) as archive:
        left = DATASET.total
        files = {}
        for name in archive.names:
            files[name] = archive.read(name, left)
            left -= len(files[name])
        return files


def _check_size(path: Path) -> None:
    """Refuse an archive that is too large, or lists too many files, before Python makes a list of them."""
    if path.stat().st_size > DATASET.total:
        _refuse(path, [too_large(DATASET.total)])
    found, tail = 0, b""
    with path.open("rb") as stream:
        while chunk := stream.read(1 << 20):
            chunk = tail + chunk
            found += chunk.count(_ENTRY)
            tail = chunk[-len(_ENTRY) + 1 :]
    if found > MAX_ENTRIES:
        _refuse(path, [too_many(DATASET.files)])


def lists_too_many(data: bytes) -> bool:
    """Return whether an archive in memory lists so many files that a list of them would take time and memory."""
    return data.count(_ENTRY) > MAX_ENTRIES


def _refuse(path: Path, reasons: list[str]) -> None:
    if reasons:
        raise PluginError(
            tr("“{file}” is refused: the archive does not look like a dataset.").format(file=path.name),
            details="\n".join(reasons[:20]),
            remedy=tr("Ask whoever made it for the files themselves, and load their folder."),
        )


def reasons_against_sizes(members: Sequence[zipfile.ZipInfo], limits: Limits) -> list[str]:
    """Return why an archive with so many and so large files is not unpacked, translated."""
    total, packed = sum(info.file_size for info in members), sum(info.compress_size for info in members)
    reasons = []
    if len(members) > limits.files:
        reasons.append(too_many(limits.files))
    if total > limits.total:
        reasons.append(too_large(limits.total))
    if total > 1024**2 and total > limits.ratio * max(packed, 1):
        reasons.append(tr("it unpacks to more than {n} times its size").format(n=limits.ratio))
    if limits.inner_ratio is not None:
        inner = (info for info in members if info.filename.lower().endswith(".zip") and info.file_size > 100_000)
        reasons += [
            _unusual(info) for info in inner if info.file_size > limits.inner_ratio * max(info.compress_size, 1)
        ]
    return reasons


def too_many(files: int) -> str:
    """Return, in words, that an archive holds more than so many files."""
    return tr("it holds more than {n} files").format(n=files)


def too_large(size: int) -> str:
    """Return, in words, that an archive unpacks to more than so many bytes."""
    return tr("it unpacks to more than {n} MB").format(n=size // 1024**2)


def larger(path: str, size: int) -> str:
    """Return, in words, that a file is larger than so many bytes."""
    return tr("“{path}” is larger than {n} MB").format(path=path, n=size // 1024**2)


def repeated(path: str) -> str:
    """Return, in words, that an archive holds a file more than once."""
    return tr("“{path}” stands in it more than once").format(path=printable(path))


def _unusual(info: zipfile.ZipInfo) -> str:
    return tr("“{path}” is packed in an unusual way").format(path=printable(info.filename))


def reasons_against(members: list[zipfile.ZipInfo]) -> list[str]:
    """Return why an archive with these files is not unpacked, translated; an empty list if it may be.

    By what the archive says: what is unpacked in truth is counted while it is read.
    """
    reasons = reasons_against_sizes(members, DATASET)
    for info in members:
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            reasons.append(_unusual(info))
        if leads_out(info.filename):
            reasons.append(tr("the path “{path}” leads out of it").format(path=printable(info.filename)))
    return reasons
