"""Put the pictures that the pages of the guide show where they look for them, small enough for the zip.

Usage: pictures.py FOLDER LANGUAGE
       pictures.py FOLDER looks

What the pages of a language show is taken from FOLDER; what they do not show stays there. *looks* takes what was
taken in a dark theme and at 200 %, which is there to be looked at and not part of the zip.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

HELP = Path(__file__).resolve().parent.parent / "resources" / "help"
COLOURS = 256


def shown(language: str) -> list[str]:
    """Return the names of the pictures that the pages of a language show."""
    pages = sorted((HELP / language).glob("*.html"))
    return sorted({name for page in pages for name in re.findall(r'src="([^"/]+\.png)"', page.read_text("utf-8"))})


def shrink(source: Path, target: Path) -> None:
    """Write a picture with a palette, which is a third of its size and looks the same."""
    from PIL import Image  # Debian's python3-pil

    with Image.open(source) as picture:
        flat = picture.convert("RGB").quantize(COLOURS, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
        flat.save(target, optimize=True)


def main(folder: Path, language: str) -> int:
    """Copy what is shown; return 1 if a picture is missing."""
    looks = sorted(path.name for kind in ("dark", "200") for path in folder.glob(f"*-{kind}.png"))
    names = looks if language == "looks" else shown(language)
    (HELP / language).mkdir(exist_ok=True)
    missing = [name for name in names if not (folder / name).is_file()]
    for name in names:
        if name not in missing:
            shrink(folder / name, HELP / language / name)
    size = sum((HELP / language / name).stat().st_size for name in names if name not in missing)
    print(f"{language}: {len(names) - len(missing)} pictures, {size / 1000:.0f} kB")
    if missing:
        print("missing: " + ", ".join(missing), file=sys.stderr)
    return 1 if missing else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
