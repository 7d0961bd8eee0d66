"""The graphics card: what is there, what the pack would cost, fetching and removing it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.viewmodels.gpu import GpuModel, GpuState, Phase
from app.views.common.looks import set_look
from app.views.models.gpu_texts import detail_text, progress_text, title_text

BAR_PX = 6
STEPS = 1000
WIDTH_PX = 500
MARGIN_PX = 26


class GpuDialog(QDialog):
    """Draws a ``GpuModel``; closing it with “Not now” declines the pack for good."""

    fetch_requested = Signal()
    pause_requested = Signal()
    roll_back_requested = Signal()
    remove_requested = Signal()
    declined = Signal()

    def __init__(self, model: GpuModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Graphics card"))
        self.setFixedWidth(WIDTH_PX)
        self.title = _label("dialogTitle")
        self.detail = _label()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(BAR_PX)
        self.bar.setRange(0, STEPS)
        self.bar.setAccessibleName(self.tr("Download of the GPU pack"))
        self.line = _label("modelDetail")
        self._make_buttons()
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN_PX, 24, MARGIN_PX, 20)
        column.setSpacing(14)
        for widget in (self.title, self.detail, self.bar, self.line):
            column.addWidget(widget)
        column.addSpacing(4)
        column.addLayout(self._button_row())
        model.changed.connect(self.show_state)
        self.show_state(model.state)

    def _make_buttons(self) -> None:
        self.fetch_button = QPushButton()
        self.fetch_button.clicked.connect(self.fetch_requested)
        self.pause_button = QPushButton(self.tr("Pause"))
        self.pause_button.clicked.connect(self.pause_requested)
        self.back_button = QPushButton(self.tr("Go back to the one before"))
        self.back_button.clicked.connect(self.roll_back_requested)
        self.remove_button = QPushButton(self.tr("Remove"))
        self.remove_button.setAccessibleDescription(
            self.tr("Deletes the GPU pack and what was fetched of it.")
        )
        self.remove_button.clicked.connect(self.remove_requested)
        self.close_button = QPushButton()
        self.close_button.clicked.connect(self._on_close)
        for button in (self.pause_button, self.back_button, self.remove_button):
            button.setAutoDefault(False)

    def _button_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.remove_button)
        row.addWidget(self.back_button)
        row.addStretch(1)
        for button in (self.pause_button, self.close_button, self.fetch_button):
            row.addWidget(button)
        return row

    def show_state(self, state: GpuState) -> None:
        """Draw what is known now."""
        self._state = state
        self.title.setText(title_text(state))
        self.detail.setText(detail_text(state))
        is_running = state.phase in (Phase.FETCHING, Phase.PAUSING, Phase.PAUSED)
        self.bar.setVisible(is_running)
        self.bar.setValue(STEPS * state.done_bytes // max(state.download_bytes, 1))
        line = progress_text(state)
        self.line.setText(line)
        self.line.setVisible(bool(line))
        set_look(self.line, "isFailure", state.phase is Phase.FAILED)
        self._show_buttons(state)
        self._fit()

    def _fit(self) -> None:
        """Give wrapped texts the height they need; a dialog's size hint does not ask for it."""
        for label in (self.detail, self.line):
            label.setFixedHeight(max(0, label.heightForWidth(WIDTH_PX - 2 * MARGIN_PX)))
        self.adjustSize()

    def _show_buttons(self, state: GpuState) -> None:
        self.fetch_button.setVisible(state.can_fetch)
        self.fetch_button.setText(
            {Phase.PAUSED: self.tr("Resume"), Phase.FAILED: self.tr("Try again")}.get(
                state.phase, self.tr("Fetch it")
            )
        )
        self.pause_button.setVisible(state.phase in (Phase.FETCHING, Phase.PAUSING))
        self.pause_button.setEnabled(state.phase is Phase.FETCHING)
        self.back_button.setVisible(state.has_previous and not state.is_busy)
        self.remove_button.setVisible(state.size_bytes > 0 and not state.is_busy)
        (self.fetch_button if state.can_fetch else self.close_button).setDefault(True)
        is_offer = state.can_fetch and state.phase is Phase.IDLE
        self.close_button.setText(self.tr("Not now") if is_offer else self.tr("Close"))

    def _on_close(self) -> None:
        if self._state.can_fetch and self._state.phase is Phase.IDLE:
            self.declined.emit()
        self.close()


def _label(name: str = "") -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
