"""Compare names that are stored or scripted with those of a snapshot, and add new ones to it.

``tests/data/stored_names.json`` holds every name that files, settings, scripts and models of users hold: of version
0.1.0 first, then those added since. None of them changes or goes, and lists keep their order: what is new comes last.

Usage: stored_names.py [CHECKOUT]     says what differs; exits with 1 if anything does
       stored_names.py --append       adds what is new to the snapshot; changes and removes nothing

Objects hold names whose order means nothing, lists those whose order counts.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
SNAPSHOT = ROOT / "tests" / "data" / "stored_names.json"
_COLLECTOR = ROOT / "tests" / "qgis" / "scripts" / "stored_names.py"
_WIDTH = 116
HOW = "make names"


def read() -> dict[str, Any]:
    """Return the snapshot."""
    return json.loads(SNAPSHOT.read_text(encoding="utf-8"))


def collected(checkout: Path = ROOT, python: str = sys.executable) -> dict[str, Any]:
    """Return the names of the plugin of a checkout: it works in a QGIS and a profile of its own.

    :raises RuntimeError: with what went wrong
    """
    done = subprocess.run(
        [python, str(_COLLECTOR), str(checkout)], capture_output=True, text=True, check=False, timeout=500
    )
    if done.returncode != 0:
        noise = "This plugin does not support"  # of the platform “offscreen”
        told = "\n".join(line for line in done.stderr.splitlines() if not line.startswith(noise))
        raise RuntimeError(f"{done.returncode}: {told[-4000:]}")
    return json.loads(done.stdout[done.stdout.index("\n{") :])


def broken(then: Any, now: Any, place: str = "") -> list[str]:
    """Return what was there and is not as it was, one line each; empty if everything is."""
    if isinstance(then, dict) and isinstance(now, dict):
        gone = [f"{_at(place, key)}: gone" for key in then if key not in now]
        return [*gone, *(line for key in then if key in now for line in broken(then[key], now[key], _at(place, key)))]
    if isinstance(then, list) and isinstance(now, list):
        found = [
            line for n, pair in enumerate(zip(then, now)) for line in broken(*pair, f"{place}[{n}{_name(pair[0])}]")
        ]
        return [*found, *(f"{place}[{n}]: {_short(one)} gone" for n, one in enumerate(then) if n >= len(now))]
    return [] if then == now else [f"{place}: was {_short(then)}, is {_short(now)}"]


def fresh(then: Any, now: Any, place: str = "") -> list[str]:
    """Return what is there and was not, one line each."""
    if isinstance(then, dict) and isinstance(now, dict):
        added = [f"{_at(place, key)}: {_short(now[key])}" for key in now if key not in then]
        return [*added, *(line for key in then if key in now for line in fresh(then[key], now[key], _at(place, key)))]
    if isinstance(then, list) and isinstance(now, list):
        found = [
            line for n, pair in enumerate(zip(then, now)) for line in fresh(*pair, f"{place}[{n}{_name(pair[0])}]")
        ]
        return [*found, *(f"{place}[{n}]: {_short(one)}" for n, one in enumerate(now) if n >= len(then))]
    return []


def with_fresh(then: Any, now: Any) -> Any:
    """Return *then* with what *now* has beyond it; nothing of *then* changes."""
    if isinstance(then, dict) and isinstance(now, dict):
        kept = {key: with_fresh(value, now[key]) if key in now else value for key, value in then.items()}
        return kept | {key: value for key, value in now.items() if key not in then}
    if isinstance(then, list) and isinstance(now, list):
        return [with_fresh(*pair) for pair in zip(then, now)] + then[len(now) :] + now[len(then) :]
    return then


def written(names: Any) -> str:
    """Return names as the snapshot holds them: sorted, but for lists; a short entry on a line of its own."""
    return _written(names, "") + "\n"


def _written(value: Any, indent: str) -> str:
    if not isinstance(value, (dict, list)):
        return json.dumps(value, ensure_ascii=False)
    inner = indent + " "
    if isinstance(value, list):
        signs, parts = "[]", [_written(one, inner) for one in value]
    else:
        signs = "{}"
        parts = [f"{json.dumps(key, ensure_ascii=False)}: {_written(value[key], inner)}" for key in sorted(value)]
    line = f"{signs[0]}{', '.join(parts)}{signs[1]}"
    if len(line) + len(indent) < _WIDTH and "\n" not in line and not _is_deep(value):
        return line
    lines = [inner + ", ".join(parts)] if not parts else []
    for part in parts:
        # What is short stands beside what is short, so that a table is a few lines; what is deep has lines of its own.
        if lines and not _is_deep(value) and len(lines[-1]) + len(part) + 3 < _WIDTH:
            lines[-1] += f", {part}"
        else:
            lines.append(inner + part)
    return f"{signs[0]}\n" + ",\n".join(lines) + f"\n{indent}{signs[1]}"


def _is_deep(value: Any) -> bool:
    """Whether a container holds containers: those are written line by line, so that a change shows as one line."""
    return any(isinstance(one, (dict, list)) for one in (value.values() if isinstance(value, dict) else value))


def _at(place: str, key: str) -> str:
    return f"{place} ▸ {key}" if place else key


def _name(one: Any) -> str:
    return f" {one['name']}" if isinstance(one, dict) and "name" in one else ""


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) < 100 else text[:99] + "…"


def main() -> int:
    """Compare, or add what is new."""
    arguments = [one for one in sys.argv[1:] if not one.startswith("--")]
    now = collected(Path(arguments[0]).resolve() if arguments else ROOT)
    then = read() if SNAPSHOT.exists() else {}
    wrong, new = broken(then, now), fresh(then, now)
    for line in wrong:
        print(f"WRONG {line}")
    for line in new:
        print(f"new   {line}")
    if "--append" in sys.argv and new:
        SNAPSHOT.write_text(written(with_fresh(then, now)), encoding="utf-8")
        print(f"{len(new)} added to {SNAPSHOT.relative_to(ROOT)}")
        new = []
    return 1 if wrong or new else 0


if __name__ == "__main__":
    sys.exit(main())
