"""A download on its card: bar, one line, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.viewmodels.models import RUNNING, DownloadState, Phase
from app.views.common.looks import set_look
from app.views.models.model_texts import download_text

BAR_PX = 6
STEPS = 1000


class DownloadPanel(QWidget):
    """Draws a ``DownloadState``; hidden where there is none."""

    pause_requested = Signal()
    resume_requested = Signal()
    cancel_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(BAR_PX)
        self.line = QLabel()
        self.line.setObjectName("modelDetail")
        self.line.setWordWrap(True)
        self.line.setTextFormat(Qt.TextFormat.PlainText)
        self.go_button = QPushButton()
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.go_button.clicked.connect(self._on_go)
        self.cancel_button.clicked.connect(self.cancel_requested)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.go_button)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.bar)
        column.addWidget(self.line)
        column.addLayout(buttons)
        self._state: DownloadState | None = None

    def show_state(self, name: str, state: DownloadState | None) -> None:
        """Draw the download of the model called ``name``."""
        self._state = state
        self.setVisible(state is not None)
        if state is None:
            return
        is_unsure = state.phase in RUNNING and not state.total_bytes
        self.bar.setRange(0, 0 if is_unsure else STEPS)
        self.bar.setValue(STEPS * state.done_bytes // max(state.total_bytes, 1))
        self.bar.setAccessibleName(self.tr("Download of {name}").format(name=name))
        self.line.setText(download_text(state))
        set_look(self.line, "isFailure", state.phase is Phase.FAILED)
        self._show_buttons(name, state.phase)

    def _show_buttons(self, name: str, phase: Phase) -> None:
        if phase in RUNNING or phase is Phase.PAUSING:
            text, spoken = self.tr("Pause"), self.tr("Pause the download of {name}")
        elif phase is Phase.FAILED:
            text, spoken = self.tr("Try again"), self.tr("Try the download of {name} again")
        else:
            text, spoken = self.tr("Resume"), self.tr("Go on with the download of {name}")
        self.go_button.setText(text)
        self.go_button.setAccessibleName(spoken.format(name=name))
        self.cancel_button.setAccessibleName(
            self.tr("Cancel the download of {name}").format(name=name)
        )
        is_ending = phase in (Phase.PAUSING, Phase.CANCELLING)
        self.go_button.setEnabled(not is_ending)
        self.cancel_button.setEnabled(phase is not Phase.CANCELLING)

    def _on_go(self) -> None:
        if self._state is not None and self._state.phase in RUNNING:
            self.pause_requested.emit()
        else:
            self.resume_requested.emit()
