"""A film on the bundled model: the chosen part is seen, from the window and the command line."""

from __future__ import annotations

import subprocess
import sys

import pytest

from app.controllers.engine_child import run_engine
from engine.messages import FilmView
from engine.paths import bundled_model, samples
from tests.e2e.test_window import ANSWER_MS, LOAD_MS
from tests.gui.conftest import StartProgram

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]

QUESTION = "What happens in this film?"


def test_window_and_command_line_see_the_same_part(start: StartProgram) -> None:
    program = start(model=bundled_model(), entry=run_engine)
    program.wait_ready(LOAD_MS)
    program.attach(samples() / "film.mp4")
    film = program.app.films.film
    film.open_draft(program.app.history.composer.attachments[0])
    program.wait(lambda: film.model.state.length_s is not None)
    film.choose(FilmView(start_s=1.0, end_s=2.5, num_frames=4))
    promised = film.model.state.price
    program.type(QUESTION)
    program.press_enter()
    program.wait_idle(ANSWER_MS)
    (sent,) = program.items[0].attachments
    (receipt,) = sent.receipts
    assert receipt.tokens == promised
    assert receipt.frame_seconds == pytest.approx((1.0, 1.375, 1.75, 2.125), abs=0.07)
    assert "blue square moves right" in program.answers[0]
    done = subprocess.run(
        [
            sys.executable, "-m", "engine", "ask", QUESTION, "--video", samples() / "film.mp4",
            "--from", "1", "--to", "2.5", "--frames", "4", "--temperature", "0",
        ],
        capture_output=True, text=True, check=True, timeout=300,
    )  # fmt: skip
    assert "blue square moves right" in done.stdout
