"""Marks in the transcript about how an answer was made: the tint of accepted drafts, and one place.

The tint is a background that goes with the text through every edit; the marked place (a round of
the replay, a difference) is only drawn over it. Neither is ever copied.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from app.viewmodels.replay import Place
from app.viewmodels.runs import Range, RunsModel, drafted_ranges
from app.viewmodels.transcript import MessageItem
from app.views.transcript.source_map import SourceMap
from app.views.transcript.transcript_view import TranscriptView
from engine.events import Channel
from engine.messages import Role


class DraftMarks(QObject):
    """Marks one transcript; off until it is switched on."""

    def __init__(self, view: TranscriptView, runs: RunsModel, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._runs = runs
        self.is_tinted = False
        view.written.connect(self._on_written)
        view.grown.connect(self._on_grown)
        runs.arrived.connect(self._on_arrived)

    def set_tinted(self, is_tinted: bool) -> None:
        """Show which characters were drafted, or show the text plainly."""
        if is_tinted != self.is_tinted:
            self.is_tinted = is_tinted
            self._view.redraw()

    def mark(self, message_id: int, places: Iterable[Place], color: str) -> None:
        """Draw places of an answer in a colour and bring the first into view."""
        selections = []
        for place in places:
            found = self._view.map_of(message_id, place.channel)
            shown = () if found is None else found.places([(place.start, place.end)])
            for position, length in shown:
                selection = QTextEdit.ExtraSelection()
                selection.cursor = _cursor(self._view, position, length)
                selection.format.setBackground(self._view.theme.color(color))
                selections.append(selection)
        self._view.setExtraSelections(selections)
        if selections:
            self._bring_into_view(selections[0].cursor)

    def clear_mark(self) -> None:
        """No place is marked any more."""
        self._view.setExtraSelections([])

    def _bring_into_view(self, cursor: QTextCursor) -> None:
        rect = self._view.cursorRect(cursor)
        area = self._view.viewport().rect()
        if rect.top() < area.top() or rect.bottom() > area.bottom():
            self._view.scroll_by(rect.center().y() - area.center().y())

    def _on_written(self, items: list[MessageItem]) -> None:
        if self.is_tinted:
            for item in items:
                if item.is_streaming:
                    self._fill_live(item, self._view.map_of(item.id, Channel.ANSWER))
                elif item.role is Role.ASSISTANT:
                    self._tint(item.id)

    def _on_grown(self, item: MessageItem) -> None:
        if self.is_tinted:
            self._fill_live(item, self._view.newest_map(item))

    def _fill_live(self, item: MessageItem, found: SourceMap | None) -> None:
        """Tint what has arrived so far, where ``found`` says that it is."""
        if found is not None and item.drafted:
            self._fill(found.places(item.drafted))

    def _on_arrived(self, message_id: int) -> None:
        if self.is_tinted and any(item.id == message_id for item in self._view.model.items):
            self._tint(message_id)

    def _tint(self, message_id: int) -> None:
        runs = self._runs.runs(message_id)
        for channel in Channel if runs else ():
            found = self._view.map_of(message_id, channel)
            if found is not None:
                self._fill(found.places(drafted_ranges(runs or (), channel)))

    def _fill(self, places: Iterable[Range]) -> None:
        form = QTextCharFormat()
        form.setBackground(self._view.theme.color("drafted"))
        edit = QTextCursor(self._view.document())
        edit.beginEditBlock()
        for position, length in places:
            edit.setPosition(position)
            edit.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
            edit.mergeCharFormat(form)
        edit.endEditBlock()


def _cursor(view: TranscriptView, position: int, length: int) -> QTextCursor:
    cursor = QTextCursor(view.document())
    cursor.setPosition(position)
    cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
    return cursor
