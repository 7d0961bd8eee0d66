"""Write ``resources/gpu_pack.json``, the list of files of the GPU pack, from uv's own lock files.

    echo "torch==2.13.0" > torch.in
    uv pip compile --no-config --format pylock.toml --python-version 3.11 \\
        --python-platform x86_64-manylinux_2_28 torch.in -o pylock.linux.toml
    uv pip compile --no-config --format pylock.toml --python-version 3.11 \\
        --python-platform windows --torch-backend cu130 torch.in -o pylock.windows.toml
    python packaging/gpu_pack.py --python 3.11 linux=pylock.linux.toml windows=pylock.windows.toml

The pack holds the CUDA build of torch and what only that build needs; everything else torch asks
for is in Tandem already. A system without a lock file here gets no pack and is told so.
"""

from __future__ import annotations

import argparse
import json
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "resources" / "gpu_pack.json"
ONLY_CUDA = ("torch", "triton", "triton-windows")
ONLY_CUDA_PREFIXES = ("nvidia-", "cuda-")
# CUDA 13's own limits: the driver that speaks it, and the first cards its libraries know (Turing).
LEAST_DRIVER = "580.65"
LEAST_CAPABILITY = 7.5
# Wheels are compressed; measured for torch's CPU build: 754 MB from 192 MB.
UNPACKED_RATIO = 2.2


def is_part(name: str) -> bool:
    """Whether a library belongs to the pack."""
    return name in ONLY_CUDA or name.startswith(ONLY_CUDA_PREFIXES)


def read_pack(system: str, python: str, lock: Path) -> dict[str, Any]:
    """One pack from one lock file of uv."""
    packages = tomllib.loads(lock.read_text(encoding="utf-8"))["packages"]
    files, torch = [], ""
    for package in packages:
        if not is_part(package["name"]):
            continue
        (wheel,) = package["wheels"]
        url = wheel["url"]
        name = url.rsplit("/", 1)[1]
        files.append(
            {
                "name": name,
                "url": url,
                "size": wheel["size"],
                "sha256": wheel["hashes"]["sha256"],
            }
        )
        torch = package["version"] if package["name"] == "torch" else torch
    return {
        "id": f"torch-{torch}-{system}-py{python}",
        "system": system,
        "machine": "x86_64",
        "python": python,
        "torch": torch,
        "least_driver": LEAST_DRIVER,
        "least_capability": LEAST_CAPABILITY,
        "unpacked_ratio": UNPACKED_RATIO,
        "files": sorted(files, key=lambda file: file["size"]),
    }


def main() -> None:
    """Write the file anew from the lock files named on the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--python", required=True, help="the version inside the bundle: 3.11")
    parser.add_argument("locks", nargs="+", metavar="SYSTEM=PYLOCK")
    arguments = parser.parse_args()
    pairs = [text.split("=", 1) for text in arguments.locks]
    packs = [read_pack(system, arguments.python, Path(lock)) for system, lock in pairs]
    TARGET.write_text(json.dumps({"packs": packs}, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
