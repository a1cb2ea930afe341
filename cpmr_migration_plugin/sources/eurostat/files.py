"""Read a file that a person downloaded from Eurostat, whichever of its formats it is in."""

from __future__ import annotations

from pathlib import Path

from . import jsonstat
from .sdmxcsv import read_sdmx_csv
from .text import MAX_BYTES, head_of, open_body
from .tsv import read_tsv
from ...errors import PluginError
from ...gate import gate
from ...model.cube import Cube
from ...translation import tr

_BLANKS = b"\xef\xbb\xbf \t\r\n"
#: Enough to tell the kind of a file, packed or not.
_HEAD = 65536


def read_file(path: Path) -> Cube:
    """Return the dataset of a JSON-stat, SDMX-CSV or TSV file, gzip or not.

    The content tells the format, not the file's ending.

    :raises PluginError: if the file cannot be read or is none of these
    """

    def unreadable(details: str) -> PluginError:
        return PluginError(
            tr("“{file}” cannot be read.").format(file=path.name),
            details=details,
            remedy=tr("Check that the file is there and not open in another program."),
        )

    with gate(unreadable):
        body, is_json = _body(path)
        if is_json:
            return jsonstat.read_jsonstat(body)
        body = open_body(body)
        first_line = body[:4096].lstrip(_BLANKS).split(b"\n", 1)[0]
        if b"\t" in first_line:
            return read_tsv(body, code=path.name.split(".", 1)[0])
        return read_sdmx_csv(body)


def _body(path: Path) -> tuple[bytes, bool]:
    """Return what stands in a file, packed or not, and whether that is JSON.

    :raises PluginError: if it is larger than a file of its kind may be; it is not read then
    :raises OSError: if it cannot be read
    """
    with path.open("rb") as stream:
        # What JSON becomes in memory is many times what a table becomes.
        is_json = head_of(stream.read(_HEAD)).lstrip(_BLANKS)[:1] in (b"{", b"[")
        limit = jsonstat.MAX_BYTES if is_json else MAX_BYTES
        stream.seek(0)
        # Not asked of the disk: a pipe has no size, and a file may grow.
        body = stream.read(limit + 1)
    if len(body) > limit:
        raise PluginError(
            tr("“{file}” is too large to be read: more than {n} MB.").format(file=path.name, n=limit // 1_000_000),
            remedy=tr("Download a selection instead of the whole dataset."),
        )
    return body, is_json
