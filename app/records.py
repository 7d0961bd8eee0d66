"""What a chat consists of, as the window's process knows it: frozen values, no Qt, no SQL.

Storage fills these, controllers pass them on, view models and views read them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from engine.events import RoundRecord, Stats
from engine.messages import FilmView, MediaKind, Role
from engine.requests import Options
from engine.sight import Receipt

__all__ = ["MediaKind"]


class MessageState(StrEnum):
    """How far a message got. Everything but ``streaming`` is final."""

    STREAMING = "streaming"
    COMPLETE = "complete"
    LENGTH = "length"
    STOPPED = "stopped"
    FAILED = "failed"
    INTERRUPTED = "interrupted"


@dataclass(frozen=True, slots=True)
class Use:
    """How an attached file is shown to the model; what is not said is chosen automatically.

    ``detail`` is the number of tokens for a picture or page, ``wanted_detail`` what its content
    asks for (found out when it was attached). ``pages`` are the first and last page of a PDF,
    counted from 0; ``as_text`` sends their text instead of their pictures. ``as_film`` shows an
    animated picture as a film. ``film`` says which moments of a film are seen.
    """

    detail: int | None = None
    wanted_detail: int | None = None
    pages: tuple[int, int] | None = None
    as_text: bool = False
    as_film: bool = False
    film: FilmView | None = None


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that belongs to a message; ``path`` is our own copy, ``name`` the user's.

    ``receipts`` say what of it reached the model: one for each part it was sent as.
    """

    kind: MediaKind
    digest: str
    name: str
    size_bytes: int
    path: Path
    use: Use = Use()
    receipts: tuple[Receipt, ...] = ()

    @property
    def thumbnail_path(self) -> Path:
        """Where the small version of a picture lies, beside the copy."""
        return self.path.with_name(f"{self.digest}.thumbnail.png")


@dataclass(frozen=True, slots=True)
class ChatRecord:
    """A conversation in the list. Times are seconds since the epoch.

    ``uid`` names it for ever, also after export and import; ``deleted_at`` is set in the trash.
    """

    id: int
    title: str
    created_at: float
    updated_at: float
    uid: str = ""
    is_pinned: bool = False
    is_archived: bool = False
    folder_id: int | None = None
    deleted_at: float | None = None


@dataclass(frozen=True, slots=True)
class FolderRecord:
    """A folder of conversations."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class MessageRecord:
    """One message as stored. ``stats``, ``model`` and ``seed`` belong to assistant messages.

    ``parent_id`` is the message before it. ``variants`` are the ids of all messages at its
    place, itself included, oldest first: answers to one question, or wordings of one question.
    With ``cut`` nothing up to this message is sent any more: it is the summary sent instead, or
    empty where there is none.
    """

    id: int
    chat_id: int
    role: Role
    text: str
    state: MessageState
    created_at: float
    thinking: str = ""
    thinking_seconds: float | None = None
    model: str = ""
    stats: Stats | None = None
    seed: int | None = None
    error: str = ""
    attachments: tuple[Attachment, ...] = ()
    parent_id: int | None = None
    variants: tuple[int, ...] = ()
    cut: str | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """How (a part of) an answer was made: an answer that was continued has several.

    ``prompt`` is a digest of the conversation it answers; text and thoughts of this run begin
    at these characters of the message's.
    """

    rounds: tuple[RoundRecord, ...]
    options: Options
    prompt: str
    answer_start: int = 0
    thinking_start: int = 0


@dataclass(frozen=True, slots=True)
class Draft:
    """What was typed and attached but not sent yet."""

    text: str = ""
    attachments: tuple[Attachment, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to send or to keep."""
        return not self.text.strip() and not self.attachments
