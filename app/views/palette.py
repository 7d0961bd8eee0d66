"""The command palette: every action of the window, found by typing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

ACTION = int(Qt.ItemDataRole.UserRole)
WIDTH_PX, HEIGHT_PX = 520, 360


class CommandPalette(QDialog):
    """Type a few letters, Enter runs the chosen action."""

    def __init__(self, actions: list[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._actions = [action for action in actions if action.isEnabled()]
        self.input = QLineEdit()
        self.input.setObjectName("paletteInput")
        self.input.setPlaceholderText(self.tr("What do you want to do?"))
        self.input.setAccessibleName(self.tr("Search for a command"))
        self.list = QListWidget()
        self.list.setObjectName("paletteList")
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.input)
        column.addWidget(self.list)
        self.resize(WIDTH_PX, HEIGHT_PX)
        self.input.textChanged.connect(self._filter)
        self.input.returnPressed.connect(self._run)
        self.list.itemClicked.connect(lambda _item: self._run())
        self.input.installEventFilter(self)
        self._filter("")

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        self.list.clear()
        for action in self._actions:
            label = action.text().replace("&", "")
            if all(word in label.casefold() for word in words):
                keys = action.shortcut().toString()
                item = QListWidgetItem(f"{label}    {keys}" if keys else label, self.list)
                item.setData(ACTION, action)
        self.list.setCurrentRow(0)

    def _run(self) -> None:
        item = self.list.currentItem()
        self.accept()
        if item is not None:
            item.data(ACTION).trigger()

    # --- Qt --------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                row = self.list.currentRow() + step
                self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
                return True
        return super().eventFilter(watched, event)
