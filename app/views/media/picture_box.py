"""A picture scaled into its place, sharp on dense displays, with a sentence while there is none."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

MARGIN_PX = 10


class PictureBox(QFrame):
    """Shows one ``QImage``, never larger than twice its own size."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shownPicture")
        self.setMinimumSize(300, 120)  # low enough for a small screen at twice the size
        self._picture: QImage | None = None
        self._text = ""

    def show_picture(self, picture: QImage, name: str) -> None:
        """Show a picture."""
        self._picture, self._text = picture, ""
        self.setAccessibleName(name)
        self.update()

    def show_text(self, text: str) -> None:
        """Say why there is no picture."""
        self._picture, self._text = None, text
        self.setAccessibleName(text)
        self.update()

    @property
    def picture(self) -> QImage | None:
        """What is shown now."""
        return self._picture

    # --- Qt --------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(560, 400)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        room = QRectF(self.rect()).adjusted(MARGIN_PX, MARGIN_PX, -MARGIN_PX, -MARGIN_PX)
        if self._picture is None:
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, flags, self._text)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        scale = min(
            room.width() / self._picture.width(), room.height() / self._picture.height(), 2.0
        )
        size = QSize(self._picture.size()) * scale
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(room.center())
        painter.drawImage(place, self._picture)
