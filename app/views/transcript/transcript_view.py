"""The transcript: messages in a readable column, with painted bubbles and safe links.

Growing text is written at most about 18 times a second; where the reader scrolled to stays,
unless it is the end. Of a long chat a range of messages is realised, at first its end; it grows
on scrolling towards messages outside it.
"""

from __future__ import annotations

import time
from typing import Any

from PySide6.QtCore import QEvent, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QWidget

from app.records import Attachment
from app.viewmodels.formulas import FormulaModel
from app.viewmodels.transcript import MessageItem, TranscriptModel
from app.views.common import icons
from app.views.common.theme import Theme
from app.views.transcript.column_browser import ColumnBrowser
from app.views.transcript.copying import code_of
from app.views.transcript.formulas import FormulaWriter
from app.views.transcript.marks import MarkWriter, mark_of
from app.views.transcript.moments import film_of
from app.views.transcript.source_map import SourceMap
from app.views.transcript.text_style import TextStyle
from app.views.transcript.transcript_paint import TranscriptPainter
from app.views.transcript.transcript_writer import TranscriptWriter
from engine.events import Channel

FLUSH_INTERVAL_MS = 55
# An update that took long is followed by so many times as long without one.
REST_PER_WORK = 4
CLOCK_INTERVAL_MS = 1000
BATCH_MESSAGES = 40
# A page full of formulas, all typeset meanwhile, is drawn in steps the window does not feel.
FORMULAS_AT_ONCE = 6
FOUND_TOP_PX = 40


class TranscriptView(ColumnBrowser):
    """Draws a ``TranscriptModel``."""

    link_requested = Signal(str)
    retry_requested = Signal(object)
    continue_requested = Signal(object)
    edit_requested = Signal(object)
    delete_requested = Signal(object)
    variant_requested = Signal(object, int)
    replay_requested = Signal(object)
    uncut_requested = Signal(int)
    picture_requested = Signal(object)
    receipt_requested = Signal(object)
    moment_requested = Signal(object, float)
    marks_requested = Signal(object, object)
    copied = Signal()
    written = Signal(list)
    grown = Signal(object)

    def __init__(
        self,
        model: TranscriptModel,
        theme: Theme,
        formulas: FormulaModel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.model = model
        self._theme = theme
        self._first, self._last = 0, 0
        self._grown: MessageItem | None = None
        self._flush_timer = QTimer(self, singleShot=True, interval=FLUSH_INTERVAL_MS)
        self._flush_timer.timeout.connect(self.flush)
        self._clock = QTimer(self, interval=CLOCK_INTERVAL_MS)
        self._clock.timeout.connect(self._on_clock)
        self._arrived_formulas: set[int] = set()
        self._formula_timer = QTimer(self, singleShot=True, interval=FLUSH_INTERVAL_MS)
        self._formula_timer.timeout.connect(self._show_formulas)
        self._formulas = FormulaWriter(formulas)
        self.setObjectName("transcript")
        self.setAccessibleName(self.tr("Conversation"))
        self._marks = MarkWriter(model)
        self._writer = TranscriptWriter(
            self.document(), TextStyle(theme), self._column_px, self._formulas, self._marks
        )
        self.anchorClicked.connect(self._on_anchor)
        self.highlighted.connect(self._on_hovered)
        self.near_start.connect(self._realise_older)
        self.near_end.connect(self._realise_newer)
        self.column_changed.connect(self._writer.reflow)
        model.was_reset.connect(self._on_reset)
        model.appended.connect(self._on_appended)
        model.removed.connect(self._on_removed)
        model.grown.connect(self._on_grown)
        model.ended.connect(self._on_ended)
        model.receipts_arrived.connect(self._writer.refresh_captions)
        formulas.typeset_arrived.connect(self._on_typeset_arrived)

    # --- what the window may ask ---------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Draw everything again in other colours."""
        self._theme = theme
        self._writer.style = TextStyle(theme)
        self.redraw()

    def redraw(self) -> None:
        """Write what is realised anew; what the reader looks at stays where it is."""
        value, was_following = self.verticalScrollBar().value(), self._is_following
        self._realise(self._first, self._last)
        if not was_following:
            self.verticalScrollBar().setValue(value)

    @property
    def theme(self) -> Theme:
        """The colours of now."""
        return self._theme

    def map_of(self, message_id: int, channel: Channel) -> SourceMap | None:
        """Where the characters of an answer are shown; None while they are not."""
        return self._writer.map_of(message_id, channel)

    def newest_map(self, item: MessageItem) -> SourceMap | None:
        """Where the characters are that the newest ``grown`` is about."""
        return self._writer.newest_map(item)

    def toggle_thinking(self, message_id: int) -> None:
        """Open or close the thoughts of a message; nothing else moves."""
        self._writer.toggle_thinking(message_id)
        self.written.emit([self._item(message_id)])

    def jump_to_end(self) -> None:
        """Scroll to the newest text and stay there."""
        if not self.has_end:
            self._realise_end()
        self._set_following(True)
        self._scroll_to_end()

    def show_message(self, message_id: int) -> None:
        """Scroll to a message of the open chat; it need not be realised yet."""
        places = [place for place, item in enumerate(self.model.items) if item.id == message_id]
        if not places:
            return
        self._set_following(False)
        if not self._first <= places[0] < self._last:
            around = BATCH_MESSAGES // 2
            self._realise(max(0, places[0] - around), places[0] + around)
        self.document().documentLayout().documentSize()
        start = self._writer.start_of(message_id)
        if start is not None:
            top = self.document().documentLayout().blockBoundingRect(start.block()).top()
            self.verticalScrollBar().setValue(int(top) - FOUND_TOP_PX)

    def copy_last_answer(self) -> None:
        """Put the newest answer's text into the clipboard."""
        answers = [item for item in self.model.items if item.text and item.model]
        if answers:
            self._copy(answers[-1].text)

    # --- model ---------------------------------------------------------------------------

    def _on_reset(self) -> None:
        self._flush_timer.stop()
        self._set_following(True)
        self._realise_end()
        is_live = bool(self.model.items) and self.model.items[-1].is_streaming
        self._clock.start() if is_live else self._clock.stop()

    @property
    def has_end(self) -> bool:
        """Whether the newest message is written."""
        return self._last >= len(self.model.items)

    def _realise_end(self) -> None:
        self._realise(max(0, len(self.model.items) - BATCH_MESSAGES), len(self.model.items))

    def _realise(self, first: int, last: int) -> None:
        """Write the messages from ``first`` to before ``last`` anew, and no others."""
        items = self.model.items
        self._first, self._last = first, min(last, len(items))
        self._grown = None
        self._writer.clear()
        for item in items[self._first : self._last]:
            self._writer.append(item)
        if not self.has_end:
            self._writer.seal()
        self.written.emit(items[self._first : self._last])
        if self._first:
            QTimer.singleShot(0, self, self._fill_page)

    def _fill_page(self) -> None:
        """Without a scroll bar nobody could scroll up to older messages."""
        if self.isVisible() and self.verticalScrollBar().maximum() == 0:
            self._realise_older()

    def _realise_older(self) -> None:
        first = max(0, self._first - BATCH_MESSAGES)
        older = self.model.items[first : self._first]
        if not older:
            return
        self._first = first
        bar = self.verticalScrollBar()
        below = bar.maximum() - bar.value()
        self._writer.prepend(older)
        self.written.emit(older)
        self.document().documentLayout().documentSize()
        bar.setValue(bar.maximum() - below)

    def _realise_newer(self) -> None:
        newer = self.model.items[self._last : self._last + BATCH_MESSAGES]
        self._last += len(newer)
        for item in newer:
            self._writer.append(item)
        if newer and not self.has_end:
            self._writer.seal()
        self.written.emit(newer)

    def _on_appended(self, item: MessageItem) -> None:
        if self._last == len(self.model.items) - 1:
            self._writer.append(item)
            self._last += 1
        self.jump_to_end()
        if item.is_streaming:
            self._clock.start()

    def _on_removed(self, item: MessageItem) -> None:
        self._clock.stop()
        self._flush_timer.stop()
        self._last = min(self._last, len(self.model.items))
        self._writer.remove_from(item)
        if self._first and self._first >= self._last:
            self._realise_end()

    def _on_grown(self, item: MessageItem) -> None:
        self._grown = item
        if not self._flush_timer.isActive():
            self.flush()
            self._flush_timer.start()

    def flush(self) -> None:
        """Write what has arrived since the last time."""
        item, self._grown = self._grown, None
        if item is not None:
            begun = time.thread_time()
            edit = QTextCursor(self.document())
            edit.beginEditBlock()  # what listens may mark the text: it is laid out once
            self._writer.grow(item)
            self.grown.emit(item)
            edit.endEditBlock()
            spent_ms = 1000 * (time.thread_time() - begun)
            self._flush_timer.setInterval(max(FLUSH_INTERVAL_MS, int(spent_ms * REST_PER_WORK)))

    def _on_ended(self, item: MessageItem) -> None:
        self._flush_timer.stop()
        self._clock.stop()
        self._grown = None
        self._writer.finish(item)
        self.written.emit([item])

    def _on_clock(self) -> None:
        items = self.model.items
        if items and items[-1].is_streaming:
            self._grown = items[-1]
            self.flush()

    def _on_typeset_arrived(self, number: int) -> None:
        self._arrived_formulas.add(number)
        if not self._formula_timer.isActive():
            self._formula_timer.start()

    def _show_formulas(self) -> None:
        """Draw formulas that have arrived; what the reader looks at stays where it is."""
        numbers = set(sorted(self._arrived_formulas)[:FORMULAS_AT_ONCE])
        self._arrived_formulas -= numbers
        if self._arrived_formulas:
            self._formula_timer.start()
        seen = self.cursorForPosition(self.viewport().rect().topLeft())
        seen_px = self.cursorRect(seen).top()
        self._writer.show_formulas(numbers)
        if not self._is_following:
            self.document().documentLayout().documentSize()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.cursorRect(seen).top() - seen_px)

    # --- links ---------------------------------------------------------------------------

    def _on_anchor(self, url: QUrl) -> None:
        target = url.toString()
        scheme, _, rest = target.partition(":")
        actions = {
            "thinking": lambda: self.toggle_thinking(int(rest)),
            "copy-code": lambda: self._copy(code_of(self.document(), int(rest))),
            "copy-answer": lambda: self._copy(self._item(int(rest)).text),
            "picture": lambda: self.picture_requested.emit(self._picture(rest)),
            "marks": lambda: self.marks_requested.emit(self._item(int(rest)), None),
            "mark": lambda: self._on_mark(target),
            "moment": lambda: self._on_moment(rest),
            "receipt": lambda: self.receipt_requested.emit(self._file(rest)),
            "retry": lambda: self.retry_requested.emit(self._item(int(rest))),
            "continue": lambda: self.continue_requested.emit(self._item(int(rest))),
            "replay": lambda: self.replay_requested.emit(self._item(int(rest))),
            "uncut": lambda: self.uncut_requested.emit(int(rest)),
            "edit": lambda: self.edit_requested.emit(self._item(int(rest))),
            "delete": lambda: self.delete_requested.emit(self._item(int(rest))),
            "older-variant": lambda: self.variant_requested.emit(self._item(int(rest)), -1),
            "newer-variant": lambda: self.variant_requested.emit(self._item(int(rest)), 1),
        }
        if scheme in actions:
            actions[scheme]()
        else:
            self.link_requested.emit(target)

    def _item(self, message_id: int) -> MessageItem:
        return next(item for item in self.model.items if item.id == message_id)

    def _on_mark(self, target: str) -> None:
        found = mark_of(target)
        if found is not None:
            self.marks_requested.emit(self._item(found[0]), found[1])

    def _on_moment(self, place: str) -> None:
        """A time in an answer: ``id/seconds``."""
        message_id, _, seconds = place.partition("/")
        film = film_of(self._item(int(message_id)), self.model)
        if film is not None:
            self.moment_requested.emit(film, float(seconds))

    def _on_hovered(self, url: QUrl) -> None:
        if self._marks.highlight(self.document(), url.toString()):
            self.viewport().update()

    def _file(self, place: str) -> Attachment:
        """The file of a message: ``id/place``."""
        message_id, _, number = place.partition("/")
        return self._item(int(message_id)).attachments[int(number)]

    def _picture(self, digest: str) -> Attachment:
        attached = (item for message in self.model.items for item in message.attachments)
        return next(item for item in attached if item.digest == digest)

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.copied.emit()

    # --- Qt ------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.set_theme(self._theme)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Only our own icons and formulas: nothing is ever read from disk or network for a text."""
        scheme, _, rest = QUrl(name).toString().partition(":")
        if scheme == "icon":
            return icons.pixmap(rest, self._theme.colors["muted"])
        if scheme == "formula":
            return self._formulas.picture(rest, self.devicePixelRatioF())
        return None

    def paintEvent(self, event: QPaintEvent) -> None:
        area = self.viewport().rect()
        first = self.cursorForPosition(area.topLeft()).position()
        last = self.cursorForPosition(area.bottomRight()).position()
        painter = QPainter(self.viewport())
        painter.translate(0, -self.verticalScrollBar().value())
        TranscriptPainter(self.document(), self._theme).paint(painter, first, last)
        painter.end()
        super().paintEvent(event)
