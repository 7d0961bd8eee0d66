"""Searching as the user types: one query at a time, the newest wins."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from app.controllers.history import HistoryController
from app.controllers.history_lane import History, HistoryLane
from app.history_records import Hit
from app.viewmodels.search import SearchModel

TYPING_PAUSE_MS = 120


class SearchController(QObject):
    """Fills the search model and opens hits; ``message_shown`` says where to scroll."""

    message_shown = Signal(int)

    def __init__(
        self, lane: HistoryLane, history: HistoryController, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.model = SearchModel(self)
        self._lane = lane
        self._history = history
        self._query = ""
        self._with_thinking = False
        self._wanted: int | None = None
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        history.chat_opened.connect(self._on_chat_opened)

    def search(self, query: str, with_thinking: bool = False) -> None:
        """Search a moment after the last call; an empty query ends searching at once."""
        self._query, self._with_thinking = query.strip(), with_thinking
        if self._query:
            self._pause.start()
        else:
            self._pause.stop()
            self.model.show_hits("", [])

    def open_hit(self, hit: Hit) -> None:
        """Open the chat of a hit, with the branch the message is in."""
        message_id = hit.message_id
        if message_id is not None:
            self._lane.ask(lambda history: history.chats.reveal(message_id))
        self._wanted = message_id
        self._history.open(hit.chat_id)

    def _ask(self) -> None:
        query, with_thinking = self._query, self._with_thinking

        def work(history: History) -> list[Hit]:
            return history.search.search(query, with_thinking)

        self._lane.ask(work, lambda hits: self._show(query, hits))

    def _show(self, query: str, hits: list[Hit]) -> None:
        if query == self._query:
            self.model.show_hits(query, hits)

    def _on_chat_opened(self, _chat_id: int | None) -> None:
        wanted = self._wanted
        if wanted is not None and any(item.id == wanted for item in self._history.transcript.items):
            self._wanted = None
            self.message_shown.emit(wanted)
