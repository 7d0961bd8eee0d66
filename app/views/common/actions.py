"""One command of a menu: its text, its keys, and what it runs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence


def make_action(parent: QObject, text: str, keys: str, run: Callable[[], object]) -> QAction:
    """An action that calls ``run`` without arguments; ``keys`` may be empty."""
    action = QAction(text, parent)
    action.setShortcut(QKeySequence(keys))
    action.triggered.connect(lambda _=False: run())
    return action
