"""The command palette: every action of the window, found by typing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPalette,
)
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.views.common.actions import spoken_text

ACTION = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex
WIDTH_PX, HEIGHT_PX = 520, 360
ROW_GAP_PX = 16


class CommandDelegate(QStyledItemDelegate):
    """A row with its keys at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        wanted = super().sizeHint(option, index)
        return QSize(wanted.width(), option.fontMetrics.height() + ROW_GAP_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        action = index.data(ACTION)
        if action is None:
            return
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        place = option.rect.adjusted(0, 0, -14, 0)
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, keys)


class CommandPalette(QDialog):
    """Type a few letters, Enter runs the chosen action; goes when another window is chosen.

    No popup in Qt's sense: those are not among the windows that a screen reader is told of.
    """

    def __init__(self, actions: list[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("palette")
        self.setWindowTitle(self.tr("Commands"))
        self._was_active = False
        self._actions = [action for action in actions if action.isEnabled()]
        self.input = QLineEdit()
        self.input.setObjectName("paletteInput")
        self.input.setPlaceholderText(self.tr("What do you want to do?"))
        self.input.setAccessibleName(self.tr("Search for a command"))
        self.list = QListWidget()
        self.list.setObjectName("paletteList")
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setItemDelegate(CommandDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.input)
        column.addWidget(self.list)
        self.resize(WIDTH_PX, HEIGHT_PX)
        self.input.textChanged.connect(self._filter)
        self.input.returnPressed.connect(self._run)
        self.list.itemClicked.connect(lambda _item: self._run())
        self.list.currentTextChanged.connect(self._announce)
        self.input.installEventFilter(self)
        self._filter("")

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        self.list.clear()
        for action in self._actions:
            label = spoken_text(action)
            if all(word in label.casefold() for word in words):
                item = QListWidgetItem(label, self.list)
                item.setData(ACTION, action)
        if self.list.count():
            self.list.setCurrentRow(0)
        else:
            nothing = QListWidgetItem(self.tr("No command is called so"), self.list)
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)

    def _announce(self, label: str) -> None:
        """Tell a screen reader the chosen command, as the keyboard stays in the field."""
        if label and self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, label))

    def _run(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.accept()
            item.data(ACTION).trigger()

    # --- Qt --------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange:
            if self._was_active and not self.isActiveWindow():
                self.reject()
            self._was_active = self.isActiveWindow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                row = self.list.currentRow() + step
                self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
                return True
        return super().eventFilter(watched, event)
