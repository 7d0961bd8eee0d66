"""The opened thoughts of an answer: a frame below its header, which grows while they arrive.

Only LaTeX is read in them. A paragraph is set with its formulas once it is complete; the one
that is still arriving is plain text, so that adding to it stays cheap.
"""

from __future__ import annotations

from PySide6.QtGui import QTextCursor

from app.views.transcript.formulas import FormulaWriter
from app.views.transcript.math_text import write_text
from app.views.transcript.source_map import SourceMap
from app.views.transcript.text_style import FrameKind, TextStyle

PADDING_PX = 10
TEXT_PX = 14
MAX_OPEN_CHARS = 2000


class ThoughtFrame:
    """Inserted at the end of the line ``header`` stands in; ``show`` brings it up to a text."""

    def __init__(
        self, header: QTextCursor, style: TextStyle, width_px: float, formulas: FormulaWriter
    ) -> None:
        self._base = style.body("muted", TEXT_PX)
        self._formulas = formulas
        self._width_px = width_px
        self._shown = ""
        self._num_set = 0
        cursor = QTextCursor(header.document())
        cursor.setPosition(header.position())
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        form = style.frame(FrameKind.THINKING, PADDING_PX, left_px=7, bottom_px=14)
        self._frame = cursor.insertFrame(form)
        inside = self._frame.firstCursorPosition()
        inside.setBlockFormat(style.paragraph(bottom_px=2))
        inside.setBlockCharFormat(self._base)
        self._open = QTextCursor(inside)
        self._open.setKeepPositionOnInsert(True)
        cursor.setPosition(self._frame.lastPosition() + 1)
        cursor.setBlockFormat(style.thin())

    def show(self, text: str, is_whole: bool) -> None:
        """Show ``text``, which begins with what was shown; ``is_whole`` says that it is all."""
        end = len(text) if is_whole else self._end_of_paragraphs(text)
        if end > self._num_set:
            self._set(text, end)
        else:
            cursor = self._frame.lastCursorPosition()
            cursor.insertText(text[len(self._shown) :], self._base)
        self._shown = text

    def _end_of_paragraphs(self, text: str) -> int:
        """Behind the last complete paragraph; of a very long one, behind its last line."""
        for ending in ("\n\n", "\n"):
            place = text.rfind(ending, self._num_set)
            if place >= 0:
                return place + len(ending)
            if len(text) - self._num_set < MAX_OPEN_CHARS:
                break
        return self._num_set

    def _set(self, text: str, end: int) -> None:
        cursor = QTextCursor(self._open.document())
        cursor.setPosition(self._open.position())
        cursor.setPosition(self._frame.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        write_text(text[self._num_set : end], cursor, self._base, self._formulas, self._width_px)
        self._open.setPosition(cursor.position())
        self._num_set = end
        cursor.insertText(text[end:], self._base)

    def source_map(self) -> SourceMap:
        """Where the characters of the thoughts are shown."""
        document = self._open.document()
        first, last = self._frame.firstPosition(), self._frame.lastPosition()
        return SourceMap.of_literal(document, first, last)

    def remove(self) -> None:
        """Take the frame out of the document."""
        cursor = QTextCursor(self._open.document())
        cursor.setPosition(self._frame.firstPosition() - 1)
        cursor.setPosition(self._frame.lastPosition() + 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
