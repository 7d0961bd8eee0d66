"""Folders become models that fit together; what does not fit is told."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file

from engine.device import choose_device
from engine.errors import ModelError
from engine.hub.memory import SMALL_BYTES
from engine.loader import load_model
from engine.prompt import Format


@pytest.fixture
def copy(model_folder: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(model_folder, tmp_path / "model"))


def _change(path: Path, **values: Any) -> None:
    content = json.loads(path.read_text())
    content |= values
    path.write_text(json.dumps(content))


def test_small_and_large_sizes_are_told_apart(model_folder: Path, unified_folder: Path) -> None:
    assert load_model(model_folder).fmt is Format.SMALL
    assert load_model(unified_folder).fmt is Format.LARGE


def test_steps_are_reported_in_order(model_folder: Path) -> None:
    steps: list[tuple[int, int]] = []
    load_model(model_folder, report=lambda done, total, what: steps.append((done, total)))
    assert steps == [(0, 4), (1, 4), (2, 4), (3, 4)]


def test_small_model_runs_exactly_on_the_processor(model_folder: Path) -> None:
    model = load_model(model_folder)
    assert model.choice.device == "cpu"
    assert next(model.target.parameters()).dtype is torch.float32
    assert model.choice.reason in model.notes


def test_folder_without_drafter_is_used_and_noted(copy: Path) -> None:
    shutil.rmtree(copy / "assistant")
    model = load_model(copy)
    assert model.drafter is None
    assert any("no drafter" in note for note in model.notes)


def test_drafter_can_be_left_out_or_lie_elsewhere(copy: Path, tmp_path: Path) -> None:
    elsewhere = Path(shutil.move(copy / "assistant", tmp_path / "drafter"))
    assert load_model(copy, drafter_folder=elsewhere).drafter is not None
    assert load_model(copy, drafter_folder=elsewhere, with_drafter=False).drafter is None


@pytest.mark.parametrize(
    ("change", "named"),
    [({"backbone_hidden_size": 64}, "width is 64, not 32")],
)
def test_drafter_of_another_size_is_refused(copy: Path, change: dict[str, Any], named: str) -> None:
    _change(copy / "assistant" / "config.json", **change)
    with pytest.raises(ModelError, match=named):
        load_model(copy)


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"vocab_size": 99}, "vocabulary"),
        ({"sliding_window": 7}, "window"),
        ({"head_dim": 8}, "key/value shape"),
        ({"num_key_value_heads": 2}, "key/value shape"),
    ],
)
def test_drafter_that_reads_other_keys_is_refused(
    copy: Path, change: dict[str, Any], named: str
) -> None:
    path = copy / "assistant" / "config.json"
    _change(path, text_config=json.loads(path.read_text())["text_config"] | change)
    with pytest.raises(ModelError, match=named):
        load_model(copy)


def test_drafter_of_the_other_family_is_refused(copy: Path, unified_folder: Path) -> None:
    shutil.rmtree(copy / "assistant")
    with pytest.raises(ModelError, match="kind"):
        load_model(copy, drafter_folder=unified_folder / "assistant")


def test_weights_that_lack_a_tensor_are_refused(copy: Path) -> None:
    weights = load_file(copy / "model.safetensors")
    name = "model.language_model.layers.0.self_attn.q_proj.weight"
    del weights[name]
    save_file(weights, copy / "model.safetensors", metadata={"format": "pt"})
    with pytest.raises(ModelError, match="lacks weights"):
        load_model(copy)


def test_weights_of_another_shape_are_refused(copy: Path) -> None:
    weights = load_file(copy / "model.safetensors")
    name = "model.language_model.layers.0.self_attn.q_proj.weight"
    weights[name] = weights[name][:1].clone()
    save_file(weights, copy / "model.safetensors", metadata={"format": "pt"})
    with pytest.raises(ModelError, match="cannot be loaded"):
        load_model(copy)


def test_code_in_the_folder_is_never_run(copy: Path, tmp_path: Path) -> None:
    proof = tmp_path / "proof"
    (copy / "evil.py").write_text(f"open({str(proof)!r}, 'w')\nclass Evil: pass\n")
    (copy / "assistant" / "evil.py").write_text((copy / "evil.py").read_text())
    for path in (copy / "config.json", copy / "assistant" / "config.json"):
        _change(path, auto_map={"AutoConfig": "evil.Evil", "AutoModel": "evil.Evil"})
    _change(copy / "tokenizer_config.json", auto_map={"AutoTokenizer": ["evil.Evil", None]})
    load_model(copy)
    assert not proof.exists()


def test_pickled_weights_are_not_looked_at(copy: Path) -> None:
    (copy / "model.safetensors").rename(copy / "pytorch_model.bin")
    with pytest.raises(ModelError, match=r"has no model\.safetensors"):
        load_model(copy)


def test_big_model_without_a_gpu_is_held_in_bfloat16() -> None:
    if torch.cuda.is_available() or torch.backends.mps.is_available():
        pytest.skip("this computer has a GPU")
    assert choose_device(SMALL_BYTES + 1).dtype is torch.bfloat16
    assert choose_device(SMALL_BYTES).dtype is torch.float32
