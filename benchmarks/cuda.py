"""Everything to be shown on a CUDA machine, in one go. Nobody has run it on one yet.

    python -m benchmarks.cuda [--shapes e2b,31b] [--tokens 128] [--drafts 1,2,3,4]

1. Identity: on ``mid`` in float32 every row, with graphs and without, must say what plain
   transformers says.
2. Speed in bfloat16 of each shape that fits: the bench of ``python -m engine bench`` with its
   host synchronisations per round, plus the bandwidth floor: bytes that one token must read by the
   bandwidth of a large copy.
3. Whether recordings were given up, and why.

The last line is JSON, for benchmarks/engine/.
"""

from __future__ import annotations

import argparse
import json
import logging
import sys
import time
from typing import Any

import torch

from engine.bench.command import measure, parse
from engine.bench.shapes import SHAPES, Subject, build

_COPY_BYTES = 2**30


def main() -> int:
    """Measure and print; the exit code tells whether identity held and graphs were kept."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shapes", default="e2b,31b", help=f"of {', '.join(SHAPES)}")
    parser.add_argument("--tokens", default="128")
    parser.add_argument("--drafts", default="1,2,3,4")
    options = parser.parse_args()
    if not torch.cuda.is_available():
        print("There is no CUDA device here; nothing was measured.", file=sys.stderr)
        return 2
    given_up = _Heard()
    logging.getLogger("engine.decoder.replay").addHandler(given_up)
    common = ["--device", "cuda", "--tokens", options.tokens, "--drafts", options.drafts]
    identity = measure(parse(["--shape", "mid", "--dtype", "float32", *common]))
    report: dict[str, Any] = {"identity": identity, "speed": {}}
    for shape in options.shapes.split(","):
        torch.cuda.empty_cache()
        torch.cuda.reset_peak_memory_stats()
        speed = measure(parse(["--shape", shape, "--dtype", "bfloat16", *common]))
        report["speed"][shape] = speed | {"floor": _floor(shape, speed)}
        print(json.dumps(speed["ratios"], indent=1), report["speed"][shape]["floor"], flush=True)
    unequal = [row["name"] for row in identity["rows"] if not row["equals_reference"]]
    report |= {"unequal_in_float32": unequal, "given_up": given_up.messages}
    print(json.dumps(report))
    return 1 if unequal or given_up.messages else 0


class _Heard(logging.Handler):
    """Keeps what the replays say when they give up."""

    def __init__(self) -> None:
        super().__init__()
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())


def _floor(shape: str, speed: dict[str, Any]) -> dict[str, float]:
    """The time that reading the weights of one token takes, and plain decoding's share of it."""
    subject = build(shape, torch.bfloat16, "cuda")
    floor_ms = 1e3 * bytes_per_token(subject) / bandwidth()
    plain_ms = next(row["ms_per_token"] for row in speed["rows"] if row["name"] == "plain")
    return {"floor_ms": floor_ms, "plain_ms": plain_ms, "share": floor_ms / plain_ms}


def bytes_per_token(subject: Subject) -> int:
    """Bytes of weights that one token reads: all but tables of rows and experts not chosen."""
    config = subject.target.config.get_text_config()
    chosen = 1.0
    if getattr(config, "enable_moe_block", False):
        chosen = config.top_k_experts / config.num_experts
    total = 0.0
    for name, weight in subject.target.model.language_model.named_parameters():
        if "embed_tokens" not in name:
            share = chosen if ".experts." in name else 1.0
            total += share * weight.numel() * weight.element_size()
    head = subject.target.lm_head.weight
    return int(total) + int(head.numel() * head.element_size())


def bandwidth() -> float:
    """Bytes per second of a large copy, read and write counted."""
    source = torch.empty(_COPY_BYTES, dtype=torch.uint8, device="cuda")
    target = torch.empty_like(source)
    best = float("inf")
    for _ in range(8):
        torch.cuda.synchronize()
        begin = time.perf_counter()
        target.copy_(source)
        torch.cuda.synchronize()
        best = min(best, time.perf_counter() - begin)
    return 2 * _COPY_BYTES / best


if __name__ == "__main__":
    raise SystemExit(main())
