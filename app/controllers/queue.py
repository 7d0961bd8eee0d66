"""The next message, written while an answer streams: sent when that answer has ended.

One message waits at most; more is added to it. If the answer was stopped or failed, the message
returns to the chat's draft instead.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.controllers.chat import ChatController
from app.controllers.history import HistoryController
from app.notify import Notifier
from app.records import Draft, MessageState
from app.viewmodels.transcript import MessageItem


class MessageQueue(QObject):
    """Decides what Enter does: send now, or wait for the answer's end."""

    removed = Signal(int, object)

    def __init__(
        self,
        chat: ChatController,
        history: HistoryController,
        notifier: Notifier,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._chat = chat
        self._history = history
        self._notifier = notifier
        self._waiting: tuple[int, Draft] | None = None
        chat.turn_ended.connect(self._on_turn_ended)
        history.chat_opened.connect(self._show)

    def send_or_queue(self) -> None:
        """Send what the composer holds, or let it wait while an answer streams."""
        composer = self._history.composer
        chat_id = self._chat.answering_chat
        if not composer.is_answering:
            self._chat.send()
        elif composer.draft.is_empty or composer.pending or composer.edits or chat_id is None:
            return
        elif chat_id != self._history.current:
            self._notifier.info(self.tr("Another chat is being answered; send this afterwards."))
        else:
            self._add(chat_id, composer.draft)
            self._history.clear_draft()

    def edit(self) -> None:
        """Put the waiting message back into the composer."""
        self._give_back()

    def remove(self) -> None:
        """Forget the waiting message; ``removed`` lets it be brought back."""
        if self._waiting is not None:
            chat_id, draft = self._waiting
            self._set(None)
            self.removed.emit(chat_id, draft)

    def _add(self, chat_id: int, draft: Draft) -> None:
        if self._waiting is not None:
            first = self._waiting[1]
            text = "\n\n".join(part for part in (first.text, draft.text) if part)
            extra = tuple(item for item in draft.attachments if item not in first.attachments)
            draft = Draft(text, (*first.attachments, *extra))
        self._set((chat_id, draft))

    def _on_turn_ended(self, answer: MessageItem) -> None:
        if self._waiting is None:
            return
        if answer.state in (MessageState.COMPLETE, MessageState.LENGTH):
            chat_id, draft = self._waiting
            self._set(None)
            self._chat.send_draft(chat_id, draft)
        else:
            self._give_back()

    def _give_back(self) -> None:
        if self._waiting is not None:
            chat_id, draft = self._waiting
            self._set(None)
            self._history.give_back(chat_id, draft)

    def _set(self, waiting: tuple[int, Draft] | None) -> None:
        self._waiting = waiting
        self._show()

    def _show(self, _chat_id: int | None = None) -> None:
        is_here = self._waiting is not None and self._waiting[0] == self._history.current
        self._history.composer.set_queued(self._waiting[1] if self._waiting and is_here else None)
