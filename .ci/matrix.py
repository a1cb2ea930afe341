"""Run all tests and the demo in every QGIS we promise: that of this machine, and those of newer Debians.

Usage: matrix.py [--only host,trixie,forky] [--fresh]

Newer versions run in root directories made by debootstrap from the Debian mirror this machine is set up
with. They are kept (CPMR_ROOTS, by default /var/cache/cpmr-migration) and made anew when they are older
than 30 days, or when the packages asked for change. Everything is mounted in a mount namespace of the
run's own, so nothing stays mounted, however it ends. Needs root, as debootstrap does.

Writes build/matrix/<name>.log and build/matrix/report.md; exits with 1 if anything failed.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
ROOTS = Path(os.environ.get("CPMR_ROOTS", "/var/cache/cpmr-migration"))
LOGS = REPOSITORY / "build" / "matrix"
#: Names of Debian, and what QGIS they have.
SUITES = {"trixie": "3.40", "forky": "3.44"}
MOST_DAYS = 30
#: Beyond what the Makefile installs by itself.
BASE = "make,git,ca-certificates,python3,xz-utils"
#: What of this machine's set-up the package clients need, where it is there.
SETUP = (
    "etc/resolv.conf",
    "etc/hosts",
    "etc/pip.conf",
    "etc/ssl/certs/ca-certificates.crt",
    "etc/apt/apt.conf.d",
    "etc/apt/auth.conf.d",
)
KEPT = re.compile(r"^(PIP|NPM|https?_proxy|no_proxy|CI$)", re.IGNORECASE)
SUMMARY = re.compile(r"^(?:=+ )?((?:\d+ \w+, )*\d+ (?:passed|failed|skipped|error)[\w ,]*) in [\d.]+", re.MULTILINE)
#: As the demo tells it, without the name behind the number.
VERSION = re.compile(r"^QGIS +([\d.]+)", re.MULTILINE)


@dataclass
class Outcome:
    """What came of one version."""

    name: str
    qgis: str = ""
    counts: list[str] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)
    seconds: float = 0.0
    code: int = 1


def main() -> int:
    """Run what was asked for and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default=",".join(("host", *SUITES)))
    parser.add_argument("--fresh", action="store_true", help="make the root directories anew")
    given = parser.parse_args()
    LOGS.mkdir(parents=True, exist_ok=True)
    outcomes = []
    for name in given.only.split(","):
        if name != "host":
            make_root(name, fresh=given.fresh)
        print(f"{name}: running, see {LOGS.relative_to(REPOSITORY)}/{name}.log", flush=True)
        outcomes.append(run(name))
        print(told(outcomes[-1]), flush=True)
    table = report(outcomes)
    (LOGS / "report.md").write_text(table, encoding="utf-8")
    print(table)
    return max(outcome.code for outcome in outcomes)


def told(outcome: Outcome) -> str:
    """Return an outcome in one line."""
    said = "passed" if outcome.code == 0 else f"FAILED ({outcome.code})"
    return f"{outcome.name}: QGIS {outcome.qgis}: {said} in {outcome.seconds:.0f} s: {'; '.join(outcome.counts)}"


# --- root directories ----------------------------------------------------------------------------


def make_root(suite: str, *, fresh: bool) -> None:
    """Make a root directory, unless there is one that is fresh enough."""
    root = ROOTS / suite
    stamp = root / ".made"
    wanted = hashlib.sha256(BASE.encode()).hexdigest()
    young = stamp.exists() and time.time() - stamp.stat().st_mtime < MOST_DAYS * 86400
    if not fresh and young and stamp.read_text(encoding="utf-8") == wanted:
        set_up(root)
        return
    if os.geteuid() != 0:
        sys.exit("debootstrap needs root: run “sudo make matrix”.")
    if shutil.which("debootstrap") is None:
        subprocess.run(["apt-get", "update", "-qq"], check=True)
        subprocess.run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", "debootstrap"], check=True)
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    print(f"{suite}: making a root directory", flush=True)
    with (LOGS / f"{suite}-debootstrap.log").open("w", encoding="utf-8") as log:
        command = ["debootstrap", "--variant=minbase", f"--include={BASE}", suite, str(root), mirror(), *script(suite)]
        # In a namespace of its own: debootstrap mounts /proc.
        subprocess.run(["unshare", "--mount", "--", *command], check=True, stdout=log, stderr=log)
    set_up(root)
    stamp.write_text(wanted, encoding="utf-8")


def script(suite: str) -> list[str]:
    """Return the script for a Debian that this machine's debootstrap is too old to know: all are that of sid."""
    scripts = Path("/usr/share/debootstrap/scripts")
    return [] if (scripts / suite).exists() else [str(scripts / "sid")]


def mirror() -> str:
    """Return the Debian mirror apt is set up with."""
    told = subprocess.run(
        ["apt-get", "indextargets", "--format", "$(REPO_URI) $(ORIGIN)", "Created-By: Packages"],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    for line in told.splitlines():
        address, _, origin = line.partition(" ")
        if origin.startswith("Debian") and "security" not in address:
            return address
    sys.exit("apt knows no Debian mirror: run “apt-get update” first. On other systems there is no matrix.")


def set_up(root: Path) -> None:
    """Let apt and pip in a root directory reach what they reach outside."""
    for name in SETUP:
        source, target = Path("/") / name, root / name
        if source.is_dir():
            shutil.copytree(source, target, dirs_exist_ok=True)
        elif source.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            target.unlink(missing_ok=True)
            shutil.copyfile(source, target)
    # Rules of a container's image that keep apt from caching belong to that image.
    for rule in (root / "etc/apt/apt.conf.d").glob("docker-*"):
        rule.unlink()


# --- running -------------------------------------------------------------------------------------

#: Runs in the mount namespace: $1 the root, $2 the sources, $3 the real material.
IN_ROOT = """
set -e
mount --make-rprivate /
mount -t proc proc "$1/proc"
mount --rbind /dev "$1/dev"
mount -t tmpfs tmpfs "$1/dev/shm" 2>/dev/null || true
mkdir -p "$1/root/matrix/main" "$1/root/matrix/shared"
if [ -d "$3" ]; then mount --bind "$3" "$1/root/matrix/shared"; fi
cd "$2"
git ls-files -z --cached --others --exclude-standard | tar --null -T - -cf - | tar -xf - -C "$1/root/matrix/main"
exec chroot "$1" /bin/bash -c 'cd /root/matrix/main && apt-get update -qq && make demo && make test'
"""


def run(name: str) -> Outcome:
    """Run demo and tests of one version and return what came of it."""
    log = LOGS / f"{name}.log"
    start = time.monotonic()
    environment = {key: value for key, value in os.environ.items() if KEPT.match(key)}
    environment |= {"PATH": os.defpath + ":/usr/sbin:/sbin", "HOME": "/root", "LANG": "C.UTF-8"}
    with log.open("w", encoding="utf-8") as out:
        if name == "host":
            command = ["bash", "-c", "make demo && make test"]
            done = subprocess.run(command, cwd=REPOSITORY, stdout=out, stderr=subprocess.STDOUT, check=False)
        else:
            stale = ROOTS / name / "root/matrix/main"
            remove_sources(stale)
            shared = REPOSITORY.parent / "shared"
            with tempfile.NamedTemporaryFile("w", suffix=".sh") as script:
                script.write(IN_ROOT)
                script.flush()
                command = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "--",
                           "bash", script.name, str(ROOTS / name), str(REPOSITORY), str(shared)]  # fmt: skip
                done = subprocess.run(command, env=environment, stdout=out, stderr=subprocess.STDOUT, check=False)
    text = log.read_text(encoding="utf-8", errors="replace")
    version = VERSION.search(text)
    return Outcome(
        name,
        version.group(1) if version else SUITES.get(name, "?"),
        SUMMARY.findall(text),
        sorted(set(re.findall(r"^SKIPPED .*$", text, re.MULTILINE))),
        time.monotonic() - start,
        done.returncode,
    )


def remove_sources(folder: Path) -> None:
    """Remove an older copy of the sources, but keep what was built: the tools need not be installed anew."""
    if folder.is_dir():
        for entry in folder.iterdir():
            if entry.name != "build":
                shutil.rmtree(entry) if entry.is_dir() else entry.unlink()


def report(outcomes: list[Outcome]) -> str:
    """Return a table of the outcomes, and why tests were skipped."""
    lines = ["| where | QGIS | outcome | tests: without QGIS; in QGIS; benchmarks | minutes |", "|---|---|---|---|---|"]
    for one in outcomes:
        said = "passed" if one.code == 0 else "**failed**"
        lines.append(f"| {one.name} | {one.qgis} | {said} | {'; '.join(one.counts)} | {one.seconds / 60:.0f} |")
    for one in outcomes:
        if one.skipped:
            lines += ["", f"Skipped in {one.name}:", *(f"- {reason}" for reason in one.skipped)]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
