"""``python -m training STAGE``: one command per stage, each going on where it stopped."""

from __future__ import annotations

import argparse
from pathlib import Path

from training.settings import DEFAULT_RUNS, MODEL_FOLDER, Runs


def main() -> None:
    """Read the command line and run one stage."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument(
        "stage",
        choices=[
            "tokenizer",
            "clips",
            "vision",
            "audio",
            "text",
            "joint",
            "drafter",
            "export",
            "evaluate",
        ],
    )
    parser.add_argument(
        "--runs", type=Path, default=DEFAULT_RUNS, help="folder for checkpoints and logs"
    )
    parser.add_argument("--minutes", type=float, default=30.0, help="training time of the stage")
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
    if arguments.stage == "tokenizer":
        from training.vocabulary import train_tokenizer

        train_tokenizer(runs)
    elif arguments.stage == "export":
        from training.export import export

        export(runs, arguments.folder)
    elif arguments.stage == "evaluate":
        from training.evaluation import evaluate

        evaluate(runs, arguments.folder, arguments.count, tuple(arguments.area))
    elif arguments.stage == "clips":
        from training.speech import make_all_clips

        make_all_clips(runs)
    elif arguments.stage == "vision":
        from training.vision import train_vision

        train_vision(runs, arguments.minutes * 60)
    elif arguments.stage == "joint":
        from training.joint import run_joint

        run_joint(runs, arguments.minutes * 60, arguments.processes)
    elif arguments.stage == "drafter":
        from training.drafter import train_drafter

        train_drafter(runs, arguments.minutes * 60)
    elif arguments.stage == "text":
        from training.text import train_text

        train_text(runs, arguments.minutes * 60)
    elif arguments.stage == "audio":
        from training.audio import train_audio

        train_audio(runs, arguments.minutes * 60)


if __name__ == "__main__":
    main()
