"""A chat apart from any database: what exports are written from and imports are read into."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from app.chat_settings import ChatSettings
from app.records import ChatRecord, MediaKind, MessageState, Run
from app.storage.chats import ChatStore
from app.storage.tree import Node, shown_path
from engine.events import Stats
from engine.messages import Role


@dataclass(frozen=True, slots=True)
class PortableFile:
    """A file of a message: on disk, or (from an import) in memory."""

    kind: MediaKind
    name: str
    suffix: str
    content: Path | bytes
    digest: str = ""

    def read(self) -> bytes:
        """All its bytes; raises ``OSError``."""
        return self.content.read_bytes() if isinstance(self.content, Path) else self.content


@dataclass(frozen=True, slots=True)
class PortableMessage:
    """One message; ``key`` and ``parent`` are names inside the chat only.

    Among messages with the same parent the one with the largest ``chosen`` is shown.
    """

    key: str
    parent: str | None
    role: Role
    text: str
    created_at: float
    chosen: int = 0
    state: MessageState = MessageState.COMPLETE
    thinking: str = ""
    thinking_seconds: float | None = None
    model: str = ""
    stats: Stats | None = None
    seed: int | None = None
    cut: str | None = None
    error: str = ""
    files: tuple[PortableFile, ...] = ()
    runs: tuple[Run, ...] = ()


@dataclass(frozen=True, slots=True)
class PortableChat:
    """One chat; parents stand before their children."""

    uid: str
    title: str
    created_at: float
    updated_at: float
    messages: tuple[PortableMessage, ...]
    is_pinned: bool = False
    is_archived: bool = False
    folder: str = ""
    settings: ChatSettings = field(default_factory=ChatSettings)

    def shown(self) -> list[PortableMessage]:
        """The messages a reader sees, in order."""
        numbers = {message.key: number for number, message in enumerate(self.messages)}
        path = shown_path(
            Node(number, None if item.parent is None else numbers[item.parent], item.chosen)
            for number, item in enumerate(self.messages)
        )
        return [self.messages[step.id] for step in path]


def read_chat(store: ChatStore, chat: ChatRecord, folders: dict[int, str]) -> PortableChat:
    """A stored chat with every variant of every message."""
    chosen = {node.id: node.chosen for node in store.nodes(chat.id)}
    messages = tuple(
        PortableMessage(
            key=str(record.id),
            parent=None if record.parent_id is None else str(record.parent_id),
            role=record.role,
            text=record.text,
            created_at=record.created_at,
            chosen=chosen[record.id],
            state=record.state,
            thinking=record.thinking,
            thinking_seconds=record.thinking_seconds,
            model=record.model,
            stats=record.stats,
            seed=record.seed,
            cut=record.cut,
            error=record.error,
            files=tuple(
                PortableFile(item.kind, item.name, item.path.suffix, item.path, item.digest)
                for item in record.attachments
            ),
            runs=store.runs.of(record.id) if record.role is Role.ASSISTANT else (),
        )
        for record in store.all_messages(chat.id)
    )
    folder = "" if chat.folder_id is None else folders.get(chat.folder_id, "")
    return PortableChat(
        chat.uid, chat.title, chat.created_at, chat.updated_at, messages,
        chat.is_pinned, chat.is_archived, folder, store.settings.of(chat.id),
    )  # fmt: skip


def parents_first(messages: list[PortableMessage]) -> list[PortableMessage] | None:
    """The same messages with every parent before its children; None when they are no tree."""
    keys = {message.key for message in messages}
    children: defaultdict[str | None, list[PortableMessage]] = defaultdict(list)
    for message in messages:
        if message.parent is not None and message.parent not in keys:
            return None
        children[message.parent].append(message)
    ordered: list[PortableMessage] = []
    waiting = list(reversed(children[None]))
    while waiting:
        message = waiting.pop()
        ordered.append(message)
        waiting.extend(reversed(children[message.key]))
    # What is on no path from a root goes in circles; a key used twice reaches its children twice.
    return ordered if len(ordered) == len(messages) == len(keys) else None
