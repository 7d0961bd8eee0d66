"""What dropped or pasted data offers: files of this computer, a picture, or only an address.

Nothing is ever fetched: a file on another computer and a picture on the web count as addresses,
unless the data holds the picture itself.
"""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

MAX_INLINE_CHARACTERS = 60_000_000
_INLINE_PICTURE = re.compile(r"data:image/[\w.+-]+;base64,([A-Za-z0-9+/=\s]+)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Offer:
    """Only one of the three is filled."""

    paths: tuple[Path, ...] = ()
    picture: QImage | None = None
    links: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.paths or self.links or self.picture is not None)


def offer_of(data: QMimeData) -> Offer:
    """Files before pictures before addresses."""
    paths = tuple(Path(url.toLocalFile()) for url in data.urls() if is_here(url))
    if paths:
        return Offer(paths=paths)
    picture = _picture_in(data)
    if picture is not None:
        return Offer(picture=picture)
    return Offer(links=tuple(url.toDisplayString() for url in data.urls()))


def may_offer(data: QMimeData) -> bool:
    """Whether a drag is worth letting in, without asking the other program for its contents."""
    return data.hasUrls() or data.hasImage()


def is_here(url: QUrl) -> bool:
    """Whether this is a file of this computer: the name of another one would be looked up."""
    return url.isLocalFile() and url.host() in ("", "localhost")


def _picture_in(data: QMimeData) -> QImage | None:
    if data.hasImage():
        picture = QImage(data.imageData())
        if not picture.isNull():
            return picture
    texts = [url.toString() for url in data.urls()]
    if data.hasHtml():
        texts.append(data.html())
    for text in texts:
        found = _inline_picture(text)
        if found is not None:
            return found
    return None


def _inline_picture(text: str) -> QImage | None:
    """A picture written into an address or a page as base64."""
    found = _INLINE_PICTURE.search(text) if len(text) <= MAX_INLINE_CHARACTERS else None
    if found is None:
        return None
    try:
        picture = QImage.fromData(base64.b64decode(found[1], validate=False))
    except binascii.Error:
        return None
    return None if picture.isNull() else picture
