"""What the transcript paints beneath its text: bubbles, code, quotes, and list marks.

Qt's own list marks are as large as a font's line spacing says and stick to the text; ours
are small, aligned, and in the colour of minor things.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextBlock, QTextDocument, QTextFrame

from app.views.common import icons
from app.views.common.theme import Theme, ui_font
from app.views.transcript.text_style import KIND, MARK, TEXT_PX, FrameKind

RADIUS_PX = 12
BAR_PX = 2.5
MARK_GAP_PX = 9
NUMBER_WIDTH_PX = 40
BULLET_RADIUS_PX = 2.6
CHECKBOX_PX = 15


class TranscriptPainter:
    """Paints for one document and theme; ``painter`` is in document coordinates."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        self._document = document
        self._theme = theme

    def paint(self, painter: QPainter, first: int, last: int) -> None:
        """Paint what lies between two text positions."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for frame in self._frames(first, last):
            self._paint_frame(painter, frame)
        block = self._document.findBlock(first)
        while block.isValid() and block.position() <= last:
            mark = block.blockFormat().property(MARK)
            if mark:
                self._paint_mark(painter, block, mark)
            block = block.next()

    def _frames(self, first: int, last: int) -> list[QTextFrame]:
        visible: list[QTextFrame] = []
        for frame in self._document.rootFrame().childFrames():
            if frame.lastPosition() + 1 >= first and frame.firstPosition() - 1 <= last:
                visible.append(frame)
                visible.extend(frame.childFrames())
        return visible

    def _paint_frame(self, painter: QPainter, frame: QTextFrame) -> None:
        form = frame.frameFormat()
        kind = form.property(KIND)
        if kind is None:
            return
        outer: QRectF = self._document.documentLayout().frameBoundingRect(frame)
        rect = outer.adjusted(
            form.leftMargin(), form.topMargin(), -form.rightMargin(), -form.bottomMargin()
        )
        if kind in (FrameKind.THINKING, FrameKind.QUOTE):
            painter.setBrush(self._theme.color("border_strong"))
            painter.drawRoundedRect(QRectF(rect.left(), rect.top(), BAR_PX, rect.height()), 1, 1)
            return
        painter.setBrush(self._theme.color("bubble" if kind == FrameKind.USER else "code"))
        if kind == FrameKind.CODE:
            painter.setPen(self._theme.color("border"))
            rect = rect.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, RADIUS_PX, RADIUS_PX)
        painter.setPen(Qt.PenStyle.NoPen)

    def _paint_mark(self, painter: QPainter, block: QTextBlock, mark: str) -> None:
        layout = block.layout()
        if layout.lineCount() == 0:
            return
        line = layout.lineAt(0)
        place = self._document.documentLayout().blockBoundingRect(block).topLeft()
        left_px = layout.position().x() if place.isNull() else place.x()
        baseline_px = place.y() + line.y() + line.ascent()
        right_px = left_px + line.x() - MARK_GAP_PX
        middle = QPointF(right_px - 3, baseline_px - 0.33 * TEXT_PX)
        color = self._theme.color("muted")
        painter.setBrush(color)
        if mark == "disc":
            painter.drawEllipse(middle, BULLET_RADIUS_PX, BULLET_RADIUS_PX)
        elif mark == "circle":
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(color, 1.2))
            painter.drawEllipse(middle, BULLET_RADIUS_PX, BULLET_RADIUS_PX)
        elif mark == "square":
            painter.drawRect(QRectF(middle.x() - 2.2, middle.y() - 2.2, 4.4, 4.4))
        elif mark in ("todo", "done"):
            self._paint_checkbox(painter, middle, mark == "done")
        else:
            self._paint_number(painter, QPointF(right_px, baseline_px), mark)
        painter.setPen(Qt.PenStyle.NoPen)

    def _paint_number(self, painter: QPainter, end: QPointF, text: str) -> None:
        painter.setPen(self._theme.color("muted"))
        painter.setFont(ui_font(TEXT_PX))
        width_px = painter.fontMetrics().horizontalAdvance(text)
        painter.drawText(QPointF(end.x() - width_px + 2, end.y()), text)

    def _paint_checkbox(self, painter: QPainter, middle: QPointF, is_done: bool) -> None:
        side = CHECKBOX_PX
        box = QRectF(middle.x() - side + 5, middle.y() - side / 2, side, side)
        if not is_done:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("border_strong"), 1.3))
            painter.drawRoundedRect(box, 4, 4)
            return
        painter.setBrush(self._theme.color("accent"))
        painter.drawRoundedRect(box, 4, 4)
        tick = icons.pixmap("check", self._theme.colors["accent_text"])
        painter.drawPixmap(box.adjusted(1, 1, -1, -1), tick, QRectF(tick.rect()))
