"""The icon in the system tray: optional, and only where the desktop has a tray."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from app.views.common import icons
from app.views.main_window import MainWindow


class Tray(QObject):
    """Keeps the window reachable after it was closed, while the user wants that.

    ``wanted`` tells that the user switched it on or off.
    """

    wanted = Signal(bool)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._icon: QSystemTrayIcon | None = None
        self.action = window.commands["tray"]
        self.action.triggered.connect(self._on_triggered)

    def set_wanted(self, is_wanted: bool) -> None:
        """Show or hide the icon; without a tray nothing is kept and nothing is shown."""
        is_possible = QSystemTrayIcon.isSystemTrayAvailable()
        self.action.setVisible(is_possible)
        self.action.setChecked(is_wanted)
        self._window.stays_in_tray = is_wanted and is_possible
        if self._window.stays_in_tray:
            self._show_icon()
        else:
            self.hide()

    def hide(self) -> None:
        """Take the icon out of the tray."""
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None

    def show_window(self) -> None:
        """Bring the window to the front, from wherever it is."""
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def _show_icon(self) -> None:
        if self._icon is not None:
            return
        self._icon = QSystemTrayIcon(icons.app_icon(), self)
        self._icon.setToolTip("Tandem")
        self._icon.setContextMenu(self._make_menu())
        self._icon.activated.connect(self._on_activated)
        self._icon.show()

    def _make_menu(self) -> QMenu:
        menu = QMenu(self._window)
        show = QAction(self.tr("&Show Tandem"), menu)
        show.triggered.connect(self.show_window)
        menu.addAction(show)
        new = QAction(self.tr("&New chat"), menu)
        new.triggered.connect(self._on_new)
        menu.addAction(new)
        menu.addSeparator()
        menu.addAction(self._window.commands["quit"])
        return menu

    def _on_new(self) -> None:
        self.show_window()
        self._window.new_requested.emit()

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Trigger:
            return
        if self._window.isVisible() and not self._window.isMinimized():
            self._window.hide()
        else:
            self.show_window()

    def _on_triggered(self, is_wanted: bool) -> None:
        self.set_wanted(is_wanted)
        self.wanted.emit(is_wanted)
