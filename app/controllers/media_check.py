"""Is this file something that can be attached? Decided by its content, before it is decoded.

Runs on the file pool. It refuses early what is surely wrong, in one sentence; what is inside is
looked at in the preparation process (``engine.media.look``).
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.records import MediaKind
from engine.errors import MediaError
from engine.media import textfile
from engine.media.files import MAX_DOCUMENT_BYTES
from engine.media.kinds import HEAD_BYTES, sniff

translate = QCoreApplication.translate

MAX_BYTES = {
    MediaKind.IMAGE: 100 << 20,
    MediaKind.AUDIO: 1 << 30,
    MediaKind.VIDEO: 2 << 30,
    MediaKind.DOCUMENT: MAX_DOCUMENT_BYTES,
    MediaKind.TEXT: textfile.MAX_BYTES,
}
MAX_FOLDER_FILES = 50


def check_media(path: Path) -> MediaKind:
    """The kind of ``path``; raises ``MediaError`` with one sentence."""
    kind = sniff(read_head(path))
    if kind is None:
        raise MediaError(
            translate(
                "MediaCheck",
                "{name} is not a picture, sound, film, PDF or text that Tandem can read; "
                "try PNG, JPEG, WebP, WAV, FLAC, MP3, MP4, WebM, PDF or a text in UTF-8.",
            ).format(name=path.name)
        )
    size_bytes = path.stat().st_size
    if size_bytes > MAX_BYTES[kind]:
        raise MediaError(
            translate(
                "MediaCheck",
                "{name} is too large ({size} MB, at most {limit} MB); "
                "attach a shorter or smaller version.",
            ).format(name=path.name, size=size_bytes >> 20, limit=MAX_BYTES[kind] >> 20)
        )
    return kind


def files_in(folder: Path) -> tuple[list[Path], int]:
    """The usable files of a folder and its subfolders by name, and how many others there are.

    Hidden files and links do not count.

    Raises:
        MediaError: none can be used, or there are too many.
    """
    found: list[Path] = []
    num_others = 0
    for path in sorted(folder.rglob("*")):
        inside = path.relative_to(folder).parts
        if any(part.startswith(".") for part in inside) or path.is_symlink() or path.is_dir():
            continue
        if _is_usable(path):
            found.append(path)
        else:
            num_others += 1
        if len(found) + num_others > MAX_FOLDER_FILES:
            raise MediaError(
                translate(
                    "MediaCheck",
                    "The folder {name} has more than {limit} files; attach those you want to ask "
                    "about.",
                ).format(name=folder.name, limit=MAX_FOLDER_FILES)
            )
    if not found:
        raise MediaError(
            translate("MediaCheck", "The folder {name} holds nothing that can be attached.").format(
                name=folder.name
            )
        )
    return found, num_others


def _is_usable(path: Path) -> bool:
    try:
        check_media(path)
    except MediaError:
        return False
    return True


def read_head(path: Path) -> bytes:
    """The first bytes of a file; raises ``MediaError`` if there are none."""
    try:
        if path.is_dir():
            raise IsADirectoryError(0, translate("MediaCheck", "it is a folder"))
        with path.open("rb") as file:
            head = file.read(HEAD_BYTES)
    except OSError as error:
        raise MediaError(
            translate(
                "MediaCheck",
                "{name} cannot be read ({reason}); check that it still exists "
                "and that you may open it.",
            ).format(name=path.name, reason=error.strerror)
        ) from error
    if not head:
        raise MediaError(
            translate("MediaCheck", "{name} is empty; attach another file.").format(name=path.name)
        )
    return head
