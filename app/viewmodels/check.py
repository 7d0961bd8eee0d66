"""The check of an answer without the drafter: where it stands, for the panel that shows it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from app.viewmodels.replay import Place


class CheckState(StrEnum):
    """Where a check stands."""

    IDLE = "idle"
    RUNNING = "running"
    SAME = "same"
    DIFFERENT = "different"
    IMPOSSIBLE = "impossible"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Check:
    """The check of one message; ``sentence`` says what came of it, ``details`` why that is so."""

    message_id: int | None = None
    state: CheckState = CheckState.IDLE
    sentence: str = ""
    details: str = ""
    place: Place | None = None


class CheckModel(QObject):
    """The latest check."""

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.check = Check()

    def set(self, check: Check) -> None:
        """Another moment."""
        self.check = check
        self.changed.emit(check)
