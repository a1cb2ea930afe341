"""Report of an export: files written, files that failed and why, files not begun."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ...errors import ExportError, PluginError
from ...translation import tr


@dataclass(frozen=True)
class Failure:
    """A file that could not be written, and why."""

    path: Path
    error: PluginError


@dataclass
class ExportReport:
    """What became of each file of an export; it grows while the export goes on, and stays when it is cancelled.

    :param planned: every file, in the order of writing
    :param left_out: what was asked for and is not there, in words
    """

    planned: list[Path] = field(default_factory=list)
    written: list[Path] = field(default_factory=list)
    failed: list[Failure] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)

    @property
    def to_do(self) -> tuple[Path, ...]:
        """The files that are not written: those that failed, and those not begun. A retry exports only these."""
        written = set(self.written)
        return tuple(path for path in self.planned if path not in written)

    @property
    def not_begun(self) -> tuple[Path, ...]:
        """The files not begun: after a cancel, or when the folder was gone."""
        failed = {failure.path for failure in self.failed}
        return tuple(path for path in self.to_do if path not in failed)

    def fail(self, paths: Sequence[Path], error: PluginError) -> None:
        """Keep that files could not be written."""
        self.failed += [Failure(path, error) for path in paths]

    def lines(self) -> list[str]:
        """Return what became of the files that are not written, one per line, and what was left out."""
        lines = [
            f"{failure.path.name}: {' '.join(part for part in (failure.error.message, failure.error.details) if part)}"
            for failure in self.failed
        ]
        lines += [tr("{file}: not begun").format(file=path.name) for path in self.not_begun]
        return lines + self.left_out

    def raise_failures(self) -> None:
        """Raise one error if any file failed; those that are written stay.

        :raises ExportError: listing the files that failed and why
        """
        if not self.failed:
            return
        remedies = dict.fromkeys(failure.error.remedy for failure in self.failed if failure.error.remedy)
        raise ExportError(
            tr("{n} of {total} files could not be exported; the others are complete and stay.").format(
                n=len(self.failed), total=len(self.planned)
            ),
            details="\n".join(self.lines()),
            remedy=" ".join(remedies),
        )
