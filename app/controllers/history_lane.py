"""The one thread that owns the database, as the controllers see it.

A job receives the open ``History``; nothing else can reach it, so no connection crosses a
thread and no write happens on the GUI thread.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject

from app.controllers.jobs import Job, JobRunner, ignore, make_lane
from app.paths import Paths
from app.storage.attachments import AttachmentFolder
from app.storage.chats import ChatStore
from app.storage.database import Database
from app.storage.drafts import DraftStore
from app.storage.runs import RunStore
from app.storage.search import SearchStore
from engine.errors import EngineBug

T = TypeVar("T")
TRASH_DAYS = 30
DAY_S = 86_400


@dataclass(frozen=True, slots=True)
class History:
    """The open database and its typed doors."""

    database: Database
    chats: ChatStore
    drafts: DraftStore
    search: SearchStore
    runs: RunStore


class HistoryLane(QObject):
    """Runs storage work in order on one thread."""

    def __init__(self, paths: Paths, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.runner: JobRunner = make_lane(self)
        self._paths = paths
        self._history: History | None = None

    def open(self, done: Callable[[int], None], failed: Callable[[str], None]) -> None:
        """Open the history; ``done`` gets the number of answers the last end interrupted."""
        self.runner.submit(Job(self._open, done, failed))

    def ask(
        self,
        work: Callable[[History], T],
        done: Callable[[T], Any] = ignore,
        failed: Callable[[str], None] | None = None,
    ) -> None:
        """Run ``work`` on the lane; without ``failed``, the runner's ``job_failed`` is emitted."""
        self.runner.submit(Job(lambda: work(self._opened()), done, failed))

    def tidy(self) -> None:
        """Remove what has been in the trash for 30 days, and files nothing refers to."""

        def work(history: History) -> None:
            too_old = time.time() - TRASH_DAYS * DAY_S
            history.chats.purge_chats(too_old)
            history.chats.purge_messages(too_old)
            history.drafts.collect()
            history.chats.collect_attachments()

        self.ask(work)

    def close(self) -> None:
        """Finish all writes and close the file."""
        self.runner.submit(Job(self._close))
        self.runner.close()

    def _open(self) -> int:
        folder = AttachmentFolder(self._paths.attachments)
        database = Database(self._paths.database)
        chats = ChatStore(database, folder)
        self._history = History(
            database,
            chats,
            DraftStore(database, folder),
            SearchStore(database),
            RunStore(database),
        )
        return chats.mark_interrupted()

    def _opened(self) -> History:
        if self._history is None:
            raise EngineBug("the history was used before it was open")
        return self._history

    def _close(self) -> None:
        if self._history is not None:
            self._history.database.close()
            self._history = None
