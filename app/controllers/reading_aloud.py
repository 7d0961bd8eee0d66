"""Answers read aloud, sentence by sentence, also while they arrive.

Speaks through the system's voices (QTextToSpeech, imported with the first sentence). Markdown
signs, code and formulas are not spoken. Stops at once when somebody begins to speak.
"""

from __future__ import annotations

import re
from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.notify import Notifier
from app.viewmodels.transcript import MessageItem

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

_CODE = re.compile(r"```.*?(?:```|\Z)|\$\$.*?(?:\$\$|\Z)", re.DOTALL)
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_SIGNS = re.compile(r"[*_`#>|~]+|^\s*[-+]\s+", re.MULTILINE)
_END = re.compile(r"(?<=[.!?…])[\"'”’)\]]*\s+|\n+|(?<=[。！？])")
UNSPOKEN_VOICES = ("mock",)


class ReadingAloud(QObject):
    """``changed`` says whether something is being read."""

    changed = Signal(bool)

    def __init__(self, notifier: Notifier, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notifier = notifier
        self._voice: QTextToSpeech | None = None
        self._sentences: deque[str] = deque()
        self._item: MessageItem | None = None
        self._said_chars = 0
        self._is_speaking = False
        self.engine = ""  # a speech engine of Qt's; empty: the first that is heard

    @property
    def is_reading(self) -> bool:
        """Whether something is said, or waits to be said."""
        return self._is_speaking or bool(self._sentences)

    def read(self, item: MessageItem) -> None:
        """Read an answer from its beginning, and on while it grows."""
        self.stop()
        if self._ready():
            self._item, self._said_chars = item, 0
            self.follow(item)

    def follow(self, item: MessageItem) -> None:
        """The answer being read has grown, or has ended."""
        if item is not self._item:
            return
        sentences, self._said_chars = next_sentences(
            item.text, self._said_chars, is_whole=not item.is_streaming
        )
        self._sentences.extend(sentences)
        self._say_next()

    def stop(self) -> bool:
        """Be silent; False where nothing was said."""
        was_reading = self.is_reading
        self._item = None
        self._sentences.clear()
        if self._voice is not None and self._is_speaking:
            self._voice.stop()
        self._set_speaking(False)
        return was_reading

    def leave(self, chat_id: int | None) -> None:
        """Another chat is open; the one being read may only have got its number."""
        if self._item is not None and self._item.chat_id != chat_id:
            self.stop()

    def close(self) -> None:
        """The window closes."""
        self.stop()
        if self._voice is not None:
            self._voice.deleteLater()
            self._voice = None

    def _ready(self) -> bool:
        """Whether there is a voice; says what to do where there is none."""
        if self._voice is None:
            from PySide6.QtTextToSpeech import QTextToSpeech

            found = QTextToSpeech.availableEngines()
            engines = [name for name in found if name not in UNSPOKEN_VOICES]
            if self.engine:
                engines = [self.engine] if self.engine in found else []
            if engines:
                self._voice = QTextToSpeech(engines[0], self)
                self._voice.stateChanged.connect(self._on_state)
        if self._voice is None or not self._voice.availableVoices():
            self._notifier.error(
                self.tr(
                    "There is no voice to read with; install one (on Linux the package "
                    "speech-dispatcher with espeak-ng, elsewhere in the system's language "
                    "settings) and start Tandem again."
                )
            )
            return False
        return True

    def _say_next(self) -> None:
        if self._voice is None or self._is_speaking or not self._sentences:
            return
        self._set_speaking(True)
        self._voice.say(self._sentences.popleft())

    def _on_state(self, state: QTextToSpeech.State) -> None:
        if state.name in ("Ready", "Error") and self._is_speaking:
            self._set_speaking(False)
            if state.name == "Error":
                self.stop()
                self._notifier.error(
                    self.tr("The system's voice failed; check its settings and try again.")
                )
            self._say_next()

    def _set_speaking(self, is_speaking: bool) -> None:
        was_reading = self.is_reading
        self._is_speaking = is_speaking
        if self.is_reading != was_reading or not is_speaking:
            self.changed.emit(self.is_reading)


def next_sentences(text: str, start: int, is_whole: bool) -> tuple[list[str], int]:
    """Sentences that are complete from ``start`` on, ready to be spoken, and where they end.

    An open code block holds everything back until it is closed.
    """
    rest = text[start:]
    end = len(rest)
    if not is_whole:
        ends = [match.end() for match in _END.finditer(rest)]
        closed = [at for at in ends if rest[:at].count("```") % 2 == 0]
        end = closed[-1] if closed else 0
    spoken = _SIGNS.sub("", _LINK.sub(r"\1", _CODE.sub("\n", rest[:end])))
    sentences = [sentence.strip() for sentence in _END.split(spoken)]
    return [one for one in sentences if any(c.isalnum() for c in one)], start + end
