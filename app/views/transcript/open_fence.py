"""A code block that is still being written, alone or at the end of lists and quotes.

Whole new lines are appended to it; what stands before it is not written again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor, QTextFrame

from app.views.transcript.markdown_writer import MAX_COLUMNS, source_lines, table_rows
from app.views.transcript.text_style import SOURCE_LINES, TextStyle

if TYPE_CHECKING:
    from markdown_it.token import Token


@dataclass(frozen=True, slots=True)
class Fence:
    """An open code block as read. ``opening`` is what may not change while it grows."""

    opening: tuple[object, ...]
    language: str
    lines: tuple[str, ...]


def open_fence(block: Sequence[Token]) -> Fence | None:
    """The code block that a top-level block ends with, if its closing fence is not there yet.

    A table too wide for the page is shown as one, and is as good as open till a block follows.
    """
    if block[0].type == "table_open":
        rows = table_rows(block)
        opening = tuple(inline.content for _, inline in rows[0])
        is_wide = len(opening) > MAX_COLUMNS
        return (
            Fence((opening, block[0].map and block[0].map[0]), "", tuple(source_lines(rows)))
            if is_wide
            else None
        )
    inner = list(block)
    while inner and inner[-1].nesting < 0:
        inner.pop()
    if not inner or not _is_open(inner[-1]):
        return None
    token = inner[-1]
    before = tuple((item.type, item.content, item.markup) for item in inner[:-1])
    language = token.info.split()[0] if token.info.strip() else ""
    lines = tuple(token.content.rstrip("\n").split("\n"))
    return Fence((before, token.markup, token.info, token.map and token.map[0]), language, lines)


def _is_open(token: Token) -> bool:
    if token.type != "fence" or token.map is None:
        return False
    num_lines = token.map[1] - token.map[0]
    num_code_lines = len(token.content.removesuffix("\n").split("\n")) if token.content else 0
    return num_lines < num_code_lines + 2


class OpenFence:
    """Brings the frame of an open code block up to its growing text."""

    def __init__(self, frame: QTextFrame, fence: Fence, style: TextStyle) -> None:
        self._frame = frame
        self._fence = fence
        self._style = style
        lines = frame.lastCursorPosition().blockFormat().property(SOURCE_LINES)
        self._first_line = int(lines.partition(":")[0]) if lines else 0

    @property
    def num_lines(self) -> int:
        """How long the code is so far."""
        return len(self._fence.lines)

    @property
    def last_line(self) -> int:
        """The position at which the last line begins."""
        return self._frame.lastCursorPosition().block().position()

    def continues(self, fence: Fence | None) -> bool:
        """Whether ``fence`` is this block, grown by text alone and still open."""
        return fence is not None and fence.opening == self._fence.opening

    def show(self, fence: Fence | None) -> None:
        """Bring the block up to ``fence``, whose code begins with what was shown before."""
        # Pygments: not before the first paint.
        from app.views.transcript.code_highlight import highlighted

        assert fence is not None
        cursor = self._frame.lastCursorPosition()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        form = self._style.code_line()
        last_line = self._first_line + len(fence.lines) + 1
        form.setProperty(SOURCE_LINES, f"{self._first_line}:{last_line}")
        for number, line in enumerate(fence.lines[self.num_lines - 1 :]):
            if number:
                cursor.insertBlock(form, self._style.code())
            for piece, syntax in highlighted(line, fence.language):
                cursor.insertText(piece, self._style.code(syntax))
        self._fence = fence
