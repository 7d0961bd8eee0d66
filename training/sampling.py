"""What the target itself writes: greedy answers to training prompts, many at a time."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from torch import Tensor
from transformers import Gemma4ForConditionalGeneration

from training.audio import make_audio_batch
from training.chat import IGNORED, ChatEncoder, Dialogue, Encoded, Medium
from training.configuration import MEDIA_IDS, STOP_IDS
from training.films import Film
from training.pixels import patches_of
from training.scenes import Scene
from training.speech import Clip

LONGEST_ANSWER = 96


def media_inputs(media: list[Medium], device: torch.device) -> dict[str, Tensor]:
    """The model's keyword inputs for ``media``, in prompt order."""
    inputs: dict[str, Tensor] = {}
    clips = [medium for medium in media if isinstance(medium, Clip)]
    pictures = [medium.picture for medium in media if isinstance(medium, Scene)]
    films = [medium for medium in media if isinstance(medium, Film)]
    if clips:
        batch = make_audio_batch(clips)
        inputs |= {"input_features": batch.features, "input_features_mask": batch.mask}
    if pictures:
        pixels, positions = _cut(pictures)
        inputs |= {"pixel_values": pixels, "image_position_ids": positions}
    if films:
        pixels, positions = _cut([frame for film in films for frame in film.frames])
        inputs |= {
            "pixel_values_videos": pixels,
            "video_position_ids": positions,
            "num_frames_per_video": torch.tensor([len(film.frames) for film in films]),
        }
    return {name: value.to(device) for name, value in inputs.items()}


def _cut(pictures: list[Any]) -> tuple[Tensor, Tensor]:
    cut = [patches_of(picture) for picture in pictures]
    return (
        torch.from_numpy(np.stack([values for values, _, _ in cut])),
        torch.from_numpy(np.stack([places for _, places, _ in cut])),
    )


@torch.no_grad()
def answer_many(
    model: Gemma4ForConditionalGeneration,
    encoder: ChatEncoder,
    asked: list[tuple[Dialogue, int]],
    device: torch.device,
) -> list[Encoded]:
    """Greedy answers to ``messages[:index]`` of each dialogue, as rows with answer labels."""
    prompts = [encoder.prompt(dialogue, index) for dialogue, index in asked]
    longest = max(len(ids) for ids, _ in prompts)
    ids = torch.zeros(len(prompts), longest, dtype=torch.long)
    mask = torch.zeros_like(ids)
    for row, (prompt, _) in enumerate(prompts):
        ids[row, longest - len(prompt) :] = torch.tensor(prompt)
        mask[row, longest - len(prompt) :] = 1
    media = [medium for _, some in prompts for medium in some]
    written = model.generate(
        input_ids=ids.to(device),
        attention_mask=mask.to(device),
        **media_inputs(media, device),
        max_new_tokens=LONGEST_ANSWER,
        do_sample=False,
        eos_token_id=STOP_IDS,
        suppress_tokens=MEDIA_IDS,
        pad_token_id=0,
    )
    rows = []
    for (prompt, some), line in zip(prompts, written[:, longest:].tolist(), strict=True):
        ends = [at for at, token in enumerate(line) if token in STOP_IDS]
        answer = line[: ends[0] + 1] if ends else line
        rows.append(Encoded(prompt + answer, [IGNORED] * len(prompt) + answer, some))
    return rows
