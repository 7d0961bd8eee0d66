"""Time to the first token with the drafter loaded: this engine against transformers assisted.

    python -m benchmarks.prefill [--shape e2b] [--dtype bfloat16] [--prompt 256] [--repeats 2]

Random weights, one thread, process CPU time, both engines in turn in one process after one warm-up
each. transformers runs the layers that own no keys for every prompt position as soon as it has an
assistant; this engine runs them for the last one. The last line is JSON.
"""

from __future__ import annotations

import argparse
import datetime
import json
from statistics import median

import torch

from engine.bench.command import DTYPES, device_name, random_prompt
from engine.bench.runners import Clock, Runner, Tandem, Transformers
from engine.bench.shapes import SHAPES, build


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shape", choices=SHAPES, default="e2b")
    parser.add_argument("--dtype", choices=DTYPES, default="bfloat16")
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--prompt", type=int, default=256)
    parser.add_argument("--repeats", type=int, default=2)
    options = parser.parse_args()
    torch.set_num_threads(1)
    clock = Clock(options.device)
    subject = build(options.shape, DTYPES[options.dtype], options.device)
    prompt = random_prompt(subject, options.prompt)
    runners: list[Runner] = [
        Tandem(subject, 3, None, context=options.prompt + 256, clock=clock),
        Transformers(subject, 3, None, clock=clock),
    ]
    seconds: dict[str, list[float]] = {runner.name: [] for runner in runners}
    for repeat in range(options.repeats + 1):
        for runner in runners if repeat % 2 else reversed(runners):
            took = runner.run(prompt, 1).seconds
            print(f"{runner.name:26}{took:8.2f} s{'' if repeat else '  (warm-up)'}", flush=True)
            if repeat:
                seconds[runner.name].append(took)
    ours, theirs = (median(seconds[runner.name]) for runner in runners)
    report = vars(options) | {
        "parameters": subject.num_parameters,
        "device": device_name(options.device),
        "seconds": seconds,
        "ratio": ours / theirs,
        "torch": torch.__version__,
        "date": datetime.date.today().isoformat(),
    }
    print(json.dumps(report))


if __name__ == "__main__":
    main()
