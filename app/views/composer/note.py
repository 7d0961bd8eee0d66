"""A line above the composer's text about what is written there, with a button that ends it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton

from app.views.common import icons
from app.views.common.elided_label import ElidedLabel
from app.views.common.theme import Theme

BUTTON_PX = 24


class Note(QFrame):
    """Hidden until it is given a text."""

    closed = Signal()
    edit_requested = Signal()

    def __init__(self, icon: str, close_name: str, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("note")
        self._icon_name = icon
        self._icon = QLabel()
        self.edit_button: QToolButton | None = None
        self.label = ElidedLabel()
        self.close_button = _button(close_name)
        self.close_button.clicked.connect(self.closed)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(10, 5, 5, 5)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self.label, 1)
        row.addWidget(self.close_button)
        self.set_theme(theme)
        self.hide()

    def add_edit_button(self, name: str) -> None:
        """Let what is noted be edited."""
        button = _button(name)
        button.clicked.connect(self.edit_requested)
        self._row.insertWidget(2, button)
        self.edit_button = button
        self.set_theme(self._theme)

    def show_text(self, text: str) -> None:
        """Show one line; without a text, nothing."""
        self.label.set_whole(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in other colours."""
        self._theme = theme
        if self.edit_button is not None:
            self.edit_button.setIcon(icons.icon("rename", theme.color("muted")))
        self._icon.setPixmap(icons.pixmap(self._icon_name, theme.colors["accent"], 16))
        self.close_button.setIcon(icons.icon("close", theme.color("muted")))


def _button(name: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName("chipRemove")
    button.setIconSize(QSize(14, 14))
    button.setFixedSize(BUTTON_PX, BUTTON_PX)
    button.setAccessibleName(name)
    button.setToolTip(name)
    return button
