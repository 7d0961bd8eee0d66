"""Choosing another model from the window."""

from __future__ import annotations

from pathlib import Path

from app.viewmodels.status import EngineState
from tests.gui.conftest import StartProgram
from tests.gui.driver import Driver


def name_of_model(program: Driver) -> str:
    model = program.app.status.status.model
    return "" if model is None else model.name


def test_chosen_model_is_loaded_and_remembered(start: StartProgram, tmp_path: Path) -> None:
    other = tmp_path / "Other"
    other.mkdir()
    first = start(model=None)
    first.wait_ready()
    assert name_of_model(first) == "demo_model"
    first.window.model_chosen.emit(other)
    first.wait(lambda: name_of_model(first) == "Other")
    first.ask("hello")
    assert first.items[1].model == "Other"
    first.close()
    second = start(model=None)
    second.wait_ready()
    assert name_of_model(second) == "Other"
    second.window.commands["bundled"].trigger()
    second.wait(lambda: name_of_model(second) == "demo_model")


def test_model_that_cannot_be_used_leaves_a_way_back(program: Driver) -> None:
    program.window.model_chosen.emit(Path("/models/broken"))
    program.wait(lambda: program.app.status.status.engine is EngineState.FAILED)
    assert "has no config.json; choose another one" in program.banner
    program.window.model_chosen.emit(Path("/models/Good"))
    program.wait_ready()
    assert name_of_model(program) == "Good"


def test_model_is_not_changed_under_a_running_answer(program: Driver) -> None:
    program.type("slow")
    program.press_enter()
    program.wait(lambda: "word2" in program.shown)
    program.window.model_chosen.emit(Path("/models/Other"))
    assert program.window.toast.label.text().startswith("Stop the answer first")
    program.click_send()
    program.wait_idle()
    assert name_of_model(program) == "Scripted"
