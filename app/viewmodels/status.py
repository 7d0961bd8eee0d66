"""What the status line says about engine and speed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QObject, Signal

from engine.events import Loaded, Recovered, RecoveryStep, Stats


class EngineState(StrEnum):
    """Where the engine's process stands."""

    ABSENT = "absent"
    STARTING = "starting"
    LOADING = "loading"
    READY = "ready"
    FAILED = "failed"
    STOPPED = "stopped"
    UNLOADED = "unloaded"


LOADING_STATES = frozenset({EngineState.STARTING, EngineState.LOADING})


@dataclass(frozen=True, slots=True)
class Status:
    """One moment. ``message`` belongs to ``failed``; ``stats`` are of the last reply seen.

    ``recovered`` is what the loaded model has given up since memory ran out.
    """

    engine: EngineState = EngineState.ABSENT
    step: str = ""
    done: int = 0
    total: int = 0
    message: str = ""
    model: Loaded | None = None
    stats: Stats | None = None
    is_answering: bool = False
    recovered: tuple[Recovered, ...] = ()

    @property
    def has_lost_drafter(self) -> bool:
        """Whether the drafter was unloaded to save memory."""
        return any(one.step is RecoveryStep.DRAFTER for one in self.recovered)


class StatusModel(QObject):
    """The current ``Status``."""

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.status = Status()

    def update(self, **changes: Any) -> None:
        """Replace fields of the status."""
        status = replace(self.status, **changes)
        if status != self.status:
            self.status = status
            self.changed.emit(status)
