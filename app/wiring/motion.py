"""Connects a window with how much may move in it: a command, the setting, the system's wish."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication

from app.settings import Settings
from app.system_motion import SystemMotion
from app.views.common.theme import ThemeManager
from app.views.main_window import MainWindow

EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


class MotionFeatures(QObject):
    """``is_reduced`` where the setting or the system asks for it; then nothing moves by itself."""

    settings_changed = Signal()

    def __init__(self, settings: Settings, themes: ThemeManager, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._themes = themes
        self._flash_ms = QGuiApplication.styleHints().cursorFlashTime()
        self._effects = [item for item in EFFECTS if QApplication.isEffectEnabled(item)]
        self.is_reduced = False
        self.system = SystemMotion(self)
        self.system.less_wanted.connect(self._on_system)

    def attach(self, window: MainWindow) -> None:
        """Add the command to a window."""
        self.action = QAction(self.tr("Reduce &motion"), window, checkable=True)
        self.action.toggled.connect(self._on_toggled)
        window.add_to_menu("tray", {"reduce-motion": self.action})
        self.action.setChecked(self._settings.reduce_motion)

    def start(self) -> None:
        """Ask the system, now that the window is there."""
        self.system.ask()

    def close(self) -> None:
        """Leave the text cursor and the effects as they were."""
        if self.is_reduced:
            self._apply(False)

    def _on_toggled(self, is_on: bool) -> None:
        if is_on != self._settings.reduce_motion and self.action.isEnabled():
            self._settings.reduce_motion = is_on
            self.settings_changed.emit()
        self._apply(is_on)

    def _on_system(self) -> None:
        """The system's wish holds while it lasts and leaves the setting as it is."""
        self.action.setEnabled(False)
        self.action.setText(self.tr("Reduce &motion (your system asks for it)"))
        self.action.setChecked(True)

    def _apply(self, is_reduced: bool) -> None:
        if is_reduced == self.is_reduced:
            return
        self.is_reduced = is_reduced
        QGuiApplication.styleHints().setCursorFlashTime(0 if is_reduced else self._flash_ms)
        for effect in self._effects:
            QApplication.setEffectEnabled(effect, not is_reduced)
        self._themes.set_still(is_reduced)
