"""Entries of a region (experiences, instruments, projects, needs, interests) with their details."""

from __future__ import annotations

from dataclasses import dataclass

from .records import InspectData, addresses, kind_title, theme_title, title_of
from ..vocabulary import Actor, SourceKind, Status
from ...translation import labelled, tr


@dataclass(frozen=True)
class Card:
    """An experience, instrument, project, need or interest.

    :param links: http(s) addresses of the entry's own documents
    :param sources: http(s) addresses of where it is documented
    :param status: id; empty counts as done
    :param actor: id of who acts; empty if it is not said
    :param source_kind: id; empty if it is not said
    :param year_inferred: whether no source shows the year
    """

    experience_id: str
    theme: str
    theme_title: str
    kind: str
    kind_title: str
    title: str
    summary: str
    year: str
    note: str
    links: tuple[str, ...]
    sources: tuple[str, ...]
    status: str = ""
    actor: str = ""
    source_kind: str = ""
    year_inferred: bool = False

    @property
    def is_done(self) -> bool:
        """Whether it is done, not planned or proposed."""
        return self.status in ("", Status.DONE.value)

    @property
    def status_title(self) -> str:
        """What it is if it is not done, in words; else empty."""
        return "" if self.is_done else title_of(Status, self.status)

    @property
    def actor_title(self) -> str:
        """Who acts, in words; empty if it is not said."""
        return title_of(Actor, self.actor)

    @property
    def source_kind_title(self) -> str:
        """What kind of source documents it, in words; empty if it is not said."""
        return title_of(SourceKind, self.source_kind)

    @property
    def year_text(self) -> str:
        """The year, and that it is inferred where it is."""
        return tr("{year} (inferred)").format(year=self.year) if self.year and self.year_inferred else self.year

    @property
    def documented_by(self) -> str:
        """Who acts and what kind of source says so, in words; empty if neither is said."""
        parts = []
        if self.actor and self.actor != Actor.REGION.value:
            parts.append(labelled(tr("Who acts"), self.actor_title))
        if self.source_kind:
            parts.append(labelled(tr("Kind of source"), self.source_kind_title))
        return " · ".join(parts)

    @property
    def dated_title(self) -> str:
        """Title with status and year: what stands where there is one line for an entry."""
        said = ", ".join(part for part in (self.status_title, self.year_text) if part)
        return f"{self.title} ({said})" if said else self.title


def cards_of(data: InspectData, position: int) -> tuple[Card, ...]:
    """Return the entries of a region, newest first, those without a year last."""
    entries = data.experiences_at(position)
    newest = sorted(entries.itertuples(index=False), key=lambda row: row.year[-4:], reverse=True)
    return tuple(
        Card(
            experience_id=row.experience_id,
            theme=row.theme,
            theme_title=theme_title(row.theme),
            kind=row.kind,
            kind_title=kind_title(row.kind),
            title=row.title,
            summary=row.summary,
            year=row.year,
            note=row.note,
            links=addresses(row.link),
            sources=addresses(row.source_url),
            status=row.status,
            actor=row.actor,
            source_kind=row.source_kind,
            year_inferred=row.year_inferred == "yes",
        )
        for row in newest
    )
