"""The thorough self-test: builds a tiny target and drafter and decodes two rounds with them.

Finds what versions alone do not tell, such as a library that cannot build a drafter. Uses random
weights and no files. Engine process only; takes a few seconds.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from engine.errors import InstallationError
from engine.installation import check_installation

_TINY: dict[str, Any] = {
    "vocab_size": 64,
    "hidden_size": 16,
    "intermediate_size": 16,
    "num_attention_heads": 1,
    "num_key_value_heads": 1,
    "head_dim": 16,
    "global_head_dim": 16,
    "sliding_window": 8,
    "max_position_embeddings": 64,
    "hidden_size_per_layer_input": 0,
    "vocab_size_per_layer_input": 0,
    "layer_types": ["sliding_attention", "full_attention"],
    "num_hidden_layers": 2,
}

_WORD = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100">'
    '<text x="10" y="80" font-size="80">Word</text></svg>'
)
DARK, LEAST_INK = 128, 0.02


def run_selftest() -> None:
    """Check versions, then build and decode.

    Raises:
        InstallationError: one sentence saying what cannot work.
    """
    check_versions()
    try:
        target, drafter = build_pair()
    except Exception as error:
        raise InstallationError(
            "The installed transformers cannot build a Gemma 4 model with its drafter "
            f"({summary(error)}); install the pinned version, 5.22.2."
        ) from error
    try:
        decode(target, drafter)
    except Exception as error:
        raise InstallationError(
            f"The installed PyTorch and transformers cannot decode together ({summary(error)}); "
            "install the pinned versions, 2.13.0 and 5.22.2."
        ) from error


def check_versions() -> None:
    """Raises ``InstallationError`` where an installed library cannot work."""
    check_installation()


def try_drawing() -> None:
    """A drawing with a word in it: needs the renderer and the font that comes with it.

    Raises:
        InstallationError: the word is not there.
    """
    from engine.media.drawing import draw
    from engine.media.image import load_image

    with tempfile.TemporaryDirectory() as folder:
        path, target = Path(folder, "word.svg"), Path(folder, "word.png")
        path.write_text(_WORD, encoding="utf-8")
        try:
            draw(path, target)
            share = float((load_image(target) < DARK).mean())
        except Exception as error:
            raise InstallationError(
                f"Drawings cannot be rendered ({summary(error)}); install resvg_py again."
            ) from error
    if share < LEAST_INK:
        raise InstallationError(
            "Drawings are rendered without their letters; install ziafont again, which brings a "
            "font."
        )


def build_pair() -> tuple[Any, Any]:
    """A tiny Gemma 4 and its drafter, on the processor in float32."""
    import torch
    from transformers import (
        Gemma4AssistantConfig,
        Gemma4AssistantForCausalLM,
        Gemma4Config,
        Gemma4ForConditionalGeneration,
        Gemma4TextConfig,
    )

    torch.manual_seed(0)
    config = Gemma4Config(
        text_config=Gemma4TextConfig(**_TINY), vision_config=None, audio_config=None
    )
    drafter = Gemma4AssistantConfig(
        text_config=Gemma4TextConfig(**_TINY, num_kv_shared_layers=2), backbone_hidden_size=16
    )
    target = Gemma4ForConditionalGeneration(config).eval()
    return target, Gemma4AssistantForCausalLM(drafter).eval()


def decode(target: Any, drafter: Any, num_tokens: int = 6) -> None:
    """Greedy output must not depend on the drafter, in float32 even on random weights.

    Raises:
        ArithmeticError: it does.
    """
    from engine.generation import Generator, PromptInputs, Sampling

    def ids(draft_length: int) -> list[int]:
        rounds = Generator(target, drafter, context=64).generate(
            PromptInputs((2, 5, 7, 11)),
            Sampling(),
            max_new_tokens=num_tokens,
            stop_ids=frozenset(),
            draft_length=draft_length,
        )
        return [index for made in rounds for index in made.ids]

    alone, in_tandem = ids(0), ids(2)
    if len(alone) != num_tokens or alone != in_tandem:
        raise ArithmeticError(f"{in_tandem} instead of {alone}")


def summary(error: Exception) -> str:
    """The first line of what an error says."""
    return (str(error).strip().splitlines() or [type(error).__name__])[0].rstrip(".")
