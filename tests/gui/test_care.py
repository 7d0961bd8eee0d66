"""The privacy page and the self-test page, opened and used as a user does."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from multiprocessing.connection import Connection

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from app.viewmodels.status import EngineState
from app.views.care.doctor_dialog import DoctorDialog
from app.views.care.privacy_dialog import PrivacyDialog
from engine.connections import Purpose, connecting_for
from engine.report import Check, DeviceResult, Report
from tests.gui.driver import Driver

REPORT = Report(
    (("Python", "3.11"),),
    (("System", "Test"),),
    (
        DeviceResult("cpu", "processor", 16_000_000_000, 8_000_000_000, 2.0, 1.5, 80.0),
        DeviceResult("cuda:0", "Some card", problem="No kernel image is available."),
    ),
    (Check("versions that work together", True),),
    ("Some card stays unused: it is older than what the GPU pack can compute on.",),
)


def found(driver: Driver, kind: type[QDialog]) -> QDialog:
    dialogs = driver.window.findChildren(kind)
    assert len(dialogs) == 1
    return dialogs[0]


@pytest.fixture
def privacy(program: Driver) -> Iterator[PrivacyDialog]:
    program.qtbot.mouseClick(program.window.sidebar.privacy_button, Qt.MouseButton.LeftButton)
    dialog = found(program, PrivacyDialog)
    assert isinstance(dialog, PrivacyDialog)
    yield dialog
    dialog.reject()


def test_no_connection_is_made_by_starting_and_answering(program: Driver) -> None:
    program.ask("hello")
    with program.qtbot.waitSignal(program.app.privacy.model.changed):
        program.app.privacy.refresh()
    assert program.app.privacy.model.connections == []


def test_connections_are_listed_with_their_reason_and_cleared(
    program: Driver, privacy: PrivacyDialog
) -> None:
    assert privacy.empty_line.isVisible()
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = server.getsockname()
        with connecting_for(Purpose.MODEL_FILES):
            for _ in range(2):
                socket.create_connection(address).close()
    program.app.privacy.refresh()
    program.wait(lambda: privacy.table.rowCount() == 1)
    cells = [privacy.table.item(0, column).text() for column in range(4)]
    assert cells[1:] == [f"127.0.0.1:{address[1]}", "Downloading a model (2×)", "window"]
    program.qtbot.mouseClick(privacy.clear_button, Qt.MouseButton.LeftButton)
    program.wait(lambda: privacy.empty_line.isVisible())


def test_seal_is_shown_kept_and_loads_the_model_again(
    program: Driver, privacy: PrivacyDialog
) -> None:
    before = program.app.status.status.model
    seen: list[EngineState] = []
    program.app.status.changed.connect(lambda status: seen.append(status.engine))
    privacy.seal_box.click()
    assert program.app.settings.settings.offline_seal
    program.wait(lambda: EngineState.READY in seen)
    assert program.app.status.status.model == before
    assert "Sealed" in program.window.sidebar.privacy_button.text()
    privacy.seal_box.click()
    assert not program.app.settings.settings.offline_seal
    program.wait(lambda: seen.count(EngineState.READY) > 1)


def report(connection: Connection) -> None:
    """A self-test that has already been made."""
    connection.send("cpu")
    connection.send(REPORT)


def end_early(connection: Connection) -> None:
    """A self-test whose process dies."""


def open_doctor(program: Driver, entry: object) -> DoctorDialog:
    program.app.doctor._entry = entry  # type: ignore[assignment]
    program.window.commands["doctor"].trigger()
    dialog = found(program, DoctorDialog)
    assert isinstance(dialog, DoctorDialog)
    program.wait(lambda: not program.app.doctor.model.is_running)
    return dialog


def test_self_test_shows_devices_and_copies_the_report(program: Driver) -> None:
    dialog = open_doctor(program, report)
    shown = dialog.findings.text()
    assert "✓ CPU: 8.0 GB of 16.0 GB free · 1.5 ms per pass" in shown
    assert "✗ CUDA:0: No kernel image is available." in shown
    assert "✓ The microphone may be used" in shown
    assert "• Some card stays unused" in shown
    assert dialog.verdict.text() == "Something does not work; see below."
    program.qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().startswith("Tandem self-test")
    dialog.reject()


def test_self_test_that_dies_is_reported(program: Driver) -> None:
    dialog = open_doctor(program, end_early)
    assert "ended without a report" in dialog.verdict.text()
    assert dialog.again_button.isEnabled()
    dialog.reject()
