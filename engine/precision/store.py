"""Packed weights on disk, so that only the first start has to pack.

One safetensors file per model, precision and kind of device, with a JSON file beside it that says
what it was made from and the checksum of every tensor. A file that does not match in every
respect is made again; nothing here is ever the only copy of anything.

Reading it all for the checksums takes as long as the disk needs for a gigabyte or more, so a file
that was found whole is believed for a month while its size and time stay what they were.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import os
import shutil
import time
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from torch import Tensor

from engine.errors import ModelError
from engine.hub.record import write_json
from engine.interruption import deleted_on_interrupt
from engine.precision import kernels
from engine.precision.kept import forget_unfinished, packed_file, unfinished_file
from engine.precision.packing import PlannedMatrix, pack_matrix, packed_shapes
from engine.precision.source import WeightSource
from engine.precision.tensors import TensorFiles, TensorWriter
from engine.requests import Precision

logger = logging.getLogger(__name__)

# Raised whenever packing gives other numbers or another layout than before.
RECIPE = 1
# Read of every tensor for the fingerprint: training and conversion change tensors everywhere.
_SAMPLE_BYTES = 4096
_SCALES = ".scales"
# What must stay free on the disk beside the packed file.
_SPARE_BYTES = 512 * 1024 * 1024
_BELIEVED_SECONDS = 30 * 24 * 3600

Packed = Mapping[str, tuple[Tensor, Tensor]]
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Origin:
    """What a packed file is made from and for."""

    folder: Path
    files: Sequence[Path]
    precision: Precision
    device: str


def packed_weights(
    plan: Sequence[PlannedMatrix],
    source: WeightSource,
    origin: Origin,
    *,
    folder: Path | None = None,
    on_progress: Progress = lambda done, total: None,
) -> tuple[Packed, str]:
    """Weight and scales of every planned matrix, and a sentence on where they came from.

    Taken from ``folder`` (default: the user's cache folder) where a valid file lies there, else
    packed and left there. Where nothing can be written they are packed into memory.
    ``on_progress`` hears (done, total) weights.
    """
    if not plan:
        return {}, ""
    path = packed_file(origin.folder, origin.precision, origin.device, folder)
    key = _key(plan, origin)
    found = _open(path, key, plan)
    if found is not None:
        return found, "The packed weights were kept from an earlier start."
    try:
        _write(path, key, plan, source, origin, on_progress)
        made = _open(path, key, plan)
        if made is not None:
            return made, "The weights were packed and kept for the next start."
        reason = "the disk returned other bytes than were written"
    except OSError as error:
        reason = error.strerror or type(error).__name__
    logger.warning("packed weights cannot be kept in %s: %s", path.parent, reason)
    note = f"The packed weights cannot be kept for the next start ({path.parent}: {reason})."
    return _pack_in_memory(plan, source, origin, on_progress), note


# --- reading ------------------------------------------------------------------------


def _open(path: Path, key: str, plan: Sequence[PlannedMatrix]) -> Packed | None:
    """The tensors in place; None where the file is missing, outdated or damaged."""
    try:
        record = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        if record["key"] != key:
            return None
        files = TensorFiles([path])
        if not _is_believed(path, record):
            for name, checksum in record["checksums"].items():
                if zlib.crc32(files.bytes_of(name)) != checksum:
                    logger.warning("%s is damaged and will be made again", path)
                    return None
            _note_whole(path, record)
        names = [name for matrix in plan for name in (matrix.name, matrix.name + _SCALES)]
        for name in names:
            files.announce(name)
        return {
            matrix.name: (files.mapped(matrix.name), files.mapped(matrix.name + _SCALES))
            for matrix in plan
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError, ModelError):
        # Whatever is wrong with a cached file, the answer is to make it again.
        return None


def _is_believed(path: Path, record: Mapping[str, Any]) -> bool:
    """Whether the file was found whole lately and has not been written to since."""
    found = record.get("found_whole")
    if not isinstance(found, dict) or found.get("stamp") != _stamp(path):
        return False
    age = time.time() - float(found["at"])
    return 0 <= age < _BELIEVED_SECONDS


def _note_whole(path: Path, record: Mapping[str, Any]) -> None:
    """Write down that every checksum was right; where that is impossible it is checked again."""
    noted = dict(record) | {"found_whole": {"stamp": _stamp(path), "at": time.time()}}
    with contextlib.suppress(ModelError):
        write_json(path.with_suffix(".json"), noted, is_vital=False)


def _stamp(path: Path) -> list[int]:
    status = path.stat()
    return [status.st_size, status.st_mtime_ns]


# --- writing ------------------------------------------------------------------------


def _write(
    path: Path,
    key: str,
    plan: Sequence[PlannedMatrix],
    source: WeightSource,
    origin: Origin,
    on_progress: Progress,
) -> None:
    """Pack into a file of another name and put it in place when it is whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    forget_unfinished(path.parent)
    needed = sum(matrix.num_bytes for matrix in plan) + _SPARE_BYTES
    if shutil.disk_usage(path.parent).free < needed:
        raise OSError(None, "the disk is nearly full")
    shapes = {}
    for matrix in plan:
        shapes[matrix.name], shapes[matrix.name + _SCALES] = packed_shapes(matrix, origin.device)
    partial = unfinished_file(path)
    checksums: dict[str, int] = {}
    try:
        with deleted_on_interrupt(partial):
            writer = TensorWriter(partial, shapes)
            try:
                for matrix in _counted(plan, on_progress):
                    weight, scales = pack_matrix(matrix, source, origin.device)
                    for name, tensor in ((matrix.name, weight), (matrix.name + _SCALES, scales)):
                        checksums[name] = zlib.crc32(writer.write(name, tensor.cpu()))
            finally:
                writer.close()
        path.with_suffix(".json").unlink(missing_ok=True)
        os.replace(partial, path)
    finally:
        with contextlib.suppress(FileNotFoundError):
            partial.unlink()
    record = {"key": key, "folder": str(origin.folder), "checksums": checksums}
    text = json.dumps(record, ensure_ascii=False)
    path.with_suffix(".json").write_text(text, encoding="utf-8")


def _pack_in_memory(
    plan: Sequence[PlannedMatrix], source: WeightSource, origin: Origin, on_progress: Progress
) -> Packed:
    return {
        matrix.name: pack_matrix(matrix, source, origin.device)
        for matrix in _counted(plan, on_progress)
    }


def _counted(plan: Sequence[PlannedMatrix], on_progress: Progress) -> Iterator[PlannedMatrix]:
    """The matrices, telling the number of weights done before each and at the end."""
    total = sum(matrix.num_weights for matrix in plan)
    done = 0
    for matrix in plan:
        on_progress(done, total)
        yield matrix
        done += matrix.num_weights
    on_progress(total, total)


def _key(plan: Sequence[PlannedMatrix], origin: Origin) -> str:
    """A digest of everything that the packed bytes depend on."""
    digest = hashlib.sha256()
    layout = kernels.layout_name(origin.device)
    digest.update(f"{RECIPE} {origin.precision} {layout} {plan}".encode())
    for path in origin.files:
        digest.update(_fingerprint(path))
    return digest.hexdigest()


def _fingerprint(path: Path) -> bytes:
    """Name, size, time, header and the first bytes of every tensor of a weight file.

    Reading the whole file would take longer than packing is meant to save.
    """
    digest = hashlib.sha256()
    status = path.stat()
    digest.update(f"{path.name} {status.st_size} {status.st_mtime_ns}".encode())
    files = TensorFiles([path])
    with path.open("rb") as file:
        for name in files:
            entry = files[name]
            digest.update(f"{name} {entry.dtype} {entry.shape} {entry.begin}".encode())
            file.seek(entry.begin)
            digest.update(file.read(min(_SAMPLE_BYTES, entry.end - entry.begin)))
    return digest.digest()
