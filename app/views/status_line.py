"""The small line under the composer: model, device, speed, drafter; never silent."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from app.engine_words import in_users_language
from app.viewmodels.status import LOADING_STATES, EngineState, Status, StatusModel
from app.views.transcript.message_text import drafter_text, one_decimal, speed_text


def device_text(device: str) -> str:
    """A torch device as people call it."""
    kind, _, number = device.partition(":")
    return f"{kind.upper()} {number}".strip() if kind in ("cpu", "cuda", "mps") else device


def numbers_text(dtype: str) -> str:
    """What the matrices are held in where they are packed; nothing for the usual numbers."""
    translate = QCoreApplication.translate
    return {"int8": translate("Models", "8 bits"), "int4": translate("Models", "4 bits")}.get(
        dtype, ""
    )


class StatusLine(QWidget):
    """Draws a ``StatusModel``; loading can be cancelled here."""

    cancel_requested = Signal()

    def __init__(self, model: StatusModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.label = QPushButton()
        self.label.setObjectName("statusButton")
        self.label.setCursor(Qt.CursorShape.PointingHandCursor)
        self.label.setAccessibleDescription(self.tr("Opens the model page"))
        self.drafter = QLabel()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedSize(90, 4)
        self.progress.setAccessibleName(self.tr("Loading the model"))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setObjectName("statusButton")
        self.cancel_button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.cancel_button.setAccessibleName(self.tr("Cancel loading the model"))
        self.cancel_button.clicked.connect(self.cancel_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 6, 0)
        row.setSpacing(10)
        row.addWidget(self.label)
        row.addWidget(self.progress)
        row.addWidget(self.cancel_button)
        row.addStretch(1)
        row.addWidget(self.drafter)
        self._model = model
        model.changed.connect(self.show_status)
        self.show_status(model.status)

    def show_status(self, status: Status) -> None:
        """Draw one moment."""
        self.label.setText(self._text(status))
        notes = [in_users_language(note) for note in status.model.notes] if status.model else []
        notes += dict.fromkeys(in_users_language(one.message) for one in status.recovered)
        self.label.setToolTip("\n".join((*notes, self.tr("Models (Ctrl+M)"))))
        is_loading = status.engine in LOADING_STATES
        self.progress.setVisible(is_loading)
        self.cancel_button.setVisible(is_loading)
        self.progress.setRange(0, status.total if status.engine is EngineState.LOADING else 0)
        self.progress.setValue(status.done)
        self.drafter.setText(self._drafter_text(status))
        self.drafter.setToolTip(self._drafter_details(status))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_status(self._model.status)

    def _drafter_text(self, status: Status) -> str:
        is_ready = status.model is not None and status.engine is EngineState.READY
        if is_ready and status.has_lost_drafter:
            return self.tr("Drafter: Off · memory ran out")
        if status.model is not None and is_ready:
            return drafter_text(status.stats, status.model.has_drafter)
        if status.engine in (EngineState.FAILED, EngineState.STOPPED, EngineState.UNLOADED):
            return self.tr("Drafter: Off · no model is loaded")
        return self.tr("Drafter: Off · the model is not loaded yet")

    def _drafter_details(self, status: Status) -> str:
        """What is known behind the chip, a line each."""
        stats = status.stats
        if stats is None:
            return self.tr("The replay of an answer shows what was drafted (Ctrl+D)")
        lines = []
        if stats.draft_length:
            lines.append(self.tr("Drafts %n token(s) per round", "", stats.draft_length))
        if stats.acceptance_by_depth:
            shares = ", ".join(f"{round(100 * share)} %" for share in stats.acceptance_by_depth)
            lines.append(self.tr("Right at depth 1, 2, …: {shares}").format(shares=shares))
        if stats.plain_tokens_per_second is not None:
            speed = one_decimal(stats.plain_tokens_per_second)
            lines.append(self.tr("Plain, timed here: {speed} tokens/s").format(speed=speed))
        return "\n".join(lines)

    def _text(self, status: Status) -> str:
        if status.engine is EngineState.ABSENT:
            return ""
        if status.engine is EngineState.STARTING:
            return self.tr("Starting the engine…")
        if status.engine is EngineState.LOADING:
            return self.tr("Loading the model: {step}").format(step=in_users_language(status.step))
        if status.engine is EngineState.FAILED:
            return self.tr("No model is loaded")
        if status.engine is EngineState.STOPPED:
            return self.tr("The engine stopped; it starts again with the next message")
        model = status.model
        if status.engine is EngineState.UNLOADED:
            name = self.tr("The model") if model is None else model.name
            return self.tr("{name} is not in memory; the next message loads it").format(name=name)
        if model is None:
            return ""
        parts = [model.name, device_text(model.device), numbers_text(model.dtype)]
        if status.stats is not None and status.stats.tokens_per_second is not None:
            parts.append(speed_text(status.stats).split(" · ")[0])
        if status.recovered:
            parts.append(self.tr("saving memory"))
        return " · ".join(part for part in parts if part)
