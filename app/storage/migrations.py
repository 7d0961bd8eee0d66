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

# Foreign keys without a cascade: deleting a long chat would recurse once per message, and
# SQLite stops at 1,000 levels. Whoever deletes takes a whole branch in one statement.
M003_BRANCHES = Migration(
    "messages form a tree; of the answers (or edits) at one place the last chosen is shown",
    (
        "ALTER TABLE messages ADD COLUMN parent_id INTEGER REFERENCES messages(id)",
        "ALTER TABLE messages ADD COLUMN chosen INTEGER NOT NULL DEFAULT 1",
        "ALTER TABLE messages ADD COLUMN deleted_at REAL",
        "ALTER TABLE messages ADD COLUMN deleted_with INTEGER",
        """UPDATE messages SET parent_id = (
            SELECT max(earlier.id) FROM messages earlier
            WHERE earlier.chat_id = messages.chat_id AND earlier.id < messages.id
        )""",
        "CREATE INDEX messages_of_parent ON messages(chat_id, parent_id, chosen)",
        "CREATE INDEX children_of_message ON messages(parent_id)",
    ),
)

M004_ORDER = Migration(
    "pins, folders, the archive, and a name for each chat that survives export and import",
    (
        "CREATE TABLE folders (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)",
        "ALTER TABLE chats ADD COLUMN uid TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE chats ADD COLUMN pinned_at REAL",
        "ALTER TABLE chats ADD COLUMN archived_at REAL",
        "ALTER TABLE chats ADD COLUMN folder_id INTEGER REFERENCES folders(id) ON DELETE SET NULL",
        "UPDATE chats SET uid = lower(hex(randomblob(16)))",
        "CREATE UNIQUE INDEX chats_uid ON chats(uid) WHERE uid != ''",
        "CREATE INDEX files_of_messages ON message_attachments(digest)",
    ),
)

# ``index_terms`` is ``app.storage.terms.index_terms``. The index keeps no text of its own: it
# reads the two views when it has to take an entry out, so a change of that function needs a
# migration that ends with the two rebuilds below.
M005_SEARCH = Migration(
    "full-text search over titles, texts and thoughts; a streaming message is not in it yet",
    (
        """CREATE VIEW search_texts AS
            SELECT id, index_terms(text) AS text, index_terms(thinking) AS thinking
            FROM messages WHERE state != 'streaming'""",
        "CREATE VIEW search_titles AS SELECT id, index_terms(title) AS title FROM chats",
        """CREATE VIRTUAL TABLE found_texts USING fts5(text, thinking,
            content='search_texts', content_rowid='id',
            tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')""",
        """CREATE VIRTUAL TABLE found_titles USING fts5(title,
            content='search_titles', content_rowid='id',
            tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')""",
        """CREATE TRIGGER texts_added AFTER INSERT ON messages WHEN new.state != 'streaming' BEGIN
            INSERT INTO found_texts (rowid, text, thinking)
            VALUES (new.id, index_terms(new.text), index_terms(new.thinking));
        END""",
        """CREATE TRIGGER texts_removed AFTER DELETE ON messages
        WHEN old.state != 'streaming' BEGIN
            INSERT INTO found_texts (found_texts, rowid, text, thinking)
            VALUES ('delete', old.id, index_terms(old.text), index_terms(old.thinking));
        END""",
        """CREATE TRIGGER texts_changed AFTER UPDATE OF text, thinking, state ON messages BEGIN
            INSERT INTO found_texts (found_texts, rowid, text, thinking)
            SELECT 'delete', old.id, index_terms(old.text), index_terms(old.thinking)
            WHERE old.state != 'streaming';
            INSERT INTO found_texts (rowid, text, thinking)
            SELECT new.id, index_terms(new.text), index_terms(new.thinking)
            WHERE new.state != 'streaming';
        END""",
        """CREATE TRIGGER titles_added AFTER INSERT ON chats BEGIN
            INSERT INTO found_titles (rowid, title) VALUES (new.id, index_terms(new.title));
        END""",
        """CREATE TRIGGER titles_removed AFTER DELETE ON chats BEGIN
            INSERT INTO found_titles (found_titles, rowid, title)
            VALUES ('delete', old.id, index_terms(old.title));
        END""",
        """CREATE TRIGGER titles_changed AFTER UPDATE OF title ON chats BEGIN
            INSERT INTO found_titles (found_titles, rowid, title)
            VALUES ('delete', old.id, index_terms(old.title));
            INSERT INTO found_titles (rowid, title) VALUES (new.id, index_terms(new.title));
        END""",
        "INSERT INTO found_texts (found_texts) VALUES ('rebuild')",
        "INSERT INTO found_titles (found_titles) VALUES ('rebuild')",
    ),
)

# The kinds of files are checked where they are read, so that a new one needs no new table. The
# tables that refer to others go first, and renaming takes the references along.
M006_USES = Migration(
    "how an attached file is shown to the model, and what of it arrived there; more kinds of files",
    (
        """CREATE TABLE new_attachments (
            digest TEXT PRIMARY KEY,
            suffix TEXT NOT NULL,
            kind TEXT NOT NULL,
            size_bytes INTEGER NOT NULL
        )""",
        "INSERT INTO new_attachments SELECT digest, suffix, kind, size_bytes FROM attachments",
        """CREATE TABLE new_message_attachments (
            message_id INTEGER NOT NULL REFERENCES messages(id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            digest TEXT NOT NULL REFERENCES new_attachments(digest),
            name TEXT NOT NULL,
            use TEXT NOT NULL DEFAULT '{}',
            receipts TEXT NOT NULL DEFAULT '[]',
            PRIMARY KEY (message_id, position)
        )""",
        """INSERT INTO new_message_attachments (message_id, position, digest, name)
            SELECT message_id, position, digest, name FROM message_attachments""",
        """CREATE TABLE new_draft_attachments (
            chat_id INTEGER NOT NULL REFERENCES drafts(chat_id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            digest TEXT NOT NULL REFERENCES new_attachments(digest),
            name TEXT NOT NULL,
            use TEXT NOT NULL DEFAULT '{}',
            PRIMARY KEY (chat_id, position)
        )""",
        """INSERT INTO new_draft_attachments (chat_id, position, digest, name)
            SELECT chat_id, position, digest, name FROM draft_attachments""",
        "DROP TABLE message_attachments",
        "DROP TABLE draft_attachments",
        "DROP TABLE attachments",
        "ALTER TABLE new_attachments RENAME TO attachments",
        "ALTER TABLE new_message_attachments RENAME TO message_attachments",
        "ALTER TABLE new_draft_attachments RENAME TO draft_attachments",
        "CREATE INDEX files_of_messages ON message_attachments(digest)",
    ),
)

M007_SETTINGS = Migration(
    "instructions, sampling and thinking of each chat, what new chats begin with, and presets",
    (
        "ALTER TABLE chats ADD COLUMN settings TEXT NOT NULL DEFAULT '{}'",
        """CREATE TABLE kept_settings (
            what TEXT PRIMARY KEY CHECK (what IN ('default', 'next')),
            settings TEXT NOT NULL
        )""",
        """CREATE TABLE presets (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            settings TEXT NOT NULL
        )""",
    ),
)

M008_RUNS = Migration(
    "how each answer was made, round by round, for the replay of its drafts",
    (
        """CREATE TABLE runs (
            message_id INTEGER NOT NULL REFERENCES messages(id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            data BLOB NOT NULL,
            PRIMARY KEY (message_id, position)
        ) WITHOUT ROWID""",
    ),
)

M009_CUTS = Migration(
    "a message up to which nothing is sent any more; the text is a summary sent instead, or empty",
    ("ALTER TABLE messages ADD COLUMN cut TEXT",),
)

MIGRATIONS = (
    M001_CHATS,
    M002_DRAFTS,
    M003_BRANCHES,
    M004_ORDER,
    M005_SEARCH,
    M006_USES,
    M007_SETTINGS,
    M008_RUNS,
    M009_CUTS,
)
