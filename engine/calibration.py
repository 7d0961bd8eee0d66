"""A short calibration at first load: which numbers are fast here, and how many rows at a time.

Times matrix products of the model's own size on the CPU or Apple's GPU, about a second in all,
and keeps the times per model, device and numbers beside the packed weights. CUDA needs none: its
products cost the same for the few rows of a round. Engine process only.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812

from engine.precision import kernels
from engine.precision.grid import quantise_int4, quantise_int8
from engine.precision.kept import cache_folder

logger = logging.getLogger(__name__)

Times = Mapping[int, float]
"""Milliseconds of a product by its number of rows."""

ROWS = (1, 2, 3, 4, 5, 6, 7, 8, 9)
_REPEATS = 3
_COPIES = 3
"""So many matrices in turn, so that each is read from memory as in a model."""
_MOST_WEIGHTS = 16 * 2**20
_MIN_GAIN = 0.93
_MIN_DTYPE_GAIN = 0.8
_ACCEPTANCE = 0.7


def padding(times: Times) -> dict[int, int]:
    """Row counts that are faster when filled up to another one."""
    best = {rows: min((r for r in times if r >= rows), key=lambda r: times[r]) for rows in times}
    return {rows: more for rows, more in best.items() if times[more] < _MIN_GAIN * times[rows]}


def is_float32_faster(float32: Times, bfloat16: Times) -> bool:
    """Whether a token costs clearly less in float32, with the best draft length of each."""
    return _cost(float32) < _MIN_DTYPE_GAIN * _cost(bfloat16)


def _cost(times: Times) -> float:
    """Least milliseconds per committed token, were drafts right as often as is usual."""
    fill = padding(times)
    committed = 0.0
    costs = []
    for depth, rows in enumerate(sorted(times)):
        committed += _ACCEPTANCE**depth
        costs.append(times[fill.get(rows, rows)] / committed)
    return min(costs)


def measured(
    model: Path, device: str, numbers: str, size: tuple[int, int], folder: Path | None = None
) -> dict[int, float]:
    """The times for a model's matrices of ``size`` (out, in), kept from the first time on.

    ``numbers`` is float32, bfloat16, int8 or int4; ``folder`` None is the user's cache folder.
    """
    path = (folder or cache_folder()) / "calibration.json"
    key = _key(model, device, numbers, size)
    known = _read(path)
    if key not in known:
        known[key] = {str(rows): ms for rows, ms in measure(device, numbers, size).items()}
        _write(path, known)
    return {int(rows): ms for rows, ms in known[key].items()}


def measure(device: str, numbers: str, size: tuple[int, int]) -> dict[int, float]:
    """Milliseconds by rows, the best of a few repeats."""
    out, columns = size
    out = max(64, min(out, _MOST_WEIGHTS // columns) // 64 * 64)
    product = _product(device, numbers, out, columns)
    dtype = torch.float32 if numbers == "float32" else torch.bfloat16
    best = dict.fromkeys(ROWS, float("inf"))
    for _ in range(_REPEATS + 1):  # the first time warms up
        for rows in ROWS:
            x = torch.full((rows, columns), 0.5, dtype=dtype, device=device)
            _wait(device)
            begin = time.perf_counter()
            product(x)
            _wait(device)
            best[rows] = min(best[rows], 1e3 * (time.perf_counter() - begin) / _COPIES)
    return {rows: round(ms, 4) for rows, ms in best.items()}


def _product(device: str, numbers: str, out: int, columns: int) -> Callable[[Tensor], None]:
    """``_COPIES`` products with as many matrices."""
    dtype = torch.float32 if numbers == "float32" else torch.bfloat16
    plain = torch.full((out, columns), 0.01, dtype=dtype, device=device)
    if numbers == "int4" and kernels.suits_int4(out, columns):
        four = [kernels.pack_int4(quantise_int4(plain)) for _ in range(_COPIES)]
        return lambda x: [kernels.multiply_int4(x, *one) for one in four].clear()
    if numbers == "int8" and kernels.suits_int8(out, columns):
        eight = [kernels.pack_int8(quantise_int8(plain)) for _ in range(_COPIES)]
        return lambda x: [kernels.multiply_int8(x, *one) for one in eight].clear()
    copies = [plain.clone() for _ in range(_COPIES)]
    return lambda x: [F.linear(x, one) for one in copies].clear()


def _wait(device: str) -> None:
    if torch.device(device).type == "mps":
        torch.mps.synchronize()


def _key(model: Path, device: str, numbers: str, size: tuple[int, int]) -> str:
    digest = hashlib.sha256(str(model.resolve()).encode()).hexdigest()[:12]
    threads = torch.get_num_threads()
    return f"{digest} {device} {numbers} {size[0]}x{size[1]} {threads} {torch.__version__}"


def _read(path: Path) -> dict[str, dict[str, float]]:
    try:
        known = json.loads(path.read_text(encoding="utf-8"))
        return {str(key): dict(times) for key, times in known.items()}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, TypeError, AttributeError) as error:
        logger.warning("the calibration in %s cannot be read and is made anew: %s", path, error)
        return {}


def _write(path: Path, known: Mapping[str, Mapping[str, float]]) -> None:
    """Keep the times; a folder that cannot be written costs another second next time."""
    new = path.with_suffix(f".{os.getpid()}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        new.write_text(json.dumps(known, indent=1), encoding="utf-8")
        new.replace(path)
    except OSError as error:
        logger.warning("the calibration cannot be kept in %s: %s", path, error)
