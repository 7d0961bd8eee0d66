"""CUDA graphs of the decoder's passes, captured by hand: no compiler on the user's computer.

Written after PyTorch's documentation and never run on a CUDA device here; what is captured is
tested elsewhere by a recorder that replays operators (tests/engine/tape.py).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch

from engine.decoder.replay import Recorder
from engine.precision.modules import PackedExperts, WaitingLinear

_WARM_UPS = 2


class GraphRecorder:
    """Captures work as CUDA graphs that share one pool of memory.

    Sharing is safe since work leaves its results in tensors that outlive it and lie outside the
    pool, and since everything runs on one stream: no graph relies on what another left in there.
    """

    def __init__(self, device: str) -> None:
        self._device = torch.device(device)
        self._pool = torch.cuda.graph_pool_handle()

    def __call__(self, work: Callable[[], None]) -> Callable[[], None]:
        """Do ``work`` twice for what kernels set up at first use, then capture it.

        Raises RuntimeError where the work cannot be captured.
        """
        current = torch.cuda.current_stream(self._device)
        side = torch.cuda.Stream(self._device)  # type: ignore[no-untyped-call]
        side.wait_stream(current)
        with torch.cuda.stream(side):
            for _ in range(_WARM_UPS):
                work()
        current.wait_stream(side)
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph, pool=self._pool):
            work()
        replay: Callable[[], None] = graph.replay
        return replay


def recorder_for(model: Any, device: str) -> Recorder | None:
    """Graphs on a CUDA device, where the passes of ``model`` can be captured; else None."""
    if torch.device(device).type != "cuda" or not can_be_captured(model):
        return None
    return GraphRecorder(device)


def can_be_captured(model: Any) -> bool:
    """Whether no layer asks the device for a value or fetches a weight from elsewhere.

    Packed experts do the one, layers and experts in main memory the other.
    """
    text = model.model.language_model
    return not any(
        isinstance(module, PackedExperts | WaitingLinear) for module in text.modules()
    ) and not _has_stacks_elsewhere(text)


def _has_stacks_elsewhere(text: Any) -> bool:
    device = text.norm.weight.device
    return any(value.dim() == 3 and value.device != device for value in text.parameters())
