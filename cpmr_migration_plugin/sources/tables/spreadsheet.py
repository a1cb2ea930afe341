"""Read the sheets of an XLSX or ODS workbook as a stream, without unpacking it as a whole."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from pathlib import Path

from .grid import is_called
from .ods import Content, Hidden, Protection
from .text import MAX_BYTES
from .xlsx import Xlsx, workbook_part
from .xmlstream import Budget, Handler, Unreadable, parse
from ..archive import MAX_ENTRIES, lists_too_many, reasons_against, too_many
from ...errors import PluginError
from ...gate import gate
from ...model.survey import Sheet
from ...progress import Progress
from ...translation import tr

_OLE = b"\xd0\xcf\x11\xe0"


def read_workbook(path: Path, progress: Progress | None = None, wanted: str = "") -> list[Sheet]:
    """Return the sheets of a workbook that hold anything, in their order.

    The first row that is not blank is the header. Dates become ISO dates, formulas their values,
    whole numbers have no decimals; of merged cells the first holds the value. Hidden sheets are left
    out and named in a notice of the others, unless all are hidden; comments are never read.

    :param path: an XLSX, XLSM or ODS file, recognised by its content
    :param wanted: name of a sheet that is read also if it is hidden
    :raises PluginError: if it is damaged, protected by a password or breaks a limit
    :raises Cancelled: if the user cancelled
    """
    progress = progress or Progress()
    with gate(lambda details: _damaged(path.name, details)):
        # Held in memory as it is packed: it cannot change while it is read.
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
        try:
            return _Book(data, path.name, progress).sheets(wanted)
        except Unreadable as error:
            raise _damaged(path.name, str(error)) from error


class _Book:
    """A workbook in memory, as it is packed."""

    def __init__(self, data: bytes, name: str, progress: Progress) -> None:
        self._name, self._progress = name, progress
        self._budget = Budget()
        if data.startswith(_OLE):
            raise PluginError(
                tr("“{file}” is protected by a password, or is a workbook of the old XLS kind.").format(file=name),
                remedy=tr("Open it in a spreadsheet program and save it as XLSX without a password."),
            )
        if len(data) > MAX_BYTES:
            raise _damaged(name, tr("the file is larger than {n} MB").format(n=MAX_BYTES // 1024**2))
        if lists_too_many(data):
            raise _damaged(name, too_many(MAX_ENTRIES))
        self._archive = zipfile.ZipFile(io.BytesIO(data))
        self._members = {info.filename.replace("\\", "/"): info for info in self._archive.infolist()}
        # Parts are named without regard to case.
        self._folded = {part.lower(): part for part in self._members}
        self._unpacked: dict[str, zipfile.ZipInfo] = {}

    def sheets(self, wanted: str) -> list[Sheet]:
        """Return the sheets that hold anything."""
        part = workbook_part(self._read)
        if not self._has(part):
            part = "xl/workbook.xml"
        if self._has(part):
            read, hidden, all_hidden = self._xlsx(part, wanted)
        elif self._has("content.xml"):
            read, hidden, all_hidden = self._ods(wanted)
        else:
            raise _damaged(self._name, tr("it is neither XLSX nor ODS"))
        if not read:
            details = tr("Hidden sheets are not read: {names}").format(names=_names(hidden)) if hidden else ""
            raise PluginError(
                tr("“{file}” has no sheet with anything in it.").format(file=self._name),
                details=details,
                remedy=tr("Choose another file."),
            )
        if not hidden:
            return read
        told = tr("Hidden sheets are not read: {names}")
        if all_hidden:
            told = tr("All sheets are hidden; they are read nevertheless: {names}")
        return [replace(sheet, notices=(told.format(names=_names(hidden)),)) for sheet in read]

    def _xlsx(self, part: str, wanted: str) -> tuple[list[Sheet], list[str], bool]:
        if part.lower().endswith(".bin"):
            raise _damaged(self._name, tr("it is a binary workbook (XLSB)"))
        book = Xlsx(self._read, part, self._name)
        if not book.lists_sheets:
            raise _damaged(self._name, tr("it is neither XLSX nor ODS"))
        all_hidden = bool(book.sheets) and all(listed.hidden for listed in book.sheets)
        left = [listed for listed in book.sheets if listed.hidden and not is_called(listed.name, wanted)]
        taken = [listed for listed in book.sheets if all_hidden or listed not in left]
        hidden = [listed.name for listed in (book.sheets if all_hidden else left)]
        return [sheet for sheet in map(book.sheet, taken) if sheet is not None], hidden, all_hidden

    def _ods(self, wanted: str) -> tuple[list[Sheet], list[str], bool]:
        protection = Protection()
        self._read("META-INF/manifest.xml", protection)
        if protection.found:
            raise PluginError(
                tr("“{file}” is protected by a password.").format(file=self._name),
                remedy=tr("Open it in a spreadsheet program and save it without a password."),
            )
        styles = Hidden()
        self._read("styles.xml", styles)
        content = Content(self._name, styles.styles, wanted)
        self._read("content.xml", content)
        all_hidden = bool(content.hidden) and not content.shown
        if all_hidden:
            content = Content(self._name, styles.styles, all_sheets=True)
            self._read("content.xml", content)
        hidden = [name for name in content.hidden if all_hidden or not is_called(name, wanted)]
        return content.sheets, hidden, all_hidden

    def _has(self, part: str) -> bool:
        return bool(part) and part.lower() in self._folded

    def _read(self, part: str, handler: Handler) -> bool:
        """Parse a part of the workbook as a stream; False if it is not there."""
        if not self._has(part):
            return False
        info = self._members[self._folded[part.lower()]]
        self._unpacked[info.filename] = info
        reasons = reasons_against(list(self._unpacked.values()))
        if reasons:
            raise _damaged(self._name, "\n".join(reasons[:20]))
        with self._archive.open(info) as stream:
            parse(stream, handler, self._budget, self._progress)
        return True


def _names(names: list[str]) -> str:
    shown = ", ".join(name[:60] for name in names[:20])
    return shown + (", …" if len(names) > 20 else "")


def _damaged(name: str, details: str) -> PluginError:
    return PluginError(
        tr("“{file}” is not a workbook that can be read.").format(file=name),
        details=details,
        remedy=tr("Open it in a spreadsheet program and save it again as XLSX or ODS."),
    )
