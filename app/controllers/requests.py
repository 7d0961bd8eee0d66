"""A stored conversation becomes a request for the engine."""

from __future__ import annotations

from collections.abc import Iterable

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


def _parts(record: MessageRecord, sight: Sight | None) -> tuple[Part, ...]:
    media = tuple(part for item in record.attachments for part in parts_of(item, sight))
    return (*media, TextPart(record.text)) if record.text else media


def _merged(first: Message, second: Message) -> Message:
    return Message(first.role, (*first.parts, TextPart(BETWEEN_MERGED), *second.parts))
