"""Convert error answers of Eurostat to messages with a remedy.

The service says no in four ways, sometimes with HTTP status 200: JSON with ``error`` or ``warning``, a
SOAP envelope (even where CSV was asked for), an HTML page of a proxy or of maintenance, or a bare status.
Formats: ``web-services.md`` §1.1 and §1.3, bodies recorded or quoted from Eurostat's documentation.
"""

from __future__ import annotations

import html
import json
import re
from enum import Enum, unique
from typing import Any

from ...errors import PluginError
from ...numbers import number
from ...translation import tr

#: Bodies that explain an error are short; nothing behind this is looked at.
_LOOKED_AT = 64_000


@unique
class Problem(str, Enum):
    """What kind of refusal it is."""

    TOO_BIG = "too_big"
    LATER = "later"
    EXPIRED = "expired"
    NOT_FOUND = "not_found"
    BAD_SELECTION = "bad_selection"
    NO_RESULTS = "no_results"
    FORBIDDEN = "forbidden"
    UNAVAILABLE = "unavailable"
    NOT_DATA = "not_data"
    UNKNOWN = "unknown"


class EurostatError(PluginError):
    """Eurostat did not answer with figures.

    :param problem: what kind of refusal it is
    """

    def __init__(self, problem: Problem, message: str, *, details: str = "", remedy: str = "") -> None:
        super().__init__(message, details=details, remedy=remedy)
        self.problem = problem

    @property
    def try_again(self) -> bool:
        """Whether the same request may succeed later without being changed."""
        return self.problem in (Problem.LATER, Problem.EXPIRED, Problem.UNAVAILABLE)


#: Beginnings of Eurostat's own words (label or faultstring), in the order they are tried.
_WORDS = (
    ("ASYNCHRONOUS_RESPONSE", Problem.LATER),
    ("DATA_NOT_YET_AVAILABLE", Problem.LATER),
    ("SUBMITTED", Problem.LATER),
    ("PROCESSING", Problem.LATER),
    ("AVAILABLE", Problem.LATER),
    ("QUEUED", Problem.LATER),
    ("UNKNOWN_REQUEST", Problem.EXPIRED),
    ("EXPIRED", Problem.EXPIRED),
    ("EXTRACTION_TOO_BIG", Problem.TOO_BIG),
    ("NO_RESULTS", Problem.NO_RESULTS),
    ("ERR_NOT_FOUND", Problem.NOT_FOUND),
    ("INVALID_QUERY", Problem.BAD_SELECTION),
)

#: Codes of the service, used where its words are not known (web-services.md §1.1, "Code table").
_CODES = {
    "110": Problem.FORBIDDEN,
    "130": Problem.TOO_BIG,
    "140": Problem.BAD_SELECTION,
    "150": Problem.BAD_SELECTION,
    "413": Problem.TOO_BIG,
    "500": Problem.UNAVAILABLE,
    "501": Problem.UNAVAILABLE,
    "503": Problem.UNAVAILABLE,
    "510": Problem.TOO_BIG,
}

_STATUS = {
    400: Problem.BAD_SELECTION,
    401: Problem.FORBIDDEN,
    403: Problem.FORBIDDEN,
    404: Problem.NOT_FOUND,
    407: Problem.FORBIDDEN,
    408: Problem.LATER,
    413: Problem.TOO_BIG,
    429: Problem.LATER,
}

#: Both stop at the next tag: read to the end from each of many, a page of 64 kB would take minutes.
_TITLE = re.compile(r"<title[^<>]*>(.{0,300}?)</title", re.IGNORECASE | re.DOTALL)
_FAULT = re.compile(r"<(?:\w+:)?(faultcode|faultstring|status|id)\b[^<>]*>([^<]{1,4000})</")
_ROWS = re.compile(r"estimated (\d+) rows")


def explain(body: bytes, status: int = 200, dataset: str = "") -> EurostatError | None:
    """Return what is wrong with an answer, or None if nothing says that it is an error.

    :param body: the answer as it came (not gzipped)
    :param status: HTTP status of the answer
    :param dataset: code of the dataset that was asked for, to be named in the sentence
    """
    text = body[:_LOOKED_AT].decode("utf-8", "replace").lstrip("\ufeff \t\r\n")
    if text.startswith("<"):
        return _of_markup(text, status, dataset)
    if text.startswith("{"):
        error = _of_json(text, status, dataset)
        if error is not None:
            return error
    if status >= 400:
        return _error(_by_status(status), f"HTTP {status}\n{text[:500]}".strip(), dataset)
    return None


def raise_if_error(body: bytes, status: int = 200, dataset: str = "") -> None:
    """Stop if an answer is an error.

    :raises EurostatError: saying which
    """
    error = explain(body, status, dataset)
    if error is not None:
        raise error


def _by_status(status: int) -> Problem:
    if status >= 500:
        return Problem.UNAVAILABLE
    return _STATUS.get(status, Problem.UNKNOWN)


def _of_json(text: str, status: int, dataset: str) -> EurostatError | None:
    # Only a body that names an error near its top is parsed: figures are parsed once, by their reader.
    if '"error"' not in text[:2000] and '"warning"' not in text[:2000]:
        return None
    try:
        answer = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(answer, dict) or "value" in answer:
        return None
    entry = answer.get("error", answer.get("warning"))
    if isinstance(entry, list):
        entry = entry[0] if entry else {}
    if isinstance(entry, str):
        entry = {"label": entry}
    if not isinstance(entry, dict):
        return None
    label, code = str(entry.get("label") or entry.get("message") or ""), str(entry.get("id", ""))
    said = _number(entry.get("status"))
    return _error(_problem(label, code, status if status >= 400 else said), label or text[:500], dataset)


def _of_markup(text: str, status: int, dataset: str) -> EurostatError:
    found: dict[str, str] = {}
    for name, content in _FAULT.findall(text):
        if content.strip():
            found.setdefault(name, html.unescape(content.strip()[:2000]))
    if "faultstring" in found:
        problem = _problem(found["faultstring"], found.get("faultcode", ""), status)
        return _error(problem, found["faultstring"], dataset)
    if "Envelope" in text[:2000]:
        # The state of a job that Eurostat set up for us, or the ticket for one: never the figures.
        state = found.get("status") or found.get("id") or text[:500]
        return _error(Problem.EXPIRED if state == "EXPIRED" else Problem.LATER, state, dataset)
    title = _TITLE.search(text)
    words = " ".join(html.unescape(title.group(1)).split()) if title else text[:300]
    if not re.match(r"<(!doctype html|html|head|body|!--)", text, re.IGNORECASE) and status < 400:
        return _error(Problem.NOT_DATA, words, dataset)
    problem = _by_status(status) if status in (401, 403, 407) else Problem.UNAVAILABLE
    return _error(problem, f"HTTP {status}: {words}", dataset)


def _problem(label: str, code: str, status: int) -> Problem:
    for words, problem in _WORDS:
        if label.upper().startswith(words):
            return problem
    if code == "100":
        return Problem.NOT_FOUND if status == 404 else Problem.NO_RESULTS
    return _CODES.get(code) or _by_status(status)


def _number(value: Any) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) else 0


def _error(problem: Problem, details: str, dataset: str) -> EurostatError:
    message, remedy = _sentences()[problem]
    named = dataset or tr("the dataset")
    rows = _ROWS.search(details)
    if problem is Problem.TOO_BIG and rows:
        message = tr("The selection from {dataset} is too large for Eurostat: about {n} figures.")
        count = number(int(rows.group(1)[:18]))
        return EurostatError(problem, message.format(dataset=named, n=count), details=details, remedy=remedy)
    return EurostatError(problem, message.format(dataset=named), details=details, remedy=remedy)


def _sentences() -> dict[Problem, tuple[str, str]]:
    narrow = tr("Narrow the selection: one level of regions, one indicator, fewer years.")
    later = tr("Nothing is wrong with your selection. Try again in a few minutes, or narrow the selection.")
    return {
        Problem.TOO_BIG: (tr("The selection from {dataset} is too large for Eurostat."), narrow),
        Problem.LATER: (tr("Eurostat is still preparing the figures of {dataset}."), later),
        Problem.EXPIRED: (
            tr("Eurostat no longer holds the figures it had prepared of {dataset}."),
            tr("Start the download again."),
        ),
        Problem.NOT_FOUND: (
            tr("Eurostat has no dataset {dataset}, or has withdrawn it."),
            tr("Check the code of the dataset in Eurostat's data browser."),
        ),
        Problem.BAD_SELECTION: (
            tr("Eurostat does not understand the selection from {dataset}."),
            tr("A dimension or code of the dataset has changed: choose the dimensions again. Details name it."),
        ),
        Problem.NO_RESULTS: (
            tr("Eurostat has no figures in {dataset} for this selection."),
            tr("Choose another year, another level of regions or another category."),
        ),
        Problem.FORBIDDEN: (
            tr("Access to Eurostat was refused."),
            tr("Your network may ask for a login: check the proxy in QGIS (Settings, Options, Network)."),
        ),
        Problem.UNAVAILABLE: (
            tr("Eurostat is not available at the moment."),
            tr("Try again later. If the web browser reaches Eurostat, check the proxy in QGIS's network options."),
        ),
        Problem.NOT_DATA: (
            tr("The answer for {dataset} does not hold figures, but a file of another kind."),
            tr("Choose JSON-stat, SDMX-CSV or TSV when you download from Eurostat."),
        ),
        Problem.UNKNOWN: (
            tr("Eurostat answered in a way that is not understood."),
            tr("Try again later. If it happens again, send the details to the authors of the plugin."),
        ),
    }
