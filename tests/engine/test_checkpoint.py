"""A bad model folder is refused before anything is loaded, by the name of the file."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from engine.checkpoint import inspect_drafter, inspect_target
from engine.errors import ModelError
from tests.engine.media.files import cut


@pytest.fixture
def copy(model_folder: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(model_folder, tmp_path / "model"))


def _refusal(folder: Path) -> str:
    with pytest.raises(ModelError) as caught:
        inspect_target(folder)
    return str(caught.value)


def test_whole_folder_is_accepted_with_the_size_of_its_weights(model_folder: Path) -> None:
    size = (model_folder / "model.safetensors").stat().st_size
    assert 0 < size - inspect_target(model_folder).weight_bytes < 20_000
    assert inspect_drafter(model_folder / "assistant").config["model_type"] == "gemma4_assistant"


@pytest.mark.parametrize(
    "name",
    [
        "config.json",
        "model.safetensors",
        "tokenizer.json",
        "tokenizer_config.json",
        "processor_config.json",
    ],
)
def test_missing_file_is_named(copy: Path, name: str) -> None:
    (copy / name).unlink()
    assert f"has no {name}" in _refusal(copy)


@pytest.mark.parametrize("name", ["config.json", "model.safetensors", "tokenizer.json"])
@pytest.mark.parametrize("share", [0.0, 0.01, 0.9])
def test_truncated_file_is_named(copy: Path, name: str, share: float) -> None:
    shutil.move(cut(copy / name, share), copy / name)
    assert f"{copy / name} is damaged or cut off" in _refusal(copy)


def test_missing_part_of_split_weights_is_named(copy: Path) -> None:
    index = {"weight_map": {"a": "model-00001-of-00002.safetensors", "b": "model.safetensors"}}
    (copy / "model.safetensors.index.json").write_text(json.dumps(index))
    assert "has no model-00001-of-00002.safetensors" in _refusal(copy)


def test_index_cannot_point_outside_the_folder(copy: Path) -> None:
    shutil.copy(copy / "model.safetensors", copy.parent / "secret.safetensors")
    (copy / "model.safetensors.index.json").write_text(
        json.dumps({"weight_map": {"a": "../secret.safetensors"}})
    )
    assert "has no secret.safetensors" in _refusal(copy)


def test_model_of_another_kind_is_refused(copy: Path) -> None:
    (copy / "config.json").write_text(json.dumps({"model_type": "llama", "text_config": {}}))
    assert "'llama'" in _refusal(copy)


def test_drafter_is_no_target(model_folder: Path) -> None:
    assert "not a Gemma 4 model" in _refusal(model_folder / "assistant")


def test_folder_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    assert "does not exist" in _refusal(tmp_path / "none")
