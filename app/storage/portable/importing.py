"""Imports: look at files without touching the history, then write what can be used.

``look_at`` runs on the file pool and decides everything that the files alone decide;
``write`` runs on the storage lane and is one transaction, so an import happens or does not.
"""

from __future__ import annotations

import tempfile
import time
import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import ModuleType

from app.history_records import ImportResult, ImportSummary, Skipped
from app.records import Attachment, ChatRecord, MessageRecord, MessageState
from app.storage.chats import ChatStore
from app.storage.database import Database
from app.storage.errors import StorageError
from app.storage.portable import from_chatgpt, from_lmstudio, from_openwebui, from_tandem
from app.storage.portable.chats import (
    PortableChat,
    PortableFile,
    PortableMessage,
    parents_first,
)
from app.storage.portable.reading import Source, UnreadableChat

READERS: tuple[ModuleType, ...] = (from_tandem, from_chatgpt, from_lmstudio, from_openwebui)
ACCEPTED = "chats exported by Tandem, ChatGPT, LM Studio or Open WebUI"
MAX_TITLE_CHARS = 200


@dataclass(slots=True)
class ImportPlan:
    """What the files hold. ``num_lost_files`` are mentioned in chats and not in the export."""

    formats: list[str] = field(default_factory=list)
    chats: list[PortableChat] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    num_lost_files: int = 0

    def summary(self) -> ImportSummary:
        """The plan without its texts; messages are counted with hidden variants."""
        num_messages = sum(len(chat.messages) for chat in self.chats)
        return ImportSummary(
            tuple(self.formats),
            len(self.chats),
            num_messages,
            tuple(self.skipped),
            self.num_lost_files,
        )


def look_at(paths: Iterable[Path]) -> ImportPlan:
    """Read the files; raises ``StorageError`` when nothing in them can be imported."""
    plan = ImportPlan()
    problems: list[Skipped] = []
    for path in _files(paths):
        try:
            _look_at_file(path, plan)
        except StorageError as error:
            problems.append(Skipped(path.name, str(error)))
    plan.skipped = problems + plan.skipped
    if plan.chats:
        return plan
    if plan.skipped:
        first = plan.skipped[0]
        raise StorageError(
            first.reason if first in problems else
            f"Nothing was imported: “{first.name}” cannot be used because {first.reason}."
        )  # fmt: skip
    raise StorageError(f"There is no chat to import in there; choose {ACCEPTED}.")


def _files(paths: Iterable[Path]) -> list[Path]:
    """The files themselves, and the JSON files in chosen folders."""
    found: list[Path] = []
    for path in paths:
        found += sorted(path.rglob("*.json")) if path.is_dir() else [path]
    return found


def _look_at_file(path: Path, plan: ImportPlan) -> None:
    source = Source(path)
    with source.opened() as documents:
        for name, document in documents:
            reader, chats = _reader_of(document, name)
            if reader.NAME not in plan.formats:
                plan.formats.append(reader.NAME)
            for number, raw in enumerate(chats, start=1):
                try:
                    plan.chats.append(_sound(reader.read(raw, source)))
                except UnreadableChat as error:
                    plan.skipped.append(Skipped(_name_of(raw, name, number), str(error)))
    plan.num_lost_files += source.num_lost_files


def _reader_of(document: object, name: str) -> tuple[ModuleType, list[object]]:
    for reader in READERS:
        try:
            chats = reader.chats_in(document)
        except UnreadableChat as error:
            raise StorageError(
                f"{name} cannot be used: {error}; export the chats again."
            ) from error
        if chats is not None:
            return reader, chats
    raise StorageError(f"{name} is JSON, but no chat export; choose {ACCEPTED}.")


def _name_of(raw: object, document: str, number: int) -> str:
    raw = raw[0] if isinstance(raw, tuple) else raw
    for key in ("title", "name"):
        title = raw.get(key) if isinstance(raw, dict) else None
        if isinstance(title, str) and title.strip():
            return title.strip()[:80]
    return f"{document}, chat {number}"


def _sound(chat: PortableChat) -> PortableChat:
    """The chat with checked tree, a title and a uid; raises ``UnreadableChat``."""
    ordered = parents_first(list(chat.messages))
    if ordered is None:
        raise UnreadableChat("its messages do not form a tree")
    if not ordered:
        raise UnreadableChat("it has no messages")
    created_at = chat.created_at or ordered[0].created_at or time.time()
    title = (
        " ".join(chat.title.split()) or " ".join(ordered[0].text.split())[:60] or "Imported chat"
    )
    return replace(
        chat,
        uid=chat.uid or uuid.uuid4().hex,
        title=title[:MAX_TITLE_CHARS],
        created_at=created_at,
        updated_at=max(created_at, chat.updated_at),
        messages=tuple(replace(m, created_at=m.created_at or created_at) for m in ordered),
    )


def write(plan: ImportPlan, store: ChatStore, database: Database) -> ImportResult:
    """Add the chats of ``plan`` that are not here yet; all of them or, on an error, none."""
    skipped = list(plan.skipped)
    num_chats = 0
    with database.transaction():
        here = {chat.uid: chat for chat in store.every_chat()}
        folders: dict[str, int] = {}
        for chat in plan.chats:
            known = here.get(chat.uid)
            if known is not None:
                place = "in the trash" if known.deleted_at is not None else "here already"
                skipped.append(Skipped(chat.title, f"it is {place}"))
                continue
            here[chat.uid] = _write_chat(chat, store, database, folders)
            num_chats += 1
    return ImportResult(num_chats, tuple(skipped))


def _write_chat(
    chat: PortableChat, store: ChatStore, database: Database, folders: dict[str, int]
) -> ChatRecord:
    if chat.folder and chat.folder not in folders:
        folders[chat.folder] = store.create_folder(chat.folder).id
    created = store.create_chat(chat.title)
    ids: dict[str, int] = {}
    for message in chat.messages:
        parent = None if message.parent is None else ids[message.parent]
        ids[message.key] = _write_message(message, created.id, parent, store, database)
    store.settings.save(created.id, chat.settings)
    now = time.time()
    database.execute(
        "UPDATE chats SET uid = ?, created_at = ?, updated_at = ?, pinned_at = ?, archived_at = ?,"
        " folder_id = ? WHERE id = ?",
        (
            chat.uid,
            chat.created_at,
            chat.updated_at,
            now if chat.is_pinned else None,
            now if chat.is_archived else None,
            folders.get(chat.folder),
            created.id,
        ),
    )
    return store.chat(created.id)


def _write_message(
    message: PortableMessage, chat_id: int, parent: int | None, store: ChatStore, database: Database
) -> int:
    attachments = tuple(_keep(file, store) for file in message.files)
    state = message.state
    record = MessageRecord(
        0,
        chat_id,
        message.role,
        message.text,
        MessageState.INTERRUPTED if state is MessageState.STREAMING else state,
        message.created_at,
        thinking=message.thinking,
        thinking_seconds=message.thinking_seconds,
        model=message.model,
        stats=message.stats,
        seed=message.seed,
        cut=message.cut,
        error=message.error,
        attachments=attachments,
    )
    message_id = store.insert(record, parent)
    for run in message.runs:
        store.runs.add(message_id, run)
    database.execute("UPDATE messages SET chosen = ? WHERE id = ?", (message.chosen, message_id))
    return message_id


def _keep(file: PortableFile, store: ChatStore) -> Attachment:
    if isinstance(file.content, Path):
        return store.attachments.keep(file.content, file.kind, file.name)
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch) / f"file{file.suffix}"
        path.write_bytes(file.content)
        return store.attachments.keep(path, file.kind, file.name)
