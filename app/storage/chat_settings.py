"""The settings of each chat, those that new chats begin with, and presets.

A chat's settings lie in its own row, so that deleting, backing up and restoring take them along.
Runs on the storage lane only; knows nothing of windows.
"""

from __future__ import annotations

import json
import logging
import sqlite3

from app.chat_settings import MAX_PRESET_NAME_CHARS, ChatSettings, Preset, read_settings
from app.storage.database import Database
from app.storage.errors import StorageError

logger = logging.getLogger(__name__)

_DEFAULT, _NEXT = "default", "next"


class ChatSettingsStore:
    """Chat settings in the history's database. Chat None is the one not yet begun."""

    def __init__(self, database: Database) -> None:
        self._db = database

    # --- chats ---------------------------------------------------------------------------

    def of(self, chat_id: int | None) -> ChatSettings:
        """The settings the next answer of a chat is made with."""
        if chat_id is None:
            return self._kept(_NEXT) or self.default()
        rows = self._db.query("SELECT settings FROM chats WHERE id = ?", (chat_id,))
        return _read(rows[0]["settings"], f"chat {chat_id}") if rows else ChatSettings()

    def save(self, chat_id: int | None, settings: ChatSettings) -> None:
        """Answer a chat like this from now on."""
        if chat_id is None:
            self._keep(_NEXT, settings)
        else:
            self._db.execute(
                "UPDATE chats SET settings = ? WHERE id = ?", (_text(settings), chat_id)
            )

    def begin_chat(self, chat_id: int) -> None:
        """The chat not yet begun has become ``chat_id``: its settings go with it."""
        self.save(chat_id, self.of(None))
        self._db.execute("DELETE FROM kept_settings WHERE what = ?", (_NEXT,))

    # --- new chats -------------------------------------------------------------------------

    def default(self) -> ChatSettings:
        """What every new chat begins with."""
        return self._kept(_DEFAULT) or ChatSettings()

    def set_default(self, settings: ChatSettings) -> None:
        """Let every new chat begin with these."""
        self._keep(_DEFAULT, settings)

    def _kept(self, what: str) -> ChatSettings | None:
        rows = self._db.query("SELECT settings FROM kept_settings WHERE what = ?", (what,))
        return _read(rows[0]["settings"], what) if rows else None

    def _keep(self, what: str, settings: ChatSettings) -> None:
        self._db.execute(
            "INSERT INTO kept_settings (what, settings) VALUES (?, ?)"
            " ON CONFLICT (what) DO UPDATE SET settings = excluded.settings",
            (what, _text(settings)),
        )

    # --- presets ---------------------------------------------------------------------------

    def presets(self) -> list[Preset]:
        """The user's presets by name."""
        rows = self._db.query("SELECT id, name, settings FROM presets")
        found = [_preset(row) for row in rows]
        return sorted(found, key=lambda preset: preset.name.casefold())

    def add_preset(self, name: str, settings: ChatSettings) -> None:
        """Keep settings under a new name; raises ``StorageError`` when it is taken."""
        name = self._free_name(name, None)
        self._db.execute(
            "INSERT INTO presets (name, settings) VALUES (?, ?)", (name, _text(settings))
        )

    def rename_preset(self, preset_id: int, name: str) -> None:
        """Give a preset another name; raises ``StorageError`` when it is taken."""
        name = self._free_name(name, preset_id)
        self._db.execute("UPDATE presets SET name = ? WHERE id = ?", (name, preset_id))

    def change_preset(self, preset_id: int, settings: ChatSettings) -> None:
        """Put other settings under a preset's name."""
        self._db.execute(
            "UPDATE presets SET settings = ? WHERE id = ?", (_text(settings), preset_id)
        )

    def delete_preset(self, preset_id: int) -> None:
        """Forget a preset; chats that use its settings keep them."""
        self._db.execute("DELETE FROM presets WHERE id = ?", (preset_id,))

    def _free_name(self, name: str, preset_id: int | None) -> str:
        cleaned = " ".join(name.split())[:MAX_PRESET_NAME_CHARS]
        if not cleaned:
            raise StorageError("A preset needs a name; type one or two words.")
        same = [p for p in self.presets() if p.name.casefold() == cleaned.casefold()]
        if any(preset.id != preset_id for preset in same):
            raise StorageError(f"There is already a preset “{cleaned}”; choose another name.")
        return cleaned


def _text(settings: ChatSettings) -> str:
    return json.dumps(settings.as_dict(), ensure_ascii=False)


def _read(text: str, where: str) -> ChatSettings:
    """The stored settings; the defaults, and a line in the log, where they are unusable."""
    try:
        return read_settings(json.loads(text))
    except ValueError:
        logger.warning("unreadable settings of %s: %r", where, text)
        return ChatSettings()


def _preset(row: sqlite3.Row) -> Preset:
    return Preset(row["id"], row["name"], _read(row["settings"], f"preset {row['name']}"))
