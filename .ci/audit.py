"""Ask of a zip what the plugin repository asks of it: structure, metadata, bandit, detect-secrets, flake8.

Usage: audit.py PLUGIN.zip

The rules are those of plugins.qgis.org (qgis/QGIS-Plugins-Website, July 2026): its validator refuses an upload, its
security scan holds a release back for what it calls critical, and lists the rest as warnings. Not asked here: whether
homepage, tracker and repository answer, which is asked of the network by the site.
"""

from __future__ import annotations

import json
import re
import stat
import subprocess
import sys
import tempfile
import zipfile
from collections import Counter
from configparser import ConfigParser, Error
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parent.parent
#: The programs stand in a Python environment of their own; ``make audit`` fills it.
TOOLS = ROOT / "build" / "check" / "bin"

LARGEST = 25_000_000
#: Without one of these an upload is refused.
REQUIRED = (
    "name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository",
)  # fmt: skip
SUSPICIOUS = {".exe", ".dll", ".so", ".dylib", ".bat", ".sh", ".ps1", ".cmd"}
CACHES = {"__pycache__", "__MACOSX"}
#: What bandit finds and the site lets pass. All else blocks, also what a newer bandit may find.
WARNINGS = {
    "B101", "B104", "B108", "B109", "B110", "B112", "B113", "B303", "B308", "B310", "B311", "B313", "B314",
    "B315", "B316", "B317", "B318", "B319", "B320", "B324", "B403", "B404", "B405", "B406", "B407", "B408",
    "B409", "B410", "B411", "B504", "B508", "B509", "B603", "B606", "B607", "B608", "B614", "B702", "B703",
    "B704",
}  # fmt: skip
FLAKE8 = "E9,F821,F823,F831"


@dataclass(frozen=True)
class Finding:
    """Something that was found in a file.

    :param rule: what the tool calls it
    :param blocks: whether the site holds the release back for it
    """

    place: str
    rule: str
    text: str
    blocks: bool = True

    def __str__(self) -> str:
        return f"{self.place}: {self.rule} {self.text}"


def structure_problems(package: Path) -> list[str]:
    """Return what is wrong with the files of a zip, and with its metadata."""
    found = [] if package.stat().st_size <= LARGEST else [f"more than {LARGEST // 1_000_000} MB"]
    with zipfile.ZipFile(package) as archive:
        entries = archive.infolist()
        for entry in entries:
            found += [f"{entry.filename}: {reason}" for reason in _entry_problems(entry)]
        names = {entry.filename for entry in entries}
        twice = len(entries) - len(names)
        found += [f"{twice} files are in it twice"] if twice else []
        tops = sorted({name.split("/")[0] for name in names})
        if len(tops) != 1 or not tops[0].isidentifier():
            return [*found, f"not one folder that Python can import: {', '.join(tops)}"]
        needed = [f"{tops[0]}/{name}" for name in ("__init__.py", "metadata.txt", "LICENSE")]
        missing = [name for name in needed if name not in names]
        found += [f"{name} is missing" for name in missing]
        if f"{tops[0]}/metadata.txt" in missing:
            return found
        text = archive.read(f"{tops[0]}/metadata.txt").decode("utf-8", errors="replace")
        icon = dict(_general(text)).get("icon", "")
    if icon and f"{tops[0]}/{icon.removeprefix('./')}" not in names:
        found.append(f"the icon {icon} is missing")
    return found + metadata_problems(text)


def _entry_problems(entry: zipfile.ZipInfo) -> list[str]:
    path = PurePosixPath(entry.filename)
    mode = entry.external_attr >> 16
    return [
        reason
        for reason, wrong in (
            ("a name that is not ASCII", not entry.filename.isascii()),
            ("a path that leads elsewhere", path.is_absolute() or ".." in entry.filename or "\\" in entry.filename),
            ("hidden", any(part.startswith(".") and part != ".." for part in path.parts)),
            ("a cache", ".pyc" in entry.filename or not CACHES.isdisjoint(path.parts)),
            ("of a kind that is not reviewed", path.suffix.lower() in SUSPICIOUS),
            ("executable", bool(mode & 0o111) and not entry.is_dir()),
            ("a link", stat.S_ISLNK(mode)),
        )
        if wrong
    ]


def _general(text: str) -> list[tuple[str, str]]:
    # The site reads with interpolation: a bare “%” is an error there, though not in QGIS.
    parser = ConfigParser()
    parser.optionxform = str  # keys are spelled in camel case
    try:
        parser.read_string(text)
        return parser.items("general")
    except Error:
        return []


def metadata_problems(text: str) -> list[str]:
    """Return what is wrong with the text of ``metadata.txt``."""
    general = dict(_general(text))
    if not general:
        return ["metadata.txt cannot be read: no section “general”, or a bare “%”"]
    found = [f"metadata.txt: {key} is missing" for key in REQUIRED if not general.get(key, "").strip()]
    for key in ("about", "description", "changelog"):
        if re.search(r"<\s*/?\s*[a-zA-Z]|&[a-z]+;", general.get(key, "")):
            found.append(f"metadata.txt: {key} holds HTML")
    if "/" in general.get("author", ""):
        found.append("metadata.txt: author holds “/”")
    if not general.get("name", "").isascii() or "plugin" in general.get("name", "").lower():
        found.append("metadata.txt: name is not ASCII, or says “plugin”")
    if not re.fullmatch(r"[^@\s]+@[^@\s]+\.[a-z]+", general.get("email", "")):
        found.append("metadata.txt: email is none")
    for key in ("tracker", "repository", "homepage"):
        if general.get(key) and not re.fullmatch(r"https?://[^\s/]+\S*", general[key]):
            found.append(f"metadata.txt: {key} is no web address")
    return found


def run_bandit(folder: Path) -> list[Finding]:
    """Return what bandit finds in the code under a folder."""
    report = _json("bandit", "--quiet", "-r", ".", "-f", "json", folder=folder)
    found = [Finding(error["filename"], "unread", error["reason"]) for error in report["errors"]]
    return found + [
        Finding(
            f"{item['filename']}:{item['line_number']}", item["test_id"], item["issue_text"],
            item["test_id"] not in WARNINGS,
        )
        for item in report["results"]
    ]  # fmt: skip


def run_detect_secrets(folder: Path) -> list[Finding]:
    """Return what detect-secrets takes for a secret in the files under a folder; all of it blocks."""
    report = _json("detect-secrets", "scan", "--all-files", "--exclude-files", r"metadata\.txt", ".", folder=folder)
    return [
        Finding(f"{name}:{item['line_number']}", item["type"], "may be a secret")
        for name, items in report["results"].items()
        for item in items
    ]


def run_flake8(folder: Path) -> list[Finding]:
    """Return the errors that flake8 finds in the code under a folder."""
    options = (
        "--isolated",
        "--max-line-length=120",
        f"--select={FLAKE8}",
        "--disable-noqa",
        "--format=%(path)s:%(row)d\t%(code)s\t%(text)s",
    )
    lines = _output("flake8", *options, ".", folder=folder).splitlines()
    return [Finding(*line.split("\t", 2)) for line in lines]


def _json(program: str, *arguments: str, folder: Path) -> dict:
    return json.loads(_output(program, *arguments, folder=folder))


def _output(program: str, *arguments: str, folder: Path) -> str:
    """Return what a program prints; 1 only says that it found something."""
    if not (TOOLS / program).exists():
        raise FileNotFoundError(f"{program} is missing: make audit installs it")
    done = subprocess.run(
        [str(TOOLS / program), *arguments], cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False
    )
    if done.returncode not in (0, 1):
        raise RuntimeError(f"{program} failed: {done.stderr.strip() or done.stdout.strip()}")
    return done.stdout


def audit(package: Path) -> bool:
    """Print what is found in a zip; return whether the site would take it."""
    problems = structure_problems(package)
    print(f"structure: {len(problems) or 'nothing'} found ({package.stat().st_size / 1e6:.1f} MB)")
    print("".join(f"  {problem}\n" for problem in problems), end="")
    passed = not problems
    with tempfile.TemporaryDirectory(prefix="cpmr-audit-") as folder:
        with zipfile.ZipFile(package) as archive:
            archive.extractall(folder)
        for name, run in (("bandit", run_bandit), ("detect-secrets", run_detect_secrets), ("flake8", run_flake8)):
            found = run(Path(folder))
            blocking = [finding for finding in found if finding.blocks]
            warnings = Counter(f"{f.rule} {f.text}" for f in found if not f.blocks)
            print(f"{name}: {len(blocking) or 'nothing'} found that blocks, {sum(warnings.values())} warnings")
            print("".join(f"  {finding}\n" for finding in blocking), end="")
            print("".join(f"  warning, {count} times: {text}\n" for text, count in warnings.most_common()), end="")
            passed = passed and not blocking
    return passed


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(0 if audit(Path(sys.argv[1])) else 1)
