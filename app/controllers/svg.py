"""SVG drawing -> picture, by Qt's own renderer; nothing outside the file is loaded.

``render_svg`` is called on the file pool and lets ``draw`` work in the preparation process, within
its limits of time and memory: a drawing can ask for any amount of work. Drawings are rendered
once, when they are attached: what is kept and sent is the picture.
"""

from __future__ import annotations

import os
import re
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QByteArray, QCoreApplication, QSize, QSizeF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from app.controllers.prepared import PreparedMedia
from engine.errors import MediaError
from engine.media.files import MEBIBYTE, check_file
from engine.media.preparation import TooSlowError

translate = QCoreApplication.translate

LONG_SIDE_PX = 1600
TIME_LIMIT_S = 15.0
MAX_BYTES = 8 * MEBIBYTE
MAX_ELEMENTS = 200_000
# Each may stand for all that it refers to: a few, nested, would unfold without end.
MAX_REFERENCES = 2_000
_OUTSIDE = re.compile(rb"""(href\s*=\s*)(["'])(?!#|data:)[^"']*\2""")


class Drawn(StrEnum):
    """What became of a drawing."""

    DONE = "done"
    DAMAGED = "damaged"
    TOO_INTRICATE = "too intricate"
    NOT_SAVED = "not saved"


def render_svg(path: Path, target: Path, prepared: PreparedMedia) -> None:
    """Write the drawing as a PNG on white.

    Raises:
        MediaError: too large, damaged, or not drawn within the limits.
    """
    sentence = {
        Drawn.TOO_INTRICATE: translate(
            "MediaCheck",
            "The drawing {name} is too large or too intricate to be rendered; "
            "export it as PNG and attach that.",
        ),
        Drawn.DAMAGED: translate(
            "MediaCheck",
            "{name} is damaged or not a drawing Tandem can render; "
            "export it as PNG and attach that.",
        ),
        Drawn.NOT_SAVED: translate("MediaCheck", "The picture of {name} could not be kept."),
    }
    try:
        drawn = prepared.run(path, path.name, draw, target, time_limit_s=TIME_LIMIT_S)
    except TooSlowError:
        drawn = Drawn.TOO_INTRICATE
    if drawn is not Drawn.DONE:
        raise MediaError(sentence[drawn].format(name=path.name))


def draw(path: Path, target: Path) -> Drawn:
    """Draw the file; in the preparation process, which has no window."""
    check_file(path, "picture", MAX_BYTES)
    data = path.read_bytes()
    if (
        data.count(b"<") > 2 * MAX_ELEMENTS
        or data.count(b"<use") > MAX_REFERENCES
        or b"<!ENTITY" in data
    ):
        return Drawn.TOO_INTRICATE
    _begin_without_display()
    renderer = QSvgRenderer()
    if not renderer.load(QByteArray(_alone(data))) or renderer.defaultSize().isEmpty():
        return Drawn.DAMAGED
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    size = QSizeF(renderer.defaultSize())
    size.scale(LONG_SIDE_PX, LONG_SIDE_PX, Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage(size.toSize().expandedTo(QSize(1, 1)), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return Drawn.DONE if image.save(str(target)) else Drawn.NOT_SAVED


def _begin_without_display() -> None:
    """Letters need a QGuiApplication; it stays for the drawings to come."""
    if QGuiApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        _keep.append(QGuiApplication(["tandem-media"]))


_keep: list[QGuiApplication] = []


def _alone(data: bytes) -> bytes:
    """The drawing without references to other files, which Qt would open."""
    return _OUTSIDE.sub(rb"\1\2\2", data)
