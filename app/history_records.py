"""What search, backups, export and import answer: frozen values, no Qt, no SQL."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from engine.messages import Role

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of one line; ``marks`` are (start, end) of what was searched for."""

    text: str
    marks: tuple[Range, ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """A found message; without ``message_id`` the chat's title was found."""

    chat_id: int
    chat_title: Snippet
    updated_at: float
    is_archived: bool
    message_id: int | None = None
    role: Role | None = None
    snippet: Snippet = Snippet("")
    is_thinking: bool = False


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy of the history; ``made_at`` is seconds since the epoch."""

    path: Path
    made_at: float
    size_bytes: int
    is_before_restore: bool


@dataclass(frozen=True, slots=True)
class Content:
    """What a history holds, the trash not counted."""

    num_chats: int
    num_messages: int
    newest_at: float | None


@dataclass(frozen=True, slots=True)
class Preview:
    """A backup beside the present. Titles are those of chats."""

    backup: Backup
    then: Content
    now: Content
    only_then: tuple[str, ...]
    only_now: tuple[str, ...]
    different: tuple[str, ...]
    num_missing_files: int


class ExportFormat(StrEnum):
    """What an export is written as; the value is the file's suffix."""

    MARKDOWN = "md"
    JSON = "json"
    HTML = "html"


@dataclass(frozen=True, slots=True)
class Skipped:
    """A chat or file that is not imported, and why."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class ImportSummary:
    """What chosen files hold, before anything is imported.

    ``num_lost_files`` are files that chats mention and the export does not hold.
    """

    formats: tuple[str, ...]
    num_chats: int
    num_messages: int
    skipped: tuple[Skipped, ...]
    num_lost_files: int


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What was written, and what was not."""

    num_chats: int
    skipped: tuple[Skipped, ...]
