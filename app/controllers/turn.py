"""A turn: what is known of it before it starts and while it is answered. Plain values."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.chat_settings import ChatSettings
from app.records import Draft, MessageRecord, MessageState
from app.viewmodels.transcript import MessageItem
from engine.events import FinishReason
from engine.requests import Request
from engine.sight import Sight

STATES = {
    FinishReason.STOP: MessageState.COMPLETE,
    FinishReason.TOOL_CALL: MessageState.COMPLETE,
    FinishReason.LENGTH: MessageState.LENGTH,
    FinishReason.CANCELLED: MessageState.STOPPED,
}


@dataclass(slots=True)
class Turn:
    """The turn being answered; ``question`` is None when an answer is tried again.

    ``edits`` is the message of which the question is another wording; ``answers_now`` says that
    the thought was asked to end; ``starts`` are the characters of text and thoughts that were
    there before.
    """

    number: int
    answer: MessageItem
    question: MessageItem | None
    draft: Draft
    request: Request
    edits: int | None = None
    records: list[MessageRecord] = field(default_factory=list)
    sight: Sight | None = None
    journalled: tuple[str, str] = ("", "")
    recovered: list[str] = field(default_factory=list)
    answers_now: bool = False
    starts: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True)
class StoredTurn:
    """What the lane wrote before a turn starts, and how it is to be answered."""

    chat_id: int
    settings: ChatSettings
    answer: MessageRecord
    question: MessageRecord | None
    records: list[MessageRecord] = field(default_factory=list)
    edits: int | None = None
    continues: bool = False
    is_new: bool = False
