"""The messages of the open chat, as the transcript draws them.

Items are plain mutable objects owned by the GUI thread; whoever changes one says so through
the model's methods, which emit exactly one signal each.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.records import Attachment, MediaKind, MessageRecord, MessageState
from engine.events import Channel, Stats
from engine.grounding import find_marks
from engine.messages import Role
from engine.sight import Mark, Receipt


@dataclass(eq=False, slots=True)
class MessageItem:
    """One message. ``thinking_since`` is set while thoughts arrive (monotonic seconds).

    ``drafted`` are the characters of ``text``, as (first, end), that came with accepted drafts
    since the item was made: for the answer that is arriving.

    The fields of a ``MessageRecord`` are here once more because a record is frozen and goes from
    thread to thread, while this one grows in place 18 times a second; ``of`` and ``as_record`` go
    by the record's own fields, so one that is missing here fails at the first message.
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
    thinking_since: float | None = None
    prompt_done: int = 0
    prompt_total: int = 0
    drafted: list[tuple[int, int]] = field(default_factory=list)

    @classmethod
    def of(cls, record: MessageRecord) -> MessageItem:
        """The item that shows a stored message."""
        return cls(**{name: getattr(record, name) for name in MessageRecord.__slots__})

    def as_record(self) -> MessageRecord:
        """What is to be stored of it."""
        return MessageRecord(**{name: getattr(self, name) for name in MessageRecord.__slots__})

    @property
    def is_streaming(self) -> bool:
        """Whether more is to come."""
        return self.state is MessageState.STREAMING

    @property
    def is_thinking(self) -> bool:
        """Whether thoughts are arriving now."""
        return self.thinking_since is not None

    @property
    def can_continue(self) -> bool:
        """Whether this is an answer that broke off after it had begun to say something."""
        is_whole = self.state in (MessageState.COMPLETE, MessageState.STREAMING)
        return self.role is Role.ASSISTANT and bool(self.text) and not is_whole

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The places in a picture that an answer speaks of."""
        return find_marks(self.text) if self.role is Role.ASSISTANT else ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing of it has been said or thought yet."""
        return not self.text and not self.thinking

    def elapsed_thinking_s(self) -> float:
        """Seconds of thinking until now or until its end."""
        if self.thinking_since is not None:
            return time.monotonic() - self.thinking_since
        return self.thinking_seconds or 0.0


@dataclass(frozen=True, slots=True)
class Ground:
    """A picture that marks may lie in: an attached picture, a page, or a frame of a film.

    ``thumbnail`` is its small version, where there is one of just this page or frame.
    """

    attachment: Attachment
    title: str
    page: int | None = None
    second: float | None = None
    thumbnail: Path | None = None

    @property
    def name(self) -> str:
        """The name of the file."""
        return self.attachment.name


class TranscriptModel(QObject):
    """The open chat's messages in order."""

    was_reset = Signal()
    appended = Signal(object)
    removed = Signal(object)
    grown = Signal(object)
    ended = Signal(object)
    receipts_arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: list[MessageItem] = []

    def set_items(self, items: list[MessageItem]) -> None:
        """Show another chat."""
        self.items = items
        self.was_reset.emit()

    def append(self, item: MessageItem) -> None:
        """Add the newest message."""
        self.items.append(item)
        self.appended.emit(item)

    def remove(self, item: MessageItem) -> None:
        """Take the newest message out."""
        self.items.remove(item)
        self.removed.emit(item)

    def remove_from(self, message_id: int) -> None:
        """Take a message and all newer ones out, if it is shown."""
        places = [place for place, item in enumerate(self.items) if item.id == message_id]
        if places:
            item = self.items[places[0]]
            del self.items[places[0] :]
            self.removed.emit(item)

    def shows(self, item: MessageItem) -> bool:
        """Whether ``item`` belongs to the open chat."""
        return item in self.items

    def grounds_of(self, answer: MessageItem) -> list[Ground]:
        """What the marks of an answer lie in: the pictures of the nearest question that has any."""
        place = self.items.index(answer) if answer in self.items else 0
        for item in reversed(self.items[:place]):
            grounds = [ground for file in item.attachments for ground in _grounds(file)]
            if grounds:
                return grounds
        return []

    def grow(
        self,
        item: MessageItem,
        channel: Channel,
        text: str,
        drafted: Iterable[tuple[int, int]] = (),
    ) -> None:
        """Append a piece of the reply; ``drafted`` are characters of it that were drafted."""
        if channel is Channel.THINKING:
            if item.thinking_since is None:
                item.thinking_since = time.monotonic()
            item.thinking += text
        else:
            close_thinking(item)
            start = len(item.text)
            item.drafted += [(start + first, start + end) for first, end in drafted]
            item.text += text
        if self.shows(item):
            self.grown.emit(item)

    def set_receipts(self, message_id: int, received: list[tuple[Receipt, ...]]) -> None:
        """What of a message's files reached the model; one entry for each file."""
        for item in self.items:
            if item.id == message_id and len(received) == len(item.attachments):
                pairs = zip(item.attachments, received, strict=True)
                item.attachments = tuple(replace(file, receipts=got) for file, got in pairs)
                self.receipts_arrived.emit(item)

    def set_prompt_progress(self, item: MessageItem, done_tokens: int, total_tokens: int) -> None:
        """How much of the prompt has been read."""
        item.prompt_done, item.prompt_total = done_tokens, total_tokens
        if self.shows(item):
            self.grown.emit(item)

    def end(self, item: MessageItem, state: MessageState, error: str = "") -> None:
        """Nothing more is to come."""
        close_thinking(item)
        item.state, item.error = state, error
        if self.shows(item):
            self.ended.emit(item)


def _grounds(file: Attachment) -> list[Ground]:
    small = file.thumbnail_path if file.thumbnail_path.exists() else None
    match file.kind:
        case MediaKind.IMAGE:
            return [Ground(file, file.name, thumbnail=small)]
        case MediaKind.DOCUMENT if file.use.pages is not None and not file.use.as_text:
            first, last = file.use.pages
            return [
                Ground(file, f"{file.name}, {page + 1}", page, thumbnail=None if page else small)
                for page in range(first, last + 1)
            ]
        case MediaKind.VIDEO:
            seconds = file.receipts[0].frame_seconds if file.receipts else (0.0,)
            return [
                Ground(
                    file,
                    f"{file.name}, {second:.1f} s",
                    second=second,
                    thumbnail=None if number else small,
                )
                for number, second in enumerate(seconds)
            ]
    return []


def close_thinking(item: MessageItem) -> None:
    """Stop the clock of an item's thinking, if it runs."""
    if item.thinking_since is not None:
        item.thinking_seconds = item.elapsed_thinking_s()
        item.thinking_since = None
