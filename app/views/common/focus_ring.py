"""Shows where the keyboard is, for what has no look of its own when it has the focus.

Buttons and fields change their border (tandem.qss). Lists, the conversation, reports and areas
that scroll get a ring, unless a mouse button brought the focus there.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

WIDTH_PX = 2.0
RADIUS_PX = 7.0


class FocusRings(QObject):
    """Puts one ring over what gets the focus, in every window of the program."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ring: _Ring | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)

    def _on_focus(self, old: QWidget | None, now: QWidget | None) -> None:
        ring, self._ring = self._ring, None
        # A widget that went away took its ring along.
        if ring is not None and old is not None:
            ring.hide()
            ring.deleteLater()
        if now is not None and _wants_ring(now):
            self._ring = _Ring(now)


def _wants_ring(widget: QWidget) -> bool:
    is_clicked = QApplication.mouseButtons() != Qt.MouseButton.NoButton
    if is_clicked or not isinstance(widget, QAbstractScrollArea):
        return False
    if isinstance(widget, (QPlainTextEdit, QTextEdit)):
        return widget.isReadOnly()
    return True


class _Ring(QWidget):
    """A frame over all of ``target``; never in the way of a mouse."""

    def __init__(self, target: QWidget) -> None:
        super().__init__(target)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        target.installEventFilter(self)
        self.resize(target.size())
        self.show()

    # --- Qt ------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), WIDTH_PX))
        inset = WIDTH_PX / 2
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(frame, RADIUS_PX, RADIUS_PX)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.resize(watched.size())
        return super().eventFilter(watched, event)
