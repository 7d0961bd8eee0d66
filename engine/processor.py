"""The processor of a checkpoint, composed from parts that load without torchvision.

Tokenizer, image processor (also for the frames of a film) and audio extractor are the library's
own; only their composition is ours. Turns arrays into the tensors the towers take. Engine
process only.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from transformers import AutoTokenizer
from transformers.models.gemma4.feature_extraction_gemma4 import Gemma4AudioFeatureExtractor
from transformers.models.gemma4.image_processing_pil_gemma4 import Gemma4ImageProcessorPil
from transformers.models.gemma4_unified.feature_extraction_gemma4_unified import (
    Gemma4UnifiedAudioFeatureExtractor,
)

from engine.checkpoint import Checkpoint, read_processor_settings
from engine.errors import ModelError
from engine.media.grid import too_narrow
from engine.sight import Sight
from engine.tokens import ControlIds, PromptEncoder, read_control_ids

BUDGETS = (70, 140, 280, 560, 1120)
DEFAULT_FRAMES = 32
DEFAULT_FRAME_BUDGET = 70


@dataclass(frozen=True, slots=True, eq=False)
class Pixels:
    """Patches (n, patches, pixels) of n pictures with their places (n, patches, 2).

    Places are (x, y) in the grid of patches, (-1, -1) for padding; ``num_tokens`` is the number
    of soft tokens of each picture.
    """

    values: Tensor
    places: Tensor
    num_tokens: tuple[int, ...]

    @property
    def size_px(self) -> tuple[int, int]:
        """(width, height) of the pictures as they are seen; all have one size."""
        columns, rows = (int(most) + 1 for most in self.places[0].amax(dim=0))
        side = math.isqrt(self.values.shape[-1] // 3)
        return columns * side, rows * side

    def pictures(self) -> Iterator[NDArray[np.uint8]]:
        """Put together again: the pixels (height, width, 3) that reach the tower."""
        side = math.isqrt(self.values.shape[-1] // 3)
        width, height = self.size_px
        shape = (height // side, width // side, side, side, 3)
        for values in self.values:
            patches = values[: shape[0] * shape[1]].reshape(shape)
            picture = patches.transpose(1, 2).reshape(height, width, 3)
            yield (picture * 255).round().to(torch.uint8).numpy()


@dataclass(frozen=True, slots=True, eq=False)
class Spectrum:
    """One sound: features (1, frames, size) with the mask (1, frames) of real frames.

    ``num_tokens`` is the number of soft tokens the model will make of it.
    """

    features: Tensor
    mask: Tensor
    num_tokens: int


@dataclass(frozen=True, slots=True)
class Processor:
    """Tokenizer and media parts of one checkpoint."""

    tokenizer: Any
    controls: ControlIds
    encoder: PromptEncoder
    images: Any
    sounds: Any
    sight: Sight

    @property
    def image_budget(self) -> int:
        """Tokens for a picture of which nobody said how closely to look at it."""
        return self.sight.budget

    @property
    def frame_budget(self) -> int:
        """Tokens for each frame of a film."""
        return self.sight.frame_budget

    @property
    def num_frames(self) -> int:
        """Frames taken from a film."""
        return self.sight.num_frames

    def decode(self, ids: Sequence[int]) -> str:
        """Text of ids, control tokens included."""
        text: str = self.tokenizer.decode(
            list(ids), skip_special_tokens=False, clean_up_tokenization_spaces=False
        )
        return text

    def pixels(self, pictures: Sequence[NDArray[np.uint8]], budget: int) -> Pixels:
        """Patches of pictures (height, width, 3) of one size, at most ``budget`` tokens each."""
        try:
            made = self.images(
                list(pictures),
                max_soft_tokens=budget,
                input_data_format="channels_last",  # a guess fails on sides of 1 or 3 pixels
                return_tensors="pt",
            )
        except ValueError as error:
            raise too_narrow() from error
        counts = tuple(int(count) for count in made["num_soft_tokens_per_image"])
        return Pixels(made["pixel_values"], made["image_position_ids"], counts)

    def spectrum(self, samples: NDArray[np.float32]) -> Spectrum:
        """Features of mono samples at 16 kHz."""
        made = self.sounds([samples], return_tensors="pt")
        mask = made["input_features_mask"]
        # The encoder's two convolutions halve the frames; the unified model has no encoder.
        is_unified = isinstance(self.sounds, Gemma4UnifiedAudioFeatureExtractor)
        num_tokens = int(mask[:, :: 1 if is_unified else 4].sum())
        return Spectrum(made["input_features"], mask, num_tokens)


def load_processor(checkpoint: Checkpoint) -> Processor:
    """Compose the processor from the checkpoint's files.

    Raises:
        ModelError: a file is unusable, or the tokenizer is not Gemma 4's.
    """
    settings = read_processor_settings(checkpoint.folder)
    try:
        tokenizer = AutoTokenizer.from_pretrained(
            checkpoint.folder, local_files_only=True, trust_remote_code=False
        )
        images = _image_processor(checkpoint, settings)
        sounds = _sound_extractor(checkpoint, settings)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelError(
            f"The tokenizer or processor files in {checkpoint.folder} cannot be used ({error}); "
            "download the model again."
        ) from error
    controls = read_control_ids(tokenizer, checkpoint.config.get("video_token_id"))
    return Processor(
        tokenizer=tokenizer,
        controls=controls,
        encoder=PromptEncoder(tokenizer, controls),
        images=images,
        sounds=sounds,
        sight=_sight(checkpoint, settings, images),
    )


def _sight(checkpoint: Checkpoint, settings: Mapping[str, Any], images: Any) -> Sight:
    film = settings.get("video_processor") or {}
    usual = int(images.max_soft_tokens)
    frame_budget = int(film.get("max_soft_tokens") or DEFAULT_FRAME_BUDGET)
    num_places = _num_places(checkpoint)
    per_token = int(images.pooling_kernel_size) ** 2
    return Sight(
        patch_px=int(images.patch_size),
        pooling=int(images.pooling_kernel_size),
        budgets=tuple(b for b in BUDGETS if b <= usual or b * per_token <= num_places),
        budget=usual,
        frame_budget=frame_budget,
        num_frames=int(film.get("num_frames") or DEFAULT_FRAMES),
    )


def _num_places(checkpoint: Checkpoint) -> int:
    """Places along one side that the tower has an embedding for.

    A picture of one row has all its patches along one side, so a budget is supported if that
    many places are known.
    """
    vision = checkpoint.config.get("vision_config") or {}
    return int(vision.get("position_embedding_size") or vision.get("mm_posemb_size") or 0)


def _image_processor(checkpoint: Checkpoint, settings: Mapping[str, Any]) -> Any:
    """The library's PIL processor.

    The unified model merges k x k patches into one before its projection, which is the same as
    cutting patches k times as large; its own processor would need torchvision.
    """
    options = _known(settings.get("image_processor") or {}, Gemma4ImageProcessorPil)
    if checkpoint.is_unified:
        pooling = int(options.get("pooling_kernel_size") or 3)
        options["patch_size"] = pooling * int(options.get("patch_size") or 16)
        options["pooling_kernel_size"] = 1
    return Gemma4ImageProcessorPil(**options)


def _sound_extractor(checkpoint: Checkpoint, settings: Mapping[str, Any]) -> Any | None:
    if not checkpoint.config.get("audio_config"):
        return None
    options = {
        name: value
        for name, value in (settings.get("feature_extractor") or {}).items()
        if not name.endswith(("_type", "_class"))
    }
    if checkpoint.is_unified:
        return Gemma4UnifiedAudioFeatureExtractor(**options)
    return Gemma4AudioFeatureExtractor(**options)


def _known(options: Mapping[str, Any], processor: type) -> dict[str, Any]:
    """The settings this class has; files also carry those of the class they were saved from."""
    return {name: value for name, value in options.items() if hasattr(processor, name)}


def to_device(tensor: Tensor, device: str, dtype: torch.dtype) -> Tensor:
    """Move a tensor; only floating point changes its dtype."""
    return tensor.to(device, dtype) if tensor.is_floating_point() else tensor.to(device)
