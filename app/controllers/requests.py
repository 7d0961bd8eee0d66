"""A stored conversation becomes a request for the engine."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from app.media_parts import parts_of
from app.records import MessageRecord
from engine.types import Message, Options, Part, Request, Role, Sight, TextPart

BETWEEN_MERGED = "\n\n"


def build_request(
    records: Iterable[MessageRecord],
    options: Options,
    continues: bool = False,
    sight: Sight | None = None,
    instructions: str = "",
) -> Request:
    """The request that answers ``records``; with ``continues``, goes on with their last one.

    ``sight`` says how closely the loaded model can look; None while that is not known.
    ``instructions`` come before everything else that is said.

    A reply that never said anything (stopped while thinking, failed) is left out, and the
    questions before and after it become one message: roles must alternate.
    """
    messages: list[Message] = []
    if instructions.strip():
        messages.append(Message(Role.SYSTEM, (TextPart(instructions.strip()),)))
    for record in records:
        if record.role is Role.ASSISTANT and not record.text:
            continue
        message = Message(record.role, _parts(record, sight), thinking=record.thinking)
        if messages and messages[-1].role is message.role:
            messages[-1] = _merged(messages[-1], message)
        else:
            messages.append(message)
    return Request(tuple(messages), options=options, continues=continues)


def digest_of(request: Request) -> str:
    """A short name for what is said in a request: equal for equal conversations."""
    said = [
        [message.role, *(_named(part) for part in message.parts)] for message in request.messages
    ]
    text = json.dumps([said, request.continues], ensure_ascii=True)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _named(part: Part) -> list[str]:
    """A part without the place of its file; files are called by their content."""
    if isinstance(part, TextPart):
        return ["text", part.text]
    return [type(part).__name__, repr(replace(part, path=Path(part.path.name)))]


def _parts(record: MessageRecord, sight: Sight | None) -> tuple[Part, ...]:
    media = tuple(part for item in record.attachments for part in parts_of(item, sight))
    return (*media, TextPart(record.text)) if record.text else media


def _merged(first: Message, second: Message) -> Message:
    return Message(first.role, (*first.parts, TextPart(BETWEEN_MERGED), *second.parts))
