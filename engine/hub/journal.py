"""What an unfinished download has verified so far, kept beside its files."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.hub.listing import Listing, RemoteFile
from engine.hub.record import write_json


@dataclass(frozen=True, slots=True)
class Item:
    """One file to bring to ``destination``; ``label`` is its path within the model."""

    file: RemoteFile
    listing: Listing
    destination: Path
    label: str


def has_size(path: Path, size: int) -> bool:
    """Whether a file of this length is there."""
    return path.is_file() and path.stat().st_size == size


class Journal:
    """Which files of an unfinished download are verified and in place."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.files: dict[str, dict[str, Any]] = {}
        if path.is_file():
            try:
                self.files = dict(json.loads(path.read_bytes()))
            except ValueError:
                path.unlink()  # only costs a second look at the files

    def has(self, item: Item) -> bool:
        """Whether the very file that is wanted lies at its destination."""
        known = self.files.get(item.label)
        return (
            known is not None
            and known.get("digest") == item.file.digest
            and has_size(item.destination, item.file.size)
        )

    def twin_of(self, item: Item) -> Path | None:
        """A verified file with the same content, as both repositories often have one."""
        for label, known in self.files.items():
            path = self.path.parent / label
            if known.get("digest") == item.file.digest and has_size(path, item.file.size):
                return path
        return None

    def add(self, item: Item, sha256: str) -> None:
        self.files[item.label] = {
            "size": item.file.size,
            "digest": item.file.digest,
            "sha256": sha256,
        }
        write_json(self.path, self.files, is_vital=False)

    def keep_only(self, items: list[Item]) -> bool:
        """Forget and delete files that are not wanted any more; whether there were any."""
        wanted = {item.label: item for item in items}
        stale = [
            label
            for label, known in self.files.items()
            if label not in wanted or known.get("digest") != wanted[label].file.digest
        ]
        for label in stale:
            (self.path.parent / label).unlink(missing_ok=True)
            del self.files[label]
        return bool(stale)
