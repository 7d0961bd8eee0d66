"""Interleaved runs and what is made of them: medians, and every repeat beside them."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from statistics import median
from typing import Any

import torch
from torch.overrides import TorchFunctionMode
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
    ms_per_round: float | None
    ttft_ms: float
    rounds: int | None
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
    rounds = None if last.forwards is None else last.forwards - 1
    return Row(
        name=name,
        tokens_per_second=(len(last.ids) - 1) / decoding,
        ms_per_token=1e3 * decoding / (len(last.ids) - 1),
        ms_per_round=None if rounds is None else 1e3 * decoding / max(1, rounds),
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
        self.count = 0

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        self.count += func.overloadpacket.__name__ in ("_local_scalar_dense", "nonzero")
        return func(*args, **kwargs or {})


class _Lists(TorchFunctionMode):
    """Counts conversions to a list, which on a CPU dispatch no operator."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def __torch_function__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        self.count += getattr(func, "__name__", "") in ("tolist", "numpy")
        return func(*args, **kwargs or {})


def host_syncs_per_round(
    runner: Runner, prompt: tuple[int, ...], count: int, device: str = "cpu"
) -> float | None:
    """How often the host waits for a value per round; None where rounds are not told.

    Counted on a CPU as conversions of values, on CUDA as torch warns of synchronisations. Those of
    the prefill are taken off by a run of one token.
    """
    runner.run(prompt, count)  # what is set up once
    watched = _warnings if torch.device(device).type == "cuda" else _conversions
    first, _ = watched(runner, prompt, 1)
    every, forwards = watched(runner, prompt, count)
    return None if forwards is None else (every - first) / max(1, forwards - 1)


def _conversions(runner: Runner, prompt: tuple[int, ...], count: int) -> tuple[int, int | None]:
    with _Reads() as reads, _Lists() as lists:
        forwards = runner.run(prompt, count).forwards
    return reads.count + lists.count, forwards


def _warnings(runner: Runner, prompt: tuple[int, ...], count: int) -> tuple[int, int | None]:
    with warnings.catch_warnings(record=True) as heard:
        warnings.simplefilter("always")
        torch.cuda.set_sync_debug_mode("warn")
        try:
            forwards = runner.run(prompt, count).forwards
        finally:
            torch.cuda.set_sync_debug_mode("default")
    return sum("synchroniz" in str(one.message) for one in heard), forwards


def peak_bytes(device: str) -> int:
    """Most memory held so far: of the device, or of this process on a CPU."""
    if torch.device(device).type == "cuda":
        return int(torch.cuda.max_memory_allocated())
    try:
        import resource
    except ImportError:  # Windows has no such module
        return 0
    return int(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss) * 1024
