"""What can be done with a message that is already there: word it anew, delete it with undo."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.controllers.history import HistoryController
from app.controllers.history_lane import HistoryLane
from app.notify import Notifier
from app.records import Draft
from app.viewmodels.transcript import MessageItem
from engine.messages import Role


class MessageActions(QObject):
    """Acts on messages of the open chat, between two answers."""

    deleted = Signal(object, int)

    def __init__(
        self,
        lane: HistoryLane,
        history: HistoryController,
        notifier: Notifier,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._history = history
        self._notifier = notifier

    def edit(self, item: MessageItem) -> None:
        """Put a question with its files into the composer; sending makes a branch."""
        if self._is_free():
            self._history.edit(item.id, Draft(item.text, item.attachments))

    def edit_last(self) -> None:
        """Edit the newest question."""
        questions = [item for item in self._history.transcript.items if item.role is Role.USER]
        if questions:
            self.edit(questions[-1])

    def cancel_edit(self) -> None:
        """Leave the message as it is and show the draft that was there."""
        if self._history.composer.edits is not None:
            self._history.end_edit()

    def quote(self, text: str) -> None:
        """Put a part of the conversation into what is being written, as a Markdown quote."""
        if not text.strip():
            self._notifier.info(self.tr("Select a part of the conversation first, then quote it."))
            return
        quoted = "\n".join(f"> {line}".rstrip() for line in text.strip().splitlines())
        composer = self._history.composer
        before = f"{composer.text.rstrip()}\n\n" if composer.text.strip() else ""
        composer.replace_text(f"{before}{quoted}\n\n")

    def delete(self, item: MessageItem) -> None:
        """Hide a message with all that follows it; ``restore`` undoes it."""
        if not self._is_free():
            return
        self.cancel_edit()
        self._lane.ask(
            lambda history: history.chats.count_branch(item.id),
            lambda count: self.deleted.emit(item, count),
        )
        self._history.change(item.chat_id, lambda history: history.chats.delete_branch(item.id))

    def delete_last(self) -> None:
        """Delete the newest message."""
        if self._history.transcript.items:
            self.delete(self._history.transcript.items[-1])

    def restore(self, item: MessageItem) -> None:
        """Undo ``delete``."""
        self._history.change(item.chat_id, lambda history: history.chats.restore_branch(item.id))

    def _is_free(self) -> bool:
        """Whether no answer is streaming; else says so."""
        if self._history.composer.is_answering:
            self._notifier.info(self.tr("Stop the answer first, or wait for its end."))
            return False
        return True
