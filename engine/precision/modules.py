"""Packed stand-ins for the library's linear layers, experts and large tables.

They hold buffers only, computed by :mod:`engine.precision.kernels`. Forward only.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, nn
from torch.func import functional_call
from torch.nn import functional as F  # noqa: N812

from engine.precision.kernels import multiply_int4, multiply_int8

_Multiply = Callable[[Tensor, Tensor, Tensor], Tensor]
BITS = (8, 4)


def multiplication(bits: int) -> _Multiply:
    """The product for weights of 4 or 8 bits."""
    return {4: multiply_int4, 8: multiply_int8}[bits]


class PackedLinear(nn.Module):
    """y = x Wᵀ with W in 4 or 8 bits; no bias.

    ``weight`` and ``scales`` are in the layout of their device.
    """

    weight: Tensor
    scales: Tensor

    def __init__(self, bits: int, in_features: int, weight: Tensor, scales: Tensor) -> None:
        super().__init__()
        self.in_features = in_features
        self.out_features = int(scales.shape[1 if bits == 4 else 0])
        self.bits = bits
        self.register_buffer("weight", weight)
        self.register_buffer("scales", scales)
        self._multiply = multiplication(bits)

    def forward(self, x: Tensor) -> Tensor:
        """(..., in) -> (..., out), bfloat16."""
        rows = x.reshape(-1, self.in_features)
        return self._multiply(rows, self.weight, self.scales).view(*x.shape[:-1], -1)


class WaitingLinear(nn.Module):
    """A linear layer, plain or packed, in main memory; its matrix is fetched for each product."""

    def __init__(self, inner: nn.Linear | PackedLinear) -> None:
        super().__init__()
        self.in_features, self.out_features = inner.in_features, inner.out_features
        self.inner = inner

    def forward(self, x: Tensor) -> Tensor:
        """(..., in) -> (..., out), on the device of ``x``."""
        tensors = dict(self.inner.named_parameters()) | dict(self.inner.named_buffers())
        here = {name: value.to(x.device, non_blocking=True) for name, value in tensors.items()}
        product: Tensor = functional_call(self.inner, here, (x,))
        return product


class PackedMatrices(nn.Module):
    """One packed matrix per expert: ``weight`` and ``scales`` carry the experts in front."""

    weight: Tensor
    scales: Tensor

    def __init__(self, bits: int, weight: Tensor, scales: Tensor) -> None:
        super().__init__()
        self.bits = bits
        self.register_buffer("weight", weight)
        self.register_buffer("scales", scales)
        self._multiply = multiplication(bits)

    def forward(self, x: Tensor, expert: int) -> Tensor:
        """(rows, in) through one expert's matrix, fetched where the stack lies elsewhere."""
        weight, scales = (
            stack[expert].to(x.device, non_blocking=True) for stack in (self.weight, self.scales)
        )
        return self._multiply(x, weight, scales)


class PackedExperts(nn.Module):
    """The matrices of a sparse layer, in the place of the library's 3-D parameters."""

    def __init__(self, plain: Any, gate_up: PackedMatrices, down: PackedMatrices) -> None:
        super().__init__()
        self.num_experts = int(plain.num_experts)
        self.act_fn = plain.act_fn
        self.gate_up_proj = gate_up
        self.down_proj = down


class HostEmbedding(nn.Module):
    """A large table in main memory whose rows go to where the ids are.

    The per-layer table of E2B is half of the model, and a token reads 18 KB of it.
    """

    def __init__(self, weight: Tensor, scale: float) -> None:
        super().__init__()
        self.weight = nn.Parameter(weight, requires_grad=False)
        self._scale = scale

    def forward(self, ids: Tensor) -> Tensor:
        """(rows,) -> (rows, width), scaled; waits for the ids where they are on a GPU."""
        rows = F.embedding(ids.cpu(), self.weight).to(ids.device, non_blocking=True)
        return rows * torch.tensor(self._scale, dtype=rows.dtype)
