"""Our SVG icons, drawn in any colour and sharp at any scale."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.paths import RESOURCES

FOLDER = RESOURCES / "icons"
SIZE_PX = 20
# Rendered this much larger than asked, so that icons stay sharp on dense displays.
DENSITY = 3


def icon(name: str, color: QColor, disabled: QColor | None = None) -> QIcon:
    """The icon ``name`` in ``color``."""
    made = QIcon(pixmap(name, color.name()))
    if disabled is not None:
        made.addPixmap(pixmap(name, disabled.name()), QIcon.Mode.Disabled)
    return made


@lru_cache(maxsize=256)
def pixmap(name: str, color: str, size_px: int = SIZE_PX) -> QPixmap:
    """The icon as a picture of ``size_px`` logical pixels."""
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", color).encode()))
    picture = QPixmap(size_px * DENSITY, size_px * DENSITY)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(DENSITY)
    return picture


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return (FOLDER / f"{name}.svg").read_text(encoding="utf-8")


def app_icon() -> QIcon:
    """The program's own icon."""
    return QIcon(str(Path(FOLDER / "tandem.svg")))
