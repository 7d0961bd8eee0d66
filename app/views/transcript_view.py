"""The transcript: one text browser with a readable column, painted bubbles and safe links.

Growing text is written at most about 18 times a second; where the reader scrolled to stays,
unless it is the end. Long chats are realised from their end, older messages on scrolling up.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QRectF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextFrame,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from app.viewmodels.transcript import MessageItem, TranscriptModel
from app.views import icons
from app.views.copying import code_of, selected_text
from app.views.text_style import KIND, FrameKind, TextStyle
from app.views.theme import Theme
from app.views.transcript_writer import TranscriptWriter

COLUMN_PX = 760
SIDE_GAP_PX = 24
FLUSH_INTERVAL_MS = 55
CLOCK_INTERVAL_MS = 1000
BATCH_MESSAGES = 40
END_SLACK_PX = 24
RADIUS_PX = 12


class TranscriptView(QTextBrowser):
    """Draws a ``TranscriptModel``."""

    link_requested = Signal(str)
    retry_requested = Signal(object)
    copied = Signal()
    at_end_changed = Signal(bool)

    def __init__(self, model: TranscriptModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme
        self._num_hidden = 0
        self._is_following = True
        self._grown: MessageItem | None = None
        self._flush_timer = QTimer(self, singleShot=True, interval=FLUSH_INTERVAL_MS)
        self._flush_timer.timeout.connect(self._flush)
        self._clock = QTimer(self, interval=CLOCK_INTERVAL_MS)
        self._clock.timeout.connect(self._on_clock)
        self._set_up()
        self._writer = TranscriptWriter(self.document(), TextStyle(theme), self._column_px)
        model.was_reset.connect(self._on_reset)
        model.appended.connect(self._on_appended)
        model.removed.connect(self._on_removed)
        model.grown.connect(self._on_grown)
        model.ended.connect(self._on_ended)

    def _set_up(self) -> None:
        self.setObjectName("transcript")
        self.setAccessibleName(self.tr("Conversation"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.document().setIndentWidth(26)
        self.anchorClicked.connect(self._on_anchor)
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._on_scrolled)
        bar.rangeChanged.connect(self._on_range_changed)

    # --- what the window may ask ---------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Draw everything again in other colours."""
        self._theme = theme
        self._writer.style = TextStyle(theme)
        value, was_following = self.verticalScrollBar().value(), self._is_following
        self._realise(len(self._model.items) - self._num_hidden)
        if not was_following:
            self.verticalScrollBar().setValue(value)

    def jump_to_end(self) -> None:
        """Scroll to the newest text and stay there."""
        self._set_following(True)
        self._scroll_to_end()

    def copy_last_answer(self) -> None:
        """Put the newest answer's text into the clipboard."""
        answers = [item for item in self._model.items if item.text and item.model]
        if answers:
            self._copy(answers[-1].text)

    # --- model ---------------------------------------------------------------------------

    def _on_reset(self) -> None:
        self._set_following(True)
        self._realise(BATCH_MESSAGES)
        is_live = bool(self._model.items) and self._model.items[-1].is_streaming
        self._clock.start() if is_live else self._clock.stop()

    def _realise(self, num_messages: int) -> None:
        """Write the newest ``num_messages`` anew."""
        items = self._model.items
        self._num_hidden = max(0, len(items) - num_messages)
        self._grown = None
        self._writer.clear()
        for item in items[self._num_hidden :]:
            self._writer.append(item)

    def _realise_older(self) -> None:
        first = max(0, self._num_hidden - BATCH_MESSAGES)
        older = self._model.items[first : self._num_hidden]
        if not older:
            return
        self._num_hidden = first
        bar = self.verticalScrollBar()
        below = bar.maximum() - bar.value()
        self._writer.prepend(older)
        self.document().documentLayout().documentSize()
        bar.setValue(bar.maximum() - below)

    def _on_appended(self, item: MessageItem) -> None:
        self._writer.append(item)
        self.jump_to_end()
        if item.is_streaming:
            self._clock.start()

    def _on_removed(self, item: MessageItem) -> None:
        self._writer.remove_from(item)

    def _on_grown(self, item: MessageItem) -> None:
        self._grown = item
        if not self._flush_timer.isActive():
            self._flush()
            self._flush_timer.start()

    def _flush(self) -> None:
        item, self._grown = self._grown, None
        if item is not None:
            self._writer.grow(item)

    def _on_ended(self, item: MessageItem) -> None:
        self._flush_timer.stop()
        self._clock.stop()
        self._grown = None
        self._writer.finish(item)

    def _on_clock(self) -> None:
        items = self._model.items
        if items and items[-1].is_streaming:
            self._writer.grow(items[-1])

    # --- links ---------------------------------------------------------------------------

    def _on_anchor(self, url: QUrl) -> None:
        target = url.toString()
        scheme, _, rest = target.partition(":")
        actions = {
            "thinking": lambda: self._writer.toggle_thinking(int(rest)),
            "copy-code": lambda: self._copy(code_of(self.document(), int(rest))),
            "copy-answer": lambda: self._copy(self._item(int(rest)).text),
            "retry": lambda: self.retry_requested.emit(self._item(int(rest))),
        }
        if scheme in actions:
            actions[scheme]()
        else:
            self.link_requested.emit(target)

    def _item(self, message_id: int) -> MessageItem:
        return next(item for item in self._model.items if item.id == message_id)

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.copied.emit()

    # --- scrolling -------------------------------------------------------------------------

    def _on_scrolled(self, value: int) -> None:
        bar = self.verticalScrollBar()
        self._set_following(value >= bar.maximum() - END_SLACK_PX)
        if value < self.viewport().height() // 2 and self._num_hidden:
            QTimer.singleShot(0, self, self._realise_older)

    def _on_range_changed(self, _minimum: int, _maximum: int) -> None:
        if self._is_following:
            self._scroll_to_end()

    def _scroll_to_end(self) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _set_following(self, is_following: bool) -> None:
        if is_following != self._is_following:
            self._is_following = is_following
            self.at_end_changed.emit(is_following)

    # --- column ----------------------------------------------------------------------------

    def _column_px(self) -> float:
        return float(self.viewport().width())

    def _place_column(self) -> None:
        bar_px = self.verticalScrollBar().sizeHint().width()
        free_px = self.width() - bar_px
        column_px = min(COLUMN_PX, free_px - 2 * SIDE_GAP_PX)
        left_px = max(0, (free_px - column_px) // 2)
        self.setViewportMargins(left_px, 0, max(0, free_px - column_px - left_px), 0)

    # --- Qt ------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        before_px = self._column_px()
        self._place_column()
        super().resizeEvent(event)
        if self._column_px() != before_px:
            self._writer.reflow()

    def event(self, event: QEvent) -> bool:
        # The margins beside the column scroll too.
        if event.type() == QEvent.Type.Wheel:
            return self.viewportEvent(event)
        return super().event(event)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Only our own icons: nothing is ever read from disk or network for a text."""
        scheme, _, rest = QUrl(name).toString().partition(":")
        if scheme == "icon":
            return icons.pixmap(rest, self._theme.colors["muted"])
        return None

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(selected_text(self.textCursor()))
        return data

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        offset_px = self.verticalScrollBar().value()
        for frame in self._visible_frames():
            self._paint_frame(painter, frame, offset_px)
        painter.end()
        super().paintEvent(event)

    def _visible_frames(self) -> list[QTextFrame]:
        first = self.cursorForPosition(self.viewport().rect().topLeft()).position()
        last = self.cursorForPosition(self.viewport().rect().bottomRight()).position()
        visible: list[QTextFrame] = []
        for frame in self.document().rootFrame().childFrames():
            if frame.lastPosition() + 1 >= first and frame.firstPosition() - 1 <= last:
                visible.append(frame)
                visible.extend(frame.childFrames())
        return visible

    def _paint_frame(self, painter: QPainter, frame: QTextFrame, offset_px: int) -> None:
        form = frame.frameFormat()
        kind = form.property(KIND)
        if kind is None:
            return
        rect: QRectF = self.document().documentLayout().frameBoundingRect(frame)
        rect = rect.translated(0, -offset_px).adjusted(
            form.leftMargin(), form.topMargin(), -form.rightMargin(), -form.bottomMargin()
        )
        if kind in (FrameKind.THINKING, FrameKind.QUOTE):
            painter.setBrush(self._theme.color("border_strong"))
            painter.drawRoundedRect(QRectF(rect.left(), rect.top(), 2.5, rect.height()), 1, 1)
            return
        painter.setBrush(self._theme.color("bubble" if kind == FrameKind.USER else "code"))
        painter.drawRoundedRect(rect, RADIUS_PX, RADIUS_PX)
        if kind == FrameKind.CODE:
            painter.setPen(QColor(self._theme.color("border")))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_PX, RADIUS_PX)
            painter.setPen(Qt.PenStyle.NoPen)
