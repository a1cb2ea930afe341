"""Read a file that a user downloaded from Eurostat, whichever of its formats it is in."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from .catalogue import load_catalogue
from .jsonstat import read_jsonstat
from .sdmxcsv import read_sdmx_csv
from .text import MAX_BYTES, open_body
from .tsv import read_tsv
from ...errors import PluginError
from ...gate import gate
from ...model.cube import Cube
from ...translation import tr

#: What is added to the name of a download, from its end: endings, numbers of copies, kinds of export, dates.
_ENDING = re.compile(r"\.(tsv|csv|txt|tab|gz|zip|json|xml|crdownload|download)$")
_BEGINNING = re.compile(r"^((copy|copie|copia|kopie) (of|de|di|von) )?(estat[_-])?")
_ADDED = re.compile(
    r"[ _-]*\(\d{1,3}\)$|[ _-]+(copy|copie|copia|kopie)( ?\(?\d{1,3}\)?)?$|_+custom_\d{1,12}$"
    r"|_(page_)?(tabular|linear|spreadsheet)(_\d_\d)?$|_filtered(_(en|fr|de))?$|_\d_data$|-\d{1,2}$"
    r"|[ _-](19|20)\d{2}[-_.]?[01]\d[-_.]?[0-3]\d([-_t ]?\d{4,6})?$"
)
#: Codes of Eurostat: the themes its datasets are sorted by, and its tables ready made (TGS00099).
_CODE = re.compile(
    r"(aact|agr|apri|apro|avia|bd|bop|bs|cei|cens|cli|cpc|crim|cult|demo|dsec|earn|edat|ef|ei|enp[er]|env|ert|ext|fats|fish"
    r"|for|gov|hbs|hlth|hrst|hsw|htec|icw|ilc|inn|ipr|irt|isoc|iss|iww|jvs|lan|lc|lfs[aiqot]|lfst|lmp|mar|med|met|migr|mny"
    r"|mips|nama|namq|naida|naidq|nasa|nasq|nrg|nui|pat|prc|proj|rail|rd|road|sbs|sdg|ses|sks|spr|ssf?|sts|tepsr|tour|tran"
    r"|trng|urb|urt|yth)(_[a-z0-9]{1,16}){1,6}"
    r"|t(gs|ps|ec|in|en|ag|tr|sc|ran)\d{5}|t(ei|es|ip|sd)[a-z]{2,3}\d{2,3}|t2020_[a-z]{0,2}\d{2,3}"
)
#: Words that people call files with, and Eurostat no dataset.
_NO_CODE = frozenset({
    "data", "final", "figures", "table", "tables", "new", "old", "file", "export", "map", "maps", "region", "regions",
    "rate", "rates", "total", "version", "draft", "latest", "year", "years", "copy", "sheet", "excel", "eurostat",
})  # fmt: skip
_YEAR = re.compile(r"(19|20)\d{2}")


def read_file(path: Path) -> Cube:
    """Return the dataset of a JSON-stat, SDMX-CSV or TSV file, gzip or not.

    The content tells the format, not the file's ending.

    :raises PluginError: if the file cannot be read or is none of these
    """
    with gate(lambda details: _unreadable(path, details)):
        if path.stat().st_size > MAX_BYTES:
            raise PluginError(
                tr("“{file}” is too large to be read: more than {n} MB.").format(
                    file=path.name, n=MAX_BYTES // 1_000_000
                ),
                remedy=tr("Download a selection instead of the whole dataset."),
            )
        body = open_body(path.read_bytes())
        start = body[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
        if start[:1] in (b"{", b"["):
            return read_jsonstat(body)
        cube = read_tsv(body) if b"\t" in start.split(b"\n", 1)[0] else read_sdmx_csv(body)
        return cube if cube.code else _with_code_of_name(cube, path.name)


def _unreadable(path: Path, details: str) -> PluginError:
    return PluginError(
        tr("“{file}” cannot be read.").format(file=path.name),
        details=details,
        remedy=tr("Check that the file is there and not open in another program."),
    )


def _with_code_of_name(cube: Cube, name: str) -> Cube:
    """Return a cube whose file does not say which dataset it is, with what its name tells, if anything, and so told."""
    code = code_of_name(name)
    if code and _is_other(code, cube):
        code = ""
    if code:
        told = tr("The dataset's code, “{code}”, is taken from the name of the file.").format(code=code)
    else:
        told = tr("The file does not tell which dataset of Eurostat it is; the map names the file as its source.")
    return replace(cube, code=code, warnings=(*cube.warnings, told))


def _is_other(code: str, cube: Cube) -> bool:
    """Return whether a dataset we know under a code has other dimensions than a file."""
    known = [set(entry.fixed) - {"freq"} for entry in load_catalogue() if entry.dataset == code]
    dims = {dim.id for dim in cube.dims}
    return bool(known) and not any(fixed <= dims for fixed in known)


def code_of_name(name: str) -> str:
    """Return the code of a dataset that a downloaded file is called after; empty if it is called anything else.

    Browsers and people add to the name that Eurostat gives: ``estat_demo_r_gind3 (1).tsv.gz``.
    """
    stem = name[:300].casefold().strip()
    while (shorter := _ENDING.sub("", stem)) != stem:
        stem = shorter
    stem = _BEGINNING.sub("", stem)
    while (shorter := _ADDED.sub("", stem).rstrip(" _-")) != stem:
        stem = shorter
    if not _CODE.fullmatch(stem) or _NO_CODE.intersection(stem.split("_")):
        return ""
    # A year is none of its parts.
    return "" if any(_YEAR.fullmatch(part) for part in stem.split("_")) else stem
