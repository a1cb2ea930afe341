"""Measure the plugin beside others and write build/bench/report.md and report.json.

Usage: python -m bench [--only SUBJECT ...] [--repeat N] [--tiny] [--rivals PYTHON] [--folder FOLDER]
       python -m bench --table        print the table of the last report, as .ci/bench/README.md quotes it
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from .machine import facts
from .measure import ROOT, SideFailed
from .report import quoted, table, write
from .rows import Row
from .setting import Setting


def main(arguments: list[str]) -> int:
    """Run what is asked for; return 1 if something could not be measured. A goal that is missed is no failure."""
    from .subjects import SUBJECTS

    asked = _parser(tuple(SUBJECTS)).parse_args(arguments)
    if asked.table:
        print(quoted(asked.folder))
        return 0
    asked.folder.mkdir(parents=True, exist_ok=True)
    sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
    rivals = asked.rivals if asked.rivals and asked.rivals.exists() else None
    setting = Setting(asked.folder.resolve(), asked.tiny, asked.repeat, rivals)
    about = facts(rivals)
    about["Command"] = " ".join(["make bench", *(f"BENCH='{' '.join(asked.only)}'" for _ in asked.only[:1])])
    rows: list[Row] = []
    failed = False
    for name in asked.only or SUBJECTS:
        started = time.monotonic()
        try:
            found = SUBJECTS[name](setting)
        except (SideFailed, AssertionError, RuntimeError) as error:
            failed = True
            found = []
            setting.note(name, f"Could not be measured: {error}")
            print(f"{name}: {error}", file=sys.stderr)
        rows += found
        print(f"{name}: {time.monotonic() - started:.0f} s", flush=True)
        write(asked.folder, about, rows, setting.notes)
    print(f"\n{table(rows)}\n\n{asked.folder / 'report.md'}")
    return int(failed)


def _parser(subjects: tuple[str, ...]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="bench", description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--only", nargs="+", choices=subjects, default=[])
    parser.add_argument("--repeat", type=int, default=5)
    parser.add_argument("--tiny", action="store_true")
    parser.add_argument("--table", action="store_true")
    parser.add_argument("--rivals", type=Path, default=ROOT / "build/bench-venv/bin/python")
    parser.add_argument("--folder", type=Path, default=ROOT / "build/bench")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
