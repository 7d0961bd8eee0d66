"""Two places for short messages: a banner that stays, and a toast that goes by itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from app.views.common import icons
from app.views.common.theme import Theme

TOAST_MS = 7000
TOAST_GAP_PX = 14


class Banner(QFrame):
    """One sentence about what did not work, until it is closed or replaced."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._icon = QLabel()
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.close_button = QToolButton()
        self.close_button.setObjectName("flatButton")
        self.close_button.setIconSize(QSize(16, 16))
        self.close_button.setFixedSize(26, 26)
        self.close_button.setAccessibleName(self.tr("Close this message"))
        self.close_button.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 9, 8, 9)
        row.setSpacing(10)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.set_theme(theme)
        self.hide()

    def show_text(self, text: str) -> None:
        """Show one sentence."""
        self.label.setText(text)
        self.label.setAccessibleName(text)
        self.show()

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in other colours."""
        self._icon.setPixmap(icons.pixmap("alert", theme.colors["danger"]))
        self.close_button.setIcon(icons.icon("close", theme.color("muted")))


class Toast(QFrame):
    """A short message over ``above``, with at most one thing to do."""

    def __init__(self, parent: QWidget, above: QWidget) -> None:
        super().__init__(parent)
        self._host = parent
        self._above = above
        self.setObjectName("toast")
        self.label = QLabel()
        self.button = QPushButton()
        self.button.setObjectName("toastButton")
        self._action: Callable[[], None] | None = None
        self._timer = QTimer(self, singleShot=True, interval=TOAST_MS)
        self._timer.timeout.connect(self.hide)
        self.button.clicked.connect(self.undo)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 10, 8)
        row.setSpacing(12)
        row.addWidget(self.label)
        row.addWidget(self.button)
        parent.installEventFilter(self)
        self.hide()

    def show_text(
        self, text: str, label: str = "", action: Callable[[], None] | None = None
    ) -> None:
        """Show ``text``; with ``action``, a button called ``label`` runs it, as does ``undo``."""
        self._action = action or self._action
        self.label.setText(text)
        self.button.setText(label)
        self.button.setVisible(action is not None)
        self.show()
        self._place()
        self.raise_()
        self._timer.start()

    def undo(self) -> None:
        """Run what the newest message with a button offered, also when it has gone by."""
        action, self._action = self._action, None
        self.hide()
        if action is not None:
            action()

    def _place(self) -> None:
        self.adjustSize()
        x = (self._host.width() - self.width()) // 2
        foot_px = self._above.mapTo(self._host, QPoint(0, 0)).y()
        self.move(max(0, x), max(0, foot_px - TOAST_GAP_PX - self.height()))

    # --- Qt --------------------------------------------------------------------------

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
