"""A loopback Hub with one small pair, and settings that point at it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import save

from engine.hub.catalogue import NEWEST, Download, load_catalogue
from engine.hub.settings import HubSettings, RetryPolicy
from tests.engine.hub.hub_server import HubServer, serve_hub

TARGET, DRAFTER = "google/tiny-it", "google/tiny-it-assistant"
TEXT = {
    "hidden_size": 8,
    "vocab_size": 64,
    "num_key_value_heads": 1,
    "num_global_key_value_heads": None,
    "head_dim": 4,
    "global_head_dim": 8,
    "sliding_window": 16,
    "num_kv_shared_layers": 1,
    "layer_types": ["sliding_attention", "full_attention", "sliding_attention"],
    "max_position_embeddings": 1024,
}
WEIGHT_ROWS = 40_000


def tensors(rows: int, seed: int) -> dict[str, np.ndarray[Any, Any]]:
    random = np.random.default_rng(seed)
    return {
        "model.language_model.embed_tokens.weight": random.integers(0, 99, (64, 8), np.uint16),
        "model.language_model.layers.0.mlp.up_proj.weight": random.integers(
            0, 99, (rows, 4), np.uint16
        ),
        "model.vision_tower.encoder.weight": random.integers(0, 99, (6, 2), np.uint16),
    }


def target_files(seed: int = 1) -> dict[str, bytes]:
    config = {"model_type": "gemma4", "text_config": TEXT}
    return {
        "config.json": json.dumps(config).encode(),
        "generation_config.json": b'{"top_k": 64}',
        "tokenizer.json": json.dumps({"vocab": list(range(900))}).encode(),
        "tokenizer_config.json": b"{}",
        "processor_config.json": b"{}",
        "chat_template.jinja": b"{{ messages }}",
        "README.md": b"# tiny",
        "model.safetensors": save(tensors(WEIGHT_ROWS, seed)),
        "modeling_tiny.py": b"raise SystemExit('never run')",
        "pytorch_model.bin": b"never fetched",
        "onnx/model.safetensors": b"never fetched either",
    }


def drafter_files(**changes: Any) -> dict[str, bytes]:
    text = {**TEXT, "hidden_size": 4}
    config = {"model_type": "gemma4_assistant", "backbone_hidden_size": 8, "text_config": text}
    return {
        "config.json": json.dumps({**config, **changes}).encode(),
        "model.safetensors": save({"pre_projection.weight": np.ones((4, 16), np.uint16)}),
    }


def publish_pair(server: HubServer, download: Download) -> None:
    """The tiny pair under the names of a real one, at the commits that the catalogue names."""
    for name, files, revision in (
        (download.repository, target_files(), download.revision),
        (download.drafter, drafter_files(), download.drafter_revision),
    ):
        server.publish(name, files, "" if revision == NEWEST else revision)


@pytest.fixture
def hub() -> Iterator[HubServer]:
    with serve_hub() as server:
        server.publish(TARGET, target_files())
        server.publish(DRAFTER, drafter_files())
        yield server


@pytest.fixture
def settings(hub: HubServer, tmp_path: Path) -> HubSettings:
    """Settings that hardly wait, whose official Hub is the loopback one."""
    policy = RetryPolicy(
        first_wait_seconds=0.001, max_wait_seconds=0.01, connect_seconds=30, read_seconds=30
    )
    return HubSettings(
        models=tmp_path / "models",
        cache=tmp_path / "cache",
        endpoint=hub.url,
        official=hub.url,
        token="hf_secret",
        policy=policy,
    )


@pytest.fixture
def entry() -> Download:
    """A catalogue entry of the pair on the loopback Hub, under the id of a real one."""
    real = load_catalogue().find("e2b").at_newest()
    return replace(real, repository=TARGET, drafter=DRAFTER)
