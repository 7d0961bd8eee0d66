"""Which place of a page shows which characters of a message, whose marks Markdown does not show.

Written blocks carry the lines of their source; inside a block every shown character is looked
for in those lines, in order. A formula is one thing: it is shown whole or not at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextDocument

from app.views.transcript.text_style import CHROME, FORMULA_SOURCE, SOURCE_LINES

Range = tuple[int, int]

_LINE_ENDS = re.compile("\r\n|\r|\n")
_PIECES = re.compile(r"\w+|.", re.DOTALL)
# What Markdown shows in place of a line's end.
_SPELLINGS = {"\u2028": "\n", " ": "\n", "\u00a0": " "}


@dataclass(slots=True)
class _Stretch:
    """Characters ``start`` to ``end`` of the source are shown at ``position``.

    ``text`` is how they are shown; None where the place, ``units`` long, stands for all of them.
    """

    start: int
    end: int
    position: int
    units: int
    text: str | None


class SourceMap:
    """Where the characters of one text are shown. Positions count UTF-16 units, as Qt does."""

    def __init__(self, stretches: list[_Stretch]) -> None:
        self._stretches = stretches

    @classmethod
    def of_literal(cls, document: QTextDocument, first: int, last: int) -> SourceMap:
        """A text that was written between two positions as it is, but for its formulas."""
        stretches: list[_Stretch] = []
        at = 0
        block = document.findBlock(first)
        while block.isValid() and block.position() <= last:
            for position, text, formula in _fragments(block):
                end = at + len(formula or text)
                shown = None if formula else text
                stretches.append(_Stretch(at, end, position, units_of(text), shown))
                at = end
            at += 1  # the line's end
            block = block.next()
        return cls(stretches)

    @classmethod
    def of_markdown(
        cls, document: QTextDocument, first: int, last: int, source: str, at: int = 0
    ) -> SourceMap:
        """A Markdown text that was written between two positions, from character ``at`` on."""
        reader = _Reader(source, at)
        block = document.findBlock(first)
        while block.isValid() and block.position() < last:
            reader.read(block)
            block = block.next()
        return cls(reader.stretches)

    def places(self, ranges: Iterable[Range]) -> Iterator[Range]:
        """(position, length) of what is shown of these characters; ``ranges`` are in order."""
        stretches = iter(self._stretches)
        stretch = next(stretches, None)
        for start, end in ranges:
            while stretch is not None and stretch.end <= start:
                stretch = next(stretches, None)
            while stretch is not None and stretch.start < end:
                yield _place(stretch, max(start, stretch.start), min(end, stretch.end))
                if stretch.end > end:
                    break
                stretch = next(stretches, None)


def units_of(text: str) -> int:
    """Length as Qt counts it."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _place(stretch: _Stretch, start: int, end: int) -> Range:
    if stretch.text is None:
        return stretch.position, stretch.units
    before = units_of(stretch.text[: start - stretch.start])
    shown = stretch.text[start - stretch.start : end - stretch.start]
    return stretch.position + before, units_of(shown)


class _Reader:
    """Goes through the blocks of a page and the source side by side."""

    def __init__(self, source: str, at: int) -> None:
        self.stretches: list[_Stretch] = []
        self._source = source
        self._lines = [0, *(match.end() for match in _LINE_ENDS.finditer(source))]
        self._at = at
        self._end = 0

    def read(self, block: QTextBlock) -> None:
        form = block.blockFormat()
        lines = form.property(SOURCE_LINES)
        if lines is None or form.hasProperty(CHROME):
            return
        first, end = map(int, lines.split(":"))
        self._at = max(self._at, self._line(first))
        self._end = self._line(end)
        for position, text, formula in _fragments(block):
            if formula:
                self._read_formula(position, text, formula)
            else:
                self._read_text(position, text)

    def _line(self, number: int) -> int:
        return self._lines[number] if number < len(self._lines) else len(self._source)

    def _read_formula(self, position: int, text: str, formula: str) -> None:
        at = self._source.find(formula, self._at, self._end)
        if at >= 0:
            self._at = at + len(formula)
            self.stretches.append(_Stretch(at, self._at, position, units_of(text), None))

    def _read_text(self, position: int, text: str) -> None:
        for match in _PIECES.finditer(text):
            piece = match.group()
            parts = (piece,) if self._find(piece) >= 0 else tuple(piece)
            for part in parts:
                self._take(position, part)
                position += units_of(part)

    def _find(self, piece: str) -> int:
        if self._source.startswith(piece, self._at):
            return self._at if self._at + len(piece) <= self._end else -1
        at = self._source.find(piece, self._at, self._end)
        other = _SPELLINGS.get(piece)
        if other is None:
            return at
        instead = self._source.find(other, self._at, self._end)
        return instead if at < 0 or 0 <= instead < at else at

    def _take(self, position: int, piece: str) -> None:
        at = self._find(piece)
        if at < 0:
            return  # an entity, a mark that is drawn: not in the source as it is shown
        self._at = at + len(piece)
        last = self.stretches[-1] if self.stretches else None
        joins = last is not None and last.text is not None and last.end == at
        if last is not None and joins and last.position + last.units == position:
            last.end, last.units = self._at, last.units + units_of(piece)
            last.text = (last.text or "") + piece
        else:
            self.stretches.append(_Stretch(at, self._at, position, units_of(piece), piece))


def _fragments(block: QTextBlock) -> Iterator[tuple[int, str, str]]:
    """(position, text, formula's source or nothing) of a block's stretches of one format."""
    encoded = block.text().encode("utf-16-le", "surrogatepass")
    for run in block.textFormats():
        part = encoded[2 * run.start : 2 * (run.start + run.length)]
        formula = run.format.property(FORMULA_SOURCE) or ""
        yield block.position() + run.start, part.decode("utf-16-le", "surrogatepass"), formula
