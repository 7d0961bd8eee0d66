"""Real widgets, a really spawned fake engine, and a guard against what stays alive."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.views.common import banner
from tests.gui.driver import Driver
from tests.gui.leaks import leaks
from tests.gui.questions import UnansweredQuestions

StartProgram = Callable[..., Driver]


@pytest.fixture(scope="package", autouse=True)
def others_are_not_searched() -> Iterator[None]:
    """What the tests before left behind is neither collected nor looked through here.

    In one process with the engine's tests, that is millions of objects for every test of a window.
    """
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.fixture(autouse=True)
def nothing_stays_alive() -> Iterator[None]:
    """A test that leaves a process, thread or timer running fails, naming it."""
    yield
    assert leaks() == []


@pytest.fixture(autouse=True)
def every_question_is_answered(qapp: QApplication, nothing_stays_alive: None) -> Iterator[None]:
    """A dialog that a test leaves open is closed after a while, and the test fails."""
    watcher = UnansweredQuestions()
    yield
    watcher.stop()
    assert watcher.found == []


@pytest.fixture(autouse=True)
def toasts_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a toast offers is there until it is used, however slow the computer."""
    monkeypatch.setattr(banner, "TOAST_MS", 600_000)


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path, nothing_stays_alive: None) -> Iterator[StartProgram]:
    """Starts the program, by default on the same data folder every time."""
    drivers: list[Driver] = []

    def run(data: Path = tmp_path / "data", **options: object) -> Driver:
        driver = Driver(qtbot, data, **options)  # type: ignore[arg-type]
        drivers.append(driver)
        return driver

    yield run
    for driver in drivers:
        driver.close()


@pytest.fixture
def program(start: StartProgram) -> Driver:
    """The program with its model loaded."""
    driver = start()
    driver.wait_ready()
    return driver


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A red PNG of 300 × 200 pixels."""
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    path = tmp_path / "red.png"
    assert image.save(str(path))
    return path
