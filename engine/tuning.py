"""What the calibration of a model decides: number format and row padding.

Between choice of precision and loading; measures only through :mod:`engine.calibration`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import psutil
import torch

from engine import calibration
from engine.precision.choice import Chosen
from engine.requests import Precision

_ROOM = 1.2


@dataclass(frozen=True, slots=True)
class Tuned:
    """``chosen``, perhaps in other numbers, and the row counts to fill up to others."""

    chosen: Chosen
    padding: Mapping[int, int]


def tune(
    chosen: Chosen,
    model: Path,
    size: tuple[int, int],
    num_bytes: int,
    *,
    is_free: bool,
    folder: Path | None = None,
) -> Tuned:
    """Calibrate for the model in ``model``.

    Args:
        size: (out, in) of a typical matrix.
        num_bytes: what the weights take in bfloat16.
        is_free: whether the number format may change, that is nobody asked for this one.
        folder: where times are kept; None is the user's cache folder.
    """
    device = chosen.choice.device
    if torch.device(device).type == "cuda":
        return Tuned(chosen, {})
    times = calibration.measured(model, device, chosen.numbers, size, folder)
    if is_free and _is_bfloat16(chosen) and 2 * _ROOM * num_bytes < _free_bytes():
        exact = calibration.measured(model, device, "float32", size, folder)
        if calibration.is_float32_faster(exact, times):
            reason = f"{chosen.choice.reason} Measured here, float32 is faster than bfloat16."
            choice = replace(chosen.choice, dtype=torch.float32, reason=reason)
            chosen, times = replace(chosen, precision=None, choice=choice), exact
    return Tuned(chosen, calibration.padding(times))


def _is_bfloat16(chosen: Chosen) -> bool:
    is_plain = chosen.precision in (None, Precision.BF16)
    return is_plain and chosen.choice.dtype is torch.bfloat16


def _free_bytes() -> int:
    return int(psutil.virtual_memory().available)
