"""Tiny models in folders, as downloads are, and the packed models made from them."""

from __future__ import annotations

import copy
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file, save_file
from torch import Tensor

from engine.checkpoint import Checkpoint
from engine.generation import Generator, PromptInputs, Sampling
from engine.precision.assembly import Assembled, assemble
from engine.quiet import hush_transformers
from engine.requests import Precision
from tests.engine.tiny_models import pair

hush_transformers()


def write_pair(folder: Path, shape: str) -> tuple[Path, Path]:
    """Target and drafter of a wide tiny pair in bfloat16; returns both folders."""
    made = pair(shape, wide=True)
    for module, name in ((made.target, "target"), (made.drafter, "drafter")):
        copy.deepcopy(module).to(torch.bfloat16).save_pretrained(folder / name)
    return folder / "target", folder / "drafter"


def load(
    folder: Path, precision: Precision, cache: Path, *, device: str = "cpu", **options: Any
) -> Assembled:
    """The model of a folder in a precision."""
    from engine.loader import _CLASSES, _configuration

    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    checkpoint = Checkpoint(folder, config, {}, 0)
    kind = _CLASSES[config["model_type"]]
    settings = _configuration(checkpoint)
    return assemble(checkpoint, kind, settings, precision, device, cache=cache, **options)


def say(target: Any, drafter: Any, ids: tuple[int, ...], drafts: int, count: int = 24) -> list[int]:
    """What the pair says, greedily."""
    generator = Generator(target, drafter, context=512, chunk=16, slack=16)
    rounds = generator.generate(
        PromptInputs(ids),
        Sampling(),
        max_new_tokens=count,
        stop_ids=frozenset(),
        draft_length=drafts,
    )
    return [token for made in rounds for token in made.ids]


def weights_of(folder: Path) -> dict[str, Tensor]:
    """The tensors of a folder with a single weight file."""
    return load_file(folder / "model.safetensors")


def rewrite(folder: Path, tensors: Mapping[str, Tensor], **config: Any) -> None:
    """Replace the tensors of a folder, and add to its configuration."""
    save_file(dict(tensors), folder / "model.safetensors", metadata={"format": "pt"})
    path = folder / "config.json"
    content = json.loads(path.read_text(encoding="utf-8")) | config
    path.write_text(json.dumps(content), encoding="utf-8")
