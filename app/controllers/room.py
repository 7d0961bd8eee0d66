"""Makes room in a chat that has become too long: leaves out, summarises, or moves on.

What is left out stays in the chat and can be sent again; the draft is never touched but by the
move to a new chat, which takes it along.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.controllers.asides import Asides
from app.controllers.history import HistoryController
from app.controllers.ledger import LedgerController
from app.controllers.requests import build_request, grouped, sent_of
from app.notify import Notifier
from app.records import MessageRecord, MessageState
from app.viewmodels.ledger import Choice, reserve_of, summary_length
from app.viewmodels.status import StatusModel
from engine.events import Channel, Delta, Event, Failed, Finished, FinishReason
from engine.messages import Role
from engine.requests import Options

QUESTION = (
    "Summarise our conversation so far in a few sentences, so that it can go on from the summary "
    "alone. Keep names, numbers, decisions and what is still open."
)


class RoomController(QObject):
    """Acts on the open chat; ``cut`` says what was left out, with how it is undone."""

    cut = Signal(int, int)

    def __init__(
        self,
        history: HistoryController,
        status: StatusModel,
        ledger: LedgerController,
        asides: Asides,
        notifier: Notifier,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._status = status
        self._ledger = ledger
        self._asides = asides
        self._notifier = notifier
        self._written = ""

    # --- choices -------------------------------------------------------------------------

    def drop(self) -> None:
        """Send the oldest messages no longer."""
        choice = self._ledger.model.ledger.choice
        if choice is not None:
            self._cut(choice, "")

    def summarise(self) -> None:
        """Let the model write a summary of the oldest messages and send that in their place."""
        ledger = self._ledger.model.ledger
        counted, choice = ledger.counted, ledger.summary_choice
        if counted is None or choice is None or not self._ledger.is_fresh:
            return
        length = summary_length(counted.context)
        room = counted.context - length - reserve_of(counted.context)
        records = self._left_out(choice, counted.by_message, room)
        model, question = self._status.status.model, _question()
        request = build_request(
            [*records, question],
            Options(max_new_tokens=length, temperature=0.0),
            sight=None if model is None else model.sight,
        )
        self._written = ""
        self._ledger.model.set(replace(ledger, summarising=True))
        self._asides.start(request, lambda event: self._on_event(choice, event))

    def stop(self) -> None:
        """Write no summary after all."""
        self._asides.stop()

    def move_on(self) -> None:
        """Take the draft along to a new chat."""
        self._history.move_draft_to_new_chat()

    def undo(self, message_id: int) -> None:
        """Send what was left out up to this message again."""
        self._change(message_id, None)

    # --- how ---------------------------------------------------------------------------

    def _left_out(
        self, choice: Choice, by_message: Sequence[int], room: int
    ) -> list[MessageRecord]:
        """What is to be summarised: as much of its end as there is room for."""
        items = self._history.transcript.items
        records = [item.as_record() for item in items]
        place = next(at for at, record in enumerate(records) if record.id == choice.last_id)
        before = records[: place + 1]
        groups = grouped(sent_of(before)[0])
        first, used = len(groups), 0
        while first and used + by_message[first - 1] <= room:
            first -= 1
            used += by_message[first]
        while first < len(groups) and groups[first][0].role is not Role.USER:
            first += 1
        if first == 0:
            return before  # with the summary of what was left out earlier
        return [record for group in groups[first:] for record in group]

    def _on_event(self, choice: Choice, event: Event) -> None:
        if isinstance(event, Delta) and event.channel is Channel.ANSWER:
            self._written += event.text
        elif isinstance(event, Failed):
            self._end_summary()
            self._notifier.error(event.message)
        elif isinstance(event, Finished):
            self._end_summary()
            summary = self._written.strip()
            if event.reason is FinishReason.CANCELLED:
                return
            if summary:
                self._cut(choice, summary)
            else:
                self._notifier.error(
                    self.tr("The model wrote no summary; leave the oldest messages out instead.")
                )

    def _end_summary(self) -> None:
        self._ledger.model.set(replace(self._ledger.model.ledger, summarising=False))
        self._ledger.schedule()

    def _cut(self, choice: Choice, summary: str) -> None:
        self._change(choice.last_id, summary)
        self.cut.emit(choice.last_id, choice.num_messages)

    def _change(self, message_id: int, summary: str | None) -> None:
        items = self._history.transcript.items
        item = next((one for one in items if one.id == message_id), None)
        if item is not None:
            self._history.change(
                item.chat_id, lambda history: history.chats.cut(message_id, summary)
            )


def _question() -> MessageRecord:
    return MessageRecord(0, 0, Role.USER, QUESTION, MessageState.COMPLETE, 0.0)
