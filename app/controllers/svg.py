"""SVG drawing -> picture, by Qt's own renderer; nothing outside the file is loaded.

Runs on the file pool. Drawings are rendered once, when they are attached: what is kept and sent
is the picture.
"""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QByteArray, QCoreApplication, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from engine.errors import MediaError

translate = QCoreApplication.translate

LONG_SIDE_PX = 1600
MAX_BYTES = 8 << 20
# Each may stand for all that it refers to: a few, nested, would unfold without end.
MAX_REFERENCES = 2_000
_OUTSIDE = re.compile(rb"""(href\s*=\s*)(["'])(?!#|data:)[^"']*\2""")


def render_svg(path: Path, target: Path) -> None:
    """Write the drawing as a PNG on white.

    Raises:
        MediaError: too large or damaged.
    """
    data = path.read_bytes()
    if len(data) > MAX_BYTES or data.count(b"<use") > MAX_REFERENCES or b"<!ENTITY" in data:
        raise MediaError(
            translate(
                "MediaCheck",
                "The drawing {name} is too large or too intricate to be rendered; "
                "export it as PNG and attach that.",
            ).format(name=path.name)
        )
    renderer = QSvgRenderer()
    if not renderer.load(QByteArray(_alone(data))) or renderer.defaultSize().isEmpty():
        raise MediaError(
            translate(
                "MediaCheck",
                "{name} is damaged or not a drawing Tandem can render; "
                "export it as PNG and attach that.",
            ).format(name=path.name)
        )
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    size = QSizeF(renderer.defaultSize())
    size.scale(LONG_SIDE_PX, LONG_SIDE_PX, Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage(size.toSize().expandedTo(QSize(1, 1)), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    if not image.save(str(target)):
        raise MediaError(
            translate("MediaCheck", "The picture of {name} could not be kept.").format(
                name=path.name
            )
        )


def _alone(data: bytes) -> bytes:
    """The drawing without references to other files, which Qt would open."""
    return _OUTSIDE.sub(rb"\1\2\2", data)
