"""Measures models in use: the speed of every reply that is long enough to tell."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.controllers.model_choices import ModelChoices
from app.viewmodels.status import Status, StatusModel
from engine.requests import Precision

# Fewer tokens tell more about the clock than about the model.
MIN_TOKENS = 32
_PRECISIONS = {"bfloat16": Precision.BF16, "int8": Precision.INT8, "int4": Precision.INT4}


class SpeedKeeper(QObject):
    """Notes the speed of a reply when it has ended; ``model_in_use`` says whose it is."""

    def __init__(
        self,
        status: StatusModel,
        choices: ModelChoices,
        model_in_use: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._choices = choices
        self._model_in_use = model_in_use
        self._was_answering = False
        status.changed.connect(self._on_status)

    def _on_status(self, status: Status) -> None:
        has_ended = self._was_answering and not status.is_answering
        self._was_answering = status.is_answering
        if has_ended:
            self._note(status)

    def _note(self, status: Status) -> None:
        stats, model, model_id = status.stats, status.model, self._model_in_use()
        if stats is None or model is None or not model_id:
            return
        precision, speed = _PRECISIONS.get(model.dtype), stats.tokens_per_second
        if precision is not None and speed is not None and stats.new_tokens >= MIN_TOKENS:
            self._choices.note_speed(model_id, precision, speed)
