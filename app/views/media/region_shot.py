"""A part of the screen, chosen by dragging over a picture of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QScreen,
)
from PySide6.QtWidgets import QWidget

MIN_SIDE_PX = 4
SHADE = QColor(0, 0, 0, 120)
HINT_GAP_PX = 40


def can_grab() -> bool:
    """Whether this desktop lets a program take a picture of the screen; Wayland does not."""
    return not QGuiApplication.platformName().startswith("wayland")


class RegionShot(QWidget):
    """Covers a screen with its own picture; ``taken`` carries the chosen part.

    Esc or the right button gives up, Enter takes the whole screen.
    """

    taken = Signal(QImage)
    given_up = Signal()

    def __init__(self, screen: QScreen, shot: QPixmap) -> None:
        super().__init__(
            None,
            Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.Tool,
        )
        self._shot = shot
        self._start: QPoint | None = None
        self._chosen = QRect()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setWindowTitle(self.tr("Choose a part of the screen"))
        self.setAccessibleName(self._hint())
        self.setGeometry(screen.geometry())

    def _hint(self) -> str:
        return self.tr("Drag over the part to attach. Enter takes all of it, Esc gives up.")

    def _finish(self, part: QRect) -> None:
        ratio = self._shot.width() / max(1, self.width())
        place = QRectF(part).toRect()
        scaled = QRect(
            round(place.x() * ratio),
            round(place.y() * ratio),
            round(place.width() * ratio),
            round(place.height() * ratio),
        )
        image = self._shot.copy(scaled).toImage()
        image.setDevicePixelRatio(1)
        self.close()
        self.taken.emit(image)

    def _give_up(self) -> None:
        self.close()
        self.given_up.emit()

    # --- Qt --------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._start = event.position().toPoint()
            self._chosen = QRect(self._start, self._start)
        else:
            self._give_up()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._start is not None:
            self._chosen = QRect(self._start, event.position().toPoint()).normalized()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._start is None:
            return
        self._start = None
        part = self._chosen.intersected(self.rect())
        if min(part.width(), part.height()) >= MIN_SIDE_PX:
            self._finish(part)
        else:
            self._chosen = QRect()
            self.update()

    def event(self, event: QEvent) -> bool:
        # The main window's own shortcut for Esc must not take it.
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._give_up()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish(self.rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(self.rect(), self._shot)
        painter.fillRect(self.rect(), SHADE)
        if not self._chosen.isEmpty():
            ratio = self._shot.width() / max(1, self.width())
            part = QRectF(self._chosen)
            source = QRectF(
                part.x() * ratio, part.y() * ratio, part.width() * ratio, part.height() * ratio
            )
            painter.drawPixmap(part, self._shot, source)
            painter.setPen(QPen(QColor("white"), 1.5))
            painter.drawRect(part)
        else:
            self._paint_hint(painter)

    def _paint_hint(self, painter: QPainter) -> None:
        text = self._hint()
        metrics = painter.fontMetrics()
        box = QRectF(0, 0, metrics.horizontalAdvance(text) + 40, metrics.height() + 22)
        box.moveCenter(QRectF(self.rect()).center())
        box.moveTop(HINT_GAP_PX)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(20, 24, 26, 230))
        painter.drawRoundedRect(box, 10, 10)
        painter.setPen(QColor("white"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
