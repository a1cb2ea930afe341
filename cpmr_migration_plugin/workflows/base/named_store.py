"""Things that a user keeps under names: styles, settings of an export, searches."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from ...translation import tr

#: What a place keeps, e.g. a JSON object, and the things that are in it.
C = TypeVar("C")
T = TypeVar("T")


class Place(Protocol[C]):
    """Where the things are kept: a :class:`.profile.ProfileFile`, or a setting."""

    def read(self) -> tuple[C, str]:
        """Return what is kept, and what a user must be told of it."""

    def write(self, content: C) -> None:
        """Keep *content* in place of what was kept."""


@dataclass(frozen=True)
class NamedStore(Generic[C, T]):
    """Named things in one place, in an order of their own; each name stands once.

    :param decode: things by name from what is kept, and what a user must be told of those that cannot be used any more
    :param encode: what is kept, from things by name
    """

    place: Place[C]
    decode: Callable[[C], tuple[dict[str, T], list[str]]]
    encode: Callable[[dict[str, T]], C]

    def read(self) -> tuple[dict[str, T], list[str]]:
        """Return the things by name, and what a user must be told of them."""
        content, told = self.place.read()
        found, notes = self.decode(content)
        return found, [*([told] if told else []), *notes]

    def keep(self, things: Iterable[tuple[str, T]], *, first: bool = False) -> None:
        """Keep things under names, each in place of what was kept under it.

        :param first: whether new ones stand before all others; else behind them
        :raises TargetError: if they cannot be written; what was kept still is
        """
        kept, fresh = self.read()[0], dict(things)
        new = {name: thing for name, thing in fresh.items() if name not in kept}
        kept = {name: fresh.get(name, thing) for name, thing in kept.items()}
        self.place.write(self.encode({**new, **kept} if first else {**kept, **new}))

    def remove(self, name: str) -> bool:
        """Forget what is kept under a name; False if there is nothing.

        :raises TargetError: if the rest cannot be written; it is still kept then
        """
        kept, _ = self.read()
        if name not in kept:
            return False
        del kept[name]
        self.place.write(self.encode(kept))
        return True


def by_name(things: dict[str, T], name: str) -> T | None:
    """Return the thing of a name, whatever its case; one of exactly that name goes first."""
    folded = name.casefold()
    return (
        things[name] if name in things else next((one for key, one in things.items() if key.casefold() == folded), None)
    )


def free_name(name: str, taken: Collection[str]) -> str:
    """Return a name that is not taken: itself, or with a number behind it."""
    number, free = 2, name
    while free in taken:
        free, number = f"{name[:70].rstrip()} ({number})", number + 1
    return free


def read_limited(path: Path, most: int) -> bytes:
    """Return what is in a file that somebody handed on.

    :param most: bytes; what is larger is none of ours
    :raises ValueError: if it is larger
    """
    with path.open("rb") as file:
        content = file.read(most + 1)
    if len(content) > most:
        raise ValueError(tr("the file is too large"))
    return content
