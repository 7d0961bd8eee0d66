"""Pictures of plain shapes or one printed character, with their exact truth.

Coordinates of things are pixels of the drawn picture; ``Scene.box`` gives fractions.
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from training.colours import COLOUR_NAMES, Rgb, sample_background, sample_colour
from training.pixels import Picture
from training.split import HELD_OUT, HELD_OUT_FONTS, TRAIN

SHAPES = ("circle", "square", "triangle", "star")
GLYPHS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
# What is mistaken for each other; training meets these more often.
LOOK_ALIKE = "IL1TEFOQ0DPRBSZ25VUY"
Points = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Thing:
    """A shape or character: ``outline`` is its polygon (shapes) or the corners of its ink."""

    kind: str
    colour: str
    outline: Points

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom in pixels."""
        (left, top), (right, bottom) = self.outline.min(0), self.outline.max(0)
        return float(left), float(top), float(right), float(bottom)


@dataclass(frozen=True, slots=True)
class Scene:
    """A picture (height, width, 3) and the things in it, left to right."""

    picture: Picture
    things: tuple[Thing, ...]
    glyph: str = ""
    plain: bool = True

    def box(self, thing: Thing) -> tuple[float, float, float, float]:
        """Left, top, right, bottom as fractions of the picture."""
        height, width = self.picture.shape[:2]
        left, top, right, bottom = thing.box
        return left / width, top / height, right / width, bottom / height


@dataclass(frozen=True, slots=True)
class Wish:
    """What to draw. ``radii`` are fractions of the shorter side."""

    counts: tuple[int, ...] = (1,)
    radii: tuple[float, float] = (0.2, 0.45)
    colours: tuple[str, ...] = COLOUR_NAMES
    side: str = "train"
    black_on_white: bool = False
    sizes: tuple[int, int] = (200, 900)
    same: float = 0.3
    extra: dict[str, str] = field(default_factory=dict)


def draw_scene(wish: Wish, rng: random.Random) -> Scene:
    """A picture with one of ``wish.counts`` shapes that do not touch."""
    height, width = sample_size(rng, wish.sizes)
    count = rng.choice(wish.counts)
    radii = (wish.radii[0], min(wish.radii[1], 0.5 / math.sqrt(count)))
    places = _places(count, height, width, radii, rng)
    same_kind = rng.choice(SHAPES) if rng.random() < wish.same else ""
    same_colour = rng.choice(wish.colours) if rng.random() < wish.same else ""
    names = [same_colour or rng.choice(wish.colours) for _ in places]
    if "black" in names and "white" in names:
        names = ["black" if name == "white" else name for name in names]
    shades = {name: sample_colour(name, rng) for name in names}
    background = (
        (255, 255, 255)
        if wish.black_on_white
        else sample_background(list(shades.values()), rng, wish.side)
    )
    canvas = np.empty((height, width, 3), np.uint8)
    canvas[:] = background
    smooth = rng.random() < 0.6
    things = []
    for (x, y, radius), name in zip(places, names, strict=True):
        kind = same_kind or rng.choice(SHAPES)
        thing = Thing(kind, name, outline(kind, x, y, radius, rng))
        fill(canvas, thing.outline, shades[name], smooth)
        things.append(thing)
    things.sort(key=lambda thing: thing.box[0] + thing.box[2])
    return Scene(_weather(canvas, rng), tuple(things))


def sample_size(rng: random.Random, sides: tuple[int, int]) -> tuple[int, int]:
    """Height and width of a picture: common aspects and odd ones."""
    aspect = rng.choice([1, 1, 4 / 3, 3 / 4, 3 / 2, 2 / 3, 16 / 9, 9 / 16, rng.uniform(0.5, 2)])
    area_side = rng.choice([256, rng.randint(*sides)])
    height = max(sides[0], round(area_side / math.sqrt(aspect)))
    width = max(sides[0], round(area_side * math.sqrt(aspect)))
    return height, width


def _places(
    count: int, height: int, width: int, radii: tuple[float, float], rng: random.Random
) -> list[tuple[float, float, float]]:
    shorter = min(height, width)
    places: list[tuple[float, float, float]] = []
    for attempt in range(2000):
        if len(places) == count:
            break
        shrink = 1 / (1 + attempt / 60)
        radius = shorter * max(0.055, rng.uniform(*radii) * shrink)
        margin = radius * 1.05
        x, y = rng.uniform(margin, width - margin), rng.uniform(margin, height - margin)
        if count == 1 and rng.random() < 0.5:
            x, y = _zone(x, y, margin, height, width, rng)
        if all(math.hypot(x - a, y - b) > (radius + r) * 1.08 for a, b, r in places):
            places.append((x, y, radius))
    return places


def _zone(
    x: float, y: float, margin: float, height: int, width: int, rng: random.Random
) -> tuple[float, float]:
    """Near the middle of the picture or of one of its sides."""
    column, row = rng.choice(
        [(0.5, 0.5), (0.5, 0.5), (0.2, 0.5), (0.8, 0.5), (0.5, 0.2), (0.5, 0.8)]
    )
    x = width * (column + rng.uniform(-0.06, 0.06))
    y = height * (row + rng.uniform(-0.06, 0.06))
    return min(max(x, margin), width - margin), min(max(y, margin), height - margin)


def outline(kind: str, x: float, y: float, radius: float, rng: random.Random) -> Points:
    """The polygon of a shape around (x, y), circumscribed by ``radius``."""
    if kind == "circle":
        angles = np.linspace(0, 2 * math.pi, 72, endpoint=False)
        radii = np.full(72, radius)
    elif kind == "square":
        angles = np.arange(4) * math.pi / 2 + math.pi / 4
        radii = np.full(4, radius)
    elif kind == "triangle":
        lift = rng.choice([0.0, 0.0, rng.uniform(-0.25, 0.2)])
        angles = np.array([-math.pi / 2, math.pi / 6 + lift, math.pi * 5 / 6 - lift])
        radii = np.full(3, radius)
    else:
        angles = np.arange(10) * math.pi / 5 - math.pi / 2
        radii = np.tile(
            [radius, radius * rng.choice([0.382, 0.4, 0.5, rng.uniform(0.36, 0.52)])], 5
        )
    angles = angles + _tilt(kind, rng)
    return np.stack([x + radii * np.cos(angles), y + radii * np.sin(angles)], axis=-1)


def _tilt(kind: str, rng: random.Random) -> float:
    chance = rng.random()
    if chance < 0.65:
        return 0.0
    if kind == "triangle" and chance < 0.75:
        return math.pi
    return rng.uniform(-0.3, 0.3)


def fill(canvas: Picture, points: Points, colour: Rgb, smooth: bool) -> None:
    """Fill a polygon; ``smooth`` blends its border."""
    fixed = np.round((points - 0.5) * 16).astype(np.int32)
    cv2.fillPoly(canvas, [fixed], colour, cv2.LINE_AA if smooth else cv2.LINE_8, shift=4)


def _weather(picture: Picture, rng: random.Random) -> Picture:
    """Now and then the marks of JPEG or a little noise."""
    chance = rng.random()
    if chance < 0.1:
        quality = [int(cv2.IMWRITE_JPEG_QUALITY), rng.randint(60, 95)]
        return np.asarray(cv2.imdecode(cv2.imencode(".jpg", picture, quality)[1], cv2.IMREAD_COLOR))
    if chance < 0.18:
        noise = np.random.default_rng(rng.getrandbits(32)).normal(
            0, rng.uniform(1, 5), picture.shape
        )
        return np.clip(picture + noise, 0, 255).astype(np.uint8)
    return picture


@cache
def font_files(side: str) -> tuple[Path, ...]:
    """Installed fonts with plain Latin capitals on one side of the split; pinned by name.

    The pin keeps out symbol and emoji fonts, whose bitmaps the renderer cannot scale.
    """
    names = ("DejaVuS", "Nimbus", "P052", "C059", "URW", "NotoSansMono", "NotoMono", "DroidSansF")
    wanted = {}
    for path in sorted(Path("/usr/share/fonts").rglob("*")):
        if path.suffix in {".ttf", ".otf"} and path.stem.startswith(names):
            wanted[path.stem] = path
    held = side == HELD_OUT
    return tuple(path for stem, path in wanted.items() if (stem in HELD_OUT_FONTS) == held)


def draw_glyph(side: str, rng: random.Random, sizes: tuple[int, int] = (200, 900)) -> Scene:
    """A picture with one printed capital or digit, dark on light or light on dark."""
    height, width = sample_size(rng, sizes)
    character = rng.choice(LOOK_ALIKE if side == TRAIN and rng.random() < 0.3 else GLYPHS)
    name = rng.choice(["black", "black", "black", "white", "white", *COLOUR_NAMES])
    ink = sample_colour(name, rng)
    background = sample_background([ink], rng, side)
    font = ImageFont.truetype(
        str(rng.choice(font_files(side))), round(min(height, width) * rng.uniform(0.45, 1.0))
    )
    image = Image.new("RGB", (width, height), background)
    drawing = ImageDraw.Draw(image)
    left, top, right, bottom = drawing.textbbox((0, 0), character, font=font)
    x = (width - (right - left)) / 2 + rng.uniform(-0.12, 0.12) * width
    y = (height - (bottom - top)) / 2 + rng.uniform(-0.08, 0.08) * height
    x = min(max(x, 2), max(2, width - (right - left) - 2))
    y = min(max(y, 2), max(2, height - (bottom - top) - 2))
    drawing.text((x - left, y - top), character, font=font, fill=ink)
    corners = np.array([[x, y], [x + right - left, y + bottom - top]], np.float64)
    return Scene(_weather(np.array(image), rng), (Thing("glyph", name, corners),), glyph=character)


def draw_clutter(rng: random.Random, sizes: tuple[int, int] = (200, 700)) -> Scene:
    """A picture outside the domain: textures and tangles without any shape of ours."""
    height, width = sample_size(rng, sizes)
    noise = np.random.default_rng(rng.getrandbits(32))
    coarse = rng.choice([3, 5, 9, 17, 40])
    small = noise.integers(0, 256, (coarse, coarse, 3), np.uint8)
    mode = rng.choice([cv2.INTER_CUBIC, cv2.INTER_CUBIC, cv2.INTER_NEAREST])
    picture = cv2.resize(small, (width, height), interpolation=mode)
    for _ in range(rng.choice([0, 8, 30])):
        ends = [(rng.randint(0, width), rng.randint(0, height)) for _ in range(2)]
        cv2.line(picture, *ends, noise.integers(0, 256, 3).tolist(), rng.randint(1, 9), cv2.LINE_AA)
    for _ in range(rng.choice([0, 0, 25])):
        centre = (rng.randint(0, width), rng.randint(0, height))
        axes = (rng.randint(3, width // 6), rng.randint(3, height // 6))
        cv2.ellipse(
            picture,
            centre,
            axes,
            rng.uniform(0, 180),
            0,
            360,
            noise.integers(0, 256, 3).tolist(),
            -1,
        )
    if rng.random() < 0.4:
        grain = noise.normal(0, rng.uniform(5, 40), picture.shape)
        picture = np.clip(picture + grain, 0, 255).astype(np.uint8)
    return Scene(np.ascontiguousarray(picture), (), plain=False)
