"""Whether one row is better computed as two: some CPU kernels are slower for a single row.

Found out by a short measurement on the model's own matrix, since it depends on processor, type
and library.
"""

from __future__ import annotations

import time

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812

_REPEATS = 7
_MIN_GAIN = 1.05


def prefers_two_rows(weight: Tensor | None) -> bool:
    """True if a product of two rows with ``weight`` (out, in) is clearly faster than of one.

    Only half-precision matrices on a CPU are measured; elsewhere the answer is False.
    """
    if weight is None or weight.device.type != "cpu" or weight.dtype is torch.float32:
        return False
    return _seconds(weight, 1) > _MIN_GAIN * _seconds(weight, 2)


def _seconds(weight: Tensor, rows: int) -> float:
    """The best of some products; the first one may still load the weights."""
    x = torch.zeros(rows, int(weight.shape[1]), dtype=weight.dtype)
    best = float("inf")
    for _ in range(_REPEATS):
        begin = time.perf_counter()
        F.linear(x, weight)
        best = min(best, time.perf_counter() - begin)
    return best
