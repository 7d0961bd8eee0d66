"""A film before and after it is sent: its moments are chosen, priced, played and jumped to."""

from __future__ import annotations

import dataclasses
import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl

from app.views.composer.chips import Chip
from engine.events import Loaded
from engine.messages import FilmView
from engine.paths import samples
from engine.sight import Sight
from tests.gui.driver import Driver

SIGHT = Sight(
    patch_px=16, pooling=3, budgets=(70, 140, 280), budget=280, frame_budget=70, num_frames=32
)


def sees(program: Driver, **changes: object) -> None:
    """Let the loaded model see films as the large checkpoints do."""
    model = program.app.status.status.model
    assert isinstance(model, Loaded)
    program.app.status.update(model=dataclasses.replace(model, sight=SIGHT, **changes))  # type: ignore[arg-type]


def open_film(program: Driver) -> None:
    """Attach the sample film (3 s of 480 × 360) and open its chip with the keyboard."""
    program.attach(samples() / "film.mp4")
    found = program.composer.chips.findChildren(Chip)
    chip = next(one for one in found if one.isVisible() and one.attachment is not None)
    chip.setFocus()
    program.qtbot.keyClick(chip, Qt.Key.Key_Return)
    pane = program.app.films.pane
    program.wait(pane.isVisible)
    program.wait(lambda: program.app.films.film.model.state.length_s is not None)


def kept_view(program: Driver) -> FilmView | None:
    (attachment,) = program.app.history.composer.attachments
    return attachment.use.film


def test_chosen_part_and_rate_are_priced_kept_and_sent(program: Driver) -> None:
    sees(program)
    open_film(program)
    pane = program.app.films.pane
    assert kept_view(program) is None
    assert pane.price.text().startswith("3 frame")
    pane.start_box.setValue(1.0)
    pane.end_box.setValue(2.0)
    pane.rate_box.setCurrentIndex(1)
    pane.rate_number.setValue(4.0)
    pane.changes_box.click()
    expected = FilmView(1.0, 2.0, fps=4.0, at_changes=True)
    assert kept_view(program) == expected
    per_frame = program.app.films.film.model.state.price
    assert per_frame is not None
    assert pane.price.text().startswith("4 frame")
    assert "0:01–0:02" in program.chips[0]
    program.ask("what moves?")
    (sent,) = program.items[0].attachments
    assert sent.use.film == expected
    program.settle()
    assert not pane.choices.isVisible()


def test_part_that_is_empty_is_told(program: Driver) -> None:
    sees(program)
    open_film(program)
    pane = program.app.films.pane
    pane.start_box.setValue(2.0)
    pane.end_box.setValue(1.0)
    assert "choose other in and out points" in pane.price.text()
    assert kept_view(program) == FilmView(start_s=2.0)


def test_part_begins_where_the_film_stands(program: Driver) -> None:
    open_film(program)
    player = program.app.films.pane.player
    program.wait(lambda: player.slider.maximum() > 2500)
    player.slider.setValue(1500)
    program.qtbot.mouseClick(program.app.films.pane.start_button, Qt.MouseButton.LeftButton)
    view = kept_view(program)
    assert view is not None
    assert view.start_s == pytest.approx(1.5, abs=0.1)


def test_time_in_an_answer_jumps_the_film(program: Driver) -> None:
    program.attach(samples() / "film.mp4")
    program.ask("say It starts at 0:01 and ends after 2 s, not at 9:99.")
    links = [item for item in program.transcript.toHtml().split('"') if item.startswith("moment:")]
    number = program.items[1].id
    assert links == [f"moment:{number}/1", f"moment:{number}/2"]
    program.transcript.anchorClicked.emit(QUrl(links[1]))
    pane = program.app.films.pane
    program.wait(pane.isVisible)
    program.wait(lambda: abs(pane.player.seconds - 2.0) < 0.2)
    program.wait(lambda: not pane.player.frames.picture.isNull())
    assert not pane.choices.isVisible()
    program.qtbot.keyClick(pane.play_button, Qt.Key.Key_Escape)
    assert not pane.isVisible()


def test_times_are_no_links_without_a_film(program: Driver) -> None:
    program.ask("say It starts at 0:01.")
    assert "moment:" not in program.transcript.toHtml()


@pytest.mark.skipif(shutil.which("ffmpeg") is None, reason="needs ffmpeg to make a film with sound")
def test_sound_of_the_part_is_attached_beside_the_film(program: Driver, tmp_path: Path) -> None:
    path = tmp_path / "talk.mp4"
    subprocess.run(
        ["ffmpeg", "-v", "error", "-i", str(samples() / "film.mp4"),
         "-i", str(samples() / "sound.wav"), "-c:v", "copy", "-c:a", "aac", str(path)],
        check=True,
    )  # fmt: skip
    program.attach(path)
    program.app.films.film.open_draft(program.app.history.composer.attachments[0])
    program.wait(lambda: program.app.films.film.model.state.length_s is not None)
    program.qtbot.mouseClick(program.app.films.pane.sound_button, Qt.MouseButton.LeftButton)
    program.wait(lambda: len(program.chips) == 2 and not program.app.history.composer.pending)
    assert program.chips[1].startswith("Sound of talk.wav")


def test_film_without_sound_says_so(program: Driver) -> None:
    open_film(program)
    program.qtbot.mouseClick(program.app.films.pane.sound_button, Qt.MouseButton.LeftButton)
    program.wait(lambda: "has no sound" in program.banner)
    assert len(program.chips) == 1
