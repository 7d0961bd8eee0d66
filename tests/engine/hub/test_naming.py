"""How a model is called, and how its weights are stored, told from where it lies."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.hub.catalogue import Format
from engine.hub.naming import display_name, identify, stored_format
from engine.paths import bundled_model


def snapshot(cache: Path, repository: str) -> Path:
    """The folder of a repository in the Hugging Face cache."""
    folder = cache / f"models--{repository.replace('/', '--')}" / "snapshots" / "0123abcd"
    folder.mkdir(parents=True)
    return folder


def test_the_bundled_model_has_a_name_of_its_own() -> None:
    assert display_name(bundled_model()) == "Tandem demo"


def test_a_download_is_called_as_in_the_catalogue(tmp_path: Path) -> None:
    folder = tmp_path / "e4b-qat-q4_0"
    folder.mkdir()
    (folder / "tandem.json").write_text(json.dumps({"id": folder.name}), encoding="utf-8")
    assert display_name(folder) == "Gemma 4 E4B QAT"
    assert stored_format(folder) is Format.BF16_ON_4BIT_GRID


def test_a_snapshot_in_the_cache_is_called_after_its_repository(tmp_path: Path) -> None:
    known = snapshot(tmp_path, "google/gemma-4-E2B-it")
    assert display_name(known) == "Gemma 4 E2B"
    assert stored_format(known) is Format.BF16
    other = snapshot(tmp_path, "somebody/gemma-4-poet")
    assert identify(other) is None
    assert display_name(other) == "gemma-4-poet"


def test_any_other_folder_is_called_as_it_is(tmp_path: Path) -> None:
    assert display_name(tmp_path / "My Gemma") == "My Gemma"


@pytest.mark.parametrize(
    ("config", "name", "expected"),
    [
        ({"quantization_config": {"format": "pack-quantized"}}, "x", "w4a16-ct"),
        ({}, "gemma-4-E2B-it-qat-q4_0-unquantized", "bf16-4bit-grid"),
        ({}, "gemma", "bf16"),
    ],
)
def test_how_weights_are_stored_is_told_by_configuration_and_name(
    config: dict[str, object], name: str, expected: str, tmp_path: Path
) -> None:
    folder = tmp_path / name
    folder.mkdir()
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    assert stored_format(folder).value == expected
