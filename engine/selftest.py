"""The thorough self-test: builds a tiny target and drafter and decodes two rounds with them.

Finds what versions alone do not tell, such as a library that cannot build a drafter. Uses random
weights and no files. Engine process only; takes a few seconds.
"""

from __future__ import annotations

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


def run_selftest() -> None:
    """Check versions, then build and decode.

    Raises:
        InstallationError: one sentence saying what cannot work.
    """
    check_installation()
    try:
        target, drafter = _build_pair()
    except Exception as error:
        raise InstallationError(
            "The installed transformers cannot build a Gemma 4 model with its drafter "
            f"({_summary(error)}); install the pinned version, 5.22.2."
        ) from error
    try:
        _decode(target, drafter)
    except Exception as error:
        raise InstallationError(
            f"The installed PyTorch and transformers cannot decode together ({_summary(error)}); "
            "install the pinned versions, 2.13.0 and 5.22.2."
        ) from error


def _build_pair() -> tuple[Any, Any]:
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


def _decode(target: Any, drafter: Any) -> None:
    """Greedy output must not depend on the drafter, in float32 even on random weights."""
    from engine.generation import Generator, PromptInputs, Sampling

    def ids(draft_length: int) -> list[int]:
        rounds = Generator(target, drafter, context=64).generate(
            PromptInputs((2, 5, 7, 11)),
            Sampling(),
            max_new_tokens=6,
            stop_ids=frozenset(),
            draft_length=draft_length,
        )
        return [index for made in rounds for index in made.ids]

    alone, in_tandem = ids(0), ids(2)
    if len(alone) != 6 or alone != in_tandem:
        raise ArithmeticError(f"{in_tandem} instead of {alone}")


def _summary(error: Exception) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0].rstrip(".")
