"""Only the project's errors leave a reader."""

from __future__ import annotations

import pytest

from cpmr_migration_plugin.errors import AtlasError, Cancelled, PluginError
from cpmr_migration_plugin.gate import cause, gate


def told(details: str) -> PluginError:
    return AtlasError("It cannot be read.", details=details)


@pytest.mark.parametrize("error", [RecursionError("deep"), OverflowError("large"), MemoryError(), KeyError("x")])
def test_whatever_happens_is_told_with_its_cause(error: Exception) -> None:
    with pytest.raises(AtlasError) as caught, gate(told):
        raise error
    assert caught.value.details.startswith(type(error).__name__)
    assert caught.value.__cause__ is error


def test_an_error_of_ours_passes_as_it_is() -> None:
    with pytest.raises(Cancelled) as caught, gate(told):
        raise Cancelled("Cancelled.")
    assert caught.value.message == "Cancelled."


def test_a_cancelled_interpreter_is_not_held_up() -> None:
    with pytest.raises(KeyboardInterrupt), gate(told):
        raise KeyboardInterrupt


def test_a_cause_is_printable_and_short() -> None:
    text = cause(ValueError("\ud800 \0 " + "x" * 10_000))
    text.encode("utf-8")
    assert "\0" not in text
    assert len(text) <= 2000
