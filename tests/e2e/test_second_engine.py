"""Dictation while a model without ears is loaded: a small one that hears writes it down."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.controllers.engine_child import run_engine
from app.viewmodels.voice import VoicePurpose
from tests.e2e.test_voice import is_idle, listens
from tests.e2e.test_window import ANSWER_MS, LOAD_MS
from tests.engine.model_folder import write_model_folder
from tests.gui.conftest import StartProgram
from tests.gui.virtual_microphone import DEVICE, VirtualMicrophone, missing, virtual_microphone

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(600),
    pytest.mark.skipif(bool(missing()), reason=f"needs {missing()}"),
]


@pytest.fixture
def microphone() -> Iterator[VirtualMicrophone]:
    with virtual_microphone() as found:
        yield found


def test_model_without_ears_is_dictated_to_through_the_bundled_one(
    start: StartProgram, microphone: VirtualMicrophone, tmp_path: Path
) -> None:
    """The loaded model has random weights and, as the 26B and 31B, no ears."""
    deaf = write_model_folder(tmp_path / "deaf", hears=False)
    program = start(model=deaf, entry=run_engine)
    voice = program.app.voice.voice
    voice.device = DEVICE
    program.wait_ready(LOAD_MS)
    loaded = program.app.status.status.model
    assert loaded is not None
    assert "audio" not in loaded.modalities
    notes: list[str] = []
    voice.model.changed.connect(lambda moment: notes.append(moment.note))
    for phrase in ("good morning", "open the window"):  # the second finds the engine running
        program.qtbot.mouseClick(
            program.app.voice.buttons.dictate_button, Qt.MouseButton.LeftButton
        )
        program.wait(lambda: listens(program))
        microphone.speak(phrase)
        program.wait(lambda: is_idle(program), ANSWER_MS)
    assert program.text_box.toPlainText() == "good morning open the window"
    assert any("by the bundled model" in note for note in notes)
    assert program.app.status.status.model == loaded
    program.text_box.clear()
    voice.start(VoicePurpose.HEAR)
    assert "cannot hear; dictate the words instead" in program.banner
    program.type("Hello!")
    program.press_enter()
    program.wait_idle(ANSWER_MS)  # the loaded one still answers
    assert len(program.answers) == 1
