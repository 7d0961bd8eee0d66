"""Sounds that only Qt's decoder knows, and answers read aloud."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTextToSpeech import QTextToSpeech

from engine.media.audio import load_sound
from engine.paths import samples
from tests.gui.driver import Driver

needs_ffmpeg = pytest.mark.skipif(
    shutil.which("ffmpeg") is None, reason="needs ffmpeg to make such a file"
)


@needs_ffmpeg
@pytest.mark.parametrize(
    ("name", "codec"),
    [("talk.m4a", "aac"), ("talk.webm", "libopus"), ("talk.mp4", "aac"), ("wrong.mp3", "aac")],
)
def test_sound_in_another_container_is_attached(
    program: Driver, tmp_path: Path, name: str, codec: str
) -> None:
    path = tmp_path / name
    subprocess.run(
        ["ffmpeg", "-v", "error", "-i", str(samples() / "sound.wav"), "-c:a", codec,
         *(("-f", "mp4") if codec == "aac" else ()), str(path)],
        check=True,
    )  # fmt: skip
    program.attach(path)
    assert [chip.split(",")[0] for chip in program.chips] == [name]
    (kept,) = program.app.history.composer.attachments
    assert load_sound(kept.path).seconds == pytest.approx(1.3, abs=0.15)


def test_damaged_file_of_such_a_kind_is_refused_once(program: Driver, tmp_path: Path) -> None:
    path = tmp_path / "talk.m4a"
    path.write_bytes(b"\0\0\0\x20ftypM4A " + b"\0" * 200)
    program.attach(path)
    program.wait(lambda: bool(program.banner))
    assert "talk.m4a" in program.banner
    assert program.chips == []


def test_answer_is_read_while_it_arrives_and_escape_silences(program: Driver) -> None:
    reading = program.app.voice.reading
    reading.engine = "mock"
    program.window.commands["read-all"].trigger()
    assert program.app.settings.settings.read_aloud
    program.ask("say " + "A sentence that is spoken. " * 20)
    assert reading.is_reading
    program.qtbot.keyClick(program.text_box, Qt.Key.Key_Escape)
    assert not reading.is_reading


def test_read_answer_ends_when_somebody_speaks(program: Driver) -> None:
    reading = program.app.voice.reading
    reading.engine = "mock"
    program.ask("say " + "A sentence that is spoken. " * 20)
    assert not reading.is_reading
    program.window.commands["read"].trigger()
    assert reading.is_reading
    spoken: list[str] = []
    voice = reading.findChild(QTextToSpeech)
    assert voice is not None
    voice.sayingWord.connect(lambda word, *_: spoken.append(word))
    program.wait(lambda: len(spoken) >= 6)
    assert spoken[:6] == ["A", "sentence", "that", "is", "spoken", "A"]
    # Whether there is a microphone or not: what is said now is not to be heard by it.
    program.qtbot.mouseClick(program.app.voice.buttons.dictate_button, Qt.MouseButton.LeftButton)
    assert not reading.is_reading
    program.app.voice.voice.cancel()


def test_computer_without_a_voice_says_what_to_install(program: Driver) -> None:
    program.app.voice.reading.engine = "none such"
    program.ask("say Hello.")
    program.window.commands["read"].trigger()
    assert "There is no voice to read with" in program.banner
