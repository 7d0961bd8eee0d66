"""The archive and the trash: chats that are not in the list, and what can be done with them."""

from __future__ import annotations

import time

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.records import ChatRecord

CHAT = int(Qt.ItemDataRole.UserRole)
TRASH_DAYS = 30
DAY_S = 86_400


class KeptDialog(QDialog):
    """Chats in rows, several can be marked. ``open`` shows it; it stays until closed."""

    back_requested = Signal(list)
    delete_requested = Signal(list)

    def __init__(self, title: str, explanation: str, is_trash: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_trash = is_trash
        self.setWindowTitle(title)
        self.setMinimumSize(480, 420)
        head = QLabel(title)
        head.setObjectName("dialogTitle")
        text = QLabel(explanation)
        text.setWordWrap(True)
        self.list = QListWidget()
        self.list.setObjectName("dialogList")
        self.list.setAccessibleName(title)
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.list.itemSelectionChanged.connect(self._update_buttons)
        self.back_button = QPushButton(
            self.tr("Restore") if is_trash else self.tr("Back to the list")
        )
        self.delete_button = QPushButton(self.tr("Delete for ever…"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        for widget in (head, text, self.list, self._buttons()):
            column.addWidget(widget, 1 if widget is self.list else 0)
        self._update_buttons()

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        box.addButton(self.back_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.back_button.clicked.connect(lambda: self.back_requested.emit(self._marked()))
        if self._is_trash:
            box.addButton(self.delete_button, QDialogButtonBox.ButtonRole.ActionRole)
            self.delete_button.clicked.connect(self._ask_to_delete)
        return box

    def show_chats(self, chats: list[ChatRecord]) -> None:
        """Replace the rows."""
        self.list.clear()
        untitled = self.tr("Untitled")
        for chat in chats:
            item = QListWidgetItem(f"{chat.title or untitled}\n{self._line(chat)}")
            item.setData(CHAT, chat.id)
            self.list.addItem(item)
        if not chats:
            empty = QListWidgetItem(
                self.tr("The trash is empty.")
                if self._is_trash
                else self.tr("Nothing is archived.")
            )
            empty.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(empty)
        self._update_buttons()

    def _line(self, chat: ChatRecord) -> str:
        if chat.deleted_at is None:
            return self.tr("Last used {day}").format(day=day_text(chat.updated_at))
        left = max(0, TRASH_DAYS - int((time.time() - chat.deleted_at) / DAY_S))
        return self.tr("Deleted {day}, kept for %n more day(s)", "", left).format(
            day=day_text(chat.deleted_at)
        )

    def _marked(self) -> list[int]:
        return [item.data(CHAT) for item in self.list.selectedItems()]

    def _update_buttons(self) -> None:
        for button in (self.back_button, self.delete_button):
            button.setEnabled(bool(self._marked()))

    def _ask_to_delete(self) -> None:
        question = QMessageBox(self)
        question.setIcon(QMessageBox.Icon.Warning)
        question.setWindowTitle(self.tr("Delete for ever?"))
        question.setText(self.tr("Delete %n chat(s) for ever?", "", len(self._marked())))
        question.setInformativeText(
            self.tr(
                "Their messages and files cannot be restored afterwards. Backups made until "
                "now still hold the messages, each for at most seven days."
            )
        )
        delete = question.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        cancel = question.addButton(QMessageBox.StandardButton.Cancel)
        question.setDefaultButton(cancel)
        question.exec()
        if question.clickedButton() is delete:
            self.delete_requested.emit(self._marked())


def day_text(seconds: float) -> str:
    """Date and time as the user's system writes them."""
    moment = QDateTime.fromSecsSinceEpoch(int(seconds))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)
