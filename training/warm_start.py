"""Stage ``warm-start``: checkpoints from the shipped model, to go on where an earlier run ended.

The shipped folder holds bfloat16 weights and neither optimiser states nor the towers' heads;
both are learnt anew within minutes. The tokenizer must be the shipped one: its ids are in the
weights.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import torch
from transformers import Gemma4AssistantForCausalLM, Gemma4ForConditionalGeneration

from training.loop import save_checkpoint
from training.settings import Runs

TOKENIZER_FILES = ("tokenizer.json", "tokenizer_config.json")


def warm_start(runs: Runs, folder: Path) -> None:
    """Write ``joint`` and ``drafter`` checkpoints and the tokenizer into the runs folder.

    Raises:
        SystemExit: there are checkpoints already, which would be lost.
    """
    for stage in ("joint", "drafter"):
        if runs.checkpoint(stage).exists():
            raise SystemExit(
                f"{runs.checkpoint(stage)} exists; move it away or choose another --runs folder."
            )
    runs.tokenizer.mkdir(parents=True, exist_ok=True)
    for name in TOKENIZER_FILES:
        shutil.copy(folder / name, runs.tokenizer / name)
    target = Gemma4ForConditionalGeneration.from_pretrained(folder, dtype=torch.float32)
    drafter = Gemma4AssistantForCausalLM.from_pretrained(folder / "assistant", dtype=torch.float32)
    save_checkpoint(runs.checkpoint("joint"), model=target.state_dict(), seen=0)
    save_checkpoint(runs.checkpoint("drafter"), drafter=drafter.state_dict(), seen=0)
