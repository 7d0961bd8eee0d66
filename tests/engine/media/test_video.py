"""Films: which frames are seen at which times, and what is refused."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from engine.errors import MediaError
from engine.media import video as module
from engine.media.video import load_film, sample_indices, timestamp
from tests.engine.media.files import cut, film


def test_frames_are_spread_evenly_with_their_times(tmp_path: Path) -> None:
    seen = load_film(film(tmp_path / "a.avi", num_frames=20, fps=10), max_frames=4)
    assert seen.seconds == (0.0, 0.5, 1.0, 1.5)
    assert [round(float(frame.mean()), -1) for frame in seen.frames] == [0, 50, 100, 150]


def test_short_film_is_seen_whole(tmp_path: Path) -> None:
    assert len(load_film(film(tmp_path / "a.avi", num_frames=3), max_frames=32).frames) == 3


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


def test_indices_are_those_of_the_library() -> None:
    assert sample_indices(100, 32) == [n * 100 // 32 for n in range(32)]
    assert sample_indices(3, 32) == [0, 1, 2]
    assert sample_indices(0, 32) == []


@pytest.mark.parametrize(("seconds", "text"), [(0, "00:00"), (61.9, "01:01"), (3599, "59:59")])
def test_times_are_written_as_minutes_and_seconds(seconds: float, text: str) -> None:
    assert timestamp(seconds) == text


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
