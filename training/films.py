"""Short films of one coloured shape, as the frames the engine will pick from them."""

from __future__ import annotations

import random
from dataclasses import dataclass

import numpy as np

from training.colours import COLOUR_NAMES, sample_background, sample_colour
from training.configuration import VIDEO_FRAMES
from training.pixels import Picture
from training.scenes import SHAPES, fill, outline, sample_size
from training.split import TRAIN

MOTIONS = ("moves left", "moves right", "moves up", "moves down", "grows", "shrinks", "stays still")
DIRECTIONS = {
    "moves left": (-1, 0),
    "moves right": (1, 0),
    "moves up": (0, -1),
    "moves down": (0, 1),
}


@dataclass(frozen=True, slots=True)
class Film:
    """Frames (height, width, 3) at ``seconds``, and what happens in them."""

    frames: tuple[Picture, ...]
    seconds: tuple[float, ...]
    colour: str
    shape: str
    motion: str


def draw_film(
    rng: random.Random, side: str = TRAIN, frames: int = VIDEO_FRAMES, whole: bool = False
) -> Film:
    """A film of 1 to 6 seconds; frames lie evenly over all or most of it.

    The engine takes frames from the first on, evenly, and may miss the last quarter.
    """
    height, width = sample_size(rng, (200, 480))
    shape, colour, motion = rng.choice(SHAPES), rng.choice(COLOUR_NAMES), rng.choice(MOTIONS)
    shade = sample_colour(colour, rng)
    background = sample_background([shade], rng, side)
    path = _path(motion, height, width, rng)
    state, smooth = rng.getrandbits(32), rng.random() < 0.6
    start, end = (0.0, 1.0) if whole else (rng.uniform(0, 0.05), rng.uniform(0.74, 1.0))
    pictures = []
    for share in np.linspace(start, end, frames):
        x, y, radius = path[0] + (path[1] - path[0]) * share
        canvas = np.empty((height, width, 3), np.uint8)
        canvas[:] = background
        # The same state every time: one shape keeps its tilt through the film.
        fill(canvas, outline(shape, x, y, radius, random.Random(state)), shade, smooth)
        pictures.append(canvas)
    length = rng.uniform(1, 6)
    seconds = tuple(float(share * length) for share in np.linspace(start, end, frames))
    return Film(tuple(pictures), seconds, colour, shape, motion)


def _path(motion: str, height: int, width: int, rng: random.Random) -> np.ndarray:
    """First and last (x, y, radius)."""
    shorter = min(height, width)
    radius = shorter * rng.uniform(0.12, 0.26)
    x, y = rng.uniform(radius, width - radius), rng.uniform(radius, height - radius)
    first = last = np.array([x, y, radius])
    if motion in DIRECTIONS:
        dx, dy = DIRECTIONS[motion]
        spread = np.array([width, height])
        middle, reach = rng.uniform(0.47, 0.53), rng.uniform(0.18, 0.34)
        along = np.array([dx, dy]) * reach * spread
        centre = np.where(np.array([dx, dy]) != 0, middle * spread, [x, y])
        first, last = np.append(centre - along, radius), np.append(centre + along, radius)
    elif motion != "stays still":
        small, large = shorter * rng.uniform(0.07, 0.13), shorter * rng.uniform(0.25, 0.4)
        middle = [width * rng.uniform(0.42, 0.58), height * rng.uniform(0.42, 0.58)]
        pair = (small, large) if motion == "grows" else (large, small)
        first, last = (np.array([*middle, size]) for size in pair)
    return np.stack([first, last])
