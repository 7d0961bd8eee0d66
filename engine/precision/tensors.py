"""Safetensors files, read tensor by tensor: mapped where they stay as they are, copied where not.

Format: 8 bytes with the header's length, the header in JSON, the tensors end to end. A mapped
tensor costs memory only for the pages that are touched, and those can be dropped again by the
system; it must not be written to. Written files begin their data at a multiple of 64 bytes.
"""

from __future__ import annotations

import json
import mmap
import os
import struct
import warnings
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import prod
from pathlib import Path

import torch
from torch import Tensor

from engine.errors import ModelError

_DTYPES = {
    "BF16": torch.bfloat16,
    "F16": torch.float16,
    "F32": torch.float32,
    "F64": torch.float64,
    "I64": torch.int64,
    "I32": torch.int32,
    "I16": torch.int16,
    "I8": torch.int8,
    "U8": torch.uint8,
    "BOOL": torch.bool,
}
_NAMES = {dtype: name for name, dtype in _DTYPES.items()}
_ALIGNMENT = 64
# Linux reads no more ahead for one request than it would by itself, by default this much.
_AHEAD_BYTES = 128 * 1024


@dataclass(frozen=True, slots=True)
class Entry:
    """Where a tensor lies; ``begin`` and ``end`` are offsets in its file."""

    path: Path
    dtype: torch.dtype
    shape: tuple[int, ...]
    begin: int
    end: int


class TensorFiles:
    """The tensors of one or several safetensors files, by name."""

    def __init__(self, paths: Sequence[Path]) -> None:
        self._entries: dict[str, Entry] = {}
        self._maps: dict[Path, mmap.mmap] = {}
        for path in paths:
            self._entries |= _read_header(path)

    def __contains__(self, name: object) -> bool:
        return name in self._entries

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def __getitem__(self, name: str) -> Entry:
        return self._entries[name]

    def mapped(self, name: str) -> Tensor:
        """The tensor in place, read-only, or a copy where its address suits no such numbers."""
        entry = self._entries[name]
        if not prod(entry.shape):
            return torch.empty(entry.shape, dtype=entry.dtype)
        if entry.begin % entry.dtype.itemsize:
            return self.read(name)
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", message=".*buffer is not writable.*")
            flat = torch.frombuffer(
                self._map(entry.path),
                dtype=entry.dtype,
                count=prod(entry.shape),
                offset=entry.begin,
            )
        return flat.view(entry.shape)

    def announce(self, name: str) -> None:
        """Have the system read all of the tensor ahead, where it can be asked to.

        Pages that are only fetched when they are touched come in pieces so small that a cold disk
        takes several times as long. Returns before everything has been read.
        """
        if not hasattr(mmap, "MADV_WILLNEED"):
            return
        entry = self._entries[name]
        begin = entry.begin - entry.begin % mmap.PAGESIZE
        whole = self._map(entry.path)
        for start in range(begin, entry.end, _AHEAD_BYTES):
            whole.madvise(mmap.MADV_WILLNEED, start, min(_AHEAD_BYTES, entry.end - start))

    def bytes_of(self, name: str) -> memoryview:
        """The tensor's bytes in place."""
        entry = self._entries[name]
        return memoryview(self._map(entry.path))[entry.begin : entry.end]

    def read(self, name: str, index: int | None = None) -> Tensor:
        """A copy in memory of its own, of the whole tensor or of one along its first axis."""
        entry = self._entries[name]
        shape, begin, size = entry.shape, entry.begin, entry.end - entry.begin
        if index is not None:
            shape, size = shape[1:], size // shape[0]
            begin += index * size
        content = bytearray(size)
        with entry.path.open("rb") as file:
            file.seek(begin)
            if file.readinto(content) != size:
                raise _damaged(entry.path)
        if not size:
            return torch.empty(shape, dtype=entry.dtype)
        return torch.frombuffer(content, dtype=entry.dtype).view(shape)

    def _map(self, path: Path) -> mmap.mmap:
        if path not in self._maps:
            with path.open("rb") as file:
                self._maps[path] = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        return self._maps[path]


class TensorWriter:
    """Writes one safetensors file, tensor by tensor, in the order of the announced ``shapes``.

    ``shapes`` maps every name to dtype and shape. Nothing but the current tensor is in memory.
    """

    def __init__(
        self, path: Path, shapes: Mapping[str, tuple[torch.dtype, tuple[int, ...]]]
    ) -> None:
        header: dict[str, object] = {}
        end = 0
        for name, (dtype, shape) in shapes.items():
            begin, end = end, end + prod(shape) * dtype.itemsize
            header[name] = {"dtype": _NAMES[dtype], "shape": shape, "data_offsets": [begin, end]}
        text = json.dumps(header).encode()
        text += b" " * (-(8 + len(text)) % _ALIGNMENT)
        self._names = list(shapes)
        self._shapes = dict(shapes)
        self._file = path.open("wb")
        self._file.write(struct.pack("<Q", len(text)) + text)

    def write(self, name: str, tensor: Tensor) -> memoryview:
        """Append the next tensor; returns its bytes."""
        expected = self._names.pop(0)
        if name != expected or (tensor.dtype, tuple(tensor.shape)) != self._shapes[name]:
            raise ValueError(f"{name} was written in the place or shape of {expected}")
        content = tensor.contiguous().flatten().view(torch.uint8).numpy().data
        self._file.write(content)
        return content

    def skip(self, name: str) -> None:
        """Leave a hole in the place of the next tensor; it reads as zeros."""
        if name != self._names.pop(0):
            raise ValueError(f"{name} is not the next tensor")
        dtype, shape = self._shapes[name]
        end = self._file.seek(prod(shape) * dtype.itemsize, os.SEEK_CUR)
        self._file.truncate(end)

    def close(self) -> None:
        self._file.close()


def _read_header(path: Path) -> dict[str, Entry]:
    try:
        with path.open("rb") as file:
            (length,) = struct.unpack("<Q", file.read(8))
            header = json.loads(file.read(length))
        start = 8 + int(length)
        return {
            name: Entry(
                path,
                _DTYPES[entry["dtype"]],
                tuple(entry["shape"]),
                start + int(entry["data_offsets"][0]),
                start + int(entry["data_offsets"][1]),
            )
            for name, entry in header.items()
            if name != "__metadata__"
        }
    except (OSError, struct.error, ValueError, KeyError, TypeError, MemoryError) as error:
        raise _damaged(path) from error


def _damaged(path: Path) -> ModelError:
    return ModelError(
        f"The file {path} is damaged or cut off; download the model again or choose another folder."
    )
