"""The memory of this computer, measured now and without importing torch.

Looks at the same things the engine will: the NVIDIA card if the installed torch is built for
CUDA, the shared memory of an Apple chip, main memory otherwise. Measures only; it judges nothing.
"""

from __future__ import annotations

import importlib.util
import platform
import re
import subprocess
import sys
from dataclasses import dataclass, replace
from pathlib import Path

import psutil

from engine.gpupack.use import current_pack

_MIB = 1024 * 1024
_ASK_NVIDIA = (
    "nvidia-smi",
    "--query-gpu=memory.total,memory.free,compute_cap,name",
    "--format=csv,noheader,nounits",
)
_ASK_SECONDS = 10
# Ampere; older cards have no bfloat16, so the engine computes in float32 there.
_BFLOAT16_CAPABILITY = 8.0
# Metal lets one program use about two thirds of small memories and three quarters of large ones.
_METAL_LARGE_BYTES = 36 * 1024**3
_METAL_SHARE_SMALL, _METAL_SHARE_LARGE = 2 / 3, 3 / 4


@dataclass(frozen=True, slots=True)
class Computer:
    """Where a model would run, with the memory there.

    ``device`` is torch's name of it: cpu, cuda or mps. Without ``has_bfloat16`` the engine takes
    float32. The ``host`` figures are main memory beside that of the device, where matrices can
    wait; 0 where there is no other. ``note`` is one sentence about something that the user may want
    to change, or empty.
    """

    device: str
    name: str
    total_bytes: int
    free_bytes: int
    note: str = ""
    has_bfloat16: bool = True
    host_total_bytes: int = 0
    host_free_bytes: int = 0


def measure_computer() -> Computer:
    """The device the engine would choose and its memory at this moment."""
    cards = read_nvidia_cards()
    memory = psutil.virtual_memory()
    if cards and torch_has_cuda():
        largest = max(cards, key=lambda card: card.total_bytes)
        return replace(largest, host_total_bytes=memory.total, host_free_bytes=memory.available)
    if sys.platform == "darwin" and platform.machine() == "arm64":
        return _apple(memory.total, memory.available)
    note = (
        f"The {cards[0].name} stays unused: the installed PyTorch is built for the processor only."
        if cards
        else ""
    )
    return Computer("cpu", "main memory", memory.total, memory.available, note)


def _apple(total: int, available: int) -> Computer:
    share = _METAL_SHARE_LARGE if total > _METAL_LARGE_BYTES else _METAL_SHARE_SMALL
    limit = int(total * share)
    return Computer(
        "mps",
        "Apple GPU (shared memory)",
        limit,
        min(available, limit),
        host_total_bytes=total - limit,
        host_free_bytes=max(0, available - limit),
    )


def read_nvidia_cards() -> tuple[Computer, ...]:
    """The cards that the NVIDIA driver lists; none without a working driver."""
    try:
        answer = subprocess.run(
            _ASK_NVIDIA,
            capture_output=True,
            text=True,
            timeout=_ASK_SECONDS,
            check=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (OSError, subprocess.SubprocessError):
        return ()
    cards = (_parse_card(line) for line in answer.stdout.splitlines())
    return tuple(card for card in cards if card is not None)


def _parse_card(line: str) -> Computer | None:
    """``total MiB, free MiB, capability, name``; None where the driver does not know a number."""
    try:
        total, free, capability, name = (field.strip() for field in line.split(",", 3))
        return Computer(
            device="cuda",
            name=name,
            total_bytes=int(total) * _MIB,
            free_bytes=int(free) * _MIB,
            has_bfloat16=float(capability) >= _BFLOAT16_CAPABILITY,
        )
    except ValueError:
        return None


def torch_has_cuda(version_file: Path | None = None) -> bool:
    """Whether the installed torch is a CUDA build, read from its version file."""
    path = version_file or _torch_version_file()
    if path is None or not path.is_file():
        return False
    text = path.read_text(encoding="utf-8")
    return re.search(r"^cuda\b[^=\n]*=\s*['\"]\d", text, flags=re.MULTILINE) is not None


def _torch_version_file() -> Path | None:
    pack = current_pack()
    if pack is not None:
        return pack / "torch" / "version.py"
    spec = importlib.util.find_spec("torch")  # finds it without importing it
    if spec is None or not spec.submodule_search_locations:
        return None
    return Path(spec.submodule_search_locations[0]) / "version.py"
