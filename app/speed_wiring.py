"""Connects a window with what can be seen of an answer's making: the tint of accepted drafts."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.controllers.chat import ChatController
from app.controllers.history_lane import HistoryLane
from app.controllers.runs import RunsController
from app.settings import Settings
from app.views.draft_marks import DraftMarks
from app.views.draft_menu import DRAFT_COMMANDS, make_draft_commands
from app.views.main_window import MainWindow


class SpeedFeatures(QObject):
    """The speed view; ``attach`` connects a window."""

    def __init__(
        self, lane: HistoryLane, chat: ChatController, settings: Settings, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self.runs = RunsController(lane, chat, self)

    def attach(self, window: MainWindow) -> None:
        """Connect a window."""
        self.marks = DraftMarks(window.page.transcript, self.runs.model, self)
        commands = make_draft_commands(window, {"tint": self._toggle_tint})
        window.add_menu(self.tr("&Drafts"), DRAFT_COMMANDS, commands)
        commands["tint"].setChecked(self._settings.tint)
        self.marks.set_tinted(self._settings.tint)

    def _toggle_tint(self) -> None:
        self._settings.tint = not self._settings.tint
        self.marks.set_tinted(self._settings.tint)
