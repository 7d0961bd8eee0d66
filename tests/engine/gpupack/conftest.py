"""A GPU pack of fake wheels on loopback, in a folder of its own."""

from __future__ import annotations

import hashlib
import io
import platform
import sys
import zipfile
from collections.abc import Iterator, Mapping
from importlib.metadata import version
from pathlib import Path

import pytest

from engine.gpupack.catalogue import SYSTEMS, Pack, PackFile, this_python
from engine.gpupack.store import FOLDER_VARIABLE, PackStore
from tests.engine.hub.hub_server import HubServer, serve_hub

TORCH = version("torch").split("+")[0]


def make_wheel(files: Mapping[str, str]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return buffer.getvalue()


def fake_torch(note: str = "from the pack", broken: bool = False) -> bytes:
    """A wheel with a module called torch that says where it is from, or dies when imported."""
    body = "import os; os._exit(7)" if broken else f"note = {note!r}"
    return make_wheel(
        {
            "torch/__init__.py": f"{body}\n",
            "torch/version.py": f"__version__ = '{TORCH}'\ncuda: str = '13.0'\n",
            f"torch-{TORCH}.dist-info/METADATA": f"Name: torch\nVersion: {TORCH}\n",
        }
    )


def fake_library() -> bytes:
    return make_wheel(
        {
            "nvidia/cublas/lib/libcublas.so": "x" * 40_000,
            "nvidia_cublas-13.data/purelib/nvidia/cublas/note.txt": "merged",
            "nvidia_cublas-13.data/scripts/tool": "left out",
        }
    )


class PackServer:
    """Publishes wheels and makes packs that point at them."""

    def __init__(self, hub: HubServer) -> None:
        self.hub = hub

    def publish(self, pack_id: str, wheels: Mapping[str, bytes]) -> Pack:
        commit = self.hub.publish("wheels", wheels)
        address = f"http://127.0.0.1:{self.hub.storage.server_port}/wheels//{commit}//"
        files = tuple(
            PackFile(name, address + name, len(data), hashlib.sha256(data).hexdigest())
            for name, data in sorted(wheels.items(), key=lambda item: len(item[1]))
        )
        return Pack(
            id=pack_id,
            system=SYSTEMS.get(sys.platform, sys.platform),
            machine=platform.machine(),
            python=this_python(),
            torch=TORCH,
            least_driver="580.65",
            least_capability=7.5,
            unpacked_ratio=2.0,
            files=files,
        )

    def usual(self, pack_id: str = "first", note: str = "from the pack") -> Pack:
        """A working pack of two wheels."""
        return self.publish(pack_id, {"torch.whl": fake_torch(note), "cublas.whl": fake_library()})

    def broken(self, pack_id: str = "broken") -> Pack:
        """A pack whose torch ends the process that imports it."""
        return self.publish(pack_id, {"torch.whl": fake_torch(broken=True)})


@pytest.fixture
def server() -> Iterator[PackServer]:
    with serve_hub() as hub:
        yield PackServer(hub)


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> PackStore:
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "gpu"))
    return PackStore()
