"""Formulas in a text document: their source at first, a picture once they are typeset.

A picture's name says all that is needed to draw it, so that Qt asks for it only when it is
painted. The source goes with the picture, for the clipboard.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPixmap,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
)
from PySide6.QtSvg import QSvgRenderer

from app.viewmodels.formulas import Formula, FormulaModel, Typeset
from app.views.text_style import FORMULA, FORMULA_SOURCE, LIST_INDENT_PX, TEXT_PX

LINE_SEPARATOR = "\u2028"
SIDE_GAP_PX = 1
# What frames and table cells take from the column on both sides together.
FRAME_PADDING_PX = 24
MIN_WIDTH_PX = 60.0
# STIX, the formulas' typeface, has a smaller x-height than the text's faces.
TEXT_RATIO = 1.08


@dataclass(frozen=True, slots=True)
class _Place:
    """How a formula is drawn; pixels are logical."""

    number: int
    em_px: float
    width_px: int
    height_px: int
    baseline_px: float
    color: str

    def name(self) -> str:
        size = f"{self.width_px}:{self.height_px}:{self.baseline_px:.2f}"
        return f"formula:{self.number}:{self.em_px:.3f}:{size}:{self.color.removeprefix('#')}"


def _place_of(name: str) -> _Place:
    number, em_px, width_px, height_px, baseline_px, color = name.split(":")
    return _Place(
        int(number), float(em_px), int(width_px), int(height_px), float(baseline_px), f"#{color}"
    )


class FormulaWriter:
    """Writes formulas at cursors and draws their pictures."""

    def __init__(self, model: FormulaModel) -> None:
        self._model = model

    def write(
        self,
        cursor: QTextCursor,
        formula: Formula,
        source: str,
        base: QTextCharFormat,
        width_px: float,
    ) -> None:
        """Insert ``formula``; ``source`` is what was typed, ``width_px`` the column's width."""
        number = self._model.number_of(formula)
        typeset = self._model.typeset(number)
        form = QTextCharFormat(base)
        form.setProperty(FORMULA, number)
        form.setProperty(FORMULA_SOURCE, source)
        if typeset is None:
            cursor.insertText(_shown(source), form)
        else:
            self._insert_picture(cursor, number, typeset, form, width_px)

    def show(self, document: QTextDocument, numbers: set[int], width_px: float) -> None:
        """Put pictures in the place of sources, wherever these formulas are shown."""
        for position, length, form in reversed(_sources(document, numbers)):
            number = int(form.property(FORMULA))
            typeset = self._model.typeset(number)
            if typeset is None:
                continue
            cursor = QTextCursor(document)
            cursor.setPosition(position)
            cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            # The same formula twice without anything between is one run of text.
            for _ in range(length // _num_units(_shown(form.property(FORMULA_SOURCE)))):
                self._insert_picture(cursor, number, typeset, form, width_px)

    def _insert_picture(
        self,
        cursor: QTextCursor,
        number: int,
        typeset: Typeset,
        form: QTextCharFormat,
        width_px: float,
    ) -> None:
        room_px = _room(cursor, width_px)
        place, is_raised = _placed(number, typeset, form, cursor.document().defaultFont(), room_px)
        image = QTextImageFormat()
        image.merge(form)
        image.setName(place.name())
        image.setWidth(place.width_px)
        image.setHeight(place.height_px)
        align = QTextCharFormat.VerticalAlignment
        image.setVerticalAlignment(align.AlignMiddle if is_raised else align.AlignNormal)
        cursor.insertImage(image)

    def picture(self, name: str, density: float) -> QPixmap:
        """The picture that a page calls ``formula:name``, for a display of this density."""
        place = _place_of(name)
        picture = QPixmap(math.ceil(place.width_px * density), math.ceil(place.height_px * density))
        picture.setDevicePixelRatio(density)
        picture.fill(Qt.GlobalColor.transparent)
        typeset = self._model.typeset(place.number)
        if typeset is not None:
            _draw(picture, place, typeset)
        return picture


def _sources(document: QTextDocument, numbers: set[int]) -> list[tuple[int, int, QTextCharFormat]]:
    """Position, length and format of every shown source of these formulas."""
    found = []
    block = document.begin()
    while block.isValid():
        for run in block.textFormats():
            form = QTextCharFormat(run.format)  # Qt's own dies with the list
            if form.property(FORMULA) in numbers and not form.isImageFormat():
                found.append((block.position() + run.start, run.length, form))
        block = block.next()
    return found


def _shown(source: str) -> str:
    return source.replace("\n", LINE_SEPARATOR)


def _num_units(text: str) -> int:
    """Length as Qt counts it, in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def _room(cursor: QTextCursor, width_px: float) -> float:
    """How wide a picture may be at this place."""
    taken_px = cursor.blockFormat().indent() * LIST_INDENT_PX
    if cursor.currentFrame() is not cursor.document().rootFrame():
        taken_px += FRAME_PADDING_PX
    return max(MIN_WIDTH_PX, width_px - taken_px)


def _placed(
    number: int, typeset: Typeset, form: QTextCharFormat, font: QFont, room_px: float
) -> tuple[_Place, bool]:
    """Where a formula stands in its picture, and whether the picture is raised.

    Qt knows two heights for a picture in a line: its lower edge on the baseline, or its middle
    half an x-height above it. So a formula that goes below the baseline gets a picture whose
    middle lies there.
    """
    text_px = form.property(QTextFormat.Property.FontPixelSize) or TEXT_PX
    em_px = min(text_px * TEXT_RATIO, (room_px - 2 * SIDE_GAP_PX) / max(typeset.width, 0.01))
    above_px, below_px = typeset.ascent * em_px, typeset.descent * em_px
    width_px = math.ceil(typeset.width * em_px) + 2 * SIDE_GAP_PX
    color = form.foreground().color().name()
    if below_px < 1:
        height_px = math.ceil(above_px) + 1
        return _Place(number, em_px, width_px, height_px, height_px - 1, color), False
    sized = QFont(font)
    sized.setPixelSize(int(text_px))
    half_x_px = QFontMetrics(sized).xHeight() / 2
    height_px = math.ceil(max(2 * above_px - half_x_px, 2 * below_px + half_x_px)) + 1
    return _Place(number, em_px, width_px, height_px, (height_px + half_x_px) / 2, color), True


def _draw(picture: QPixmap, place: _Place, typeset: Typeset) -> None:
    colored = typeset.svg.replace(b"currentColor", place.color.encode())
    top_px = place.baseline_px - typeset.ascent * place.em_px
    area = QRectF(
        SIDE_GAP_PX,
        top_px,
        typeset.width * place.em_px,
        (typeset.ascent + typeset.descent) * place.em_px,
    )
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(colored)).render(painter, area)
    painter.end()
