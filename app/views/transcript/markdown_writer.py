"""Writes Markdown and LaTeX into a text document, block by block, without HTML.

Nothing in the text can load, run or style anything: HTML is shown as typed, pictures become
links with their description. Positions are the caller's business (``tail``).
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrame,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from app.viewmodels.formulas import Formula
from app.views.transcript.formulas import FormulaWriter
from app.views.transcript.math_rules import BLOCK_OPENERS, math_plugin
from app.views.transcript.text_style import (
    FRAME_ID,
    LIST_INDENT_PX,
    MARK,
    PARAGRAPH_GAP_PX,
    SOURCE_LINES,
    FrameKind,
    TextStyle,
)

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

    # The cells of a table's row, each as opening token and inline token.
    Row = list[tuple[Token, Token]]

CODE_PADDING_PX = 12
QUOTE_PADDING_PX = 10
# A tab stop exactly at the edge would wrap.
TAB_SLACK_PX = 2
# With more, not even one letter a column would fit into the page: shown as it was typed.
MAX_COLUMNS = 24
ITEM_GAP_PX = 4
BULLETS = ("disc", "circle", "square")
TASK_MARKS = {"[ ] ": "todo", "[x] ": "done", "[X] ": "done"}
LINE_SEPARATOR = "\u2028"

_frame_ids = itertools.count(1)


@lru_cache(maxsize=1)
def parser() -> MarkdownIt:
    """CommonMark with tables, strikethrough and LaTeX; raw HTML stays text."""
    from markdown_it import MarkdownIt  # not before the first paint, which has nothing to parse

    made = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
    return made.use(math_plugin)


class MarkdownWriter:
    """Writes tokens at a cursor. ``width_px`` is that of the column, for right-aligned links.

    One object writes one run of blocks: it begins in an empty block, which it uses, and leaves
    the cursor in the last block it made. ``first_line`` is the line of the whole source in
    which the tokens begin. ``last_code`` and ``last_table`` are
    the newest code block's frame and the newest table.
    """

    def __init__(
        self,
        style: TextStyle,
        cursor: QTextCursor,
        width_px: float,
        formulas: FormulaWriter,
        first_line: int = 0,
    ) -> None:
        self._style = style
        self._formulas = formulas
        self._cursor = cursor
        self._width_px = width_px
        self._first_line = first_line
        self._lines: str | None = None
        self._is_fresh = True
        self._indent = 0
        self._is_tight = False
        self._base = style.body()
        self._mark = ""
        self.last_code: QTextFrame | None = None
        self.last_table: QTextTable | None = None
        self._blocks: dict[str, Callable[[Sequence[Token]], None]] = {
            "paragraph_open": self._write_paragraph,
            "heading_open": self._write_heading,
            "bullet_list_open": self._write_list,
            "ordered_list_open": self._write_list,
            "blockquote_open": self._write_quote,
            "table_open": self._write_table,
            "fence": self._write_code,
            "code_block": self._write_code,
            "hr": self._write_rule,
            "math_block": self._write_formula_block,
        }

    @property
    def is_fresh(self) -> bool:
        """Whether the cursor stands in an empty block that waits to be used."""
        return self._is_fresh

    def write(self, tokens: Sequence[Token]) -> None:
        """Write a sequence of whole blocks."""
        for block in split_blocks(tokens):
            writer = self._blocks.get(block[0].type)
            self._note_lines(block[0])
            if writer is not None:
                writer(block)
            else:
                self._write_literal(block)

    def _note_lines(self, token: Token) -> None:
        """The blocks begun from now on are made of this token's lines."""
        if token.map is not None:
            first, end = token.map
            self._lines = f"{self._first_line + first}:{self._first_line + end}"

    # --- simple blocks -----------------------------------------------------------------

    def _begin_block(self, form: QTextBlockFormat, chars: QTextCharFormat | None = None) -> None:
        """Start a block, or use the empty one that waits."""
        chars = self._base if chars is None else chars
        form.setIndent(self._indent)
        if self._mark:
            form.setProperty(MARK, self._mark)
            self._mark = ""
        if self._lines is not None:
            form.setProperty(SOURCE_LINES, self._lines)
        if self._is_fresh:
            self._cursor.setBlockFormat(form)
            self._cursor.setBlockCharFormat(chars)
            self._is_fresh = False
        else:
            self._cursor.insertBlock(form, chars)

    def _write_paragraph(self, block: Sequence[Token]) -> None:
        inline = block[1]
        is_task = bool(self._mark) and inline.content[:4] in TASK_MARKS
        if is_task:
            self._mark = TASK_MARKS[inline.content[:4]]
        gap_px = ITEM_GAP_PX if self._is_tight else PARAGRAPH_GAP_PX
        self._begin_block(self._style.paragraph(bottom_px=gap_px))
        self._write_inline(inline, self._base, skip_chars=4 if is_task else 0)

    def _write_heading(self, block: Sequence[Token]) -> None:
        level = int(block[0].tag[1])
        chars = self._style.heading(level)
        form = self._style.paragraph(top_px=14 if level < 3 else 8, bottom_px=8)
        form.setHeadingLevel(level)
        self._begin_block(form, chars)
        self._write_inline(block[1], chars)

    def _write_literal(self, block: Sequence[Token]) -> None:
        text = "".join(token.content for token in block).rstrip("\n")
        self._begin_block(self._style.paragraph())
        self._cursor.insertText(text.replace("\n", LINE_SEPARATOR), self._base)

    def _write_rule(self, block: Sequence[Token]) -> None:
        self._begin_block(self._style.rule())

    def _write_formula_block(self, block: Sequence[Token]) -> None:
        token = block[0]
        if token.meta["is_closed"]:
            self._begin_block(self._style.formula())
            self._write_formula(token, self._base)
        else:
            self._begin_block(self._style.paragraph())
            text = token.meta["source"].replace("\n", LINE_SEPARATOR)
            self._cursor.insertText(text, self._base)

    def _write_formula(self, token: Token, base: QTextCharFormat) -> None:
        formula = Formula(token.content.strip(), token.markup in BLOCK_OPENERS)
        source = token.meta["source"]
        self._formulas.write(self._cursor, formula, source, base, self._width_px)

    # --- lists ---------------------------------------------------------------------------

    def _write_list(self, block: Sequence[Token]) -> None:
        outer = (self._indent, self._is_tight)
        self._indent += 1
        self._is_tight = _is_tight(block)
        is_ordered = block[0].type.startswith("ordered")
        number = int(block[0].attrGet("start") or 1)
        for item in split_blocks(block[1:-1]):
            bullet = BULLETS[(self._indent - 1) % len(BULLETS)]
            self._mark = f"{number}." if is_ordered else bullet
            self.write(item[1:-1])
            if self._mark:
                self._begin_block(self._style.paragraph(bottom_px=ITEM_GAP_PX))
            number += 1
        self._indent, self._is_tight = outer
        if self._indent == 0:
            self._widen_last_gap()

    def _widen_last_gap(self) -> None:
        form = self._cursor.blockFormat()
        form.setBottomMargin(PARAGRAPH_GAP_PX)
        self._cursor.setBlockFormat(form)

    # --- frames ----------------------------------------------------------------------------

    def _begin_frame(self, kind: FrameKind, padding_px: float) -> QTextFrame:
        self._begin_block(self._style.thin(), self._style.body(size_px=1))
        form = self._style.frame(
            kind, padding_px, self._indent * LIST_INDENT_PX, bottom_px=PARAGRAPH_GAP_PX
        )
        form.setProperty(FRAME_ID, next(_frame_ids))
        frame = self._cursor.insertFrame(form)
        self._is_fresh = True
        return frame

    def _end_frame(self, frame: QTextFrame) -> None:
        self._cursor.setPosition(frame.lastPosition() + 1)
        self._cursor.setBlockFormat(self._style.thin())
        self._cursor.setBlockCharFormat(self._style.body(size_px=1))
        self._is_fresh = True

    def _write_code(self, block: Sequence[Token]) -> None:
        token = block[0]
        language = token.info.split()[0] if token.info.strip() else ""
        self._write_source(token.content.rstrip("\n"), language)

    def _write_source(self, source: str, language: str) -> None:
        # Pygments: not before the first paint.
        from app.views.transcript.code_highlight import highlighted

        frame = self._begin_frame(FrameKind.CODE, CODE_PADDING_PX)
        indent, self._indent = self._indent, 0
        self._write_code_header(frame, language, indent)
        self._begin_block(self._style.code_line(), self._style.code())
        for piece, syntax in highlighted(source, language):
            self._insert_code(piece, self._style.code(syntax))
        self._indent = indent
        self.last_code = frame
        self._end_frame(frame)

    def _write_code_header(self, frame: QTextFrame, language: str, indent: int) -> None:
        inset_px = 2 * CODE_PADDING_PX + TAB_SLACK_PX + indent * LIST_INDENT_PX
        form = self._style.chrome_ends(self._width_px, inset_px, bottom_px=6)
        chars = self._style.chrome("faint")
        self._begin_block(form, chars)
        self._cursor.insertText(f"{language or 'text'}\t", chars)
        frame_id = frame.frameFormat().property(FRAME_ID)
        self._cursor.insertText("Copy", self._style.link(chars, f"copy-code:{frame_id}", "muted"))

    def _insert_code(self, piece: str, chars: QTextCharFormat) -> None:
        first, *rest = piece.split("\n")
        self._cursor.insertText(first, chars)
        for line in rest:
            form = self._style.code_line()
            form.setProperty(SOURCE_LINES, self._lines)
            self._cursor.insertBlock(form, self._style.code())
            self._cursor.insertText(line, chars)

    def _write_quote(self, block: Sequence[Token]) -> None:
        frame = self._begin_frame(FrameKind.QUOTE, QUOTE_PADDING_PX)
        outer = (self._base, self._indent)
        self._base, self._indent = self._style.body("muted"), 0
        self.write(block[1:-1])
        self._base, self._indent = outer
        self._end_frame(frame)

    # --- tables ----------------------------------------------------------------------------

    def _write_table(self, block: Sequence[Token]) -> None:
        rows = table_rows(block)
        num_columns = max(len(row) for row in rows)
        if num_columns > MAX_COLUMNS:
            self._write_source("\n".join(source_lines(rows)), "")
            return
        self._begin_block(self._style.thin(), self._style.body(size_px=1))
        form = self._style.table()
        form.setHeaderRowCount(1)
        share = QTextLength(QTextLength.Type.VariableLength, 0)
        form.setColumnWidthConstraints([share] * num_columns)
        self.last_table = self.insert_table(len(rows), form)
        for row, cells in enumerate(rows):
            self.write_row(self.last_table, row, cells)

    def insert_table(self, num_rows: int, form: QTextTableFormat) -> QTextTable:
        """An empty table in the empty block at the cursor, and an empty block below it."""
        table = self._cursor.insertTable(num_rows, len(form.columnWidthConstraints()), form)
        self._end_frame(table)
        return table

    def write_row(self, table: QTextTable, row: int, cells: Row) -> None:
        """Write the cells of a row anew."""
        for column, (opening, inline) in enumerate(cells):
            self._note_lines(inline)
            self._write_cell(table, row, column, opening, inline)

    def _write_cell(
        self, table: QTextTable, row: int, column: int, opening: Token, inline: Token
    ) -> None:
        cell = table.cellAt(row, column)
        chars = QTextCharFormat(self._base)
        if row < table.format().headerRowCount():
            chars.setFontWeight(600)
            cell_format = cell.format()
            cell_format.setBackground(self._style.theme.color("code"))
            cell.setFormat(cell_format)
        form = QTextBlockFormat()
        form.setAlignment(_alignment(opening))
        form.setProperty(SOURCE_LINES, self._lines)
        outer, self._cursor = self._cursor, cell.firstCursorPosition()
        self._cursor.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
        self._cursor.removeSelectedText()
        self._cursor.setBlockFormat(form)
        self._cursor.setBlockCharFormat(chars)
        self._write_inline(inline, chars)
        self._cursor = outer

    # --- inside a line -----------------------------------------------------------------------

    def _write_inline(self, inline: Token, base: QTextCharFormat, skip_chars: int = 0) -> None:
        stack = [base]
        for token in inline.children or ():
            kind = token.type
            if kind == "text":
                self._cursor.insertText(token.content[skip_chars:], stack[-1])
                skip_chars = 0
            elif kind.endswith("_open"):
                stack.append(self._opened(token, stack[-1]))
            elif kind.endswith("_close"):
                stack.pop()
            else:
                self._write_atom(token, stack[-1])

    def _opened(self, token: Token, base: QTextCharFormat) -> QTextCharFormat:
        form = QTextCharFormat(base)
        if token.type == "strong_open":
            form.setFontWeight(700)
        elif token.type == "em_open":
            form.setFontItalic(True)
        elif token.type == "s_open":
            form.setFontStrikeOut(True)
        elif token.type == "link_open":
            form = self._style.link(base, str(token.attrGet("href") or ""))
        return form

    def _write_atom(self, token: Token, base: QTextCharFormat) -> None:
        if token.type == "softbreak":
            self._cursor.insertText(" ", base)
        elif token.type == "hardbreak":
            self._cursor.insertText(LINE_SEPARATOR, base)
        elif token.type == "code_inline":
            self._cursor.insertText(token.content, self._style.inline_code(base))
        elif token.type == "math_inline":
            self._write_formula(token, base)
        elif token.type == "image":
            target = str(token.attrGet("src") or "")
            label = f"[{token.content or target}]"
            self._cursor.insertText(label, self._style.link(base, target))
        else:
            self._cursor.insertText(token.content, base)


def split_blocks(tokens: Sequence[Token]) -> list[Sequence[Token]]:
    """Cut a token sequence into its top-level blocks, each from opening to closing token."""
    blocks: list[Sequence[Token]] = []
    depth, start = 0, 0
    for position, token in enumerate(tokens):
        depth += token.nesting
        if depth == 0:
            blocks.append(tokens[start : position + 1])
            start = position + 1
    return blocks


def table_rows(block: Sequence[Token]) -> list[Row]:
    """The cells of a table, row by row."""
    rows: list[Row] = []
    for position, token in enumerate(block):
        if token.type == "tr_open":
            rows.append([])
        elif token.type in ("th_open", "td_open"):
            rows[-1].append((token, block[position + 1]))
    return rows


def source_lines(rows: Sequence[Row]) -> list[str]:
    """The lines of a table as they may have been typed, without the one under the header."""
    return ["| " + " | ".join(inline.content for _, inline in cells) + " |" for cells in rows]


def _is_tight(block: Sequence[Token]) -> bool:
    return any(token.type == "paragraph_open" and token.hidden for token in block)


def _alignment(opening: Token) -> Qt.AlignmentFlag:
    style = str(opening.attrGet("style") or "")
    if "right" in style:
        return Qt.AlignmentFlag.AlignRight
    return Qt.AlignmentFlag.AlignHCenter if "center" in style else Qt.AlignmentFlag.AlignLeft
