"""The eight colour names, what they look like, and backgrounds they stand out from."""

from __future__ import annotations

import colorsys
import random
from typing import NamedTuple

from training.split import HELD_OUT, HELD_OUT_HUES

Rgb = tuple[int, int, int]


class Shade(NamedTuple):
    """A range in HSV (degrees, 0..1, 0..1) and values people type for the name."""

    hue: tuple[float, float]
    saturation: tuple[float, float]
    value: tuple[float, float]
    plain: tuple[Rgb, ...]


COLOURS = {
    "red": Shade((-8, 8), (0.72, 1), (0.65, 1), ((255, 0, 0), (220, 20, 60), (200, 30, 30))),
    "orange": Shade((24, 39), (0.8, 1), (0.88, 1), ((255, 165, 0), (255, 140, 0), (245, 130, 30))),
    "yellow": Shade((50, 62), (0.65, 1), (0.86, 1), ((255, 255, 0), (255, 215, 0), (250, 220, 50))),
    "green": Shade((95, 148), (0.55, 1), (0.4, 1), ((0, 128, 0), (0, 200, 0), (40, 160, 70))),
    "blue": Shade((208, 244), (0.62, 1), (0.5, 1), ((0, 0, 255), (30, 100, 220), (0, 70, 180))),
    "purple": Shade(
        (270, 302), (0.5, 1), (0.4, 0.85), ((128, 0, 128), (130, 40, 180), (150, 60, 200))
    ),
    "black": Shade((0, 360), (0, 0.3), (0, 0.13), ((0, 0, 0), (20, 20, 20), (10, 10, 10))),
    "white": Shade(
        (0, 360), (0, 0.03), (0.95, 1), ((255, 255, 255), (250, 250, 250), (245, 245, 245))
    ),
}
COLOUR_NAMES = tuple(COLOURS)


def sample_colour(name: str, rng: random.Random) -> Rgb:
    """A shade that people would call ``name``."""
    shade = COLOURS[name]
    if rng.random() < 0.5:
        return rng.choice(shade.plain)
    return _rgb(rng.uniform(*shade.hue), rng.uniform(*shade.saturation), rng.uniform(*shade.value))


def sample_background(foregrounds: list[Rgb], rng: random.Random, side: str) -> Rgb:
    """A plain light or dark background on which every foreground can be told apart."""
    for _ in range(200):
        colour = _background(rng, side)
        if all(_distance(colour, other) > 130 for other in foregrounds):
            return colour
    return (128, 128, 128)


def _background(rng: random.Random, side: str) -> Rgb:
    kind = rng.random()
    if side != HELD_OUT and kind < 0.3:
        return rng.choice([(255, 255, 255), (255, 255, 255), (0, 0, 0)])
    if kind < 0.5:
        level = rng.choice([rng.uniform(0.8, 1), rng.uniform(0.8, 1), rng.uniform(0, 0.3)])
        return _rgb(0, 0, level)
    hue = _hue(rng, side)
    if kind < 0.8:
        return _rgb(hue, rng.uniform(0.04, 0.28), rng.uniform(0.85, 1))
    return _rgb(hue, rng.uniform(0.2, 0.8), rng.uniform(0.08, 0.3))


def _hue(rng: random.Random, side: str) -> float:
    low, high = HELD_OUT_HUES
    if side == HELD_OUT:
        return rng.uniform(low, high)
    return (rng.uniform(0, 360 - (high - low)) + high) % 360


def _distance(one: Rgb, other: Rgb) -> float:
    return sum((a - b) ** 2 for a, b in zip(one, other, strict=True)) ** 0.5


def _rgb(hue: float, saturation: float, value: float) -> Rgb:
    red, green, blue = colorsys.hsv_to_rgb((hue % 360) / 360, saturation, value)
    return round(red * 255), round(green * 255), round(blue * 255)
