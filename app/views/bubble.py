"""A user message: a bubble at the right with its pictures, files and literal text."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QFontMetricsF,
    QImage,
    QPainter,
    QPainterPath,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextImageFormat,
)

from app.records import Attachment, MediaKind
from app.viewmodels.transcript import MessageItem
from app.views.message_text import size_text
from app.views.text_style import NATURAL_WIDTH, SMALL_PX, TEXT_PX, FrameKind, TextStyle
from app.views.theme import ui_font

PADDING_PX = 12
MAX_SHARE = 0.8
TOP_GAP_PX = 20
IMAGE_BOX = QSizeF(320, 260)
IMAGE_RADIUS_PX = 8
LINE_SLACK_PX = 6.0
# More cannot make a bubble wider than it may be.
MEASURED_LINES, MEASURED_CHARS = 200, 200
ICONS = {MediaKind.AUDIO: "sound", MediaKind.VIDEO: "film", MediaKind.IMAGE: "image"}


def write_bubble(item: MessageItem, cursor: QTextCursor, style: TextStyle, width_px: float) -> None:
    """Write ``item`` after the block the cursor stands in; leaves the cursor behind it."""
    form = style.frame(FrameKind.USER, PADDING_PX)
    form.setTopMargin(TOP_GAP_PX)
    form.setProperty(NATURAL_WIDTH, _natural_width(item) + 2 * PADDING_PX)
    form.setLeftMargin(bubble_margin(form, width_px) or 0)
    frame = cursor.insertFrame(form)
    inside = frame.firstCursorPosition()
    inside.setBlockFormat(style.paragraph(bottom_px=0))
    is_first = True
    for attachment in item.attachments:
        if not is_first:
            inside.insertBlock(style.paragraph(bottom_px=0))
        _write_attachment(attachment, inside, style)
        is_first = False
    if item.text:
        if not is_first:
            inside.insertBlock(style.paragraph(top_px=6, bottom_px=0))
        inside.insertText(item.text, style.body())
    cursor.setPosition(frame.lastPosition() + 1)
    cursor.setBlockFormat(style.thin())


def bubble_margin(form: QTextFrameFormat, width_px: float) -> float | None:
    """The left margin that puts a bubble at the right; None for other frames."""
    if not form.hasProperty(NATURAL_WIDTH):
        return None
    natural_px = float(form.property(NATURAL_WIDTH))
    return max(width_px - natural_px, width_px * (1 - MAX_SHARE))


def _natural_width(item: MessageItem) -> float:
    metrics = QFontMetricsF(ui_font(TEXT_PX))
    lines = item.text.split("\n", MEASURED_LINES)[:MEASURED_LINES]
    widths = [metrics.horizontalAdvance(line[:MEASURED_CHARS]) for line in lines]
    for attachment in item.attachments:
        if attachment.kind is MediaKind.IMAGE:
            widths.append(IMAGE_BOX.width())
        else:
            small = QFontMetricsF(ui_font(SMALL_PX + 1))
            widths.append(small.horizontalAdvance(_label(attachment)) + 28)
    return max(widths) + LINE_SLACK_PX


def _label(attachment: Attachment) -> str:
    return f"{attachment.name} · {size_text(attachment.size_bytes)}"


def _write_attachment(attachment: Attachment, cursor: QTextCursor, style: TextStyle) -> None:
    if attachment.kind is MediaKind.IMAGE:
        picture = QImage(str(attachment.thumbnail_path))
        if not picture.isNull():
            _insert_picture(attachment, picture, cursor)
            return
    form = QTextImageFormat()
    form.setName(f"icon:{ICONS[attachment.kind]}")
    form.setWidth(18)
    form.setHeight(18)
    form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
    cursor.insertImage(form)
    cursor.insertText("\u00a0" + _label(attachment), style.body("muted", SMALL_PX + 1))


def _insert_picture(attachment: Attachment, picture: QImage, cursor: QTextCursor) -> None:
    size = QSizeF(picture.size())
    if size.width() > IMAGE_BOX.width() or size.height() > IMAGE_BOX.height():
        size = size.scaled(IMAGE_BOX, Qt.AspectRatioMode.KeepAspectRatio)
    name = f"picture:{attachment.digest}"
    scale = picture.width() / size.width()
    cursor.document().addResource(
        QTextDocument.ResourceType.ImageResource, QUrl(name), _rounded(picture, scale)
    )
    form = QTextImageFormat()
    form.setName(name)
    form.setWidth(size.width())
    form.setHeight(size.height())
    form.setToolTip(attachment.name)
    form.setAnchor(True)
    form.setAnchorHref(name)
    form.setProperty(QTextImageFormat.Property.ImageAltText, attachment.name)
    cursor.insertImage(form)


def _rounded(picture: QImage, scale: float) -> QImage:
    result = QImage(picture.size(), QImage.Format.Format_ARGB32_Premultiplied)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    radius = IMAGE_RADIUS_PX * scale
    path.addRoundedRect(QRectF(result.rect()), radius, radius)
    painter.setClipPath(path)
    painter.drawImage(0, 0, picture)
    painter.end()
    return result
