"""Film file -> a few RGB frames with their times.

Takes frames evenly over the whole film, as the library's video processor does. The sound track
is not used. Runs in the engine process.
"""

from __future__ import annotations

import math
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

# Read once when OpenCV first opens a film: no log lines between ours, no addresses but files.
os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")
os.environ.setdefault("OPENCV_FFMPEG_CAPTURE_OPTIONS", "protocol_whitelist;file")

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.errors import MediaError
from engine.media.files import MEBIBYTE, check_file

MAX_BYTES = 2048 * MEBIBYTE
MAX_SECONDS = 300.0
MAX_FRAME_PIXELS = 40_000_000
KEPT_FRAME_PIXELS = 1_000_000  # more than six times what a frame's budget of 70 tokens shows
DEFAULT_FPS = 24.0  # the library's own assumption for films without a rate

Frame = NDArray[np.uint8]


@dataclass(frozen=True, slots=True, eq=False)
class Film:
    """Frames (height, width, 3) and the second each was taken at."""

    frames: tuple[Frame, ...]
    seconds: tuple[float, ...]


def load_film(path: Path, max_frames: int) -> Film:
    """Return at most ``max_frames`` frames, evenly spaced from the first on.

    Raises:
        MediaError: missing, not a film, damaged, without frames or too long.
    """
    check_file(path, "film", MAX_BYTES)
    total = _count_frames(path)
    with _opened(path) as capture:
        fps = _frame_rate(capture)
        _check_size(path, capture, total / fps)
        wanted = sample_indices(total, max_frames)
        frames = dict(_read_frames(capture, wanted))
    if len(frames) < max(1, len(wanted) - 1):  # headers are often wrong by one
        raise MediaError(
            f"The film {path} is damaged, cut off or without frames; convert it to MP4 (H.264)."
        )
    return Film(tuple(frames.values()), tuple(index / fps for index in frames))


def sample_indices(total: int, max_frames: int) -> list[int]:
    """Frame numbers spread evenly over ``total``; all of them when there are fewer."""
    if total <= max_frames:
        return list(range(total))
    return [number * total // max_frames for number in range(max_frames)]


def timestamp(seconds: float) -> str:
    """``mm:ss``, as frames are announced in a prompt."""
    return f"{int(seconds // 60):02d}:{int(seconds % 60):02d}"


@contextmanager
def _opened(path: Path) -> Iterator[cv2.VideoCapture]:
    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)
    capture = cv2.VideoCapture(str(path.absolute()), cv2.CAP_FFMPEG)
    try:
        if not capture.isOpened():
            raise MediaError(
                f"{path} is not a film this program can read, or it is damaged; convert it to MP4 "
                "(H.264)."
            )
        yield capture
    finally:
        capture.release()


def _count_frames(path: Path) -> int:
    """Frames by the header, or by counting where the header says nothing."""
    with _opened(path) as capture:
        announced = capture.get(cv2.CAP_PROP_FRAME_COUNT)
        if 0 < announced < 1e9:
            return int(announced)
        limit = int(MAX_SECONDS * _frame_rate(capture)) + 1
        return next((count for count in range(limit) if not capture.grab()), limit)


def _frame_rate(capture: cv2.VideoCapture) -> float:
    fps = float(capture.get(cv2.CAP_PROP_FPS))
    return fps if math.isfinite(fps) and 0 < fps <= 1000 else DEFAULT_FPS


def _check_size(path: Path, capture: cv2.VideoCapture, seconds: float) -> None:
    if seconds > MAX_SECONDS:
        raise MediaError(
            f"The film {path} lasts longer than {MAX_SECONDS / 60:.0f} minutes; cut out the part "
            "you want to ask about."
        )
    width, height = (
        capture.get(side) for side in (cv2.CAP_PROP_FRAME_WIDTH, cv2.CAP_PROP_FRAME_HEIGHT)
    )
    if width * height > MAX_FRAME_PIXELS:
        raise MediaError(
            f"The film {path} has frames of {width:.0f} x {height:.0f} pixels; make them smaller."
        )


def _read_frames(capture: cv2.VideoCapture, wanted: list[int]) -> Iterator[tuple[int, Frame]]:
    """Decode in order: seeking is inexact in many containers. A film cut off early just ends."""
    remaining = set(wanted)
    for index in range(max(wanted, default=-1) + 1):
        if not capture.grab():
            return
        if index in remaining:
            read, frame = capture.retrieve()
            if read:
                yield index, _bounded(frame)


def _bounded(frame: NDArray[np.uint8]) -> Frame:
    excess = math.sqrt(frame.shape[0] * frame.shape[1] / KEPT_FRAME_PIXELS)
    if excess > 1:
        size = (max(1, round(frame.shape[1] / excess)), max(1, round(frame.shape[0] / excess)))
        frame = cv2.resize(frame, size, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.cvtColor(frame, cv2.COLOR_BGR2RGB), dtype=np.uint8)
