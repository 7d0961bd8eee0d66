"""Matrices kept in main memory: the same answers, called one by one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import torch
from torch import nn
from torch.overrides import TorchFunctionMode

from engine.hub.waiting import Waiting
from engine.precision.modules import WaitingLinear
from engine.precision.offload import offload_matrices
from engine.requests import Precision
from tests.engine.precision.conftest import Folders
from tests.engine.precision.folders import load, say
from tests.engine.tiny_models import text_ids


@pytest.mark.parametrize("shape", ["E2B", "26B-A4B"])
@pytest.mark.parametrize("precision", [Precision.BF16, Precision.INT4])
def test_a_quarter_of_the_layers_moves_at_a_time_and_the_text_stays(
    shape: str, precision: Precision, folders: Folders, tmp_path: Path
) -> None:
    target, _ = folders(shape)
    model = load(target, precision, tmp_path).model
    ids = text_ids(24, 3)
    before = say(model, None, ids, 0, count=6)
    moved = []
    while count := offload_matrices(model):
        moved.append(count)
        assert say(model, None, ids, 0, count=6) == before
    assert sum(moved) == len(model.model.language_model.layers)
    assert max(moved) == 2


class _Elsewhere(TorchFunctionMode):
    """Counts what is fetched from main memory: tensors asked to go where the activations are."""

    def __init__(self) -> None:
        super().__init__()
        self.shapes: list[tuple[int, ...]] = []

    def __torch_function__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        if func is torch.Tensor.to and args[0].dim() == 2 and "non_blocking" in (kwargs or {}):
            self.shapes.append(tuple(args[0].shape))
        return func(*args, **(kwargs or {}))


def test_of_plain_experts_in_main_memory_only_those_hit_are_fetched(
    folders: Folders, tmp_path: Path
) -> None:
    target, _ = folders("26B-A4B")
    model = load(target, Precision.BF16, tmp_path).model
    while offload_matrices(model):
        pass
    experts = [
        m for m in model.modules() if isinstance(getattr(m, "gate_up_proj", None), nn.Parameter)
    ]
    assert experts
    with _Elsewhere() as fetched:
        say(model, None, text_ids(2, 3), 0, count=1)
    whole = {tuple(one.gate_up_proj.shape[1:]) for one in experts}
    assert whole & set(fetched.shapes)
    assert all(len(shape) == 2 for shape in fetched.shapes)


@pytest.mark.parametrize("precision", [Precision.BF16, Precision.INT8, Precision.INT4])
@pytest.mark.parametrize("shape", ["12B", "26B-A4B"])
def test_what_waits_from_the_start_stays_in_its_file_and_the_text_is_the_same(
    shape: str, precision: Precision, folders: Folders, tmp_path: Path
) -> None:
    target, _ = folders(shape)
    ids = text_ids(24, 3)
    usual = say(load(target, precision, tmp_path).model, None, ids, 0, count=6)
    is_dense = shape == "12B"
    waiting = Waiting(2, 5, 0, is_experts=not is_dense)
    # Named by a number the processor counts as another device, so that what is brought is a copy.
    model = load(target, precision, tmp_path, device="cpu:0", waiting=waiting).model
    assert say(model, None, ids, 0, count=6) == usual
    layers = model.model.language_model.layers
    assert [_is_wrapped(layer) for layer in layers[-3:]] == [False, is_dense, is_dense]
    moved = 0
    while count := offload_matrices(model):
        moved += count
        assert say(model, None, ids, 0, count=6) == usual
    assert moved == (3 if is_dense else 5)


def _is_wrapped(layer: nn.Module) -> bool:
    return any(isinstance(module, WaitingLinear) for module in layer.modules())
