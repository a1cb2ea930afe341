"""Shared by all rich text: colours and sizes of the window, escaping, links, signs."""

from __future__ import annotations

import html
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from qgis.PyQt.QtGui import QPalette

from .mixed import faint
from .safe_browser import INNER
from ...translation import tr

#: Bidirectional controls that would turn around what stands after them.
_ISOLATED = "\u2068{}\u2069"


@dataclass(frozen=True)
class HtmlStyle:
    """Colours and sizes of the window.

    :param line: height of a line in logical pixels
    :param width: of the browser, in logical pixels
    """

    colors: QPalette
    line: int
    width: int

    def name(self, role: QPalette.ColorRole) -> str:
        """Return a colour of the palette for HTML."""
        return self.colors.color(role).name()

    @property
    def dim(self) -> str:
        """Colour of text that matters less: half-way between text and ground, still readable."""
        return faint(self.colors, 0.68).name()

    @property
    def band(self) -> str:
        """Ground of headings and cards: a little off the ground of the page."""
        return faint(self.colors, 0.07).name()

    @property
    def sheet(self) -> str:
        """Style sheet of the document."""
        return (
            f"a {{ color: {self.name(QPalette.ColorRole.Link)}; }}"
            f"h2 {{ font-size: large; margin-top: {self.line}px; margin-bottom: {self.line // 3}px; }}"
            f"h3 {{ font-size: medium; margin-top: {self.line // 2}px; margin-bottom: {self.line // 4}px; }}"
            f"p {{ margin-top: 0px; margin-bottom: {self.line // 3}px; }}"
        )


def escaped(text: str) -> str:
    """Return text for HTML: escaped, line ends kept, its direction kept from what stands around it."""
    safe = html.escape(text).replace("\n", "<br>")
    return _ISOLATED.format(safe) if any("\u0590" <= c <= "\u08ff" or "\u202a" <= c <= "\u2069" for c in text) else safe


def secondary_text(text: str, look: HtmlStyle) -> str:
    """Return text that matters less, for HTML."""
    return f'<span style="color:{look.dim}">{escaped(text)}</span>'


def sign_size(look: HtmlStyle) -> tuple[int, int]:
    """Return width and height of the sign of a level in logical pixels."""
    return round(1.5 * look.line), round(0.95 * look.line)


def sign_html(key: str, look: HtmlStyle) -> str:
    """Return the picture of a sign, see :func:`.level_sign.paint_sign`."""
    width, height = sign_size(look)
    return f'<img src="{INNER}:sign/{html.escape(key)}" width="{width}" height="{height}" alt="">'


def link_list(addresses: Iterable[str]) -> str:
    """Return links that read as the site they lead to; addresses other than http(s) are left out."""
    links = []
    for address in addresses:
        if not address.lower().startswith(("http://", "https://")):
            continue
        try:
            host = urlsplit(address).hostname or ""
        except ValueError:
            continue
        links.append(f'<a href="{html.escape(address)}">{escaped(host.removeprefix("www.")[:60] or tr("link"))}</a>')
    return ", ".join(links)
