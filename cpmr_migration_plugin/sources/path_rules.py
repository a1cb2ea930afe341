"""Rules for paths named by files: whether a path is one, and whether it stays inside its package.

A path is judged the same on every system, so that what is refused on Windows is not accepted on Linux and mailed on.
Names of devices and forbidden characters: https://learn.microsoft.com/windows/win32/fileio/naming-a-file
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from ..translation import tr

#: With the folder it is unpacked to, a path must stay below the 260 characters of Windows.
MAX_PATH = 180
#: Bytes that a file system gives to one name.
_MAX_NAME = 255
_MAX_DEPTH = 12

#: What Windows opens in place of a file, whatever stands behind the first full stop.
_DEVICE = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])\s*(?:\.|$)", re.IGNORECASE)
#: A colon names a drive, an address or a second stream of a file.
_FORBIDDEN = set('<>:"|?*')
_ELSEWHERE = re.compile(r"[/\\]vsi|[/\\]{2}|[A-Za-z][A-Za-z0-9+.-]+:|[<{]", re.IGNORECASE)
_DRIVE = re.compile(r"[A-Za-z]:")
#: Categories of Unicode that no name is written with: control characters and halves of characters.
_NO_TEXT = {"Cc", "Cs"}
#: What makes a name look like another one.
_TURNS = set("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def reason_against(path: str) -> str:
    """Return why a relative path may not stand inside a package, translated; nothing if it may.

    Backslashes count as separators: archives made on Windows have them.
    """
    shown = printable(path)
    parts = path.replace("\\", "/").split("/")
    if leads_out(path):
        return tr("the path “{path}” leads out of it").format(path=shown)
    if any(part in {"", "."} for part in parts[-1:]) or all(part in {"", "."} for part in parts):
        return tr("the path “{path}” names no file").format(path=shown)
    if len(path) > MAX_PATH or len(parts) > _MAX_DEPTH or any(_size(part) > _MAX_NAME for part in parts):
        return tr("the path “{path}” is too long").format(path=shown)
    for part in parts:
        bad = any(c in _FORBIDDEN or c in _TURNS or unicodedata.category(c) in _NO_TEXT for c in part)
        # Windows drops blanks and full stops at the end of a name: it would open another file.
        if bad or _DEVICE.match(part) or (part not in {"", "."} and part[-1:] in {" ", "."}):
            return tr("the path “{path}” cannot be a file on every computer").format(path=shown)
    return ""


def leads_out(path: str) -> bool:
    """Return whether a path is not relative to where it stands, or leads above that."""
    parts = path.replace("\\", "/").split("/")
    return (parts[0] == "" and len(parts) > 1) or ".." in parts or re.match(r"[A-Za-z]:", path) is not None


def leads_elsewhere(text: str) -> bool:
    """Return whether GDAL, Qt or Windows take a text for something else than a file on this computer.

    An address, a share of a network (to which Windows sends the user's login), a way through GDAL's virtual files, or
    content in place of a path.
    """
    return _ELSEWHERE.match(text.strip()) is not None and not _DRIVE.match(text.strip())


def reasons_against(paths: Iterable[str]) -> list[str]:
    """Return why files with these paths cannot stand in one package, translated; an empty list if they can.

    Beside :func:`reason_against` for each: two that are the same on a computer that takes a for A, and a file
    that is the folder of another.
    """
    reasons: list[str] = []
    files: dict[str, str] = {}
    for path in paths:
        reason = reason_against(path)
        if reason:
            reasons.append(reason)
        elif files.setdefault(folded(path), path) != path:
            reasons.append(_same(files[folded(path)], path))
    for known, path in files.items():
        parts = known.split("/")
        folders = ("/".join(parts[:depth]) for depth in range(1, len(parts)))
        reasons += [_same(files[folder], path) for folder in folders if folder in files]
    return reasons


def folded(path: str) -> str:
    """Return what two spellings of one path have in common, whatever the computer makes of them."""
    parts = (part for part in path.replace("\\", "/").split("/") if part not in {"", "."})
    return unicodedata.normalize("NFC", "/".join(parts)).casefold()


def printable(path: str) -> str:
    """Return a path as it can be shown and logged: no halves of characters, no control characters, not too long."""
    text = "".join(c if unicodedata.category(c) not in _NO_TEXT and c not in _TURNS else "�" for c in path[:100])
    return text + ("…" if len(path) > len(text) else "")


def _size(name: str) -> int:
    return len(name.encode("utf-8", "surrogatepass"))


def _same(first: str, second: str) -> str:
    return tr("the paths “{path}” and “{other}” are one on some computers").format(
        path=printable(first), other=printable(second)
    )
