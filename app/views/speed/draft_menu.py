"""The commands of the drafts menu: tint, replay, and the check without the drafter."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from app.views.common.actions import make_action
from app.views.main_window import MainWindow

translate = QCoreApplication.translate

DRAFT_COMMANDS = ["tint", "replay", "check"]


def make_draft_commands(
    window: MainWindow, runs: Mapping[str, Callable[[], object]]
) -> dict[str, QAction]:
    """An action for each name in ``runs``; ``tint`` can be switched on."""
    table = {
        "tint": (translate("DraftMenu", "&Tint accepted drafts"), "Ctrl+Shift+A"),
        "replay": (translate("DraftMenu", "&Replay the drafts of the last answer"), "Ctrl+D"),
        "check": (
            translate("DraftMenu", "&Check the last answer without the drafter"),
            "Ctrl+Shift+D",
        ),
    }
    actions = {name: make_action(window, *table[name], run) for name, run in runs.items()}
    actions["tint"].setCheckable(True)
    return actions
