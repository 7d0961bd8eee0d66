"""Connects a window with what can be seen of an answer's making: tint, replay, check."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.controllers.asides import Asides
from app.controllers.chat import ChatController
from app.controllers.check import CheckController
from app.controllers.history import HistoryController
from app.controllers.history_lane import HistoryLane
from app.controllers.runs import RunsController
from app.settings import Settings
from app.viewmodels.check import Check
from app.viewmodels.replay import Step, steps_of
from app.viewmodels.status import StatusModel
from app.viewmodels.transcript import MessageItem
from app.views.common.theme import ThemeManager
from app.views.main_window import MainWindow
from app.views.speed.draft_menu import DRAFT_COMMANDS, make_draft_commands
from app.views.speed.replay_panel import ReplayPanel
from app.views.transcript.draft_marks import DraftMarks
from engine.messages import Role


class SpeedFeatures(QObject):
    """The speed view; ``attach`` connects a window."""

    def __init__(
        self,
        lane: HistoryLane,
        history: HistoryController,
        chat: ChatController,
        status: StatusModel,
        asides: Asides,
        settings: Settings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._transcript = history.transcript
        self._item: MessageItem | None = None
        self.runs = RunsController(lane, chat, self)
        self.check = CheckController(lane, history, status, asides, self)

    def attach(self, window: MainWindow, themes: ThemeManager) -> None:
        """Connect a window."""
        self._page = page = window.page
        self.marks = DraftMarks(page.transcript, self.runs.model, self)
        self.panel = ReplayPanel(themes.theme)
        page.add_drawer(self.panel)
        themes.changed.connect(self.panel.set_theme)
        commands = make_draft_commands(
            window,
            {"tint": self._toggle_tint, "replay": self.replay_last, "check": self.check_last},
        )
        window.add_menu(self.tr("&Drafts"), DRAFT_COMMANDS, commands)
        commands["tint"].setChecked(self._settings.tint)
        self.marks.set_tinted(self._settings.tint)
        self._connect()

    def _connect(self) -> None:
        panel, model = self.panel, self._transcript
        self._page.transcript.replay_requested.connect(self.replay)
        self._page.drawer_close_requested.connect(self.close_replay)
        panel.closed.connect(self.close_replay)
        panel.step_shown.connect(self._mark_step)
        panel.check_requested.connect(self._check)
        panel.stop_requested.connect(self.check.stop)
        self.check.model.changed.connect(self._on_check)
        self.runs.model.arrived.connect(self._on_runs)
        for signal in (model.was_reset, model.removed, model.appended):
            signal.connect(self._close_if_gone)

    # --- tint ----------------------------------------------------------------------------

    def _toggle_tint(self) -> None:
        self._settings.tint = not self._settings.tint
        self.marks.set_tinted(self._settings.tint)

    # --- replay ----------------------------------------------------------------------------

    def replay(self, item: MessageItem) -> None:
        """Show how an answer was made, round by round."""
        self._item = item
        self.marks.clear_mark()
        self.panel.show()
        self._show_check(self.check.model.check)
        self.panel.show_steps(None)
        self.panel.slider.setFocus()
        if self.runs.model.runs(item.id) is not None:
            self._on_runs(item.id)

    def replay_last(self) -> None:
        """Replay the newest answer, or close the replay."""
        item = self._last_answer()
        if self._page.is_drawer_shown:
            self.close_replay()
        elif item is not None:
            self.replay(item)

    def close_replay(self) -> None:
        """Back to the composer."""
        self._item = None
        self.check.stop()
        self.marks.clear_mark()
        self.panel.hide()
        self._page.composer.text_box.setFocus()

    def _on_runs(self, message_id: int) -> None:
        item = self._item
        if item is not None and item.id == message_id:
            runs = self.runs.model.runs(message_id) or ()
            self.panel.show_steps(steps_of(runs, item.text, item.thinking))

    def _mark_step(self, step: Step) -> None:
        if self._item is not None:
            self.marks.mark(self._item.id, step.places, "selection")

    def _close_if_gone(self) -> None:
        if self._item is not None and not self._transcript.shows(self._item):
            self.close_replay()

    def _last_answer(self) -> MessageItem | None:
        answers = [item for item in self._transcript.items if item.role is Role.ASSISTANT]
        return answers[-1] if answers and not answers[-1].is_streaming else None

    # --- check -----------------------------------------------------------------------------

    def check_last(self) -> None:
        """Check the newest answer."""
        item = self._last_answer()
        if item is not None:
            self.replay(item)
            self._check()

    def _check(self) -> None:
        if self._item is not None:
            self.check.check(self._item)

    def _on_check(self, check: Check) -> None:
        self._show_check(check)
        if check.place is not None and self._item is not None and self._is_shown(check):
            self.marks.mark(self._item.id, (check.place,), "danger_soft")

    def _show_check(self, check: Check) -> None:
        self.panel.show_check(check if self._is_shown(check) else Check())

    def _is_shown(self, check: Check) -> bool:
        return self._item is not None and check.message_id == self._item.id
