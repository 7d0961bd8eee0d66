"""A drafter that is never right must cost nothing: tandem with random drafter weights by plain.

    python -m benchmarks.parking [--shape demo] [--dtype float32] [--tokens 600] [--repeats 5]

One thread, process CPU time, both in turn in one process; the engine chooses its draft length and
has learnt nothing at the first repeat. "first" compares that repeat, trial included, "ratio" the
medians of all. The last line is JSON.
"""

from __future__ import annotations

import argparse
import datetime
import json
from statistics import median

import torch

from engine.bench.command import DTYPES, device_name, random_prompt
from engine.bench.runners import Clock, Tandem
from engine.bench.shapes import SHAPES, build, draw


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shape", choices=SHAPES, default="demo")
    parser.add_argument("--dtype", choices=DTYPES, default="float32")
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--prompt", type=int, default=64)
    parser.add_argument("--tokens", type=int, default=600)
    parser.add_argument("--repeats", type=int, default=5)
    options = parser.parse_args()
    torch.set_num_threads(1)
    clock = Clock(options.device)
    subject = build(options.shape, DTYPES[options.dtype], options.device)
    draw(subject.drafter)
    prompt = random_prompt(subject, options.prompt)
    context = options.prompt + options.tokens + 16
    plain = Tandem(subject, 0, None, context=context, clock=clock)
    tandem = Tandem(subject, None, None, context=context, clock=clock)
    plain.run(prompt, 32)
    speeds: dict[str, list[float]] = {plain.name: [], tandem.name: []}
    drafted = []
    for repeat in range(options.repeats):
        for runner in (plain, tandem) if repeat % 2 else (tandem, plain):
            run = runner.run(prompt, options.tokens)
            speeds[runner.name].append(len(run.ids) / run.seconds)
            print(
                f"{runner.name:16}{speeds[runner.name][-1]:8.1f} tokens/s, {run.drafted} drafted",
                flush=True,
            )
            if runner is tandem:
                drafted.append(run.drafted)
    pace = tandem.generator.pace
    report = vars(options) | {
        "device": device_name(options.device),
        "tokens_per_second": speeds,
        "drafted": drafted,
        "first": speeds[tandem.name][0] / speeds[plain.name][0],
        "ratio": median(speeds[tandem.name]) / median(speeds[plain.name]),
        "reason": pace.reason if pace else "",
        "torch": torch.__version__,
        "date": datetime.date.today().isoformat(),
    }
    print(json.dumps(report))


if __name__ == "__main__":
    main()
