"""The composed processor against arithmetic, and against the library's own where it loads."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image

from engine.checkpoint import inspect_target
from engine.processor import Processor, load_processor


@pytest.fixture(scope="module")
def processor(model_folder: Path) -> Processor:
    return load_processor(inspect_target(model_folder))


@pytest.fixture(scope="module")
def unified(unified_folder: Path) -> Processor:
    return load_processor(inspect_target(unified_folder))


def _noise(height: int, width: int) -> np.ndarray:
    return np.random.default_rng(1).integers(0, 255, (height, width, 3), dtype=np.uint8)


def test_settings_come_from_the_checkpoint(processor: Processor) -> None:
    assert (processor.image_budget, processor.frame_budget, processor.num_frames) == (70, 70, 3)
    assert processor.images.patch_size == 8


@pytest.mark.parametrize("budget", [70, 140, 280])
@pytest.mark.parametrize("size", [(30, 50), (500, 20), (1, 3), (3, 1), (48, 48)])
def test_tokens_stay_within_the_budget(
    processor: Processor, size: tuple[int, int], budget: int
) -> None:
    pixels = processor.pixels([_noise(*size)], budget)
    real = int((pixels.places[0] != -1).all(-1).sum())
    assert pixels.num_tokens == (real // 4,)
    assert 0 < pixels.num_tokens[0] <= budget
    assert pixels.values.shape == (1, budget * 4, 3 * 8 * 8)


@pytest.mark.parametrize("size", [(3, 1), (30, 10)])
def test_tall_pictures_stay_tall_however_small(processor: Processor, size: tuple[int, int]) -> None:
    columns, rows = processor.pixels([_noise(*size)], 70).places[0].amax(dim=0).tolist()
    assert rows > 2 * columns


def test_colours_are_shares_of_full_brightness(processor: Processor) -> None:
    white = np.full((16, 16, 3), 255, dtype=np.uint8)
    pixels = processor.pixels([white], 70)
    assert pixels.values.max() == 1.0
    assert pixels.values[0, : pixels.num_tokens[0] * 4].min() == 1.0


def test_patches_of_the_unified_model_are_blocks_of_small_patches(
    processor: Processor, unified: Processor
) -> None:
    picture = _noise(30, 50)
    small, large = processor.pixels([picture], 70), unified.pixels([picture], 70)
    assert large.num_tokens == small.num_tokens
    columns = int(small.places[0, :, 0].max()) + 1
    # The small patches of the block in row 1, column 2, put together row by row.
    rows = [
        torch.cat(
            [small.values[0, (2 + y) * columns + 4 + x].view(8, 8, 3) for x in range(2)], dim=1
        )
        for y in range(2)
    ]
    block = large.values[0, 1 * (columns // 2) + 2].view(16, 16, 3)
    torch.testing.assert_close(torch.cat(rows, dim=0), block)
    assert large.places[0, columns // 2 + 2].tolist() == [2, 1]


def test_sound_of_one_second_has_a_frame_every_ten_milliseconds(processor: Processor) -> None:
    spectrum = processor.spectrum(np.random.default_rng(0).random(16_000, dtype=np.float32))
    assert spectrum.features.shape[0::2] == (1, 16)
    assert int(spectrum.mask.sum()) == pytest.approx(100, abs=1)


def test_sound_of_the_unified_model_is_cut_into_frames_of_640_samples(unified: Processor) -> None:
    spectrum = unified.spectrum(np.ones(6401, dtype=np.float32))
    assert spectrum.features.shape == (1, 11, 640)
    assert bool(spectrum.mask.all())


@pytest.fixture(scope="module")
def library(model_folder: Path) -> Any:
    """The library's own processor for the same folder."""
    if importlib.util.find_spec("torchvision") is None:
        pytest.skip("torchvision is not installed, and the library's own processor needs it")
    from transformers import AutoProcessor

    try:
        return AutoProcessor.from_pretrained(model_folder)
    except (ImportError, RuntimeError) as error:
        pytest.skip(f"torchvision does not load beside this torch: {error}")


def test_pictures_are_prepared_as_the_library_does(processor: Processor, library: Any) -> None:
    picture = _smooth(60, 90)
    theirs = library(
        text=library.image_token, images=[Image.fromarray(picture)], return_tensors="pt"
    )
    ours = processor.pixels([picture], processor.image_budget)
    assert ours.places.equal(theirs["image_position_ids"])
    assert ours.num_tokens == (int((theirs["input_ids"] == library.image_token_id).sum()),)
    # Pillow and torchvision round bicubic weights differently, by a few of 255 steps.
    torch.testing.assert_close(ours.values, theirs["pixel_values"], atol=4 / 255, rtol=0)


def test_sounds_are_prepared_as_the_library_does(processor: Processor, library: Any) -> None:
    samples = np.random.default_rng(0).standard_normal(16_000).astype(np.float32) / 10
    theirs = library(text=library.audio_token, audio=[samples], return_tensors="pt")
    ours = processor.spectrum(samples)
    assert ours.features.equal(theirs["input_features"])
    assert ours.mask.equal(theirs["input_features_mask"])


def test_films_are_prepared_as_the_library_does(processor: Processor, library: Any) -> None:
    from transformers.video_utils import VideoMetadata

    frames = np.stack([_smooth(60, 90)] * 6)
    theirs = library(
        text=library.video_token,
        videos=[frames],
        return_tensors="pt",
        videos_kwargs={"video_metadata": [VideoMetadata(total_num_frames=6, fps=2.0)]},
    )
    ours = processor.pixels(list(frames[:3]), processor.frame_budget)
    assert ours.places.equal(theirs["video_position_ids"])
    torch.testing.assert_close(ours.values, theirs["pixel_values_videos"], atol=4 / 255, rtol=0)
    text = library.tokenizer.decode(theirs["input_ids"][0]).replace("<|video|>", "")
    assert text == "00:00 <|image><image|> 00:01 <|image><image|> 00:02 <|image><image|>"


def _smooth(height: int, width: int) -> np.ndarray:
    """A picture without hard edges, at which two ways of resizing agree."""
    small = Image.fromarray(_noise(8, 8))
    return np.asarray(small.resize((width, height), Image.Resampling.BICUBIC))
