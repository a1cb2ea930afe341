"""Whatever Eurostat says instead of figures becomes a sentence and a remedy."""

from __future__ import annotations

import json

import pytest
from eurostat_files import EUROSTAT, held

from cpmr_migration_plugin.errors import PluginError
from cpmr_migration_plugin.sources.eurostat.errors import EurostatError, Problem, explain, raise_if_error


def error(label: str, number: int = 0, status: int = 400) -> bytes:
    return json.dumps({"error": [{"status": status, "id": number, "label": label}]}).encode()


def fault(code: str, text: str) -> bytes:
    return (
        f'<?xml version="1.0"?><S:Envelope><S:Body><S:Fault xmlns:S="x"><faultcode>{code}</faultcode>'
        f"<faultstring>{text}</faultstring></S:Fault></S:Body></S:Envelope>"
    ).encode()


def state(text: str) -> bytes:
    return (
        "<S:Envelope><S:Body><ns0:asyncResponse><ns1:status><ns1:key>0f16</ns1:key>"
        f"<ns1:status>{text}</ns1:status></ns1:status></ns0:asyncResponse></S:Body></S:Envelope>"
    ).encode()


HTML = b"<!DOCTYPE html>\n<html><head><title>Scheduled\n maintenance &amp; more</title></head><body/></html>"

CASES = [
    (error("ERR_NOT_FOUND_4: XYZ is not available for dissemination.", 100, 404), 404, Problem.NOT_FOUND),
    (error("INVALID_QUERY_DIMENSION: Dimension COICOP is not defined", 150), 400, Problem.BAD_SELECTION),
    (error("INVALID_QUERY_DIMENSION_VALUE: X is not allowed", 150), 400, Problem.BAD_SELECTION),
    (error("EXTRACTION_TOO_BIG: estimated 10110240000 rows, max 5000000", 413, 413), 413, Problem.TOO_BIG),
    (error("ASYNCHRONOUS_RESPONSE", 413, 413), 413, Problem.LATER),
    (b'{"warning":{"status":413,"label":"ASYNCHRONOUS_RESPONSE. Please try again later."}}', 200, Problem.LATER),
    (error("NO_RESULTS", 100, 200), 200, Problem.NO_RESULTS),
    (error("NO_RESULTS", 0, 200), 200, Problem.NO_RESULTS),
    (error("Something new", 140, 400), 400, Problem.BAD_SELECTION),
    (error("Something new", 999, 503), 200, Problem.UNAVAILABLE),
    (error("Something new", 999, 418), 418, Problem.UNKNOWN),
    (b'{"error": "x"}', 500, Problem.UNAVAILABLE),
    (b'{"error": []}', 400, Problem.BAD_SELECTION),
    (fault("100", "DATA_NOT_YET_AVAILABLE: Check the status."), 400, Problem.LATER),
    (fault("100", "UNKNOWN_REQUEST: Unknown request."), 400, Problem.EXPIRED),
    (fault("413", "EXTRACTION_TOO_BIG: estimated 420709314 rows"), 413, Problem.TOO_BIG),
    (fault("150", "Something new"), 200, Problem.BAD_SELECTION),
    (state("SUBMITTED"), 200, Problem.LATER),
    (state("PROCESSING"), 200, Problem.LATER),
    (state("AVAILABLE"), 200, Problem.LATER),
    (state("EXPIRED"), 200, Problem.EXPIRED),
    (HTML, 200, Problem.UNAVAILABLE),
    (HTML, 503, Problem.UNAVAILABLE),
    (HTML, 403, Problem.FORBIDDEN),
    (HTML, 407, Problem.FORBIDDEN),
    (b"<kml/>", 200, Problem.NOT_DATA),
    (b"", 503, Problem.UNAVAILABLE),
    (b"", 429, Problem.LATER),
    (b"", 413, Problem.TOO_BIG),
    (b"", 401, Problem.FORBIDDEN),
    (b"Bad Request", 400, Problem.BAD_SELECTION),
    (b'{"broken', 500, Problem.UNAVAILABLE),
]


@pytest.mark.parametrize(("body", "status", "problem"), CASES)
def test_every_refusal_has_a_sentence_a_remedy_and_the_cause(body, status, problem):
    found = explain(body, status, "demo_r_gind3")
    assert found.problem is problem
    assert found.message.endswith(".")
    assert found.remedy
    assert found.details or problem in (Problem.UNAVAILABLE, Problem.LATER)
    for technical in ("{", "<", "413", "ASYNC", "SOAP"):
        assert technical not in found.message + found.remedy


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b'{"class":"dataset","value":{}}', 200),
        (b'{"class":"dataset","label":"error","value":[]}', 200),
        (b'{"label":"about \\"error\\"","extension":{"error":[]},"value":{}}', 200),
        (b'{"warning":{"label":"rounded"},"class":"dataset","value":{}}', 200),
        (b"freq,geo\\TIME_PERIOD\t2022 \n", 200),
        (b"DATAFLOW,LAST UPDATE,freq\n", 200),
        (b"", 200),
    ],
)
def test_figures_are_not_taken_for_an_error(body, status):
    assert explain(body, status) is None
    raise_if_error(body, status)


def test_the_dataset_and_the_size_are_named():
    found = explain(
        error("EXTRACTION_TOO_BIG: The requested extraction is too big, estimated 7654321 rows", 413), 413, "xyz"
    )
    assert "xyz" in found.message
    assert "7,654,321" in found.message
    assert "Narrow the selection" in found.remedy


def test_only_what_time_heals_is_worth_another_try():
    again = {problem for problem in Problem if EurostatError(problem, "x").try_again}
    assert again == {Problem.LATER, Problem.EXPIRED, Problem.UNAVAILABLE}


def test_the_title_of_a_page_is_what_details_show():
    assert explain(HTML, 503).details == "HTTP 503: Scheduled maintenance & more"


def test_it_is_raised_as_one_of_our_errors():
    with pytest.raises(PluginError, match="no dataset abc"):
        raise_if_error(error("ERR_NOT_FOUND_4", 100, 404), 404, "abc")


def test_entities_of_xml_are_never_expanded():
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;">]><S:Envelope><x>&b;</x></S:Envelope>'
    assert "aaaaaaaaaaaaaaaaaaaa" not in explain(bomb).details


RECORDED = {
    "async_400_data_not_yet_available.xml": Problem.LATER,
    "async_400_unknown_request.xml": Problem.EXPIRED,
    "async_status_submitted.xml": Problem.LATER,
    "sdmx_413_extraction_too_big.xml": Problem.TOO_BIG,
    "statistics_400_invalid_dimension.json": Problem.BAD_SELECTION,
    "statistics_404_not_found.json": Problem.NOT_FOUND,
    "statistics_413_asynchronous_response.json": Problem.LATER,
    "statistics_413_extraction_too_big.json": Problem.TOO_BIG,
    "statistics_async_warning.json": Problem.LATER,
}


@pytest.mark.parametrize(("name", "problem"), RECORDED.items())
def test_every_recorded_refusal_is_understood(name, problem):
    body = held(f"errors/{name}").read_bytes()
    # The status may be 200 although the body says otherwise.
    for status in (200, 400):
        assert explain(body, status, "x").problem is problem


def test_no_recorded_refusal_is_left_out():
    held("errors/statistics_404_not_found.json")
    assert {path.name for path in (EUROSTAT / "errors").iterdir()} == set(RECORDED)
