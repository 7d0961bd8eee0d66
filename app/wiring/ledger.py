"""Connects a window with the count of what would be sent: gauge, breakdown, choices."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from app.controllers.ledger import LedgerController
from app.controllers.room import RoomController
from app.viewmodels.ledger import Ledger
from app.views.common.theme import ThemeManager
from app.views.composer.gauge import Gauge
from app.views.composer.ledger_popup import LedgerPopup
from app.views.main_window import MainWindow


class LedgerFeatures(QObject):
    """The gauge with its popup; ``attach`` connects a window."""

    def __init__(self, controller: LedgerController, room: RoomController, parent: QObject) -> None:
        super().__init__(parent)
        self.controller = controller
        self.room = room
        self._opens_when_counted = False

    def attach(self, window: MainWindow, themes: ThemeManager) -> None:
        """Connect a window."""
        self._window = window
        self.gauge = Gauge(self.controller.model)
        self.popup = LedgerPopup(self.controller.model, themes.theme, window)
        window.page.composer.add_gauge(self.gauge)
        themes.changed.connect(self.popup.set_theme)
        self.gauge.clicked.connect(self.show_popup)
        self.popup.drop_requested.connect(self.room.drop)
        self.popup.summary_requested.connect(self.room.summarise)
        self.popup.stop_requested.connect(self.room.stop)
        self.popup.new_chat_requested.connect(self._move_on)
        self.room.cut.connect(self._on_cut)
        window.page.transcript.uncut_requested.connect(self.room.undo)
        self.controller.overflowed.connect(self._on_overflowed)
        self.controller.model.changed.connect(self._on_changed)
        action = QAction(self.tr("&Context: what would be sent"), window)
        action.setShortcut(QKeySequence("Ctrl+U"))
        action.triggered.connect(lambda _=False: self.show_popup())
        window.add_to_menu("think", {"context": action})

    def show_popup(self) -> None:
        """Open the breakdown."""
        self._window.show_chat_page()
        self.popup.open_at(self.gauge)

    def may_send(self) -> bool:
        """Whether what is written fits, as far as that is known; else opens the breakdown."""
        fits = self.controller.model.ledger.fits or not self.controller.is_fresh
        if not fits:
            self.show_popup()
        return fits

    def _move_on(self) -> None:
        self.room.move_on()
        self._window.page.composer.text_box.setFocus()

    def _on_cut(self, message_id: int, count: int) -> None:
        self.popup.hide()
        self._window.page.composer.text_box.setFocus()
        self._window.toast.show_text(
            self.tr("%n message(s) are no longer sent", "", count),
            self.tr("Undo"),
            lambda: self.room.undo(message_id),
        )

    def _on_overflowed(self) -> None:
        """The engine refused the prompt, which was not counted yet: show why when it is."""
        self._opens_when_counted = True
        self.controller.schedule()

    def _on_changed(self, ledger: Ledger) -> None:
        if self._opens_when_counted and self.controller.is_fresh:
            self._opens_when_counted = False
            if not ledger.fits:
                self.show_popup()
