"""Prompts for tiny models, once as transformers wants them and once as the engine does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import torch
from torch import Tensor

from engine.generation import FeatureSpan, Generator, PromptInputs, Sampling
from tests.engine.tiny_models import AUDIO_ID, IMAGE_ID, VIDEO_ID, Pair, pair, text_ids

_IMAGE_TYPE, _VIDEO_TYPE, _AUDIO_TYPE = 1, 2, 3


@dataclass
class Prompt:
    """A prompt being put together from text and media."""

    ids: list[int] = field(default_factory=list)
    types: list[int] = field(default_factory=list)
    spans: list[FeatureSpan] = field(default_factory=list)
    media: dict[str, Any] = field(default_factory=dict)

    def text(self, length: int, seed: int) -> None:
        self.ids += text_ids(length, seed)
        self.types += [0] * length

    def soft(self, token: int, kind: int, features: Tensor, digest: str) -> None:
        span = FeatureSpan(len(self.ids), features, kind != _AUDIO_TYPE, digest)
        self.spans.append(span)
        self.ids += [token] * len(features)
        self.types += [kind] * len(features)

    @property
    def inputs(self) -> PromptInputs:
        return PromptInputs(tuple(self.ids), tuple(self.spans))


def random(*size: int, seed: int) -> Tensor:
    return torch.rand(size, generator=torch.Generator().manual_seed(seed))


def picture(made: Pair, columns: int, rows: int, seed: int) -> tuple[Tensor, Tensor]:
    """Patches and their (x, y) positions; ``columns`` x ``rows`` soft tokens."""
    unified = made.shape == "12B"
    step = 1 if unified else 2
    grid = [(x, y) for y in range(rows * step) for x in range(columns * step)]
    size = 8 * 8 * 3 if unified else 4 * 4 * 3
    return random(1, len(grid), size, seed=seed), torch.tensor([grid])


def sound(made: Pair, tokens: int, seed: int) -> tuple[Tensor, Tensor]:
    """Audio input of ``tokens`` soft tokens and its mask."""
    frames, size = (tokens, 20) if made.shape == "12B" else (4 * tokens, 8)
    return random(1, frames, size, seed=seed), torch.ones(1, frames, dtype=torch.bool)


def add_image(prompt: Prompt, made: Pair, columns: int, rows: int, seed: int) -> None:
    pixels, places = picture(made, columns, rows, seed)
    features = made.target.model.get_image_features(pixels, places).pooler_output[0]
    prompt.soft(IMAGE_ID, _IMAGE_TYPE, features, f"image {seed} {columns}x{rows}")
    prompt.media |= {"pixel_values": pixels, "image_position_ids": places}


def add_audio(prompt: Prompt, made: Pair, tokens: int, seed: int) -> None:
    waves, mask = sound(made, tokens, seed)
    output = made.target.model.get_audio_features(waves, mask)
    prompt.soft(AUDIO_ID, _AUDIO_TYPE, output.pooler_output[output.attention_mask], f"audio {seed}")
    prompt.media |= {"input_features": waves, "input_features_mask": mask}


def add_video(prompt: Prompt, made: Pair, frames: int, seed: int) -> None:
    parts = [picture(made, 3, 2, seed + index) for index in range(frames)]
    pixels, places = torch.cat([p for p, _ in parts]), torch.cat([q for _, q in parts])
    counts = torch.tensor([frames])
    features = made.target.model.get_video_features(pixels, places, counts).pooler_output[0]
    for index, part in enumerate(features.split(6)):
        prompt.text(2, seed + index)
        prompt.soft(VIDEO_ID, _VIDEO_TYPE, part, f"frame {seed + index}")
    prompt.media |= {
        "pixel_values_videos": pixels,
        "video_position_ids": places,
        "num_frames_per_video": counts,
    }


def _long_image(prompt: Prompt, made: Pair) -> None:
    add_image(prompt, made, 6, 4, seed=5)


BUILDERS: dict[str, Callable[[Prompt, Pair], None]] = {
    "one token": lambda prompt, made: prompt.text(1, 3),
    "short text": lambda prompt, made: prompt.text(9, 1),
    "text past the window": lambda prompt, made: prompt.text(61, 2),
    "image": lambda prompt, made: add_image(prompt, made, 3, 2, seed=4),
    "image longer than the window": _long_image,
    "audio": lambda prompt, made: add_audio(prompt, made, 11, seed=6),
    "video": lambda prompt, made: add_video(prompt, made, 3, seed=7),
}


@cache
def build(shape: str, kind: str) -> Prompt:
    """The prompt ``kind`` for a shape; media stand between text."""
    prompt, made = Prompt(), pair(shape)
    is_medium = "text" not in kind and "token" not in kind
    if is_medium:
        prompt.text(7, 8)
    BUILDERS[kind](prompt, made)
    if is_medium:
        prompt.text(6, 9)
    return prompt


@cache
def reference(shape: str, kind: str, count: int) -> tuple[int, ...]:
    """``count`` tokens of transformers' own plain greedy generate."""
    prompt, made = build(shape, kind), pair(shape)
    out = made.target.generate(
        input_ids=torch.tensor([prompt.ids]),
        attention_mask=torch.ones(1, len(prompt.ids), dtype=torch.long),
        mm_token_type_ids=torch.tensor([prompt.types]),
        max_new_tokens=count,
        **prompt.media,
    )
    return tuple(out[0, len(prompt.ids) :].tolist())


def generated(
    generator: Generator, prompt: PromptInputs, sampling: Sampling, **options: Any
) -> list[int]:
    """All ids of a reply."""
    options = {"max_new_tokens": 24, "stop_ids": frozenset()} | options
    return [i for made in generator.generate(prompt, sampling, **options) for i in made.ids]
