"""Opening the window, or one sentence in a dialog why it cannot be opened."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from app.opening import open_window
from app.paths import Paths
from app.storage.database import Database
from app.storage.migrations import MIGRATIONS, Migration
from app.views.main_window import MainWindow
from tests.fakes import scripted_engine


class Watcher:
    """Closes what opens, and remembers what it said."""

    def __init__(self, close_window_when: Callable[[MainWindow], bool]) -> None:
        self.sentences: list[str] = []
        self.num_windows = 0
        self._close_window_when = close_window_when
        self._timer = QTimer(interval=30)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QMessageBox) and widget.isVisible():
                self.sentences.append(widget.text())
                widget.close()
            elif isinstance(widget, MainWindow) and self._close_window_when(widget):
                self.num_windows += 1
                self.stop()
                widget.close()

    def stop(self) -> None:
        self._timer.stop()


@pytest.fixture
def watcher(qtbot: QtBot) -> Iterator[Watcher]:
    made = Watcher(lambda window: window.isVisible())
    yield made
    made.stop()


def run(data: Path) -> int:
    return open_window(data, Path("Scripted"), scripted_engine)


def test_window_opens_and_its_closing_ends_the_program(watcher: Watcher, tmp_path: Path) -> None:
    assert run(tmp_path / "data") == 0
    assert (watcher.num_windows, watcher.sentences) == (1, [])
    assert Paths(tmp_path / "data").database.exists()


def test_unusable_data_folder_is_named(
    watcher: Watcher, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("in the way")
    assert run(tmp_path / "file") == 1
    (sentence,) = watcher.sentences
    assert f"The data folder {tmp_path / 'file'} cannot be used" in sentence
    assert "--data-dir" in sentence
    assert capsys.readouterr().err == f"tandem: {sentence}\n"


def test_second_window_on_the_same_folder_is_refused(watcher: Watcher, tmp_path: Path) -> None:
    lock = QLockFile(str(Paths(tmp_path).lock))
    assert lock.tryLock(0)
    assert run(tmp_path) == 1
    assert "is already open with the data folder" in watcher.sentences[0]
    lock.unlock()


def test_history_of_a_newer_version_is_refused_and_left_alone(qtbot: QtBot, tmp_path: Path) -> None:
    never = Watcher(lambda _window: False)
    path = Paths(tmp_path).database
    with Database(path, (*MIGRATIONS, Migration("the future", ("CREATE TABLE later (x)",)))):
        pass
    before = path.read_bytes()
    assert run(tmp_path) == 1
    never.stop()
    assert "was written by a newer version of Tandem" in never.sentences[0]
    assert path.read_bytes() == before


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anywhere")
def test_read_only_folder_is_named(watcher: Watcher, tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    assert run(tmp_path / "data") == 1
    tmp_path.chmod(0o700)
    assert "cannot be used (Permission denied)" in watcher.sentences[0]
