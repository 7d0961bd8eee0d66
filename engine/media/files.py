"""What every medium has in common: a regular, readable, non-empty file of bearable size."""

from __future__ import annotations

import hashlib
from pathlib import Path

from engine.errors import MediaError

MEBIBYTE = 1024 * 1024
MAX_DOCUMENT_BYTES = 256 * MEBIBYTE


def check_file(path: Path, what: str, max_bytes: int) -> None:
    """Refuse what is not a file that can be read whole.

    Args:
        what: how the sentence calls it, for example "picture".

    Raises:
        MediaError: names the file and the way out.
    """
    try:
        if not path.exists():
            raise MediaError(f"The {what} {path} does not exist; check the path.")
        if path.is_dir():
            raise MediaError(f"{path} is a folder, not a {what}; choose a file inside it.")
        if not path.is_file():
            raise MediaError(f"{path} is not a regular file; save the {what} to a file first.")
        size = path.stat().st_size
        with path.open("rb"):
            pass
    except OSError as error:
        raise MediaError(
            f"The {what} {path} cannot be read ({error.strerror}); check its permissions."
        ) from error
    if size == 0:
        raise MediaError(f"The {what} {path} is empty; save it again.")
    if size > max_bytes:
        raise MediaError(
            f"The {what} {path} has {size // MEBIBYTE} MiB, more than the {max_bytes // MEBIBYTE} "
            "MiB allowed; use a smaller or shorter version of it."
        )


def content_digest(path: Path, what: str, max_bytes: int) -> str:
    """SHA-256 of the file's bytes, in hexadecimal, after ``check_file``.

    Raises:
        MediaError: the file cannot be read.
    """
    check_file(path, what, max_bytes)
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
