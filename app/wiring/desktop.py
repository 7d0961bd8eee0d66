"""What the desktop asks of the window: open these files, come to the front, stay in the tray."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from app.controllers.attachments import AttachmentController
from app.controllers.history import HistoryController
from app.settings import Settings
from app.views.main_window import MainWindow
from app.views.tray import Tray


class DesktopFeatures(QObject):
    """Files that arrive from outside, and the tray; ``settings_changed`` asks for saving."""

    settings_changed = Signal()

    def __init__(
        self,
        history: HistoryController,
        attachments: AttachmentController,
        settings: Settings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._attachments = attachments
        self._settings = settings
        self._is_history_open = False
        self._waiting: list[Path] = []
        history.chat_opened.connect(self._on_chat_opened)

    def attach(self, window: MainWindow) -> None:
        """Connect a window."""
        self._window = window
        self.tray = Tray(window)
        self.tray.wanted.connect(self._on_tray_wanted)
        self.tray.set_wanted(self._settings.tray)
        if sys.platform == "darwin":  # a filter sees every event, so only where it is needed
            FileOpener(self, self.open_files)

    def open_files(self, files: Sequence[Path]) -> None:
        """Bring the window to the front; with files, attach them to a chat not yet begun."""
        self.tray.show_window()
        if not self._is_history_open:
            self._waiting += files
        elif files:
            self._attach(list(files))

    def close(self) -> None:
        """The window closes for good."""
        self._window.stays_in_tray = False
        self.tray.hide()

    def _attach(self, files: list[Path]) -> None:
        if self._history.current is not None:
            self._history.open(None)
        self._window.write()
        self._attachments.attach_files(files)

    def _on_chat_opened(self, _chat_id: int | None) -> None:
        self._is_history_open = True
        files, self._waiting = self._waiting, []
        if files:
            self._attach(files)

    def _on_tray_wanted(self, is_wanted: bool) -> None:
        self._settings.tray = is_wanted
        self.settings_changed.emit()


class FileOpener(QObject):
    """macOS hands files to a running program as events, not as arguments."""

    def __init__(self, parent: QObject, opened: Callable[[list[Path]], None]) -> None:
        super().__init__(parent)
        self._opened = opened
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    # --- Qt ------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent):
            self._opened([Path(event.file())])
            return True
        return super().eventFilter(watched, event)
