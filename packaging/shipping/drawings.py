"""The program's icon in every size and format a system asks for, drawn from our own SVG."""

from __future__ import annotations

import io
import os
from pathlib import Path

from shipping.identity import APP_ID, ICON_SOURCE

LINUX_SIZES_PX = (16, 22, 24, 32, 48, 64, 128, 256, 512)
WINDOWS_SIZES_PX = (16, 20, 24, 32, 40, 48, 64, 128, 256)
MACOS_SIZES_PX = (16, 32, 64, 128, 256, 512, 1024)


def draw_png(size_px: int, source: Path = ICON_SOURCE) -> bytes:
    """The SVG as a square PNG with transparent corners."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size_px, size_px, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(source)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def draw_hicolor(share: Path) -> list[Path]:
    """Every size of the freedesktop theme below ``share``/icons, and the SVG itself."""
    theme = share / "icons" / "hicolor"
    made = []
    for size in LINUX_SIZES_PX:
        path = theme / f"{size}x{size}" / "apps" / f"{APP_ID}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(draw_png(size))
        made.append(path)
    scalable = theme / "scalable" / "apps" / f"{APP_ID}.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    scalable.write_bytes(ICON_SOURCE.read_bytes())
    return [*made, scalable]


def draw_program_icons(folder: Path) -> None:
    """``tandem.ico`` and ``tandem.icns`` in ``folder``."""
    from PIL import Image

    folder.mkdir(parents=True, exist_ok=True)
    for name, sizes in (("tandem.ico", WINDOWS_SIZES_PX), ("tandem.icns", MACOS_SIZES_PX)):
        pictures = [Image.open(io.BytesIO(draw_png(size))) for size in sorted(sizes)]
        largest, others = pictures[-1], pictures[:-1]
        options: dict[str, object] = {"append_images": others}
        if name.endswith(".ico"):
            options["sizes"] = [(size, size) for size in sizes]
        largest.save(folder / name, **options)
