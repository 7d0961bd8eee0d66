"""Pins, folders, archive and trash: what is asked of the history besides opening a chat.

No widgets; every read and write goes through the storage lane.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.controllers.history import HistoryController
from app.controllers.history_lane import History, HistoryLane
from app.records import ChatRecord


class OrganiseController(QObject):
    """Changes where chats are kept; the list follows by itself."""

    chat_archived = Signal(int, str)
    archive_listed = Signal(list)
    trash_listed = Signal(list)

    def __init__(
        self, lane: HistoryLane, history: HistoryController, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._history = history

    # --- one chat --------------------------------------------------------------------

    def pin(self, chat_id: int, is_pinned: bool) -> None:
        """Keep a chat at the top, or let it go."""
        self._change(lambda history: history.chats.pin_chat(chat_id, is_pinned))

    def archive(self, chat_id: int) -> None:
        """Take a chat out of the list; ``chat_archived`` offers to undo it."""
        title = self._history.chats.title_of(chat_id)
        if chat_id == self._history.current:
            self._history.open(None)
        self._change(lambda history: history.chats.archive_chat(chat_id, True))
        self.chat_archived.emit(chat_id, title)

    def unarchive(self, chat_ids: list[int]) -> None:
        """Put archived chats back into the list."""
        self._each(chat_ids, lambda history, chat_id: history.chats.archive_chat(chat_id, False))
        self.list_archive()

    # --- folders -----------------------------------------------------------------------

    def move(self, chat_id: int, folder_id: int | None) -> None:
        """Put a chat into a folder; None takes it out."""
        self._change(lambda history: history.chats.move_chat(chat_id, folder_id))

    def move_to_new(self, chat_id: int, name: str) -> None:
        """Put a chat into a folder with this name, which is made if it does not exist."""

        def work(history: History) -> None:
            history.chats.move_chat(chat_id, history.chats.create_folder(name).id)

        self._change(work)

    def rename_folder(self, folder_id: int, name: str) -> None:
        """Give a folder another name."""
        self._change(lambda history: history.chats.rename_folder(folder_id, name))

    def delete_folder(self, folder_id: int) -> None:
        """Remove a folder; its chats stay."""
        self._change(lambda history: history.chats.delete_folder(folder_id))

    # --- archive and trash ---------------------------------------------------------------

    def list_archive(self) -> None:
        """Answered by ``archive_listed``."""
        self._lane.ask(lambda history: history.chats.archived_chats(), self.archive_listed.emit)

    def list_trash(self) -> None:
        """Answered by ``trash_listed``."""
        self._lane.ask(lambda history: history.chats.deleted_chats(), self.trash_listed.emit)

    def restore(self, chat_ids: list[int]) -> None:
        """Take chats out of the trash."""
        self._each(chat_ids, lambda history, chat_id: history.chats.restore_chat(chat_id))
        self.list_trash()

    def delete_for_good(self, chat_ids: list[int]) -> None:
        """Remove chats of the trash with all files that no other chat uses."""

        def work(history: History) -> list[ChatRecord]:
            in_trash = {chat.id for chat in history.chats.deleted_chats()}
            history.chats.remove_chats(in_trash.intersection(chat_ids))
            history.chats.collect_attachments()
            return history.chats.deleted_chats()

        self._lane.ask(work, self.trash_listed.emit)

    # --- helpers -----------------------------------------------------------------------

    def _change(self, work: Callable[[History], None]) -> None:
        self._lane.ask(work)
        self._history.refresh()

    def _each(self, chat_ids: list[int], work: Callable[[History, int], None]) -> None:
        for chat_id in chat_ids:
            self._lane.ask(partial(_with_id, work, chat_id))
        self._history.refresh()


def _with_id(work: Callable[[History, int], None], chat_id: int, history: History) -> None:
    work(history, chat_id)
