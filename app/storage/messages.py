"""Typed reads and writes of messages, which form a tree per chat (see ``app.storage.tree``).

Every write is one transaction. Runs on the storage lane only; knows nothing of windows.
"""

from __future__ import annotations

import json
import logging
import sqlite3
import time
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

from app.records import Attachment, MediaKind, MessageRecord, MessageState
from app.storage.attachments import AttachmentFolder
from app.storage.database import Database
from app.storage.errors import StorageError
from app.storage.stats import stats_text
from app.storage.tree import Node, Step, ancestors, shown_path
from app.storage.uses import read_receipts, read_use, receipts_text, use_text
from engine.events import Stats
from engine.messages import Role
from engine.sight import Receipt

logger = logging.getLogger(__name__)

_END_OF_SHOWN_PATH = """
WITH RECURSIVE path(id) AS (
    SELECT (SELECT id FROM messages WHERE chat_id = ?1 AND parent_id IS NULL
            AND deleted_at IS NULL ORDER BY chosen DESC, id DESC LIMIT 1)
    UNION ALL
    SELECT (SELECT id FROM messages WHERE chat_id = ?1 AND parent_id = path.id
            AND deleted_at IS NULL ORDER BY chosen DESC, id DESC LIMIT 1)
    FROM path WHERE path.id IS NOT NULL
)
SELECT max(id) AS id FROM path"""

_BRANCH = """
WITH RECURSIVE branch(id) AS (
    SELECT id FROM messages WHERE id = ?1
    UNION ALL SELECT child.id FROM messages child JOIN branch ON child.parent_id = branch.id
)
"""


class MessageStore:
    """The messages in one database with their attachment folder."""

    def __init__(self, database: Database, attachments: AttachmentFolder) -> None:
        self._db = database
        self.attachments = attachments

    # --- reading ---------------------------------------------------------------------

    def messages(self, chat_id: int) -> list[MessageRecord]:
        """The shown messages of a chat in order; hidden variants are named in each record."""
        rows = {row["id"]: row for row in self._rows(chat_id)}
        attachments = self._attachments_of(chat_id)
        path = shown_path(Node(row["id"], row["parent_id"], row["chosen"]) for row in rows.values())
        return [
            _message(rows[step.id], step.variants, tuple(attachments[step.id])) for step in path
        ]

    def all_messages(self, chat_id: int) -> list[MessageRecord]:
        """Every message of a chat, hidden variants too; parents before their children."""
        rows = self._rows(chat_id)
        attachments = self._attachments_of(chat_id)
        places: defaultdict[int | None, list[int]] = defaultdict(list)
        for row in rows:
            places[row["parent_id"]].append(row["id"])
        return [
            _message(row, tuple(places[row["parent_id"]]), tuple(attachments[row["id"]]))
            for row in rows
        ]

    def path(self, chat_id: int) -> list[Step]:
        """Only the ids of what ``messages`` returns, with their variants."""
        return shown_path(self.nodes(chat_id))

    def nodes(self, chat_id: int) -> list[Node]:
        """The tree of a chat without its texts."""
        rows = self._db.query(
            "SELECT id, parent_id, chosen FROM messages WHERE chat_id = ? AND deleted_at IS NULL",
            (chat_id,),
        )
        return [Node(**row) for row in rows]

    def _rows(self, chat_id: int) -> list[sqlite3.Row]:
        return self._db.query(
            "SELECT id, chat_id, role, text, thinking, thinking_seconds, state, model, stats, seed,"
            " error, created_at, parent_id, chosen, cut FROM messages"
            " WHERE chat_id = ? AND deleted_at IS NULL ORDER BY id",
            (chat_id,),
        )

    # --- adding ----------------------------------------------------------------------

    def add_message(
        self,
        chat_id: int,
        role: Role,
        text: str,
        state: MessageState = MessageState.COMPLETE,
        attachments: tuple[Attachment, ...] = (),
        seed: int | None = None,
    ) -> MessageRecord:
        """Add a message after the last shown one and move its chat to the top of the list."""
        with self._db.transaction():
            (end,) = self._db.query(_END_OF_SHOWN_PATH, (chat_id,))
            record = MessageRecord(
                0, chat_id, role, text, state, time.time(), seed=seed, attachments=attachments
            )
            return self.message(self.insert(record, end["id"]))

    def add_variant(
        self,
        message_id: int,
        text: str,
        state: MessageState = MessageState.COMPLETE,
        attachments: tuple[Attachment, ...] = (),
        seed: int | None = None,
    ) -> MessageRecord:
        """Add another message at the place of ``message_id`` and show it from now on.

        The old one keeps everything below it: this is what editing a question and answering
        a question again do.
        """
        with self._db.transaction():
            old = self._row(message_id)
            record = MessageRecord(
                0, old["chat_id"], Role(old["role"]), text, state, time.time(), seed=seed,
                attachments=attachments,
            )  # fmt: skip
            return self.message(self.insert(record, old["parent_id"]))

    def insert(self, record: MessageRecord, parent_id: int | None) -> int:
        """Add ``record`` below ``parent_id``, inside the caller's transaction, and show it.

        Returns the id; the record's own does not count.
        """
        message_id = self._db.execute(
            "INSERT INTO messages (chat_id, role, text, thinking, thinking_seconds, state, model,"
            " stats, seed, error, created_at, parent_id, cut, chosen)"
            " SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13,"
            " 1 + coalesce(max(chosen), 0)"
            " FROM messages WHERE chat_id = ?1 AND parent_id IS ?12",
            (
                record.chat_id, record.role, record.text, record.thinking,
                record.thinking_seconds, record.state, record.model, stats_text(record.stats),
                record.seed, record.error, record.created_at, parent_id, record.cut,
            ),
        )  # fmt: skip
        self.link_attachments(message_id, record.attachments)
        self._db.execute(
            "UPDATE chats SET updated_at = max(updated_at, ?), archived_at = NULL WHERE id = ?",
            (record.created_at, record.chat_id),
        )
        return message_id

    def link_attachments(self, message_id: int, attachments: tuple[Attachment, ...]) -> None:
        """Say which files belong to a new message."""
        for position, item in enumerate(attachments):
            self._db.execute(
                "INSERT OR IGNORE INTO attachments VALUES (?, ?, ?, ?)",
                (item.digest, item.path.suffix, item.kind, item.size_bytes),
            )
            self._db.execute(
                "INSERT INTO message_attachments VALUES (?, ?, ?, ?, ?, ?)",
                (
                    message_id, position, item.digest, item.name,
                    use_text(item.use), receipts_text(item.receipts),
                ),
            )  # fmt: skip

    def set_receipts(self, message_id: int, receipts: Sequence[tuple[Receipt, ...]]) -> None:
        """Keep what of a message's files reached the model; one entry for each file."""
        with self._db.transaction():
            for position, received in enumerate(receipts):
                self._db.execute(
                    "UPDATE message_attachments SET receipts = ?"
                    " WHERE message_id = ? AND position = ?",
                    (receipts_text(received), message_id, position),
                )

    # --- streaming -------------------------------------------------------------------

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
                stats_text(message.stats),
                message.error,
                message.id,
            ),
        )

    def mark_interrupted(self) -> int:
        """At start: what was still streaming when the program ended is marked; returns how many."""
        return self._db.change(
            "UPDATE messages SET state = ? WHERE state = ?",
            (MessageState.INTERRUPTED, MessageState.STREAMING),
        )

    # --- variants --------------------------------------------------------------------

    def choose_variant(self, message_id: int) -> None:
        """Show ``message_id`` at its place, and below it what was shown there before."""
        self._db.execute(
            "UPDATE messages SET chosen = 1 + (SELECT max(other.chosen) FROM messages other"
            " WHERE other.chat_id = messages.chat_id AND other.parent_id IS messages.parent_id)"
            " WHERE id = ?",
            (message_id,),
        )

    def reveal(self, message_id: int) -> None:
        """Choose variants so that ``message_id`` is among the shown messages of its chat."""
        with self._db.transaction():
            chat_id = self._row(message_id)["chat_id"]
            shown = {step.id for step in self.path(chat_id)}
            rows = self._db.query(
                "SELECT id, parent_id FROM messages WHERE chat_id = ?", (chat_id,)
            )
            for above in ancestors({row["id"]: row["parent_id"] for row in rows}, message_id):
                if above not in shown:
                    self.choose_variant(above)

    # --- leaving out -----------------------------------------------------------------

    def cut(self, message_id: int, summary: str | None) -> None:
        """Send nothing up to this message any more, but ``summary``; None sends it all again."""
        self._db.execute("UPDATE messages SET cut = ? WHERE id = ?", (summary, message_id))

    # --- deleting --------------------------------------------------------------------

    def count_branch(self, message_id: int) -> int:
        """How many messages ``delete_branch`` would take, those in hidden variants included."""
        (row,) = self._db.query(
            _BRANCH + "SELECT count(*) AS number FROM messages"
            " WHERE id IN (SELECT id FROM branch) AND deleted_at IS NULL",
            (message_id,),
        )
        return int(row["number"])

    def delete_branch(self, message_id: int) -> int:
        """Hide a message and all below it; ``restore_branch`` undoes it. Returns how many."""
        return self._db.change(
            _BRANCH + "UPDATE messages SET deleted_at = ?2, deleted_with = ?1"
            " WHERE id IN (SELECT id FROM branch) AND deleted_at IS NULL",
            (message_id, time.time()),
        )

    def restore_branch(self, message_id: int) -> None:
        """Undo ``delete_branch``. Where something above is deleted too, it returns with that."""
        self._db.execute(
            "UPDATE messages SET (deleted_at, deleted_with) = ("
            " SELECT above.deleted_at, above.deleted_with FROM messages above"
            " WHERE above.id = (SELECT parent_id FROM messages WHERE id = ?1))"
            " WHERE deleted_with = ?1",
            (message_id,),
        )

    def delete_messages(self, message_ids: Iterable[int]) -> None:
        """Remove messages with all below them for good (a turn that was taken back)."""
        with self._db.transaction():
            for message_id in message_ids:
                self._db.execute(
                    _BRANCH + "DELETE FROM messages WHERE id IN (SELECT id FROM branch)",
                    (message_id,),
                )

    def purge_messages(self, deleted_before: float) -> int:
        """Really remove messages hidden by ``delete_branch`` before this time."""
        return self._db.change("DELETE FROM messages WHERE deleted_at < ?", (deleted_before,))

    # --- one message -----------------------------------------------------------------

    def message(self, message_id: int) -> MessageRecord:
        """One message; raises ``StorageError`` when it is not there any more."""
        row = self._row(message_id)
        variants = self._db.query(
            "SELECT id FROM messages WHERE chat_id = ? AND parent_id IS ? AND deleted_at IS NULL"
            " ORDER BY id",
            (row["chat_id"], row["parent_id"]),
        )
        files = self._db.query(
            "SELECT link.name, link.use, link.receipts, file.*"
            " FROM message_attachments link JOIN attachments file"
            " USING (digest) WHERE link.message_id = ? ORDER BY link.position",
            (message_id,),
        )
        found = tuple(attachment_of(file, self.attachments) for file in files)
        return _message(row, tuple(other["id"] for other in variants), found)

    def pictures(self) -> list[Attachment]:
        """Every picture of every message."""
        rows = self._db.query(
            "SELECT digest AS name, '{}' AS use, '[]' AS receipts, * FROM attachments"
            " WHERE kind = 'image'"
        )
        return [attachment_of(row, self.attachments) for row in rows]

    def _row(self, message_id: int) -> sqlite3.Row:
        rows = self._db.query("SELECT * FROM messages WHERE id = ?", (message_id,))
        if not rows:
            raise StorageError("This message is not in the chat any more; open the chat again.")
        return rows[0]

    def _attachments_of(self, chat_id: int) -> defaultdict[int, list[Attachment]]:
        rows = self._db.query(
            "SELECT link.message_id AS owner, link.name, link.use, link.receipts, file.*"
            " FROM message_attachments link"
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
    return Attachment(
        MediaKind(row["kind"]), row["digest"], row["name"], row["size_bytes"], path,
        read_use(row["use"]), read_receipts(row["receipts"]),
    )  # fmt: skip


_ROLES = {str(role): role for role in Role}
_STATES = {str(state): state for state in MessageState}


def _message(
    row: sqlite3.Row, variants: tuple[int, ...], attachments: tuple[Attachment, ...]
) -> MessageRecord:
    return MessageRecord(
        row["id"],
        row["chat_id"],
        _ROLES[row["role"]],
        row["text"],
        _STATES[row["state"]],
        row["created_at"],
        row["thinking"],
        row["thinking_seconds"],
        row["model"],
        _stats(row["stats"], row["id"]),
        row["seed"],
        row["error"],
        attachments,
        row["parent_id"],
        variants,
        row["cut"],
    )


def _stats(text: str | None, message_id: int) -> Stats | None:
    """The stored statistics; None, and a line in the log, where they cannot be understood."""
    if text is None:
        return None
    try:
        fields = json.loads(text)
        by_depth = fields.pop("acceptance_by_depth", ())  # JSON knows lists only
        return Stats(**fields, acceptance_by_depth=tuple(by_depth))
    except (ValueError, TypeError, AttributeError):
        logger.warning("unreadable statistics of message %d: %r", message_id, text)
        return None
