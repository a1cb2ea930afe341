"""One side of a comparison, in a process of its own: ready at once, it runs when it is told to and says what it took.

Usage: python -m bench.child MODULE FUNCTION ARGUMENTS

FUNCTION of ``bench.sides.MODULE`` gets ARGUMENTS (JSON) as keywords, prepares what is not measured and returns what
is: a function without arguments. Whatever that returns is sent back as facts. Needs nothing but Python, so that
any environment can be a side.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import resource
import sys
import time

#: Begins a line that is an answer; libraries write what they like.
MARK = "@@bench "


def _say(answer: dict) -> None:
    sys.stdout.write(f"{MARK}{json.dumps(answer)}\n")
    sys.stdout.flush()


def _memory() -> float:
    """Return the most memory this process held so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024.0


def main() -> None:
    """Answer every line that comes in with one run."""
    module, function, arguments = sys.argv[1:]
    run = getattr(importlib.import_module(f"bench.sides.{module}"), function)(**json.loads(arguments))
    _say({"ready": True, "mb": _memory()})
    for _ in sys.stdin:
        gc.collect()
        wall, cpu = time.perf_counter(), time.process_time()
        facts = run()
        took = {"seconds": time.perf_counter() - wall, "cpu": time.process_time() - cpu, "mb": _memory()}
        _say({**took, "facts": facts or {}})
    sys.stdout.flush()
    # What Qt made need not be taken down in order: nothing of it is kept.
    os._exit(0)


if __name__ == "__main__":
    main()
