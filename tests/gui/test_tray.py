"""The tray is optional: closing the window keeps the program only where the user chose that."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QSystemTrayIcon

from tests.gui.conftest import StartProgram
from tests.gui.driver import Driver


@pytest.fixture
def with_tray(monkeypatch: pytest.MonkeyPatch) -> None:
    """A desktop with a tray; the test display has none."""
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))


def close_by_frame(program: Driver) -> None:
    """What the window manager does when the cross is clicked."""
    program.window.close()


def test_without_a_tray_the_choice_is_not_offered_and_closing_ends(start: StartProgram) -> None:
    program = start()
    program.app.desktop.tray.set_wanted(True)
    assert not program.window.commands["tray"].isVisible()
    assert not program.window.stays_in_tray


def test_closing_leaves_the_program_in_the_tray_where_that_was_chosen(
    with_tray: None, start: StartProgram
) -> None:
    program = start()
    program.wait_ready()
    program.window.commands["tray"].trigger()
    assert program.app.settings.settings.tray
    close_by_frame(program)
    assert not program.window.isVisible()
    assert not program.app._is_closed
    program.app.desktop.open_files([])
    assert program.window.isVisible()
    program.close()
    again = start()
    assert again.window.stays_in_tray
    assert again.window.commands["tray"].isChecked()


def test_closing_ends_the_program_where_the_tray_was_not_chosen(
    with_tray: None, start: StartProgram
) -> None:
    program = start()
    program.wait_ready()
    close_by_frame(program)
    assert program.app._is_closed


def test_quitting_ends_the_program_although_it_would_stay_in_the_tray(
    with_tray: None, start: StartProgram
) -> None:
    program = start()
    program.wait_ready()
    program.window.commands["tray"].trigger()
    program.window.commands["quit"].trigger()
    assert program.app._is_closed
