"""Stage ``export``: a folder that ``from_pretrained`` and the engine load, bfloat16 weights.

The processor is written in its nested form (``processor_config.json``): picture and sound
processors share the name of the older file.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import torch
from transformers import (
    Gemma4AssistantForCausalLM,
    Gemma4AudioFeatureExtractor,
    Gemma4ForConditionalGeneration,
    GenerationConfig,
)
from transformers.models.gemma4.image_processing_pil_gemma4 import Gemma4ImageProcessorPil

from training.configuration import (
    DRAFT_LENGTH,
    MAX_SOFT_TOKENS,
    MEDIA_IDS,
    MEL_BINS,
    PATCH,
    POOLING,
    STOP_IDS,
    TOKEN_IDS,
    VIDEO_FRAMES,
)
from training.loop import load_checkpoint
from training.settings import Runs
from training.target import new_drafter, new_target
from training.wordlists import TEXTS

LARGEST_FILE = "16MB"


def export(runs: Runs, folder: Path) -> None:
    """Write target, drafter, tokenizer, processor and chat template of the latest checkpoints."""
    device = torch.device("cpu")
    target, drafter = new_target(), new_drafter()
    if saved := load_checkpoint(runs.checkpoint("joint"), device) or load_checkpoint(
        runs.checkpoint("text"), device
    ):
        target.load_state_dict(saved["model"])
    if saved := load_checkpoint(runs.checkpoint("drafter"), device):
        drafter.load_state_dict(saved["drafter"])
    folder.mkdir(parents=True, exist_ok=True)
    write_model(target, folder)
    write_drafter(drafter, folder / "assistant")
    for path in runs.tokenizer.iterdir():
        shutil.copy(path, folder / path.name)
    shutil.copy(TEXTS / "chat_template.jinja", folder / "chat_template.jinja")
    (folder / "processor_config.json").write_text(json.dumps(processor_settings(), indent=2) + "\n")


def write_model(target: Gemma4ForConditionalGeneration, folder: Path) -> None:
    """Weights in bfloat16 with configuration and greedy generation settings."""
    target.generation_config = GenerationConfig(
        do_sample=False,
        eos_token_id=STOP_IDS,
        bos_token_id=TOKEN_IDS["<bos>"],
        pad_token_id=TOKEN_IDS["<pad>"],
        suppress_tokens=MEDIA_IDS,
        max_new_tokens=512,
    )
    target.to(torch.bfloat16).save_pretrained(folder, max_shard_size=LARGEST_FILE)


def write_drafter(drafter: Gemma4AssistantForCausalLM, folder: Path) -> None:
    """Drafter weights in bfloat16 with the number of drafts it was trained for."""
    drafter.generation_config = GenerationConfig(
        num_assistant_tokens=DRAFT_LENGTH,
        num_assistant_tokens_schedule="constant",
        assistant_confidence_threshold=0.0,
        eos_token_id=STOP_IDS,
        bos_token_id=TOKEN_IDS["<bos>"],
        pad_token_id=TOKEN_IDS["<pad>"],
    )
    drafter.generation_config.is_assistant = True
    drafter.to(torch.bfloat16).save_pretrained(folder, max_shard_size=LARGEST_FILE)


def processor_settings() -> dict[str, Any]:
    """Settings of the picture, sound and film processors under the library's names."""
    pictures = Gemma4ImageProcessorPil(
        max_soft_tokens=MAX_SOFT_TOKENS, pooling_kernel_size=POOLING, patch_size=PATCH
    ).to_dict()
    pictures["image_processor_type"] = "Gemma4ImageProcessor"
    films = pictures | {
        "video_processor_type": "Gemma4VideoProcessor",
        "num_frames": VIDEO_FRAMES,
        "do_sample_frames": True,
        "return_metadata": False,
    }
    films.pop("image_processor_type")
    extractor = Gemma4AudioFeatureExtractor(feature_size=MEL_BINS)
    sounds = json.loads(extractor.to_json_string())
    return {
        "processor_class": "Gemma4Processor",
        "image_seq_length": MAX_SOFT_TOKENS,
        "audio_seq_length": 750,
        "audio_ms_per_token": 40,
        "image_processor": pictures,
        "feature_extractor": sounds,
        "video_processor": films,
    }
