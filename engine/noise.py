"""Gumbel noise as a pure function of (seed, position, token id).

Counter-based: drafter and target, asking for the same position and token, get the same number
without sharing any state. Integer arithmetic stays below 2^63, so that every device agrees.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterable

import torch
from torch import Tensor

_MASK = 0xFFFFFFFF


def position_keys(seed: int, positions: Iterable[int], device: str) -> Tensor:
    """Two 32-bit keys for every position, (rows, 2) int64."""
    keys = [_position_key(seed, position) for position in positions]
    return torch.tensor(keys, dtype=torch.int64).to(device, non_blocking=True)


def _position_key(seed: int, position: int) -> tuple[int, int]:
    message = struct.pack("<QQ", seed & 0xFFFFFFFFFFFFFFFF, position)
    first, second = struct.unpack("<II", hashlib.blake2b(message, digest_size=8).digest())
    return first, second


def gumbel(keys: Tensor, ids: Tensor) -> Tensor:
    """Standard Gumbel values, float32, for ``ids`` (rows, n) or (n,) under ``keys`` (rows, 2).

    G = -log(-log(1 - u)) with u in steps of 2^-32: fine where it decides, at small u, which give
    the large values.
    """
    mixed = _mix((ids ^ keys[:, :1]) & _MASK)
    mixed = _mix((mixed + keys[:, 1:]) & _MASK)
    uniform = mixed.to(torch.float32).mul_(2.0**-32).add_(2.0**-33).clamp_(max=1.0 - 2.0**-24)
    return uniform.neg_().log1p_().neg_().log_().neg_()


def _mix(x: Tensor) -> Tensor:
    """A 32-bit avalanche hash (xor-shift-multiply with both factors below 2^31)."""
    x = ((x ^ (x >> 16)) * 0x21F0AAAD) & _MASK
    x = ((x ^ (x >> 15)) * 0x735A2D97) & _MASK
    return x ^ (x >> 15)
