"""A Markdown text that grows at its end: only its open last block is written again.

Closed top-level blocks are frozen; the text after an anchor is replaced. A long open code
block is not written again either: whole new lines are appended to it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from markdown_it.token import Token
from PySide6.QtGui import QTextCursor, QTextFrame

from app.views.code_highlight import highlighted
from app.views.formulas import FormulaWriter
from app.views.markdown_writer import MarkdownWriter, parser, split_blocks
from app.views.text_style import TextStyle

SURE_CHARS = 16


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
        self._frozen_chars = 0
        self._frozen_lines = 0
        self._frozen_blocks: list[tuple[str, int, int]] = []
        self._fence: _OpenFence | None = None

    @property
    def num_frozen_chars(self) -> int:
        """How much of the source is never written again."""
        return self._frozen_chars

    def show(self, source: str) -> None:
        """Bring the document up to ``source``, which begins with what was shown before."""
        if source == self._source:
            return
        self._source = source
        open_text = source[self._frozen_chars :]
        blocks = split_blocks(parser().parse(open_text))
        last = blocks[-1][0] if blocks else None
        if self._fence is not None and len(blocks) == 1 and last and self._fence.continues(last):
            self._fence.show(last)
            return
        self._fence = None
        cursor = self._clear()
        if last is None:
            return
        if len(blocks) > 1 and is_surely_begun(last, open_text):
            self._freeze(blocks[:-1], last, open_text, cursor)
            blocks = blocks[-1:]
        self._write(blocks, cursor, self._frozen_lines)
        if is_open_fence(last):
            frame = cursor.document().frameAt(cursor.position() - 1)
            self._fence = _OpenFence(frame, last, self._style)

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
        elif self._fence is not None:
            # Written line by line; now its colours may span lines.
            self._write(blocks[num_frozen:], self._clear())
        self._fence = None

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
        self._frozen_blocks += [
            (block[0].type, *lines_of(block[0], self._frozen_lines)) for block in closed
        ]
        num_lines = first_line_of(last)
        self._frozen_lines += num_lines
        # The parser counts lines by "\n" alone, unlike str.splitlines.
        self._frozen_chars += sum(len(line) + 1 for line in open_text.split("\n")[:num_lines])
        if not writer.is_fresh:
            cursor.insertBlock(self._style.thin())
        self._anchor.setPosition(cursor.position())


class _OpenFence:
    """A code block still being written: ``show`` replaces its last line and appends to it."""

    def __init__(self, frame: QTextFrame, token: Token, style: TextStyle) -> None:
        self._frame = frame
        self._opening = (token.markup, token.info)
        self._style = style
        self._language = token.info.split()[0] if token.info.strip() else ""
        self._last_line = len(_code_lines(token)) - 1

    def continues(self, token: Token) -> bool:
        """Whether ``token`` is this block, grown by text alone and still open."""
        return is_open_fence(token) and (token.markup, token.info) == self._opening

    def show(self, token: Token) -> None:
        """Bring the block up to ``token``, whose code begins with what was shown before."""
        lines = _code_lines(token)
        cursor = self._frame.lastCursorPosition()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        for number, line in enumerate(lines[self._last_line :]):
            if number:
                cursor.insertBlock(self._style.code_line(), self._style.code())
            for piece, syntax in highlighted(line, self._language):
                cursor.insertText(piece, self._style.code(syntax))
        self._last_line = len(lines) - 1


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


def is_surely_begun(token: Token, text: str) -> bool:
    """Whether more text can no longer make this block part of the one before it.

    A first line of one or two characters may still become anything ("*" a list, "**a" not);
    after its end, or after some length, it will nearly always stay what it is.
    """
    line = text.split("\n")[first_line_of(token) :]
    return len(line) > 1 or len(line[0]) >= SURE_CHARS


def _code_lines(token: Token) -> list[str]:
    return token.content.rstrip("\n").split("\n")


def is_open_fence(token: Token) -> bool:
    """Whether a fenced code block lacks its closing fence."""
    if token.type != "fence" or token.map is None:
        return False
    num_lines = token.map[1] - token.map[0]
    num_code_lines = len(token.content.removesuffix("\n").split("\n")) if token.content else 0
    return num_lines < num_code_lines + 2
