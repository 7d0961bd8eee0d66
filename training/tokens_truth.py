"""The truth under every soft token of a picture: dense labels for the vision tower.

One label per picture does not teach the tower shapes within hours; the owner of each
32 x 32 pixel cell, its colour and its box do so within minutes.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from training.colours import COLOUR_NAMES
from training.configuration import MAX_PATCHES, PATCH, POOLING
from training.pixels import target_size
from training.scenes import GLYPHS, SHAPES, Scene

IGNORED = -100
CELL = PATCH * POOLING
KINDS = ("background", *SHAPES, "glyph")


@dataclass(frozen=True, slots=True)
class TokenTruth:
    """Labels per soft token, row by row; IGNORED where the cell is ambiguous or has no owner.

    ``owner`` is the index of the thing, -1 without; ``centre`` the share of a thing's middle that
    falls to the cell, 1 over all cells of a thing; ``box`` the owner's left, top, right, bottom as
    fractions, NaN without owner; ``place`` the middle of the cell as fractions.
    """

    owner: NDArray[np.int64]
    kind: NDArray[np.int64]
    colour: NDArray[np.int64]
    glyph: NDArray[np.int64]
    centre: NDArray[np.float32]
    box: NDArray[np.float32]
    place: NDArray[np.float32]
    count: int


def token_truth(scene: Scene, patches: int = MAX_PATCHES) -> TokenTruth:
    """Label the cells of ``scene`` as the processor will cut it."""
    height, width = target_size(*scene.picture.shape[:2], patches)
    rows, columns = height // CELL, width // CELL
    cover = np.stack(
        [_cover(scene, index, rows, columns) for index in range(len(scene.things))]
        or [np.zeros(rows * columns)]
    )
    owner, share = cover.argmax(0), cover.max(0)
    kind = np.where(share < 0.04, 0, IGNORED).astype(np.int64)
    colour, glyph = np.full(len(kind), IGNORED, np.int64), np.full(len(kind), IGNORED, np.int64)
    box = np.full((len(kind), 4), np.nan, np.float32)
    centre = np.zeros(len(kind), np.float32)
    owners = np.full(len(kind), -1, np.int64)
    for index, thing in enumerate(scene.things):
        cells = (owner == index) & (share > 0.2)
        owners[cells] = index
        kind[cells] = KINDS.index(thing.kind)
        colour[cells] = COLOUR_NAMES.index(thing.colour)
        left, top, right, bottom = scene.box(thing)
        box[cells] = (left, top, right, bottom)
        if scene.glyph:
            glyph[cells] = GLYPHS.index(scene.glyph)
            colour[cells] = IGNORED
        spread = np.outer(
            _shares((top + bottom) / 2 * rows, rows), _shares((left + right) / 2 * columns, columns)
        )
        centre = np.minimum(centre + spread.reshape(-1).astype(np.float32), 1.0)
    grid_y, grid_x = np.divmod(np.arange(rows * columns), columns)
    place = np.stack([(grid_x + 0.5) / columns, (grid_y + 0.5) / rows], -1).astype(np.float32)
    return TokenTruth(owners, kind, colour, glyph, centre, box, place, len(scene.things))


def _shares(at: float, cells: int) -> NDArray[np.float64]:
    """The point ``at``, in cells, shared by the two cells whose middles are nearest: (cells,)."""
    place = min(max(at - 0.5, 0.0), cells - 1.0)
    low = int(place)
    shares = np.zeros(cells)
    shares[low] = 1 - (place - low)
    shares[min(low + 1, cells - 1)] += place - low
    return shares


def _cover(scene: Scene, index: int, rows: int, columns: int) -> NDArray[np.float64]:
    """The share of every cell that thing ``index`` covers (a character: its box)."""
    fine = 8
    mask = np.zeros((rows * fine, columns * fine), np.uint8)
    thing = scene.things[index]
    height, width = scene.picture.shape[:2]
    scale = np.array([columns * fine / width, rows * fine / height])
    if thing.kind == "glyph":
        (left, top), (right, bottom) = np.round(thing.outline * scale).astype(int)
        mask[max(top, 0) : bottom, max(left, 0) : right] = 1
    else:
        cv2.fillPoly(
            mask, [np.round((thing.outline * scale - 0.5) * 16).astype(np.int32)], 1, shift=4
        )
    return mask.reshape(rows, fine, columns, fine).mean((1, 3)).reshape(-1)
