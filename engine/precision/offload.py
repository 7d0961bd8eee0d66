"""Matrices of some layers in main memory, brought to the GPU for each product.

By accelerate's hooks, which wrap a module's forward; the decoder calls such modules one by one.
Plain stacks of experts (most of 26B-A4B in bfloat16) need no hook: they stay in main memory, and
the decoder fetches the experts that a token hits.
Written for CUDA and MPS, checked on a CPU only, where main memory and device are the same.
"""

from __future__ import annotations

from typing import Any

from accelerate.hooks import AlignDevicesHook, add_hook_to_module
from torch import nn

from engine.precision.modules import PackedLinear, PackedMatrices

_SHARE = 4


def offload_matrices(target: Any, device: str) -> int:
    """Move the matrices of the next quarter of the text layers; returns the number of layers.

    Layers are taken from the end; 0 when all have been moved.
    """
    layers = [layer for layer in target.model.language_model.layers if not _is_offloaded(layer)]
    count = -(-len(target.model.language_model.layers) // _SHARE)
    for layer in layers[-count:]:
        for module in _matrices(layer):
            hook = AlignDevicesHook(
                execution_device=device,
                offload=True,
                weights_map={name: value.cpu() for name, value in _tensors(module).items()},
                offload_buffers=True,
            )
            add_hook_to_module(module, hook)
        for stack in _plain_stacks(layer):
            stack.data = stack.data.cpu()
    return min(count, len(layers))


def _matrices(layer: nn.Module) -> list[nn.Module]:
    kinds = nn.Linear | PackedLinear | PackedMatrices
    return [module for module in layer.modules() if isinstance(module, kinds)]


def _plain_stacks(layer: nn.Module) -> list[nn.Parameter]:
    """The experts' matrices, (experts, rows, columns), where they are not packed."""
    return [value for value in layer.parameters() if value.dim() == 3]


def _tensors(module: nn.Module) -> dict[str, Any]:
    return dict(module.named_parameters()) | dict(module.named_buffers())


def _is_offloaded(layer: nn.Module) -> bool:
    return any(hasattr(module, "_hf_hook") for module in layer.modules())
