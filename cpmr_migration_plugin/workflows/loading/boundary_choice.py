"""Which boundaries a user asks for: plain values, which say nothing of how they are read."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass, field, replace
from enum import Enum, unique
from pathlib import Path
from typing import TYPE_CHECKING

from ...errors import PluginError
from ...gate import gate
from ...translation import tr

if TYPE_CHECKING:
    from ...sources.boundaries.user_layer import LayerSnapshot

#: NUTS years whose codes the built-in boundaries have.
BUILTIN_YEARS = ("2024", "2021")
DEFAULT_SCALE = "20M"


@unique
class BoundaryKind(str, Enum):
    """Where the boundaries come from. The order is that of an algorithm's parameter: new ones come last."""

    BUILTIN = "builtin"
    GISCO = "gisco"
    DOWNLOAD = "download"
    LAYER = "layer"


@dataclass(frozen=True)
class LayerRef:
    """A polygon layer and what its fields are.

    :param source: as its provider takes it: for a file its path, with ``|layername=`` where there are several
    :param provider: of QGIS, e.g. ``ogr``
    :param layer_id: id in the project, if it is a layer of a project
    :param code_field: with the NUTS codes; guessed if empty
    :param name_field: with the names of the regions; guessed if empty
    """

    source: str
    code_field: str = ""
    name_field: str = ""
    provider: str = "ogr"
    layer_id: str = ""
    name: str = ""


@dataclass(frozen=True)
class BoundaryChoice:
    """The boundaries a user asks for.

    :param path: file of NUTS regions from GISCO
    :param nuts_year: the year whose codes come first, for the built-in boundaries; the year to download
    :param world_map: the world map to dissolve, if not the one of this QGIS
    :param scale: of what is downloaded
    :param levels: NUTS levels to download; none for all
    :param around: whether countries around and label points are downloaded too
    :param layer: the layer of one's own
    :param snapshot: its features as they were when loading began, taken on the main thread by :func:`prepared`
    :param crs: what the coordinates of file or layer are, as a user stated it; what it says itself if empty
    :param file_layer: the layer in a file of regions, as a user chose it
    :param codes_year: NUTS year of the codes of file or layer, as a user stated it; told by the codes if empty
    """

    kind: BoundaryKind = BoundaryKind.BUILTIN
    path: Path | None = None
    nuts_year: str = "2024"
    world_map: Path | None = None
    scale: str = DEFAULT_SCALE
    levels: tuple[int, ...] = ()
    around: bool = True
    layer: LayerRef | None = None
    snapshot: LayerSnapshot | None = field(default=None, compare=False, repr=False)
    crs: str = ""
    file_layer: str = ""
    codes_year: str = ""

    def files(self) -> list[Path]:
        """Return the files on disk that are read."""
        own = [Path(self.layer.source.split("|", 1)[0])] if self.layer and self.layer.provider == "ogr" else []
        chosen = {BoundaryKind.GISCO: [self.path], BoundaryKind.LAYER: own}.get(self.kind, [])
        return [path for path in chosen if path is not None]

    def to_json(self) -> str:
        """Return the choice as text, by which it can be made again; without the snapshot."""
        values = asdict(replace(self, snapshot=None))
        values.pop("snapshot")
        values = {key: str(value) if isinstance(value, Path) else value for key, value in values.items()}
        return json.dumps(values | {"kind": self.kind.value, "levels": list(self.levels)}, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> BoundaryChoice:
        """Return the choice that :meth:`to_json` wrote; what it does not know is left out.

        :raises PluginError: if it is something else
        """
        with gate(_unreadable):
            values = json.loads(text)
            path, world_map, layer = values.get("path"), values.get("world_map"), values.get("layer")
            return cls(
                kind=BoundaryKind(values.get("kind", BoundaryKind.BUILTIN.value)),
                path=Path(path) if path else None,
                nuts_year=_matching(r"\d{4}|", values.get("nuts_year", "2024")),
                world_map=Path(world_map) if world_map else None,
                scale=_matching(r"\d{2,3}M", values.get("scale", DEFAULT_SCALE)),
                levels=tuple(int(level) for level in values.get("levels", ())),
                around=bool(values.get("around", True)),
                layer=LayerRef(**{name: str(layer.get(name, "")) for name in _LAYER_FIELDS}) if layer else None,
                crs=_plain_crs(values.get("crs", "")),
                file_layer=str(values.get("file_layer", "")),
                codes_year=_matching(r"\d{4}|", values.get("codes_year", "")),
            )


def _unreadable(cause: str) -> PluginError:
    return PluginError(
        tr("What is written about the boundaries cannot be read."),
        details=cause,
        remedy=tr("Choose the boundaries again."),
    )


def _matching(pattern: str, value: object) -> str:
    """Return a text that becomes part of an address.

    :raises ValueError: if it is not what stands there
    """
    if not re.fullmatch(pattern, str(value), re.ASCII | re.DOTALL):
        raise ValueError(value)
    return str(value)


#: The id of a CRS, or its definition: nothing that is looked up elsewhere.
_CRS = r"[A-Za-z]+:\w+|[A-Z]{4,}\w*\[.*\]|"
#: What a definition names files of shifts by, and what stands in a path of one and in no other name.
_CRS_FILES, _CRS_PATH = re.compile(r"PROJ4|PARAMETERFILE|GRIDS", re.IGNORECASE), re.compile(r"\\|/(?!\s)")


def _plain_crs(value: object) -> str:
    """Return the id or definition of a CRS.

    :raises ValueError: if it is none, or PROJ would open a file for it that lies elsewhere than with its own
    """
    text = _matching(_CRS, value)
    if _CRS_FILES.search(text) and _CRS_PATH.search(text):
        raise ValueError(text)
    return text


_LAYER_FIELDS = tuple(LayerRef.__dataclass_fields__)
