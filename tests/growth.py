"""How the time and the memory of a reader grow with its input; shared by the tests of all readers.

A time is processor time of this process, the best of several samples, taken in turn for both sizes so that a busy
moment of the machine does not hit one of them alone. Sizes are made larger until a sample is long enough to be told
from noise.
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

#: The most a reader's time may grow when its input doubles. A quadratic one grows by 4.
FACTOR = 2.2

_ROOT = Path(__file__).resolve().parents[1]
#: A sample shorter than this says nothing about growth.
_SHORTEST = 0.02
#: A reader that takes longer than this on the smaller input is not made to take twice as long many times.
_LONG = 2.0
_LONG_MAKING = 0.15


def growth(make: Callable[[int], Any], read: Callable[[Any], Any], n: int, *, best_of: int = 5) -> float:
    """Return by how much a reader's time grows when its input doubles.

    :param make: returns an input of a size: bytes, a text, the path of a file; called once for a size
    :param read: reads it; an error of the project counts as read, since refusing takes time, too
    :param n: size to begin with; doubled until reading takes long enough to be measured, or making it does
    """
    making = time.process_time()
    small = make(n)
    for _ in range(12):
        making = time.process_time() - making
        # A reader that gives up at once has no time to be measured, however long its input.
        if making > _LONG_MAKING or _sample(read, small) >= _SHORTEST:
            break
        n *= 2
        making = time.process_time()
        small = make(n)
    large = make(2 * n)
    factor, least_small, least_large = 0.0, float("inf"), float("inf")
    # A second round only where the first is over the line: whoever is linear passes in one.
    for round_ in range(3):
        for _ in range(best_of):
            least_small = min(least_small, _sample(read, small))
            least_large = min(least_large, _sample(read, large))
            if least_large > _LONG and round_ == 0 and least_large > FACTOR * least_small * 1.5:
                break
        # What takes no time at all on either input does not grow.
        factor = least_large / max(least_small, _SHORTEST / 2)
        if factor <= FACTOR:
            break
    return factor


def grows_at_most(
    make: Callable[[int], Any], read: Callable[[Any], Any], n: int, *, best_of: int = 5, factor: float = FACTOR
) -> None:
    """Fail if a reader's time grows by more than *factor* when its input doubles; see :func:`growth`."""
    found = growth(make, read, n, best_of=best_of)
    print(f"twice the input takes {found:.2f} times as long")
    assert found <= factor, f"twice the input takes {found:.2f} times as long, more than {factor}"


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
    gc.collect()
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
