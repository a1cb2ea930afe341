"""Bring an atlas file of an older version to the present schema, and the layers of a project that show it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsProject

from ...progress import Progress, Steps, finish
from ...project.layer_update import check_not_edited, following_edits, layers_on
from ...store.migration import migrate
from ...translation import tr


@dataclass(frozen=True)
class FileUpdateResult:
    """What came of it.

    :param copy: the file as it was
    """

    atlas: Path
    copy: Path

    def sentence(self) -> str:
        """Return it in words."""
        return tr("“{file}” is up to date. As it was, it is kept in “{copy}”.").format(
            file=self.atlas.name, copy=self.copy.name
        )


class FileUpdateJob:
    """Updates a file in a thread, then shows it anew.

    :param atlas: the atlas file
    """

    def __init__(self, atlas: Path) -> None:
        self.atlas = atlas
        self._copy: Path | None = None

    def ready(self, project: QgsProject) -> None:
        """Make sure that no layer of the file is being edited.

        :raises TargetError: naming the layer
        """
        check_not_edited(project, self.atlas)

    def work(self, progress: Progress) -> None:
        """Update the file.

        :raises TargetError: if it cannot be written, or is up to date; it is then as it was
        :raises Cancelled: if the user cancelled; the file is then as it was
        """
        self._copy = migrate(self.atlas, progress)

    def publishing(self, project: QgsProject | None) -> Steps[FileUpdateResult]:
        """Let the layers of *project* show the file anew, in short steps."""
        assert self._copy is not None  # noqa: S101 - called after the work
        if project is not None and layers_on(project, self.atlas):
            yield from following_edits(project, self.atlas)
            project.setDirty(True)
        return FileUpdateResult(self.atlas, self._copy)

    def publish(self, project: QgsProject | None = None) -> FileUpdateResult:
        """Do it at once; see :meth:`publishing`."""
        return finish(self.publishing(project))


def question(atlas: Path) -> str:
    """Return what is asked before a file is updated."""
    return tr(
        "“{file}” was written by an older version of this plugin. Updated, it lets edits in its tables reach its maps, "
        "with and without the plugin, and gives every row an id of its own.\n\nThe file as it is stays beside it, as a "
        "copy. Version 0.1.0 of the plugin will refuse the updated file, and opens the copy.\n\nUpdate it?"
    ).format(file=atlas.name)
