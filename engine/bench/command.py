"""Arguments, order of measurements, and the report: a table, then one JSON line."""

from __future__ import annotations

import argparse
import datetime
import json
import os
import platform
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch

from engine.bench.forced import HitTable
from engine.bench.measure import (
    Row,
    host_syncs_per_round,
    interleaved,
    peak_bytes,
    second_turn,
)
from engine.bench.peers import Gguf, available
from engine.bench.runners import Clock, Runner, Tandem, Transformers
from engine.bench.shapes import SHAPES, Subject, build

DTYPES = {"float32": torch.float32, "bfloat16": torch.bfloat16, "float16": torch.float16}


def main(argv: Sequence[str] | None = None) -> int:
    """Measure and print; returns the exit code."""
    options = parse(argv)
    if options.threads:
        torch.set_num_threads(options.threads)
    report = measure(options)
    print(_table(report))
    print(json.dumps(report))
    return 0


def parse(argv: Sequence[str] | None = None) -> argparse.Namespace:
    """The options of :func:`measure`."""
    return _parser().parse_args(argv)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="tandem bench", description=__doc__)
    parser.add_argument("--shape", choices=SHAPES, default="demo")
    parser.add_argument("--dtype", choices=DTYPES, default="float32")
    parser.add_argument("--device", default="cpu", help="cpu, cuda or mps")
    parser.add_argument("--threads", type=int, default=0, help="CPU threads; 0 is torch's choice")
    parser.add_argument(
        "--prompt",
        type=int,
        default=256,
        help="prompt tokens (the demo answers a real question; then for the second turn only)",
    )
    parser.add_argument("--tokens", type=int, default=64, help="new tokens")
    parser.add_argument("--drafts", type=_numbers, default=(2, 4), help="draft lengths, as 2,4")
    parser.add_argument("--acceptance", type=float, default=0.7, help="forced, random weights")
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--no-transformers", action="store_true")
    parser.add_argument("--no-peers", action="store_true", help="leave llama.cpp and mlx-vlm out")
    parser.add_argument("--gguf", type=Path, help="the same weights converted, for llama.cpp")
    parser.add_argument("--gguf-drafter", type=Path, help="and those of the drafter")
    return parser


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split(","))


def measure(options: argparse.Namespace) -> dict[str, Any]:
    """Everything asked for, as the JSON line has it."""
    clock = Clock(options.device)
    subject = build(options.shape, DTYPES[options.dtype], options.device)
    prompt = subject.chat or random_prompt(subject, options.prompt)
    context = options.prompt + 3 * options.tokens + 256
    reference = Transformers(subject, 0, None, clock=clock).run(prompt, options.tokens).ids
    if subject.end_id in reference:
        reference = reference[: reference.index(subject.end_id)]
    runners = _runners(subject, prompt, reference, options, context, clock)
    peers, skipped = _peers(subject, prompt, options, context, clock)
    runners += peers
    rows = interleaved(runners, prompt, len(reference), options.repeats, reference)
    plain = runners[0]
    assert isinstance(plain, Tandem)
    return {
        "shape": options.shape,
        "parameters": subject.num_parameters,
        "dtype": options.dtype,
        "device": device_name(options.device),
        "threads": torch.get_num_threads(),
        "prompt_tokens": len(prompt),
        "forced_acceptance": options.acceptance if subject.is_random else None,
        "repeats": options.repeats,
        "rows": [row.as_json() for row in rows],
        "ratios": _ratios(rows),
        "second_turn": second_turn(
            plain,
            random_prompt(subject, options.prompt),
            32,
            random_prompt(subject, 64),
            options.repeats,
        ),
        "host_syncs_per_round": {
            runner.name: host_syncs_per_round(runner, prompt, 16, options.device)
            for runner in runners
            if runner not in peers
        },
        "skipped": skipped,
        "peak_bytes": peak_bytes(options.device),
        "torch": torch.__version__,
        "python": platform.python_version(),
        "date": datetime.date.today().isoformat(),
    }


def random_prompt(subject: Subject, length: int) -> tuple[int, ...]:
    """Ids without control tokens, from a fixed seed."""
    draws = torch.Generator().manual_seed(length)
    return tuple(torch.randint(300, subject.vocab_size, (length,), generator=draws).tolist())


def _runners(
    subject: Subject,
    prompt: tuple[int, ...],
    reference: tuple[int, ...],
    options: argparse.Namespace,
    context: int,
    clock: Clock,
) -> list[Runner]:
    """This engine's plain loop first, then what is compared with it.

    Both engines' hits are drawn alike, each for its own plain text: in half precision the two
    round differently, and a draft that is right for one would be wrong for the other.
    """

    def hits(text: tuple[int, ...]) -> HitTable | None:
        if not subject.is_random:
            return None
        return HitTable((*prompt, *text), options.acceptance, subject.vocab_size)

    plain = Tandem(subject, 0, None, context=context, clock=clock)
    ours, theirs = hits(plain.run(prompt, len(reference)).ids), hits(reference)
    drafts = options.drafts if subject.drafter is not None else ()
    lengths: list[int | None] = [0, *drafts, *([None] if drafts else [])]
    runners: list[Runner] = [
        Tandem(subject, length, ours, context=context, clock=clock) for length in lengths
    ]
    if torch.device(options.device).type == "cuda":
        runners += [
            Tandem(subject, length, ours, context=context, clock=clock, has_graphs=False)
            for length in (0, *drafts)
        ]
    if not options.no_transformers:
        runners += [Transformers(subject, n, theirs, clock=clock) for n in (0, *drafts)]
    return runners


def _peers(
    subject: Subject,
    prompt: tuple[int, ...],
    options: argparse.Namespace,
    context: int,
    clock: Clock,
) -> tuple[list[Runner], dict[str, str]]:
    """Other engines, and why some are left out."""
    if options.no_peers or torch.device(options.device).type != "cpu":
        return [], {"peers": "Not asked for, or not on a CPU."}
    gguf = None
    if options.gguf is not None:
        acceptance = options.acceptance if subject.is_random else None
        gguf = Gguf(options.gguf, options.gguf_drafter, acceptance, context)
    drafts = options.drafts if subject.drafter is not None else ()
    return available(subject, drafts, gguf, clock, prompt)


def _ratios(rows: Sequence[Row]) -> dict[str, float]:
    """The figures worth comparing across machines."""
    by_name = {row.name: row for row in rows}
    plain = by_name["plain"]
    ratios = {
        f"{row.name} / plain": row.tokens_per_second / plain.tokens_per_second for row in rows
    }
    for row in rows:
        ours = by_name.get(row.name.replace("transformers assisted", "tandem"))
        if row.name.startswith("transformers assisted") and ours is not None:
            ratios[f"{ours.name} / {row.name}"] = ours.tokens_per_second / row.tokens_per_second
            ratios[f"ttft {ours.name} / {row.name}"] = ours.ttft_ms / row.ttft_ms
            if ours.ms_per_round is not None and row.ms_per_round is not None:
                ratios[f"round {ours.name} / {row.name}"] = ours.ms_per_round / row.ms_per_round
    return ratios


def device_name(device: str) -> str:
    if torch.device(device).type == "cuda":
        return str(torch.cuda.get_device_name())
    if torch.device(device).type == "cpu":
        return f"{_processor_name()}, {os.cpu_count()} cores"
    return f"{device} {platform.machine()}"


def _processor_name() -> str:
    """The CPU's name where the system tells it."""
    listing = Path("/proc/cpuinfo")
    lines = listing.read_text(encoding="utf-8").splitlines() if listing.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor() or platform.machine()


def _table(report: dict[str, Any]) -> str:
    heads = ("tok/s", "ms/token", "ms/round", "ttft ms", "rounds", "drafted", "accepted", "equal")
    lines = [f"{'':26}" + "".join(f"{head:>10}" for head in heads)]
    for row in report["rows"]:
        figures = [row["tokens_per_second"], row["ms_per_token"], row["ms_per_round"]]
        cells = ["-" if one is None else f"{one:.2f}" for one in [*figures, row["ttft_ms"]]]
        counts = [row[name] for name in ("rounds", "drafted", "accepted")]
        cells += ["-" if one is None else str(one) for one in counts]
        cells.append("yes" if row["equals_reference"] else "no")
        lines.append(f"{row['name']:26}" + "".join(f"{cell:>10}" for cell in cells))
    turn = report["second_turn"]
    lines.append(
        f"second turn of {turn['tokens']} tokens: {turn['reused_ms']:.1f} ms reused, "
        f"{turn['recomputed_ms']:.1f} ms recomputed"
    )
    syncs = [one for one in report["host_syncs_per_round"].items() if one[1] is not None]
    lines.append(
        "host synchronisations per round: " + ", ".join(f"{name} {n:.2f}" for name, n in syncs)
    )
    lines += [f"without {name}: {why}" for name, why in report["skipped"].items()]
    return "\n".join(lines)
