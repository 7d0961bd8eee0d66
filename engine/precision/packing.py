"""Which modules of a model are packed, and the packing of one after the other.

A plan is made from the module tree alone, so that the size of the result is known before any
weight is read. One matrix is in memory at a time.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from engine.precision import kernels
from engine.precision.grid import GROUP, Int4
from engine.precision.source import WEIGHT, WeightSource
from engine.requests import Precision

# Routers decide between experts and centroids between parts of the vocabulary: a few kilobytes
# whose errors would be the dearest. The heads are the embedding tables.
_PLAIN = ("router.proj", "lm_head", "masked_embedding.centroids")
_BITS = {Precision.INT8: 8, Precision.INT4: 4}
_EXPERT_MATRICES = ("gate_up_proj", "down_proj")


@dataclass(frozen=True, slots=True)
class PlannedMatrix:
    """One packed matrix, or a stack of ``experts`` (0: no stack).

    ``name`` is that of the plain parameter; ``bits`` 4 or 8.
    """

    name: str
    bits: int
    rows: int
    columns: int
    experts: int = 0

    @property
    def num_weights(self) -> int:
        return max(1, self.experts) * self.rows * self.columns

    @property
    def num_bytes(self) -> int:
        """What it takes packed."""
        scales = self.columns // GROUP * 4 if self.bits == 4 else 2
        return max(1, self.experts) * self.rows * (self.columns * self.bits // 8 + scales)


def plan_packing(model: nn.Module, precision: Precision) -> tuple[PlannedMatrix, ...]:
    """The matrices to pack, in the order of the modules.

    The language model of a target, all of a drafter. Matrices whose shape the 4-bit kernels do
    not take are held in 8 bits, and those that suit neither stay plain.
    """
    bits = _BITS.get(precision)
    if bits is None:
        return ()
    text: Any = getattr(model.get_submodule("model"), "language_model", None)
    prefix = "model.language_model." if text is not None else ""
    found = _matrices(model if text is None else text, prefix)
    planned = (_planned(name, shape, bits) for name, shape in found)
    return tuple(matrix for matrix in planned if matrix is not None)


def _matrices(root: nn.Module, prefix: str) -> Iterator[tuple[str, tuple[int, ...]]]:
    for name, module in root.named_modules():
        full = prefix + name
        if isinstance(module, nn.Linear):
            if module.bias is None and not full.endswith(_PLAIN):
                yield full + WEIGHT, tuple(module.weight.shape)
        elif isinstance(getattr(module, _EXPERT_MATRICES[0], None), nn.Parameter):
            for matrix in _EXPERT_MATRICES:
                yield f"{full}.{matrix}", tuple(getattr(module, matrix).shape)


def _planned(name: str, shape: tuple[int, ...], bits: int) -> PlannedMatrix | None:
    *stack, rows, columns = shape
    experts = stack[0] if stack else 0
    if bits == 4 and kernels.suits_int4(rows, columns):
        return PlannedMatrix(name, 4, rows, columns, experts)
    if kernels.suits_int8(rows, columns):
        return PlannedMatrix(name, 8, rows, columns, experts)
    return None


def pack_matrix(matrix: PlannedMatrix, source: WeightSource, device: str) -> tuple[Tensor, Tensor]:
    """Weight and scales in the layout of ``device``; a stack has the experts in front."""
    if not matrix.experts:
        return _pack(source, matrix, device, None)
    weights, scales = [], []
    for index in range(matrix.experts):
        weight, scale = _pack(source, matrix, device, index)
        weights.append(weight)
        scales.append(scale)
    return torch.stack(weights), torch.stack(scales)


def _pack(
    source: WeightSource, matrix: PlannedMatrix, device: str, index: int | None
) -> tuple[Tensor, Tensor]:
    grid = source.matrix(matrix.name, matrix.bits, device, index)
    return kernels.pack_int4(grid) if isinstance(grid, Int4) else kernels.pack_int8(grid)


def packed_shapes(
    matrix: PlannedMatrix, device: str
) -> tuple[tuple[torch.dtype, tuple[int, ...]], tuple[torch.dtype, tuple[int, ...]]]:
    """Dtype and shape of what :func:`pack_matrix` returns."""
    stack = (matrix.experts,) if matrix.experts else ()
    rows, columns = matrix.rows, matrix.columns
    if matrix.bits == 8:
        return (torch.int8, (*stack, rows, columns)), (torch.bfloat16, (*stack, rows))
    scales = (torch.bfloat16, (*stack, columns // GROUP, rows, 2))
    if torch.device(device).type == "cpu":
        return (torch.uint8, (*stack, rows, columns // 2)), scales
    tiles = kernels.inner_tiles(columns)
    return (torch.int32, (*stack, rows // 8, columns // (16 * tiles), 32, tiles // 2)), scales
