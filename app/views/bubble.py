"""A user message: a bubble at the right with its pictures, files and literal text."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QFontMetricsF,
    QImage,
    QPainter,
    QPainterPath,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextFrameFormat,
    QTextImageFormat,
)

from app.records import Attachment, MediaKind
from app.viewmodels.transcript import MessageItem
from app.views.chips import ICONS
from app.views.media_text import receipt_text, use_text
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
CAPTION_PX = 190.0
PICTURED = (MediaKind.IMAGE, MediaKind.DOCUMENT)
CAPTION = int(QTextFormat.Property.UserProperty) + 20


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
    for place, attachment in enumerate(item.attachments):
        if not is_first:
            inside.insertBlock(style.paragraph(bottom_px=0))
        _write_attachment(attachment, inside, style)
        inside.insertBlock(_caption_block(place, style))
        _write_caption(item, place, inside, style)
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


def refresh_captions(item: MessageItem, frame: QTextFrame, style: TextStyle) -> None:
    """Write again what of the files reached the model; ``frame`` is the message's bubble."""
    block = frame.firstCursorPosition().block()
    last = frame.lastPosition()
    while block.isValid() and block.position() <= last:
        place = block.blockFormat().property(CAPTION)
        if place is not None:
            cursor = QTextCursor(block)
            cursor.movePosition(
                QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
            )
            cursor.removeSelectedText()
            _write_caption(item, place, cursor, style)
        block = block.next()


def _caption_block(place: int, style: TextStyle) -> QTextBlockFormat:
    form = style.chrome_block(2, 4)
    form.setProperty(CAPTION, place)
    return form


def _write_caption(item: MessageItem, place: int, cursor: QTextCursor, style: TextStyle) -> None:
    """How a file was shown and what arrived; a link to all that is known."""
    attachment = item.attachments[place]
    # How many pages there are, their receipts tell already.
    is_told = len(attachment.receipts) > 1
    said = ["" if is_told else use_text(attachment), receipt_text(attachment.receipts)]
    text = " · ".join(filter(None, said))
    if text:
        link = style.link(style.chrome("faint"), f"receipt:{item.id}/{place}", color="muted")
        cursor.insertText(text, link)


def _natural_width(item: MessageItem) -> float:
    metrics = QFontMetricsF(ui_font(TEXT_PX))
    lines = item.text.split("\n", MEASURED_LINES)[:MEASURED_LINES]
    widths = [metrics.horizontalAdvance(line[:MEASURED_CHARS]) for line in lines]
    for attachment in item.attachments:
        if attachment.kind in PICTURED:
            widths.append(IMAGE_BOX.width())
        else:
            small = QFontMetricsF(ui_font(SMALL_PX + 1))
            widths.append(small.horizontalAdvance(_label(attachment)) + 28)
            widths.append(CAPTION_PX)
    return max(widths) + LINE_SLACK_PX


def _label(attachment: Attachment) -> str:
    return f"{attachment.name} · {size_text(attachment.size_bytes)}"


def _write_attachment(attachment: Attachment, cursor: QTextCursor, style: TextStyle) -> None:
    if attachment.kind in PICTURED:
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
