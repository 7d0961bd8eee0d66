"""The list of conversations: pinned ones, folders, then the rest, each newest first."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.records import ChatRecord, FolderRecord

Index = QModelIndex | QPersistentModelIndex
CHAT_ID_ROLE = int(Qt.ItemDataRole.UserRole) + 1
BUSY_ROLE = int(Qt.ItemDataRole.UserRole) + 2
SECTION_ROLE = int(Qt.ItemDataRole.UserRole) + 3
PINNED_ROLE = int(Qt.ItemDataRole.UserRole) + 4
ROOT = QModelIndex()
TEXT_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.EditRole,
    Qt.ItemDataRole.ToolTipRole,
)


@dataclass(frozen=True, slots=True)
class Section:
    """A heading in the list; folders can be folded up."""

    title: str
    folder: FolderRecord | None = None
    num_chats: int = 0
    is_open: bool = True


Row = Section | ChatRecord


class ChatListModel(QAbstractListModel):
    """Rows of chats and headings; editing a title emits ``title_edited`` and changes nothing."""

    title_edited = Signal(int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folders: list[FolderRecord] = []
        self._chats: list[ChatRecord] = []
        self._rows: list[Row] = []
        self._closed_folders: set[int] = set()
        self._busy_chat: int | None = None

    def set_chats(self, chats: list[ChatRecord], folders: list[FolderRecord] | None = None) -> None:
        """Show these chats; without ``folders`` those shown before stay."""
        self.beginResetModel()
        self._chats = chats
        self.folders = self.folders if folders is None else folders
        self._rows = self._arranged()
        self.endResetModel()

    def toggle_folder(self, folder_id: int) -> None:
        """Fold a folder up, or open it."""
        self._closed_folders ^= {folder_id}
        self.set_chats(self._chats)

    def retranslate(self) -> None:
        """The language changed: name the headings anew."""
        self.set_chats(self._chats)

    def _arranged(self) -> list[Row]:
        listed = [chat for chat in self._chats if not chat.is_archived]
        pinned = [chat for chat in listed if chat.is_pinned]
        others = [chat for chat in listed if not chat.is_pinned]
        known = {folder.id for folder in self.folders}
        loose = [chat for chat in others if chat.folder_id not in known]
        rows: list[Row] = [Section(self.tr("Pinned")), *pinned] if pinned else []
        for folder in self.folders:
            inside = [chat for chat in others if chat.folder_id == folder.id]
            is_open = folder.id not in self._closed_folders
            rows.append(Section(folder.name, folder, len(inside), is_open))
            rows += inside if is_open else []
        if rows and loose:
            rows.append(Section(self.tr("Chats")))
        return rows + loose

    def set_busy_chat(self, chat_id: int | None) -> None:
        """Which chat is being answered now."""
        self._busy_chat = chat_id
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1), [BUSY_ROLE])

    def row_of(self, chat_id: int | None) -> int:
        """The row of a chat; -1 when it is not shown in the list."""
        return next(
            (
                row
                for row, item in enumerate(self._rows)
                if isinstance(item, ChatRecord) and item.id == chat_id
            ),
            -1,
        )

    def chat(self, chat_id: int | None) -> ChatRecord | None:
        """A chat that is not deleted; also one that is archived or in a folder folded up."""
        return next((chat for chat in self._chats if chat.id == chat_id), None)

    def title_of(self, chat_id: int | None) -> str:
        """The title of a chat; empty when it is deleted."""
        chat = self.chat(chat_id)
        return "" if chat is None else chat.title

    def id_at(self, row: int) -> int | None:
        """The id of the chat in ``row``; None for a heading."""
        item = self._rows[row]
        return item.id if isinstance(item, ChatRecord) else None

    def section_at(self, row: int) -> Section | None:
        """The heading in ``row``; None for a chat."""
        item = self._rows[row]
        return item if isinstance(item, Section) else None

    # --- Qt ------------------------------------------------------------------------

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        item = self._rows[index.row()]
        if role in TEXT_ROLES:
            return item.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(item)
        if role == SECTION_ROLE:
            return item if isinstance(item, Section) else None
        if isinstance(item, Section):
            return None
        values = {
            CHAT_ID_ROLE: item.id,
            BUSY_ROLE: item.id == self._busy_chat,
            PINNED_ROLE: item.is_pinned,
        }
        return values.get(role)

    def _spoken(self, item: Row) -> str:
        """A row as a screen reader says it: with what is drawn beside the title."""
        if isinstance(item, Section):
            if item.folder is None:
                return self.tr("Heading: {title}").format(title=item.title)
            state = self.tr("open") if item.is_open else self.tr("closed")
            return self.tr("Folder {title}, {state}, chats: {count}").format(
                title=item.title, state=state, count=item.num_chats
            )
        words = [item.title or self.tr("Untitled")]
        if item.is_pinned:
            words.append(self.tr("pinned"))
        if item.id == self._busy_chat:
            words.append(self.tr("being answered"))
        return ", ".join(words)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        title, chat_id = str(value).strip(), self.id_at(index.row())
        if role != Qt.ItemDataRole.EditRole or not title or chat_id is None:
            return False
        self.title_edited.emit(chat_id, title)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.section_at(index.row()) is not None:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable
