"""Is this file a picture, a sound or a film that can be used? Decided by its content.

Runs on the file pool. It refuses early what is surely wrong, in one sentence, and makes the
small pictures the window shows; the engine looks again, more closely, when it opens the file.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from app.records import MediaKind
from engine.errors import MediaError
from engine.media.kinds import HEAD_BYTES, sniff

translate = QCoreApplication.translate

MAX_PIXELS = 64_000_000
MAX_BYTES = {
    MediaKind.IMAGE: 100 << 20,
    MediaKind.AUDIO: 1 << 30,
    MediaKind.VIDEO: 4 << 30,
}
THUMBNAIL_PX = 720


def check_media(path: Path) -> MediaKind:
    """The kind of ``path``; raises ``MediaError`` with one sentence."""
    head = _read_head(path)
    kind = sniff(head)
    if kind is None:
        raise MediaError(
            translate(
                "MediaCheck",
                "{name} is not a picture, sound or film that Tandem can read; "
                "try PNG, JPEG, WebP, WAV, FLAC, MP3, MP4 or WebM.",
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
    if kind is MediaKind.IMAGE:
        _check_picture(path)
    return kind


def make_thumbnail(picture: Path, target: Path) -> None:
    """Write a small upright PNG of ``picture`` unless it is there; raises ``MediaError``."""
    if target.exists():
        return
    image = read_picture(picture, THUMBNAIL_PX, picture.name)
    if not image.save(str(target)):
        raise MediaError(_damaged(picture.name))


def read_picture(picture: Path, max_side_px: int, name: str) -> QImage:
    """The picture, upright, at most ``max_side_px`` wide and high; raises ``MediaError``."""
    reader = _reader(picture)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > max_side_px:
        box = QSize(max_side_px, max_side_px)
        reader.setScaledSize(size.scaled(box, Qt.AspectRatioMode.KeepAspectRatio))
    image: QImage = reader.read()
    if image.isNull():
        raise MediaError(_damaged(name))
    return image


def _read_head(path: Path) -> bytes:
    if path.is_dir():
        raise MediaError(
            translate("MediaCheck", "{name} is a folder; attach the files inside it.").format(
                name=path.name
            )
        )
    try:
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


def _check_picture(path: Path) -> None:
    size = _reader(path).size()
    if not size.isValid():
        raise MediaError(_damaged(path.name))
    if size.width() * size.height() > MAX_PIXELS:
        raise MediaError(
            translate(
                "MediaCheck",
                "{name} is too large ({width} × {height} pixels, at most {limit} million); "
                "attach a smaller version.",
            ).format(
                name=path.name,
                width=size.width(),
                height=size.height(),
                limit=MAX_PIXELS // 1_000_000,
            )
        )


def _reader(path: Path) -> QImageReader:
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    return reader


def _damaged(name: str) -> str:
    return translate(
        "MediaCheck",
        "{name} is damaged or not a picture Tandem can read; "
        "save it again as PNG or JPEG and attach that.",
    ).format(name=name)
