"""Unpacks a wheel into a folder: its modules and metadata, nothing that would leave the folder."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from engine.errors import DownloadError

# Parts of ``NAME.data`` that belong beside the modules; scripts, headers and data do not.
LIBRARIES = ("purelib", "platlib")


def unpack_wheel(wheel: Path, target: Path) -> Iterator[int]:
    """Unpack member by member, yielding how many bytes came out; raises DownloadError.

    Members are checked by their CRC; a name that points outside of ``target`` is refused.
    """
    try:
        with zipfile.ZipFile(wheel) as archive:
            for member in archive.infolist():
                path = place(member.filename)
                if path is None or member.is_dir():
                    continue
                _write(archive, member, target / path)
                yield member.file_size
    except (zipfile.BadZipFile, OSError, EOFError) as error:
        raise DownloadError(f"{wheel.name} could not be unpacked: {error}.") from error


def place(name: str) -> PurePosixPath | None:
    """Where a member goes below the target; None for what is left out."""
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts or "\\" in name or ":" in name:
        raise DownloadError(f"The wheel holds a file that would land elsewhere: {name}.")
    if path.parts and path.parts[0].endswith(".data"):
        if len(path.parts) < 3 or path.parts[1] not in LIBRARIES:
            return None
        return PurePosixPath(*path.parts[2:])
    return path


def _write(archive: zipfile.ZipFile, member: zipfile.ZipInfo, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with archive.open(member) as source, path.open("wb") as target:
        shutil.copyfileobj(source, target, 1 << 20)
    # Programs inside torch (its shared-memory manager) must stay executable.
    mode = member.external_attr >> 16
    if mode & 0o111:
        path.chmod(0o755)
