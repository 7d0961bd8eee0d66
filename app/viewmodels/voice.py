"""What the voice bar and its buttons draw."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QObject, Signal


class VoiceState(StrEnum):
    """Where a recording stands."""

    IDLE = "idle"
    LISTENING = "listening"
    WRITING = "writing"


class VoicePurpose(StrEnum):
    """What a recording is for: text for the composer, or a sound for the model."""

    DICTATE = "dictate"
    HEAR = "hear"


@dataclass(frozen=True, slots=True)
class Voice:
    """One moment. ``level`` is between 0 and 1; ``note`` says who writes and how well.

    ``piece`` of ``num_pieces`` counts from 1 while a long recording is written down.
    """

    state: VoiceState = VoiceState.IDLE
    purpose: VoicePurpose = VoicePurpose.DICTATE
    level: float = 0.0
    seconds: float = 0.0
    hears_speech: bool = False
    is_held: bool = False
    note: str = ""
    piece: int = 0
    num_pieces: int = 0


class VoiceModel(QObject):
    """The current ``Voice``."""

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.voice = Voice()

    def update(self, **changes: Any) -> None:
        """Replace fields."""
        voice = replace(self.voice, **changes)
        if voice != self.voice:
            self.voice = voice
            self.changed.emit(voice)
