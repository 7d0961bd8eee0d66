"""Goes through the conversation message by message, and tells a screen reader what is there.

A text browser is one long text to a screen reader; this gives it the messages of a list: which
of how many, who speaks, and what is said.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.viewmodels.transcript import MessageItem, TranscriptModel
from app.views.main_window import MainWindow
from engine.messages import Role

MAX_SPOKEN_CHARS = 400


class MessageSteps(QObject):
    """``step`` moves the reading place; a new message or another chat puts it behind the end."""

    def __init__(self, window: MainWindow, model: TranscriptModel) -> None:
        super().__init__(window)
        self._window = window
        self._model = model
        self._place: int | None = None
        for signal in (model.was_reset, model.appended, model.removed):
            signal.connect(self._forget)

    def _forget(self) -> None:
        self._place = None

    def step(self, distance: int) -> None:
        """Go to the message ``distance`` further down; at the ends stay."""
        items = self._model.items
        if not items:
            return
        place = len(items) if self._place is None else self._place
        self._place = max(0, min(len(items) - 1, place + distance))
        item = items[self._place]
        self._window.show_chat_page()
        self._window.page.transcript.show_message(item.id)
        self._window.announce(self.spoken(item, self._place))

    def spoken(self, item: MessageItem, place: int) -> str:
        """One message as it is said."""
        who = self.tr("you") if item.role is Role.USER else self.tr("Tandem")
        files = [attachment.name for attachment in item.attachments]
        text = (
            item.text if len(item.text) <= MAX_SPOKEN_CHARS else item.text[:MAX_SPOKEN_CHARS] + "…"
        )
        said = ". ".join(part for part in (", ".join(files), " ".join(text.split())) if part)
        return self.tr("Message {number} of {count}, {who}: {text}").format(
            number=place + 1, count=len(self._model.items), who=who, text=said
        )
