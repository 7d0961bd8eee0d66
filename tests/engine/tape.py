"""A recorder that stands in for CUDA graphs where there is no CUDA device.

It writes down the operators that work dispatches, with their very tensors, and replays them into
the same memory: a value that the host computed is fixed as of the recording, just as in a graph,
and whatever a graph could not hold is an error.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from torch import Tensor
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_flatten

READS_BACK = {
    "_local_scalar_dense",
    "nonzero",
    "is_nonzero",
    "masked_select",
    "unique2",
    "_unique2",
    "bincount",
    "lift_fresh",  # a tensor from host values
}


class Tape:
    """Recordings made, and how often they were played."""

    def __init__(self) -> None:
        self.num_recorded = 0
        self.num_played = 0

    def __call__(self, work: Callable[[], None]) -> Callable[[], None]:
        work()  # as graphs do, to set up what is set up once
        self.num_recorded += 1
        with _Writing() as writing:
            work()
        calls = writing.calls

        def replay() -> None:
            self.num_played += 1
            for func, args, kwargs, outputs in calls:
                _again(func, args, kwargs, outputs)

        return replay


class _Writing(TorchDispatchMode):
    def __init__(self) -> None:
        super().__init__()
        self.calls: list[tuple[Any, Any, Any, list[Tensor]]] = []

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        name = func.overloadpacket.__name__
        if name in READS_BACK:
            raise RuntimeError(f"{name} cannot be captured")
        made = func(*args, **kwargs or {})
        outputs = [one for one in tree_flatten(made)[0] if isinstance(one, Tensor)]
        self.calls.append((func, args, kwargs or {}, outputs))
        return made


def _again(func: Any, args: Any, kwargs: Any, outputs: list[Tensor]) -> None:
    inputs = {_storage(one) for one in tree_flatten((args, kwargs))[0] if isinstance(one, Tensor)}
    if not func._schema.is_mutable and all(_storage(one) in inputs for one in outputs):
        return  # views: their memory is that of an input
    made = [one for one in tree_flatten(func(*args, **kwargs))[0] if isinstance(one, Tensor)]
    for old, new in zip(outputs, made, strict=True):
        if _storage(old) != _storage(new):
            old.copy_(new)


def _storage(tensor: Tensor) -> int:
    return tensor.untyped_storage().data_ptr()
