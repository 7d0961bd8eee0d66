"""Half packed files: whose they are decides whether they stay."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from engine.precision.kept import forget_unfinished


@pytest.fixture
def ended() -> int:
    """The number of a process that is no more."""
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        process.wait()
    return process.pid


@pytest.fixture
def busy() -> Iterator[int]:
    """The number of a process that runs."""
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as process:
        yield process.pid
        process.kill()


def half(folder: Path, process: int | str) -> Path:
    path = folder / f"gemma-int4-cpu.safetensors.{process}.partial"
    path.write_bytes(b"half")
    return path


def test_only_those_of_ended_processes_go(tmp_path: Path, ended: int, busy: int) -> None:
    left, kept = half(tmp_path, ended), half(tmp_path, busy)
    named = half(tmp_path, "by hand")
    whole = tmp_path / "gemma-int4-cpu.safetensors"
    whole.write_bytes(b"whole")
    assert forget_unfinished(tmp_path) == 4
    assert set(tmp_path.iterdir()) == {kept, named, whole}
    assert not left.exists()


def test_a_process_that_only_bears_the_number_of_the_writer_does_not_keep_it(
    tmp_path: Path, busy: int
) -> None:
    left = half(tmp_path, busy)
    before = psutil.Process(busy).create_time() - 60
    os.utime(left, (before, before))
    assert forget_unfinished(tmp_path) == 4


def test_of_a_named_process_alone(tmp_path: Path, ended: int, busy: int) -> None:
    kept = half(tmp_path, busy)
    half(tmp_path, ended)
    assert forget_unfinished(tmp_path, of_process=ended) == 4
    assert list(tmp_path.iterdir()) == [kept]


def test_without_a_cache_there_is_nothing_to_do(tmp_path: Path) -> None:
    assert forget_unfinished(tmp_path / "absent") == 0
