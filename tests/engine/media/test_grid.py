"""The picture shown before sending is, pixel for pixel, the one the library's processor makes."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from transformers.models.gemma4.image_processing_pil_gemma4 import (
    Gemma4ImageProcessorPil,
    get_aspect_ratio_preserving_size,
)

from engine.errors import MediaError
from engine.media.grid import digest_of, fitted_size, resized, token_count
from engine.sight import Sight

BUDGETS = (70, 140, 280, 560, 1120)
GEMMA = Sight(16, 3, BUDGETS, 280, 70, 32)
SMALL = Sight(16, 2, (70,), 70, 70, 4)
UNIFIED = Sight(48, 1, BUDGETS, 280, 70, 32)
SIGHTS = (GEMMA, SMALL, UNIFIED)


@given(
    width=st.integers(1, 5000),
    height=st.integers(1, 5000),
    sight=st.sampled_from(SIGHTS),
    budget=st.sampled_from(BUDGETS),
)
@settings(max_examples=300, deadline=None)
def test_size_is_that_of_the_library(width: int, height: int, sight: Sight, budget: int) -> None:
    try:
        theirs = get_aspect_ratio_preserving_size(
            height, width, sight.patch_px, budget * sight.pooling**2, sight.pooling
        )
    except ValueError:
        with pytest.raises(MediaError, match="narrow"):
            fitted_size(width, height, sight, budget)
        return
    assert fitted_size(width, height, sight, budget) == theirs[::-1]
    assert 0 < token_count(width, height, sight, budget) <= budget


@pytest.mark.parametrize("budget", BUDGETS)
@pytest.mark.parametrize("size", [(40, 60), (301, 200), (7, 500), (900, 13)])
def test_pixels_and_tokens_are_those_of_the_library(size: tuple[int, int], budget: int) -> None:
    picture = np.random.default_rng(2).integers(0, 256, (*size, 3), dtype=np.uint8)
    made = Gemma4ImageProcessorPil(max_soft_tokens=budget)(
        [picture], input_data_format="channels_last", return_tensors="np"
    )
    ours = resized(picture, GEMMA, budget)
    rows, columns = ours.shape[0] // 16, ours.shape[1] // 16
    patches = ours.reshape(rows, 16, columns, 16, 3).transpose(0, 2, 1, 3, 4).reshape(-1, 768)
    theirs = np.asarray(made["pixel_values"])[0, : rows * columns]
    np.testing.assert_array_equal((theirs * 255).round().astype(np.uint8), patches)
    assert token_count(size[1], size[0], GEMMA, budget) == made["num_soft_tokens_per_image"][0]


def test_digest_tells_pictures_apart() -> None:
    one = np.zeros((4, 4, 3), dtype=np.uint8)
    other = one.copy()
    other[3, 3, 2] = 1
    assert digest_of(one) != digest_of(other)
    assert digest_of(one) == digest_of(one[::-1])
