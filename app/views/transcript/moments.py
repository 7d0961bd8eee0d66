"""Makes the times in an answer about a film links that jump to them."""

from __future__ import annotations

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument

from app.records import Attachment, MediaKind
from app.times import find_times
from app.viewmodels.transcript import MessageItem, TranscriptModel
from app.views.transcript.text_style import TextStyle

SLACK_S = 1.0  # times are told in whole seconds


def film_of(item: MessageItem, model: TranscriptModel) -> Attachment | None:
    """The film that an answer speaks of: the newest before it."""
    if item not in model.items:
        return None
    before = model.items[: model.items.index(item)]
    files = [file for message in before for file in message.attachments]
    films = [file for file in files if file.kind is MediaKind.VIDEO]
    return films[-1] if films else None


def link_times(
    document: QTextDocument, item: MessageItem, film: Attachment, start: int, style: TextStyle
) -> None:
    """Link the times from position ``start`` on, except where there is a link already."""
    shown = [second for receipt in film.receipts for second in receipt.frame_seconds]
    length_s = max(shown) + SLACK_S if shown else None
    block = document.findBlock(start)
    while block.isValid():
        for time in find_times(block.text(), length_s):
            cursor = QTextCursor(document)
            cursor.setPosition(block.position() + time.start)
            cursor.setPosition(block.position() + time.end, QTextCursor.MoveMode.KeepAnchor)
            if cursor.charFormat().isAnchor():
                continue
            form = QTextCharFormat()
            form.setAnchor(True)
            form.setAnchorHref(f"moment:{item.id}/{time.seconds:g}")
            form.setForeground(style.theme.color("link"))
            form.setFontUnderline(True)
            cursor.mergeCharFormat(form)
        block = block.next()
