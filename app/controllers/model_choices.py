"""What the user chose about models, and what was measured of them; kept in the settings.

Knows nothing of widgets. ``changed`` asks for the settings to be saved. Read and written on the
window's thread, except ``endpoint``, a single string that downloads read on theirs.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.settings import Settings
from engine.requests import Precision

# How much of a new measurement goes into the kept speed; single replies vary.
_SHARE_OF_NEW = 0.3


class ModelChoices(QObject):
    """Precision by model, longest chat, mirror, unloading, measured speeds."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    @property
    def endpoint(self) -> str:
        """The mirror to download from; empty for the Hub itself."""
        return self._settings.endpoint

    @property
    def context(self) -> int | None:
        """The most tokens of a chat; None leaves them to the model."""
        return self._settings.context_tokens if self._settings.context_tokens > 0 else None

    @property
    def unload_minutes(self) -> int:
        """After so many idle minutes a model leaves the memory; 0 is never."""
        return max(0, self._settings.unload_minutes)

    def precision_of(self, model_id: str) -> Precision | None:
        """The numbers chosen for a model; None leaves them to the engine."""
        chosen = self._settings.model_precisions.get(model_id)
        return Precision(chosen) if chosen in list(Precision) else None

    def precisions(self) -> dict[str, Precision]:
        """Every model for which numbers were chosen."""
        chosen = ((name, self.precision_of(name)) for name in self._settings.model_precisions)
        return {name: precision for name, precision in chosen if precision is not None}

    def speeds(self) -> dict[tuple[str, Precision], float]:
        """Tokens per second measured here, by model and numbers."""
        split = ((key.rpartition(" "), speed) for key, speed in self._settings.model_speeds.items())
        return {
            (name, Precision(numbers)): speed
            for (name, _, numbers), speed in split
            if numbers in list(Precision)
        }

    def set_precision(self, model_id: str, precision: Precision | None) -> None:
        """Choose the numbers of a model."""
        self._settings.model_precisions.pop(model_id, None)
        if precision is not None:
            self._settings.model_precisions[model_id] = precision.value
        self.changed.emit()

    def set_context(self, tokens: int) -> None:
        """Choose the longest chat; 0 leaves it to the model."""
        self._settings.context_tokens = tokens
        self.changed.emit()

    def set_endpoint(self, url: str) -> None:
        """Choose a mirror; empty is the Hub itself."""
        self._settings.endpoint = url
        self.changed.emit()

    def set_unload_minutes(self, minutes: int) -> None:
        """Choose when an idle model leaves the memory."""
        self._settings.unload_minutes = minutes
        self.changed.emit()

    def note_speed(self, model_id: str, precision: Precision, tokens_per_second: float) -> None:
        """A reply was measured: move the kept speed towards it."""
        key = f"{model_id} {precision.value}"
        before = self._settings.model_speeds.get(key, tokens_per_second)
        moved = before + _SHARE_OF_NEW * (tokens_per_second - before)
        self._settings.model_speeds[key] = round(moved, 2)
        self.changed.emit()
