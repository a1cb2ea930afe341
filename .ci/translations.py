"""Collect what is to be translated, keep ``i18n/*.ts`` up to date, check and compile them.

Usage:
  translations.py                      bring i18n/*.ts up to date with the code and the bundled data
  translations.py --check [--complete] list what is wrong and fail (--complete: missing translations, too)
  translations.py --missing fr [--under model,layouts] [--part 1/3]   what has no translation, as JSON
  translations.py --fill fr FILE.json  take translations over: {source: translation}, or what --missing wrote, filled in
  translations.py --compile FOLDER     compile i18n/*.ts to FOLDER/*.qm
"""

from __future__ import annotations

import argparse
import ast
import csv
import json
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "cpmr_migration_plugin"
FOLDER = ROOT / "i18n"
EDITION = ROOT / "resources" / "data" / "edition" / "datapackage.json"
REGIONS = EDITION.with_name("regions.csv")
AUTHORITY_KINDS = EDITION.with_name("authority_kinds.csv")
COUNTRY_FACTS = EDITION.with_name("country_facts.csv")
CATALOGUE = ROOT / "resources" / "data" / "eurostat_catalogue.csv"
COUNTRIES = PACKAGE / "model" / "recognition" / "countries.py"
CONTEXT = "CpmrMigration"
LANGUAGES = ("fr", "es", "it")

#: Functions whose first argument is collected.
COLLECTED = {"tr"}
#: Dataclasses of tables, and which of their arguments is a title.
TITLED = {"Column": 1, "Table": 1, "Field": 2}
#: Dictionaries whose values are titles.
TITLES = re.compile(r"_([A-Z]+_)*TITLES$|PACT_BLOCKS$")

PLACEHOLDER = re.compile(r"\{[A-Za-z0-9_]*(?:[.!:\[][^{}]*)?\}")
MNEMONIC = re.compile(r"&(?!\w+;|#\d+;)(?=\w)")
TAG = re.compile(r"</?[A-Za-z][^<>]*>")


@dataclass
class Message:
    """A text to translate.

    :param places: file and line of each use; line 0 in data
    :param uses: what it is given to, e.g. ``setToolTip``
    """

    source: str
    places: list[tuple[str, int]] = field(default_factory=list)
    uses: set[str] = field(default_factory=set)

    @property
    def files(self) -> list[str]:
        """The files it stands in."""
        return sorted({name for name, _ in self.places})


class Collected(dict[str, Message]):
    """Every text to translate, by its source, and what cannot be collected."""

    def __init__(self) -> None:
        super().__init__()
        self.problems: list[str] = []

    def take(self, source: str, name: str, line: int, use: str = "") -> None:
        """Add a text that stands at a place."""
        if not source.strip():
            return
        message = self.setdefault(source, Message(source))
        message.places.append((name, line))
        if use:
            message.uses.add(use)


# --- collecting ---------------------------------------------------------------------------------


def collect(package: Path = PACKAGE, *, data: bool = True) -> Collected:
    """Return every text to translate: literal arguments of ``tr``, titles in tables, texts of the bundled data."""
    found = Collected()
    for path in sorted(package.rglob("*.py")):
        name = path.relative_to(package.parent).as_posix()
        _collect_module(found, ast.parse(path.read_text(encoding="utf-8"), str(path)), name)
    if data:
        for source, name in data_texts():
            found.take(source, name, 0, "data")
    return found


def _collect_module(found: Collected, tree: ast.Module, name: str) -> None:
    nodes = [node for node in ast.walk(tree) if isinstance(node, (ast.Call, ast.Assign, ast.AnnAssign))]
    users = _users(node for node in nodes if isinstance(node, ast.Call))
    for node in nodes:
        if isinstance(node, ast.Call):
            called = _name(node.func)
            if called in COLLECTED and isinstance(node.func, ast.Name):
                _collect_call(found, node, name, users.get(node, ""))
            elif called in TITLED:
                values = [*node.args[TITLED[called] : TITLED[called] + 1]]
                values += [keyword.value for keyword in node.keywords if keyword.arg == "title"]
                for value in values:
                    if isinstance(value, ast.Constant) and isinstance(value.value, str):
                        found.take(value.value, name, value.lineno, "title")
        elif isinstance(node.value, ast.Dict):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            if any(TITLES.fullmatch(_name(target)) for target in targets):
                for value in node.value.values:
                    if isinstance(value, ast.Constant) and isinstance(value.value, str):
                        found.take(value.value, name, value.lineno, "title")


def _collect_call(found: Collected, node: ast.Call, name: str, use: str) -> None:
    value = node.args[0] if node.args else None
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        found.take(value.value, name, node.lineno, use)
    elif name.endswith("/translation.py") or (isinstance(value, ast.Attribute) and value.attr == "title"):
        # Titles of tables, which are collected where they stand.
        pass
    else:
        found.problems.append(f"{name}:{node.lineno}: not a literal text: {ast.unparse(node)}")


def _users(calls: Iterable[ast.Call]) -> dict[ast.AST, str]:
    """Return what each call stands in: the call that gets its result, past ``format`` and the like."""
    users: dict[ast.AST, str] = {}
    for node in calls:
        called = _name(node.func)
        for argument in (*node.args, *(keyword.value for keyword in node.keywords)):
            users[argument] = called
            if isinstance(argument, ast.Call) and isinstance(argument.func, ast.Attribute):
                users[argument.func.value] = called
    return users


def _name(node: ast.AST) -> str:
    return getattr(node, "id", None) or getattr(node, "attr", None) or ""


def data_texts() -> Iterator[tuple[str, str]]:
    """Yield texts of the bundled data that are shown, with the file they stand in."""
    countries = ast.parse(COUNTRIES.read_text(encoding="utf-8"))
    names = next(n.value for n in countries.body if isinstance(n, ast.Assign) and _name(n.targets[0]) == "_NAMES")
    for known in ast.literal_eval(names).values():
        yield known.split("|")[0], COUNTRIES.relative_to(ROOT).as_posix()
    with REGIONS.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            texts = [row["name"], *(part.strip() for part in row["commission"].split(";"))]
            yield from ((text, REGIONS.relative_to(ROOT).as_posix()) for text in texts if text)
    for path, columns in ((AUTHORITY_KINDS, ("name",)), (COUNTRY_FACTS, ("note", "value"))):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                texts = (row[name] for name in columns)
                # A word is a code, which the plugin has a title for.
                yield from (
                    (text, path.relative_to(ROOT).as_posix()) for text in texts if " " in text or text.isalpha()
                )
    package = json.loads(EDITION.read_text(encoding="utf-8"))
    name = EDITION.relative_to(ROOT).as_posix()
    yield package["title"], name
    for resource in package["resources"]:
        for indicator in resource.get("cpmr:indicators", ()):
            yield from ((indicator[key], name) for key in ("title", "unit_text", "population") if indicator.get(key))
    with CATALOGUE.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            texts = [row[key] for key in ("title_en", "unit_text", "population")]
            # Notes are joined with other remarks on a map, and told apart again by sentence.
            texts += re.split(r"(?<=\.) (?=\S)", row["note"])
            yield from ((text, CATALOGUE.relative_to(ROOT).as_posix()) for text in texts if text)


# --- the files ----------------------------------------------------------------------------------


def path_of(language: str) -> Path:
    """Return the file of a language."""
    return FOLDER / f"cpmr_{language}.ts"


def read(path: Path) -> dict[str, str]:
    """Return source → translation of a file, empty where it has none.

    :raises ElementTree.ParseError: if the file is not well-formed
    """
    if not path.exists():
        return {}
    tree = ElementTree.parse(path)  # noqa: S314 - our own file
    return {message.findtext("source") or "": message.findtext("translation") or "" for message in tree.iter("message")}


def write(path: Path, language: str, messages: Collected, translations: dict[str, str]) -> None:
    """Write the file of a language, sorted by source.

    Places have no line: each edit of the code would change the files of all languages. ``--missing`` tells lines.
    """
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for source, message in sorted(messages.items()):
        text = translations.get(source, "")
        lines.append("    <message>")
        lines += [f'        <location filename="../{_xml(name)}"/>' for name in message.files]
        lines.append(f"        <source>{_xml(source)}</source>")
        if message.uses:
            lines.append(f"        <extracomment>{_xml(', '.join(sorted(message.uses)))}</extracomment>")
        kind = "" if text else ' type="unfinished"'
        lines.append(f"        <translation{kind}>{_xml(text)}</translation>")
        lines.append("    </message>")
    lines += ["</context>", "</TS>", ""]
    path.parent.mkdir(exist_ok=True)
    path.write_text("\n".join(lines), encoding="utf-8", newline="\n")


def _xml(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;", "\u00a0": "&#160;", "\u202f": "&#8239;"})


def update(messages: Collected) -> None:
    """Bring the files of all languages up to date: new texts in, obsolete ones out, translations kept."""
    for language in LANGUAGES:
        path = path_of(language)
        write(path, language, messages, read(path))


# --- checking -----------------------------------------------------------------------------------


def check(messages: Collected, *, complete: bool = False) -> list[str]:
    """Return what is wrong, one line each."""
    found = list(messages.problems)
    for source, message in messages.items():
        if "%1" in source:
            name, line = message.places[0]
            found.append(f"{name}:{line}: a placeholder of Qt: {source!r}")
    for language in LANGUAGES:
        path = path_of(language)
        name = path.relative_to(ROOT).as_posix()
        try:
            held = read(path)
        except ElementTree.ParseError as error:
            found.append(f"{name}: not well-formed: {error}")
            continue
        found += [f"{name}: obsolete, run make translations: {source!r}" for source in held if source not in messages]
        found += [f"{name}: not collected, run make translations: {source!r}" for source in messages.keys() - held]
        for source, text in held.items():
            if text:
                found += [f"{name}: {fault}: {source!r} → {text!r}" for fault in faults(source, text)]
            elif complete and source in messages:
                found.append(f"{name}: missing: {source!r}")
    return found


def faults(source: str, text: str) -> Iterable[str]:
    """Return what is wrong with a translation, in a few words each."""
    if Counter(PLACEHOLDER.findall(source)) != Counter(PLACEHOLDER.findall(text)):
        yield "placeholders differ"
    if _edges(source) != _edges(text):
        yield "blanks at the ends differ"
    for opening, closing in ("«»", "“”", "()", "[]"):
        # A source may have "1)"; what is balanced there must be balanced here.
        if text.count(opening) != text.count(closing) and source.count(opening) == source.count(closing):
            yield f"{opening} and {closing} are not in pairs"
    if len(MNEMONIC.findall(source)) != len(MNEMONIC.findall(text)):
        yield "the mnemonic (&) is missing or doubled"
    if Counter(TAG.findall(source)) != Counter(TAG.findall(text)):
        yield "tags differ"
    if source.endswith("…") != text.endswith("…"):
        yield "the ellipsis at the end is missing or added"
    if source.count("\n") != text.count("\n"):
        yield "lines differ"
    if "%1" in text:
        yield "a placeholder of Qt"


def _edges(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


# --- for translators ----------------------------------------------------------------------------


def missing(messages: Collected, language: str, under: Iterable[str], part: str) -> list[dict[str, object]]:
    """Return what has no translation, with where it stands and what it is for.

    :param under: rooms, e.g. ``layouts``, or ``data``; none for all
    :param part: ``2/3`` for the second third; "" for all
    """
    held = read(path_of(language))
    wanted = tuple(f"{PACKAGE.name}/{room}" if room != "data" else "resources/" for room in under)
    rows = [
        {
            "source": source,
            "translation": "",
            "where": [f"{name}:{line}" if line else name for name, line in message.places[:3]],
            "for": ", ".join(sorted(message.uses)),
        }
        for source, message in sorted(messages.items(), key=lambda item: item[1].places[0])
        if not held.get(source) and (not wanted or any(name.startswith(wanted) for name in message.files))
    ]
    if part:
        number, of = (int(text) for text in part.split("/"))
        rows = rows[len(rows) * (number - 1) // of : len(rows) * number // of]
    return rows


def fill(messages: Collected, language: str, file: Path) -> list[str]:
    """Take translations over from a JSON file; return what was not taken."""
    given = json.loads(file.read_text(encoding="utf-8"))
    if isinstance(given, list):
        given = {row["source"]: row["translation"] for row in given}
    held, left = read(path_of(language)), []
    for source, text in given.items():
        if not text:
            continue
        wrong = ["not a text of the plugin"] if source not in messages else list(faults(source, text))
        if wrong:
            left.append(f"not taken: {'; '.join(wrong)}: {source!r} → {text!r}")
        else:
            held[source] = text
    write(path_of(language), language, messages, held)
    return left


def compile_all(folder: Path, sources: Path | None = None) -> None:
    """Compile the files of all languages into *folder*; Qt's compiler must be installed.

    :param sources: the folder of other ``.ts`` files than the plugin's
    """
    candidates = [shutil.which("lrelease") or "", "/usr/bin/lrelease"]
    candidates += map(str, sorted(Path("/usr/lib").glob("qt*/bin/lrelease")))
    program = next((c for c in candidates if c and Path(c).exists()), None)
    if program is None:
        sys.exit("lrelease is missing: install qttools5-dev-tools or qt6-l10n-tools")
    folder.mkdir(parents=True, exist_ok=True)
    for source in sorted((sources or FOLDER).glob("*.ts")):
        compiled = folder / f"{source.stem}.qm"
        subprocess.run([program, "-silent", str(source), "-qm", str(compiled)], check=True)


def main() -> int:
    """Do what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--complete", action="store_true")
    parser.add_argument("--missing", choices=LANGUAGES)
    parser.add_argument("--under", default="")
    parser.add_argument("--part", default="")
    parser.add_argument("--fill", nargs=2, metavar=("LANGUAGE", "FILE"))
    parser.add_argument("--compile", type=Path, metavar="FOLDER")
    asked = parser.parse_args()
    if asked.compile:
        compile_all(asked.compile)
        return 0
    messages = collect()
    if asked.check:
        found = check(messages, complete=asked.complete)
        print("\n".join(found) or f"Translations: {len(messages)} texts in order")
        return 1 if found else 0
    if asked.missing:
        rows = missing(messages, asked.missing, [room for room in asked.under.split(",") if room], asked.part)
        print(json.dumps(rows, ensure_ascii=False, indent=1))
        return 0
    if messages.problems:
        print("\n".join(messages.problems), file=sys.stderr)
        return 1
    if asked.fill:
        left = fill(messages, asked.fill[0], Path(asked.fill[1]))
        print("\n".join(left))
        return 1 if left else 0
    update(messages)
    for language in LANGUAGES:
        held = read(path_of(language))
        print(f"{language}: {sum(map(bool, held.values()))} of {len(held)} texts translated")
    return 0


if __name__ == "__main__":
    sys.exit(main())
