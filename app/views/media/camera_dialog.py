"""A photo by the camera: the live picture, and a button that keeps one frame.

What feeds the capture session (a camera, or frames in a test) is the caller's; imported only
when a photo is wanted, since Qt's multimedia takes half a second to load.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QMediaCaptureSession, QVideoFrame, QVideoSink
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from app.views.media.picture_box import PictureBox


class CameraDialog(QDialog):
    """``taken`` carries the frame that was on show when the button was pressed."""

    taken = Signal(QImage)

    def __init__(self, session: QMediaCaptureSession, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Photo by camera"))
        self._session = session
        self._sink = QVideoSink(self)
        self.box = PictureBox()
        self.box.show_text(self.tr("Waiting for the camera…"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.button: QPushButton = buttons.addButton(
            self.tr("Take the photo"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.button.setEnabled(False)
        self.button.setDefault(True)
        self.button.clicked.connect(self._take)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(14)
        column.addWidget(self.box, 1)
        column.addWidget(buttons)
        self._sink.videoFrameChanged.connect(self._on_frame)
        session.setVideoSink(self._sink)

    def show_failure(self, sentence: str) -> None:
        """The camera gives no picture."""
        self.button.setEnabled(False)
        self.box.show_text(sentence)

    def _on_frame(self, frame: QVideoFrame) -> None:
        picture = frame.toImage()
        if not picture.isNull():
            self.box.show_picture(picture, self.windowTitle())
            self.button.setEnabled(True)

    def _take(self) -> None:
        picture = self.box.picture
        if picture is not None:
            self.accept()
            self.taken.emit(picture)
