"""A text browser with a readable column that stays where the reader scrolled to, or at the end.

Knows nothing of messages: it tells when its beginning or end come near (``near_start``,
``near_end``), and when the column's width changed.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMargins, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from app.views.transcript.copying import selected_text

COLUMN_PX = 760
MIN_COLUMN_PX = 200
SIDE_GAP_PX = 24
END_SLACK_PX = 24


class ColumnBrowser(QTextBrowser):
    """``at_end_changed`` says whether the end is followed."""

    at_end_changed = Signal(bool)
    near_start = Signal()
    near_end = Signal()
    column_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = COLUMN_PX
        self._is_following = True
        self._is_user_moving = False
        self._set_up()

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        # Qt's own wrapping follows the scroll bar and lays everything out again with it.
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
        self.setLineWrapColumnOrWidth(COLUMN_PX)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.document().setIndentWidth(26)
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._on_scrolled)
        bar.actionTriggered.connect(self._on_scroll_action)
        bar.rangeChanged.connect(self._on_range_changed)

    # --- scrolling -------------------------------------------------------------------------

    @property
    def has_end(self) -> bool:
        """Whether what is written goes to the end of what there is."""
        return True

    def scroll_by(self, distance_px: int) -> None:
        """Move the page, as the reader would."""
        self._set_following(False)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + distance_px)

    def _on_scrolled(self, value: int) -> None:
        if self._is_user_moving:
            self._note_position(value)
        elif self._is_following:
            # Qt moves the view on its own when it lays out or moves a text cursor.
            QTimer.singleShot(0, self, self._scroll_if_following)
        near_px = self.viewport().height() // 2
        if value < near_px and not self._is_following:
            QTimer.singleShot(0, self, self.near_start.emit)
        if value > self.verticalScrollBar().maximum() - near_px:
            QTimer.singleShot(0, self, self.near_end.emit)

    def _on_scroll_action(self, _action: int) -> None:
        self._note_position(self.verticalScrollBar().sliderPosition())

    def _note_position(self, value: int) -> None:
        is_at_end = value >= self.verticalScrollBar().maximum() - END_SLACK_PX
        self._set_following(is_at_end and self.has_end)

    def _scroll_if_following(self) -> None:
        if self._is_following:
            self._scroll_to_end()

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
        return float(self._column)

    def _place_column(self) -> None:
        """Centre the column. Its width does not depend on whether the scroll bar is shown."""
        bar = self.verticalScrollBar()
        bar_px = bar.sizeHint().width()
        column = max(MIN_COLUMN_PX, min(COLUMN_PX, self.width() - bar_px - 2 * SIDE_GAP_PX))
        left = max(0, (self.width() - bar_px - column) // 2)
        right = self.width() - left - column - (bar_px if bar.isVisible() else 0)
        margins = QMargins(left, 0, max(0, right), 0)
        if margins != self.viewportMargins():
            self.setViewportMargins(margins)
        if column != self._column:
            self._column = column
            self.setLineWrapColumnOrWidth(column)
            self.column_changed.emit()

    # --- Qt ------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_column()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._is_user_moving = True
        super().keyPressEvent(event)
        self._is_user_moving = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._is_user_moving = True
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._is_user_moving = False

    def event(self, event: QEvent) -> bool:
        # The margins beside the column scroll too.
        if event.type() == QEvent.Type.Wheel:
            return self.viewportEvent(event)
        return super().event(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(selected_text(self.textCursor()))
        return data
