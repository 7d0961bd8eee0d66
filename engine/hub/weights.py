"""The tensor table at the head of a safetensors file, read without loading a tensor.

Enough to know whether a file is whole and how many parameters it holds. The format is eight
bytes of little-endian length, that much JSON, then the data (github.com/huggingface/safetensors).
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from engine.errors import ModelError

_LENGTH_BYTES = 8
# The safetensors library itself refuses longer tables.
_MAX_TABLE_BYTES = 100_000_000
INDEX_FILE = "model.safetensors.index.json"
SINGLE_FILE = "model.safetensors"


@dataclass(frozen=True, slots=True)
class StoredTensor:
    """One entry of the table; ``dtype`` as the file spells it, such as ``BF16``."""

    dtype: str
    shape: tuple[int, ...]

    @property
    def count(self) -> int:
        """Number of elements."""
        return math.prod(self.shape)


def read_table(path: Path) -> dict[str, StoredTensor]:
    """The tensors of one file; ModelError if it is cut short, longer, or no such file."""
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            length = int.from_bytes(file.read(_LENGTH_BYTES), "little")
            if size < _LENGTH_BYTES or length > min(size - _LENGTH_BYTES, _MAX_TABLE_BYTES):
                raise ModelError(f"{path.name} is not a safetensors file or is cut short.")
            table = json.loads(file.read(length))
        data_bytes = max(
            (entry["data_offsets"][1] for key, entry in table.items() if key != "__metadata__"),
            default=0,
        )
        tensors = {
            name: StoredTensor(str(entry["dtype"]), tuple(map(int, entry["shape"])))
            for name, entry in table.items()
            if name != "__metadata__"
        }
    except OSError as error:
        raise ModelError(f"{path} cannot be read: {error.strerror or error}.") from error
    except (ValueError, KeyError, TypeError, AttributeError, IndexError) as error:
        raise ModelError(f"{path.name} is not a safetensors file: its table is damaged.") from error
    expected = _LENGTH_BYTES + length + data_bytes
    if size != expected:
        raise ModelError(
            f"{path.name} is {size} bytes long but its table promises {expected}: "
            "the file is incomplete or damaged; fetch it again."
        )
    return tensors


def list_weight_files(folder: Path) -> tuple[str, ...]:
    """Names of the weight files of a model folder; ModelError if one is missing."""
    index = folder / INDEX_FILE
    if index.is_file():
        names = read_index(index)
    elif (folder / SINGLE_FILE).is_file():
        names = (SINGLE_FILE,)
    else:
        raise ModelError(
            f"{folder} holds no {SINGLE_FILE}: Tandem reads weights in safetensors files only."
        )
    missing = [name for name in names if not (folder / name).is_file()]
    if missing:
        raise ModelError(
            f"{folder} lacks {len(missing)} of {len(names)} weight files, first {missing[0]}: "
            "the model is incomplete; fetch it again."
        )
    return names


def read_index(index: Path) -> tuple[str, ...]:
    """The file names in an index of shards, each a plain name in the same folder."""
    try:
        weight_map = json.loads(index.read_bytes())["weight_map"]
        names = sorted(set(weight_map.values()))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ModelError(f"{index} is not a list of weight files.") from error
    for name in names:
        if not isinstance(name, str) or Path(name).name != name or "\\" in name:
            raise ModelError(f"{index} points outside its folder with “{name}”.")
    return tuple(names)


def read_tables(folder: Path) -> Mapping[str, StoredTensor]:
    """All tensors of a model folder, every weight file checked for completeness."""
    tensors: dict[str, StoredTensor] = {}
    for name in list_weight_files(folder):
        tensors.update(read_table(folder / name))
    return tensors
