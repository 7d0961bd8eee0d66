"""Stored histories of every older version of the schema, upgraded with all they hold."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from app.chat_settings import ChatSettings
from app.records import Use
from app.storage.attachments import AttachmentFolder
from app.storage.chats import ChatStore
from app.storage.database import Database
from app.storage.drafts import DraftStore
from app.storage.migrations import MIGRATIONS
from app.storage.search import SearchStore
from app.storage.terms import index_terms
from engine.events import Stats

GOLDEN = Path(__file__).parent.parent / "golden"
OLDER = range(1, len(MIGRATIONS))


def old_history(folder: Path, version: int) -> Path:
    """The file that ``version`` of the schema left behind."""
    path = folder / "history.sqlite3"
    with sqlite3.connect(path) as connection:
        connection.create_function("index_terms", 1, index_terms, deterministic=True)
        connection.executescript((GOLDEN / f"history-v{version}.sql").read_text(encoding="utf-8"))
    connection.close()
    return path


@pytest.mark.parametrize("version", OLDER)
def test_old_history_keeps_its_chats_messages_and_files(tmp_path: Path, version: int) -> None:
    with Database(old_history(tmp_path, version)) as database:
        store = ChatStore(database, AttachmentFolder(tmp_path / "attachments"))
        (chat,) = store.chats()
        messages = store.messages(chat.id)
    assert chat.title == "Naïve colours 颜色"
    assert [message.text for message in messages] == [
        "What colour is it?", "It is red.", "再看一次", "half an ans",
    ]  # fmt: skip
    assert messages[0].attachments[0].name == "cat.PNG"
    assert messages[1].thinking == "Look closely."
    assert messages[1].stats == Stats(40, 12, 5, 10, 7, 0.3, 0.2, 8)


@pytest.mark.parametrize("version", OLDER)
def test_old_history_becomes_a_tree_with_a_name_for_each_chat(tmp_path: Path, version: int) -> None:
    with Database(old_history(tmp_path, version)) as database:
        store = ChatStore(database, AttachmentFolder(tmp_path / "attachments"))
        messages = store.messages(1)
        uids = {store.chat(number).uid for number in (1, 2)}
        assert not database.query("PRAGMA foreign_key_check")
    assert [message.parent_id for message in messages] == [None, 1, 2, 4]
    assert len(messages[1].variants) == (2 if version >= 3 else 1)
    assert len(uids) == 2
    assert "" not in uids


@pytest.mark.parametrize("version", OLDER)
def test_old_texts_and_titles_are_found(tmp_path: Path, version: int) -> None:
    with Database(old_history(tmp_path, version)) as database:
        search = SearchStore(database)
        assert [hit.message_id for hit in search.search("再看")] == [4]
        assert [hit.chat_id for hit in search.search("naive")] == [1]


@pytest.mark.parametrize("version", range(1, 7))
def test_chats_of_before_settings_answer_as_the_model_says(tmp_path: Path, version: int) -> None:
    with Database(old_history(tmp_path, version)) as database:
        settings = ChatStore(database, AttachmentFolder(tmp_path / "attachments")).settings
        assert settings.of(1) == settings.default() == ChatSettings()
        assert settings.presets() == []


@pytest.mark.parametrize("version", range(2, len(MIGRATIONS)))
def test_old_drafts_are_kept(tmp_path: Path, version: int) -> None:
    with Database(old_history(tmp_path, version)) as database:
        drafts = DraftStore(database, AttachmentFolder(tmp_path / "attachments")).load()
    assert drafts[1].text == "and what"
    assert [item.name for item in drafts[1].attachments] == ["cat.PNG"]


@pytest.mark.parametrize("version", range(4, len(MIGRATIONS)))
def test_pins_and_folders_stay(tmp_path: Path, version: int) -> None:
    with Database(old_history(tmp_path, version)) as database:
        store = ChatStore(database, AttachmentFolder(tmp_path / "attachments"))
        (chat,) = store.chats()
        assert chat.is_pinned
        assert [folder.name for folder in store.folders() if folder.id == chat.folder_id] == ["Art"]


def test_how_version_6_shows_a_file_stays(tmp_path: Path) -> None:
    with Database(old_history(tmp_path, 6)) as database:
        store = ChatStore(database, AttachmentFolder(tmp_path / "attachments"))
        assert store.messages(1)[0].attachments[0].use == Use(detail=280)
