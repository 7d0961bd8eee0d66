"""What a selection in the transcript is worth in the clipboard.

Formulas are copied as their LaTeX. Headers, buttons and footers are never copied; thoughts
only when nothing else is selected.
"""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextFrame

from app.views.transcript.text_style import CHROME, FORMULA_SOURCE, FRAME_ID, KIND, MARK, FrameKind

OBJECT_CHARACTER = "\ufffc"
SEPARATORS = {"\u2028": "\n", "\u2029": "\n", "\u00a0": " "}


def selected_text(selection: QTextCursor) -> str:
    """The selected conversation, one line per block, table cells separated by tabs."""
    document = selection.document()
    start, end = selection.selectionStart(), selection.selectionEnd()
    lines: list[str] = []
    cell: tuple[int, int] | None = None
    for block in _blocks(document, start, end):
        if not _is_copied(document, block, start, end):
            continue
        text = _mark(block, start) + _part(block, start, end)
        row = _table_row(document, block)
        if row is not None and row == cell:
            lines[-1] += "\t" + text
        else:
            lines.append(text)
        cell = row
    return "\n".join(lines)


def code_of(document: QTextDocument, frame_id: int) -> str:
    """The code in the block with this id; empty when it is gone."""
    frame = _find(document.rootFrame(), frame_id)
    if frame is None:
        return ""
    blocks = _blocks(document, frame.firstPosition(), frame.lastPosition())
    return "\n".join(
        block.text() for block in blocks if not block.blockFormat().hasProperty(CHROME)
    )


def _blocks(document: QTextDocument, start: int, end: int) -> list[QTextBlock]:
    blocks = []
    block = document.findBlock(start)
    while block.isValid() and block.position() <= end:
        blocks.append(block)
        block = block.next()
    return blocks


def _is_copied(document: QTextDocument, block: QTextBlock, start: int, end: int) -> bool:
    if block.blockFormat().hasProperty(CHROME):
        return False
    frame = document.frameAt(block.position())
    if frame is None or frame.frameFormat().property(KIND) != FrameKind.THINKING:
        return True
    return frame.firstPosition() <= start and end <= frame.lastPosition()


def _part(block: QTextBlock, start: int, end: int) -> str:
    first = max(0, start - block.position())
    last = min(block.length() - 1, end - block.position())
    # Positions count UTF-16 units, Python's strings code points.
    text = block.text().encode("utf-16-le")[2 * first : 2 * last].decode("utf-16-le", "replace")
    for character, replacement in SEPARATORS.items():
        text = text.replace(character, replacement)
    return _with_sources(text, block, first)


def _with_sources(text: str, block: QTextBlock, first: int) -> str:
    """``text``, which begins at ``first`` in ``block``, with LaTeX in place of pictures."""
    plain, *parts = text.split(OBJECT_CHARACTER)
    cursor = QTextCursor(block)
    position = block.position() + first
    for text_before, part in zip([plain, *parts], parts, strict=False):
        position += len(text_before.encode("utf-16-le")) // 2 + 1
        cursor.setPosition(position)
        plain += (cursor.charFormat().property(FORMULA_SOURCE) or "") + part
    return plain


def _mark(block: QTextBlock, start: int) -> str:
    """A list item's mark as Markdown, where the item is selected from its beginning."""
    form = block.blockFormat()
    mark = form.property(MARK)
    if not mark or start > block.position():
        return ""
    text = {"todo": "- [ ]", "done": "- [x]"}.get(mark) or (mark if mark[0].isdigit() else "-")
    return "  " * (form.indent() - 1) + text + " "


def _table_row(document: QTextDocument, block: QTextBlock) -> tuple[int, int] | None:
    table = QTextCursor(block).currentTable()
    if table is None:
        return None
    return table.firstPosition(), table.cellAt(block.position()).row()


def _find(parent: QTextFrame, frame_id: int) -> QTextFrame | None:
    for frame in parent.childFrames():
        if frame.frameFormat().property(FRAME_ID) == frame_id:
            return frame
        found = _find(frame, frame_id)
        if found is not None:
            return found
    return None
