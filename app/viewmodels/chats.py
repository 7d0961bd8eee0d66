"""The list of conversations, newest first."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.records import ChatRecord

Index = QModelIndex | QPersistentModelIndex
CHAT_ID_ROLE = int(Qt.ItemDataRole.UserRole) + 1
BUSY_ROLE = int(Qt.ItemDataRole.UserRole) + 2
ROOT = QModelIndex()


class ChatListModel(QAbstractListModel):
    """Titles and ids; editing a title emits ``title_edited`` and changes nothing by itself."""

    title_edited = Signal(int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chats: list[ChatRecord] = []
        self._busy_chat: int | None = None

    def set_chats(self, chats: list[ChatRecord]) -> None:
        """Show these chats."""
        self.beginResetModel()
        self._chats = chats
        self.endResetModel()

    def set_busy_chat(self, chat_id: int | None) -> None:
        """Which chat is being answered now."""
        self._busy_chat = chat_id
        if self._chats:
            self.dataChanged.emit(self.index(0), self.index(len(self._chats) - 1), [BUSY_ROLE])

    def row_of(self, chat_id: int | None) -> int:
        """The row of a chat; -1 when it is not in the list."""
        return next((row for row, chat in enumerate(self._chats) if chat.id == chat_id), -1)

    def title_of(self, chat_id: int | None) -> str:
        """The title of a chat; empty when it is not in the list."""
        row = self.row_of(chat_id)
        return self._chats[row].title if row >= 0 else ""

    def id_at(self, row: int) -> int:
        """The id of the chat in ``row``."""
        return self._chats[row].id

    # --- Qt ------------------------------------------------------------------------

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._chats)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        chat = self._chats[index.row()]
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.EditRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return chat.title
        if role == CHAT_ID_ROLE:
            return chat.id
        if role == BUSY_ROLE:
            return chat.id == self._busy_chat
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        title = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not title:
            return False
        self.title_edited.emit(self._chats[index.row()].id, title)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable
