"""A user message: a bubble at the right with its pictures, files and literal text."""

from __future__ import annotations

from functools import lru_cache

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
    QTextImageFormat,
)

from app.records import Attachment, MediaKind
from app.viewmodels.transcript import MessageItem
from app.views.common.theme import ui_font
from app.views.composer.chips import ICONS
from app.views.media.media_text import receipt_text, use_text
from app.views.transcript.formulas import FormulaWriter
from app.views.transcript.math_text import write_text
from app.views.transcript.message_text import size_text
from app.views.transcript.text_style import (
    BUBBLE_SHARE,
    KIND,
    SMALL_PX,
    TEXT_PX,
    FrameKind,
    TextStyle,
)

PADDING_PX = 12
TOP_GAP_PX = 20
IMAGE_BOX = QSizeF(320, 260)
IMAGE_RADIUS_PX = 8
LINE_SLACK_PX = 6.0
# More cannot make a bubble wider than it may be.
MEASURED_LINES, MEASURED_CHARS = 200, 200
PICTURED = (MediaKind.IMAGE, MediaKind.DOCUMENT)
CAPTION = int(QTextFormat.Property.UserProperty) + 20


def write_bubble(
    item: MessageItem,
    cursor: QTextCursor,
    style: TextStyle,
    width_px: float,
    formulas: FormulaWriter,
) -> None:
    """Write ``item`` after the block the cursor stands in; leaves the cursor behind it."""
    form = style.frame(FrameKind.USER, PADDING_PX)
    form.setTopMargin(TOP_GAP_PX)
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
        write_text(item.text, inside, style.body(), formulas, width_px)
    fit_bubble(frame, width_px)
    cursor.setPosition(frame.lastPosition() + 1)
    cursor.setBlockFormat(style.thin())


def fit_bubble(frame: QTextFrame, width_px: float) -> None:
    """Put a bubble at the right, as wide as what is in it; other frames stay as they are."""
    form = frame.frameFormat()
    if form.property(KIND) != FrameKind.USER:
        return
    natural_px = _natural_width(frame) + 2 * PADDING_PX
    margin_px = max(width_px - natural_px, width_px * (1 - BUBBLE_SHARE))
    if margin_px != form.leftMargin():
        form.setLeftMargin(margin_px)
        frame.setFrameFormat(form)


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


def _natural_width(frame: QTextFrame) -> float:
    """How wide the widest line would be if none were wrapped."""
    widest_px = 0.0
    block = frame.firstCursorPosition().block()
    for _ in range(MEASURED_LINES):
        if not block.isValid() or block.position() > frame.lastPosition():
            break
        text, line_px = block.text(), 0.0
        for run in block.textFormats():
            form = run.format
            if form.isImageFormat():
                line_px += form.toImageFormat().width() * run.length
                continue
            size_px = int(form.property(QTextFormat.Property.FontPixelSize) or TEXT_PX)
            shown = text[run.start : run.start + min(run.length, MEASURED_CHARS)]
            line_px += _metrics(size_px).horizontalAdvance(shown)
        widest_px = max(widest_px, line_px)
        block = block.next()
    return widest_px + LINE_SLACK_PX


@lru_cache(maxsize=8)
def _metrics(size_px: int) -> QFontMetricsF:
    return QFontMetricsF(ui_font(size_px))


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
