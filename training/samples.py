"""Stage ``samples``: the picture, sound and film that the program offers to try.

Made like the evaluation's own: colours, a voice and sizes that training has not seen together.
"""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np

from training.films import Film
from training.media_files import write_film, write_picture, write_sound
from training.pixels import Picture
from training.scenes import Scene, Thing, fill, outline
from training.settings import SAMPLE_RATE
from training.speech import speak
from training.split import HELD_OUT

PALE = (246, 244, 238)
RED, BLUE = (214, 40, 40), (38, 84, 214)


def make_samples(folder: Path) -> None:
    """Write ``picture.png``, ``sound.wav`` and ``film.mp4``."""
    folder.mkdir(parents=True, exist_ok=True)
    circle = _drawn("circle", RED, (480, 640), (320, 240, 150))
    thing = Thing("circle", "red", outline("circle", 320, 240, 150, random.Random(1)))
    write_picture(Scene(circle, (thing,)), folder / "picture.png")
    quiet = np.zeros(SAMPLE_RATE // 4)
    spoken = speak("good morning", HELD_OUT, random.Random(11))
    write_sound(np.concatenate([quiet, 0.8 * spoken, quiet]), folder / "sound.wav")
    steps = np.linspace(0.15, 0.85, 48)
    frames = tuple(_drawn("square", BLUE, (360, 480), (480 * x, 180, 70)) for x in steps)
    seconds = tuple(number / 16 for number in range(len(frames)))
    write_film(Film(frames, seconds, "blue", "square", "moves right"), folder / "film.mp4", fps=16)


def _drawn(
    kind: str, colour: tuple[int, int, int], size: tuple[int, int], place: tuple[float, ...]
) -> Picture:
    canvas = np.empty((*size, 3), np.uint8)
    canvas[:] = PALE
    x, y, radius = place
    # This seed draws shapes upright.
    fill(canvas, outline(kind, x, y, radius, random.Random(1)), colour, smooth=True)
    return canvas
