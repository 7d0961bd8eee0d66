"""Export and import.

An export can take minutes: it reads over a connection of its own on the file pool, so that the
storage lane goes on writing the journal. Imports are read on the pool and written on the lane.
What knows the formats is imported when it is used first: no start of the program waits for it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.controllers.history import HistoryController
from app.controllers.history_lane import History, HistoryLane
from app.controllers.jobs import Job, JobRunner
from app.controllers.prepared import PreparedMedia
from app.history_records import ExportFormat, ImportResult
from app.notify import Notifier
from app.paths import Paths
from app.records import Attachment
from app.storage.attachments import AttachmentFolder
from app.storage.chats import ChatStore
from app.storage.database import Database
from engine.errors import MediaError

if TYPE_CHECKING:
    from app.storage.portable.exporting import ExportResult
    from app.storage.portable.importing import ImportPlan


class TransferController(QObject):
    """Writes exports; reads imports in two steps, so that the user can look first."""

    import_looked_at = Signal(object)
    import_ended = Signal(object)

    def __init__(
        self,
        paths: Paths,
        lane: HistoryLane,
        pool: JobRunner,
        prepared: PreparedMedia,
        history: HistoryController,
        notifier: Notifier,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._paths = paths
        self._lane = lane
        self._pool = pool
        self._prepared = prepared
        self._history = history
        self._notifier = notifier
        self._plan: ImportPlan | None = None

    # --- export ------------------------------------------------------------------------

    def export_chat(self, chat_id: int, kind: ExportFormat, target: Path) -> None:
        """Write one chat to ``target``."""
        from app.storage.portable.exporting import export_chat

        self._export(lambda chats: export_chat(chats, chat_id, kind, target))

    def export_all(self, kind: ExportFormat, parent: Path) -> None:
        """Write all chats into a new folder below ``parent``."""
        from app.storage.portable.exporting import export_all

        self._export(lambda chats: export_all(chats, kind, parent))

    def _export(self, write_out: Callable[[ChatStore], ExportResult]) -> None:
        def work() -> ExportResult:
            with Database(self._paths.database) as database:
                return write_out(ChatStore(database, AttachmentFolder(self._paths.attachments)))

        # By way of the lane, so that what was asked of it before is in the export.
        self._lane.ask(
            lambda _history: None, lambda _: self._pool.submit(Job(work, self._on_exported))
        )

    def _on_exported(self, result: ExportResult) -> None:
        if result.missing:
            self._notifier.error(
                self.tr(
                    "Exported to {name}, without {number} attached files that are gone."
                ).format(name=result.path.name, number=len(result.missing))
            )
        else:
            self._notifier.info(self.tr("Exported to {name}").format(name=result.path.name))

    # --- import ------------------------------------------------------------------------

    def look_at(self, paths: list[Path]) -> None:
        """Read files without importing; ``import_looked_at`` carries the summary."""
        from app.storage.portable.importing import look_at

        self._pool.submit(Job(lambda: look_at(paths), self._on_looked_at))

    def _on_looked_at(self, plan: ImportPlan) -> None:
        self._plan = plan
        self.import_looked_at.emit(plan.summary())

    def do_import(self) -> None:
        """Import what was looked at last; ``import_ended`` carries the result."""
        from app.storage.portable.importing import write

        plan, self._plan = self._plan, None
        if plan is None:
            return

        def work(history: History) -> tuple[ImportResult, list[Attachment]]:
            return write(plan, history.chats, history.database), history.chats.pictures()

        self._lane.ask(work, self._on_imported)

    def forget_import(self) -> None:
        """The user did not want what was looked at."""
        self._plan = None

    def _on_imported(self, outcome: tuple[ImportResult, list[Attachment]]) -> None:
        result, pictures = outcome
        self._pool.submit(Job(lambda: _make_thumbnails(self._prepared, pictures)))
        self._history.refresh()
        self.import_ended.emit(result)


def _make_thumbnails(prepared: PreparedMedia, pictures: list[Attachment]) -> None:
    """Small pictures for those that have none; a picture that cannot be drawn stays without."""
    for picture in pictures:
        try:
            prepared.make_thumbnail(picture)
        except MediaError:
            continue
