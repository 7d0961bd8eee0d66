"""One command of a menu: its text, its keys, and what it runs."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

# Where a script has no Latin letters, the key of a menu stands behind the text: “新建聊天(&N)”.
_KEY_BEHIND = re.compile(r"\(&\w\)")


def spoken_text(action: QAction) -> str:
    """A command's text as it is read outside menus, without the letter that chooses it there."""
    return _KEY_BEHIND.sub("", action.text()).replace("&", "")


def make_action(parent: QObject, text: str, keys: str, run: Callable[[], object]) -> QAction:
    """An action that calls ``run`` without arguments; ``keys`` may be empty."""
    action = QAction(text, parent)
    action.setShortcut(QKeySequence(keys))
    action.triggered.connect(lambda _=False: run())
    return action
