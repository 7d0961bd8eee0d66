"""What can be seen of an answer's making: the tint of accepted drafts, the speed line."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from app.records import MessageState
from app.viewmodels.transcript import MessageItem
from engine.events import Channel
from engine.messages import Role
from tests.gui.conftest import StartProgram
from tests.gui.driver import Driver


def tinted(program: Driver) -> str:
    """The text of the page that has the background of accepted drafts."""
    color = QColor(program.app.themes.theme.colors["drafted"])
    document = program.transcript.document()
    block, text = document.begin(), ""
    while block.isValid():
        for run in block.textFormats():
            if run.format.background().color() == color:
                text += block.text()[run.start : run.start + run.length]
        block = block.next()
    return text


def toggle_tint(program: Driver) -> None:
    program.window.commands["tint"].trigger()
    program.settle()


def test_accepted_drafts_are_tinted_through_markdown_and_after_a_restart(
    start: StartProgram,
) -> None:
    first = start()
    first.wait_ready()
    first.ask("hello")
    assert tinted(first) == ""
    toggle_tint(first)
    first.wait(lambda: tinted(first) != "")
    seen = tinted(first)
    assert "The picture" in seen
    assert "shows" not in seen  # every third word is the model's own
    assert "print('red')" in seen or "red" in seen
    first.close()
    second = start()
    second.wait(lambda: tinted(second) == seen)
    assert second.window.commands["tint"].isChecked()
    toggle_tint(second)
    assert tinted(second) == ""
    assert "Anything else?" in second.shown


def test_a_new_answer_is_tinted_when_it_ends(program: Driver) -> None:
    toggle_tint(program)
    program.ask("hello")
    program.wait(lambda: "The picture" in tinted(program))


def test_an_answer_is_tinted_while_it_arrives(program: Driver) -> None:
    toggle_tint(program)
    program.type("slowly")
    program.press_enter()
    program.wait(lambda: "word4 " in tinted(program))
    assert program.items[-1].is_streaming
    assert "word2 " not in tinted(program)
    program.wait_idle()
    program.settle()
    words = [f"word{number} " for number in range(60) if number % 3 != 2]
    program.wait(lambda: tinted(program) == "".join(words).rstrip() or "word58" in tinted(program))
    assert tinted(program).split() == "".join(words).split()


GROWING = (
    "A **bold** word, a word and a `word`.\n\n- one\n- one\n\n"
    "```python\n" + "value = 1\n" * 9 + "```\n\n| a | b |\n|---|---|\n" + "| one | two |\n" * 40
)


@pytest.mark.parametrize("step", [3, 16, 61])
def test_tint_of_growing_code_and_tables_is_that_of_the_whole_text(
    program: Driver, step: int
) -> None:
    toggle_tint(program)
    model, view = program.app.history.transcript, program.transcript
    answer = MessageItem(-1, 0, Role.ASSISTANT, "", MessageState.STREAMING, 0)
    model.append(answer)
    for start in range(0, len(GROWING), step):
        piece = GROWING[start : start + step]
        model.grow(answer, Channel.ANSWER, piece, ((0, len(piece) // 2),))
        view.flush()
    seen = tinted(program)
    view.redraw()
    assert tinted(program) == seen
    assert seen
    model.remove(answer)


def test_open_thoughts_are_tinted_too_and_copied_text_is_not_changed(program: Driver) -> None:
    program.composer.thinking_button.click()
    program.ask("hello")
    toggle_tint(program)
    program.wait(lambda: "The picture" in tinted(program))
    program.transcript.toggle_thinking(program.items[1].id)
    assert "I look at" not in tinted(program)
    assert "I look" in tinted(program)
    program.transcript.selectAll()
    copied = program.transcript.createMimeDataFromSelection()
    assert "The picture shows a red circle" in copied.text()
    assert not copied.hasHtml()


def test_the_tint_follows_the_theme(program: Driver) -> None:
    toggle_tint(program)
    program.ask("hello")
    program.wait(lambda: "The picture" in tinted(program))
    program.window.commands["theme-dark"].trigger()
    assert "The picture" in tinted(program)
    program.window.commands["theme-light"].trigger()
    assert "The picture" in tinted(program)


def test_an_answer_without_a_record_is_shown_plainly(program: Driver) -> None:
    program.ask("hello")
    message_id = program.items[1].id
    program.app.lane.ask(
        lambda history: history.database.execute(
            "DELETE FROM runs WHERE message_id = ?", (message_id,)
        )
    )
    program.settle()
    program.app.speed.runs.model.forget(message_id)
    toggle_tint(program)
    program.settle()
    assert tinted(program) == ""


def test_the_line_under_an_answer_says_how_fast_it_came(program: Driver) -> None:
    program.ask("hello")
    assert "tokens/s · first after 0.40 s · 2" in program.shown
    assert "plain not timed yet" in program.shown
