"""Training feeds what the library's processors would feed."""

from __future__ import annotations

import random

import numpy as np
import pytest
from transformers.models.gemma4.image_processing_pil_gemma4 import Gemma4ImageProcessorPil

from training.audio import make_audio_batch
from training.configuration import MAX_SOFT_TOKENS, POOLING
from training.pixels import patches_of
from training.scenes import Wish, draw_scene
from training.soft_tokens import clip_tokens
from training.speech import Clip
from training.tokens_truth import KINDS, token_truth

PROCESSOR = Gemma4ImageProcessorPil(max_soft_tokens=MAX_SOFT_TOKENS, pooling_kernel_size=POOLING)


@pytest.mark.parametrize("size", [(256, 256), (200, 320), (777, 431), (90, 1200)])
def test_patches_equal_those_of_the_library(size: tuple[int, int]) -> None:
    picture = np.random.default_rng(3).integers(0, 256, (*size, 3), np.uint8)
    values, positions, count = patches_of(picture)
    made = PROCESSOR([picture], input_data_format="channels_last", return_tensors="np")
    assert np.abs(values - made["pixel_values"][0]).max() <= 6e-8
    assert (positions == made["image_position_ids"][0]).all()
    assert count == made["num_soft_tokens_per_image"][0]


@pytest.mark.parametrize("samples", [700, 4000, 16000, 16001, 16160, 30001, 48321])
def test_soft_tokens_of_a_clip_are_those_of_the_extractor(samples: int) -> None:
    mask = make_audio_batch([Clip(np.zeros(samples, np.float32), "")]).mask[0]
    assert clip_tokens(samples) == mask[::2][::2].sum().item()


def test_truth_marks_the_cells_of_a_shape_and_only_those() -> None:
    rng = random.Random(4)
    for _ in range(20):
        scene = draw_scene(Wish(radii=(0.25, 0.4), sizes=(200, 300)), rng)
        truth, thing = token_truth(scene), scene.things[0]
        owned = truth.kind == KINDS.index(thing.kind)
        left, top, right, bottom = scene.box(thing)
        assert owned.any()
        assert (truth.kind == 0).any()
        x, y = truth.place[owned].T
        assert ((x > left - 0.1) & (x < right + 0.1) & (y > top - 0.1) & (y < bottom + 0.1)).all()
        assert truth.centre.sum() == pytest.approx(1, abs=1e-5)
