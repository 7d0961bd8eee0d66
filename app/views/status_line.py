"""The small line under the composer: model, device, speed, drafter; never silent.

Where both halves do not fit beside each other they stand one above the other.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QWidget,
)

from app.engine_words import in_users_language
from app.viewmodels.status import LOADING_STATES, EngineState, Status, StatusModel
from app.views.transcript.message_text import drafter_text, one_decimal, speed_text

GAP_PX = 10
# What a button's style adds to its text, and what bold or hinting may add.
BUTTON_EDGES_PX = 14


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
        self._whole = ""
        self._lay_out()
        self._model = model
        model.changed.connect(self.show_status)
        self.show_status(model.status)

    def _lay_out(self) -> None:
        # A button's padding, so that both halves begin at one edge where they stand in two rows.
        self.drafter.setContentsMargins(BUTTON_EDGES_PX // 2 - 2, 0, 0, 0)
        engine = QHBoxLayout()
        engine.setSpacing(GAP_PX)
        engine.addWidget(self.label)
        engine.addWidget(self.progress)
        engine.addWidget(self.cancel_button)
        engine.addStretch(1)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._halves.setContentsMargins(6, 0, 6, 0)
        self._halves.setSpacing(GAP_PX)
        self._halves.addLayout(engine, 1)
        self._halves.addWidget(self.drafter)

    def show_status(self, status: Status) -> None:
        """Draw one moment."""
        self._whole = self._text(status)
        notes = [in_users_language(note) for note in status.model.notes] if status.model else []
        notes += dict.fromkeys(in_users_language(one.message) for one in status.recovered)
        self._notes = (*notes, self.tr("Models (Ctrl+M)"))
        is_loading = status.engine in LOADING_STATES
        self.progress.setVisible(is_loading)
        self.cancel_button.setVisible(is_loading)
        self.progress.setRange(0, status.total if status.engine is EngineState.LOADING else 0)
        self.progress.setValue(status.done)
        self._drafter = self._drafter_text(status)
        self._details = self._drafter_details(status)
        self._fit()

    def _fit(self) -> None:
        """Write both halves in the room there is; what is shortened is whole in its tool tip."""
        margins = self._halves.contentsMargins()
        room_px = max(0, self.width() - margins.left() - margins.right())
        shown = [one for one in (self.progress, self.cancel_button) if not one.isHidden()]
        beside_px = sum(one.sizeHint().width() + GAP_PX for one in shown)
        label_px = self.label.fontMetrics().horizontalAdvance(self._whole) + BUTTON_EDGES_PX
        drafter_px = self.drafter.fontMetrics().horizontalAdvance(self._drafter) + BUTTON_EDGES_PX
        fits = label_px + beside_px + GAP_PX + drafter_px <= room_px
        beside, above = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(beside if fits else above)
        self._halves.setSpacing(GAP_PX if fits else 0)
        label = self._shortened(self.label, self._whole, room_px - beside_px)
        self.label.setText(label)
        self.label.setAccessibleName(self._whole)
        self.label.setToolTip(
            "\n".join((*((self._whole,) if label != self._whole else ()), *self._notes))
        )
        drafter = self._shortened(self.drafter, self._drafter, room_px)
        self.drafter.setText(drafter)
        self.drafter.setAccessibleName(self._drafter)
        is_cut = drafter != self._drafter
        self.drafter.setToolTip(f"{self._drafter}\n{self._details}" if is_cut else self._details)

    def _shortened(self, widget: QWidget, text: str, room_px: int) -> str:
        right = Qt.TextElideMode.ElideRight
        return widget.fontMetrics().elidedText(text, right, max(0, room_px - BUTTON_EDGES_PX))

    # --- Qt ----------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

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
