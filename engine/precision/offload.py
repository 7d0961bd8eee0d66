"""Matrices of some layers in main memory, brought to the GPU for each product.

A linear layer is wrapped; stacks of experts (most of 26B-A4B) stay as they are, and the experts
that a token hits are fetched. Used from the start for a model that is larger than the card, and
when memory runs out.
Written for CUDA and MPS, checked on a CPU only, where main memory and device are the same.
"""

from __future__ import annotations

from typing import Any

from torch import Tensor, nn

from engine.hub.waiting import Waiting
from engine.precision.modules import PackedLinear, PackedMatrices, WaitingLinear

_SHARE = 4


def fetch_waiting(target: Any, waiting: Waiting) -> None:
    """Bring matrices that were left in main memory to the device for each product."""
    if not waiting.is_experts:
        for layer in target.model.language_model.layers[-waiting.layers :]:
            _wrap(layer)


def offload_matrices(target: Any) -> int:
    """Move the matrices of the next quarter of the text layers; returns the number of layers.

    Layers are taken from the end; 0 when all have been moved.
    """
    layers = [layer for layer in target.model.language_model.layers if not _is_offloaded(layer)]
    count = -(-len(target.model.language_model.layers) // _SHARE)
    for layer in layers[-count:]:
        _wrap(layer)
        for stack in _stacks(layer):
            stack.data = stack.data.cpu()
    return min(count, len(layers))


def _wrap(layer: nn.Module) -> None:
    kinds = nn.Linear | PackedLinear
    found = [(name, module) for name, module in layer.named_modules() if isinstance(module, kinds)]
    for name, module in found:
        layer.set_submodule(name, WaitingLinear(module.cpu()))


def _stacks(layer: nn.Module) -> list[Tensor]:
    """The experts' matrices, (experts, rows, columns), plain or packed with their scales."""
    plain = [value for value in layer.parameters() if value.dim() == 3]
    packed = [module for module in layer.modules() if isinstance(module, PackedMatrices)]
    return [*plain, *(tensor for module in packed for tensor in (module.weight, module.scales))]


def _is_offloaded(layer: nn.Module) -> bool:
    return any(isinstance(module, WaitingLinear) for module in layer.modules())
