"""The pane at the right with the camera's picture and the question about its last seconds."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
)

from app.views.common import icons
from app.views.common.theme import Theme
from app.views.media.film_player import FrameView

USUAL_SECONDS, MAX_SECONDS = 10, 30


class CameraPane(QFrame):
    """Shown while the camera runs; closing it switches the camera off."""

    asked = Signal(float)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("settingsPanel")
        self.setAccessibleName(self.tr("Camera"))
        self.frames = FrameView()
        self.seconds = QSpinBox()
        self.button = QPushButton(self.tr("What just happened?"))
        self.close_button = QToolButton()
        self._name_controls()
        self._lay_out()
        self.button.clicked.connect(lambda: self.asked.emit(float(self.seconds.value())))
        self.close_button.clicked.connect(self.closed)
        self.set_theme(theme)

    def _name_controls(self) -> None:
        self.frames.setAccessibleName(self.tr("What the camera sees"))
        self.seconds.setObjectName("filmNumber")
        self.seconds.lineEdit().setTextMargins(7, 0, 0, 0)
        self.seconds.setRange(2, MAX_SECONDS)
        self.seconds.setValue(USUAL_SECONDS)
        self.seconds.setSuffix(self.tr(" s"))
        self.seconds.setAccessibleName(self.tr("How many of the last seconds are sent"))
        self.button.setObjectName("answerButton")
        self.button.setFixedHeight(34)
        self.button.setToolTip(self.tr("Send the last seconds and ask about them"))
        self.close_button.setObjectName("flatButton")
        self.close_button.setFixedSize(32, 32)
        self.close_button.setIconSize(QSize(18, 18))
        self.close_button.setAccessibleName(self.tr("Switch the camera off"))
        self.close_button.setToolTip(self.tr("Switch the camera off (Esc)"))

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Camera"))
        title.setObjectName("sectionTitle")
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self.close_button)
        last = QHBoxLayout()
        last.addWidget(QLabel(self.tr("The last")))
        last.addWidget(self.seconds)
        last.addStretch(1)
        note = QLabel(
            self.tr("Pictures stay in memory and are forgotten; only what you ask about is kept.")
        )
        note.setObjectName("fieldHint")
        note.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 10, 12, 16)
        column.setSpacing(14)
        column.addLayout(head)
        column.addWidget(self.frames)
        column.addLayout(last)
        column.addWidget(self.button)
        column.addWidget(note)
        column.addStretch(1)

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in other colours."""
        self.close_button.setIcon(icons.icon("close", theme.color("muted")))

    def show_picture(self, picture: QImage) -> None:
        """What the camera sees now."""
        self.frames.show_picture(picture)

    def wait_for_picture(self) -> None:
        """The camera has just been switched on."""
        self.frames.show_text(self.tr("Waiting for the camera…"))
