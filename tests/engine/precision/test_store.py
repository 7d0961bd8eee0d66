"""The packed file on disk: used again, or made again where anything differs."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
import zlib
from pathlib import Path

import pytest
import torch

from engine.precision import store
from engine.precision.kept import forget_packed
from engine.precision.modules import PackedLinear
from engine.requests import Precision
from tests.engine.precision.conftest import Folders
from tests.engine.precision.folders import load, rewrite, weights_of

KEPT = "kept from an earlier start"
PACKED = "packed and kept for the next start"


@pytest.fixture
def model(folders: Folders, tmp_path: Path) -> Path:
    """A target's folder that may be changed."""
    return Path(shutil.copytree(folders("12B")[0], tmp_path / "model"))


def note(model: Path, cache: Path, precision: Precision = Precision.INT4) -> str:
    (said,) = load(model, precision, cache).notes
    return said


def gate(model: Path, cache: Path) -> torch.Tensor:
    packed = load(model, Precision.INT4, cache).model.model.language_model.layers[0].mlp.gate_proj
    assert isinstance(packed, PackedLinear)
    return packed(torch.eye(64, dtype=torch.bfloat16))


def test_the_second_start_takes_the_packed_file(model: Path, tmp_path: Path) -> None:
    assert PACKED in note(model, tmp_path / "cache")
    first = gate(model, tmp_path / "cache")
    assert KEPT in note(model, tmp_path / "cache")
    assert torch.equal(gate(model, tmp_path / "cache"), first)
    assert PACKED in note(model, tmp_path / "cache", Precision.INT8)


def test_only_whole_files_lie_in_the_cache(model: Path, tmp_path: Path) -> None:
    note(model, tmp_path / "cache")
    assert sorted(p.suffix for p in (tmp_path / "cache").iterdir()) == [".json", ".safetensors"]


def test_progress_is_told_while_packing_and_not_when_there_is_nothing_to_do(
    model: Path, tmp_path: Path
) -> None:
    told: list[tuple[int, int]] = []
    for _ in range(2):
        load(
            model,
            Precision.INT4,
            tmp_path / "cache",
            on_progress=lambda *progress: told.append(progress),
        )
    total = told[0][1]
    assert told[0] == (0, total)
    assert told[-1] == (total, total)
    assert told == sorted(set(told))


def test_one_changed_weight_makes_the_file_again(model: Path, tmp_path: Path) -> None:
    before = gate(model, tmp_path / "cache")
    tensors = weights_of(model)
    name = "model.language_model.layers.0.mlp.gate_proj.weight"
    tensors[name] = tensors[name].clone()
    tensors[name][0, 0] += 1.0
    rewrite(model, tensors)
    assert PACKED in note(model, tmp_path / "cache")
    assert not torch.equal(gate(model, tmp_path / "cache"), before)
    assert len(list((tmp_path / "cache").iterdir())) == 2


@pytest.mark.parametrize("damage", ["cut", "flipped byte", "no record", "broken record", "other"])
def test_a_damaged_file_is_made_again(model: Path, tmp_path: Path, damage: str) -> None:
    cache = tmp_path / "cache"
    right = gate(model, cache)
    (packed,) = cache.glob("*.safetensors")
    record = packed.with_suffix(".json")
    content = bytearray(packed.read_bytes())
    match damage:
        case "cut":
            packed.write_bytes(content[: len(content) // 2])
        case "flipped byte":
            content[-1000] ^= 0xFF
            packed.write_bytes(content)
        case "no record":
            record.unlink()
        case "broken record":
            record.write_text('{"key": ')
        case "other":
            record.write_text(json.dumps(json.loads(record.read_text()) | {"key": "x"}))
    assert PACKED in note(model, cache)
    assert torch.equal(gate(model, cache), right)
    assert KEPT in note(model, cache)


def test_another_recipe_makes_the_file_again(
    model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    note(model, tmp_path / "cache")
    monkeypatch.setattr(store, "RECIPE", store.RECIPE + 1)
    assert PACKED in note(model, tmp_path / "cache")


def test_without_a_place_to_write_the_weights_are_packed_into_memory(
    model: Path, tmp_path: Path
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    said = note(model, blocked / "cache")
    assert "cannot be kept" in said
    assert torch.equal(gate(model, blocked / "cache"), gate(model, tmp_path / "cache"))


def test_a_full_disk_is_seen_before_packing(
    model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = shutil._ntuple_diskusage(10**9, 10**9, 0)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: full)
    assert "the disk is nearly full" in note(model, tmp_path / "cache")
    assert not list((tmp_path / "cache").iterdir())


def test_forgetting_a_model_frees_its_packed_files_only(model: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    other = Path(shutil.copytree(model, tmp_path / "other"))
    note(model, cache)
    note(model, cache, Precision.INT8)
    note(other, cache)
    size = sum(os.path.getsize(p) for p in cache.iterdir() if p.name.startswith("model"))
    assert forget_packed(model, cache) == size
    assert {p.name.split("-")[0] for p in cache.iterdir()} == {"other"}
    assert KEPT in note(other, cache)


def test_what_an_ended_process_left_half_packed_is_deleted(model: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    note(model, cache)
    (packed,) = cache.glob("*.safetensors")
    with subprocess.Popen([sys.executable, "-c", ""]) as ended:
        ended.wait()
    left = packed.with_name(f"{packed.name}.{ended.pid}.partial")
    busy = packed.with_name(f"{packed.name}.{os.getppid()}.partial")
    for path in (left, busy):
        path.write_bytes(b"half")
    packed.unlink()
    assert PACKED in note(model, cache)
    assert (left.exists(), busy.exists()) == (False, True)
    assert forget_packed(model, cache)
    assert list(cache.iterdir()) == []


def test_a_file_found_whole_is_believed_until_it_changes_or_a_month_has_passed(
    model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = tmp_path / "cache"
    note(model, cache)
    checked: list[int] = []
    real = zlib.crc32
    monkeypatch.setattr(store.zlib, "crc32", lambda data: checked.append(1) or real(data))
    assert KEPT in note(model, cache)
    assert not checked
    (packed,) = cache.glob("*.safetensors")
    later = packed.stat().st_mtime_ns + 10**9
    os.utime(packed, ns=(later, later))
    assert KEPT in note(model, cache)
    assert checked
    checked.clear()
    now = time.time()
    monkeypatch.setattr(store.time, "time", lambda: now + 31 * 24 * 3600)
    assert KEPT in note(model, cache)
    assert checked
