"""Escape dataset texts where QGIS puts them into HTML as they are: names, aliases, metadata of layers and projects."""

from __future__ import annotations

import re

#: Signs by which a text gets out of an attribute of a link or of the link itself.
_OUT_OF_LINK = re.compile("[\x00-\x20\"'<>\\\\^`{|}\x7f]")


def without_markup(text: str) -> str:
    """Return text in which no tag can begin: ``<`` gives way to a sign that looks like it.

    What QGIS shows of a layer it escapes in one place and not in the other, differently by version (measured: 3.22,
    3.44): an entity would be read as ``&lt;`` where it does escape, and by whoever takes the metadata as they are.
    """
    return text.replace("<", "‹")


def link(address: str) -> str:
    """Return an address that stays within the link it is put into."""
    return _OUT_OF_LINK.sub(lambda found: f"%{ord(found[0]):02X}", address)
