"""A Markdown text that grows at its end: only its open last block is written again.

Closed top-level blocks are frozen; the text after an anchor is replaced. A long open code
block or table is not written again either: new lines and rows are added to it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from app.views.transcript.formulas import FormulaWriter
from app.views.transcript.markdown_writer import MarkdownWriter, parser, split_blocks
from app.views.transcript.open_fence import Fence, OpenFence, open_fence
from app.views.transcript.open_table import OpenTable, open_table
from app.views.transcript.text_style import TextStyle

if TYPE_CHECKING:
    from markdown_it.token import Token

SURE_CHARS = 16
# A longer code block keeps the colours of its single lines: all of it at once would be felt.
MAX_COLOURED_AGAIN = 400


class MarkdownTail:
    """Writes a growing text between an empty block and ``end_of``'s position.

    ``end_of`` gives the last position that belongs to the text; ``width_px`` the width of the
    column at that moment.
    """

    def __init__(
        self,
        style: TextStyle,
        start: QTextCursor,
        end_of: Callable[[], int],
        width_px: Callable[[], float],
        formulas: FormulaWriter,
    ) -> None:
        self._style = style
        self._formulas = formulas
        self._start = _kept(start)
        self._anchor = _kept(start)
        self._end_of = end_of
        self._width_px = width_px
        self._source = ""
        self._newest = (start.position(), 0)
        self._frozen_chars = 0
        self._frozen_lines = 0
        self._frozen_blocks: list[tuple[str, int, int]] = []
        self._fence: OpenFence | None = None
        self._table: OpenTable | None = None

    @property
    def num_frozen_chars(self) -> int:
        """How much of the source is never written again."""
        return self._frozen_chars

    @property
    def newest(self) -> tuple[int, int]:
        """Where what the newest ``show`` may have written begins: in the document, in the text."""
        return self._newest

    def show(self, source: str) -> None:
        """Bring the document up to ``source``, which begins with what was shown before."""
        if source == self._source:
            return
        last_line = self._source.rfind("\n") + 1
        self._source = source
        open_text = source[self._frozen_chars :]
        if self._table is not None:
            self._newest = (self._table.last_row, last_line)
            if self._table.show(open_text):
                return
        blocks = split_blocks(parser().parse(open_text))
        fence = open_fence(blocks[-1]) if blocks else None
        if self._fence is not None and len(blocks) == 1 and self._fence.continues(fence):
            self._newest = (self._fence.last_line, last_line)
            self._fence.show(fence)
            return
        self._newest = (self._anchor.position(), self._frozen_chars)
        self._fence = None
        if self._table is not None and self._freeze_table(blocks, open_text):
            open_text = source[self._frozen_chars :]
            blocks = split_blocks(parser().parse(open_text))
        self._table = None
        cursor = self._clear()
        if not blocks:
            return
        last = blocks[-1][0]
        parsed_from = self._frozen_lines
        if len(blocks) > 1 and is_surely_begun(last, open_text):
            self._freeze(blocks[:-1], last, open_text, cursor)
            blocks = blocks[-1:]
        self._write_open(blocks, cursor, fence, parsed_from)

    def _write_open(
        self,
        blocks: Sequence[Sequence[Token]],
        cursor: QTextCursor,
        fence: Fence | None,
        parsed_from: int,
    ) -> None:
        """Write what may still grow, and remember how it can.

        ``parsed_from`` is the line that the blocks' lines are counted from.
        """
        writer = self._write(blocks, cursor, parsed_from)
        if fence is not None and writer.last_code is not None:
            self._fence = OpenFence(writer.last_code, fence, self._style)
        elif len(blocks) == 1 and is_table(blocks[0]) and writer.last_table is not None:
            open_text = self._source[self._frozen_chars :]
            line = first_line_of(blocks[0][0]) + parsed_from - self._frozen_lines
            self._table = open_table(writer.last_table, line, open_text, self._writer_at)

    def _writer_at(self, cursor: QTextCursor, first_line: int) -> MarkdownWriter:
        first_line += self._frozen_lines
        return MarkdownWriter(self._style, cursor, self._width_px(), self._formulas, first_line)

    def _freeze_table(self, blocks: Sequence[Sequence[Token]], open_text: str) -> bool:
        """The table that grew is complete: keep it as it stands, if it is the first of these."""
        assert self._table is not None
        if len(blocks) < 2 or not is_table(blocks[0]):
            return False
        num_lines = lines_of(blocks[0][0])[1]
        if not self._table.finish(open_text, num_lines):
            return False
        self._note_frozen(blocks[:1], first_line_of(blocks[1][0]), open_text)
        self._anchor.setPosition(self._table.end)
        return True

    def finish(self, source: str) -> None:
        """The text is complete: make sure that the page is what the whole text says.

        A beginning may have been read differently than with all that followed (a list can go
        on after a pause); then everything is written once more.
        """
        self.show(source)
        blocks = split_blocks(parser().parse(source))
        whole = [(block[0].type, *lines_of(block[0])) for block in blocks]
        num_frozen = len(self._frozen_blocks)
        if self._frozen_blocks != whole[:num_frozen]:
            self._anchor.setPosition(self._start.position())
            self._write(blocks, self._clear())
        elif self._fence is not None and self._fence.num_lines < MAX_COLOURED_AGAIN:
            # Written line by line; now its colours may span lines.
            self._write(blocks[num_frozen:], self._clear())
        self._fence = self._table = None

    def _clear(self) -> QTextCursor:
        # Only the position of a keeping cursor keeps, its anchor moves: never copy it.
        cursor = QTextCursor(self._anchor.document())
        cursor.setPosition(self._anchor.position())
        cursor.setPosition(self._end_of(), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        return cursor

    def _write(
        self, blocks: Sequence[Sequence[Token]], cursor: QTextCursor, first_line: int = 0
    ) -> MarkdownWriter:
        writer = MarkdownWriter(self._style, cursor, self._width_px(), self._formulas, first_line)
        writer.write([token for block in blocks for token in block])
        return writer

    def _freeze(
        self,
        closed: Sequence[Sequence[Token]],
        last: Token,
        open_text: str,
        cursor: QTextCursor,
    ) -> None:
        writer = self._write(closed, cursor, self._frozen_lines)
        self._note_frozen(closed, first_line_of(last), open_text)
        if not writer.is_fresh:
            cursor.insertBlock(self._style.thin())
        self._anchor.setPosition(cursor.position())

    def _note_frozen(
        self, closed: Sequence[Sequence[Token]], num_lines: int, open_text: str
    ) -> None:
        self._frozen_blocks += [
            (block[0].type, *lines_of(block[0], self._frozen_lines)) for block in closed
        ]
        self._frozen_lines += num_lines
        # The parser counts lines by "\n" alone, unlike str.splitlines.
        self._frozen_chars += sum(len(line) + 1 for line in open_text.split("\n")[:num_lines])


def _kept(place: QTextCursor) -> QTextCursor:
    """A place that stays before what is inserted there."""
    cursor = QTextCursor(place)
    cursor.setKeepPositionOnInsert(True)
    return cursor


def first_line_of(token: Token) -> int:
    """The line a block begins in, counted from the beginning of what was parsed."""
    return (token.map or [0])[0]


def lines_of(token: Token, offset: int = 0) -> tuple[int, int]:
    """The lines from a block's first to before its end, ``offset`` lines further down."""
    first, end = token.map or [0, 0]
    return first + offset, end + offset


def is_table(block: Sequence[Token]) -> bool:
    """Whether a block is a table of its own."""
    return block[0].type == "table_open"


def is_surely_begun(token: Token, text: str) -> bool:
    """Whether more text can no longer make this block part of the one before it.

    A first line of one or two characters may still become anything ("*" a list, "**a" not);
    after its end, or after some length, it will nearly always stay what it is.
    """
    line = text.split("\n")[first_line_of(token) :]
    return len(line) > 1 or len(line[0]) >= SURE_CHARS
