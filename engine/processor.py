"""The processor of a checkpoint, composed from parts that load without torchvision.

Tokenizer, image processor (also for the frames of a film) and audio extractor are the library's
own; only their composition is ours. Turns arrays into the tensors the towers take. Engine
process only.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
from engine.errors import MediaError, ModelError
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


@dataclass(frozen=True, slots=True, eq=False)
class Spectrum:
    """One sound: features (1, frames, size) with the mask (1, frames) of real frames."""

    features: Tensor
    mask: Tensor


@dataclass(frozen=True, slots=True)
class Processor:
    """Tokenizer and media parts of one checkpoint."""

    tokenizer: Any
    controls: ControlIds
    encoder: PromptEncoder
    images: Any
    sounds: Any
    image_budget: int
    frame_budget: int
    num_frames: int

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
            raise MediaError(
                "The picture is too narrow to be divided into patches; crop it to a shape less "
                "extreme."
            ) from error
        counts = tuple(int(count) for count in made["num_soft_tokens_per_image"])
        return Pixels(made["pixel_values"], made["image_position_ids"], counts)

    def spectrum(self, samples: NDArray[np.float32]) -> Spectrum:
        """Features of mono samples at 16 kHz."""
        made = self.sounds([samples], return_tensors="pt")
        return Spectrum(made["input_features"], made["input_features_mask"])


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
    film = settings.get("video_processor") or {}
    return Processor(
        tokenizer=tokenizer,
        controls=controls,
        encoder=PromptEncoder(tokenizer, controls),
        images=images,
        sounds=sounds,
        image_budget=int(images.max_soft_tokens),
        frame_budget=int(film.get("max_soft_tokens") or DEFAULT_FRAME_BUDGET),
        num_frames=int(film.get("num_frames") or DEFAULT_FRAMES),
    )


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
