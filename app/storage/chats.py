"""Typed reads and writes of chats and messages.

Every write is one transaction. Runs on the storage lane only; knows nothing of windows.
"""

from __future__ import annotations

import json
import logging
import sqlite3
import time
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

from app.records import Attachment, ChatRecord, MediaKind, MessageRecord, MessageState
from app.storage.attachments import AttachmentFolder
from app.storage.database import Database
from engine.types import Role, Stats

logger = logging.getLogger(__name__)


class ChatStore:
    """The chats in one database with their attachment folder."""

    def __init__(self, database: Database, attachments: AttachmentFolder) -> None:
        self._db = database
        self.attachments = attachments

    # --- chats ---------------------------------------------------------------------

    def chats(self) -> list[ChatRecord]:
        """Chats that are not deleted, the most recently used first."""
        rows = self._db.query(
            "SELECT id, title, created_at, updated_at FROM chats"
            " WHERE deleted_at IS NULL ORDER BY updated_at DESC, id DESC"
        )
        return [ChatRecord(**row) for row in rows]

    def create_chat(self, title: str) -> ChatRecord:
        """Begin a chat."""
        now = time.time()
        chat_id = self._db.execute(
            "INSERT INTO chats (title, created_at, updated_at) VALUES (?, ?, ?)", (title, now, now)
        )
        return ChatRecord(chat_id, title, now, now)

    def rename_chat(self, chat_id: int, title: str) -> None:
        """Give a chat another title; its place in the list stays."""
        self._db.execute("UPDATE chats SET title = ? WHERE id = ?", (title, chat_id))

    def delete_chat(self, chat_id: int) -> None:
        """Hide a chat; ``restore_chat`` brings it back until it is purged."""
        self._db.execute("UPDATE chats SET deleted_at = ? WHERE id = ?", (time.time(), chat_id))

    def restore_chat(self, chat_id: int) -> None:
        """Undo ``delete_chat``."""
        self._db.execute("UPDATE chats SET deleted_at = NULL WHERE id = ?", (chat_id,))

    def purge_chats(self, deleted_before: float) -> int:
        """Really remove chats deleted before this time; returns how many."""
        with self._db.transaction():
            rows = self._db.query("SELECT id FROM chats WHERE deleted_at < ?", (deleted_before,))
            for row in rows:
                self._db.execute("DELETE FROM drafts WHERE chat_id = ?", (row["id"],))
                self._db.execute("DELETE FROM chats WHERE id = ?", (row["id"],))
        return len(rows)

    # --- messages ------------------------------------------------------------------

    def messages(self, chat_id: int) -> list[MessageRecord]:
        """All messages of a chat in order."""
        rows = self._db.query("SELECT * FROM messages WHERE chat_id = ? ORDER BY id", (chat_id,))
        attachments = self._attachments_of(chat_id)
        return [_message(row, tuple(attachments[row["id"]])) for row in rows]

    def add_message(
        self,
        chat_id: int,
        role: Role,
        text: str,
        state: MessageState = MessageState.COMPLETE,
        attachments: tuple[Attachment, ...] = (),
        seed: int | None = None,
    ) -> MessageRecord:
        """Append a message and move its chat to the top of the list."""
        now = time.time()
        with self._db.transaction():
            message_id = self._db.execute(
                "INSERT INTO messages (chat_id, role, text, state, seed, created_at)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (chat_id, role, text, state, seed, now),
            )
            self._register(attachments)
            for position, item in enumerate(attachments):
                self._db.execute(
                    "INSERT INTO message_attachments VALUES (?, ?, ?, ?)",
                    (message_id, position, item.digest, item.name),
                )
            self._db.execute("UPDATE chats SET updated_at = ? WHERE id = ?", (now, chat_id))
        return MessageRecord(
            message_id, chat_id, role, text, state, now, seed=seed, attachments=attachments
        )

    def journal(
        self, message_id: int, text: str, thinking: str, thinking_seconds: float | None
    ) -> None:
        """Keep what has arrived so far of a message that is still streaming."""
        self._db.execute(
            "UPDATE messages SET text = ?, thinking = ?, thinking_seconds = ?"
            " WHERE id = ? AND state = ?",
            (text, thinking, thinking_seconds, message_id, MessageState.STREAMING),
        )

    def finish_message(self, message: MessageRecord) -> None:
        """Write a message's final state with everything that is known about it."""
        self._db.execute(
            "UPDATE messages SET text = ?, thinking = ?, thinking_seconds = ?, state = ?,"
            " model = ?, stats = ?, error = ? WHERE id = ?",
            (
                message.text,
                message.thinking,
                message.thinking_seconds,
                message.state,
                message.model,
                None if message.stats is None else json.dumps(asdict(message.stats)),
                message.error,
                message.id,
            ),
        )

    def delete_messages(self, message_ids: Iterable[int]) -> None:
        """Remove messages for good (a turn whose draft went back to the composer)."""
        with self._db.transaction():
            for message_id in message_ids:
                self._db.execute("DELETE FROM messages WHERE id = ?", (message_id,))

    def mark_interrupted(self) -> int:
        """At start: what was still streaming when the program ended is marked; returns how many."""
        with self._db.transaction():
            rows = self._db.query("SELECT id FROM messages WHERE state = 'streaming'")
            self._db.execute(
                "UPDATE messages SET state = ? WHERE state = ?",
                (MessageState.INTERRUPTED, MessageState.STREAMING),
            )
        return len(rows)

    # --- attachments ---------------------------------------------------------------

    def _register(self, attachments: tuple[Attachment, ...]) -> None:
        for item in attachments:
            self._db.execute(
                "INSERT OR IGNORE INTO attachments VALUES (?, ?, ?, ?)",
                (item.digest, item.path.suffix, item.kind, item.size_bytes),
            )

    def _attachments_of(self, chat_id: int) -> dict[int, list[Attachment]]:
        rows = self._db.query(
            "SELECT link.message_id AS owner, link.name, file.* FROM message_attachments link"
            " JOIN attachments file USING (digest)"
            " JOIN messages message ON message.id = link.message_id"
            " WHERE message.chat_id = ? ORDER BY link.message_id, link.position",
            (chat_id,),
        )
        found: defaultdict[int, list[Attachment]] = defaultdict(list)
        for row in rows:
            found[row["owner"]].append(attachment_of(row, self.attachments))
        return found


def attachment_of(row: sqlite3.Row, folder: AttachmentFolder) -> Attachment:
    """The attachment in a row that joins ``attachments`` with the name it was given."""
    path: Path = folder.path_of(row["digest"], row["suffix"])
    return Attachment(MediaKind(row["kind"]), row["digest"], row["name"], row["size_bytes"], path)


def _message(row: sqlite3.Row, attachments: tuple[Attachment, ...]) -> MessageRecord:
    values = dict(row)
    values["role"] = Role(values["role"])
    values["state"] = MessageState(values["state"])
    values["stats"] = _stats(values["stats"], values["id"])
    return MessageRecord(**values, attachments=attachments)


def _stats(text: str | None, message_id: int) -> Stats | None:
    """The stored statistics; None, and a line in the log, where they cannot be understood."""
    if text is None:
        return None
    try:
        return Stats(**json.loads(text))
    except (ValueError, TypeError):
        logger.warning("unreadable statistics of message %d: %r", message_id, text)
        return None
