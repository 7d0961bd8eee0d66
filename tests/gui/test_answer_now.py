"""“Answer now” in the real window: offered while a thought arrives, by button and by keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.records import MessageState
from tests.gui.driver import Driver


def ponder(program: Driver) -> None:
    """Ask something that is thought about until it is to be answered."""
    program.composer.thinking_button.click()
    program.type("ponder")
    program.press_enter()
    program.wait(lambda: bool(program.items) and bool(program.items[-1].thinking))


@pytest.mark.parametrize("by_keys", [False, True])
def test_a_thought_is_ended_and_answered(program: Driver, by_keys: bool) -> None:
    assert not program.composer.answer_button.isVisible()
    ponder(program)
    assert program.composer.answer_button.isVisible()
    if by_keys:
        program.press(
            Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        )
    else:
        program.qtbot.mouseClick(program.composer.answer_button, Qt.MouseButton.LeftButton)
    assert not program.composer.answer_button.isVisible(), "once is enough"
    program.wait(lambda: bool(program.answers[-1]))
    program.click_send()
    program.wait_idle()
    assert program.items[-1].thinking
    assert program.items[-1].thinking_seconds


def test_it_is_gone_when_the_answer_begins_or_is_stopped(program: Driver) -> None:
    ponder(program)
    program.click_send()
    program.wait_idle()
    assert program.items[-1].state is MessageState.STOPPED
    assert not program.composer.answer_button.isVisible()
    program.ask("hello")
    assert program.items[-1].state is MessageState.COMPLETE
    assert not program.composer.answer_button.isVisible()


def test_without_a_thought_the_keys_do_nothing(program: Driver, tmp_path: Path) -> None:
    program.text_box.setPlainText(f"until {tmp_path / 'end'}")
    program.press_enter()
    program.wait(lambda: bool(program.answers and program.answers[-1]))
    program.window.commands["answer-now"].trigger()
    num_words = program.answers[-1].count("word")
    program.wait(lambda: program.answers[-1].count("word") > num_words + 3)
    (tmp_path / "end").touch()
    program.wait_idle()
    assert program.items[-1].state is MessageState.COMPLETE
