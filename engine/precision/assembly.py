"""A checkpoint's configuration and tensors -> a model with packed matrices, piece by piece.

The library's class is built without memory for parameters; every tensor then goes straight to
its place. On a CPU plain tensors stay in their files, mapped into memory: towers and the table of
per-layer embeddings cost nothing until they are used. Elsewhere that table stays in main memory.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from accelerate import init_empty_weights
from torch import Tensor, nn
from transformers.conversion_mapping import get_model_conversion_mapping
from transformers.core_model_loading import WeightRenaming, rename_source_key
from transformers.initialization import no_init_weights

from engine.checkpoint import Checkpoint, weight_files
from engine.errors import ModelError
from engine.hub.waiting import Waiting
from engine.precision.modules import HostEmbedding, PackedExperts, PackedLinear, PackedMatrices
from engine.precision.offload import fetch_waiting
from engine.precision.packing import PlannedMatrix, plan_packing
from engine.precision.source import WeightSource, check_quantisation
from engine.precision.store import Origin, Packed, Progress, packed_weights
from engine.precision.tensors import TensorFiles
from engine.requests import Precision

_HEAD, _TABLE, _TOWER = "lm_head.weight", "embed_tokens_per_layer", "_tower."


@dataclass(frozen=True, slots=True)
class Assembled:
    """A model ready to run; ``notes`` are sentences for its card."""

    model: Any
    notes: tuple[str, ...]


def assemble(
    checkpoint: Checkpoint,
    model_class: Callable[[Any], Any],
    config: Any,
    precision: Precision,
    device: str,
    *,
    waiting: Waiting | None = None,
    cache: Path | None = None,
    on_progress: Progress = lambda done, total: None,
) -> Assembled:
    """Build ``model_class`` from a folder, its matrices in ``precision``, all else in bfloat16.

    Args:
        waiting: the matrices that stay in main memory, mapped from their files, and are brought
            to ``device`` for each product.
        cache: where packed weights are kept; None is the user's cache folder.
        on_progress: hears (done, total) weights while they are packed.

    Raises:
        ModelError: weights are missing, damaged or of another shape.
    """
    check_quantisation(checkpoint.config, checkpoint.folder)
    model = skeleton(model_class, config)
    paths = weight_files(checkpoint.folder)
    files = TensorFiles(paths)
    source = WeightSource(files, _names(model, files))
    plan = plan_packing(model, precision)
    _check_shapes(plan, source, checkpoint.folder)
    origin = Origin(checkpoint.folder, paths, precision, device)
    packed, note = packed_weights(plan, source, origin, folder=cache, on_progress=on_progress)
    place = _Place(device, waiting)
    _install_packed(model, plan, packed, place)
    _install_plain(model, source, place, checkpoint.folder)
    model.eval().requires_grad_(False)
    if waiting is not None:
        fetch_waiting(model, waiting)
    return Assembled(model, (note,) if note else ())


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the tensors of a model belong."""

    device: str
    waiting: Waiting | None

    def of(self, name: str) -> str:
        """The device of a tensor, by its name in the model."""
        waits = self.waiting is not None and self.waiting.holds(name)
        return "cpu" if waits else self.device


def skeleton(model_class: Callable[[Any], Any], config: Any) -> Any:
    """The modules with buffers but without memory for parameters."""
    with _default_dtype(torch.bfloat16), no_init_weights(), init_empty_weights():
        model = model_class(config)
    # As the library does, compute the buffers in float32 and round them; parameters have no
    # memory yet, so there is nothing to initialise.
    model.initialize_weights()
    return model


@contextmanager
def _default_dtype(dtype: torch.dtype) -> Iterator[None]:
    before = torch.get_default_dtype()
    torch.set_default_dtype(dtype)
    try:
        yield
    finally:
        torch.set_default_dtype(before)


def _names(model: Any, files: TensorFiles) -> dict[str, str]:
    """Names of the model's tensors -> names in the files, by the library's own renamings."""
    renamings = [
        one for one in get_model_conversion_mapping(model) if isinstance(one, WeightRenaming)
    ]
    known = model.state_dict()
    return {
        rename_source_key(name, renamings, [], model.base_model_prefix, known)[0]: name
        for name in files
    }


def _check_shapes(plan: tuple[PlannedMatrix, ...], source: WeightSource, folder: Path) -> None:
    for matrix in plan:
        stack = (matrix.experts,) if matrix.experts else ()
        if not source.has(matrix.name):
            raise _lacking(folder, matrix.name)
        if source.shape(matrix.name) != (*stack, matrix.rows, matrix.columns):
            raise _misshapen(folder, matrix.name)


def _install_packed(
    model: Any, plan: tuple[PlannedMatrix, ...], packed: Packed, place: _Place
) -> None:
    stacks: dict[str, dict[str, PackedMatrices]] = {}
    for matrix in plan:
        device = place.of(matrix.name)
        weight, scales = (tensor.to(device) for tensor in packed[matrix.name])
        owner, attribute = matrix.name.rsplit(".", 1)
        if matrix.experts:
            made = PackedMatrices(matrix.bits, weight, scales)
            stacks.setdefault(owner, {})[attribute] = made
        else:
            model.set_submodule(owner, PackedLinear(matrix.bits, matrix.columns, weight, scales))
    for owner, matrices in stacks.items():
        plain = model.get_submodule(owner)
        experts = PackedExperts(plain, matrices["gate_up_proj"], matrices["down_proj"])
        model.set_submodule(owner, experts)


def _install_plain(model: Any, source: WeightSource, place: _Place, folder: Path) -> None:
    """Put every tensor that is not packed in its place."""
    device = place.device
    is_tied = bool(model.config.get_text_config().tie_word_embeddings)
    for name, old in model.state_dict().items():
        owner, _, attribute = name.rpartition(".")
        module = model.get_submodule(owner)
        if isinstance(module, PackedLinear | PackedMatrices) or (is_tied and name == _HEAD):
            continue
        if not source.has(name):
            raise _lacking(folder, name)
        if not owner.endswith(_TABLE) and (device != "cpu" or _TOWER not in name):
            source.announce(name)  # every token reads it, or it is copied to the device now
        tensor = source.mapped(name)
        if tensor.shape != old.shape:
            raise _misshapen(folder, name)
        if tensor.is_floating_point():
            tensor = tensor.to(torch.bfloat16)
        if owner.endswith(_TABLE) and device != "cpu":
            model.set_submodule(owner, HostEmbedding(tensor, module.scalar_embed_scale))
        else:
            waits = tensor.dim() > 1 and place.of(name) == "cpu"
            _set(module, attribute, tensor if waits else tensor.to(device))
    _move_buffers(model, device)
    if is_tied:
        model.lm_head.weight = model.get_input_embeddings().weight


def _set(module: nn.Module, attribute: str, tensor: Tensor) -> None:
    if attribute in module._buffers:
        module._buffers[attribute] = tensor
    else:
        module._parameters[attribute] = nn.Parameter(tensor, requires_grad=False)


def _move_buffers(model: nn.Module, device: str) -> None:
    """Buffers that no file holds, such as the rotary frequencies, are computed; they follow."""
    for module in model.modules():
        if isinstance(module, PackedLinear | PackedMatrices):
            continue
        for name, buffer in module._buffers.items():
            if buffer is not None:
                module._buffers[name] = buffer.to(device)


def _lacking(folder: Path, name: str) -> ModelError:
    return ModelError(
        f"The model in {folder} lacks weights ({name} and perhaps others); download it again."
    )


def _misshapen(folder: Path, name: str) -> ModelError:
    return ModelError(
        f"The model in {folder} does not fit its own configuration ({name} has another shape); "
        "download it again."
    )
