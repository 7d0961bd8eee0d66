"""A stored conversation becomes a request for the engine."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from app.media_parts import parts_of
from app.records import MessageRecord
from engine.messages import Message, Part, Role, TextPart
from engine.requests import Options, Request
from engine.sight import Sight

BETWEEN_MERGED = "\n\n"
SUMMARY_INTRODUCTION = "Summary of the conversation before this point:"


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
    kept, summary = sent_of(records)
    said_first = "\n\n".join(part for part in (instructions.strip(), summary) if part)
    messages: list[Message] = []
    if said_first:
        messages.append(Message(Role.SYSTEM, (TextPart(said_first),)))
    messages += [_message(group, sight) for group in grouped(kept)]
    return Request(tuple(messages), options=options, continues=continues)


def sent_of(records: Iterable[MessageRecord]) -> tuple[list[MessageRecord], str]:
    """What is sent of a conversation: the messages behind the last cut, and what stands for the
    others."""
    kept: list[MessageRecord] = []
    summary = ""
    for record in records:
        kept.append(record)
        if record.cut is not None:
            kept = []
            summary = f"{SUMMARY_INTRODUCTION}\n{record.cut}" if record.cut else ""
    return kept, summary


def grouped(records: Iterable[MessageRecord]) -> list[list[MessageRecord]]:
    """The records of each message of a request, which is one without its instructions."""
    groups: list[list[MessageRecord]] = []
    for record in records:
        if record.role is Role.ASSISTANT and not record.text:
            continue
        if groups and groups[-1][-1].role is record.role:
            groups[-1].append(record)
        else:
            groups.append([record])
    return groups


def _message(group: Sequence[MessageRecord], sight: Sight | None) -> Message:
    first, *others = (
        Message(record.role, _parts(record, sight), thinking=record.thinking) for record in group
    )
    for other in others:
        first = _merged(first, other)
    return first


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
