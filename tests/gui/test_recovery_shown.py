"""Where memory runs out during an answer, the window says what was given up."""

from __future__ import annotations

from pathlib import Path

from tests.fakes import SHORTAGE
from tests.gui.driver import Driver


def test_every_step_is_said_and_stays_to_be_seen_until_a_model_is_loaded(program: Driver) -> None:
    line = program.window.page.status_line
    program.ask("tight")
    sentences = [event.message for event in SHORTAGE]
    assert program.window.toast.label.text() == "\n".join(sentences)
    assert line.label.text().endswith("saving memory")
    assert all(sentence in line.label.toolTip() for sentence in sentences)
    assert line.drafter.text() == "Drafter: Off · memory ran out"
    program.ask("hello")
    assert line.drafter.text() == "Drafter: Off · memory ran out"
    program.window.model_chosen.emit(Path("/models/Other"))
    program.wait(lambda: "Other" in line.label.text())
    assert "saving memory" not in line.label.text()
    assert line.drafter.text() != "Drafter: Off · memory ran out"
