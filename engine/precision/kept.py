"""Where packed weights are kept, and the removal of them and of half of them. Needs no torch.

A process packs into a file named after itself, so that one which was ended in the middle, or a
computer that went off, leaves something that can be told from the work of a process that is busy.
"""

from __future__ import annotations

import hashlib
import logging
import os
from pathlib import Path

import platformdirs
import psutil

from engine.requests import Precision

logger = logging.getLogger(__name__)

CACHE_VARIABLE = "TANDEM_CACHE"
_DEVICES = ("cpu", "cuda", "mps")
_UNFINISHED = ".partial"
_CLOCK_SECONDS = 2.0  # the times of processes and files are counted differently


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


def unfinished_file(packed: Path) -> Path:
    """What this process packs into before the file takes its place."""
    return packed.with_name(f"{packed.name}.{os.getpid()}{_UNFINISHED}")


def forget_unfinished(folder: Path | None = None, *, of_process: int | None = None) -> int:
    """Delete what ended processes left half packed; returns the bytes freed.

    ``of_process`` is one that is known to have ended. Without it all are looked at, and whatever
    belongs to a process that still runs stays. A file that cannot be deleted is left for next time.
    """
    freed = 0
    for path in (folder or cache_folder()).glob(f"*{_UNFINISHED}"):
        number = path.name.removesuffix(_UNFINISHED).rpartition(".")[2]
        if not number.isdigit() or of_process not in (None, int(number)):
            continue
        try:
            status = path.stat()
            if of_process is None and _is_writer(int(number), status.st_mtime):
                continue
            path.unlink()
            freed += status.st_size
        except OSError as error:
            logger.info("%s stays: %s", path, error)
    return freed


def _is_writer(process: int, written_at: float) -> bool:
    """Whether the process runs and was there when the file was last written to.

    Numbers are given out again: one that began later only bears the number of the writer.
    """
    try:
        began: float = psutil.Process(process).create_time()
    except psutil.NoSuchProcess:
        return False
    except psutil.AccessDenied:
        return True
    return began <= written_at + _CLOCK_SECONDS


def forget_packed(model: Path, folder: Path | None = None) -> int:
    """Delete what was packed from a model's folder; returns the bytes freed."""
    freed = 0
    for precision in Precision:
        for device in _DEVICES:
            packed = packed_file(model, precision, device, folder)
            unfinished = packed.parent.glob(f"{packed.name}.*{_UNFINISHED}")
            for path in (packed, packed.with_suffix(".json"), *unfinished):
                if path.exists():
                    freed += path.stat().st_size
                    path.unlink()
    return freed
