"""Where the stages keep their work, and the few constants all of them share.

Nothing here imports torch. Everything a stage writes lies under one runs folder
(``--runs``, default ``training/runs``); only ``export`` writes elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

SEED = 20261124
SAMPLE_RATE = 16_000
PROJECT = Path(__file__).resolve().parent.parent
DEFAULT_RUNS = PROJECT / "training" / "runs"
MODEL_FOLDER = PROJECT / "resources" / "demo_model"
SAMPLES_FOLDER = PROJECT / "resources" / "samples"


@dataclass(frozen=True, slots=True)
class Runs:
    """The runs folder and the files in it."""

    folder: Path

    @property
    def clips(self) -> Path:
        """Spoken clips as features, made once."""
        return self.folder / "clips"

    @property
    def tokenizer(self) -> Path:
        """The trained tokenizer."""
        return self.folder / "tokenizer"

    def checkpoint(self, stage: str) -> Path:
        """Weights, optimiser and counters of a stage."""
        return self.folder / f"{stage}.pt"

    def log(self, stage: str) -> Path:
        """One line of figures per report of a stage."""
        return self.folder / f"{stage}.log"
