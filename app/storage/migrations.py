"""The history's schema as an ordered list of steps; ``user_version`` counts those done.

A step that has been released is never edited: a change is a new step at the end. Each runs
in one transaction, after a backup of the file.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Migration:
    """One step: what it brings, and its SQL statements in order."""

    name: str
    statements: tuple[str, ...]


M001_CHATS = Migration(
    "chats, messages and their attachments",
    (
        """CREATE TABLE chats (
            id INTEGER PRIMARY KEY,
            title TEXT NOT NULL DEFAULT '',
            created_at REAL NOT NULL,
            updated_at REAL NOT NULL,
            deleted_at REAL
        )""",
        """CREATE TABLE messages (
            id INTEGER PRIMARY KEY,
            chat_id INTEGER NOT NULL REFERENCES chats(id) ON DELETE CASCADE,
            role TEXT NOT NULL CHECK (role IN ('system', 'user', 'assistant', 'tool')),
            text TEXT NOT NULL DEFAULT '',
            thinking TEXT NOT NULL DEFAULT '',
            thinking_seconds REAL,
            state TEXT NOT NULL,
            model TEXT NOT NULL DEFAULT '',
            stats TEXT,
            seed INTEGER,
            error TEXT NOT NULL DEFAULT '',
            created_at REAL NOT NULL
        )""",
        "CREATE INDEX messages_of_chat ON messages(chat_id, id)",
        """CREATE TABLE attachments (
            digest TEXT PRIMARY KEY,
            suffix TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('image', 'audio', 'video')),
            size_bytes INTEGER NOT NULL
        )""",
        """CREATE TABLE message_attachments (
            message_id INTEGER NOT NULL REFERENCES messages(id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            digest TEXT NOT NULL REFERENCES attachments(digest),
            name TEXT NOT NULL,
            PRIMARY KEY (message_id, position)
        )""",
    ),
)

M002_DRAFTS = Migration(
    "what was typed and not sent survives a restart; chat 0 is the one not yet begun",
    (
        """CREATE TABLE drafts (
            chat_id INTEGER PRIMARY KEY,
            text TEXT NOT NULL
        )""",
        """CREATE TABLE draft_attachments (
            chat_id INTEGER NOT NULL REFERENCES drafts(chat_id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            digest TEXT NOT NULL REFERENCES attachments(digest),
            name TEXT NOT NULL,
            PRIMARY KEY (chat_id, position)
        )""",
    ),
)

MIGRATIONS = (M001_CHATS, M002_DRAFTS)
