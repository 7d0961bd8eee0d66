"""Forced acceptance: drafts that are right as often as a table says, at the real drafter's cost.

Random weights never agree with each other, so their drafts are replaced, after the real drafter
ran, by the recorded token (hit) or another one (miss). One table serves every engine.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor

from engine.decoder.cache import KVCache
from engine.decoder.drafter import Choose
from engine.speculative import Drafter


class HitTable:
    """The recorded text by absolute position, and where drafts of it are right."""

    def __init__(
        self, text: Sequence[int], acceptance: float, vocab_size: int, seed: int = 0
    ) -> None:
        draws = random.Random(seed)
        hits = [draws.random() < acceptance for _ in text]
        self._ids = [
            token if hit else (token + 1) % vocab_size
            for token, hit in zip(text, hits, strict=True)
        ]

    def ids(self, position: int, count: int) -> list[int]:
        """``count`` drafts for ``position`` on."""
        known = self._ids[position : position + count]
        return known + [0] * (count - len(known))


class ForcedDrafter:
    """The engine's drafter with its words replaced."""

    def __init__(self, real: Drafter, table: HitTable) -> None:
        self._real = real
        self._table = table

    def draft(
        self, token: Tensor, hidden: Tensor, cache: KVCache, count: int, choose: Choose
    ) -> Tensor:
        drafts = self._real.draft(token, hidden, cache, count, choose)
        words = torch.tensor(self._table.ids(cache.length + 1, count), dtype=drafts.dtype)
        return words.to(drafts.device, non_blocking=True)  # the host must not wait here


@contextmanager
def forced_in_transformers(table: HitTable | None) -> Iterator[None]:
    """Replace the words of transformers' candidate generator likewise; None leaves them."""
    if table is None:
        yield
        return
    from transformers.generation import candidate_generator

    kind: Any = candidate_generator.SinglePositionMultiTokenCandidateGenerator
    original = kind.get_candidates

    def get_candidates(self: Any, input_ids: Tensor, *args: Any, **kwargs: Any) -> Any:
        candidates, logits = original(self, input_ids, *args, **kwargs)
        start = int(input_ids.shape[1])
        count = int(candidates.shape[1]) - start
        words = torch.tensor([table.ids(start, count)], dtype=candidates.dtype)
        return torch.cat((input_ids, words.to(candidates.device)), dim=1), logits

    kind.get_candidates = get_candidates
    try:
        yield
    finally:
        kind.get_candidates = original
