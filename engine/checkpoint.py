"""A model folder before anything is loaded: is everything there, whole, and of the right kind?

Reads only JSON and the headers of weight files, so that a bad folder is refused at once and by
name. Needs no torch.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.errors import ModelError

TARGET_TYPES = ("gemma4", "gemma4_unified")
DRAFTER_TYPES = ("gemma4_assistant", "gemma4_unified_assistant")

_AGAIN = "download the model again or choose another folder"


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What the JSON files and weight headers of a folder say."""

    folder: Path
    config: Mapping[str, Any]
    generation: Mapping[str, Any]
    weight_bytes: int

    @property
    def is_unified(self) -> bool:
        return str(self.config["model_type"]).startswith("gemma4_unified")


def inspect_target(folder: Path) -> Checkpoint:
    """Check a target's folder.

    Raises:
        ModelError: names the missing, damaged or wrong file.
    """
    checkpoint = _inspect(folder, TARGET_TYPES, "a Gemma 4 model")
    for name in TOKENIZER_FILES:
        _read_json(folder / name)
    if not any((folder / name).exists() for name in PROCESSOR_FILES):
        raise _missing(folder, PROCESSOR_FILES[0])
    return checkpoint


def inspect_drafter(folder: Path) -> Checkpoint:
    """Check a drafter's folder.

    Raises:
        ModelError: names the missing, damaged or wrong file.
    """
    return _inspect(folder, DRAFTER_TYPES, "a Gemma 4 drafter")


TOKENIZER_FILES = ("tokenizer.json", "tokenizer_config.json")
PROCESSOR_FILES = ("processor_config.json", "preprocessor_config.json")


def read_processor_settings(folder: Path) -> Mapping[str, Any]:
    """All media settings as one mapping, whichever files they are kept in."""
    settings: dict[str, Any] = {}
    for name, part in (
        ("preprocessor_config.json", "image_processor"),
        ("video_preprocessor_config.json", "video_processor"),
        ("processor_config.json", None),
    ):
        if (folder / name).exists():
            read = _read_json(folder / name)
            settings |= read if part is None else {part: read}
    return settings


def _inspect(folder: Path, types: tuple[str, ...], wanted: str) -> Checkpoint:
    if not folder.is_dir():
        raise ModelError(f"The model folder {folder} does not exist; choose another folder.")
    config = _read_json(folder / "config.json")
    if config.get("model_type") not in types or not isinstance(config.get("text_config"), dict):
        raise ModelError(
            f"The folder {folder} holds a model of type {config.get('model_type')!r}, not "
            f"{wanted}; choose another folder."
        )
    generation_file = folder / "generation_config.json"
    generation = _read_json(generation_file) if generation_file.exists() else {}
    size = sum(_check_weights(path) for path in weight_files(folder))
    return Checkpoint(folder, config, generation, size)


def weight_files(folder: Path) -> list[Path]:
    """The safetensors files of a folder, the shards of an index or the single one; unchecked."""
    index = folder / "model.safetensors.index.json"
    if not index.exists():
        return [folder / "model.safetensors"]
    names = _read_json(index).get("weight_map")
    if not isinstance(names, dict) or not names:
        raise _damaged(index)
    return [folder / name for name in sorted({Path(str(name)).name for name in names.values()})]


def _check_weights(path: Path) -> int:
    """Compare the header of a safetensors file with its length; return the bytes of tensors.

    Format: 8 bytes with the header's length, the header in JSON, the tensors end to end.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            (length,) = struct.unpack("<Q", file.read(8))
            if length > size:
                raise _damaged(path)
            header = json.loads(file.read(length))
        ends = [entry["data_offsets"][1] for name, entry in header.items() if name[:2] != "__"]
    except FileNotFoundError as error:
        raise _missing(path.parent, path.name) from error
    except (OSError, struct.error, ValueError, KeyError, TypeError, AttributeError) as error:
        raise _damaged(path) from error
    if 8 + length + max(ends, default=0) != size:
        raise _damaged(path)
    return size - 8 - int(length)


def read_json_or_none(path: Path) -> dict[str, Any] | None:
    """The object in a JSON file; None where there is no such file or no object in it."""
    try:
        return _read_json(path)
    except ModelError:
        return None


def _read_json(path: Path) -> dict[str, Any]:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise _missing(path.parent, path.name) from error
    except (OSError, ValueError) as error:
        raise _damaged(path) from error
    if not isinstance(content, dict):
        raise _damaged(path)
    return content


def _missing(folder: Path, name: str) -> ModelError:
    return ModelError(f"The model folder {folder} has no {name}; {_AGAIN}.")


def _damaged(path: Path) -> ModelError:
    return ModelError(f"The file {path} is damaged or cut off; {_AGAIN}.")
