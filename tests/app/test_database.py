"""The history file: migrations from every older version, rollback, refusal, backup."""

from __future__ import annotations

import sqlite3
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.storage.database import Database
from app.storage.errors import NewerDatabaseError, StorageError
from app.storage.migrations import MIGRATIONS, Migration

FAULT = Migration("a step that fails", ("CREATE TABLE half (x)", "INSERT INTO nowhere VALUES (1)"))


def schema(path: Path) -> list[str]:
    with sqlite3.connect(path) as connection:
        rows = connection.execute("SELECT sql FROM sqlite_master WHERE sql NOT NULL ORDER BY name")
        return [row[0] for row in rows]


@pytest.mark.parametrize("version", range(1, len(MIGRATIONS)))
def test_every_older_version_is_upgraded_with_its_chats_and_backed_up(
    tmp_path: Path, version: int
) -> None:
    path = tmp_path / "history.sqlite3"
    with Database(path, MIGRATIONS[:version]) as old:
        old.execute("INSERT INTO chats (title, created_at, updated_at) VALUES ('kept', 1, 2)")
    with Database(path) as upgraded:
        assert upgraded.version == len(MIGRATIONS)
        assert [row["title"] for row in upgraded.query("SELECT title FROM chats")] == ["kept"]
    with Database(tmp_path / "fresh.sqlite3"):
        pass
    assert schema(path) == schema(tmp_path / "fresh.sqlite3")
    backup = tmp_path / f"history.before-v{version + 1}.bak"
    with sqlite3.connect(backup) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (version,)


def test_newer_history_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    with Database(path, (*MIGRATIONS, Migration("the future", ("CREATE TABLE later (x)",)))):
        pass
    before = schema(path)
    with pytest.raises(NewerDatabaseError, match="newer version of Tandem"):
        Database(path)
    assert schema(path) == before


@settings(max_examples=25, deadline=None)
@given(done=st.integers(0, len(MIGRATIONS)), titles=st.lists(st.text(max_size=20), max_size=5))
def test_failing_step_leaves_the_file_as_the_last_good_step_made_it(
    done: int, titles: list[str]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "history.sqlite3"
        with Database(path, MIGRATIONS[:1]) as old:
            for title in titles:
                old.execute(
                    "INSERT INTO chats (title, created_at, updated_at) VALUES (?, 1, 1)", (title,)
                )
        good = MIGRATIONS[: max(1, done)]
        with pytest.raises(sqlite3.OperationalError, match="nowhere"):
            Database(path, (*good, FAULT))
        with Database(path, good) as again:
            assert again.version == len(good)
            assert not again.query("SELECT 1 FROM sqlite_master WHERE name = 'half'")
            kept = [row["title"] for row in again.query("SELECT title FROM chats ORDER BY id")]
        assert kept == titles


def test_failed_transaction_keeps_nothing(tmp_path: Path) -> None:
    with Database(tmp_path / "history.sqlite3") as database:
        with pytest.raises(ZeroDivisionError):
            _write_and_fail(database)
        assert database.query("SELECT * FROM chats") == []


def test_damaged_file_gets_one_sentence_and_is_not_reset(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    path.write_bytes(b"this is no database, " * 100)
    with pytest.raises(StorageError, match="is damaged"):
        Database(path)
    assert path.read_bytes().startswith(b"this is no database")


def test_unusable_folder_gets_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageError, match="choose another one with --data-dir"):
        Database(tmp_path / "file" / "history.sqlite3")


def _write_and_fail(database: Database) -> None:
    with database.transaction():
        database.execute("INSERT INTO chats (created_at, updated_at) VALUES (1, 1)")
        raise ZeroDivisionError
