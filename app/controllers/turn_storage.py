"""What is written before a turn starts and beside it. Runs on the storage lane only."""

from __future__ import annotations

import random
from dataclasses import replace

from app.chat_settings import ChatSettings
from app.controllers.history_lane import History
from app.controllers.turn import StoredTurn
from app.records import Draft, MessageRecord, MessageState
from engine.messages import Role
from engine.sight import Receipt

MAX_SEED = 2**31 - 1
TITLE_CHARS = 60


def store_question(
    history: History, chat_id: int | None, draft: Draft, edits: int | None
) -> StoredTurn:
    """A question and its empty answer; ``edits`` is the message it is another wording of."""
    chat = chat_id or _begin_chat(history, draft)
    settings = history.chats.settings.of(chat)
    question = _add_question(history, chat, draft, edits)
    records = history.chats.messages(chat)
    answer = _open_answer(history, chat, settings)
    return StoredTurn(chat, settings, answer, question, records, edits, is_new=chat_id is None)


def store_first_try(history: History, chat_id: int) -> StoredTurn:
    """An empty answer to a question that has none."""
    settings = history.chats.settings.of(chat_id)
    records = history.chats.messages(chat_id)
    answer = _open_answer(history, chat_id, settings)
    return StoredTurn(chat_id, settings, answer, None, records)


def store_another_try(history: History, item_id: int, chat_id: int, replaces: bool) -> StoredTurn:
    """Another answer beside an old one, or in its place."""
    settings = history.chats.settings.of(chat_id)
    opened = history.chats.add_variant(item_id, "", MessageState.STREAMING, seed=_seed(settings))
    if replaces:
        history.chats.delete_messages([item_id])
    *records, answer = history.chats.messages(chat_id)
    assert answer.id == opened.id
    return StoredTurn(chat_id, settings, answer, None, records)


def store_going_on(history: History, record: MessageRecord) -> StoredTurn:
    """An answer that broke off is opened again."""
    history.chats.finish_message(replace(record, state=MessageState.STREAMING, error=""))
    records = history.chats.messages(record.chat_id)
    settings = history.chats.settings.of(record.chat_id)
    return StoredTurn(record.chat_id, settings, records[-1], None, records, continues=True)


def store_receipts(message_id: int, received: list[tuple[Receipt, ...]], history: History) -> None:
    """What of a message's files reached the model."""
    history.chats.set_receipts(message_id, received)


def title_of(draft: Draft) -> str:
    """A chat's title: the first line of its first message, or its first file's name."""
    lines = draft.text.strip().splitlines()
    if not lines:
        return draft.attachments[0].name
    first = " ".join(lines[0].split())
    return first if len(first) <= TITLE_CHARS else first[: TITLE_CHARS - 1].rstrip() + "…"


def _begin_chat(history: History, draft: Draft) -> int:
    chat_id = history.chats.create_chat(title_of(draft)).id
    history.chats.settings.begin_chat(chat_id)
    return chat_id


def _open_answer(history: History, chat_id: int, settings: ChatSettings) -> MessageRecord:
    return history.chats.add_message(
        chat_id, Role.ASSISTANT, "", MessageState.STREAMING, seed=_seed(settings)
    )


def _seed(settings: ChatSettings) -> int:
    """The chat's own seed, else a new one for this answer."""
    return random.randint(0, MAX_SEED) if settings.seed is None else settings.seed


def _add_question(history: History, chat_id: int, draft: Draft, edits: int | None) -> MessageRecord:
    text, attachments = draft.text.strip(), draft.attachments
    if edits is None:
        return history.chats.add_message(chat_id, Role.USER, text, attachments=attachments)
    return history.chats.add_variant(edits, text, attachments=attachments)
