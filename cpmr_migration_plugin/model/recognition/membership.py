"""Membership of the CPMR as users word it."""

from __future__ import annotations

from .answers import AnswerMeaning, read_answer
from .text import plain, wordings
from ..schema import REGIONS

_MEMBER = wordings("member|full member|membre|miembro|membro|membre a part entiere|mitglied")
_PARTICIPANT = wordings("participant|participante|partecipante")


def membership_of(text: str) -> str:
    """Return the membership that words tell, as the dataset names it; empty if it is not known."""
    words = plain(text)
    value = words.replace(" ", "_")
    if value in REGIONS.column("membership").values:
        return value
    if words in _PARTICIPANT:
        return "participant"
    return "member" if words in _MEMBER or read_answer(text).says is AnswerMeaning.YES else ""
