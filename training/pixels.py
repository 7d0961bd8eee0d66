"""Pictures to patches exactly as ``Gemma4ImageProcessorPil`` does it, only without its overhead."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from transformers.models.gemma4.image_processing_pil_gemma4 import (
    convert_image_to_patches,
    get_aspect_ratio_preserving_size,
)

from training.configuration import MAX_PATCHES, PATCH, POOLING

Picture = NDArray[np.uint8]


# The budget of the first lessons: 128 x 128 pixels, four times as many pictures per second.
FEW_PATCHES = 72


def target_size(height: int, width: int, patches: int = MAX_PATCHES) -> tuple[int, int]:
    """Height and width in pixels the processor scales a picture to."""
    size: tuple[int, int] = get_aspect_ratio_preserving_size(
        height, width, patch_size=PATCH, max_patches=patches, pooling_kernel_size=POOLING
    )
    return size


def patches_of(
    picture: Picture, patches: int = MAX_PATCHES
) -> tuple[NDArray[np.float32], NDArray[np.int64], int]:
    """Patches (``patches``, 768) in 0..1, their (x, y) positions, -1 for padding, and soft tokens.

    ``picture`` is (height, width, 3) RGB of any size.
    """
    height, width = target_size(*picture.shape[:2], patches)
    if picture.shape[:2] != (height, width):
        image = Image.fromarray(picture).resize((width, height), Image.Resampling.BICUBIC)
        picture = np.asarray(image)
    scaled = (picture.transpose(2, 0, 1).astype(np.float64) * (1 / 255)).astype(np.float32)
    content = convert_image_to_patches(scaled, PATCH)
    rows, columns = height // PATCH, width // PATCH
    values = np.zeros((patches, content.shape[1]), np.float32)
    values[: len(content)] = content
    positions = np.full((patches, 2), -1, np.int64)
    grid_y, grid_x = np.divmod(np.arange(rows * columns), columns)
    positions[: len(content)] = np.stack([grid_x, grid_y], axis=-1)
    return values, positions, len(content) // POOLING**2
