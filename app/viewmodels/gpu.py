"""What the window knows about the graphics card and the pack that lets the engine use it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QObject, Signal


class Advice(StrEnum):
    """What can be done about the card; the values are those of ``engine.gpupack.offer``."""

    UNKNOWN = "unknown"
    NO_CARD = "no_card"
    BUILT_IN = "built_in"
    NO_PACK = "no_pack"
    OLD_CARD = "old_card"
    OLD_DRIVER = "old_driver"
    FETCH = "fetch"
    UPDATE = "update"
    IN_USE = "in_use"


class Phase(StrEnum):
    """What is being done now."""

    IDLE = "idle"
    FETCHING = "fetching"
    PAUSING = "pausing"
    PAUSED = "paused"
    CHANGING = "changing"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class GpuState:
    """Sizes in bytes; ``sentence`` is why something did not work, in the engine's words."""

    advice: Advice = Advice.UNKNOWN
    card: str = ""
    driver: str = ""
    wanted_driver: str = ""
    pack_id: str = ""
    download_bytes: int = 0
    disk_bytes: int = 0
    size_bytes: int = 0
    has_previous: bool = False
    has_failed: bool = False
    phase: Phase = Phase.IDLE
    done_bytes: int = 0
    bytes_per_second: float | None = None
    seconds_left: float | None = None
    sentence: str = ""

    @property
    def can_fetch(self) -> bool:
        """Whether a pack is there to be fetched and nothing else is going on."""
        return self.advice in (Advice.FETCH, Advice.UPDATE) and not self.is_busy

    @property
    def is_busy(self) -> bool:
        """Whether the folder of packs is being changed."""
        return self.phase in (Phase.FETCHING, Phase.PAUSING, Phase.CHANGING)


class GpuModel(QObject):
    """Holds the state; ``changed`` carries it."""

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = GpuState()

    def update(self, **changes: Any) -> None:
        """Replace some of the state's fields."""
        self.state = replace(self.state, **changes)
        self.changed.emit(self.state)
