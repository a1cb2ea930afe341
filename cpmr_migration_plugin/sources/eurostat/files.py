"""Read a file that a person downloaded from Eurostat, whichever of its formats it is in."""

from __future__ import annotations

from pathlib import Path

from .jsonstat import read_jsonstat
from .sdmxcsv import read_sdmx_csv
from .text import MAX_BYTES, open_body
from .tsv import read_tsv
from ...errors import PluginError
from ...model.cube import Cube
from ...translation import tr


def read_file(path: Path) -> Cube:
    """Return the dataset of a JSON-stat, SDMX-CSV or TSV file, gzip or not.

    The content tells the format, not the file's ending.

    :raises PluginError: if the file cannot be read or is none of these
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise PluginError(
                tr("“{file}” is too large to be read: more than {n} MB.").format(
                    file=path.name, n=MAX_BYTES // 1_000_000
                ),
                remedy=tr("Download a selection instead of the whole dataset."),
            )
        body = path.read_bytes()
    except OSError as error:
        raise PluginError(
            tr("“{file}” cannot be read.").format(file=path.name),
            details=str(error),
            remedy=tr("Check that the file is there and not open in another program."),
        ) from error
    body = open_body(body)
    start = body[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    if start[:1] in (b"{", b"["):
        return read_jsonstat(body)
    first_line = start.split(b"\n", 1)[0]
    if b"\t" in first_line:
        return read_tsv(body, code=path.name.split(".", 1)[0])
    return read_sdmx_csv(body)
