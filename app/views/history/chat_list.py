"""The rows of the list of conversations: chats, and the headings between them."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.viewmodels.chats import BUSY_ROLE, PINNED_ROLE, SECTION_ROLE, Section
from app.views.common import icons
from app.views.common.theme import Theme

ROW_PX = 38
ROW_RADIUS_PX = 8
MORE_PX = 26
Index = QModelIndex | QPersistentModelIndex


class ChatDelegate(QStyledItemDelegate):
    """A row: the title, a dot while it is being answered, and “more” under the mouse."""

    more_clicked = Signal(QModelIndex, QPoint)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def _more_rect(self, row: QRect) -> QRect:
        return QRect(row.right() - MORE_PX - 8, row.top(), MORE_PX, row.height())

    def _paint_section(self, painter: QPainter, row: QRect, font: QFont, section: Section) -> None:
        left = row.left() + 20
        if section.folder is not None:
            name = "chevron-down" if section.is_open else "chevron-right"
            arrow = icons.pixmap(name, self.theme.colors["faint"], 14)
            painter.drawPixmap(left - 3, row.center().y() - 1, arrow)
            left += 16
        small = QFont(font)
        small.setPixelSize(12)
        small.setWeight(QFont.Weight.DemiBold)
        painter.setFont(small)
        painter.setPen(self.theme.color("muted"))
        text = row.adjusted(left - row.left(), 10, -44, 0)
        title = QFontMetrics(small).elidedText(
            section.title, Qt.TextElideMode.ElideRight, text.width()
        )
        place = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(text, place, title)
        if section.folder is not None:
            painter.setPen(self.theme.color("faint"))
            number = row.adjusted(0, 10, -20, 0)
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(number, right, str(section.num_chats))

    def _paint_current(self, painter: QPainter, row: QRect) -> None:
        """A frame around the heading that the keys have come to; it is never selected."""
        painter.setPen(QPen(self.theme.color("accent"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(row.adjusted(9, 6, -9, -2), ROW_RADIUS_PX, ROW_RADIUS_PX)

    def _paint_chat(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect.adjusted(8, 1, -8, -1)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(Qt.PenStyle.NoPen)
        if is_selected or is_hovered:
            painter.setBrush(self.theme.color("selected" if is_selected else "hover"))
            painter.drawRoundedRect(rect, ROW_RADIUS_PX, ROW_RADIUS_PX)
        text = rect.adjusted(12, 0, -12, 0)
        if is_hovered:
            text.setRight(self._more_rect(option.rect).left() - 4)
            self._paint_mark(painter, option.rect, "more", 20)
        elif index.data(BUSY_ROLE):
            painter.setBrush(self.theme.color("accent"))
            painter.drawEllipse(QPoint(rect.right() - 14, rect.center().y() + 1), 4, 4)
            text.setRight(rect.right() - 26)
        elif index.data(PINNED_ROLE):
            text.setRight(self._more_rect(option.rect).left() - 4)
            self._paint_mark(painter, option.rect, "pin", 15)
        painter.setPen(self.theme.color("text"))
        painter.setFont(option.font)
        title = QFontMetrics(option.font).elidedText(
            index.data() or self.tr("Untitled"), Qt.TextElideMode.ElideRight, text.width()
        )
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, title)

    def _paint_mark(self, painter: QPainter, row: QRect, name: str, size_px: int) -> None:
        place = self._more_rect(row).center()
        mark = icons.pixmap(name, self.theme.colors["muted"], size_px)
        painter.drawPixmap(place.x() - size_px // 2, place.y() - size_px // 2, mark)

    # --- Qt --------------------------------------------------------------------------

    # One height for all rows: a list of thousands is then laid out without asking each.
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(240, ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        section = index.data(SECTION_ROLE)
        if section is None:
            self._paint_chat(painter, option, index)
        else:
            self._paint_section(painter, option.rect, option.font, section)
            if option.state & QStyle.StateFlag.State_HasFocus:
                self._paint_current(painter, option.rect)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        is_release = event.type() == QEvent.Type.MouseButtonRelease
        if isinstance(event, QMouseEvent) and is_release and index.data(SECTION_ROLE) is None:
            more = self._more_rect(option.rect)
            if event.button() == Qt.MouseButton.LeftButton and more.contains(event.pos()):
                self.more_clicked.emit(
                    model.index(index.row(), 0), event.globalPosition().toPoint()
                )
                return True
        return super().editorEvent(event, model, option, index)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        editor.setGeometry(option.rect.adjusted(10, 3, -10, -3))


class ChatList(QListView):
    """The conversations; F2 renames, Delete deletes (with undo)."""

    delete_pressed = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.currentIndex().isValid():
            self.delete_pressed.emit(self.currentIndex())
            return
        super().keyPressEvent(event)
