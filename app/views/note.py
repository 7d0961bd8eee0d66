"""A line above the composer's text about what is written there, with a button that ends it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton

from app.views import icons
from app.views.theme import Theme

BUTTON_PX = 24


class Note(QFrame):
    """Hidden until it is given a text."""

    closed = Signal()

    def __init__(self, icon: str, close_name: str, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("note")
        self._icon_name = icon
        self._icon = QLabel()
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setMinimumWidth(40)
        self.close_button = self.add_button(close_name)
        self.close_button.clicked.connect(self.closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 5, 5, 5)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self.label, 1)
        row.addWidget(self.close_button)
        self.set_theme(theme)
        self.hide()

    def add_button(self, name: str) -> QToolButton:
        """A small button called ``name``."""
        button = QToolButton()
        button.setObjectName("chipRemove")
        button.setIconSize(QSize(14, 14))
        button.setFixedSize(BUTTON_PX, BUTTON_PX)
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    def show_text(self, text: str) -> None:
        """Show one line; without a text, nothing."""
        self.label.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in other colours."""
        self._icon.setPixmap(icons.pixmap(self._icon_name, theme.colors["accent"], 16))
        self.close_button.setIcon(icons.icon("close", theme.color("muted")))
