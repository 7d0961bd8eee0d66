"""Daily copies: made while the history is open, verified, rotated, compared and put back."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest

from app.records import MediaKind
from app.storage.backups import DAY_S, NUM_KEPT, BackupFolder
from app.storage.chats import ChatStore
from app.storage.database import Database
from app.storage.errors import NewerDatabaseError, StorageError
from app.storage.search import SearchStore
from engine.messages import Role
from tests.app.test_old_histories import old_history


@pytest.fixture
def backups(tmp_path: Path) -> BackupFolder:
    return BackupFolder(tmp_path / "backups")


def tell(store: ChatStore, title: str) -> int:
    chat = store.create_chat(title)
    store.add_message(chat.id, Role.USER, f"about {title}")
    return chat.id


def age(backups: BackupFolder, path: Path, stamp: str) -> Path:
    return path.rename(backups.folder / f"history-{stamp}.sqlite3")


def test_copy_of_the_open_history_is_whole_and_names_its_time(
    store: ChatStore, database: Database, backups: BackupFolder
) -> None:
    tell(store, "kept")
    backup = backups.back_up(database.path)
    with sqlite3.connect(f"file:{backup.path}?mode=ro", uri=True) as copy:
        assert copy.execute("SELECT title FROM chats").fetchall() == [("kept",)]
    assert [path.name for path in backups.folder.iterdir()] == [backup.path.name]
    assert not backups.is_due(backup.made_at + DAY_S - 1)
    assert backups.is_due(backup.made_at + DAY_S)


def test_seven_copies_are_kept(database: Database, backups: BackupFolder) -> None:
    for day in range(1, NUM_KEPT + 3):
        age(backups, backups.back_up(database.path).path, f"2026-01-0{day}-120000")
    newest = backups.back_up(database.path)
    found = backups.backups()
    assert len(found) == NUM_KEPT
    assert found[0] == newest
    assert found[-1].path.name == "history-2026-01-04-120000.sqlite3"


def test_damaged_history_makes_no_backup_and_loses_none(
    store: ChatStore, database: Database, backups: BackupFolder
) -> None:
    for number in range(50):
        tell(store, f"chat {number}" * 50)
    good = backups.back_up(database.path)
    age(backups, good.path, "2026-01-01-120000")
    database.close()
    data = bytearray(database.path.read_bytes())
    data[4096 * 3 : 4096 * 6] = os.urandom(4096 * 3)
    database.path.write_bytes(data)
    with pytest.raises(StorageError):
        backups.back_up(database.path)
    assert [path.name for path in backups.folder.iterdir()] == ["history-2026-01-01-120000.sqlite3"]


def test_preview_says_what_would_come_and_go(
    store: ChatStore, database: Database, backups: BackupFolder, tmp_path: Path
) -> None:
    picture = tmp_path / "cat.png"
    picture.write_bytes(b"cat")
    same, grown, gone = (tell(store, title) for title in ("same", "grown", "gone"))
    attachment = store.attachments.keep(picture, MediaKind.IMAGE)
    store.add_message(gone, Role.USER, "look", attachments=(attachment,))
    backup = backups.back_up(database.path)
    store.remove_chats([gone])
    attachment.path.unlink()
    store.add_message(grown, Role.USER, "more")
    tell(store, "new")
    preview = backups.preview(backup, database, store.attachments)
    assert (preview.only_then, preview.only_now, preview.different) == (
        ("gone",), ("new",), ("grown",),
    )  # fmt: skip
    assert (preview.then.num_chats, preview.then.num_messages) == (3, 4)
    assert (preview.now.num_chats, preview.now.num_messages) == (3, 4)
    assert preview.num_missing_files == 1
    assert same


def test_restore_brings_the_old_back_and_keeps_a_copy_of_the_present(
    store: ChatStore, database: Database, backups: BackupFolder
) -> None:
    tell(store, "old")
    backup = age(backups, backups.back_up(database.path).path, "2026-01-01-120000")
    (chosen,) = backups.backups()
    assert chosen.path == backup
    store.remove_chats(chat.id for chat in store.chats())
    tell(store, "present")
    saved = backups.restore(chosen, database)
    assert [chat.title for chat in store.chats()] == ["old"]
    assert [hit.chat_title.text for hit in SearchStore(database).search("old")] == ["old", "old"]
    assert saved.is_before_restore
    backups.restore(saved, database)
    assert [chat.title for chat in store.chats()] == ["present"]


def test_backup_of_an_older_version_is_upgraded_on_the_way(
    store: ChatStore, database: Database, backups: BackupFolder, tmp_path: Path
) -> None:
    backups.folder.mkdir()
    folder = tmp_path / "old"
    folder.mkdir()
    age(backups, old_history(folder, 1), "2026-01-01-120000")
    (backup,) = backups.backups()
    assert backups.preview(backup, database, store.attachments).only_then == ("Naïve colours 颜色",)
    backups.restore(backup, database)
    assert [chat.title for chat in store.chats()] == ["Naïve colours 颜色"]


@pytest.mark.parametrize("fault", ["damaged", "newer"])
def test_unusable_backup_is_refused_and_the_present_stays(
    store: ChatStore, database: Database, backups: BackupFolder, fault: str
) -> None:
    tell(store, "present")
    backup = backups.back_up(database.path)
    if fault == "damaged":
        backup.path.write_bytes(backup.path.read_bytes()[:5000])
    else:
        with sqlite3.connect(backup.path) as connection:
            connection.execute("PRAGMA user_version = 99")
        connection.close()
    with pytest.raises((StorageError, NewerDatabaseError)):
        backups.restore(backup, database)
    assert [chat.title for chat in store.chats()] == ["present"]


def test_folder_that_cannot_be_written_gets_one_sentence(
    database: Database, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageError, match="did not work"):
        BackupFolder(tmp_path / "file" / "backups").back_up(database.path)
