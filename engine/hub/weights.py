"""The tensor tables of safetensors files: names, types and shapes without loading a tensor.

For counting parameters. Whether files are whole is ``engine.checkpoint``'s business.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from pathlib import Path

from engine.checkpoint import weight_files
from engine.errors import ModelError

_LENGTH_BYTES = 8


@dataclass(frozen=True, slots=True)
class StoredTensor:
    """One entry of a table; ``dtype`` as the file spells it, such as ``BF16``."""

    dtype: str
    shape: tuple[int, ...]

    @property
    def count(self) -> int:
        """Number of elements."""
        return math.prod(self.shape)


def read_tables(folder: Path) -> dict[str, StoredTensor]:
    """All tensors of a model folder by name; ModelError where a file cannot be read."""
    tensors: dict[str, StoredTensor] = {}
    for path in weight_files(folder):
        tensors.update(_read_table(path))
    return tensors


def _read_table(path: Path) -> dict[str, StoredTensor]:
    try:
        with path.open("rb") as file:
            length = int.from_bytes(file.read(_LENGTH_BYTES), "little")
            table = json.loads(file.read(min(length, path.stat().st_size)))
        return {
            name: StoredTensor(str(entry["dtype"]), tuple(map(int, entry["shape"])))
            for name, entry in table.items()
            if name != "__metadata__"
        }
    except OSError as error:
        raise ModelError(f"{path} cannot be read: {error.strerror or error}.") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ModelError(f"{path} is damaged; download the model again.") from error
