"""Reads a growing answer out to a screen reader, one whole sentence at a time.

A text browser that changes eighteen times a second would be unbearable to hear. Sentences are
announced when they are complete, code and formulas are only named, thoughts are not read.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible

from app.viewmodels.transcript import MessageItem, TranscriptModel

# A full stop with a space behind it, or one of the scripts that need none.
_END = re.compile(r"(?<=[.!?…])[\"'”’)\]]*\s+|(?<=[。！？])|\n\s*\n|\n(?=[-*#|\d])")
_FENCE = re.compile(r"```.*?(?:```|\Z)", re.DOTALL)
_MARKS = re.compile(r"[*_`#>|]+")
MAX_CHARS = 400


class SentenceSpeaker(QObject):
    """``spoken`` carries each sentence of the answer that is streaming."""

    spoken = Signal(str)

    def __init__(self, model: TranscriptModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._item: MessageItem | None = None
        self._num_said = 0
        model.grown.connect(self._on_grown)
        model.ended.connect(self._on_ended)

    def _on_grown(self, item: MessageItem) -> None:
        if not QAccessible.isActive():
            return
        self._follow(item)
        for sentence in whole_sentences(item.text)[self._num_said :]:
            self._say(sentence)

    def _on_ended(self, item: MessageItem) -> None:
        if not QAccessible.isActive():
            return
        self._follow(item)
        for sentence in sentences(item.text)[self._num_said :]:
            self._say(sentence)
        self._item = None

    def _follow(self, item: MessageItem) -> None:
        if item is not self._item:
            self._item, self._num_said = item, 0

    def _say(self, sentence: str) -> None:
        self._num_said += 1
        self.spoken.emit(sentence[:MAX_CHARS])


def whole_sentences(text: str) -> list[str]:
    """The sentences of a text that is still growing; the last one is not whole yet."""
    if text.count("```") % 2:
        text = text[: text.rindex("```")]
    return sentences(text + "\0")[:-1]


def sentences(text: str) -> list[str]:
    """The sentences of a text as they are read out: without marks, code left out."""
    spoken = _FENCE.sub("\n\n", text)
    parts = (_MARKS.sub("", part) for part in _END.split(spoken))
    return [" ".join(part.split()) for part in parts if part.strip(" \n\t-")]
