"""The first run: what Tandem is, what runs where, and keys that fit on the screen."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from app.views.shortcut_dialog import ShortcutDialog, shortcut_rows
from tests.gui.conftest import StartProgram
from tests.gui.driver import Driver


def said(program: Driver) -> str:
    """Everything on the welcome page."""
    labels = program.window.page.welcome.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def test_before_the_first_chat_it_is_said_what_runs_where(start: StartProgram) -> None:
    program = start(model=None)
    program.wait_ready()
    program.settle()
    assert "Welcome to Tandem" in said(program)
    assert "Nothing leaves this computer" in said(program)
    assert "on the CPU of this computer" in said(program)
    assert "very small model" in said(program)
    assert program.window.page.welcome.models_button.isVisible()
    program.ask("hello")
    program.window.new_requested.emit()
    program.settle()
    assert "Welcome to Tandem" not in said(program)
    assert "Everything runs on this computer" in said(program)


def test_all_keys_fit_on_a_small_screen(program: Driver) -> None:
    rows = shortcut_rows(list(program.window.commands.values()))
    assert len(rows) > 20
    for width in (1100, 500):
        program.window.resize(width, 600)
        dialog = ShortcutDialog(rows, program.window)
        dialog.show()
        assert dialog.height() <= program.window.screen().size().height()
        assert dialog.width() < 1100
        assert len(dialog.findChildren(QLabel, "keyCap")) == len(rows)
        dialog.close()
