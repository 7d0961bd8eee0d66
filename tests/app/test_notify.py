"""One door for errors: nothing is lost before the window, no traceback reaches it."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qWarning
from pytestqt.qtbot import QtBot

from app.notify import ErrorHooks, Notice, Notifier, Severity, log_to_file


@pytest.fixture
def notifier(qtbot: QtBot) -> Iterator[Notifier]:
    made = Notifier()
    hooks = ErrorHooks(made)
    before = (sys.excepthook, threading.excepthook)
    hooks.install()
    yield made
    hooks.remove()
    assert (sys.excepthook, threading.excepthook) == before


def test_notices_wait_for_the_window_and_the_same_one_waits_once(notifier: Notifier) -> None:
    shown: list[Notice] = []
    notifier.posted.connect(shown.append)
    notifier.error("The disk is full.")
    notifier.error("The disk is full.")
    notifier.info("Welcome back.")
    assert shown == []
    notifier.start_showing()
    notifier.info("Later.")
    assert shown == [
        Notice("The disk is full."),
        Notice("Welcome back.", Severity.INFO),
        Notice("Later.", Severity.INFO),
    ]


def test_stray_exception_becomes_a_sentence_and_a_traceback_in_the_log(
    notifier: Notifier, tmp_path: Path
) -> None:
    shown: list[Notice] = []
    notifier.posted.connect(shown.append)
    notifier.start_showing()
    handler = log_to_file(tmp_path)
    try:
        try:
            raise KeyError("secret detail")
        except KeyError:
            sys.excepthook(*sys.exc_info())  # type: ignore[arg-type]
    finally:
        logging.getLogger().removeHandler(handler)
        handler.close()
    assert "KeyError" in shown[0].text
    assert "secret detail" not in shown[0].text
    assert "Traceback" not in shown[0].text
    assert "secret detail" in (tmp_path / "tandem.log").read_text()


def test_exception_of_a_thread_reaches_the_window(notifier: Notifier, qtbot: QtBot) -> None:
    notifier.start_showing()
    with qtbot.waitSignal(notifier.posted) as posted:
        thread = threading.Thread(target=lambda: 1 // 0)
        thread.start()
        thread.join()
    assert "ZeroDivisionError" in posted.args[0].text


def test_warnings_of_qt_go_to_the_log(notifier: Notifier, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, logger="qt"):
        qWarning("a warning of Qt")
    assert "a warning of Qt" in caplog.text
