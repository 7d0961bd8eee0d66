"""Films: which frames are seen at which times, and what is refused."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from engine.errors import MediaError
from engine.media import video as module
from engine.media.video import load_film, read_facts, timestamp
from engine.messages import FilmView
from tests.engine.media.files import cut, film


def test_frames_are_spread_evenly_with_their_times(tmp_path: Path) -> None:
    seen = load_film(film(tmp_path / "a.avi", num_frames=20, fps=10), usual_frames=4)
    assert seen.seconds == (0.0, 0.5, 1.0, 1.5)
    assert [round(float(frame.mean()), -1) for frame in seen.frames] == [0, 50, 100, 150]


def test_short_film_is_seen_whole(tmp_path: Path) -> None:
    assert len(load_film(film(tmp_path / "a.avi", num_frames=3), usual_frames=4).frames) == 3


def test_colours_are_red_green_blue(tmp_path: Path) -> None:
    path = tmp_path / "a.avi"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 5.0, (32, 32))
    writer.write(np.full((32, 32, 3), (0, 0, 255), dtype=np.uint8))  # red as OpenCV writes it
    writer.release()
    red, green, blue = load_film(path, 1).frames[0].mean(axis=(0, 1))
    assert red > 200
    assert green < 60
    assert blue < 60


def test_large_frames_are_reduced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "KEPT_FRAME_PIXELS", 1000)
    seen = load_film(film(tmp_path / "a.avi", num_frames=2, size=(160, 80)), 2)
    assert seen.frames[0].shape == (22, 45, 3)


@pytest.mark.parametrize("num_frames", [7, 20, 31])
def test_frames_are_those_of_the_library(tmp_path: Path, num_frames: int) -> None:
    seen = load_film(film(tmp_path / "a.avi", num_frames, fps=10), 32, FilmView(num_frames=6))
    assert seen.seconds == pytest.approx([n * num_frames // 6 / 10 for n in range(6)])


@pytest.mark.parametrize(("seconds", "text"), [(0, "00:00"), (61.9, "01:01"), (3599, "59:59")])
def test_times_are_written_as_minutes_and_seconds(seconds: float, text: str) -> None:
    assert timestamp(seconds) == text


def test_one_frame_a_second_is_usual_for_the_large_checkpoints(tmp_path: Path) -> None:
    seen = load_film(film(tmp_path / "a.avi", num_frames=35, fps=10), usual_frames=32)
    assert seen.seconds == (0.0, 1.0, 2.0, 3.0)


def test_view_takes_its_part_at_its_rate(tmp_path: Path) -> None:
    path = film(tmp_path / "a.avi", num_frames=40, fps=10)
    seen = load_film(path, 4, FilmView(start_s=1.0, end_s=3.0, fps=2.0))
    assert seen.seconds == pytest.approx((1.0, 1.5, 2.0, 2.5))
    assert [round(float(frame.mean()), -1) for frame in seen.frames] == [100, 150, 200, 0]


def test_part_far_into_a_film_is_found(tmp_path: Path) -> None:
    path = film(tmp_path / "a.avi", num_frames=300, fps=10)
    seen = load_film(path, 4, FilmView(start_s=20.0, end_s=22.0, num_frames=2))
    assert seen.seconds == pytest.approx((20.0, 21.0))
    assert [round(float(frame.mean()), -1) for frame in seen.frames] == [0, 100]


def test_changes_of_the_picture_are_found(tmp_path: Path) -> None:
    path = tmp_path / "a.avi"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 10.0, (64, 48))
    for number in range(40):
        writer.write(np.full((48, 64, 3), 200 if 17 <= number < 31 else 20, dtype=np.uint8))
    writer.release()
    seen = load_film(path, 4, FilmView(num_frames=3, at_changes=True))
    assert seen.seconds[0] == 0.0
    assert seen.seconds[1] == pytest.approx(1.7, abs=0.35)
    assert seen.seconds[2] == pytest.approx(3.1, abs=0.35)
    assert [round(float(frame.mean()), -2) for frame in seen.frames] == [0, 200, 0]


@pytest.mark.parametrize(
    ("view", "sentence"),
    [
        (FilmView(start_s=9.0), "is empty; choose other in and out points"),
        (FilmView(fps=1000.0), "choose a shorter part or fewer frames a second"),
        (FilmView(num_frames=0), "0 frames of a film cannot be looked at"),
    ],
)
def test_view_that_cannot_be_is_refused(tmp_path: Path, view: FilmView, sentence: str) -> None:
    with pytest.raises(MediaError, match=sentence):
        load_film(film(tmp_path / "a.avi", num_frames=20, fps=10), 4, view)


def test_header_tells_length_and_size(tmp_path: Path) -> None:
    facts = read_facts(film(tmp_path / "a.avi", num_frames=20, fps=10))
    assert (facts.seconds, facts.fps, facts.width, facts.height) == (2.0, 10.0, 64, 48)


def _refusal(path: Path) -> str:
    with pytest.raises(MediaError) as caught:
        load_film(path, 8)
    assert str(path) in str(caught.value)
    return str(caught.value)


def test_film_without_frames_is_refused(tmp_path: Path) -> None:
    _refusal(film(tmp_path / "a.avi", num_frames=0))


def test_truncated_film_is_refused(tmp_path: Path) -> None:
    assert "cut off" in _refusal(cut(film(tmp_path / "a.avi", num_frames=20, size=(640, 480)), 0.5))


def test_text_named_mp4_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.mp4").write_text("not a film")
    assert "not a film" in _refusal(tmp_path / "a.mp4")


def test_missing_film_and_folder_are_refused(tmp_path: Path) -> None:
    assert "does not exist" in _refusal(tmp_path / "none.mp4")
    assert "is a folder" in _refusal(tmp_path)


def test_long_film_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_SECONDS", 1.5)
    assert "lasts longer" in _refusal(film(tmp_path / "a.avi", num_frames=20, fps=10))


def test_sequence_pattern_does_not_open_other_files(tmp_path: Path) -> None:
    Image.new("RGB", (8, 8)).save(tmp_path / "frame1.png")
    assert "does not exist" in _refusal(tmp_path / "frame%d.png")


@pytest.mark.skipif(shutil.which("ffmpeg") is None, reason="needs ffmpeg to make such a film")
def test_frames_of_a_variable_rate_carry_their_own_times(tmp_path: Path) -> None:
    """Frames 0 to 9 last 0.1 s each, those after them 0.5 s."""
    source, path = film(tmp_path / "even.avi", 24), tmp_path / "uneven.mp4"
    subprocess.run(
        ["ffmpeg", "-v", "error", "-i", source, "-vf",
         "setpts='if(lt(N,10),N/10,1+(N-10)/2)/TB'", "-vsync", "vfr", "-c:v", "mpeg4",
         "-q:v", "2", path],
        check=True,
    )  # fmt: skip
    found = load_film(path, 4, FilmView(start_s=0.2, end_s=6.0, num_frames=10))
    assert len(found.frames) == 10
    for second, frame in zip(found.seconds, found.frames, strict=True):
        number = second * 10 if second < 1 else 10 + (second - 1) * 2
        assert frame.mean() == pytest.approx(10 * number, abs=5)
    assert found.seconds[-1] == pytest.approx(5.5, abs=0.51)
