"""The replay of an answer's drafts and the check without the drafter, in the real window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from app.viewmodels.check import CheckState
from tests.gui.conftest import StartProgram
from tests.gui.driver import Driver


def open_replay(program: Driver) -> None:
    program.follow("replay", program.items[1])
    program.wait(lambda: "Round" in program.app.speed.panel.counter.text())


def press(program: Driver, key: Qt.Key) -> None:
    program.qtbot.keyClick(program.app.speed.panel.slider, key)


def marked(program: Driver) -> str:
    """What is marked in the transcript."""
    return "".join(one.cursor.selectedText() for one in program.transcript.extraSelections())


def check(program: Driver) -> CheckState:
    program.window.commands["check"].trigger()
    model = program.app.speed.check.model
    program.wait(lambda: model.check.state not in (CheckState.IDLE, CheckState.RUNNING))
    return model.check.state


def test_replay_goes_round_by_round_with_keys_and_marks_the_text(program: Driver) -> None:
    program.ask("hello")
    open_replay(program)
    panel = program.app.speed.panel
    assert panel.slider.hasFocus()
    assert panel.counter.text() == "Round 1 of 4"
    assert marked(program) == "The picture shows "
    assert "kept 2 and put “shows” in the place of “wrong”" in panel.sentence.text()
    press(program, Qt.Key.Key_Right)
    assert panel.counter.text() == "Round 2 of 4"
    assert marked(program).startswith("a red")
    press(program, Qt.Key.Key_End)
    assert not panel.next_button.isEnabled()
    press(program, Qt.Key.Key_Left)
    panel.back_button.click()
    assert panel.counter.text() == "Round 2 of 4"
    assert "accepted" in panel.flow.accessibleName()
    program.qtbot.keyClick(program.window, Qt.Key.Key_Escape)
    assert panel.isHidden()
    assert marked(program) == ""
    assert program.text_box.hasFocus()


def test_replay_works_after_a_restart_and_closes_with_its_chat(start: StartProgram) -> None:
    first = start()
    first.wait_ready()
    first.ask("hello")
    first.close()
    second = start()
    second.wait(lambda: bool(second.items))
    open_replay(second)
    assert marked(second) == "The picture shows "
    second.window.new_requested.emit()
    assert second.app.speed.panel.isHidden()


def test_an_answer_whose_making_is_not_known_says_so(program: Driver) -> None:
    program.ask("die")
    program.follow("replay", program.items[1])
    panel = program.app.speed.panel
    program.wait(lambda: "is not known" in panel.sentence.text())
    assert panel.slider.isHidden()


def test_check_finds_the_same_answer_identical(program: Driver) -> None:
    program.ask("hello")
    assert check(program) is CheckState.SAME
    verdict = program.app.speed.panel.verdict.text()
    assert verdict.startswith("Identical")
    assert f"seed ({program.items[1].seed})" in verdict


def test_check_marks_the_first_difference(program: Driver) -> None:
    program.ask("differs")
    assert check(program) is CheckState.DIFFERENT
    assert "character 7 on: “red and round.”" in program.app.speed.panel.verdict.text()
    assert marked(program).startswith("red")


def test_check_of_a_stopped_answer_ends_where_that_was_stopped(program: Driver) -> None:
    program.type("slow")
    program.press_enter()
    program.wait(lambda: "word3" in program.shown)
    program.click_send()
    program.wait_idle()
    program.settle()
    assert check(program) is CheckState.SAME


def test_a_new_question_goes_before_a_running_check(program: Driver, tmp_path: Path) -> None:
    end = tmp_path / "end"
    program.text_box.setPlainText(f"until {end}")
    program.press_enter()
    program.wait(lambda: "word2" in program.shown)
    end.touch()
    program.wait_idle()
    end.unlink()
    program.window.commands["check"].trigger()
    model = program.app.speed.check.model
    program.wait(lambda: model.check.state is CheckState.RUNNING and program.app.asides.is_running)
    program.ask("hello")
    assert program.answers[-1].startswith("The picture")
    program.wait(lambda: not program.app.asides.is_running)
    assert model.check.state is CheckState.STOPPED


def test_check_refuses_what_cannot_be_compared(program: Driver) -> None:
    program.ask("hello")
    program.app.answering.controller.change(
        program.app.answering.controller.model.settings.__class__(system_prompt="Be brief.")
    )
    program.settle()
    assert check(program) is CheckState.IMPOSSIBLE
    assert "changed since" in program.app.speed.panel.verdict.text()


def test_check_says_which_model_gave_the_answer(program: Driver) -> None:
    program.ask("hello")
    program.items[1].model = "Another"
    assert check(program) is CheckState.IMPOSSIBLE
    assert "Another" in program.app.speed.panel.verdict.text()
