"""A complete tiny model folder: target, drafter, tokenizer, processor and chat template.

Random weights. Shaped like E2B (sees and hears) or like the unified 12B.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import torch
from transformers import (
    Gemma4AssistantConfig,
    Gemma4AssistantForCausalLM,
    Gemma4AudioConfig,
    Gemma4Config,
    Gemma4ForConditionalGeneration,
    Gemma4TextConfig,
    Gemma4UnifiedAssistantConfig,
    Gemma4UnifiedAssistantForCausalLM,
    Gemma4UnifiedAudioConfig,
    Gemma4UnifiedConfig,
    Gemma4UnifiedForConditionalGeneration,
    Gemma4UnifiedTextConfig,
    Gemma4UnifiedVisionConfig,
    Gemma4VisionConfig,
)

from tests.engine.tokenizers import byte_level_tokenizer

S, F = "sliding_attention", "full_attention"
CONTEXT = 1024

_TEXT: dict[str, Any] = {
    "hidden_size": 32,
    "intermediate_size": 48,
    "num_attention_heads": 2,
    "num_key_value_heads": 1,
    "head_dim": 16,
    "global_head_dim": 16,
    "sliding_window": 64,
    "max_position_embeddings": CONTEXT,
    "final_logit_softcapping": 30.0,
}


def write_model_folder(
    folder: Path,
    *,
    unified: bool = False,
    seed: int = 0,
    num_places: int = 512,
    target_text: dict[str, Any] | None = None,
    hears: bool = True,
) -> Path:
    """Write the folder and return it.

    ``num_places`` bounds the detail of pictures; ``target_text`` replaces settings of the unified
    target's text, which is then written in bfloat16. Without ``hears`` it has no ears, as the 26B
    and 31B have none.
    """
    torch.manual_seed(seed)
    tokenizer = byte_level_tokenizer()
    ids = tokenizer.get_vocab()
    target, drafter = (
        _unified_pair(len(tokenizer), ids, target_text or {})
        if unified
        else _small_pair(len(tokenizer), ids, num_places, hears)
    )
    for module in (target, drafter):
        _spread(module)
        if target_text is not None:
            module.to(torch.bfloat16)
    stops = [ids["<eos>"], ids["<turn|>"], ids["<|tool_response>"]]
    target.generation_config.update(
        do_sample=True, temperature=1.0, top_p=0.95, top_k=64, eos_token_id=stops, pad_token_id=0
    )
    target.save_pretrained(folder)
    drafter.save_pretrained(folder / "assistant")
    tokenizer.save_pretrained(folder)
    vision = {"patch_size": 8, "pooling_kernel_size": 2, "max_soft_tokens": 70}
    settings = {
        "image_processor": vision,
        "video_processor": vision | {"num_frames": 3},
        "feature_extractor": {"feature_size": 16} if not unified else {"feature_size": 640},
        "processor_class": "Gemma4Processor",
    }
    (folder / "processor_config.json").write_text(json.dumps(settings), encoding="utf-8")
    return folder


def _media_ids(ids: dict[str, int]) -> dict[str, int]:
    return {
        "image_token_id": ids["<|image|>"],
        "video_token_id": ids["<|video|>"],
        "audio_token_id": ids["<|audio|>"],
        "boi_token_id": ids["<|image>"],
        "eoi_token_id": ids["<image|>"],
        "boa_token_id": ids["<|audio>"],
        "eoa_token_index": ids["<audio|>"],
    }


def _small_pair(
    vocabulary: int, ids: dict[str, int], num_places: int, hears: bool
) -> tuple[Any, Any]:
    text = _TEXT | {"vocab_size": vocabulary, "vocab_size_per_layer_input": vocabulary}
    config = Gemma4Config(
        text_config=Gemma4TextConfig(
            **text,
            layer_types=[S, F, S, F],
            num_hidden_layers=4,
            num_kv_shared_layers=2,
            hidden_size_per_layer_input=8,
        ),
        vision_config=Gemma4VisionConfig(
            hidden_size=32, intermediate_size=48, num_hidden_layers=1, num_attention_heads=2,
            num_key_value_heads=2, head_dim=16, patch_size=8, pooling_kernel_size=2,
            position_embedding_size=num_places,
        ),
        audio_config=Gemma4AudioConfig(
            hidden_size=32, num_hidden_layers=1, num_attention_heads=2, output_proj_dims=32,
            subsampling_conv_channels=[16, 4],
        ) if hears else None,
        **_media_ids(ids),
    )  # fmt: skip
    drafter = Gemma4AssistantConfig(
        text_config=Gemma4TextConfig(
            **text | {"final_logit_softcapping": None, "vocab_size_per_layer_input": 0},
            layer_types=[S, F],
            num_hidden_layers=2,
            num_kv_shared_layers=2,
            hidden_size_per_layer_input=0,
        ),
        backbone_hidden_size=32,
    )
    return Gemma4ForConditionalGeneration(config), Gemma4AssistantForCausalLM(drafter)


def _unified_pair(
    vocabulary: int, ids: dict[str, int], target_text: dict[str, Any]
) -> tuple[Any, Any]:
    text = _TEXT | {"vocab_size": vocabulary, "use_bidirectional_attention": "vision"}
    layers = {"layer_types": [S, F], "num_hidden_layers": 2}
    config = Gemma4UnifiedConfig(
        text_config=Gemma4UnifiedTextConfig(**text | layers | target_text),
        vision_config=Gemma4UnifiedVisionConfig(
            patch_size=8, pooling_kernel_size=2, mm_embed_dim=32, mm_posemb_size=128,
            output_proj_dims=32,
        ),
        audio_config=Gemma4UnifiedAudioConfig(audio_embed_dim=640),
        **_media_ids(ids),
    )  # fmt: skip
    drafter = Gemma4UnifiedAssistantConfig(
        text_config=Gemma4UnifiedTextConfig(
            **text | {"final_logit_softcapping": None},
            layer_types=[S, F],
            num_hidden_layers=2,
            num_kv_shared_layers=2,
        ),
        backbone_hidden_size=32,
    )
    return (
        Gemma4UnifiedForConditionalGeneration(config),
        Gemma4UnifiedAssistantForCausalLM(drafter),
    )


def _spread(module: Any) -> None:
    """Weights at which the next token varies with the prompt."""
    for name, tensor in module.named_parameters():
        if tensor.dim() >= 2:
            tensor.data.normal_(0.0, 0.3 if "embed_tokens" in name else tensor.shape[-1] ** -0.5)
