"""How closely a picture asks to be looked at: more for documents and small print.

Looks for tiles of even paper with thin strokes on it, and measures how thin they are. Where they
would become thinner than can be read at the usual budget, the next larger one is wanted. Says
nothing about pictures without print: their detail is the checkpoint's own. Pure functions,
usable in any process.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PIL import Image

BUDGETS = (70, 140, 280, 560, 1120)
USUAL = 280
# The block of every Gemma 4: one token shows 48 x 48 pixels.
BLOCK_PX = 48
TILE_PX = 32
PAPER_TOLERANCE = 16.0
MIN_PAPER_SHARE = 0.5
MIN_CONTRAST = 70.0
MIN_TRANSITIONS = 16
MAX_STROKE_PX = 8.0
MIN_PRINT_SHARE = 0.02
MIN_PRINT_TILES = 6
# Letters of 16 pixels, about the smallest that can be read, have strokes this wide on average.
READABLE_STROKE_PX = 1.9


def wanted_budget(picture: NDArray[np.uint8]) -> int | None:
    """Tokens that keep the print in (height, width, 3) readable; None where there is none."""
    grey = _at_most(picture, BUDGETS[-1] * BLOCK_PX**2)
    stroke_px = _stroke_width(grey)
    if stroke_px is None:
        return None
    for budget in BUDGETS[BUDGETS.index(USUAL) :]:
        scale = math.sqrt(budget * BLOCK_PX**2 / grey.size)
        if stroke_px * scale >= READABLE_STROKE_PX:
            return budget
    return BUDGETS[-1]


def _at_most(picture: NDArray[np.uint8], pixels: int) -> NDArray[np.float32]:
    """Grey values (height, width), scaled down to what the largest budget shows."""
    image = Image.fromarray(picture).convert("L")
    excess = math.sqrt(image.width * image.height / pixels)
    if excess > 1:
        size = (max(1, round(image.width / excess)), max(1, round(image.height / excess)))
        image = image.resize(size, Image.Resampling.BOX)
    return np.asarray(image, dtype=np.float32)


def _stroke_width(grey: NDArray[np.float32]) -> float | None:
    """The usual width in pixels of thin strokes on paper; None where there are hardly any."""
    tiles = _tiles(grey)
    if not len(tiles):
        return None
    paper = np.median(tiles, axis=(1, 2), keepdims=True)
    ink = np.abs(tiles - paper)  # (n, tile, tile)
    contrast = ink.max(axis=(1, 2))
    is_dark = ink > contrast[:, None, None] / 2
    transitions = (is_dark[:, :, 1:] != is_dark[:, :, :-1]).sum(axis=(1, 2))
    # Grey edges count by their share, so that strokes thinner than a pixel are measured too.
    covered = (ink / np.maximum(contrast, 1)[:, None, None]).sum(axis=(1, 2))
    strokes = 2 * covered / np.maximum(transitions, 1)
    is_print = (
        ((ink < PAPER_TOLERANCE).mean(axis=(1, 2)) >= MIN_PAPER_SHARE)
        & (contrast >= MIN_CONTRAST)
        & (transitions >= MIN_TRANSITIONS)
        & (strokes <= MAX_STROKE_PX)
    )
    if is_print.sum() < max(MIN_PRINT_TILES, MIN_PRINT_SHARE * len(tiles)):
        return None
    return float(np.median(strokes[is_print]))


def _tiles(grey: NDArray[np.float32]) -> NDArray[np.float32]:
    """Whole tiles (n, tile, tile); what is left over at right and bottom is not looked at."""
    rows, columns = (side // TILE_PX for side in grey.shape)
    cut = grey[: rows * TILE_PX, : columns * TILE_PX]
    return cut.reshape(rows, TILE_PX, columns, TILE_PX).swapaxes(1, 2).reshape(-1, TILE_PX, TILE_PX)
