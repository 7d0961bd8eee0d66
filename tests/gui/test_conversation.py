"""Asking, answering, stopping, failing: through the real window and a spawned engine."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Qt

from app.records import MessageState
from tests.fakes import ANSWER, REFUSAL, THOUGHT
from tests.gui.conftest import StartProgram
from tests.gui.driver import Driver


def test_question_is_answered_and_found_again_after_a_restart(start: StartProgram) -> None:
    first = start()
    first.wait_ready()
    first.ask("hello there")
    assert first.answers[0].strip() == ANSWER
    assert "Anything else?" in first.shown
    first.close()
    second = start()
    second.wait(lambda: bool(second.items))
    assert second.titles == ["hello there"]
    assert [item.text.strip() for item in second.items] == ["hello there", ANSWER]
    assert second.items[1].model == "Scripted"
    assert "Anything else?" in second.shown


def test_shift_enter_begins_a_new_line_and_enter_sends(program: Driver) -> None:
    program.type("one")
    program.qtbot.keyClick(program.text_box, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    program.type("two")
    assert program.text_box.toPlainText() == "one\ntwo"
    program.press_enter()
    program.wait_idle()
    assert program.items[0].text == "one\ntwo"
    assert program.text_box.toPlainText() == ""


def test_send_button_becomes_stop_and_ends_the_answer(program: Driver) -> None:
    program.type("slow")
    program.click_send()
    program.wait(lambda: "word3" in program.shown)
    assert program.composer.send_button.accessibleName() == "Stop the answer"
    program.click_send()
    program.wait_idle()
    assert program.items[1].state is MessageState.STOPPED
    assert "You stopped this answer." in program.shown
    assert program.composer.send_button.accessibleName() == "Send"


def test_escape_stops_the_answer(program: Driver) -> None:
    program.type("slow")
    program.press_enter()
    program.wait(lambda: "word3" in program.shown)
    program.qtbot.keyClick(program.window, Qt.Key.Key_Escape)
    program.wait_idle()
    assert program.items[1].state is MessageState.STOPPED


def test_turn_refused_by_the_engine_returns_draft_and_picture(
    program: Driver, picture: Path
) -> None:
    program.attach(picture)
    program.ask("refuse")
    assert program.banner == REFUSAL
    assert program.text_box.toPlainText() == "refuse"
    assert len(program.chips) == 1
    program.settle()
    assert program.items == []


def test_death_of_the_engine_keeps_the_partial_answer_and_the_next_send_works(
    program: Driver,
) -> None:
    program.ask("die")
    assert program.answers == ["The picture shows "]
    assert program.items[1].state is MessageState.FAILED
    assert "exit code -9" in program.banner
    program.ask("hello")
    assert program.answers[1].strip() == ANSWER


def test_death_before_the_first_word_returns_the_draft(program: Driver) -> None:
    program.ask("die at once")
    assert program.text_box.toPlainText() == "die at once"
    assert program.items == []
    assert "exit code -9" in program.banner


def test_failed_answer_can_be_tried_again(program: Driver) -> None:
    program.ask("die")
    failed = program.items[1]
    program.transcript.retry_requested.emit(failed)
    program.wait(lambda: program.items[-1] is not failed and program.items[-1].text != "")
    program.wait_idle()
    assert len(program.items) == 2
    assert program.items[1].state is MessageState.FAILED


def test_broken_model_folder_is_named_in_one_sentence(start: StartProgram) -> None:
    program = start(model=Path("/models/broken"))
    program.wait(lambda: program.banner != "")
    assert program.banner == (
        "The model folder /models/broken has no config.json; choose another one."
    )
    assert program.window.page.status_line.label.text() == "No model is loaded"


def test_closing_during_an_answer_keeps_what_had_arrived(start: StartProgram) -> None:
    first = start()
    first.wait_ready()
    first.type("slow")
    first.press_enter()
    first.wait(lambda: "word5" in first.shown)
    first.close()
    second = start()
    second.wait(lambda: bool(second.items))
    assert second.items[1].state is MessageState.INTERRUPTED
    assert "word5" in second.items[1].text


def test_thinking_is_folded_away_and_never_part_of_the_answer(program: Driver) -> None:
    program.qtbot.mouseClick(program.composer.thinking_button, Qt.MouseButton.LeftButton)
    program.ask("hello")
    answer = program.items[1]
    assert answer.thinking.strip() == THOUGHT
    assert "round" not in answer.text
    assert re.search(r"Thought for \d+ s", program.shown)
    assert THOUGHT not in program.shown


def test_status_line_tells_model_device_speed_and_the_drafter(program: Driver) -> None:
    program.ask("hello")
    line = program.window.page.status_line
    assert line.label.text().startswith("Scripted · CPU · 3")
    assert line.drafter.text().startswith("Drafter: On · 7")
    assert line.drafter.text().endswith("still measuring")
