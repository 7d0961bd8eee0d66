"""Speech through a microphone into the real window, on the bundled model."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt

from app.controllers.engine_child import run_engine
from app.records import MediaKind
from app.viewmodels.voice import VoiceState
from engine.paths import bundled_model
from tests.e2e.test_window import ANSWER_MS, LOAD_MS
from tests.gui.conftest import StartProgram
from tests.gui.driver import Driver
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


@pytest.fixture
def program(start: StartProgram, microphone: VirtualMicrophone) -> Driver:
    """The program with the bundled model and the virtual microphone."""
    driver = start(model=bundled_model(), entry=run_engine)
    driver.app.voice.voice.device = DEVICE
    driver.wait_ready(LOAD_MS)
    return driver


def listens(program: Driver) -> bool:
    return program.app.voice.voice.model.voice.seconds > 0.1


def is_idle(program: Driver) -> bool:
    return program.app.voice.voice.model.voice.state is VoiceState.IDLE


def test_spoken_words_are_dictated_into_the_composer(
    program: Driver, microphone: VirtualMicrophone
) -> None:
    buttons = program.app.voice.buttons
    program.qtbot.mouseClick(buttons.dictate_button, Qt.MouseButton.LeftButton)
    program.wait(lambda: listens(program))
    assert program.app.voice.bar.isVisible()
    microphone.speak("good morning")
    program.wait(lambda: is_idle(program), ANSWER_MS)
    assert program.text_box.toPlainText() == "good morning"
    for phrase in ("open the window", "take a picture", "four two"):
        program.qtbot.mouseClick(buttons.dictate_button, Qt.MouseButton.LeftButton)
        program.wait(lambda: listens(program))
        microphone.speak(phrase)
        program.wait(lambda: is_idle(program), ANSWER_MS)
    assert program.text_box.toPlainText() == "good morning open the window take a picture 4 2"
    assert program.answers == []
    assert program.text_box.hasFocus()


def test_clip_goes_to_the_model_that_hears_it(
    program: Driver, microphone: VirtualMicrophone
) -> None:
    program.press(Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier,
                  Qt.KeyboardModifier.ShiftModifier)  # fmt: skip
    program.wait(lambda: listens(program))
    microphone.speak("good morning")
    program.qtbot.mouseClick(program.app.voice.bar.finish_button, Qt.MouseButton.LeftButton)
    program.wait(lambda: len(program.chips) == 1 and "Reading" not in program.chips[0])
    program.type("What do you hear?")
    program.press_enter()
    program.wait_idle(ANSWER_MS)
    assert [item.kind for item in program.items[0].attachments] == [MediaKind.AUDIO]
    assert "good morning" in program.answers[0].lower()


def test_silence_gives_nothing(program: Driver) -> None:
    voice = program.app.voice.voice
    program.qtbot.mousePress(program.app.voice.buttons.dictate_button, Qt.MouseButton.LeftButton)
    program.wait(lambda: voice.model.voice.seconds > 0.6)
    program.qtbot.mouseRelease(program.app.voice.buttons.dictate_button, Qt.MouseButton.LeftButton)
    program.wait(lambda: is_idle(program))
    assert program.text_box.toPlainText() == ""
    assert program.chips == []
    assert "nothing but silence" in program.banner


def test_microphone_that_vanishes_leaves_what_was_heard(
    program: Driver, microphone: VirtualMicrophone
) -> None:
    program.app.voice.voice.start(program.app.voice.voice.model.voice.purpose, is_held=True)
    program.wait(lambda: listens(program))
    microphone.speak("good morning")
    microphone.unplug()
    program.wait(lambda: is_idle(program), ANSWER_MS)
    assert "went away during the recording" in program.banner
    assert program.text_box.toPlainText() == "good morning"
