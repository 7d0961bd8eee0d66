"""``python -m training STAGE``: one command per stage, each going on where it stopped."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from training.settings import DEFAULT_RUNS, MODEL_FOLDER, SAMPLES_FOLDER, Runs

# Stages import what they need when they run: most want torch, evaluation wants the engine.


def _tokenizer(runs: Runs, arguments: argparse.Namespace) -> None:
    from training.vocabulary import train_tokenizer

    train_tokenizer(runs)


def _clips(runs: Runs, arguments: argparse.Namespace) -> None:
    from training.speech import make_all_clips

    make_all_clips(runs)


def _vision(runs: Runs, arguments: argparse.Namespace) -> None:
    from training.vision import train_vision

    train_vision(runs, arguments.minutes * 60)


def _audio(runs: Runs, arguments: argparse.Namespace) -> None:
    from training.audio import train_audio

    train_audio(runs, arguments.minutes * 60)


def _text(runs: Runs, arguments: argparse.Namespace) -> None:
    from training.text import train_text

    train_text(runs, arguments.minutes * 60)


def _joint(runs: Runs, arguments: argparse.Namespace) -> None:
    from training.joint import run_joint

    seconds = arguments.minutes * 60
    run_joint(runs, seconds, arguments.processes, arguments.rate, arguments.still, arguments.looks)


def _drafter(runs: Runs, arguments: argparse.Namespace) -> None:
    from training.drafter import train_drafter

    train_drafter(runs, arguments.minutes * 60)


def _export(runs: Runs, arguments: argparse.Namespace) -> None:
    from training.export import export

    export(runs, arguments.folder)


def _warm_start(runs: Runs, arguments: argparse.Namespace) -> None:
    from training.warm_start import warm_start

    warm_start(runs, arguments.folder)


def _samples(runs: Runs, arguments: argparse.Namespace) -> None:
    from training.samples import make_samples

    make_samples(SAMPLES_FOLDER)


def _evaluate(runs: Runs, arguments: argparse.Namespace) -> None:
    from training.evaluation import evaluate

    evaluate(runs, arguments.folder, arguments.count, tuple(arguments.area))


STAGES: dict[str, Callable[[Runs, argparse.Namespace], None]] = {
    "warm-start": _warm_start,
    "tokenizer": _tokenizer,
    "clips": _clips,
    "vision": _vision,
    "audio": _audio,
    "text": _text,
    "joint": _joint,
    "drafter": _drafter,
    "export": _export,
    "evaluate": _evaluate,
    "samples": _samples,
}


def main() -> None:
    """Read the command line and run one stage."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("stage", choices=STAGES)
    parser.add_argument(
        "--runs", type=Path, default=DEFAULT_RUNS, help="folder for checkpoints and logs"
    )
    parser.add_argument("--minutes", type=float, default=30.0, help="training time of the stage")
    parser.add_argument("--rate", type=float, default=1e-3, help="peak rate of the joint stage")
    parser.add_argument(
        "--still", action="store_true", help="joint: the towers stand still, pictures prevail"
    )
    parser.add_argument(
        "--looks", action="store_true", help="joint: only the vision tower learns, without talk"
    )
    parser.add_argument("--processes", type=int, default=1, help="processes of the joint stage")
    parser.add_argument(
        "--folder", type=Path, default=MODEL_FOLDER, help="the model folder to write or judge"
    )
    parser.add_argument("--count", type=int, default=40, help="cases per area")
    parser.add_argument(
        "--area", action="append", default=[], help="judge only this area (repeatable)"
    )
    arguments = parser.parse_args()
    runs = Runs(arguments.runs)
    runs.folder.mkdir(parents=True, exist_ok=True)
    STAGES[arguments.stage](runs, arguments)


if __name__ == "__main__":
    main()
