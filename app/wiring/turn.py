"""Connects a window with what can be done to the messages of a chat."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.controllers.chat import ChatController
from app.controllers.history import HistoryController
from app.controllers.history_lane import HistoryLane
from app.controllers.message_actions import MessageActions
from app.controllers.queue import MessageQueue
from app.notify import Notifier
from app.records import Draft
from app.viewmodels.transcript import MessageItem
from app.views.main_window import MainWindow
from app.views.transcript.copying import selected_text
from app.views.transcript.message_menu import MESSAGE_COMMANDS, make_message_commands
from app.views.transcript.message_steps import MessageSteps


class TurnFeatures(QObject):
    """The actions on messages; ``attach`` connects a window."""

    def __init__(
        self,
        lane: HistoryLane,
        history: HistoryController,
        chat: ChatController,
        notifier: Notifier,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._chat = chat
        self.messages = MessageActions(lane, history, notifier, self)
        self.queue = MessageQueue(chat, history, notifier, self)
        self.may_send: Callable[[], bool] = lambda: True

    def attach(self, window: MainWindow) -> None:
        """Connect a window."""
        self._window = window
        transcript, composer, messages = window.page.transcript, window.page.composer, self.messages
        transcript.continue_requested.connect(self._chat.go_on)
        transcript.edit_requested.connect(messages.edit)
        transcript.delete_requested.connect(messages.delete)
        window.send_requested.connect(self._send)
        composer.answer_requested.connect(self._chat.answer_now)
        composer.queued_edit_requested.connect(self.queue.edit)
        composer.queued_removed.connect(self.queue.remove)
        self.queue.removed.connect(self._offer_queued)
        composer.edit_cancelled.connect(messages.cancel_edit)
        messages.deleted.connect(self._offer_undo)
        self.steps = MessageSteps(window, self._history.transcript)
        runs = {
            "edit-last": self._edit_last,
            "continue": self._continue_last,
            "retry-last": self._retry_last,
            "answer-now": self._chat.answer_now,
            "quote": self._quote,
            "edit-queued": self.queue.edit,
            "delete-last": messages.delete_last,
            "undo": window.toast.undo,
            "previous": lambda: self.steps.step(-1),
            "next": lambda: self.steps.step(1),
        }
        commands = make_message_commands(window, runs)
        window.add_menu(self.tr("&Message"), MESSAGE_COMMANDS, commands)

    def _send(self) -> None:
        """Send or queue, unless something says that it cannot work now."""
        if self._history.composer.is_answering or self.may_send():
            self.queue.send_or_queue()

    def _continue_last(self) -> None:
        if self._history.transcript.items:
            self._chat.go_on(self._history.transcript.items[-1])

    def _retry_last(self) -> None:
        self._window.show_chat_page()
        if self._history.transcript.items:
            self._chat.retry(self._history.transcript.items[-1])

    def _edit_last(self) -> None:
        self._window.show_chat_page()
        self.messages.edit_last()

    def _quote(self) -> None:
        page = self._window.page
        cursor = page.transcript.textCursor()
        self.messages.quote(selected_text(cursor) if cursor.hasSelection() else "")
        page.composer.text_box.setFocus()

    def _offer_queued(self, chat_id: int, draft: Draft) -> None:
        self._window.toast.show_text(
            self.tr("Removed the waiting message"),
            self.tr("Undo"),
            lambda: self._history.give_back(chat_id, draft),
        )

    def _offer_undo(self, item: MessageItem, count: int) -> None:
        self._window.toast.show_text(
            self.tr("Deleted %n message(s)", "", count),
            self.tr("Undo"),
            lambda: self.messages.restore(item),
        )
