"""Building, filling and saving the target and its drafter."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor
from transformers import Gemma4AssistantForCausalLM, Gemma4ForConditionalGeneration

from training.configuration import CENTROIDS, VOCABULARY, drafter_config, target_config
from training.settings import SEED
from training.weights import initialise


def new_target() -> Gemma4ForConditionalGeneration:
    """A target with starting weights and eager attention, which is quickest at this size."""
    config = target_config()
    for part in (config, config.text_config, config.vision_config):
        part._attn_implementation = "eager"
    model = Gemma4ForConditionalGeneration(config)
    initialise(model, SEED)
    return model


def new_drafter() -> Gemma4AssistantForCausalLM:
    """A drafter with starting weights; its clusters are blocks of neighbouring ids."""
    config = drafter_config()
    for part in (config, config.text_config):
        part._attn_implementation = "eager"
    drafter = Gemma4AssistantForCausalLM(config)
    initialise(drafter, SEED)
    drafter.masked_embedding.token_ordering.copy_(torch.arange(VOCABULARY))
    return drafter


def take_tower(model: Gemma4ForConditionalGeneration, weights: Mapping[str, Tensor]) -> None:
    """Copy a tower and its projection into the target; names are those below ``model``."""
    result: Any = model.model.load_state_dict(dict(weights), strict=False)
    if result.unexpected_keys:
        raise ValueError(f"The target has no place for {result.unexpected_keys[0]}.")


def cluster_tokens(embeddings: Tensor, rounds: int = 12) -> Tensor:
    """Order token ids so that each of CENTROIDS equal blocks holds similar embeddings.

    Balanced k-means: the pairs (token, centre) are taken from near to far while there is room.
    """
    generator = torch.Generator().manual_seed(SEED)
    points = torch.nn.functional.normalize(embeddings.float(), dim=-1)
    centres = points[torch.randperm(VOCABULARY, generator=generator)[:CENTROIDS]]
    block = VOCABULARY // CENTROIDS
    assigned = torch.zeros(VOCABULARY, dtype=torch.long)
    for _ in range(rounds):
        assigned = _balanced(points @ centres.T, block)
        centres = torch.stack([points[assigned == index].mean(0) for index in range(CENTROIDS)])
    return torch.argsort(assigned, stable=True)


def _balanced(likeness: Tensor, block: int) -> Tensor:
    room = [block] * CENTROIDS
    assigned = torch.full((VOCABULARY,), -1)
    for pair in likeness.flatten().argsort(descending=True).tolist():
        token, centre = divmod(pair, CENTROIDS)
        if assigned[token] < 0 and room[centre]:
            assigned[token] = centre
            room[centre] -= 1
    return assigned
