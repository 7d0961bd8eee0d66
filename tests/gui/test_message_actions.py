"""Editing and deleting messages that are already there, through the real window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from app.records import MessageState
from tests.fakes import REFUSAL
from tests.gui.conftest import StartProgram
from tests.gui.driver import Driver

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def texts(program: Driver) -> list[str]:
    """What is shown, without the answers' line ends."""
    return [item.text.strip() for item in program.items]


def test_edited_question_makes_a_branch_and_both_stay(program: Driver) -> None:
    program.ask("say one")
    program.ask("say two")
    program.follow("edit", program.items[0])
    assert program.text_box.toPlainText() == "say one"
    assert program.composer.edit_note.isVisible()
    program.ask(" more")
    assert texts(program) == ["say one more", "one more"]
    assert "2/2" in program.shown
    assert not program.composer.edit_note.isVisible()
    program.follow("older-variant", program.items[0])
    program.settle()
    assert texts(program) == ["say one", "one", "say two", "two"]
    assert "1/2" in program.shown


def test_edit_brings_the_files_and_escape_brings_back_the_draft(
    program: Driver, picture: Path
) -> None:
    program.attach(picture)
    program.ask("hello")
    program.type("a thought for later")
    program.press(Qt.Key.Key_E, CTRL)
    assert program.text_box.toPlainText() == "hello"
    assert len(program.chips) == 1
    program.type(" changed")
    program.press(Qt.Key.Key_Escape)
    assert program.text_box.toPlainText() == "a thought for later"
    assert program.chips == []
    assert texts(program)[0] == "hello"


def test_draft_waits_while_an_edit_is_sent(program: Driver) -> None:
    program.ask("say one")
    program.type("later")
    program.press(Qt.Key.Key_E, CTRL)
    program.ask(" more")
    assert program.text_box.toPlainText() == "later"


def test_unsent_edit_waits_in_its_chat_and_survives_a_restart(
    program: Driver, start: StartProgram, picture: Path
) -> None:
    program.ask("say one")
    program.type("later")
    program.press(Qt.Key.Key_E, CTRL)
    program.type(" more")
    program.attach(picture)
    program.window.new_requested.emit()
    program.settle()
    assert program.text_box.toPlainText() == ""
    assert not program.composer.is_editing
    program.ask("say other")
    program.window.open_requested.emit(1)
    program.settle()
    assert program.text_box.toPlainText() == "say one more"
    assert program.composer.is_editing
    program.close()

    again = start()
    again.wait_ready()
    again.settle()
    assert (again.text_box.toPlainText(), len(again.chips)) == ("say one more", 1)
    again.press_enter()
    again.wait_idle()
    assert texts(again) == ["say one more", "one more"]
    assert again.text_box.toPlainText() == "later"
    again.app.history.open(again.app.history.current)
    again.settle()
    assert not again.composer.is_editing


def test_edit_that_was_cancelled_is_forgotten(program: Driver) -> None:
    program.ask("say one")
    program.press(Qt.Key.Key_E, CTRL)
    program.type(" more")
    program.press(Qt.Key.Key_Escape)
    program.press(Qt.Key.Key_E, CTRL)
    assert program.text_box.toPlainText() == "say one"
    program.press(Qt.Key.Key_Escape)
    program.app.history.open(program.app.history.current)
    program.settle()
    assert not program.composer.is_editing


def test_refused_edit_shows_the_old_branch_and_stays_in_the_composer(program: Driver) -> None:
    program.ask("say one")
    program.follow("edit", program.items[0])
    program.text_box.setPlainText("refuse")
    program.press_enter()
    program.wait_idle()
    program.settle()
    assert program.banner == REFUSAL
    assert texts(program) == ["say one", "one"]
    assert program.composer.is_editing
    assert program.text_box.toPlainText() == "refuse"


def test_deleted_message_goes_with_what_follows_and_undo_brings_all_back(
    program: Driver, start: StartProgram
) -> None:
    program.ask("say one")
    program.ask("say two")
    program.follow("delete", program.items[1])
    program.settle()
    assert texts(program) == ["say one"]
    toast = program.window.toast
    assert toast.label.text() == "Deleted 3 messages"
    program.qtbot.mouseClick(toast.button, Qt.MouseButton.LeftButton)
    program.settle()
    assert texts(program) == ["say one", "one", "say two", "two"]


def test_messages_cannot_change_while_an_answer_streams(program: Driver) -> None:
    program.type("slow")
    program.press_enter()
    program.wait(lambda: "word3" in program.shown)
    program.follow("delete", program.items[0])
    program.follow("edit", program.items[0])
    assert program.window.toast.label.text() == "Stop the answer first, or wait for its end."
    assert not program.composer.is_editing
    program.press(Qt.Key.Key_Escape)
    program.wait_idle()
    assert len(program.items) == 2


def test_answer_cut_by_length_goes_on_in_place(program: Driver) -> None:
    program.ask("long")
    assert program.items[1].state is MessageState.LENGTH
    program.follow("continue", program.items[1])
    program.wait(lambda: "after" in program.items[-1].text)
    program.wait_idle()
    whole = "word0 word1 word2 word3 word4 after <word0 word1 word2 word3 word4 >"
    assert texts(program) == ["long", whole]
    assert program.items[1].state is MessageState.COMPLETE
    assert whole in program.shown
    assert "length limit" not in program.shown
    program.settle()
    program.app.history.open(program.app.history.current)
    program.settle()
    assert texts(program) == ["long", whole]


def test_stopped_answer_goes_on_by_key_and_a_whole_one_does_not(program: Driver) -> None:
    program.type("slow")
    program.press_enter()
    program.wait(lambda: "word3" in program.shown)
    program.press(Qt.Key.Key_Escape)
    program.wait_idle()
    program.press(Qt.Key.Key_J, CTRL)
    program.wait(lambda: "after <word0 word1" in program.shown)
    program.wait_idle()
    program.press(Qt.Key.Key_J, CTRL)
    assert not program.app.history.composer.is_answering


def test_selection_is_quoted_after_what_was_typed(program: Driver) -> None:
    program.ask("hello")
    program.type("Look:")
    program.press(Qt.Key.Key_Q, CTRL, SHIFT)
    assert program.text_box.toPlainText() == "Look:"
    assert program.transcript.find("a red circle")
    program.press(Qt.Key.Key_Q, CTRL, SHIFT)
    assert program.text_box.toPlainText() == "Look:\n\n> a red circle\n\n"
    assert program.text_box.hasFocus()
    program.type("why?")
    assert program.app.history.composer.text.endswith("circle\n\nwhy?")


def test_keys_undo_a_deletion_after_its_notice_has_gone(program: Driver) -> None:
    program.ask("say one")
    press(program, "delete-last")
    assert texts(program) == ["say one"]
    program.window.toast.hide()
    program.window.show_info("something else")
    press(program, "undo")
    assert texts(program) == ["say one", "one"]
    press(program, "undo")
    assert texts(program) == ["say one", "one"]


def test_keys_try_again_and_answer_a_question_whose_answer_was_deleted(program: Driver) -> None:
    program.ask("say one")
    press(program, "delete-last")
    assert texts(program) == ["say one"]
    press(program, "retry-last")
    program.wait_idle()
    program.settle()
    assert texts(program) == ["say one", "one"]
    press(program, "retry-last")
    program.wait_idle()
    program.settle()
    assert len(program.items[1].variants) == 2


def press(program: Driver, command: str) -> None:
    """Run a command of the menu."""
    program.window.commands[command].trigger()
    program.settle()
