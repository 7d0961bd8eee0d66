"""Shift+F10 opens the menu of whatever has the keyboard, as the Menu key does.

Many keyboards have no Menu key, and on Linux Qt knows Shift+F10 only from some desktops. Windows
sends both by itself, and macOS has neither.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

KEYS = "Shift+F10"
SYSTEMS = ("linux",)


def add_context_key(window: QWidget) -> QShortcut | None:
    """Let the key work in ``window``; None where the system does it."""
    if sys.platform not in SYSTEMS:
        return None
    shortcut = QShortcut(QKeySequence(KEYS), window)
    shortcut.activated.connect(_open_menu)
    return shortcut


def _open_menu() -> None:
    widget = QApplication.focusWidget()
    if widget is None:
        return
    # Where Qt opens it for the Menu key: at the cursor or the current row.
    found = widget.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    cursor = found.toRect() if isinstance(found, QRectF) else found
    place = cursor.center() if isinstance(cursor, QRect) else widget.rect().center()
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.postEvent(widget, QContextMenuEvent(reason, place, widget.mapToGlobal(place)))
