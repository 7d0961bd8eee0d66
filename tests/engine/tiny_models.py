"""Tiny random models shaped like each member of the family, with their drafters.

Float32, fixed seeds, a few layers of both kinds, windows so small that every prompt passes them.
Norm weights and layer scalars are random too, so that a forgotten one shows.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
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

SHAPES = ("E2B", "E4B", "12B", "26B-A4B", "31B")
HAS_EARS = ("E2B", "E4B", "12B")
VOCAB = 160
IMAGE_ID, AUDIO_ID, VIDEO_ID = 150, 151, 152
MEDIA_IDS = frozenset((IMAGE_ID, AUDIO_ID, VIDEO_ID))
S, F = "sliding_attention", "full_attention"

_COMMON: dict[str, Any] = {
    "vocab_size": VOCAB,
    "hidden_size": 48,
    "intermediate_size": 64,
    "num_attention_heads": 4,
    "head_dim": 16,
    "global_head_dim": 32,
    "max_position_embeddings": 512,
    "sliding_window": 16,
    "final_logit_softcapping": 30.0,
}
_SMALL: dict[str, Any] = {
    "use_double_wide_mlp": True,
    "hidden_size_per_layer_input": 8,
    "vocab_size_per_layer_input": VOCAB,
}
_LARGE: dict[str, Any] = {
    "hidden_size_per_layer_input": 0,
    "attention_k_eq_v": True,
    "use_bidirectional_attention": "vision",
    "num_key_value_heads": 2,
    "num_global_key_value_heads": 1,
}
# Widths in whole groups of 32, as all real ones are: what the packed kernels take.
_WIDE = {"hidden_size": 64, "intermediate_size": 96}
_WIDE_PARTS = {"moe_intermediate_size": 32, "hidden_size_per_layer_input": 32}
_TEXT: dict[str, dict[str, Any]] = {
    "E2B": _SMALL
    | {"layer_types": [S, S, F, S, S, F], "num_kv_shared_layers": 3, "num_key_value_heads": 1},
    "E4B": _SMALL
    | {
        "layer_types": [S, F, S, S, F, S, F],
        "num_kv_shared_layers": 2,
        "num_key_value_heads": 2,
        "use_double_wide_mlp": False,
    },
    "12B": _LARGE | {"layer_types": [S, S, F, S, F]},
    "26B-A4B": _LARGE
    | {
        "layer_types": [S, S, F, S, F],
        "enable_moe_block": True,
        "num_experts": 8,
        "top_k_experts": 3,
        "moe_intermediate_size": 24,
    },
    "31B": _LARGE | {"layer_types": [F, S, S, S, F], "num_key_value_heads": 4},
}


@dataclass(frozen=True)
class Pair:
    """A target with its drafter."""

    shape: str
    target: Any
    drafter: Any


@cache
def pair(shape: str, *, wide: bool = False) -> Pair:
    """The tiny pair of a shape; built once. ``wide`` has widths in whole groups of 32."""
    torch.manual_seed(SHAPES.index(shape) + 1)
    target = _unified_target(wide) if shape == "12B" else _target(shape, wide)
    drafter = _drafter(shape, wide)
    for module in (target, drafter):
        module.eval().requires_grad_(False)
        scatter(module)
    target.generation_config.update(do_sample=False, pad_token_id=0, eos_token_id=None)
    return Pair(shape, target, drafter)


def _text(shape: str, kind: type, wide: bool) -> Any:
    options = _COMMON | _TEXT[shape]
    if wide:
        options |= _WIDE | {k: v for k, v in _WIDE_PARTS.items() if options.get(k)}
    if kind is Gemma4UnifiedTextConfig:
        options.pop("hidden_size_per_layer_input")
    return kind(num_hidden_layers=len(options["layer_types"]), **options)


def _ids() -> dict[str, int]:
    return {
        "image_token_id": IMAGE_ID,
        "audio_token_id": AUDIO_ID,
        "video_token_id": VIDEO_ID,
        "boi_token_id": 153,
        "eoi_token_id": 154,
        "boa_token_id": 155,
        "eoa_token_index": 156,
    }


def _target(shape: str, wide: bool) -> Any:
    vision = Gemma4VisionConfig(
        hidden_size=32,
        intermediate_size=48,
        num_hidden_layers=1,
        num_attention_heads=2,
        num_key_value_heads=2,
        head_dim=16,
        patch_size=4,
        pooling_kernel_size=2,
        position_embedding_size=64,
    )
    audio = Gemma4AudioConfig(
        hidden_size=32,
        num_hidden_layers=1,
        num_attention_heads=2,
        output_proj_dims=32,
        subsampling_conv_channels=[8, 4],
    )
    config = Gemma4Config(
        text_config=_text(shape, Gemma4TextConfig, wide),
        vision_config=vision,
        audio_config=audio if shape in HAS_EARS else None,
        **_ids(),
    )
    return Gemma4ForConditionalGeneration(config)


def _unified_target(wide: bool) -> Any:
    config = Gemma4UnifiedConfig(
        text_config=_text("12B", Gemma4UnifiedTextConfig, wide),
        vision_config=Gemma4UnifiedVisionConfig(
            patch_size=4,
            pooling_kernel_size=2,
            mm_embed_dim=48,
            mm_posemb_size=32,
            output_proj_dims=48,
        ),
        audio_config=Gemma4UnifiedAudioConfig(audio_embed_dim=20),
        **_ids(),
    )
    return Gemma4UnifiedForConditionalGeneration(config)


def _drafter(shape: str, wide: bool) -> Any:
    target = _TEXT[shape]
    unified = shape == "12B"
    options = _COMMON | {
        "hidden_size": 32,
        "layer_types": [S, S, S, F],
        "num_kv_shared_layers": 4,
        "num_hidden_layers": 4,
        "num_key_value_heads": target["num_key_value_heads"],
        "attention_k_eq_v": target.get("attention_k_eq_v", False),
        "num_global_key_value_heads": target.get("num_global_key_value_heads"),
        "final_logit_softcapping": None,
    }
    if wide:
        options |= {"intermediate_size": _WIDE["intermediate_size"]}
    backbone = (_WIDE if wide else _COMMON)["hidden_size"]
    if not unified:
        options |= {"hidden_size_per_layer_input": 0, "vocab_size_per_layer_input": 0}
    text = (Gemma4UnifiedTextConfig if unified else Gemma4TextConfig)(**options)
    ordered = shape in ("E2B", "E4B")
    extra = {"num_centroids": 16, "centroid_intermediate_top_k": 4} if ordered else {}
    kind = Gemma4UnifiedAssistantConfig if unified else Gemma4AssistantConfig
    config = kind(
        text_config=text, backbone_hidden_size=backbone, use_ordered_embeddings=ordered, **extra
    )
    model = (Gemma4UnifiedAssistantForCausalLM if unified else Gemma4AssistantForCausalLM)(config)
    if ordered:
        model.masked_embedding.token_ordering.copy_(torch.randperm(VOCAB))
    model.generation_config.update(is_assistant=True, num_assistant_tokens=4)
    return model


def scatter(module: Any) -> None:
    """Weights at which the output varies with the input instead of repeating one token."""
    for name, tensor in [*module.named_parameters(), *module.named_buffers()]:
        if not tensor.is_floating_point() or "inv_freq" in name or "embed_scale" in name:
            continue
        if tensor.dim() >= 2:
            scale = 0.15 if "embed_tokens" in name else float(tensor.shape[-1]) ** -0.5
            tensor.normal_(0.0, scale)
        elif "layer_scalar" in name:
            tensor.uniform_(0.8, 1.2)
        elif "norm" in name and "weight" in name:
            tensor.uniform_(0.8, 2.0)


def text_ids(length: int, seed: int) -> tuple[int, ...]:
    """Prompt ids without control or media ids."""
    made = torch.randint(3, 140, (length,), generator=torch.Generator().manual_seed(seed))
    return tuple(made.tolist())
