"""Stored messages become a request whose roles alternate."""

from __future__ import annotations

from pathlib import Path

from app.controllers.requests import build_request
from app.records import Attachment, MediaKind, MessageRecord, MessageState
from engine.messages import AudioPart, ImagePart, Role, TextPart, VideoPart
from engine.requests import Options

OPTIONS = Options(thinking=True, seed=1)


def record(role: Role, text: str, attachments: tuple[Attachment, ...] = ()) -> MessageRecord:
    return MessageRecord(1, 1, role, text, MessageState.COMPLETE, 0, attachments=attachments)


def test_files_come_before_the_text_of_their_message() -> None:
    kinds = (MediaKind.IMAGE, MediaKind.AUDIO, MediaKind.VIDEO)
    files = tuple(Attachment(kind, "d", "n", 1, Path(f"/{kind}")) for kind in kinds)
    request = build_request([record(Role.USER, "what?", files)], OPTIONS)
    assert request.messages[0].parts == (
        ImagePart(Path("/image")),
        AudioPart(Path("/audio")),
        VideoPart(Path("/video")),
        TextPart("what?"),
    )
    assert request.options == OPTIONS


def test_unanswered_question_joins_the_next_one() -> None:
    records = [
        record(Role.USER, "one"),
        record(Role.ASSISTANT, ""),
        record(Role.USER, "two"),
        record(Role.ASSISTANT, "answer"),
        record(Role.USER, "three"),
    ]
    messages = build_request(records, OPTIONS).messages
    assert [(message.role, message.text) for message in messages] == [
        (Role.USER, "one\n\ntwo"),
        (Role.ASSISTANT, "answer"),
        (Role.USER, "three"),
    ]
