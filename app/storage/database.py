"""Opens the SQLite file: WAL, foreign keys, migrations, transactions.

The connection belongs to the thread that opened it (the window's storage lane). Errors of
the disk leave here as ``StorageError`` with one sentence; a corrupt file is never reset.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from types import TracebackType

from app.storage.errors import NewerDatabaseError, StorageError
from app.storage.migrations import MIGRATIONS, Migration
from app.storage.terms import index_terms

BUSY_TIMEOUT_S = 5.0


class Database:
    """An open, migrated history file. Use as a context manager or call ``close``."""

    def __init__(self, path: Path, migrations: tuple[Migration, ...] = MIGRATIONS) -> None:
        self.path = path
        with _disk_errors(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            # Autocommit mode: transactions are only those opened by ``transaction``.
            self._connection = sqlite3.connect(path, timeout=BUSY_TIMEOUT_S, isolation_level=None)
        try:
            with _disk_errors(path):
                self._prepare(migrations)
        except BaseException:
            self._connection.close()
            raise

    @property
    def version(self) -> int:
        """The number of migrations this file has seen."""
        return int(self._connection.execute("PRAGMA user_version").fetchone()[0])

    def query(self, sql: str, values: tuple[object, ...] = ()) -> list[sqlite3.Row]:
        """All rows of a SELECT."""
        with _disk_errors(self.path):
            return self._connection.execute(sql, values).fetchall()

    def execute(self, sql: str, values: tuple[object, ...] = ()) -> int:
        """Run one statement; returns the id of an inserted row."""
        with _disk_errors(self.path):
            return self._connection.execute(sql, values).lastrowid or 0

    def change(self, sql: str, values: tuple[object, ...] = ()) -> int:
        """Run one UPDATE or DELETE; returns how many rows it touched."""
        with _disk_errors(self.path):
            self._connection.execute(sql, values)
            # Not ``rowcount``, which does not know statements that begin with WITH.
            return int(self._connection.execute("SELECT changes()").fetchone()[0])

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All statements inside are kept together or not at all."""
        with _disk_errors(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")

    def replace_with(self, source: Path) -> None:
        """Put another history of the same version in the place of this one, in one step."""
        with _disk_errors(self.path), closing(sqlite3.connect(source)) as other:
            other.backup(self._connection)

    def close(self) -> None:
        """Write everything into the main file and let go of it."""
        self._connection.close()

    def _prepare(self, migrations: tuple[Migration, ...]) -> None:
        self._connection.row_factory = sqlite3.Row
        version = self.version
        if version > len(migrations):
            raise NewerDatabaseError(
                f"The chat history {self.path} was written by a newer version of Tandem; "
                "update Tandem, or choose another folder with --data-dir."
            )
        self._connection.create_function("index_terms", 1, index_terms, deterministic=True)
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA synchronous = NORMAL")
        if 0 < version < len(migrations):
            self._back_up(version)
        self._migrate(version, migrations)
        self._connection.execute("PRAGMA foreign_keys = ON")

    def _back_up(self, version: int) -> None:
        target = self.path.with_name(f"{self.path.stem}.before-v{version + 1}.bak")
        copy = sqlite3.connect(target)
        try:
            self._connection.backup(copy)
        finally:
            copy.close()

    def _migrate(self, version: int, migrations: tuple[Migration, ...]) -> None:
        for number, migration in enumerate(migrations[version:], start=version + 1):
            with self.transaction():
                for statement in migration.statements:
                    self._connection.execute(statement)
                self._connection.execute(f"PRAGMA user_version = {number}")

    def __enter__(self) -> Database:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


@contextmanager
def _disk_errors(path: Path) -> Iterator[None]:
    """Turn what the disk or the file can do to us into a sentence; our own SQL errors pass."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        if not _is_world_fault(error):
            raise
        raise StorageError(_sentence(path, error)) from error
    except OSError as error:
        raise StorageError(
            f"The data folder {path.parent} cannot be used ({error.strerror}); "
            "choose another one with --data-dir."
        ) from error


_WORLD_FAULTS = (
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_NOTADB,
    sqlite3.SQLITE_PERM,
)


def _primary_code(error: sqlite3.DatabaseError) -> int | None:
    code = getattr(error, "sqlite_errorcode", None)
    return None if code is None else code & 0xFF


def _is_world_fault(error: sqlite3.DatabaseError) -> bool:
    return _primary_code(error) in _WORLD_FAULTS


def _sentence(path: Path, error: sqlite3.DatabaseError) -> str:
    code = _primary_code(error)
    if code == sqlite3.SQLITE_FULL:
        return f"The disk with the chat history {path} is full; free some space and try again."
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return (
            f"The chat history {path} is damaged; move it away to start a new one, "
            "or put back one of the .bak files beside it."
        )
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return f"The chat history {path} is in use by another program; close that one and retry."
    return f"The chat history {path} cannot be used ({error}); choose another --data-dir."
