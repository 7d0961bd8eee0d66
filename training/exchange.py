"""Several processes that train one model: different data, averaged gradients (gloo).

On a small machine two processes use two cores better than two threads do.
"""

from __future__ import annotations

import os
from collections.abc import Callable

import torch
from torch import nn

from training.loop import Schedule

Exchange = Callable[[list[nn.Parameter]], None]


def join_group(rank: int, processes: int) -> Exchange:
    """Enter the group of processes; the result averages gradients over it."""
    os.environ.setdefault("MASTER_ADDR", "127.0.0.1")
    os.environ.setdefault("MASTER_PORT", "29517")
    torch.distributed.init_process_group("gloo", rank=rank, world_size=processes)

    def exchange(parameters: list[nn.Parameter]) -> None:
        for parameter in parameters:
            if parameter.grad is None:
                parameter.grad = torch.zeros_like(parameter)
        flat = torch.cat([parameter.grad.flatten() for parameter in parameters])
        torch.distributed.all_reduce(flat)
        flat /= processes
        for parameter, part in zip(
            parameters, flat.split([p.numel() for p in parameters]), strict=True
        ):
            parameter.grad = part.view_as(parameter)

    return exchange


def is_over(schedule: Schedule, exchange: Exchange | None) -> bool:
    """Whether the time is up; all processes stop at the same step."""
    over = torch.tensor(float(schedule.spent >= 1))
    if exchange:
        torch.distributed.all_reduce(over)
    return bool(over > 0)
