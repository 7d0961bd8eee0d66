"""Under an answer that speaks of places in a picture: the picture with the places marked.

The text of each mark is a link; what the mouse is over is shown in the picture alone.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QImage,
    QPainter,
    QPainterPath,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
)

from app.viewmodels.transcript import MessageItem, TranscriptModel
from app.views.media.mark_paint import annotated, color_of
from app.views.transcript.moments import film_of, link_times
from app.views.transcript.text_style import TextStyle
from engine.sight import Mark

translate = QCoreApplication.translate

BOX = QSizeF(420, 320)
RADIUS_PX = 8
_NUMBERS = re.compile(r"\[[^\[\]\n]*\]")


class MarkWriter:
    """Writes marked pictures and links into one document."""

    def __init__(self, model: TranscriptModel) -> None:
        self._model = model
        self._chosen: tuple[int, int] | None = None

    def write(self, item: MessageItem, cursor: QTextCursor, style: TextStyle, start: int) -> None:
        """Write behind the answer's text, which begins at ``start``; nothing without marks."""
        marks = item.marks
        grounds = self._model.grounds_of(item) if marks else []
        if not grounds:
            return
        _link(cursor.document(), item, marks, start)
        picture = QImage(str(grounds[0].thumbnail)) if grounds[0].thumbnail else QImage()
        if not picture.isNull():
            cursor.insertBlock(style.chrome_block(6, 0))
            self._insert(item, picture, cursor)
        cursor.insertBlock(style.chrome_block(2, 4))
        text = translate("Marks", "%n place(s) in {name}: look closely, export", "", len(marks))
        link = style.link(style.chrome(size_px=13), f"marks:{item.id}", color="accent")
        cursor.insertText(text.format(name=grounds[0].name), link)

    def link_times(
        self, item: MessageItem, document: QTextDocument, style: TextStyle, start: int
    ) -> None:
        """Make the times in an answer about a film jump to them."""
        film = film_of(item, self._model)
        if film is not None:
            link_times(document, item, film, start, style)

    def _insert(self, item: MessageItem, picture: QImage, cursor: QTextCursor) -> None:
        size = QSizeF(picture.size())
        if size.width() > BOX.width() or size.height() > BOX.height():
            size = size.scaled(BOX, Qt.AspectRatioMode.KeepAspectRatio)
        name = f"marks:{item.id}"
        _draw(cursor.document(), name, picture, item.marks, None)
        form = QTextImageFormat()
        form.setName(name)
        form.setWidth(size.width())
        form.setHeight(size.height())
        form.setAnchor(True)
        form.setAnchorHref(name)
        labels = ", ".join(mark.label for mark in item.marks if mark.label)
        form.setProperty(QTextImageFormat.Property.ImageAltText, labels)
        cursor.insertImage(form)

    def highlight(self, document: QTextDocument, target: str) -> bool:
        """The mouse is over a link, or over none; says whether something must be drawn anew."""
        chosen = mark_of(target)
        if chosen == self._chosen:
            return False
        before, self._chosen = self._chosen, chosen
        for message_id in {place[0] for place in (before, chosen) if place is not None}:
            item = next((one for one in self._model.items if one.id == message_id), None)
            grounds = [] if item is None else self._model.grounds_of(item)
            if item is None or not grounds or grounds[0].thumbnail is None:
                continue
            number = chosen[1] if chosen is not None and chosen[0] == message_id else None
            picture = QImage(str(grounds[0].thumbnail))
            if not picture.isNull():
                _draw(document, f"marks:{message_id}", picture, item.marks, number)
        return True


def mark_of(target: str) -> tuple[int, int] | None:
    """(message, number) of a link to a mark; None for other links."""
    scheme, _, rest = target.partition(":")
    message_id, _, number = rest.partition("/")
    if scheme != "mark" or not message_id.isdecimal() or not number.isdecimal():
        return None
    return int(message_id), int(number)


def _link(document: QTextDocument, item: MessageItem, marks: tuple[Mark, ...], start: int) -> None:
    """Make the numbers of each mark a link in its colour."""
    position = start
    for number, mark in enumerate(marks):
        written = _NUMBERS.search(item.text, *mark.span)
        wanted = written[0] if written else mark.label
        found = document.find(wanted, position) if wanted else QTextCursor()
        if found.isNull():
            continue
        form = QTextCharFormat()
        form.setAnchor(True)
        form.setAnchorHref(f"mark:{item.id}/{number}")
        form.setFontUnderline(True)
        form.setUnderlineColor(color_of(number))
        form.setToolTip(mark.label)
        found.mergeCharFormat(form)
        position = found.selectionEnd()


def _draw(
    document: QTextDocument,
    name: str,
    picture: QImage,
    marks: tuple[Mark, ...],
    chosen: int | None,
) -> None:
    image = QTextDocument.ResourceType.ImageResource
    document.addResource(image, QUrl(name), _rounded(annotated(picture, marks, chosen)))


def _rounded(picture: QImage) -> QImage:
    result = QImage(picture.size(), QImage.Format.Format_ARGB32_Premultiplied)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    radius = RADIUS_PX * max(1.0, picture.width() / BOX.width())
    path.addRoundedRect(QRectF(result.rect()), radius, radius)
    painter.setClipPath(path)
    painter.drawImage(0, 0, picture)
    painter.end()
    return result
