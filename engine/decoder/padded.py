"""A target whose rounds are filled up to row counts that its device computes faster."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor

from engine.decoder.cache import KVCache
from engine.decoder.target import TargetDecoder


class PaddedTarget:
    """``padding`` says how many rows to compute instead of so many; the rest stays uncommitted."""

    def __init__(self, target: TargetDecoder, padding: Mapping[int, int]) -> None:
        self._target = target
        self._padding = padding

    def verify(self, ids: Tensor, cache: KVCache) -> Tensor:
        """See :meth:`engine.decoder.target.TargetDecoder.verify`."""
        count = int(ids.shape[0])
        rows = self._padding.get(count, count)
        if rows == count or cache.length + rows > cache.context:
            return self._target.verify(ids, cache)
        filled = torch.cat((ids, ids[-1:].expand(rows - count)))
        return self._target.verify(filled, cache)[:count]

    def logits(self, hidden: Tensor) -> Tensor:
        """See :meth:`engine.decoder.target.TargetDecoder.logits`."""
        return self._target.logits(hidden)
