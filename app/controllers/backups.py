"""The daily copy of the history, and the way back to one."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Signal

from app.controllers.history import HistoryController
from app.controllers.history_lane import History, HistoryLane
from app.controllers.jobs import Job, JobRunner
from app.history_records import Backup
from app.notify import Notifier
from app.paths import Paths
from app.storage.backups import BackupFolder

FIRST_CHECK_MS = 20_000
CHECK_INTERVAL_MS = 3_600_000


class BackupController(QObject):
    """Copies on the file pool over a connection of its own; restores on the storage lane."""

    listed = Signal(list)
    previewed = Signal(object)
    restored = Signal(object)

    def __init__(
        self,
        paths: Paths,
        lane: HistoryLane,
        pool: JobRunner,
        history: HistoryController,
        notifier: Notifier,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._paths = paths
        self._folder = BackupFolder(paths.backups)
        self._lane = lane
        self._pool = pool
        self._history = history
        self._notifier = notifier
        self._timer = QTimer(self, interval=FIRST_CHECK_MS)
        self._timer.timeout.connect(self._on_time)

    def start(self) -> None:
        """Make a copy each day from now on; the first a little after the start."""
        self._timer.start()

    def stop(self) -> None:
        """The window closes."""
        self._timer.stop()

    def _on_time(self) -> None:
        self._timer.setInterval(CHECK_INTERVAL_MS)
        self.back_up_if_due()

    def back_up_if_due(self) -> None:
        """Copy unless the newest copy is less than a day old."""
        self._pool.submit(Job(self._back_up_if_due))

    def back_up_now(self) -> None:
        """Copy at once and list the copies."""
        self._pool.submit(
            Job(lambda: self._folder.back_up(self._paths.database), lambda _: self.list())
        )

    def _back_up_if_due(self) -> None:
        if self._paths.database.exists() and self._folder.is_due(time.time()):
            self._folder.back_up(self._paths.database)

    def list(self) -> None:
        """Answered by ``listed``, the newest first."""
        self._pool.submit(Job(self._folder.backups, self.listed.emit))

    def preview(self, backup: Backup) -> None:
        """Compare a copy with the present; answered by ``previewed``."""
        self._lane.ask(
            lambda history: self._folder.preview(
                backup, history.database, history.chats.attachments
            ),
            self.previewed.emit,
        )

    def restore(self, backup: Backup) -> None:
        """Back up the present, then go back to ``backup``; not while an answer streams."""
        if self._history.composer.is_answering:
            self._notifier.error(
                self.tr("An answer is still being written; stop it, then restore the backup.")
            )
            return
        self._history.save_drafts()

        def work(history: History) -> Backup:
            present = self._folder.restore(backup, history.database)
            # The copy may have been made in the middle of an answer.
            history.chats.mark_interrupted()
            return present

        self._lane.ask(work, self._on_restored)

    def _on_restored(self, present: Backup) -> None:
        self._history.begin(None)
        self.list()
        self.restored.emit(present)
