"""The exception family of the plugin.

Every error a user may meet carries a translated sentence, details for whoever helps them, and
a remedy. Entries (dialogs, algorithms) catch :class:`PluginError` in one place and show it.
"""

from __future__ import annotations

from collections.abc import Sequence


class PluginError(Exception):
    """Something went wrong that a user can be told about.

    :param message: one translated sentence: what happened
    :param details: what exactly, e.g. a list of problems or the text of the cause
    :param remedy: what the user can do about it
    """

    def __init__(self, message: str, *, details: str = "", remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.details = details
        self.remedy = remedy

    def full_text(self) -> str:
        """Return message, remedy and details as one text, for logs and the command line."""
        return "\n".join(part for part in (self.message, self.remedy, self.details) if part)


class Cancelled(PluginError):
    """The user cancelled; nothing has been changed."""


class MissingDependency(PluginError):
    """A Python library the job needs is not installed."""


class InvalidEdition(PluginError):
    """A dataset cannot be used; ``problems`` lists everything that is wrong with it."""

    def __init__(self, message: str, problems: Sequence[object], *, remedy: str = "") -> None:
        super().__init__(message, details="\n".join(str(p) for p in problems), remedy=remedy)
        self.problems = problems


class BoundaryError(PluginError):
    """Boundaries are missing or unreadable."""


class TargetError(PluginError):
    """A file cannot be written where it was asked for."""


class ChangedMeanwhile(TargetError):
    """A file does not hold any more what work was based on; it was left as it is."""


class AtlasError(PluginError):
    """An atlas file cannot be read or is not one of ours."""


class NotAnAtlas(AtlasError):
    """A file is something else than an atlas file: it holds nothing of ours that could be lost."""


class ExportError(PluginError):
    """A map could not be exported."""
