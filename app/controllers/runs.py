"""Keeps how each answer was made, and reads it back when somebody looks."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.controllers.chat import ChatController
from app.controllers.history_lane import HistoryLane
from app.records import Run
from app.viewmodels.runs import RunsModel
from app.viewmodels.transcript import MessageItem


class RunsController(QObject):
    """Between the chat, the storage lane and a ``RunsModel``."""

    def __init__(self, lane: HistoryLane, chat: ChatController, parent: QObject) -> None:
        super().__init__(parent)
        self.model = RunsModel(self)
        self._lane = lane
        self.model.wanted.connect(self._read)
        chat.run_made.connect(self._keep)

    def _keep(self, item: MessageItem, run: Run) -> None:
        message_id = item.id
        self.model.forget(message_id)
        self._lane.ask(lambda history: history.runs.add(message_id, run))
        self._read(message_id)

    def _read(self, message_id: int) -> None:
        self._lane.ask(
            lambda history: history.runs.of(message_id),
            lambda runs: self.model.put(message_id, runs),
        )
