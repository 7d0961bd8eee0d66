"""What a download leaves behind is what the engine loads."""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from torch import nn

from engine.errors import ModelError
from engine.hub.catalogue import Download
from engine.hub.download import download
from engine.hub.folder import measure_shape
from engine.hub.local import find_installed, locate
from engine.hub.settings import HubSettings
from engine.loader import load_model
from engine.paths import bundled_model
from tests.engine.hub.conftest import DRAFTER, TARGET
from tests.engine.hub.hub_server import HubServer


def publish(hub: HubServer, name: str, folder: Path) -> None:
    hub.publish(name, {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()})


def count_stored(module: nn.Module) -> int:
    """Elements of what a checkpoint keeps; the tied head is not stored a second time."""
    tensors = {tensor.data_ptr(): tensor for tensor in module.state_dict().values()}
    return sum(tensor.numel() for tensor in tensors.values())


def test_a_downloaded_pair_loads_and_its_parameters_are_those_that_were_planned(
    hub: HubServer, settings: HubSettings, entry: Download, model_folder: Path
) -> None:
    publish(hub, TARGET, model_folder)
    publish(hub, DRAFTER, model_folder / "assistant")
    list(download(entry, settings))
    folder, drafter = locate("e2b", settings)
    model = load_model(folder, drafter_folder=drafter)
    assert model.drafter is not None
    shape = measure_shape(folder, drafter)
    assert shape.parameters.total == count_stored(model.target)
    assert shape.drafter_parameters == count_stored(model.drafter)
    assert shape.context == model.context


def test_every_part_of_the_bundled_model_is_told_apart() -> None:
    parts = measure_shape(bundled_model(), bundled_model() / "assistant").parameters
    assert min(parts.text, parts.embed, parts.per_layer_table, parts.vision, parts.audio) > 0
    assert parts.text > parts.total / 4


def test_a_target_in_the_cache_loads_with_a_drafter_that_lies_elsewhere(
    hub: HubServer, settings: HubSettings, entry: Download, model_folder: Path
) -> None:
    publish(hub, TARGET, model_folder)
    publish(hub, DRAFTER, model_folder / "assistant")
    assert settings.cache is not None
    commit = list(hub.repositories[TARGET])[-1]
    snapshot = settings.cache / "models--google--tiny-it" / "snapshots" / commit
    snapshot.mkdir(parents=True)
    for path in model_folder.iterdir():
        if path.is_file():
            (snapshot / path.name).symlink_to(path)
    list(download(replace(entry, revision=commit), settings))
    model = find_installed("e2b", settings)
    assert model.target == snapshot
    assert load_model(model.target, drafter_folder=model.drafter).drafter is not None


@pytest.mark.skipif(os.name == "nt", reason="Windows would really fill the disk")
def test_a_model_larger_than_all_memory_is_refused_before_it_is_read(
    model_folder: Path, tmp_path: Path
) -> None:
    folder = shutil.copytree(model_folder, tmp_path / "huge")
    rows = 10**9
    table = json.dumps(
        {
            "model.language_model.layers.0.mlp.up_proj.weight": {
                "dtype": "BF16",
                "shape": [rows, 1000],
                "data_offsets": [0, rows * 2000],
            }
        }
    ).encode()
    with (folder / "model.safetensors").open("wb") as file:
        file.write(len(table).to_bytes(8, "little") + table)
        file.truncate(8 + len(table) + rows * 2000)  # a hole: takes no room on the disk
    with pytest.raises(ModelError, match=r"needs 626 GB .* choose a smaller model"):
        load_model(folder)
