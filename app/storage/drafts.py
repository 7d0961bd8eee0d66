"""What was typed and not sent, per chat; key 0 stands for the chat not yet begun.

A new wording of a sent message is kept too, under ``edit_key`` of that message: a negative number.
"""

from __future__ import annotations

from app.records import Draft
from app.storage.attachments import AttachmentFolder
from app.storage.database import Database
from app.storage.messages import attachment_of
from app.storage.uses import use_text

NEW_CHAT = 0


def edit_key(message_id: int) -> int:
    """Where the unsent new wording of a message is kept."""
    return -message_id


class DraftStore:
    """Drafts in the history's database; runs on the storage lane only."""

    def __init__(self, database: Database, attachments: AttachmentFolder) -> None:
        self._db = database
        self._attachments = attachments

    def load(self) -> dict[int, Draft]:
        """All drafts by chat id, and unsent wordings by ``edit_key``."""
        drafts = {
            row["chat_id"]: Draft(row["text"])
            for row in self._db.query("SELECT chat_id, text FROM drafts")
        }
        rows = self._db.query(
            "SELECT link.chat_id AS owner, link.name, link.use, '[]' AS receipts, file.*"
            " FROM draft_attachments link JOIN attachments file USING (digest)"
            " ORDER BY link.chat_id, link.position"
        )
        for row in rows:
            draft = drafts[row["owner"]]
            item = attachment_of(row, self._attachments)
            drafts[row["owner"]] = Draft(draft.text, (*draft.attachments, item))
        return drafts

    def collect(self) -> int:
        """Forget new wordings of messages that are gone; returns how many."""
        return self._db.change(
            "DELETE FROM drafts WHERE chat_id < 0 AND -chat_id NOT IN (SELECT id FROM messages)"
        )

    def save(self, chat_id: int, draft: Draft) -> None:
        """Replace a chat's draft; an empty one is forgotten."""
        with self._db.transaction():
            self._db.execute("DELETE FROM drafts WHERE chat_id = ?", (chat_id,))
            if draft.is_empty:
                return
            self._db.execute("INSERT INTO drafts VALUES (?, ?)", (chat_id, draft.text))
            for position, item in enumerate(draft.attachments):
                self._db.execute(
                    "INSERT OR IGNORE INTO attachments VALUES (?, ?, ?, ?)",
                    (item.digest, item.path.suffix, item.kind, item.size_bytes),
                )
                self._db.execute(
                    "INSERT INTO draft_attachments VALUES (?, ?, ?, ?, ?)",
                    (chat_id, position, item.digest, item.name, use_text(item.use)),
                )
