"""The real window on the real bundled model, from the dropped picture to the next start."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.controllers.engine_child import run_engine
from app.records import MessageState
from app.viewmodels.check import CheckState
from app.viewmodels.runs import drafted_ranges
from app.viewmodels.transcript import MessageItem
from engine.events import Channel, TokenKind
from engine.paths import bundled_model, samples
from tests.gui.conftest import StartProgram
from tests.gui.driver import Driver

LOAD_MS = 240_000
ANSWER_MS = 120_000
# The bundled model says all of a short answer while a starved window looks away.
ATTEMPTS = 8
# Where the photograph for the README goes; without it none is kept.
SCREENSHOT_VARIABLE = "TANDEM_SCREENSHOT"

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]


@pytest.fixture
def program(start: StartProgram) -> Driver:
    """The program with the bundled model loaded."""
    driver = start(model=bundled_model(), entry=run_engine)
    driver.wait_ready(LOAD_MS)
    return driver


class Growth:
    """Records how a reply grew: (characters of thinking, of the answer) at each step."""

    def __init__(self, program: Driver) -> None:
        self.steps: list[tuple[int, int]] = []
        program.app.history.transcript.grown.connect(self._note)

    def _note(self, item: MessageItem) -> None:
        step = (len(item.thinking), len(item.text))
        if any(step) and (not self.steps or self.steps[-1] != step):
            self.steps.append(step)


def test_picture_is_dropped_asked_about_and_answered_with_thinking_first(
    program: Driver, tmp_path: Path
) -> None:
    growth = Growth(program)
    program.qtbot.mouseClick(program.composer.thinking_button, Qt.MouseButton.LeftButton)
    program.attach(samples() / "picture.png")
    program.type("What is in this picture?")
    program.press_enter()
    program.wait_idle(ANSWER_MS)
    answer = program.items[1]
    assert answer.state is MessageState.COMPLETE
    assert answer.thinking
    assert "red" in answer.text.lower()
    assert "circle" in answer.text.lower()
    assert growth.steps == sorted(growth.steps)
    assert growth.steps[0][0] > 0
    assert growth.steps[0][1] == 0
    assert growth.steps[-1][1] > 0
    assert answer.stats is not None
    assert answer.stats.accepted > 0
    assert "Thought for" in program.shown
    assert answer.thinking.strip() not in program.shown
    program.transcript.toggle_thinking(answer.id)
    assert answer.thinking.strip() in program.shown
    _photograph(program, tmp_path)


def test_stop_in_the_middle_and_the_chat_found_after_a_restart(
    program: Driver, start: StartProgram
) -> None:
    def stop_at_the_first_words(_item: MessageItem) -> None:
        if program.items[1].text:
            program.click_send()
            program.app.history.transcript.grown.disconnect(stop_at_the_first_words)

    for _ in range(ATTEMPTS):
        program.window.new_requested.emit()
        program.app.history.transcript.grown.connect(stop_at_the_first_words)
        program.type("What is speculative decoding?")
        program.press_enter()
        program.wait_idle(ANSWER_MS)
        stopped = program.items[1]
        if stopped.state is MessageState.STOPPED:
            break
    assert stopped.state is MessageState.STOPPED
    assert stopped.text
    program.close()
    again = start(model=bundled_model(), entry=run_engine)
    again.wait(lambda: bool(again.items))
    assert set(again.titles) == {"What is speculative decoding?"}
    assert [item.text for item in again.items] == ["What is speculative decoding?", stopped.text]
    assert "You stopped this answer." in again.shown
    again.wait_ready(LOAD_MS)
    again.type("Hello!")
    again.press_enter()
    again.wait_idle(ANSWER_MS)
    assert again.items[3].state is MessageState.COMPLETE


@pytest.mark.parametrize("temperature", [0.0, 1.0])
def test_answer_is_replayed_and_found_identical_without_the_drafter(
    program: Driver, temperature: float
) -> None:
    settings = program.app.answering.controller
    settings.change(replace(settings.model.settings, thinking=True, temperature=temperature))
    program.type("What is speculative decoding?")
    program.press_enter()
    program.wait_idle(ANSWER_MS)
    program.window.commands["check"].trigger()
    model = program.app.speed.check.model
    running = (CheckState.IDLE, CheckState.RUNNING)
    program.wait(lambda: model.check.state not in running, ANSWER_MS)
    assert model.check.state is CheckState.SAME
    stats = program.items[1].stats
    assert stats is not None
    runs = program.app.speed.runs.model.runs(program.items[1].id)
    assert runs
    assert len(runs[0].rounds) == stats.target_forwards
    assert drafted_ranges(runs, Channel.ANSWER)


def test_what_the_gauge_counts_is_what_is_then_sent(program: Driver) -> None:
    ledger = program.app.ledger.controller
    program.attach(samples() / "picture.png")
    program.ask("What is in this picture?")
    program.attach(samples() / "sound.wav")
    program.type("And what do you hear?")
    program.wait(lambda: ledger.is_fresh)
    counted = ledger.model.ledger.counted
    assert counted is not None
    assert all(
        counted.by_kind[kind] > 0
        for kind in (TokenKind.HISTORY, TokenKind.PICTURE, TokenKind.SOUND, TokenKind.DRAFT)
    )
    program.press_enter()
    program.wait_idle(ANSWER_MS)
    stats = program.items[3].stats
    assert stats is not None
    assert (counted.total, counted.reused) == (stats.prompt_tokens, stats.cached_tokens)


def _photograph(program: Driver, tmp_path: Path) -> None:
    path = Path(os.environ.get(SCREENSHOT_VARIABLE, tmp_path / "window.png"))
    program.settle()
    program.wait(lambda: program.window.windowHandle().isExposed())
    assert program.window.grab().save(str(path))
    assert path.stat().st_size > 10_000
