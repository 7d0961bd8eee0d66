"""The line in the transcript above which nothing is sent any more, with what is sent instead."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QTextCursor

from app.viewmodels.transcript import MessageItem
from app.views.transcript.message_links import write_icon
from app.views.transcript.text_style import FrameKind, TextStyle

translate = QCoreApplication.translate

TOP_GAP_PX = 18
PADDING_PX = 10


def write_cut(item: MessageItem, cursor: QTextCursor, style: TextStyle) -> None:
    """Write behind a message that the model sees nothing up to here."""
    form = style.chrome_block(TOP_GAP_PX, 6)
    form.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    chars = style.chrome("muted", 13)
    cursor.insertBlock(form, chars)
    text = (
        translate("Message", "The model sees a summary of everything above:")
        if item.cut
        else translate("Message", "The model no longer sees anything above")
    )
    cursor.insertText(text + "\u2003", chars)
    link = style.link(chars, f"uncut:{item.id}", color="accent")
    write_icon(cursor, "retry", link)
    label = translate("Message", "Send it again").replace(" ", "\u00a0")
    cursor.insertText("\u00a0" + label, link)
    if item.cut:
        _write_summary(item.cut, cursor, style)


def _write_summary(summary: str, cursor: QTextCursor, style: TextStyle) -> None:
    frame = cursor.insertFrame(style.frame(FrameKind.QUOTE, PADDING_PX, left_px=7, bottom_px=4))
    inside = frame.firstCursorPosition()
    inside.setBlockFormat(style.paragraph(bottom_px=2))
    inside.insertText(summary, style.body("muted", 14))
    cursor.setPosition(frame.lastPosition() + 1)
    cursor.setBlockFormat(style.thin())
