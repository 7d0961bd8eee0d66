"""Which moments of a film are looked at: a view and a length -> times in seconds.

Pure arithmetic, no film is opened; the window asks the same functions for a price beforehand.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from engine.errors import MediaError
from engine.messages import FilmView

MAX_FRAMES = 128
# What Google's model card names for films: up to a minute at one frame a second.
DEFAULT_FPS = 1.0
DEFAULT_MAX_FRAMES = 60
# The library's own number; a checkpoint that names fewer was taught with fewer.
LIBRARY_FRAMES = 32
CANDIDATES_PER_FRAME = 4
MAX_CANDIDATES = 240


def clip_range(view: FilmView, length_s: float) -> tuple[float, float]:
    """The first and the last second of the view within a film of ``length_s``.

    Raises:
        MediaError: nothing lies between them.
    """
    end_s = length_s if view.end_s is None else min(view.end_s, length_s)
    start_s = max(0.0, view.start_s)
    if start_s >= end_s:
        raise MediaError(
            f"The part from {start_s:.1f} s to {end_s:.1f} s of a film of {length_s:.1f} s is "
            "empty; choose other in and out points."
        )
    return start_s, end_s


def moments_of(view: FilmView, length_s: float, usual_frames: int) -> list[float]:
    """The times to look at, ascending.

    Args:
        usual_frames: the number of frames the checkpoint's processor takes.

    Raises:
        MediaError: the view asks for nothing, or for more than ``MAX_FRAMES``.
    """
    start_s, end_s = clip_range(view, length_s)
    seconds = end_s - start_s
    fps, count = view.fps, view.num_frames
    if fps is None and count is None:
        if usual_frames < LIBRARY_FRAMES:
            count = usual_frames
        elif seconds > DEFAULT_MAX_FRAMES / DEFAULT_FPS:
            count = DEFAULT_MAX_FRAMES
        else:
            fps = DEFAULT_FPS
    if fps is not None:
        count = math.ceil(seconds * fps - 1e-6) if 0 < fps < math.inf else 0
    if count is None or not 1 <= count <= MAX_FRAMES:
        raise MediaError(
            f"{count} frames of a film cannot be looked at (1 to {MAX_FRAMES}); choose a shorter "
            "part or fewer frames a second."
        )
    step_s = seconds / count if fps is None else 1 / fps
    return [start_s + number * step_s for number in range(count)]


def candidates(start_s: float, end_s: float, count: int) -> list[float]:
    """More times than wanted, among which the changes are looked for."""
    total = max(count, min(count * CANDIDATES_PER_FRAME, MAX_CANDIDATES))
    return [start_s + number * (end_s - start_s) / total for number in range(total)]


def pick_changes(changes: Sequence[float], count: int) -> list[int]:
    """Indices of the ``count`` largest changes in order of time; the first always counts.

    Args:
        changes: how much each picture differs from the one before it.
    """
    later = sorted(range(1, len(changes)), key=lambda index: (-changes[index], index))
    return sorted([0, *later[: count - 1]]) if changes else []
