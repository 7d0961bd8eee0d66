"""For all tests: no display is needed unless the environment names one, and none may be too slow.

Shared machines stop for seconds at a time: pytest-timeout ends what hangs, hypothesis measures
nothing. Where ``dev.py`` runs the tests, it is told which one is running.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.patience import PatientBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("tandem", deadline=None, print_blob=True)
settings.load_profile("tandem")

CURRENT_TEST = os.environ.pop("TANDEM_CURRENT_TEST", "")


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """In place of pytest-qt's own, which is less patient."""
    return PatientBot(request)


def pytest_runtest_logstart(nodeid: str) -> None:
    """Write down which test begins: a process that dies or hangs cannot say it."""
    if CURRENT_TEST:
        Path(CURRENT_TEST).write_text(nodeid, encoding="utf-8")


def pytest_sessionfinish() -> None:
    """The tests came to an end of their own."""
    application = QApplication.instance()
    if isinstance(application, QApplication):
        # Without a display Qt keeps what was copied until after Python's end, and crashes there.
        application.clipboard().clear()
    if CURRENT_TEST:
        Path(CURRENT_TEST).unlink(missing_ok=True)
