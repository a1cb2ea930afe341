"""How the time and the memory of a reader grow with its input; shared by the tests of all readers.

A time is processor time of this process. Two sizes of which one is four times the other are told apart with one
sample of the larger: quadratic work takes sixteen times as long there. Only what looks slow is sampled again, in turn
for both sizes so that a busy moment of the machine does not hit one of them alone. Sizes are made larger until a
sample is long enough to be told from noise.
"""

from __future__ import annotations

import gc
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from cpmr_migration_plugin.errors import PluginError

#: The most a reader's time may grow when its input is four times as long. A quadratic one grows by 16.
FACTOR = 5.0

_ROOT = Path(__file__).resolve().parents[1]
#: A sample shorter than this says nothing about growth.
_SHORTEST = 0.01
#: A reader that takes longer than this on the smaller input is not made to take four times as long many times.
_LONG = 1.0
_LONG_MAKING = 0.15


def growth(make: Callable[[int], Any], read: Callable[[Any], Any], n: int) -> float:
    """Return by how much a reader's time grows when its input is four times as long.

    :param make: returns an input of a size: bytes, a text, the path of a file; called once for a size
    :param read: reads it; an error of the project counts as read, since refusing takes time, too
    :param n: size to begin with; doubled until reading takes long enough to be measured, or making it does
    """
    gc.collect()
    making = time.process_time()
    small = make(n)
    least_small = _sample(read, small)
    for _ in range(6):
        making = time.process_time() - making
        # A reader that gives up at once has no time to be measured, however long its input.
        if making > _LONG_MAKING or least_small >= _SHORTEST:
            break
        n *= 2
        making = time.process_time()
        small = make(n)
        least_small = _sample(read, small)
    large = make(4 * n)
    least_small = min(least_small, _sample(read, small))  # the first one has met cold caches
    least_large = float("inf")
    factor = 0.0
    for _ in range(8):
        least_large = min(least_large, _sample(read, large))
        # What takes no time at all on either input does not grow.
        factor = least_large / max(least_small, _SHORTEST / 2)
        if factor <= FACTOR or (least_small > _LONG and factor > 2 * FACTOR):
            break
        least_small = min(least_small, _sample(read, small))
    return factor


def grows_at_most(make: Callable[[int], Any], read: Callable[[Any], Any], n: int, *, factor: float = FACTOR) -> None:
    """Fail if a reader's time grows by more than *factor* when its input is four times as long; see :func:`growth`."""
    found = growth(make, read, n)
    for _ in range(2):  # a busy machine is no finding; what is quadratic stays so
        found = min(found, growth(make, read, n)) if found > factor else found
    print(f"four times the input takes {found:.2f} times as long")
    assert found <= factor, f"four times the input takes {found:.2f} times as long, more than {factor}"


def peak_memory(statement: str, path: Path, *, timeout: float = 120.0) -> float:
    """Return by how many MB the memory of a process of its own grows at most while it reads a file; and print it.

    What is imported is counted before: only the reading is measured. A refusal by the project is a reading, too.

    :param statement: what reads, in Python, with ``path`` (:class:`~pathlib.Path`) being the file, and imports on
        lines that begin with ``import`` or ``from``
    """
    lines = statement.strip().splitlines()
    imports = [line.strip() for line in lines if line.strip().startswith(("import ", "from "))]
    rest = [line for line in lines if not line.strip().startswith(("import ", "from "))]
    program = "\n".join([
        "import gc, sys",
        "from pathlib import Path",
        "from cpmr_migration_plugin.errors import PluginError",
        *imports,
        "path = Path(sys.argv[1])",
        # Not ru_maxrss: a process inherits that of the one that started it.
        "def peak():",
        "    status = Path('/proc/self/status').read_text()",
        "    return int(status.split('VmHWM:')[1].split()[0])",
        "gc.collect()",
        "before = peak()",
        "outcome = 'read'",
        "try:",
        *("    " + line for line in rest),
        "except PluginError as error:",
        "    outcome = 'refused: ' + error.full_text().replace(chr(10), ' ')",
        "print((peak() - before) / 1024, outcome)",
    ])  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", program, str(path)],
        cwd=_ROOT, capture_output=True, text=True, timeout=timeout, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    megabytes, _, outcome = done.stdout.strip().splitlines()[-1].partition(" ")
    size = path.stat().st_size if path.is_file() else 0
    print(f"{path.name} ({size / 1e6:.2f} MB): peak {float(megabytes):.0f} MB above the start; {outcome}")
    return float(megabytes)


def _sample(read: Callable[[Any], Any], given: Any) -> float:
    enabled = gc.isenabled()
    gc.disable()
    start = time.process_time()
    try:
        with suppress(PluginError):
            read(given)
        return time.process_time() - start
    finally:
        if enabled:
            gc.enable()
