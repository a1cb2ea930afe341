"""Whether a user edited the style of a layer: asked of what it looks like, not of what QGIS numbers anew."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection

from qgis.core import QgsMapLayer, QgsReadWriteContext, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument

from ..__about__ import SLUG

#: Custom property of a layer: a digest of how it was drawn when it was styled last.
STYLE_PROPERTY = f"{SLUG}/style_digest"

_CATEGORY = QgsMapLayer.StyleCategory
#: What a user sees of a style. Fields and forms are left out: relations of the project stand in them.
SEEN = _CATEGORY.Symbology | _CATEGORY.Labeling | _CATEGORY.Diagrams | _CATEGORY.Rendering | _CATEGORY.MapTips

#: Of a style as XML: how a layer is drawn, without its words.
_DRAWN = ("renderer-v2", "LinearlyInterpolatedDiagramRenderer", "DiagramLayerSettings", "labeling")

#: Made anew for every rule and symbol layer; within symbols that stand as text in an option too (QGIS 3.30 and later).
_UUID = re.compile(r"\{[0-9a-fA-F-]{36}\}")
#: Drawn by lot for every pattern of points (QGIS 3.24 and later).
_SEED = re.compile(r'<Option\b[^>]*\bname="seed"[^>]*>')
#: A tag, in whose attributes ">" may stand, and its parts.
_TAG = re.compile(r'<(?:[^>"]|"[^"]*")+>')
_PART = re.compile(r'[\w:.-]+="[^"]*"|^<[^\s>]+')


def is_edited(layer: QgsVectorLayer, defaults: Collection[str] = ()) -> bool:
    """Return whether a user changed the style of a layer.

    It is as we made it if it looks like one of our defaults, or as it did when it was styled last, which some layers
    remember: then the language it was worded in and the version of the plugin do not matter.

    :param defaults: looks that are ours, see :func:`look_of`
    """
    remembered = layer.customProperty(STYLE_PROPERTY)
    return look_of(layer) not in defaults and (not remembered or remembered != _digest(layer))


def remember_style(layer: QgsVectorLayer) -> None:
    """Let a layer remember how it is drawn now, by which an edit is known later."""
    layer.setCustomProperty(STYLE_PROPERTY, _digest(layer))


def look_of(layer: QgsVectorLayer) -> str:
    """Return how a layer looks, as text that is equal for equal looks."""
    return plain_text(exported(layer, SEEN))


def exported(layer: QgsVectorLayer, categories: QgsMapLayer.StyleCategory) -> QDomDocument:
    """Return some parts of a layer's style as a document."""
    document = QDomDocument()
    layer.exportNamedStyle(document, QgsReadWriteContext(), categories)
    return document


def plain_text(document: QDomDocument) -> str:
    """Return a style as text without what QGIS numbers or draws by lot anew each time it makes one."""
    return _SEED.sub("", _UUID.sub("", document.toString(-1)))


def _digest(layer: QgsVectorLayer) -> str:
    document = QDomDocument()
    layer.exportNamedStyle(document)
    root = document.documentElement()
    texts = []
    for name in _DRAWN:
        found = root.firstChildElement(name)
        if not found.isNull():
            part = QDomDocument()
            part.appendChild(part.importNode(found, True))
            texts.append(_sorted_attributes(part.toString(0)))
    return hashlib.sha256("\n".join(texts).encode()).hexdigest()


def _sorted_attributes(xml: str) -> str:
    """Return XML so that two writings of the same style are equal: attributes have no order."""
    tags = _TAG.findall(_UUID.sub("", xml))
    return "\n".join(" ".join(sorted(_PART.findall(tag))) for tag in tags)
