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
from app.views.transcript.text_style import (
    BUBBLE_SHARE,
    FORMULA,
    FORMULA_SOURCE,
    KIND,
    LIST_INDENT_PX,
    TEXT_PX,
    FrameKind,
)

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
        self._is_used = False

    def write(
        self,
        cursor: QTextCursor,
        formula: Formula,
        source: str,
        base: QTextCharFormat,
        width_px: float,
    ) -> None:
        """Insert ``formula``; ``source`` is what was typed, ``width_px`` the column's width."""
        self._is_used = True
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

    def rescale(self, document: QTextDocument, width_px: float) -> None:
        """Draw the formulas as large as a column of this width lets them be."""
        for position, length, form in _runs(document) if self._is_used else ():
            number = int(form.property(FORMULA))
            typeset = self._model.typeset(number)
            if typeset is None or not form.isImageFormat():
                continue
            cursor = QTextCursor(document)
            cursor.setPosition(position)
            image = _image(cursor, number, typeset, form, width_px)
            if image.name() != form.toImageFormat().name():
                cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(image)

    def _insert_picture(
        self,
        cursor: QTextCursor,
        number: int,
        typeset: Typeset,
        form: QTextCharFormat,
        width_px: float,
    ) -> None:
        cursor.insertImage(_image(cursor, number, typeset, form, width_px))

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


def _image(
    cursor: QTextCursor, number: int, typeset: Typeset, form: QTextCharFormat, width_px: float
) -> QTextImageFormat:
    """The picture of a formula as it stands at the cursor."""
    room_px = _room(cursor, width_px)
    place, is_raised = _placed(number, typeset, form, cursor.document().defaultFont(), room_px)
    image = QTextImageFormat()
    image.merge(form)
    image.setName(place.name())
    image.setWidth(place.width_px)
    image.setHeight(place.height_px)
    align = QTextCharFormat.VerticalAlignment
    image.setVerticalAlignment(align.AlignMiddle if is_raised else align.AlignNormal)
    return image


def _sources(document: QTextDocument, numbers: set[int]) -> list[tuple[int, int, QTextCharFormat]]:
    """Position, length and format of every shown source of these formulas."""
    return [
        run
        for run in _runs(document)
        if run[2].property(FORMULA) in numbers and not run[2].isImageFormat()
    ]


def _runs(document: QTextDocument) -> list[tuple[int, int, QTextCharFormat]]:
    """Position, length and format of every formula, shown as source or as picture."""
    found = []
    block = document.begin()
    while block.isValid():
        for run in block.textFormats():
            form = QTextCharFormat(run.format)  # Qt's own dies with the list
            if form.hasProperty(FORMULA):
                found.append((block.position() + run.start, run.length, form))
        block = block.next()
    return found


def _shown(source: str) -> str:
    return source.replace("\n", LINE_SEPARATOR)


def _num_units(text: str) -> int:
    """Length as Qt counts it, in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def _room(cursor: QTextCursor, width_px: float) -> float:
    """How wide a picture may be at this place: frames, table cells and lists take their share."""
    taken_px: float = cursor.blockFormat().indent() * LIST_INDENT_PX
    frame = cursor.currentFrame()
    while frame is not None and frame.parentFrame() is not None:
        form = frame.frameFormat()
        if form.property(KIND) == FrameKind.USER:
            width_px *= BUBBLE_SHARE
        else:
            taken_px += form.leftMargin()
        taken_px += max(FRAME_PADDING_PX, 2 * form.padding())
        frame = frame.parentFrame()
    return float(max(MIN_WIDTH_PX, width_px - taken_px))


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
