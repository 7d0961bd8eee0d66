"""Picture file -> RGB array, upright, transparency painted on white.

Reads the first frame of animations. Does not resize to the model's grid: the image processor
does. Runs in the engine process.
"""

from __future__ import annotations

import math
import struct
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps, UnidentifiedImageError

from engine.errors import MediaError
from engine.media.files import MEBIBYTE, check_file
from engine.media.kinds import HEAD_BYTES, is_heic, is_svg

MAX_BYTES = 256 * MEBIBYTE
# 64 million pixels take 256 MB in Pillow, and once more while they are turned upright.
MAX_PIXELS = 64_000_000
MAX_FRAMES = 10_000
# More than six times what the largest budget shows (1120 tokens of 48 x 48 pixels).
KEPT_PIXELS = 16_000_000

Picture = NDArray[np.uint8]  # (height, width, 3)

_REDUCIBLE = ("RGB", "RGBA", "L", "LA")

# Pillow's decoders report broken files by any of these (benchmarks/media_fuzz.py).
_BROKEN = (
    OSError, ValueError, SyntaxError, EOFError, MemoryError, RuntimeError, TypeError,
    ArithmeticError, LookupError, struct.error,
)  # fmt: skip

# Only formats decoded inside the process: Pillow would hand EPS to Ghostscript.
FORMATS = ("PNG", "JPEG", "WEBP", "AVIF", "GIF", "BMP", "TIFF", "ICO", "PPM")


def load_image(path: Path) -> NDArray[np.uint8]:
    """Return the picture as (height, width, 3), at most ``KEPT_PIXELS`` pixels.

    Raises:
        MediaError: missing, not a picture, damaged or too large.
    """
    with _opened(path) as image:
        return _decoded(path, image)


def count_frames(path: Path) -> int:
    """How many pictures an animation has; 1 for any other, at most ``MAX_FRAMES``.

    Raises:
        MediaError: as for ``load_image``.
    """
    with _opened(path) as image:
        count = 1
        if getattr(image, "is_animated", False):
            count = min(int(getattr(image, "n_frames", 1)), MAX_FRAMES)
        return count


@contextmanager
def _opened(path: Path) -> Iterator[Image.Image]:
    check_file(path, "picture", MAX_BYTES)
    with path.open("rb") as file:
        head = file.read(HEAD_BYTES)
    if is_svg(head):
        raise MediaError(
            f"{path} is a drawing in SVG, which is rendered before it can be shown to a model; "
            "export it as PNG."
        )
    formats: tuple[str, ...] = FORMATS
    if is_heic(head):
        _register_heic(path)
        formats = ("HEIF",)
    try:
        with warnings.catch_warnings():
            # The size is checked before anything is decoded.
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(path, formats=formats) as image:
                yield image
    except Image.DecompressionBombError as error:
        raise _too_many_pixels(path) from error
    except UnidentifiedImageError as error:
        raise MediaError(
            f"{path} is not a picture this program can read; convert it to PNG or JPEG."
        ) from error
    except _BROKEN as error:
        raise MediaError(
            f"The picture {path} is damaged or cut off; open it in another program and save it "
            "again."
        ) from error


def _register_heic(path: Path) -> None:
    """HEIC needs a library that comes with code under the GPL, so it is not a part of Tandem."""
    try:
        import pillow_heif
    except ImportError as error:
        raise MediaError(
            f"{path} is a HEIC photo, which Tandem reads only with the extra package pillow-heif; "
            "install that beside Tandem, or save the photo as JPEG."
        ) from error
    pillow_heif.register_heif_opener()


def _decoded(path: Path, image: Image.Image) -> NDArray[np.uint8]:
    width, height = image.size
    if width * height > MAX_PIXELS:
        raise _too_many_pixels(path)
    image.load()
    ImageOps.exif_transpose(image, in_place=True)
    excess = width * height / KEPT_PIXELS
    if image.mode in _REDUCIBLE and "transparency" not in image.info:
        # Made smaller first, so that the steps after it need not hold all pixels.
        return np.asarray(_to_rgb(_reduced(image, excess)), dtype=np.uint8)
    return np.asarray(_reduced(_to_rgb(image), excess), dtype=np.uint8)


def _reduced(image: Image.Image, excess: float) -> Image.Image:
    return image.reduce(math.ceil(math.sqrt(excess))) if excess > 1 else image


def _to_rgb(image: Image.Image) -> Image.Image:
    if image.mode == "RGB" and "transparency" not in image.info:
        return image
    image = _to_eight_bits(image)
    if image.mode in ("LA", "PA", "La", "RGBa", "RGBA") or "transparency" in image.info:
        layer = image.convert("RGBA")
        paper = Image.new("RGBA", layer.size, "white")
        return Image.alpha_composite(paper, layer).convert("RGB")
    return image.convert("RGB")


def _to_eight_bits(image: Image.Image) -> Image.Image:
    """Grey pictures of more than eight bits: Pillow's own conversion would clip them."""
    if not (image.mode == "F" or image.mode.startswith("I")):
        return image
    values = np.asarray(image)
    if values.dtype == np.uint16 or (image.mode == "I" and values.max(initial=0) > 255):
        full = 65535.0
    elif image.mode == "I":
        full = 255.0
    else:
        full = float(np.nanmax(values, initial=1.0))
    shares = np.nan_to_num(values.astype(np.float64) / full)
    return Image.fromarray((shares.clip(0, 1) * 255).round().astype(np.uint8))


def _too_many_pixels(path: Path) -> MediaError:
    return MediaError(
        f"The picture {path} has more than {MAX_PIXELS // 1_000_000} million pixels; "
        "make it smaller first."
    )
