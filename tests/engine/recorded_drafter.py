"""A drafter that knows the text, so that acceptance is exercised with random weights.

A recording stand-in at the drafter's seam: real drafters of random weights are never right.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

import torch
from torch import Tensor

from engine.decoder.cache import KVCache
from engine.decoder.drafter import Choose


class RecordedDrafter:
    """Drafts ``text`` by absolute position, wrongly at the positions in ``misses``."""

    def __init__(self, text: Sequence[int], misses: Collection[int] = ()) -> None:
        self._text = text
        self._misses = misses
        self.asked: list[int] = []

    def draft(
        self, token: Tensor, hidden: Tensor, cache: KVCache, count: int, choose: Choose
    ) -> Tensor:
        self.asked.append(count)
        first = cache.length + 1
        return torch.tensor([self._id(first + step) for step in range(count)], dtype=torch.long)

    def _id(self, position: int) -> int:
        known = self._text[position] if position < len(self._text) else 0
        return (known + 1) % 140 if position in self._misses else known
