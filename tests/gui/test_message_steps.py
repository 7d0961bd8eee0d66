"""A screen reader is told the conversation message by message, and the list row by row."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.gui.driver import Driver

ALT = Qt.KeyboardModifier.AltModifier


def test_steps_go_through_the_messages_and_stay_at_the_ends(program: Driver) -> None:
    said: list[str] = []
    program.window.announce = said.append  # type: ignore[method-assign]
    program.ask("say one")
    said.clear()
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down):
        program.press(key, ALT)
    assert said == [
        "Message 2 of 2, Tandem: one",
        "Message 1 of 2, you: say one",
        "Message 1 of 2, you: say one",
        "Message 2 of 2, Tandem: one",
        "Message 2 of 2, Tandem: one",
    ]


def test_rows_of_the_list_say_what_is_drawn_beside_their_titles(program: Driver) -> None:
    program.ask("first")
    program.app.features.organise.pin(1, True)
    program.settle()
    program.window.new_requested.emit()
    program.type("slow")
    program.press_enter()
    program.wait(lambda: "word1" in program.shown)
    program.settle()
    model = program.app.history.chats
    rows = [
        str(model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole))
        for row in range(model.rowCount())
    ]
    assert "first, pinned" in rows
    assert "slow, being answered" in rows
    program.press(Qt.Key.Key_Escape)
    program.wait_idle()
