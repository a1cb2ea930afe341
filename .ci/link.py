"""Make this checkout the plugin of a QGIS profile, by links: edit, reload, see.

Usage: link.py PROFILE [--replace]

The folder in the profile is a real one, in which every entry is a link: QGIS asks for ``metadata.txt`` beside the
code, and ``paths.py`` finds the checkout because the code is there. Link again after a new module or room at the top of
the package. An installed plugin is replaced only with ``--replace``.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLUGIN = "cpmr_migration_plugin"


def link(profile: Path, *, replace: bool = False) -> Path:
    """Put links into a profile and return their folder.

    :param replace: whether an installed plugin may go
    :raises FileExistsError: if there is one and it may not
    """
    folder = profile / "python/plugins" / PLUGIN
    if folder.is_symlink():
        folder.unlink()
    elif folder.exists():
        if not replace and not is_linked(folder):
            raise FileExistsError(folder)
        shutil.rmtree(folder)  # of a link, only the link
    folder.mkdir(parents=True)
    for path in [*(ROOT / PLUGIN).iterdir(), ROOT / "metadata.txt"]:
        if path.name != "__pycache__":
            (folder / path.name).symlink_to(path, target_is_directory=path.is_dir())
    return folder


def is_linked(folder: Path) -> bool:
    """Say whether all in a folder are links, beside what Python compiled."""
    return all(path.is_symlink() or path.name == "__pycache__" for path in folder.iterdir())


def main(arguments: list[str]) -> int:
    """Do what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("profile", type=Path)
    parser.add_argument("--replace", action="store_true")
    asked = parser.parse_args(arguments)
    try:
        folder = link(asked.profile, replace=asked.replace)
    except FileExistsError as error:
        print(f"{error} holds an installed plugin: make link REPLACE=1 replaces it.", file=sys.stderr)
        return 1
    print(f"Linked in {folder}. Enable “CPMR Migration” in the plugin manager; reload it to see what you edit.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
