"""Shapes of the demo model: one place, because exported weights are warm-started later.

The target is an E2B in miniature: per-layer embeddings, sliding and full layers, the last
layers reading the key/values of earlier ones, a vision and an audio tower. The drafter uses
the library's class with its centroid head.
"""

from __future__ import annotations

from collections.abc import Mapping

from transformers import (
    Gemma4AssistantConfig,
    Gemma4AudioConfig,
    Gemma4Config,
    Gemma4TextConfig,
    Gemma4VisionConfig,
)

VOCABULARY = 2048
HIDDEN = 192
HEAD_DIM = 64
WINDOW = 512
CONTEXT = 8192
POOLING = 2
PATCH = 16
MAX_SOFT_TOKENS = 70
MAX_PATCHES = MAX_SOFT_TOKENS * POOLING**2
VIDEO_FRAMES = 4
# The library ties the tower's first channel count to the number of mel bins; 64 bins cost a
# quarter of 128 in the subsampling convolutions.
MEL_BINS = 64
CENTROIDS = 64
ACTIVE_CENTROIDS = 8
DRAFT_LENGTH = 5

# The special tokens take the first ids, in this order.
SPECIAL_TOKENS = (
    "<pad>",
    "<eos>",
    "<bos>",
    "<unk>",
    "<mask>",
    "<|turn>",
    "<turn|>",
    "<|channel>",
    "<channel|>",
    "<|think|>",
    "<|image>",
    "<image|>",
    "<|image|>",
    "<|audio>",
    "<audio|>",
    "<|audio|>",
    "<|video|>",
    "<|tool>",
    "<tool|>",
    "<|tool_call>",
    "<tool_call|>",
    "<|tool_response>",
    "<tool_response|>",
    '<|"|>',
)
TOKEN_IDS: Mapping[str, int] = {token: index for index, token in enumerate(SPECIAL_TOKENS)}
STOP_IDS = [TOKEN_IDS["<eos>"], TOKEN_IDS["<turn|>"], TOKEN_IDS["<|tool_response>"]]
MEDIA_IDS = [
    TOKEN_IDS[token]
    for token in (
        "<|image>",
        "<image|>",
        "<|image|>",
        "<|audio>",
        "<audio|>",
        "<|audio|>",
        "<|video|>",
    )
]


def text_config() -> Gemma4TextConfig:
    """The language model of the target."""
    return Gemma4TextConfig(
        vocab_size=VOCABULARY,
        vocab_size_per_layer_input=VOCABULARY,
        hidden_size=HIDDEN,
        hidden_size_per_layer_input=32,
        intermediate_size=512,
        num_hidden_layers=6,
        num_kv_shared_layers=2,
        layer_types=["sliding_attention", "sliding_attention", "full_attention"] * 2,
        num_attention_heads=4,
        num_key_value_heads=1,
        head_dim=HEAD_DIM,
        global_head_dim=HEAD_DIM,
        sliding_window=WINDOW,
        max_position_embeddings=CONTEXT,
        final_logit_softcapping=30.0,
        pad_token_id=TOKEN_IDS["<pad>"],
        eos_token_id=TOKEN_IDS["<eos>"],
        bos_token_id=TOKEN_IDS["<bos>"],
    )


def vision_config() -> Gemma4VisionConfig:
    """The tower that turns 16-pixel patches into soft tokens of 32 x 32 pixels."""
    return Gemma4VisionConfig(
        hidden_size=128,
        intermediate_size=384,
        num_hidden_layers=4,
        num_attention_heads=4,
        num_key_value_heads=4,
        head_dim=32,
        pooling_kernel_size=POOLING,
        patch_size=PATCH,
        position_embedding_size=MAX_PATCHES,
    )


def audio_config() -> Gemma4AudioConfig:
    """The conformer that turns four 10 ms frames into one soft token."""
    return Gemma4AudioConfig(
        hidden_size=128,
        num_hidden_layers=4,
        num_attention_heads=4,
        subsampling_conv_channels=[MEL_BINS, 32],
        output_proj_dims=HIDDEN,
    )


def target_config() -> Gemma4Config:
    """The whole target."""
    return Gemma4Config(
        text_config=text_config(),
        vision_config=vision_config(),
        audio_config=audio_config(),
        image_token_id=TOKEN_IDS["<|image|>"],
        video_token_id=TOKEN_IDS["<|video|>"],
        audio_token_id=TOKEN_IDS["<|audio|>"],
        boi_token_id=TOKEN_IDS["<|image>"],
        eoi_token_id=TOKEN_IDS["<image|>"],
        boa_token_id=TOKEN_IDS["<|audio>"],
        eoa_token_index=TOKEN_IDS["<audio|>"],
        tie_word_embeddings=True,
    )


def drafter_config() -> Gemma4AssistantConfig:
    """The drafter: two layers of queries over the target's key/values, centroid head."""
    text = Gemma4TextConfig(
        vocab_size=VOCABULARY,
        vocab_size_per_layer_input=0,
        hidden_size=128,
        hidden_size_per_layer_input=0,
        intermediate_size=384,
        num_hidden_layers=3,
        num_kv_shared_layers=3,
        layer_types=["sliding_attention", "sliding_attention", "full_attention"],
        num_attention_heads=4,
        num_key_value_heads=1,
        head_dim=HEAD_DIM,
        global_head_dim=HEAD_DIM,
        sliding_window=WINDOW,
        max_position_embeddings=CONTEXT,
        pad_token_id=TOKEN_IDS["<pad>"],
        eos_token_id=TOKEN_IDS["<eos>"],
        bos_token_id=TOKEN_IDS["<bos>"],
    )
    return Gemma4AssistantConfig(
        text_config=text,
        backbone_hidden_size=HIDDEN,
        use_ordered_embeddings=True,
        num_centroids=CENTROIDS,
        centroid_intermediate_top_k=ACTIVE_CENTROIDS,
        tie_word_embeddings=True,
    )
