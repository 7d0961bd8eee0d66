"""Measuring memory: this computer's own, and what a driver's tool answers."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from engine.hub.computer import measure_computer, read_nvidia_cards, torch_has_cuda

on_posix = pytest.mark.skipif(os.name == "nt", reason="the stand-in for the tool is a shell script")


@pytest.fixture
def driver_answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder first on the search path; what its script prints is the driver's answer."""
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    return tmp_path / "nvidia-smi"


def install(tool: Path, script: str) -> None:
    tool.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    tool.chmod(tool.stat().st_mode | stat.S_IXUSR)


@on_posix
def test_reads_names_and_mebibytes_of_all_cards(driver_answers: Path) -> None:
    install(
        driver_answers,
        "echo '12282, 11020, 8.9, NVIDIA GeForce RTX 4070 Ti'; echo '15360, 14900, 7.5, Tesla T4'",
    )
    first, second = read_nvidia_cards()
    assert (first.device, first.name) == ("cuda", "NVIDIA GeForce RTX 4070 Ti")
    assert (first.total_bytes, first.free_bytes) == (12282 * 2**20, 11020 * 2**20)
    assert first.has_bfloat16
    assert (second.name, second.has_bfloat16) == ("Tesla T4", False)


@on_posix
@pytest.mark.parametrize(
    "script",
    ["exit 9", "echo 'No devices were found'", "echo '[N/A], [N/A], 8.7, Orin (nvgpu)'", "echo"],
)
def test_no_cards_where_the_driver_does_not_answer(driver_answers: Path, script: str) -> None:
    install(driver_answers, script)
    assert read_nvidia_cards() == ()


@on_posix
def test_says_that_a_card_stays_unused_by_a_processor_build(
    driver_answers: Path,
) -> None:
    install(driver_answers, "echo '15356, 15000, 8.6, NVIDIA A2'")
    computer = measure_computer()
    if torch_has_cuda():
        assert computer.device == "cuda"
    else:
        assert computer.device == "cpu"
        assert "NVIDIA A2 stays unused" in computer.note


def test_tells_a_cuda_build_by_its_version_file(tmp_path: Path) -> None:
    version = tmp_path / "version.py"
    version.write_text("cuda: Optional[str] = '13.0'\nhip: Optional[str] = None\n")
    assert torch_has_cuda(version)
    version.write_text("__version__ = '2.13.0+cpu'\ncuda: Optional[str] = None\nhip = '7.0'\n")
    assert not torch_has_cuda(version)
    assert not torch_has_cuda(tmp_path / "absent.py")


def test_agrees_with_the_torch_that_is_installed() -> None:
    answer = subprocess.run(
        [sys.executable, "-c", "import torch; print(torch.version.cuda is not None)"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert answer.stdout.strip() == str(torch_has_cuda())


def test_measures_this_computer() -> None:
    computer = measure_computer()
    assert 0 < computer.free_bytes <= computer.total_bytes
    if computer.device == "cpu":
        assert computer.total_bytes == psutil.virtual_memory().total
