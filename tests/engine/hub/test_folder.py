"""Pairs told apart by configuration, and shapes counted from files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import save_file

from engine.errors import ModelError
from engine.hub.catalogue import load_catalogue
from engine.hub.computer import Computer
from engine.hub.folder import check_pair, measure_kv, measure_shape
from engine.hub.plan import Verdict, judge_folder
from tests.engine.hub.conftest import TEXT, WEIGHT_ROWS, drafter_files, target_files

FAMILY_DATA = Path(__file__).resolve().parents[4] / "shared" / "reference" / "gemma4_family.json"
CONFIG: dict[str, Any] = {"model_type": "gemma4", "text_config": TEXT}
DRAFTER: dict[str, Any] = json.loads(drafter_files()["config.json"])


def test_the_published_pair_fits() -> None:
    check_pair(CONFIG, DRAFTER)


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("vocab_size", 65, "vocabulary"),
        ("num_key_value_heads", 2, "number of key/value heads"),
        ("head_dim", 8, "head size"),
        ("global_head_dim", 4, "global head size"),
        ("sliding_window", 17, "sliding window"),
    ],
)
def test_a_drafter_that_cannot_read_the_targets_keys_is_named(
    field: str, value: int, words: str
) -> None:
    other = {**DRAFTER, "text_config": {**DRAFTER["text_config"], field: value}}
    with pytest.raises(ModelError, match=f"its {words} is {value}, the target needs"):
        check_pair(CONFIG, other)


def test_a_drafter_of_the_unified_model_does_not_fit_the_others() -> None:
    with pytest.raises(ModelError, match="kind is gemma4_unified_assistant"):
        check_pair(CONFIG, {**DRAFTER, "model_type": "gemma4_unified_assistant"})


def test_what_a_file_leaves_to_its_default_is_not_held_against_it() -> None:
    text = {name: value for name, value in TEXT.items() if name != "global_head_dim"}
    check_pair({**CONFIG, "text_config": text}, DRAFTER)


@pytest.mark.skipif(not FAMILY_DATA.exists(), reason="the reference data is not in this checkout")
def test_each_drafter_fits_its_own_target_and_no_other() -> None:
    models = json.loads(FAMILY_DATA.read_text(encoding="utf-8"))["models"]

    def target(name: str) -> dict[str, Any]:
        return {"model_type": models[name]["model_type"], "text_config": models[name]["text"]}

    def drafter(name: str) -> dict[str, Any]:
        facts = models[name]["drafter"]
        return {
            "model_type": f"{models[name]['model_type']}_assistant",
            "backbone_hidden_size": facts["backbone_hidden_size"],
            "text_config": facts["text"],
        }

    for name in models:
        check_pair(target(name), drafter(name))
        for other in set(models) - {name}:
            with pytest.raises(ModelError):
                check_pair(target(name), drafter(other))


@pytest.mark.skipif(not FAMILY_DATA.exists(), reason="the reference data is not in this checkout")
def test_kv_memory_told_from_a_configuration_is_the_catalogues() -> None:
    models = json.loads(FAMILY_DATA.read_text(encoding="utf-8"))["models"]
    for download in load_catalogue().downloads:
        shape = download.family.shape
        text = next(m["text"] for name, m in models.items() if name.lower() == download.family.id)
        assert measure_kv(text) == (shape.kv_fixed_bytes, shape.kv_bytes_per_token)


def test_counts_parameters_by_part_over_all_shards(tmp_path: Path) -> None:
    config = {**CONFIG, "text_config": {**TEXT, "num_experts": 8, "top_k_experts": 2}}
    (tmp_path / "config.json").write_text(json.dumps(config))
    shards = {
        "model-00001-of-00002.safetensors": {
            "model.language_model.embed_tokens.weight": (64, 8),
            "model.language_model.embed_tokens_per_layer.weight": (64, 6),
            "model.language_model.layers.0.experts.gate_up_proj": (8, 5, 4),
        },
        "model-00002-of-00002.safetensors": {
            "model.language_model.layers.0.self_attn.q_proj.weight": (16, 8),
            "model.embed_vision.embedding_projection.weight": (3, 2),
            "model.audio_tower.layers.0.weight": (7, 1),
        },
    }
    index = {name: file for file, tensors in shards.items() for name in tensors}
    (tmp_path / "model.safetensors.index.json").write_text(json.dumps({"weight_map": index}))
    for file, tensors in shards.items():
        arrays = {name: np.zeros(shape, np.uint16) for name, shape in tensors.items()}
        save_file(arrays, tmp_path / file)
    shape = measure_shape(tmp_path)
    parameters = shape.parameters
    assert (parameters.embed, parameters.per_layer_table, parameters.experts) == (512, 384, 160)
    assert (parameters.text, parameters.vision, parameters.audio) == (128, 6, 7)
    assert shape.read_per_token == 128 + 512 + 160 // 4


def test_measures_target_and_drafter_of_a_folder(tmp_path: Path) -> None:
    for folder, files in ((tmp_path, target_files()), (tmp_path / "assistant", drafter_files())):
        folder.mkdir(exist_ok=True)
        for name, content in files.items():
            if "/" not in name:
                (folder / name).write_bytes(content)
    shape = measure_shape(tmp_path, tmp_path / "assistant")
    assert shape.parameters.text == WEIGHT_ROWS * 4
    assert shape.drafter_parameters == 64
    assert shape.context == 1024
    fit = judge_folder(tmp_path, tmp_path / "assistant", Computer("cpu", "memory", 10**12, 10**12))
    assert (fit.verdict, fit.context) == (Verdict.FITS, 1024)
    assert fit.split.drafter == 128
    # One sliding layer of 16 positions and one full layer own keys and values; 2 bytes each.
    assert (shape.kv_fixed_bytes, shape.kv_bytes_per_token) == (16 * 4 * 2 * 2, 8 * 2 * 2)
