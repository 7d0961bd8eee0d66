"""A table that is still being written: its rows are added, none is written or read again.

Laying out a table costs as much as it has cells, so a long one goes on in further tables below
it, whose columns are as wide as those of the first. Only a table at the end of the text, outside
lists and quotes, grows this way.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor, QTextLength, QTextTable

from app.views.transcript.markdown_writer import MarkdownWriter, parser, split_blocks, table_rows

if TYPE_CHECKING:
    from app.views.transcript.markdown_writer import Row

MAX_CELLS = 60
NUM_HEAD_LINES = 2
# Height of the empty block that Qt wants between two tables, and of one of their two lines.
SEAM_PX = 4
# Later rows may be somewhat wider than the first ones.
SPARE_WIDTH = 1.25


WriterAt = Callable[[QTextCursor, int], MarkdownWriter]


def open_table(
    table: QTextTable, first_line: int, source: str, writer_at: WriterAt
) -> OpenTable | None:
    """``table``, which begins in this line of ``source``; None while its head is not whole."""
    first_row = first_line + NUM_HEAD_LINES
    lines = source.split("\n")
    return OpenTable(table, lines, first_row, writer_at) if len(lines) > first_row else None


class OpenTable:
    """Brings a table up to its growing source, in which it is the only block.

    ``lines`` are the source so far, ``first_row`` the place of the first row below the head.
    ``writer_at`` makes a writer at a cursor for a text whose first line is the given one of the
    source.
    """

    def __init__(
        self, table: QTextTable, lines: Sequence[str], first_row: int, writer_at: WriterAt
    ) -> None:
        self._tables = [table]
        self._num_columns = table.columns()
        self._head = lines[first_row - NUM_HEAD_LINES : first_row]
        self._writer_at = writer_at
        self._num_done = first_row
        self._is_last_row_open = False
        self._note(lines[first_row:])

    @property
    def end(self) -> int:
        """The position behind the table."""
        return self._tables[-1].lastPosition() + 1

    @property
    def last_row(self) -> int:
        """The position at which the last row begins."""
        table = self._tables[-1]
        return table.cellAt(table.rows() - 1, 0).firstPosition()

    def show(self, source: str) -> bool:
        """Add the rows that have arrived; False where ``source`` is more than this table now."""
        return self._show(source.split("\n")[self._num_done :])

    def finish(self, source: str, num_lines: int) -> bool:
        """The table is so many lines of ``source``; False where that is not what is shown."""
        return num_lines >= self._num_done and self._show(
            source.split("\n")[self._num_done : num_lines]
        )

    def _show(self, lines: Sequence[str]) -> bool:
        rows = self._rows_of(lines)
        if rows is not None:
            self._write(rows)
            self._note(lines)
        return rows is not None

    def _note(self, lines: Sequence[str]) -> None:
        """These lines are shown; the last of them may still grow, unless it is blank."""
        self._is_last_row_open = bool(lines and lines[-1].strip())
        self._num_done += len(_filled(lines)) - self._is_last_row_open

    def _rows_of(self, lines: Sequence[str]) -> list[Row] | None:
        """The rows that these lines are as part of the table; None where they end it."""
        filled = _filled(lines)
        if not filled:
            return []
        blocks = split_blocks(parser().parse("\n".join([*self._head, *filled])))
        if len(blocks) != 1 or blocks[0][0].type != "table_open":
            return None
        rows = table_rows(blocks[0])[1:]
        return rows if len(rows) == len(filled) else None

    def _write(self, rows: Sequence[Row]) -> None:
        first_line = self._num_done - NUM_HEAD_LINES
        for number, cells in enumerate(rows):
            table = self._tables[-1]
            if number or not self._is_last_row_open:
                table = self._with_new_row(table)
            writer = self._writer_at(table.lastCursorPosition(), first_line)
            writer.write_row(table, table.rows() - 1, cells)

    def _with_new_row(self, table: QTextTable) -> QTextTable:
        if (table.rows() + 1) * self._num_columns <= MAX_CELLS:
            table.appendRows(1)
            return table
        if len(self._tables) == 1:
            self._keep_widths(table)
        form = table.format()
        first = table.format()
        first.setBottomMargin(0)
        table.setFormat(first)
        form.setHeaderRowCount(0)
        form.setTopMargin(-SEAM_PX)
        cursor = QTextCursor(table.document())
        cursor.setPosition(self.end)
        writer = self._writer_at(cursor, 0)
        self._tables.append(writer.insert_table(1, form))
        return self._tables[-1]

    def _keep_widths(self, table: QTextTable) -> None:
        """Every column keeps the share of the page that it has now, and some room to spare."""
        layout = table.document().documentLayout()
        form = table.format()
        inset_px = 2 * form.cellPadding() + form.border()
        cells = [table.cellAt(0, column) for column in range(self._num_columns)]
        widths_px = [
            layout.blockBoundingRect(cell.firstCursorPosition().block()).width() + inset_px
            for cell in cells
        ]
        page_px = table.document().textWidth()
        grown = min(SPARE_WIDTH, page_px / max(1.0, sum(widths_px)))
        shares = [100 * grown * width_px / page_px for width_px in widths_px]
        form.setColumnWidthConstraints(
            [QTextLength(QTextLength.Type.PercentageLength, share) for share in shares]
        )
        table.setFormat(form)


def _filled(lines: Sequence[str]) -> Sequence[str]:
    """The lines without blank ones at their end."""
    last = len(lines)
    while last and not lines[last - 1].strip():
        last -= 1
    return lines[:last]
