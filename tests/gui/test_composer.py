"""The text box: it grows with its text and shows all of it as long as it can."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.views.composer.composer import MAX_LINES
from tests.gui.driver import Driver


def test_box_grows_with_its_lines_and_shows_them_all(program: Driver) -> None:
    box = program.text_box
    heights = [box.height()]
    for number in range(MAX_LINES - 1):
        program.type(f"line {number}")
        program.qtbot.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        heights.append(box.height())
        assert box.verticalScrollBar().maximum() == 0
    assert heights == sorted(set(heights))
    tallest = box.height()
    box.setPlainText("\n".join(["line"] * 40))
    assert box.height() == tallest
    assert box.verticalScrollBar().maximum() > 0
    box.clear()
    assert box.height() == heights[0]


def test_new_chat_and_message_shortcuts_lead_back_to_the_text(program: Driver) -> None:
    program.composer.send_button.setFocus()
    program.window.commands["focus"].trigger()
    assert program.window.focusWidget() is program.text_box


def test_nothing_is_sent_while_there_is_nothing_to_send(program: Driver) -> None:
    program.type("   ")
    program.press_enter()
    assert not program.composer.send_button.isEnabled()
    program.settle()
    assert program.items == []
    assert program.titles == []
