"""Draws messages into one text document and keeps track of where each part lies.

A user message is a painted bubble (a frame); an answer is text in the page's flow, so that
adding to its end stays cheap. Only the newest message ever grows. Every message begins with
a thin block that is never edited; an answer then has a header line (thinking, waiting), the
thoughts if they are open, the answer itself and a footer.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)

from app.viewmodels.transcript import MessageItem
from app.views.transcript.bubble import fit_bubble, refresh_captions, write_bubble
from app.views.transcript.cut_line import write_cut
from app.views.transcript.formulas import FormulaWriter
from app.views.transcript.markdown_writer import MarkdownWriter, parser
from app.views.transcript.marks import MarkWriter
from app.views.transcript.message_links import (
    write_answer_links,
    write_icon,
    write_question_links,
    write_speed,
)
from app.views.transcript.message_text import end_text, thinking_text, waiting_text
from app.views.transcript.source_map import SourceMap
from app.views.transcript.tail import MarkdownTail
from app.views.transcript.text_style import TAB_INSET, TextStyle, right_tab
from app.views.transcript.thoughts import ThoughtFrame
from engine.events import Channel
from engine.messages import Role

translate = QCoreApplication.translate

MESSAGE_GAP_PX = 22
PAGE_TOP_PX, PAGE_BOTTOM_PX = 4, 14


@dataclass(slots=True, eq=False)
class _Entry:
    """Where a message lies; the cursors follow the document's edits."""

    item: MessageItem
    start: QTextCursor
    header: QTextCursor | None = None
    thoughts: ThoughtFrame | None = None
    footer: QTextCursor | None = None
    tail: MarkdownTail | None = None


class TranscriptWriter:
    """Writes into ``document``; ``width_px`` gives the column's width."""

    def __init__(
        self,
        document: QTextDocument,
        style: TextStyle,
        width_px: Callable[[], float],
        formulas: FormulaWriter,
        marks: MarkWriter,
    ) -> None:
        self._formulas = formulas
        self._marks = marks
        self.style = style
        self._document = document
        self._width_px = width_px
        self._entries: list[_Entry] = []
        self._open_thinking: set[int] = set()

    # --- whole messages ------------------------------------------------------------------

    def clear(self) -> None:
        """Begin with an empty page."""
        self._document.clear()
        self._entries = []
        root = self._document.rootFrame()
        form = root.frameFormat()
        form.setTopMargin(PAGE_TOP_PX)
        form.setBottomMargin(PAGE_BOTTOM_PX)
        root.setFrameFormat(form)
        QTextCursor(self._document).setBlockFormat(self.style.thin())

    def append(self, item: MessageItem) -> None:
        """Write a message at the end."""
        cursor = QTextCursor(self._document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        if self._entries:
            self._write_actions(self._entries[-1], is_newest=False)
            cursor.insertBlock(self.style.thin())
        self._entries.append(self._write(item, cursor))
        cursor.endEditBlock()

    def seal(self) -> None:
        """The last written message is not the newest of the chat."""
        if self._entries:
            self._write_actions(self._entries[-1], is_newest=False)

    def refresh_captions(self, item: MessageItem) -> None:
        """What of a question's files reached the model is known now."""
        entry = self._entry_of(item)
        if entry is None:
            return
        following = QTextCursor(entry.start.block().next())
        frame = following.currentFrame()
        if frame is not None and frame is not self._document.rootFrame():
            cursor = QTextCursor(self._document)
            cursor.beginEditBlock()
            refresh_captions(item, frame, self.style)
            fit_bubble(frame, self._width_px())
            cursor.endEditBlock()

    def prepend(self, items: list[MessageItem]) -> None:
        """Write older messages before everything else."""
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        cursor.insertBlock(self.style.thin())
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        cursor.setBlockFormat(self.style.thin())
        written: list[_Entry] = []
        for item in items:
            if written:
                cursor.insertBlock(self.style.thin())
            written.append(self._write(item, cursor))
        self._entries = [*written, *self._entries]
        cursor.endEditBlock()

    def remove_from(self, item: MessageItem) -> None:
        """Take ``item`` and all newer messages away."""
        position = next((i for i, entry in enumerate(self._entries) if entry.item is item), None)
        if position is None:
            return
        cursor = at(self._entries[position].start)
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        cursor.setBlockFormat(self.style.thin())
        del self._entries[position:]
        if self._entries:
            self._write_actions(self._entries[-1], is_newest=True)

    def _write(self, item: MessageItem, cursor: QTextCursor) -> _Entry:
        start = cursor.position()
        if item.role is Role.USER:
            write_bubble(item, cursor, self.style, self._width_px(), self._formulas)
            write_question_links(item, cursor, self.style)
            entry = _Entry(item, cursor)
        else:
            entry = _Entry(item, cursor)
            self._write_answer(entry, cursor)
        if item.cut is not None:
            write_cut(item, cursor, self.style)
        entry.start = QTextCursor(self._document)
        entry.start.setPosition(start)
        return entry

    # --- answers ---------------------------------------------------------------------------

    def _write_answer(self, entry: _Entry, cursor: QTextCursor) -> None:
        cursor.insertBlock(self.style.thin())
        entry.header = QTextCursor(cursor)
        entry.header.setKeepPositionOnInsert(True)
        cursor.insertBlock(self.style.thin())
        if entry.item.is_streaming:
            end_of = lambda: self._document.characterCount() - 1  # noqa: E731
            entry.tail = MarkdownTail(self.style, cursor, end_of, self._width_px, self._formulas)
            entry.tail.show(entry.item.text)
        else:
            self._write_body(entry.item, cursor)
            self._write_footer(entry, cursor)
        self._write_header(entry)

    def _write_body(self, item: MessageItem, cursor: QTextCursor) -> None:
        writer = MarkdownWriter(self.style, cursor, self._width_px(), self._formulas)
        writer.write(parser().parse(item.text))

    def grow(self, item: MessageItem) -> None:
        """Show what has been added to the newest message."""
        entry = self._entry_of(item)
        if entry is None or entry.tail is None:
            return
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        self._write_header(entry)
        entry.tail.show(item.text)
        cursor.endEditBlock()

    def finish(self, item: MessageItem) -> None:
        """The newest message is complete: write its footer."""
        entry = self._entry_of(item)
        if entry is None or entry.tail is None:
            return
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        self._write_header(entry)
        entry.tail.finish(item.text)
        entry.tail = None
        cursor.movePosition(QTextCursor.MoveOperation.End)
        self._write_footer(entry, cursor)
        cursor.endEditBlock()

    # --- thinking ----------------------------------------------------------------------------

    def toggle_thinking(self, message_id: int) -> None:
        """Open or close the thoughts of a message."""
        entry = next((entry for entry in self._entries if entry.item.id == message_id), None)
        if entry is None:
            return
        self._open_thinking ^= {message_id}
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        self._write_header(entry)
        cursor.endEditBlock()

    def _write_header(self, entry: _Entry) -> None:
        """The header line, and the thoughts below it if they are open."""
        item = entry.item
        if entry.header is None:
            return
        is_open = bool(item.thinking) and item.id in self._open_thinking
        if item.thinking:
            self._write_thinking_line(entry.header, item, is_open)
        elif item.is_streaming and not item.text:
            self._replace_line(entry.header, self.style.chrome_block(MESSAGE_GAP_PX, 6))
            cursor = at(entry.header)
            cursor.insertText(waiting_text(item), self.style.chrome(size_px=14))
        else:
            self._replace_line(entry.header, self.style.thin(MESSAGE_GAP_PX))
        self._show_thoughts(entry, is_open)

    def _write_thinking_line(self, header: QTextCursor, item: MessageItem, is_open: bool) -> None:
        self._replace_line(header, self.style.chrome_block(MESSAGE_GAP_PX, 8))
        cursor = at(header)
        chars = self.style.link(self.style.chrome(size_px=14), f"thinking:{item.id}", color="muted")
        write_icon(cursor, "chevron-down" if is_open else "chevron-right", chars)
        cursor.insertText("\u00a0" + thinking_text(item), chars)

    def _replace_line(self, line: QTextCursor, form: QTextBlockFormat | None) -> None:
        cursor = at(line)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        if form is not None and cursor.blockFormat() != form:
            cursor.setBlockFormat(form)

    def _show_thoughts(self, entry: _Entry, is_open: bool) -> None:
        if not is_open:
            if entry.thoughts is not None:
                entry.thoughts.remove()
                entry.thoughts = None
            return
        if entry.thoughts is None:
            assert entry.header is not None
            width_px = self._width_px()
            entry.thoughts = ThoughtFrame(entry.header, self.style, width_px, self._formulas)
        item = entry.item
        entry.thoughts.show(item.thinking, is_whole=not item.is_streaming or bool(item.text))

    # --- footer ------------------------------------------------------------------------------

    def _write_footer(self, entry: _Entry, cursor: QTextCursor) -> None:
        item = entry.item
        if entry.header is not None:
            self._marks.write(item, cursor, self.style, entry.header.position())
            self._marks.link_times(item, cursor.document(), self.style, entry.header.position())
        reason = end_text(item)
        if reason:
            color = "danger" if item.error else "muted"
            cursor.insertBlock(self.style.chrome_block(2, 4))
            cursor.insertText(reason, self.style.chrome(color, 13))
        form = self.style.chrome_block(2, 2)
        cursor.insertBlock(form, self.style.chrome("faint"))
        write_speed(item, cursor, self.style)
        cursor.insertBlock(form, self.style.chrome("faint"))
        entry.footer = QTextCursor(cursor)
        entry.footer.setKeepPositionOnInsert(True)
        self._write_actions(entry, is_newest=True)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)

    def _write_actions(self, entry: _Entry, is_newest: bool) -> None:
        """The links under an answer anew."""
        if entry.footer is not None:
            self._replace_line(entry.footer, None)
            write_answer_links(entry.item, at(entry.footer), self.style, is_newest)

    # --- width -----------------------------------------------------------------------------

    def reflow(self) -> None:
        """The column has another width: move bubbles and right-aligned links."""
        width_px = self._width_px()
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        for frame in self._document.rootFrame().childFrames():
            fit_bubble(frame, width_px)
        block = self._document.begin()
        while block.isValid():
            block_form = block.blockFormat()
            if block_form.hasProperty(TAB_INSET):
                block_form.setTabPositions(right_tab(width_px - block_form.property(TAB_INSET)))
                QTextCursor(block).setBlockFormat(block_form)
            block = block.next()
        self._formulas.rescale(self._document, width_px)
        cursor.endEditBlock()

    def show_formulas(self, numbers: set[int]) -> None:
        """These formulas have been typeset: put them where their sources stand."""
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        width_px = self._width_px()
        self._formulas.show(self._document, numbers, width_px)
        for frame in self._document.rootFrame().childFrames():
            fit_bubble(frame, width_px)
        cursor.endEditBlock()

    def start_of(self, message_id: int) -> QTextCursor | None:
        """Where a written message begins."""
        return next((e.start for e in self._entries if e.item.id == message_id), None)

    def map_of(self, message_id: int, channel: Channel) -> SourceMap | None:
        """Where the characters of a written answer are shown; None while they are not."""
        entry = next((entry for entry in self._entries if entry.item.id == message_id), None)
        if entry is None or entry.header is None:
            return None
        if channel is Channel.THINKING:
            return None if entry.thoughts is None else entry.thoughts.source_map()
        last = entry.footer.position() if entry.footer else self._document.characterCount()
        first = entry.header.position()
        return SourceMap.of_markdown(self._document, first, last, entry.item.text)

    def newest_map(self, item: MessageItem) -> SourceMap | None:
        """Where the characters are that the newest ``grow`` may have written."""
        entry = self._entry_of(item)
        if entry is None or entry.tail is None:
            return None
        first, at = entry.tail.newest
        return SourceMap.of_markdown(
            self._document, first, self._document.characterCount(), item.text, at
        )

    def _entry_of(self, item: MessageItem) -> _Entry | None:
        return next((entry for entry in reversed(self._entries) if entry.item is item), None)


def at(place: QTextCursor) -> QTextCursor:
    """A new cursor at a kept place. A copy would not do: its anchor does not keep."""
    cursor = QTextCursor(place.document())
    cursor.setPosition(place.position())
    return cursor
