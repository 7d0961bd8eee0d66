"""Daily verified copies of the history, what one holds compared with now, and putting it back.

A copy is made over a connection of its own (a consistent snapshot; the storage lane goes on),
checked as a whole, and only then given its name. Attached files are not copied: they never
change, and only those of chats removed for good are ever deleted.
"""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from app.history_records import Backup, Content, Preview
from app.storage.attachments import AttachmentFolder
from app.storage.database import Database
from app.storage.errors import StorageError

NUM_KEPT = 7
DAY_S = 86_400
_NAME = re.compile(r"history-(\d{4}-\d\d-\d\d-\d{6})(-before-restore)?\.sqlite3")
_STAMP = "%Y-%m-%d-%H%M%S"


class BackupFolder:
    """The folder with the copies."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def backups(self) -> list[Backup]:
        """All copies, the newest first."""
        found = []
        for path in self.folder.glob("history-*.sqlite3"):
            match = _NAME.fullmatch(path.name)
            if match:
                made_at = time.mktime(time.strptime(match[1], _STAMP))
                found.append(Backup(path, made_at, path.stat().st_size, match[2] is not None))
        return sorted(found, key=lambda backup: backup.path.name, reverse=True)

    def is_due(self, now: float) -> bool:
        """Whether the newest daily copy is a day old."""
        daily = [backup for backup in self.backups() if not backup.is_before_restore]
        return not daily or not 0 <= now - daily[0].made_at < DAY_S

    def back_up(self, database: Path, before_restore: bool = False) -> Backup:
        """Copy, verify, name the copy, and remove the oldest of its kind beyond seven.

        Raises ``StorageError`` when the copy cannot be written or is not sound; then the
        copies made before stay.
        """
        suffix = "-before-restore" if before_restore else ""
        target = self.folder / f"history-{time.strftime(_STAMP)}{suffix}.sqlite3"
        with _disk_errors(self.folder), _temporary(self.folder) as copy:
            _copy(database, copy)
            verify(copy)
            os.replace(copy, target)
            kind = [item for item in self.backups() if item.is_before_restore == before_restore]
            for old in kind[NUM_KEPT:]:
                old.path.unlink()
        return next(item for item in self.backups() if item.path == target)

    def preview(self, backup: Backup, now: Database, attachments: AttachmentFolder) -> Preview:
        """Compare a copy with the present; the copy itself is not touched."""
        with (
            _disk_errors(self.folder),
            tempfile.TemporaryDirectory() as scratch,
            Database(_scratch_copy(backup.path, Path(scratch))) as then,
        ):
            before, present = _chats(then), _chats(now)
            common = before.keys() & present.keys()
            return Preview(
                backup,
                _content(then),
                _content(now),
                tuple(before[uid][0] for uid in before if uid not in present),
                tuple(present[uid][0] for uid in present if uid not in before),
                tuple(present[uid][0] for uid in present if uid in common
                      and before[uid] != present[uid]),
                sum(not path.exists() for path in _files(then, attachments)),
            )  # fmt: skip

    def restore(self, backup: Backup, database: Database) -> Backup:
        """Back up the present, then put ``backup`` in its place; returns the copy of the present.

        The caller opens the history anew afterwards (an older copy must be migrated). The
        replacement is one SQLite transaction: an end in the middle leaves the present as it was.
        """
        with _disk_errors(self.folder), tempfile.TemporaryDirectory() as scratch:
            copy = _scratch_copy(backup.path, Path(scratch))
            verify(copy)
            with Database(copy):
                pass  # migrates the copy, or refuses one of a newer version
            present = self.back_up(database.path, before_restore=True)
            database.replace_with(copy)
        return present


def verify(path: Path) -> None:
    """Raise ``StorageError`` unless the whole file is sound."""
    try:
        with closing(sqlite3.connect(path)) as connection:
            answer = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
            # The foreign keys name what a torn file loses first.
            broken = connection.execute("PRAGMA foreign_key_check").fetchone()
    except sqlite3.DatabaseError as error:
        answer, broken = str(error), None
    if answer != "ok" or broken is not None:
        raise StorageError(
            f"The backup {path.name} is damaged and was not used; choose another one."
        )


def _copy(source: Path, target: Path) -> None:
    with (
        closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)) as original,
        closing(sqlite3.connect(target)) as copy,
    ):
        original.backup(copy)
        # One file without a write-ahead log beside it.
        copy.execute("PRAGMA journal_mode = DELETE")


def _scratch_copy(source: Path, folder: Path) -> Path:
    return Path(shutil.copyfile(source, folder / source.name))


def _chats(database: Database) -> dict[str, tuple[str, int, float]]:
    """Title, number of messages and last change of each chat, by uid."""
    rows = database.query(
        "SELECT uid, title, updated_at, (SELECT count(*) FROM messages WHERE chat_id = chats.id"
        " AND deleted_at IS NULL) AS size FROM chats WHERE deleted_at IS NULL"
        " ORDER BY updated_at DESC"
    )
    return {row["uid"]: (row["title"], row["size"], row["updated_at"]) for row in rows}


def _content(database: Database) -> Content:
    (row,) = database.query(
        "SELECT count(DISTINCT chats.id), count(messages.id), max(messages.created_at)"
        " FROM chats LEFT JOIN messages ON chat_id = chats.id AND messages.deleted_at IS NULL"
        " WHERE chats.deleted_at IS NULL"
    )
    return Content(*row)


def _files(database: Database, attachments: AttachmentFolder) -> Iterator[Path]:
    for row in database.query("SELECT digest, suffix FROM attachments"):
        yield attachments.path_of(row["digest"], row["suffix"])


@contextmanager
def _temporary(folder: Path) -> Iterator[Path]:
    """A file name for a copy that does not exist unless the copy is complete."""
    folder.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=folder, prefix=".incoming-")
    os.close(handle)
    try:
        yield Path(name)
    finally:
        Path(name).unlink(missing_ok=True)


@contextmanager
def _disk_errors(folder: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, sqlite3.OperationalError) as error:
        raise StorageError(
            f"The backup in {folder} did not work ({error}); "
            "check that the folder can be written and that the disk has room."
        ) from error
