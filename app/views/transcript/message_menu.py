"""The commands of the message menu: what the links under messages do, from the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from app.views.common.actions import make_action
from app.views.main_window import MainWindow

translate = QCoreApplication.translate

MESSAGE_COMMANDS = [
    "edit-last",
    "continue",
    "retry-last",
    "answer-now",
    "quote",
    "edit-queued",
    "delete-last",
    "undo",
    "",
    "previous",
    "next",
]


def make_message_commands(
    window: MainWindow, runs: Mapping[str, Callable[[], object]]
) -> dict[str, QAction]:
    """An action for each name in ``runs``."""
    table = {
        "edit-last": (translate("MessageMenu", "&Edit the last question"), "Ctrl+E"),
        "continue": (translate("MessageMenu", "&Continue the last answer"), "Ctrl+J"),
        "retry-last": (translate("MessageMenu", "&Try the last answer again"), "Ctrl+R"),
        "answer-now": (
            translate("MessageMenu", "&Answer now, without thinking on"),
            "Ctrl+Shift+T",
        ),
        "quote": (translate("MessageMenu", "&Quote the selection"), "Ctrl+Shift+Q"),
        "edit-queued": (
            translate("MessageMenu", "Edit the &waiting message"),
            "Ctrl+Shift+E",
        ),
        "previous": (translate("MessageMenu", "&Previous message"), "Alt+Up"),
        "next": (translate("MessageMenu", "&Next message"), "Alt+Down"),
        "delete-last": (translate("MessageMenu", "&Delete the last message"), ""),
        "undo": (translate("MessageMenu", "&Undo what was deleted or changed last"), "Ctrl+Alt+Z"),
    }
    return {name: make_action(window, *table[name], run) for name, run in runs.items()}
