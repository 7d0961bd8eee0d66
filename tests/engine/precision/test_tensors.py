"""Reading ahead: what is announced comes into memory without being touched."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest
import torch

from benchmarks.page_cache import drop, resident_bytes
from engine.precision.tensors import TensorFiles, TensorWriter

SIZE = 4_000_000
PATIENCE_SECONDS = 60


@pytest.mark.skipif(sys.platform != "linux", reason="the page cache is asked the way of Linux")
def test_only_the_announced_tensor_is_read_ahead(tmp_path: Path) -> None:
    path = tmp_path / "model.safetensors"
    shapes = dict.fromkeys(("first", "second"), (torch.uint8, (SIZE,)))
    writer = TensorWriter(path, shapes)
    for name in shapes:
        writer.write(name, torch.zeros(SIZE, dtype=torch.uint8))
    writer.close()
    files = TensorFiles([path])
    if drop([path]):
        pytest.skip("this file system keeps its files in memory")
    files.announce("second")
    with path.open("rb") as file:
        end = time.monotonic() + PATIENCE_SECONDS
        while resident_bytes(file.fileno()) < SIZE and time.monotonic() < end:
            time.sleep(0.01)
        assert SIZE <= resident_bytes(file.fileno()) < 1.5 * SIZE
