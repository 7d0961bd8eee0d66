"""Sounds that Qt's decoder converts: the progress is seen, and it can be stopped."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from engine.media.audio import load_sound
from engine.paths import samples
from tests.gui.driver import Driver

pytestmark = pytest.mark.skipif(
    shutil.which("ffmpeg") is None, reason="needs ffmpeg to make such files"
)


def hum(path: Path, seconds: int, *picture: str) -> Path:
    """A tone of that length in the container of the suffix, with a picture before it if given."""
    subprocess.run(
        ["ffmpeg", "-v", "error", *picture, "-f", "lavfi", "-i",
         f"sine=frequency=300:sample_rate=16000:duration={seconds}", "-ac", "1", str(path)],
        check=True,
    )  # fmt: skip
    return path


def test_progress_is_shown_on_the_chip_and_its_button_stops(
    program: Driver, tmp_path: Path
) -> None:
    composer = program.app.history.composer
    shares: list[int] = []
    stopped_at: list[int] = []

    def stop_half_way() -> None:
        """Pressed as soon as half is told, whether or not the chip has been laid out by then."""
        names = [chip.accessibleName() for chip in program.composer.chips.shown]
        shares.extend(int(name.split()[-2]) for name in names if "Converting the sound" in name)
        if shares and shares[-1] >= 50 and not stopped_at:
            stopped_at.append(shares[-1])
            program.composer.chips.shown[0].remove_button.click()

    composer.attachments_changed.connect(stop_half_way)
    program.attach(hum(tmp_path / "long.m4a", 120))
    composer.attachments_changed.disconnect(stop_half_way)
    assert shares == sorted(shares)
    assert len(set(shares)) > 5
    assert stopped_at == [shares[-1]]  # nothing was converted after it
    assert shares[-1] < 100
    assert (program.chips, program.banner) == ([], "")
    program.attach(hum(tmp_path / "short.m4a", 2))  # the decoder is free for the next
    (kept,) = composer.attachments
    assert load_sound(kept.path).seconds == pytest.approx(2.0, abs=0.15)


def test_nothing_is_left_out_of_a_long_sound_unnoticed(program: Driver, tmp_path: Path) -> None:
    program.attach(hum(tmp_path / "long.m4a", 320))
    assert program.banner == (
        "long.m4a lasts 320 s, but at most 5 minutes can be heard; cut it into shorter pieces."
    )
    assert program.chips == []


def test_sound_of_a_film_can_be_stopped_while_it_is_read(program: Driver, tmp_path: Path) -> None:
    picture = ("-stream_loop", "39", "-i", str(samples() / "film.mp4"))
    program.attach(hum(tmp_path / "talk.mp4", 115, *picture))
    film, pane = program.app.films.film, program.app.films.pane
    film.open_draft(program.app.history.composer.attachments[0])
    program.wait(lambda: film.model.state.length_s is not None)
    seen: list[tuple[str, str]] = []

    def stop_half_way() -> None:
        state = film.model.state
        if state.busy:
            seen.append((pane.price.text(), pane.sound_button.text()))
        if state.progress is not None and state.progress > 0.5:
            program.qtbot.mouseClick(pane.sound_button, Qt.MouseButton.LeftButton)

    film.model.changed.connect(stop_half_way)
    program.qtbot.mouseClick(pane.sound_button, Qt.MouseButton.LeftButton)
    program.wait(lambda: bool(seen) and not film.model.state.busy)
    assert seen[0] == ("Reading the sound… 0%", "Stop reading the sound")
    assert pane.sound_button.text() == "Add its sound"
    assert pane.price.text() != seen[-1][0]
    assert len(program.chips) == 1
