"""What an engine was packing when it ended does not stay on the disk."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.controllers.engine_thread import EngineThread
from engine.events import Envelope, Loading
from engine.precision.kept import CACHE_VARIABLE, unfinished_file
from engine.requests import Load


def packing_engine(connection: Any, stop_turn: Any, answer_turn: Any) -> None:
    """An engine in the middle of packing; it dies by itself where the folder says so."""
    command = connection.recv()
    unfinished_file(Path(os.environ[CACHE_VARIABLE]) / "model.safetensors").write_bytes(b"half")
    connection.send(Envelope(None, Loading(1, 2, "Packing")))
    if command.folder.name == "short of memory":
        os._exit(9)
    connection.recv()


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(CACHE_VARIABLE, str(tmp_path))
    return tmp_path


@pytest.fixture
def link(cache: Path) -> Iterator[EngineThread]:
    thread = EngineThread(packing_engine)
    thread.start()
    yield thread
    thread.close()


def test_cancelling_deletes_it(link: EngineThread, cache: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(link.envelope_received):
        link.load(Load(Path("model")))
    assert len(list(cache.iterdir())) == 1
    other = unfinished_file(cache / "other.safetensors")
    other.write_bytes(b"of this process, which is busy with it")
    with qtbot.waitSignal(link.engine_unloaded):
        link.unload()
    assert list(cache.iterdir()) == [other]


def test_an_engine_that_dies_leaves_nothing(link: EngineThread, cache: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(link.engine_stopped):
        link.load(Load(Path("short of memory")))
    assert list(cache.iterdir()) == []


def test_closing_the_window_deletes_it(cache: Path, qtbot: QtBot) -> None:
    thread = EngineThread(packing_engine)
    thread.start()
    with qtbot.waitSignal(thread.envelope_received):
        thread.load(Load(Path("model")))
    thread.close()
    assert list(cache.iterdir()) == []
