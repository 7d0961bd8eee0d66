"""What is written down about a model on this computer: ``tandem.json`` in a folder of its own.

Paths inside that folder are kept relative, so that the models folder can be moved.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from engine.errors import ModelError
from engine.hub.folder import check_folders

RECORD_FILE = "tandem.json"


class Origin(StrEnum):
    """How a model came here, which decides what removing it deletes."""

    DOWNLOADED = "downloaded"
    IMPORTED = "imported"
    CACHE = "hugging face cache"


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """A target with its drafter. ``problem`` is a sentence where the files cannot be used."""

    id: str
    origin: Origin
    target: Path
    drafter: Path | None
    commit: str = ""
    drafter_commit: str = ""
    problem: str = ""

    @property
    def size_bytes(self) -> int:
        """Size of both folders on disk; the drafter often lies inside the target's."""
        folders = {self.target} | ({self.drafter} if self.drafter else set())
        files = {file.resolve() for folder in folders for file in files_below(folder)}
        return sum(file.stat().st_size for file in files)


def write_record(
    folder: Path, model: InstalledModel, files: Mapping[str, Any] | None = None
) -> None:
    """Write a model's record; ``files`` maps downloaded paths to size and SHA-256."""
    document = {
        "id": model.id,
        "origin": model.origin.value,
        "target": _stored_path(model.target, folder),
        "drafter": _stored_path(model.drafter, folder) if model.drafter else None,
        "commit": model.commit,
        "drafter_commit": model.drafter_commit,
        "files": dict(files or {}),
    }
    write_json(folder / RECORD_FILE, document)


def read_record(folder: Path) -> InstalledModel:
    """The model recorded in ``folder``; a problem with it is in the result, not raised."""
    try:
        document = json.loads((folder / RECORD_FILE).read_bytes())
        drafter = document["drafter"]
        model = InstalledModel(
            id=folder.name,
            origin=Origin(document["origin"]),
            target=(folder / document["target"]).resolve(),
            drafter=(folder / drafter).resolve() if drafter else None,
            commit=str(document["commit"]),
            drafter_commit=str(document["drafter_commit"]),
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        problem = f"The record of {folder.name} is damaged ({error}); remove the model and add it."
        return InstalledModel(folder.name, Origin.IMPORTED, folder, None, problem=problem)
    return replace(model, problem=find_problem(model.target, model.drafter))


def installed_files(folder: Path) -> dict[str, Path]:
    """The files that were downloaded for a model, by the digest that the Hub announced."""
    try:
        files = json.loads((folder / RECORD_FILE).read_bytes())["files"]
        found = {str(known["digest"]): folder / label for label, known in files.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}  # nothing is here, or its record is damaged, which is told elsewhere
    return {digest: path for digest, path in found.items() if path.is_file()}


def find_problem(target: Path, drafter: Path | None) -> str:
    """Why the pair cannot be loaded, in one sentence; empty if it can."""
    try:
        check_folders(target, drafter)
    except ModelError as error:
        return str(error)
    return ""


def _stored_path(path: Path, folder: Path) -> str:
    """Relative inside the model's own folder, so that the models folder can be moved."""
    own = folder.resolve()
    resolved = path.resolve()
    return str(resolved.relative_to(own)) if resolved.is_relative_to(own) else str(resolved)


def write_json(path: Path, document: Mapping[str, Any], *, is_vital: bool = True) -> None:
    """Write a small file so that it is old or new after a crash, never half.

    One that is not vital may be lost with the power, which saves waiting for the disk.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.with_suffix(".new")
        with fresh.open("w", encoding="utf-8") as file:
            json.dump(document, file, indent=1)
            file.flush()
            if is_vital:
                os.fsync(file.fileno())
        fresh.replace(path)
    except OSError as error:
        raise ModelError(f"{path} cannot be written: {error.strerror or error}.") from error


def files_below(folder: Path) -> Iterator[Path]:
    """Files and links in a folder and below it; none if it does not exist."""
    if folder.is_dir():
        yield from (path for path in folder.rglob("*") if path.is_file() or path.is_symlink())
