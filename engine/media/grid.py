"""The exact picture a vision tower sees, and how many tokens it takes.

The arithmetic and the resampling of the library's Pillow image processor (Gemma 4): the largest
size with about the picture's shape whose sides are whole blocks and which stays within the
budget, reached by one bicubic step. Needs no torch, so that the window can show the picture
before it is sent. Pure functions, usable in any process; the window asks for sizes and prices
only, so numpy and Pillow are imported where pixels are made.
"""

from __future__ import annotations

import hashlib
import math
from typing import TYPE_CHECKING

from engine.errors import MediaError
from engine.sight import Sight

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Picture = NDArray[np.uint8]  # (height, width, 3)


def fitted_size(width: int, height: int, sight: Sight, budget: int) -> tuple[int, int]:
    """(width, height) in pixels after resizing for ``budget`` tokens.

    Raises:
        MediaError: the picture is so narrow that no block fits.
    """
    block = sight.patch_px * sight.pooling
    factor = math.sqrt(budget * block**2 / (width * height))
    columns, rows = math.floor(factor * width / block), math.floor(factor * height / block)
    if not columns and not rows:
        raise too_narrow()
    # One row or column of a very long picture: as many blocks as its shape has squares.
    if not rows:
        columns, rows = min(width // height, budget), 1
    elif not columns:
        columns, rows = 1, min(height // width, budget)
    return columns * block, rows * block


def token_count(width: int, height: int, sight: Sight, budget: int) -> int:
    """Tokens that a picture of this size takes; at most ``budget``."""
    fitted = fitted_size(width, height, sight, budget)
    return fitted[0] * fitted[1] // (sight.patch_px * sight.pooling) ** 2


def resized(picture: Picture, sight: Sight, budget: int) -> Picture:
    """The picture as the tower sees it.

    Raises:
        MediaError: it is too narrow.
    """
    return resized_to(picture, fitted_size(picture.shape[1], picture.shape[0], sight, budget))


def resized_to(picture: Picture, size: tuple[int, int]) -> Picture:
    """The picture in this (width, height), by the one bicubic step."""
    if size == (picture.shape[1], picture.shape[0]):
        return picture
    import numpy as np
    from PIL import Image

    image = Image.fromarray(picture).resize(size, Image.Resampling.BICUBIC)
    return np.asarray(image, dtype=np.uint8)


def digest_of(*pictures: Picture) -> str:
    """SHA-256 of the pixels, rows from the top, in hexadecimal."""
    import numpy as np

    hasher = hashlib.sha256()
    for picture in pictures:
        hasher.update(np.ascontiguousarray(picture).tobytes())
    return hasher.hexdigest()


def too_narrow() -> MediaError:
    """A picture of a shape that cannot be divided into blocks."""
    return MediaError(
        "The picture is too narrow to be divided into patches; crop it to a shape less extreme."
    )
