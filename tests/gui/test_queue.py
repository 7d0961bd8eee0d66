"""The next message waits while an answer streams."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from tests.gui.driver import Driver

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def begin(program: Driver, question: str) -> None:
    """Ask, and let the next message wait once the answer has begun."""
    program.text_box.setPlainText(question)
    program.press_enter()
    program.wait(lambda: bool(program.answers and program.answers[0]))
    program.type("say next")
    program.press_enter()
    assert program.composer.queue_note.isVisible()
    assert program.composer.queue_note.accessibleName() == "Sent next: say next"
    assert program.text_box.toPlainText() == ""


def test_waiting_message_is_sent_when_the_answer_ends(program: Driver, tmp_path: Path) -> None:
    begin(program, f"until {tmp_path / 'now'}")
    (tmp_path / "now").touch()
    program.wait(lambda: len(program.items) == 4)
    program.wait_idle()
    assert [item.text for item in program.items][2:] == ["say next", "next"]
    assert not program.composer.queue_note.isVisible()


def test_waiting_message_is_sent_to_its_chat_also_from_an_unbegun_one(
    program: Driver, tmp_path: Path
) -> None:
    begin(program, f"until {tmp_path / 'now'}")
    chat = program.app.history.current
    program.window.commands["new"].trigger()
    assert program.app.history.current is None
    (tmp_path / "now").touch()
    program.wait(lambda: program.app.chat.answering_chat is None)
    program.wait_idle()
    program.settle()
    assert program.app.history.current is None
    program.app.history.open(chat)
    program.wait(lambda: len(program.items) == 4)
    program.wait_idle()


def test_more_is_added_and_the_key_brings_all_back(program: Driver) -> None:
    begin(program, "slow")
    program.type("and more")
    program.press_enter()
    program.press(Qt.Key.Key_E, CTRL, SHIFT)
    assert program.text_box.toPlainText() == "say next\n\nand more"
    assert not program.composer.queue_note.isVisible()
    program.press(Qt.Key.Key_Escape)
    program.wait_idle()


def test_waiting_message_returns_to_the_draft_when_the_answer_is_stopped(program: Driver) -> None:
    begin(program, "slow")
    program.press(Qt.Key.Key_Escape)
    program.wait_idle()
    assert program.text_box.toPlainText() == "say next"
    assert len(program.items) == 2


def test_removed_message_can_be_brought_back(program: Driver) -> None:
    begin(program, "slow")
    left = Qt.MouseButton.LeftButton
    program.qtbot.mouseClick(program.composer.queue_note.close_button, left)
    assert not program.composer.queue_note.isVisible()
    program.qtbot.mouseClick(program.window.toast.button, left)
    assert program.text_box.toPlainText() == "say next"
    program.press(Qt.Key.Key_Escape)
    program.wait_idle()
