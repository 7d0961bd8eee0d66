"""What every stage shares: device, optimiser, schedule, checkpoints, one log line per report."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from torch import nn


def pick_device() -> torch.device:
    """CUDA when there is one, else the CPU with a single thread: stages run side by side."""
    if torch.cuda.is_available():
        return torch.device("cuda")
    torch.set_num_threads(1)
    return torch.device("cpu")


def make_optimiser(
    groups: Iterable[tuple[Iterable[nn.Parameter], float]], decay: float = 0.05
) -> torch.optim.AdamW:
    """AdamW over (parameters, learning-rate factor) groups; only matrices decay."""
    settings = []
    for parameters, factor in groups:
        chosen = [parameter for parameter in parameters if parameter.requires_grad]
        for matrices in (True, False):
            some = [parameter for parameter in chosen if (parameter.dim() >= 2) == matrices]
            settings.append({"params": some, "weight_decay": decay * matrices, "factor": factor})
    return torch.optim.AdamW(settings, lr=0.0, betas=(0.9, 0.98), foreach=True)


@dataclass
class Schedule:
    """Warm-up over ``warm_up`` steps, flat, then linear to ``floor`` in the rest of the time."""

    peak: float
    seconds: float
    warm_up: int = 60
    flat: float = 0.3
    floor: float = 0.03
    started: float = field(default_factory=time.monotonic)

    @property
    def spent(self) -> float:
        """The share of the time that is gone, 0..1."""
        return min((time.monotonic() - self.started) / self.seconds, 1.0)

    def apply(self, optimiser: torch.optim.Optimizer, step: int) -> float:
        """Set the learning rate of every group for ``step``; returns the unscaled rate."""
        late = max(0.0, (self.spent - self.flat) / (1 - self.flat))
        rate = self.peak * min(1.0, (step + 1) / self.warm_up) * (1 - (1 - self.floor) * late)
        for group in optimiser.param_groups:
            group["lr"] = rate * group["factor"]
        return rate


def run(
    schedule: Schedule,
    optimiser: torch.optim.Optimizer,
    step: Callable[[int], None],
    tell: Callable[[], None],
    every: float = 60.0,
) -> None:
    """Call ``step`` with its number until the time is up, and ``tell`` every ``every`` seconds."""
    number, told = 0, time.monotonic()
    while schedule.spent < 1:
        schedule.apply(optimiser, number)
        step(number)
        number += 1
        if time.monotonic() - told > every or schedule.spent >= 1:
            tell()
            told = time.monotonic()


def descend(
    optimiser: torch.optim.Optimizer, loss: torch.Tensor, parameters: Iterable[nn.Parameter]
) -> None:
    """One optimiser step down ``loss``, gradients clipped to norm 1."""
    loss.backward()
    nn.utils.clip_grad_norm_(parameters, 1.0)
    optimiser.step()
    optimiser.zero_grad(set_to_none=True)


class Averages:
    """Running means of named figures, emptied by each report."""

    def __init__(self) -> None:
        self._sums: dict[str, list[float]] = {}

    def add(self, **figures: float) -> None:
        """Count one observation per name."""
        for name, value in figures.items():
            total = self._sums.setdefault(name, [0.0, 0.0])
            total[0] += float(value)
            total[1] += 1

    def take(self) -> dict[str, float]:
        """The means since the last call, rounded for reading."""
        means = {name: round(total / count, 4) for name, (total, count) in self._sums.items()}
        self._sums.clear()
        return means


def report(path: Path, figures: dict[str, Any]) -> None:
    """Append one line to a stage's log and print it."""
    line = json.dumps(figures)
    print(line, flush=True)
    with path.open("a", encoding="utf-8") as log:
        log.write(line + "\n")


def save_checkpoint(path: Path, **parts: Any) -> None:
    """Write a checkpoint so that a stop in the middle leaves the previous one whole."""
    temporary = path.with_suffix(".part")
    torch.save(parts, temporary)
    temporary.replace(path)


def load_checkpoint(path: Path, device: torch.device) -> dict[str, Any] | None:
    """The checkpoint at ``path``, or None when the stage starts afresh."""
    if not path.exists():
        return None
    parts: dict[str, Any] = torch.load(path, map_location=device, weights_only=True)
    return parts
