"""One window per data folder: a second start, a real process, hands its files to the first."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile, QProcess, QProcessEnvironment, QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.opening import open_window
from app.paths import Paths
from app.single_instance import ANSWER, SingleInstance, socket_name
from app.views.composer.chips import Chip
from app.views.main_window import MainWindow
from app.wiring.desktop import FileOpener
from engine.paths import samples
from tests.fakes import scripted_engine
from tests.gui.conftest import StartProgram

PROGRAM = [sys.executable, "-m", "app"]


@pytest.fixture
def first(tmp_path: Path) -> Iterator[SingleInstance]:
    """A program that is open with the data folder."""
    instance = SingleInstance(Paths(tmp_path).lock)
    assert instance.acquire()
    yield instance
    instance.release()


def start_second(qtbot: QtBot, *arguments: str) -> tuple[int, str]:
    """Run the real program to its end while this process's event loop runs."""
    process = QProcess()
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("QT_QPA_PLATFORM", "offscreen")
    process.setProcessEnvironment(environment)
    with qtbot.waitSignal(process.finished):
        process.start(PROGRAM[0], [*PROGRAM[1:], *arguments])
    return process.exitCode(), process.readAllStandardError().data().decode()


def test_second_start_hands_its_files_over_and_ends(
    qtbot: QtBot, first: SingleInstance, tmp_path: Path
) -> None:
    received: list[list[Path]] = []
    first.files_received.connect(received.append)
    code, said = start_second(
        qtbot, "--data-dir", str(tmp_path), str(samples() / "picture.png"), "relative.wav"
    )
    assert (code, said) == (0, "")
    assert received == [[samples() / "picture.png", Path.cwd() / "relative.wav"]]


def test_start_without_files_still_reaches_the_open_window(
    qtbot: QtBot, first: SingleInstance, tmp_path: Path
) -> None:
    with qtbot.waitSignal(first.files_received) as signal:
        assert start_second(qtbot, "--data-dir", str(tmp_path))[0] == 0
    assert signal.args == [[]]


def test_socket_of_a_crashed_program_is_taken_over(qtbot: QtBot, tmp_path: Path) -> None:
    """A real process takes lock and socket and dies without letting go."""
    lock = Paths(tmp_path).lock
    code = (
        "import os, sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
        "from app.single_instance import SingleInstance; app = QCoreApplication([]);"
        "assert SingleInstance(Path(sys.argv[1])).acquire(); os._exit(9)"
    )
    died = subprocess.run([sys.executable, "-c", code, str(lock)], timeout=120, check=False)
    assert died.returncode == 9
    again = SingleInstance(lock)
    assert again.acquire()
    with qtbot.waitSignal(again.files_received):
        assert start_second(qtbot, "--data-dir", str(tmp_path))[0] == 0
    again.release()


def test_program_that_holds_the_lock_but_is_silent_is_not_waited_for(tmp_path: Path) -> None:
    held = QLockFile(str(Paths(tmp_path).lock))
    assert held.tryLock(0)
    second = SingleInstance(Paths(tmp_path).lock)
    assert not second.acquire()
    assert not second.hand_over([], wait_ms=50)
    held.unlock()


def test_nonsense_on_the_socket_is_refused(
    qtbot: QtBot, first: SingleInstance, tmp_path: Path
) -> None:
    received: list[list[Path]] = []
    first.files_received.connect(received.append)
    socket = QLocalSocket()
    with qtbot.waitSignal(socket.disconnected):
        socket.connectToServer(socket_name(Paths(tmp_path).lock))
        socket.write(b'{"files": 3}\n')
    assert socket.readAll().data() != ANSWER
    assert received == []


def test_files_on_the_command_line_land_as_attachments_of_a_new_chat(
    start: StartProgram, tmp_path: Path
) -> None:
    before = start()
    before.wait_ready()
    before.ask("Hello")
    before.close()
    program = start()
    program.app.desktop.open_files([samples() / "picture.png", samples() / "sound.wav"])
    program.wait(lambda: len(program.app.history.composer.attachments) == 2)
    assert program.app.history.current is None
    names = [item.name for item in program.app.history.composer.attachments]
    assert sorted(names) == ["picture.png", "sound.wav"]


def test_files_arrive_while_another_page_and_chat_are_open(start: StartProgram) -> None:
    program = start()
    program.wait_ready()
    program.ask("Hello")
    program.window.models_requested.emit()
    program.window.showMinimized()
    program.app.desktop.open_files([samples() / "picture.png"])
    program.wait(lambda: bool(program.app.history.composer.attachments))
    assert program.app.history.current is None
    assert program.window.pages.currentWidget() is program.window.page
    assert not program.window.isMinimized()


def test_whole_program_attaches_the_files_it_was_started_with(
    qtbot: QtBot, tmp_path: Path, close_when: Callable[[Callable[[MainWindow], bool]], None]
) -> None:
    close_when(lambda window: any(chip.isVisible() for chip in window.findChildren(Chip)))
    files = [samples() / "picture.png"]
    assert open_window(tmp_path / "data", Path("Scripted"), scripted_engine, files) == 0


@pytest.fixture
def close_when(qtbot: QtBot) -> Iterator[Callable[[Callable[[MainWindow], bool]], None]]:
    """Closes the window as soon as a condition holds."""
    timer = QTimer(interval=30)

    def arm(condition: Callable[[MainWindow], bool]) -> None:
        def look() -> None:
            for widget in QApplication.topLevelWidgets():
                if isinstance(widget, MainWindow) and widget.isVisible() and condition(widget):
                    timer.stop()
                    widget.close()

        timer.timeout.connect(look)
        timer.start()

    yield arm
    timer.stop()


def test_file_event_of_macos_is_understood(qtbot: QtBot, tmp_path: Path) -> None:
    opened: list[list[Path]] = []
    opener = FileOpener(QApplication.instance(), opened.append)  # type: ignore[arg-type]
    path = tmp_path / "picture.png"
    QApplication.sendEvent(QApplication.instance(), QFileOpenEvent(QUrl.fromLocalFile(str(path))))
    QApplication.instance().removeEventFilter(opener)  # type: ignore[union-attr]
    assert opened == [[path]]


@pytest.mark.skipif(os.name == "nt", reason="named pipes have no path")
def test_socket_path_fits_what_the_kernel_allows(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["a-long-folder-name"] * 12) / "tandem.lock"
    assert len(socket_name(deep)) < 100
    assert socket_name(deep) != socket_name(tmp_path / "tandem.lock")
