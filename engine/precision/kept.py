"""Where packed weights are kept, and their removal. Needs no torch."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import platformdirs

from engine.requests import Precision

CACHE_VARIABLE = "TANDEM_CACHE"
_DEVICES = ("cpu", "cuda", "mps")


def cache_folder() -> Path:
    """TANDEM_CACHE, else a folder in the user's cache folder."""
    chosen = os.environ.get(CACHE_VARIABLE, "").strip()
    if chosen:
        return Path(chosen).expanduser()
    return Path(platformdirs.user_cache_dir("Tandem", appauthor=False)) / "packed"


def packed_file(model: Path, precision: Precision, device: str, folder: Path | None = None) -> Path:
    """The packed weights of a model's folder; beside them lies their record, in JSON.

    Named after the folder, readably, with a digest of its whole path.
    """
    model = model.resolve()
    digest = hashlib.sha256(str(model).encode()).hexdigest()[:12]
    name = f"{model.name}-{digest}-{precision}-{device.split(':')[0]}.safetensors"
    return (folder or cache_folder()) / name


def forget_packed(model: Path, folder: Path | None = None) -> int:
    """Delete what was packed from a model's folder; returns the bytes freed."""
    freed = 0
    for precision in Precision:
        for device in _DEVICES:
            packed = packed_file(model, precision, device, folder)
            unfinished = packed.parent.glob(f"{packed.name}.*.partial")
            for path in (packed, packed.with_suffix(".json"), *unfinished):
                if path.exists():
                    freed += path.stat().st_size
                    path.unlink()
    return freed
