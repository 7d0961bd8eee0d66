"""The one list of what a pack consists of, and which pack fits this computer."""

from __future__ import annotations

import json
import platform
import sys
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from engine.errors import EngineBug
from engine.paths import RESOURCES

LIST_FILE = RESOURCES / "gpu_pack.json"
SYSTEMS = {"linux": "linux", "win32": "windows"}
MACHINES = {"amd64": "x86_64", "x86_64": "x86_64"}


@dataclass(frozen=True, slots=True)
class PackFile:
    """One wheel: where it is, how many bytes, and their SHA-256."""

    name: str
    url: str
    size: int
    sha256: str

    @property
    def server(self) -> str:
        """Scheme and host of the address."""
        parts = urlsplit(self.url)
        return f"{parts.scheme}://{parts.netloc}"


@dataclass(frozen=True, slots=True)
class Pack:
    """A CUDA build of ``torch`` for one system and Python, with what it needs of the card.

    ``least_capability`` is NVIDIA's compute capability; ``unpacked_ratio`` estimates how many
    bytes come out of one.
    """

    id: str
    system: str
    machine: str
    python: str
    torch: str
    least_driver: str
    least_capability: float
    unpacked_ratio: float
    files: tuple[PackFile, ...]

    @property
    def download_bytes(self) -> int:
        return sum(file.size for file in self.files)

    @property
    def disk_bytes(self) -> int:
        """An estimate of what the unpacked pack takes."""
        return int(self.download_bytes * self.unpacked_ratio)


def load_packs(path: Path = LIST_FILE) -> tuple[Pack, ...]:
    """Every pack of the list; raises EngineBug where the list is not one."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))["packs"]
        return tuple(
            Pack(**{**entry, "files": tuple(PackFile(**file) for file in entry["files"])})
            for entry in found
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise EngineBug(f"{path.name} is not a list of GPU packs: {error}") from error


def this_python() -> str:
    """3.11 and the like: compiled libraries fit one of these only."""
    return f"{sys.version_info.major}.{sys.version_info.minor}"


def find_pack(torch_version: str, packs: tuple[Pack, ...]) -> Pack | None:
    """The pack for this system, processor and Python that holds the same torch."""
    machine = MACHINES.get(platform.machine().lower())
    for pack in packs:
        if (pack.system, pack.machine) != (SYSTEMS.get(sys.platform), machine):
            continue
        if (pack.python, pack.torch) == (this_python(), torch_version):
            return pack
    return None
