"""Files that belong to chats, kept by content hash below the data folder.

A chat survives moved and deleted originals; the same file sent twice is stored once. What
kind of file it is has been decided before (``app.controllers.media_check``).
"""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
import time
from collections.abc import Set
from pathlib import Path

from app.records import Attachment, MediaKind, Use
from app.storage.errors import StorageError

CHUNK_BYTES = 1 << 20
GRACE_S = 60.0


class AttachmentFolder:
    """The folder with the copies: ``ab/abcdef….suffix``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path_of(self, digest: str, suffix: str) -> Path:
        """Where the copy with this hash lies."""
        return self.folder / digest[:2] / f"{digest}{suffix}"

    def keep(
        self, source: Path, kind: MediaKind, name: str = "", use: Use | None = None
    ) -> Attachment:
        """Copy ``source`` in and return what refers to the copy.

        Raises ``StorageError`` when the file cannot be read or the copy not written.
        """
        try:
            digest, size_bytes = _digest(source)
            target = self.path_of(digest, source.suffix.lower())
            if target.exists():
                os.utime(target)
            else:
                _copy_atomically(source, target)
        except OSError as error:
            raise StorageError(
                f"{source.name} cannot be copied into the chat ({error.strerror}); "
                "check that it can be read and that the disk has room."
            ) from error
        return Attachment(kind, digest, name or source.name, size_bytes, target, use or Use())

    def sweep(self, referenced: Set[str]) -> int:
        """Delete copies and thumbnails whose hash is not ``referenced``; returns how many files.

        Files touched a moment ago stay: they may belong to a draft that is being written.
        """
        newest = time.time() - GRACE_S
        num_deleted = 0
        for path in self.folder.glob("??/*"):
            digest = path.name.partition(".")[0]
            if digest in referenced or path.stat().st_mtime > newest:
                continue
            path.unlink()
            num_deleted += 1
        return num_deleted


def _digest(source: Path) -> tuple[str, int]:
    hasher = hashlib.sha256()
    size_bytes = 0
    with source.open("rb") as file:
        while chunk := file.read(CHUNK_BYTES):
            hasher.update(chunk)
            size_bytes += len(chunk)
    return hasher.hexdigest(), size_bytes


def _copy_atomically(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=".incoming-")
    try:
        with os.fdopen(handle, "wb") as copy, source.open("rb") as original:
            shutil.copyfileobj(original, copy, CHUNK_BYTES)
        os.replace(temporary, target)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
