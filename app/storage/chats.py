"""Typed reads and writes of chats: the list, pins, folders, archive, trash.

Every write is one transaction. Runs on the storage lane only; knows nothing of windows.
"""

from __future__ import annotations

import sqlite3
import time
import uuid
from collections.abc import Iterable

from app.records import ChatRecord, FolderRecord
from app.storage.attachments import AttachmentFolder
from app.storage.chat_settings import ChatSettingsStore
from app.storage.database import Database
from app.storage.errors import StorageError
from app.storage.messages import MessageStore
from app.storage.runs import RunStore

CHAT_COLUMNS = (
    "id, title, created_at, updated_at, uid, pinned_at, archived_at, folder_id, deleted_at"
)
MAX_FOLDER_CHARS = 60


class ChatStore(MessageStore):
    """The chats in one database, with their messages, how those were made, and settings."""

    def __init__(self, database: Database, attachments: AttachmentFolder) -> None:
        super().__init__(database, attachments)
        self.settings = ChatSettingsStore(database)
        self.runs = RunStore(database)

    # --- reading ---------------------------------------------------------------------

    def chats(self) -> list[ChatRecord]:
        """Chats neither archived nor deleted, the most recently used first."""
        return self._select(
            "WHERE deleted_at IS NULL AND archived_at IS NULL ORDER BY updated_at DESC, id DESC"
        )

    def archived_chats(self) -> list[ChatRecord]:
        """The archive, the most recently used first."""
        return self._select(
            "WHERE deleted_at IS NULL AND archived_at IS NOT NULL ORDER BY updated_at DESC, id DESC"
        )

    def deleted_chats(self) -> list[ChatRecord]:
        """The trash, the most recently deleted first."""
        return self._select("WHERE deleted_at IS NOT NULL ORDER BY deleted_at DESC, id DESC")

    def kept_chats(self) -> list[ChatRecord]:
        """Everything but the trash, oldest first: what an export of all holds."""
        return self._select("WHERE deleted_at IS NULL ORDER BY created_at, id")

    def every_chat(self) -> list[ChatRecord]:
        """All chats wherever they are."""
        return self._select("ORDER BY id")

    def chat(self, chat_id: int) -> ChatRecord:
        """One chat; raises ``StorageError`` when it is not there any more."""
        found = self._select("WHERE id = ?", (chat_id,))
        if not found:
            raise StorageError("This chat is not in the history any more; refresh the list.")
        return found[0]

    def _select(self, rest: str, values: tuple[object, ...] = ()) -> list[ChatRecord]:
        rows = self._db.query(f"SELECT {CHAT_COLUMNS} FROM chats {rest}", values)
        return [chat_of(row) for row in rows]

    # --- one chat --------------------------------------------------------------------

    def create_chat(self, title: str) -> ChatRecord:
        """Begin a chat."""
        now = time.time()
        chat_id = self._db.execute(
            "INSERT INTO chats (title, created_at, updated_at, uid) VALUES (?, ?, ?, ?)",
            (title, now, now, uuid.uuid4().hex),
        )
        return self.chat(chat_id)

    def rename_chat(self, chat_id: int, title: str) -> None:
        """Give a chat another title; its place in the list stays."""
        self._db.execute("UPDATE chats SET title = ? WHERE id = ?", (title, chat_id))

    def pin_chat(self, chat_id: int, is_pinned: bool) -> None:
        """Keep a chat at the top of the list, or let it go."""
        self._stamp("pinned_at", chat_id, is_pinned)

    def archive_chat(self, chat_id: int, is_archived: bool) -> None:
        """Take a chat out of the list without deleting it, or put it back."""
        self._stamp("archived_at", chat_id, is_archived)

    def delete_chat(self, chat_id: int) -> None:
        """Put a chat into the trash; ``restore_chat`` brings it back until it is purged."""
        self._stamp("deleted_at", chat_id, True)

    def restore_chat(self, chat_id: int) -> None:
        """Undo ``delete_chat``."""
        self._stamp("deleted_at", chat_id, False)

    def _stamp(self, column: str, chat_id: int, is_set: bool) -> None:
        self._db.execute(
            f"UPDATE chats SET {column} = ? WHERE id = ?",
            (time.time() if is_set else None, chat_id),
        )

    # --- folders ---------------------------------------------------------------------

    def folders(self) -> list[FolderRecord]:
        """All folders by name."""
        rows = self._db.query("SELECT id, name FROM folders")
        return sorted(
            (FolderRecord(**row) for row in rows), key=lambda folder: folder.name.casefold()
        )

    def create_folder(self, name: str) -> FolderRecord:
        """The folder with this name, made if it does not exist."""
        name = _folder_name(name)
        self._db.execute("INSERT OR IGNORE INTO folders (name) VALUES (?)", (name,))
        (row,) = self._db.query("SELECT id, name FROM folders WHERE name = ?", (name,))
        return FolderRecord(**row)

    def rename_folder(self, folder_id: int, name: str) -> None:
        """Give a folder another name; raises ``StorageError`` when it is taken."""
        name = _folder_name(name)
        taken = self._db.query(
            "SELECT 1 FROM folders WHERE name = ? AND id != ?", (name, folder_id)
        )
        if taken:
            raise StorageError(f"There is already a folder “{name}”; choose another name.")
        self._db.execute("UPDATE folders SET name = ? WHERE id = ?", (name, folder_id))

    def delete_folder(self, folder_id: int) -> None:
        """Remove a folder; its chats stay, outside any folder."""
        self._db.execute("DELETE FROM folders WHERE id = ?", (folder_id,))

    def move_chat(self, chat_id: int, folder_id: int | None) -> None:
        """Put a chat into a folder; None takes it out."""
        self._db.execute("UPDATE chats SET folder_id = ? WHERE id = ?", (folder_id, chat_id))

    # --- the end ---------------------------------------------------------------------

    def purge_chats(self, deleted_before: float) -> int:
        """Really remove chats deleted before this time; returns how many."""
        rows = self._db.query("SELECT id FROM chats WHERE deleted_at < ?", (deleted_before,))
        self.remove_chats(row["id"] for row in rows)
        return len(rows)

    def remove_chats(self, chat_ids: Iterable[int]) -> None:
        """Remove chats for good, with messages and drafts; ``collect_attachments`` the files."""
        with self._db.transaction():
            for chat_id in chat_ids:
                for table in ("drafts", "messages"):
                    self._db.execute(f"DELETE FROM {table} WHERE chat_id = ?", (chat_id,))
                self._db.execute("DELETE FROM chats WHERE id = ?", (chat_id,))

    def collect_attachments(self) -> int:
        """Delete files no message and no draft refers to; returns how many files went."""
        self._db.execute(
            "DELETE FROM attachments WHERE digest NOT IN (SELECT digest FROM message_attachments)"
            " AND digest NOT IN (SELECT digest FROM draft_attachments)"
        )
        rows = self._db.query("SELECT digest FROM attachments")
        return self.attachments.sweep({row["digest"] for row in rows})


def chat_of(row: sqlite3.Row) -> ChatRecord:
    """The chat in a row with ``CHAT_COLUMNS``."""
    values = dict(row)
    values["is_pinned"] = values.pop("pinned_at") is not None
    values["is_archived"] = values.pop("archived_at") is not None
    return ChatRecord(**values)


def _folder_name(name: str) -> str:
    cleaned = " ".join(name.split())[:MAX_FOLDER_CHARS]
    if not cleaned:
        raise StorageError("A folder needs a name; type one or two words.")
    return cleaned
