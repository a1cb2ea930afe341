"""Style presets: how a layer is drawn, as a user saves, shares and applies it."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields, replace
from enum import Enum, unique
from typing import Any

from .preset_palettes import Palette, PaletteKind
from ..vocabulary import FIELDS_BY_ID
from ... import json_reading
from ...errors import PluginError
from ...gate import gate
from ...translation import TitledEnum, tr

#: What a file of presets says it is.
FORMAT = "cpmr-migration-styles"
VERSION = 1

#: More classes than this cannot be told apart on a map.
MOST_CLASSES = 7
#: Characters of a file and of a name, presets in a file: what is larger was not made by a user.
_LONGEST_TEXT = 200_000
_MOST_MEMORY = 20_000_000
_LONGEST_NAME = 80
_MOST_PRESETS = 200
#: Diameter of the largest symbol in millimetres.
SMALLEST_SYMBOL, LARGEST_SYMBOL = 2.0, 30.0


@unique
class Drawing(TitledEnum):
    """What is drawn."""

    DEFAULT = "default"
    CLASSES = "classes"
    SYMBOLS = "symbols"
    BIVARIATE = "bivariate"
    PIES = "pies"
    BARS = "bars"
    LEVEL = "level"
    BASIS = "basis"
    FIELD = "field"
    SITUATION = "situation"

    def _title(self) -> str:
        """Return the drawing in English words."""
        return _DRAWING_TITLES[self]


_DRAWING_TITLES = {
    Drawing.DEFAULT: "As the layer is made",
    Drawing.CLASSES: "Classes by colour",
    Drawing.SYMBOLS: "Proportional symbols",
    Drawing.BIVARIATE: "Two topics at once (3 × 3)",
    Drawing.PIES: "Pies",
    Drawing.BARS: "Bars",
    Drawing.LEVEL: "Level of power",
    Drawing.BASIS: "By own source or general rule",
    Drawing.FIELD: "One field of competence",
    Drawing.SITUATION: "Situation under the Pact",
}


@unique
class Method(TitledEnum):
    """How figures are parted into classes."""

    QUANTILE = "quantile"
    NATURAL = "natural_breaks"
    EQUAL = "equal_interval"
    PRETTY = "pretty"
    THRESHOLDS = "thresholds"

    def _title(self) -> str:
        """Return the method in English words."""
        return _METHOD_TITLES[self]


_METHOD_TITLES = {
    Method.QUANTILE: "Quantiles (as many regions in each)",
    Method.NATURAL: "Natural breaks (Jenks)",
    Method.EQUAL: "Equal intervals",
    Method.PRETTY: "Pretty breaks",
    Method.THRESHOLDS: "Own thresholds",
}


@unique
class BivariateAxis(TitledEnum):
    """What a map of two topics sets against the share."""

    INVOLVEMENT = "involvement"
    LEVEL = "level"

    def _title(self) -> str:
        """Return the topic in English words."""
        return _ACROSS_TITLES[self]


_ACROSS_TITLES = {
    BivariateAxis.INVOLVEMENT: "Involvement",
    BivariateAxis.LEVEL: "Widest competence",
}


@dataclass(frozen=True)
class StylePreset:
    """How a layer is to be drawn.

    :param name: what a user calls it
    :param palette: colours of the classes
    :param method: how figures are parted; of no account where the classes are answers
    :param classes: classes wanted, 2 to 7; fewer come where there are too few figures
    :param rounded: whether breaks are rounded to numbers a reader can remember
    :param thresholds: inner breaks with :attr:`Method.THRESHOLDS`, ascending
    :param midpoint: where a diverging palette turns; None for zero, or the median where no figure is below zero
    :param symbol: diameter of the largest circle or pie, height of the tallest bar, in millimetres
    :param across: with :attr:`Drawing.BIVARIATE`, what stands against the share
    :param field: with :attr:`Drawing.FIELD`, the id of the field; empty where none is chosen yet
    :param members: whether members of the CPMR are marked
    """

    name: str
    drawing: Drawing = Drawing.CLASSES
    palette: Palette = Palette.WARM
    method: Method = Method.QUANTILE
    classes: int = 5
    rounded: bool = True
    thresholds: tuple[float, ...] = ()
    midpoint: float | None = None
    symbol: float = 10.0
    across: BivariateAxis = BivariateAxis.INVOLVEMENT
    field: str = ""
    members: bool = False

    def __post_init__(self) -> None:
        """Refuse what cannot be drawn.

        :raises PluginError: listing everything that is wrong
        """
        problems = _problems(self)
        if problems:
            raise _refused(problems)

    def named(self, name: str) -> StylePreset:
        """Return the preset under another name."""
        return replace(self, name=name)


def _problems(preset: StylePreset) -> list[str]:
    found = []
    name = preset.name
    if not name.strip() or name != name.strip() or len(name) > _LONGEST_NAME or not name.isprintable():
        found.append(tr("a name has 1 to {n} characters and no line breaks").format(n=_LONGEST_NAME))
    if not 2 <= preset.classes <= MOST_CLASSES:
        found.append(tr("classes: 2 to {n}").format(n=MOST_CLASSES))
    if not SMALLEST_SYMBOL <= preset.symbol <= LARGEST_SYMBOL:
        found.append(tr("size of symbols: {low} to {high} mm").format(low=SMALLEST_SYMBOL, high=LARGEST_SYMBOL))
    numbers = (*preset.thresholds, 0.0 if preset.midpoint is None else preset.midpoint)
    if not all(math.isfinite(number) and abs(number) < 1e15 for number in numbers):
        found.append(tr("thresholds and midpoint must be numbers"))
    if any(low >= high for low, high in zip(preset.thresholds, preset.thresholds[1:])):
        found.append(tr("thresholds must ascend"))
    if preset.method is Method.THRESHOLDS and not 1 <= len(preset.thresholds) < MOST_CLASSES:
        found.append(tr("own thresholds: 1 to {n}").format(n=MOST_CLASSES - 1))
    if preset.drawing is Drawing.BIVARIATE and preset.palette.kind is not PaletteKind.BIVARIATE:
        found.append(tr("a map of two topics needs a palette of nine colours"))
    if preset.drawing is Drawing.CLASSES and preset.palette.kind is PaletteKind.BIVARIATE:
        found.append(tr("a palette of nine colours is for maps of two topics"))
    if preset.field and preset.field not in FIELDS_BY_ID:
        found.append(tr("unknown field of competence: {name}").format(name=preset.field[:60]))
    return found


def dumps(presets: list[StylePreset]) -> str:
    """Return presets as the text of a file."""
    return json.dumps({"format": FORMAT, "version": VERSION, "presets": [to_json(p) for p in presets]}, indent=1) + "\n"


def to_json(preset: StylePreset) -> dict[str, Any]:
    """Return a preset as JSON keeps it."""
    content = {key: value for key, value in asdict(preset).items() if value or key not in _LATER}
    return {key: value.value if isinstance(value, Enum) else value for key, value in content.items()}


def loads(text: str) -> list[StylePreset]:
    """Return the presets in the text of a file.

    :raises PluginError: if it is no file of presets, is from a newer plugin, or one of its presets cannot be drawn
    """
    if len(text) > _LONGEST_TEXT:
        raise _refused([tr("the file is too large")])
    with gate(lambda details: _refused([details[:200]])):
        return _loaded(json_reading.parse(text, _MOST_MEMORY))


def _loaded(content: object) -> list[StylePreset]:
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise _refused([tr("“format” is not “{format}”").format(format=FORMAT)])
    version = content.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version != VERSION:
        raise PluginError(
            tr("These style presets were saved by another version of the plugin."),
            remedy=tr("Update the plugin, or ask for a file saved with this version."),
        )
    items = content.get("presets")
    if not isinstance(items, list) or not items or len(items) > _MOST_PRESETS:
        raise _refused([tr("“presets” is not a list of 1 to {n} presets").format(n=_MOST_PRESETS)])
    return [from_json(item) for item in items]


def from_json(item: object) -> StylePreset:
    """Return the preset that :func:`to_json` gave.

    :raises PluginError: listing everything that is wrong with it
    """
    if not isinstance(item, dict):
        raise _refused([tr("a preset is not an object")])
    known = {field.name for field in fields(StylePreset)}
    problems = [tr("unknown: {name}").format(name=str(key)[:60]) for key in item if key not in known]
    values: dict[str, Any] = {}
    for key, value in item.items():
        if key in known:
            try:
                values[key] = _READERS[key](value)
            except (ValueError, TypeError, OverflowError):
                problems.append(f"{key}: {_shown(value)}")
    if "name" not in item:
        problems.append(tr("it has no name"))
    if problems:
        raise _refused(problems)
    return StylePreset(**values)


def _shown(value: object) -> str:
    """Return a value that cannot be used, for a message; of what holds others its kind only, it may be nested."""
    return type(value).__name__ if isinstance(value, (dict, list)) else str(value)[:60]


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError
    return value


def _whole(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError
    return value


def _number(value: object) -> float:
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        raise TypeError
    return float(value)


def _numbers(value: object) -> tuple[float, ...]:
    if not isinstance(value, (list, tuple)):
        raise TypeError
    return tuple(_number(one) for one in value)


_READERS: dict[str, Callable[[Any], Any]] = {
    "name": _text,
    "drawing": Drawing,
    "palette": Palette,
    "method": Method,
    "classes": _whole,
    "rounded": _flag,
    "thresholds": _numbers,
    "midpoint": lambda value: None if value is None else _number(value),
    "symbol": _number,
    "across": BivariateAxis,
    "field": _text,
    "members": _flag,
}
#: What 0.1.0 does not know: left out where it says nothing, so that it can read what it could draw.
_LATER = ("field", "members")


def _refused(problems: list[str]) -> PluginError:
    return PluginError(
        tr("These are no style presets that can be used."),
        details="\n".join(problems),
        remedy=tr("Choose a file that was exported with “Export…” in the window “Style”."),
    )


#: Drawings that need no settings, or none that a built-in style could choose.
_ONE_WAY = (Drawing.LEVEL, Drawing.BASIS, Drawing.FIELD, Drawing.SITUATION)


def built_in() -> list[StylePreset]:
    """Return the presets that everybody has, in the order of a list; their names are translated."""
    return [
        StylePreset(tr("Default"), Drawing.DEFAULT),
        StylePreset(tr("Quantiles")),
        StylePreset(tr("Natural breaks"), method=Method.NATURAL),
        StylePreset(tr("Equal intervals"), method=Method.EQUAL),
        StylePreset(tr("Pretty breaks"), method=Method.PRETTY),
        StylePreset(tr("Grey with hatching"), palette=Palette.GREY),
        StylePreset(tr("Blue"), palette=Palette.BLUE),
        StylePreset(tr("Colour-blind-safe contrast"), palette=Palette.CONTRAST),
        StylePreset(tr("Around the middle"), palette=Palette.DIVERGING, classes=6),
        StylePreset(tr("Proportional symbols"), Drawing.SYMBOLS),
        StylePreset(tr("Involvement and share"), Drawing.BIVARIATE, Palette.BIVARIATE, classes=3),
        StylePreset(
            tr("Competence level and share"),
            Drawing.BIVARIATE,
            Palette.BIVARIATE,
            classes=3,
            across=BivariateAxis.LEVEL,
        ),
        StylePreset(tr("Pies by theme"), Drawing.PIES, Palette.CONTRAST, symbol=12.0),
        StylePreset(tr("Bars by theme"), Drawing.BARS, Palette.CONTRAST, symbol=12.0),
        *(StylePreset(tr(drawing.title), drawing) for drawing in _ONE_WAY),
        StylePreset(tr("Default, with members marked"), Drawing.DEFAULT, members=True),
    ]
