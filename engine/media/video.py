"""Film file -> a few RGB frames with their times.

Takes the frames a view asks for (``engine.media.moments``), each with the time its container
gives it, so that films of a variable rate are right too. The sound track is not used. Runs in
the engine process.
"""

from __future__ import annotations

import math
import os
from collections.abc import Iterator, Sequence
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
from engine.media import moments
from engine.media.files import MEBIBYTE, check_file
from engine.messages import FilmView

MAX_BYTES = 2048 * MEBIBYTE
MAX_SECONDS = 300.0  # of the part that is looked at
MAX_FILM_SECONDS = 6 * 3600.0
MAX_FRAME_PIXELS = 40_000_000
KEPT_FRAME_PIXELS = 1_000_000  # more than six times what a frame's budget of 70 tokens shows
ASSUMED_FPS = 24.0  # the library's own assumption for films without a rate
SEEK_LEAD_S = 5.0
SMALL_PX = (32, 32)  # where changes of the picture are measured

Frame = NDArray[np.uint8]


@dataclass(frozen=True, slots=True, eq=False)
class Film:
    """Frames (height, width, 3) and the second each was taken at."""

    frames: tuple[Frame, ...]
    seconds: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class FilmFacts:
    """What a film's header says: length in seconds, frames a second, size in pixels."""

    seconds: float
    fps: float
    width: int
    height: int


def read_facts(path: Path) -> FilmFacts:
    """Look at the header of a film (and count its frames where the header says nothing).

    Raises:
        MediaError: missing, not a film, damaged or without frames.
    """
    check_file(path, "film", MAX_BYTES)
    total = _count_frames(path)
    with _opened(path) as capture:
        fps = _frame_rate(capture)
        width, height = _size(path, capture)
    if total == 0:
        raise _damaged(path)
    return FilmFacts(total / fps, fps, width, height)


def load_film(path: Path, usual_frames: int, view: FilmView | None = None) -> Film:
    """Return the frames of ``view``; without one, what the model is used to.

    Args:
        usual_frames: the number of frames the checkpoint's processor takes.

    Raises:
        MediaError: missing, not a film, damaged, without frames, or the view is too long or
            empty.
    """
    view = view or FilmView()
    facts = read_facts(path)
    start_s, end_s = moments.clip_range(view, facts.seconds)
    if end_s - start_s > MAX_SECONDS:
        raise MediaError(
            f"The film {path} lasts longer than {MAX_SECONDS / 60:.0f} minutes; choose the part "
            "you want to ask about by its in and out points."
        )
    times = moments.moments_of(view, facts.seconds, usual_frames)
    count = len(times)
    if view.at_changes:
        times = _changing_times(path, facts, moments.candidates(start_s, end_s, count), count)
    found = [(second, _bounded(frame)) for second, frame in _frames_at(path, facts, times)]
    expected = min(count, math.floor((end_s - start_s) * facts.fps + 1e-6))
    if len(found) < max(1, expected - 1):  # headers are often wrong by one
        raise _damaged(path)
    return Film(tuple(frame for _, frame in found), tuple(second for second, _ in found))


def timestamp(seconds: float) -> str:
    """``mm:ss``, as frames are announced in a prompt."""
    return f"{int(seconds // 60):02d}:{int(seconds % 60):02d}"


def _changing_times(
    path: Path, facts: FilmFacts, times: Sequence[float], count: int
) -> list[float]:
    """The times at which the picture differs most from the one before it."""
    seconds: list[float] = []
    changes: list[float] = []
    before: NDArray[np.float32] | None = None
    for second, frame in _frames_at(path, facts, times):
        small = cv2.resize(frame, SMALL_PX, interpolation=cv2.INTER_AREA).astype(np.float32)
        changes.append(0.0 if before is None else float(np.abs(small - before).mean()))
        seconds.append(second)
        before = small
    return [seconds[index] for index in moments.pick_changes(changes, count)]


def _frames_at(
    path: Path, facts: FilmFacts, times: Sequence[float]
) -> Iterator[tuple[float, NDArray[np.uint8]]]:
    """Each frame (BGR) that is on show at one of ``times`` (ascending), with its own time.

    Decodes in order: seeking is inexact in many containers, so it only shortens the way. A film
    cut off early just ends.
    """
    lasts_s = 1 / facts.fps
    wanted = list(times)
    with _opened(path) as capture:
        if not _approach(capture, wanted[0]):
            capture.release()
            capture.open(str(path.absolute()), cv2.CAP_FFMPEG)
        while wanted and capture.grab():
            second = max(0.0, round(float(capture.get(cv2.CAP_PROP_POS_MSEC)) / 1000, 4))
            if second + lasts_s <= wanted[0] + 1e-4:
                continue
            while wanted and wanted[0] < second + lasts_s - 1e-4:
                wanted.pop(0)
            read, frame = capture.retrieve()
            if read:
                yield second, np.asarray(frame, dtype=np.uint8)


def _approach(capture: cv2.VideoCapture, second: float) -> bool:
    """Go to somewhere before ``second``; False where the film does not say where it went."""
    if second < 2 * SEEK_LEAD_S:
        return True
    target = second - SEEK_LEAD_S
    capture.set(cv2.CAP_PROP_POS_MSEC, target * 1000)
    return bool(capture.grab()) and capture.get(cv2.CAP_PROP_POS_MSEC) / 1000 < second


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
        fps = _frame_rate(capture)
        if 0 < announced <= MAX_FILM_SECONDS * fps:
            return int(announced)
        limit = int(MAX_SECONDS * fps) + 1
        return next((count for count in range(limit) if not capture.grab()), limit)


def _frame_rate(capture: cv2.VideoCapture) -> float:
    fps = float(capture.get(cv2.CAP_PROP_FPS))
    return fps if math.isfinite(fps) and 0 < fps <= 1000 else ASSUMED_FPS


def _size(path: Path, capture: cv2.VideoCapture) -> tuple[int, int]:
    width = int(capture.get(cv2.CAP_PROP_FRAME_WIDTH))
    height = int(capture.get(cv2.CAP_PROP_FRAME_HEIGHT))
    if width * height > MAX_FRAME_PIXELS:
        raise MediaError(
            f"The film {path} has frames of {width} x {height} pixels; make them smaller."
        )
    return width, height


def _bounded(frame: NDArray[np.uint8]) -> Frame:
    excess = math.sqrt(frame.shape[0] * frame.shape[1] / KEPT_FRAME_PIXELS)
    if excess > 1:
        size = (max(1, round(frame.shape[1] / excess)), max(1, round(frame.shape[0] / excess)))
        frame = cv2.resize(frame, size, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.cvtColor(frame, cv2.COLOR_BGR2RGB), dtype=np.uint8)


def _damaged(path: Path) -> MediaError:
    return MediaError(
        f"The film {path} is damaged, cut off or without frames; convert it to MP4 (H.264)."
    )
