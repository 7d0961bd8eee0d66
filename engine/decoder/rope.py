"""Rotary position tables, grown as far as they are used.

The frequencies are the loaded module's own; only their cosines and sines are kept here.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

_STEP = 1024


class RopeTable:
    """Cosine and signed sine of every position so far, for one layer type.

    Row p of ``cos`` and ``sin`` is (1, head_dim). The first half of each sine row is negated, so
    that a rotation is ``x * cos + roll(x, head_dim / 2) * sin``.
    """

    def __init__(self, rotary: Any, layer_type: str, dtype: torch.dtype) -> None:
        self._rotary = rotary
        self._layer_type = layer_type
        self._dtype = dtype
        self._cos: Tensor | None = None
        self._sin: Tensor | None = None

    def rows(self, start: int, stop: int) -> tuple[Tensor, Tensor]:
        """Cosines and sines of positions ``start`` to ``stop``, each (rows, 1, head_dim)."""
        cos, sin = self.table(stop)
        return cos[start:stop], sin[start:stop]

    def table(self, length: int) -> tuple[Tensor, Tensor]:
        """Cosines and sines of positions 0 to at least ``length``."""
        if self._cos is None or self._sin is None or length > self._cos.shape[0]:
            self._grow(length)
        assert self._cos is not None
        assert self._sin is not None
        return self._cos, self._sin

    def _grow(self, length: int) -> None:
        doubled = 0 if self._cos is None else 2 * int(self._cos.shape[0])
        length = max(-(-length // _STEP) * _STEP, doubled)
        inv_freq = getattr(self._rotary, f"{self._layer_type}_inv_freq")
        positions = torch.arange(length, device=inv_freq.device)[None]
        like = torch.empty(0, dtype=self._dtype, device=inv_freq.device)
        cos, sin = self._rotary(like, positions, self._layer_type)
        half = int(sin.shape[-1]) // 2
        sin = torch.cat((-sin[..., :half], sin[..., half:]), dim=-1)
        self._cos, self._sin = cos[0].unsqueeze(1), sin[0].unsqueeze(1)


def rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """Rotate the heads of ``x`` (rows, heads, head_dim) to their positions."""
    return torch.addcmul(x * cos, x.roll(int(x.shape[-1]) // 2, -1), sin)
