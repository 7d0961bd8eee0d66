"""An open history in a temporary folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.storage.attachments import AttachmentFolder
from app.storage.chats import ChatStore
from app.storage.database import Database


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with Database(tmp_path / "history.sqlite3") as opened:
        yield opened


@pytest.fixture
def store(database: Database, tmp_path: Path) -> ChatStore:
    return ChatStore(database, AttachmentFolder(tmp_path / "attachments"))
