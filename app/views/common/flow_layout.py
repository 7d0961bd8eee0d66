"""Widgets side by side, wrapped into as many rows as needed."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication, QLayout, QLayoutItem, QStyle, QWidget


class FlowLayout(QLayout):
    """Widgets side by side, wrapped into as many rows as needed."""

    def __init__(self, gap_px: int = 8) -> None:
        super().__init__()
        self._gap_px = gap_px
        self._items: list[QLayoutItem] = []

    def _arrange(self, rect: QRect, is_trial: bool) -> int:
        """Place the items in ``rect``, mirrored where the window is; returns their height."""
        x, y, row_px = rect.x(), rect.y(), 0
        owner = self.parentWidget()
        direction = QApplication.layoutDirection() if owner is None else owner.layoutDirection()
        for item in self._items:
            if item.isEmpty():  # hidden
                continue
            size = item.sizeHint()
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, row_px = rect.x(), y + row_px + self._gap_px, 0
            if not is_trial:
                place = QRect(QPoint(x, y), size)
                item.setGeometry(QStyle.visualRect(direction, rect, place))
            x += size.width() + self._gap_px
            row_px = max(row_px, size.height())
        return y + row_px - rect.y()

    # --- Qt --------------------------------------------------------------------------

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), is_trial=True)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, is_trial=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def arrange(self, widgets: list[QWidget]) -> None:
        """Put the widgets that are here already into this order."""
        by_widget = {item.widget(): item for item in self._items}
        self._items = [by_widget[widget] for widget in widgets]
        self.invalidate()
