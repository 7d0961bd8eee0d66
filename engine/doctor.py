"""The self-test: versions, system, memory, and a tiny model decoded on every device there is.

Shared by ``tandem selftest`` and the window's self-test page. Uses random weights and no files, so
it also works where no model does. Engine process only; takes a few seconds.
"""

from __future__ import annotations

import contextlib
import os
import platform
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from importlib.metadata import PackageNotFoundError, version
from typing import Any

import psutil

from engine.errors import UserError
from engine.gpupack.offer import advice_sentence, assess
from engine.paths import bundled_model
from engine.quiet import hush_libraries
from engine.report import Check, DeviceResult, Report
from engine.seal import seal_level
from engine.selftest import build_pair, check_versions, decode, summary, try_drawing

Step = Callable[[str], None]
PACKAGES = (
    "tandem-assistant",
    "torch",
    "transformers",
    "safetensors",
    "numpy",
    "PySide6-Essentials",
    "pillow",
    "opencv-python-headless",
    "soundfile",
    "huggingface_hub",
)
NUM_PASSES = 8
NUM_TOKENS = 6


def examine(step: Step = lambda _what: None) -> Report:
    """Look at everything; ``step`` hears what is looked at next. Raises nothing of its own."""
    hush_libraries()
    step("versions")
    checks = [_check("versions that work together", check_versions)]
    devices: list[DeviceResult] = []
    if checks[0].is_ok:
        step("libraries")
        devices = list(_devices(step))
    checks.append(_check("drawings with letters", try_drawing))
    has_model = (bundled_model() / "model.safetensors").is_file()
    checks.append(Check("bundled model", has_model, "" if has_model else "its weights are missing"))
    note = advice_sentence(assess())
    notes = (note,) if note else ()
    return Report(tuple(_versions()), tuple(_system()), tuple(devices), tuple(checks), notes)


def _check(name: str, work: Callable[[], None]) -> Check:
    try:
        work()
    except UserError as error:
        return Check(name, False, str(error))
    return Check(name, True)


def _versions() -> Iterator[tuple[str, str]]:
    yield "Python", platform.python_version()
    for name in PACKAGES:
        try:
            yield name, version(name)
        except PackageNotFoundError:
            yield name, "not installed"


def _system() -> Iterator[tuple[str, str]]:
    memory = psutil.virtual_memory()
    yield "System", f"{platform.system()} {platform.release()} ({platform.machine()})"
    yield "Frozen", "yes" if getattr(sys, "frozen", False) else "no"
    yield "Offline seal", f"enforced by the {seal_level().value}"
    yield "Processor cores", f"{psutil.cpu_count(logical=False) or '?'} ({os.cpu_count()} threads)"
    yield "Memory", f"{memory.available / 1e9:.1f} GB of {memory.total / 1e9:.1f} GB free"


# --- devices --------------------------------------------------------------------------


def _devices(step: Step) -> Iterator[DeviceResult]:
    try:
        import torch
    except Exception as error:  # noqa: BLE001 - a broken library may raise anything
        yield DeviceResult("cpu", "processor", problem=f"PyTorch cannot start ({summary(error)}).")
        return
    reference: dict[str, Any] = {}
    for device, name in _found(torch):
        step(device)
        yield _tried(torch, device, name, reference)


def _found(torch: Any) -> Iterator[tuple[str, str]]:
    yield "cpu", f"processor, {torch.get_num_threads()} threads"
    for index in range(torch.cuda.device_count() if torch.cuda.is_available() else 0):
        yield f"cuda:{index}", torch.cuda.get_device_name(index)
    if torch.backends.mps.is_available():
        yield "mps", "Apple GPU"


def _tried(torch: Any, device: str, name: str, reference: dict[str, Any]) -> DeviceResult:
    total, free = _memory(torch, device)
    result = DeviceResult(device, name, total, free)
    try:
        return _measured(torch, result, reference)
    except Exception as error:  # noqa: BLE001 - drivers raise anything; it is the finding
        return DeviceResult(device, name, total, free, problem=f"{summary(error)}.")


def _measured(torch: Any, found: DeviceResult, reference: dict[str, Any]) -> DeviceResult:
    """Decode, compare with the processor, take the time."""
    target, drafter = build_pair()
    target, drafter = target.to(found.device), drafter.to(found.device)
    decode(target, drafter, NUM_TOKENS)
    ids = torch.tensor([[2, 5, 7, 11]], device=found.device)
    times: list[float] = []
    logits: Any = None
    with torch.inference_mode():
        for _ in range(NUM_PASSES):
            start = time.perf_counter()
            logits = target(input_ids=ids).logits.float().cpu()  # the copy waits for the device
            times.append(time.perf_counter() - start)
        start = time.perf_counter()
        decode(target, drafter, NUM_TOKENS)
        seconds = time.perf_counter() - start
    pass_ms = 1000 * statistics.median(times[1:])
    expected = reference.setdefault("logits", logits)
    first_pass_ms = reference.setdefault("pass_ms", pass_ms)
    is_reference = found.device == "cpu"
    return DeviceResult(
        found.device,
        found.name,
        found.total_bytes,
        found.free_bytes,
        first_ms=1000 * times[0],
        pass_ms=pass_ms,
        tokens_per_second=2 * NUM_TOKENS / seconds,
        speed_up=None if is_reference else first_pass_ms / pass_ms,
        max_difference=None if is_reference else float((logits - expected).abs().max()),
    )


def _memory(torch: Any, device: str) -> tuple[int | None, int | None]:
    if device == "cpu":
        memory = psutil.virtual_memory()
        return memory.total, memory.available
    if device.startswith("cuda"):
        with contextlib.suppress(RuntimeError):
            free, total = torch.cuda.mem_get_info(device)
            return total, free
    return None, None
