"""Matrices kept in main memory: the same answers, called one by one."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.precision.offload import offload_matrices
from engine.types import Precision
from tests.engine.precision.conftest import Folders
from tests.engine.precision.folders import load, say
from tests.engine.tiny_models import text_ids


@pytest.mark.parametrize("shape", ["E2B", "26B-A4B"])
@pytest.mark.parametrize("precision", [Precision.BF16, Precision.INT4])
def test_a_quarter_of_the_layers_moves_at_a_time_and_the_text_stays(
    shape: str, precision: Precision, folders: Folders, tmp_path: Path
) -> None:
    target, _ = folders(shape)
    model = load(target, precision, tmp_path).model
    ids = text_ids(24, 3)
    before = say(model, None, ids, 0, count=6)
    moved = []
    while count := offload_matrices(model, "cpu"):
        moved.append(count)
        assert say(model, None, ids, 0, count=6) == before
    assert sum(moved) == len(model.model.language_model.layers)
    assert max(moved) == 2
