"""Distance of two colours in normal vision, in colour blindness, and printed in grey.

Sources:

* sRGB, IEC 61966-2-1: the curve between stored and linear light, and the matrix to CIE XYZ (white D65);
* CIE 15: CIELAB;
* G. Sharma, W. Wu, E. N. Dalal (2005), *The CIEDE2000 Color-Difference Formula: Implementation Notes,
  Supplementary Test Data, and Mathematical Observations*, Color Research & Application 30 (1);
* G. M. Machado, M. M. Oliveira, L. A. F. Fernandes (2009), *A Physiologically-based Model for Simulation of
  Color Vision Deficiency*, IEEE TVCG 15 (6): matrices of severity 1.0, which apply to linear light.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from enum import Enum, unique

Triple = tuple[float, float, float]


@unique
class ColourVision(str, Enum):
    """Ways of seeing colours."""

    COMMON = "common"
    DEUTERANOPIA = "deuteranopia"
    PROTANOPIA = "protanopia"
    TRITANOPIA = "tritanopia"


_MACHADO: dict[ColourVision, tuple[Triple, Triple, Triple]] = {
    ColourVision.PROTANOPIA: (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    ColourVision.DEUTERANOPIA: (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    ColourVision.TRITANOPIA: (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}

_TO_XYZ = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
_WHITE = (0.95047, 1.0, 1.08883)

_25_TO_7 = 25.0**7


def linear_light(color: str) -> Triple:
    """Return the linear light (0 to 1) of an sRGB colour.

    :param color: ``#RRGGBB``
    :raises ValueError: if it is none
    """
    digits = color.lstrip("#")
    if len(digits) != 6:
        raise ValueError(color)
    stored = (int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in stored)
    return red, green, blue


def simulated_colour(color: str, sight: ColourVision) -> Triple:
    """Return the linear light of a colour as someone of that sight sees it."""
    light = linear_light(color)
    if sight is ColourVision.COMMON:
        return light
    return _clipped(_times(_MACHADO[sight], light))


def lab(light: Triple) -> Triple:
    """Return L*, a*, b* of linear light."""
    x, y, z = (_f(value / white) for value, white in zip(_times(_TO_XYZ, light), _WHITE))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def lightness(color: str) -> float:
    """Return L* of a colour, 0 (black) to 100 (white): what is left of it in grey."""
    return lab(linear_light(color))[0]


def difference(one: str, other: str, sight: ColourVision = ColourVision.COMMON) -> float:
    """Return how far apart (CIEDE2000) two colours look to someone of that sight; 1 is just seen side by side."""
    return ciede2000(lab(simulated_colour(one, sight)), lab(simulated_colour(other, sight)))


def grey_difference(one: str, other: str) -> float:
    """Return how far apart two colours are in L* when all colour is gone."""
    return abs(lightness(one) - lightness(other))


def ciede2000(one: Triple, other: Triple) -> float:
    """Return the CIEDE2000 difference of two CIELAB colours, all weights 1; the equations of Sharma et al."""
    (l1, a1, b1), (l2, a2, b2) = one, other
    mean7 = ((math.hypot(a1, b1) + math.hypot(a2, b2)) / 2) ** 7
    grey = 1 + 0.5 * (1 - math.sqrt(mean7 / (mean7 + _25_TO_7)))
    a1, a2 = grey * a1, grey * a2
    c1, c2 = math.hypot(a1, b1), math.hypot(a2, b2)
    h1, h2 = (math.degrees(math.atan2(b, a)) % 360 if a or b else 0.0 for a, b in ((a1, b1), (a2, b2)))
    turn = h2 - h1
    if c1 * c2 == 0:
        turn = 0.0
    elif turn > 180:
        turn -= 360
    elif turn < -180:
        turn += 360
    lightness_step, chroma_step = l2 - l1, c2 - c1
    hue_step = 2 * math.sqrt(c1 * c2) * math.sin(math.radians(turn) / 2)
    mean_l, mean_c, mean_h = (l1 + l2) / 2, (c1 + c2) / 2, _mean_hue(h1, h2, c1 * c2)
    t = (
        1
        - 0.17 * math.cos(math.radians(mean_h - 30))
        + 0.24 * math.cos(math.radians(2 * mean_h))
        + 0.32 * math.cos(math.radians(3 * mean_h + 6))
        - 0.20 * math.cos(math.radians(4 * mean_h - 63))
    )
    from_50 = (mean_l - 50) ** 2
    weight_l = 1 + 0.015 * from_50 / math.sqrt(20 + from_50)
    weight_c = 1 + 0.045 * mean_c
    weight_h = 1 + 0.015 * mean_c * t
    rotation = 30 * math.exp(-(((mean_h - 275) / 25) ** 2))
    blue = -2 * math.sqrt(mean_c**7 / (mean_c**7 + _25_TO_7)) * math.sin(math.radians(2 * rotation))
    parts = lightness_step / weight_l, chroma_step / weight_c, hue_step / weight_h
    return math.sqrt(sum(part**2 for part in parts) + blue * parts[1] * parts[2])


def _mean_hue(h1: float, h2: float, product: float) -> float:
    if product == 0:
        return h1 + h2
    if abs(h1 - h2) <= 180:
        return (h1 + h2) / 2
    return (h1 + h2 + 360) / 2 if h1 + h2 < 360 else (h1 + h2 - 360) / 2


def _f(value: float) -> float:
    return value ** (1 / 3) if value > (6 / 29) ** 3 else value / (3 * (6 / 29) ** 2) + 4 / 29


def _times(matrix: Sequence[Triple], light: Triple) -> Triple:
    x, y, z = (sum(weight * value for weight, value in zip(row, light)) for row in matrix)
    return x, y, z


def _clipped(light: Triple) -> Triple:
    x, y, z = (min(1.0, max(0.0, value)) for value in light)
    return x, y, z
