"""Interleaved runs and what is made of them: medians, and every repeat beside them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from statistics import median
from typing import Any

import torch
from torch.utils._python_dispatch import TorchDispatchMode

from engine.bench.runners import Run, Runner, Tandem


@dataclass(frozen=True, slots=True)
class Row:
    """One engine's figures. ``seconds`` are of all repeats; the rest are medians or counts.

    ``ms_per_token`` and ``ms_per_round`` leave out the first token, which the prefill makes;
    ``ttft_ms`` is the time to it. ``equals_reference`` compares with plain transformers.
    """

    name: str
    tokens_per_second: float
    ms_per_token: float
    ms_per_round: float
    ttft_ms: float
    rounds: int
    drafted: int
    accepted: int
    equals_reference: bool
    seconds: tuple[float, ...]

    def as_json(self) -> dict[str, Any]:
        return asdict(self)


def interleaved(
    runners: Sequence[Runner],
    prompt: tuple[int, ...],
    count: int,
    repeats: int,
    reference: tuple[int, ...],
) -> list[Row]:
    """Every engine ``repeats`` times, forwards and backwards in turn, after one warm-up each."""
    firsts: dict[str, list[float]] = {runner.name: [] for runner in runners}
    runs: dict[str, list[Run]] = {runner.name: [] for runner in runners}
    for runner in runners:
        runner.run(prompt, min(count, 8))
    for repeat in range(repeats):
        for runner in runners if repeat % 2 == 0 else reversed(runners):
            firsts[runner.name].append(runner.run(prompt, 1).seconds)
            runs[runner.name].append(runner.run(prompt, count))
    return [
        _row(runner.name, firsts[runner.name], runs[runner.name], reference) for runner in runners
    ]


def _row(name: str, firsts: list[float], runs: list[Run], reference: tuple[int, ...]) -> Row:
    last = runs[-1]
    decoding = median(run.seconds - first for run, first in zip(runs, firsts, strict=True))
    rounds = last.forwards - 1
    return Row(
        name=name,
        tokens_per_second=(len(last.ids) - 1) / decoding,
        ms_per_token=1e3 * decoding / (len(last.ids) - 1),
        ms_per_round=1e3 * decoding / max(1, rounds),
        ttft_ms=1e3 * median(firsts),
        rounds=rounds,
        drafted=last.drafted,
        accepted=last.accepted,
        equals_reference=last.ids == reference,
        seconds=tuple(run.seconds for run in runs),
    )


def second_turn(
    runner: Tandem, prompt: tuple[int, ...], reply: int, new: tuple[int, ...], repeats: int
) -> dict[str, float]:
    """Milliseconds to the first token of a second turn, with the chat's cache and without."""
    kept, fresh = [], []
    for _ in range(repeats):
        first = runner.run(prompt, reply)
        longer = (*prompt, *first.ids, *new)
        kept.append(runner.run(longer, 1, keep_cache=True).seconds)
        fresh.append(runner.run(longer, 1).seconds)
    return {
        "tokens": len(longer),
        "reused_ms": 1e3 * median(kept),
        "recomputed_ms": 1e3 * median(fresh),
        "ratio": median(kept) / median(fresh),
    }


class _Reads(TorchDispatchMode):  # type: ignore[no-untyped-call]
    """Counts operators that read a value back to the host."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.count: Counter[str] = Counter()

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        name = func.overloadpacket.__name__
        if name in ("_local_scalar_dense", "nonzero", "is_nonzero"):
            self.count[name] += 1
        return func(*args, **kwargs or {})


def hidden_reads_per_round(runner: Runner, prompt: tuple[int, ...], count: int) -> float:
    """Host reads per round besides list conversions, which this cannot see (ours: one).

    The reads of the prefill are taken off by a run of one token.
    """
    with _Reads() as first:
        runner.run(prompt, 1)
    with _Reads() as every:
        rounds = runner.run(prompt, count).forwards - 1
    reads: int = sum(every.count.values()) - sum(first.count.values())
    return reads / max(1, rounds)


def peak_bytes(device: str) -> int:
    """Most memory held so far: of the device, or of this process on a CPU."""
    if torch.device(device).type == "cuda":
        return int(torch.cuda.max_memory_allocated())
    try:
        import resource
    except ImportError:  # Windows has no such module
        return 0
    return int(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss) * 1024
