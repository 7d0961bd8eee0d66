"""Paints boxes and points with their labels over a picture."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen

from engine import mark_looks
from engine.sight import Mark

POINT_RADIUS = 6.0


def color_of(number: int) -> QColor:
    """The colour of a mark by its place in the answer."""
    return QColor(mark_looks.color_of(number))


def place_of(mark: Mark, room: QRectF) -> QRectF:
    """Where a mark lies over a picture that fills ``room``."""
    left, top, right, bottom = mark.box
    return QRectF(
        QPointF(room.left() + left * room.width(), room.top() + top * room.height()),
        QPointF(room.left() + right * room.width(), room.top() + bottom * room.height()),
    )


def paint_marks(
    painter: QPainter, room: QRectF, marks: tuple[Mark, ...], chosen: int | None = None
) -> None:
    """Paint all marks; with ``chosen``, the others step back."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pixels = mark_looks.label_px(room.height())
    font = QFont(painter.font())
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    order = sorted(range(len(marks)), key=lambda number: number == chosen)
    for number in order:
        painter.setOpacity(1.0 if chosen in (None, number) else 0.25)
        _paint(painter, room, marks[number], color_of(number), pixels, number == chosen)
    painter.setOpacity(1.0)


def _paint(
    painter: QPainter, room: QRectF, mark: Mark, color: QColor, label_px: int, is_chosen: bool
) -> None:
    place = place_of(mark, room)
    width = max(2.0, label_px / 6) * (1.5 if is_chosen else 1.0)
    halo = QPen(QColor(0, 0, 0, 110), width + 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in (halo, QPen(color, width)):
        painter.setPen(pen)
        if mark.is_point:
            radius = max(POINT_RADIUS, label_px / 2)
            painter.drawEllipse(place.center(), radius, radius)
            painter.drawPoint(place.center())
        else:
            painter.drawRect(place)
    if mark.label:
        reach = max(POINT_RADIUS, label_px / 2) + 2 if mark.is_point else 0.0
        _paint_label(painter, room, place.adjusted(0, -reach, 0, reach), mark.label, color)


def _paint_label(painter: QPainter, room: QRectF, place: QRectF, label: str, color: QColor) -> None:
    metrics = QFontMetricsF(painter.font())
    text = metrics.elidedText(label, Qt.TextElideMode.ElideRight, room.width() * 0.6)
    size = QSizeF(metrics.horizontalAdvance(text) + 8, metrics.height() + 2)
    top = place.top() - size.height()
    if top < room.top():
        top = min(place.top(), room.bottom() - size.height())
    left = min(place.left(), room.right() - size.width())
    tag = QRectF(QPointF(max(room.left(), left), top), size)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRoundedRect(tag, 3, 3)
    painter.setPen(QColor("#101010") if color.lightnessF() > 0.42 else QColor("white"))
    painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, text)


def annotated(picture: QImage, marks: tuple[Mark, ...], chosen: int | None = None) -> QImage:
    """A copy of the picture with its marks."""
    result = picture.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(result)
    paint_marks(painter, QRectF(result.rect()), marks, chosen)
    painter.end()
    return result
