"""Asks the engine what would be sent now, a moment after the last change.

Nothing is estimated here: the engine renders and encodes the prompt. It is asked only while it
is idle, since it does one thing at a time, and typing never waits for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from app.controllers.chat_settings import ChatSettingsController
from app.controllers.engine_thread import EngineThread
from app.controllers.history import HistoryController
from app.controllers.requests import build_request, grouped, sent_of
from app.records import MessageRecord, MessageState
from app.viewmodels.ledger import Choice, Ledger, LedgerModel, LedgerState, summary_length
from app.viewmodels.status import EngineState, Status, StatusModel
from engine.events import Counted, Envelope, Failed
from engine.messages import Role
from engine.requests import Request

DELAY_MS = 350
OVERFLOW = "ContextOverflowError"


class LedgerController(QObject):
    """Keeps a ``LedgerModel`` up to date; ``overflowed`` says that the engine refused a prompt."""

    overflowed = Signal()

    def __init__(
        self,
        link: EngineThread,
        history: HistoryController,
        settings: ChatSettingsController,
        status: StatusModel,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.model = LedgerModel(self)
        self._link = link
        self._history = history
        self._settings = settings
        self._status = status
        self._query = 0
        self._groups: list[list[MessageRecord]] = []
        self._records: list[MessageRecord] | None = None
        self._was_ready = self._is_closed = False
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self.ask)
        self._connect()

    def _connect(self) -> None:
        composer, transcript = self._history.composer, self._history.transcript
        for signal in (
            composer.replaced,
            composer.edited,
            composer.attachments_changed,
            composer.switches_changed,
            self._settings.model.changed,
        ):
            signal.connect(self.schedule)
        for changed in (
            transcript.was_reset,
            transcript.appended,
            transcript.removed,
            transcript.ended,
        ):
            changed.connect(self._on_transcript)
        self._status.changed.connect(self._on_status)
        self._link.envelope_received.connect(self._on_envelope)

    # --- when --------------------------------------------------------------------------

    @property
    def is_fresh(self) -> bool:
        """Whether the numbers are those of what would be sent now."""
        return self.model.ledger.state is LedgerState.COUNTED and not self._timer.isActive()

    def schedule(self) -> None:
        """Count soon."""
        self._query += 1  # an answer under way is about something else
        if not self._is_closed:
            self._timer.start()

    def close(self) -> None:
        """Ask nothing any more, whatever still changes while the rest is closed."""
        self._is_closed = True
        self._timer.stop()

    def _on_transcript(self) -> None:
        self._records = None
        self.schedule()

    def _on_status(self, status: Status) -> None:
        is_ready = status.engine is EngineState.READY and not status.is_answering
        if is_ready != self._was_ready:
            self._was_ready = is_ready
            if is_ready and self.model.ledger.counted is None:
                self._set_state(LedgerState.COUNTING)  # until the first count, soon
            self.schedule()

    # --- asking --------------------------------------------------------------------------

    def ask(self) -> None:
        """Count now, if the engine is free; else say why not."""
        self._timer.stop()
        status, composer = self._status.status, self._history.composer
        if status.engine is not EngineState.READY:
            self.model.set(Ledger())
        elif status.is_answering or composer.is_answering:
            self._set_state(LedgerState.WAITING)
        elif not composer.pending:
            self._set_state(LedgerState.COUNTING)
            self._query += 1
            self._link.count(self._query, self.request(), not composer.draft.is_empty)

    def request(self) -> Request:
        """What would be sent now."""
        composer, model = self._history.composer, self._status.status.model
        settings = self._settings.model.settings
        records = self._before_draft()
        if not composer.draft.is_empty:
            draft = composer.draft
            unsent = MessageRecord(
                0, 0, Role.USER, draft.text.strip(), MessageState.COMPLETE, 0.0,
                attachments=draft.attachments,
            )  # fmt: skip
            records = [*records, unsent]
        sight = None if model is None else model.sight
        self._groups = grouped(sent_of(records)[0])
        return build_request(
            records, settings.options(None), sight=sight, instructions=settings.system_prompt
        )

    def _before_draft(self) -> list[MessageRecord]:
        """The messages that the draft would follow."""
        if self._records is None:
            items = self._history.transcript.items
            self._records = [item.as_record() for item in items if not item.is_streaming]
        edits = self._history.composer.edits
        if edits is None:
            return self._records
        places = [place for place, one in enumerate(self._records) if one.id == edits]
        return self._records[: places[0]] if places else self._records

    def _set_state(self, state: LedgerState) -> None:
        self.model.set(replace(self.model.ledger, state=state))

    # --- answers -------------------------------------------------------------------------

    def _on_envelope(self, envelope: Envelope) -> None:
        event = envelope.event
        if isinstance(event, Counted) and event.query == self._query:
            self._show(event)
        elif isinstance(event, Failed) and event.kind == OVERFLOW and envelope.turn is not None:
            self.overflowed.emit()

    def _show(self, counted: Counted) -> None:
        state = LedgerState.PROBLEM if counted.problem else LedgerState.COUNTED
        ledger = Ledger(state, counted, summarising=self.model.ledger.summarising)
        if ledger.is_tight:
            ledger = replace(
                ledger,
                choice=self._choice_beside(ledger, 0),
                summary_choice=self._choice_beside(ledger, summary_length(counted.context)),
            )
        self.model.set(ledger)

    def _choice_beside(self, ledger: Ledger, tokens: int) -> Choice | None:
        """What would make room for the answer and for so many tokens more."""
        by_message = () if ledger.counted is None else ledger.counted.by_message
        missing = ledger.missing + tokens
        return choice_of(by_message, self._groups, ledger.room - tokens, missing)


def choice_of(
    by_message: Sequence[int], groups: Sequence[Sequence[MessageRecord]], room: int, missing: int
) -> Choice | None:
    """The fewest oldest messages that make room; what is kept begins with a question.

    ``by_message`` are the tokens of ``groups``, whose last one stays. Where the reserve cannot be
    reached, the most that can be left out, if the prompt fits then; else None: nothing helps.
    """
    best: Choice | None = None
    freed = num_messages = 0
    for place in range(min(len(groups), len(by_message)) - 1):
        freed += by_message[place]
        num_messages += len(groups[place])
        if groups[place + 1][0].role is Role.USER:
            best = Choice(num_messages, groups[place][-1].id, freed)
            if freed >= missing:
                return best
    return best if best is not None and room + best.tokens > 0 else None
