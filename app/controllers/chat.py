"""One turn after another: send, stop, retry, and what comes back from the engine.

The turn's state machine: *storing* (question and empty answer are written) → *streaming*
(events arrive, the journal is written twice a second) → stored with its final state. A turn
that failed before it said anything is taken back, and its draft returns to the composer.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from app.controllers.engine_thread import KIND_UNLOADED, EngineThread
from app.controllers.history import HistoryController
from app.controllers.history_lane import HistoryLane
from app.controllers.receipts import assign
from app.controllers.requests import build_request, digest_of
from app.controllers.turn import STATES, StoredTurn, Turn
from app.controllers.turn_storage import (
    store_another_try,
    store_first_try,
    store_going_on,
    store_question,
    store_receipts,
)
from app.engine_words import in_users_language
from app.notify import Notifier
from app.records import Draft, MessageState, Run
from app.storage.drafts import NEW_CHAT
from app.viewmodels.status import EngineState, StatusModel
from app.viewmodels.transcript import MessageItem
from engine.events import (
    Delta,
    Envelope,
    Failed,
    Finished,
    MediaRead,
    PromptProgress,
    Recovered,
    Stats,
)
from engine.messages import Role

# Twice a second, so that a late timer and a slow disk still lose less than a second.
JOURNAL_INTERVAL_MS = 500


class ChatController(QObject):
    """Sends, stops and tries again; one turn at a time for all chats."""

    turn_started = Signal(object)
    turn_ended = Signal(object)
    run_made = Signal(object, object)

    def __init__(
        self,
        link: EngineThread,
        lane: HistoryLane,
        history: HistoryController,
        status: StatusModel,
        notifier: Notifier,
    ) -> None:
        super().__init__(history)
        self._link = link
        self._lane = lane
        self._history = history
        self._status = status
        self._notifier = notifier
        self._turn: Turn | None = None
        self._sent_draft = Draft()
        self._stop_when_started = False
        self._journal_timer = QTimer(self, interval=JOURNAL_INTERVAL_MS)
        self._journal_timer.timeout.connect(self.write_journal)
        link.envelope_received.connect(self.on_envelope)

    # --- what the user wants -------------------------------------------------------------

    def send(self) -> None:
        """Send what the composer holds, if it can be sent: a new message, or an edited one."""
        composer = self._history.composer
        if not composer.can_send:
            return
        self._send(self._history.current, composer.draft, composer.edits)
        self._history.clear_draft()

    def send_draft(self, chat_id: int, draft: Draft) -> None:
        """Send a message of a chat that need not be open, while no answer is streaming."""
        self._send(chat_id, draft, None)

    @property
    def answering_chat(self) -> int | None:
        """The chat whose answer is streaming."""
        return None if self._turn is None else self._turn.answer.chat_id

    def _send(self, chat_id: int | None, draft: Draft, edits: int | None) -> None:
        self._begin(draft)
        not_stored = partial(self._on_not_stored, chat_id or NEW_CHAT, edits)
        store = partial(store_question, chat_id=chat_id, draft=draft, edits=edits)
        self._lane.ask(store, self._start, not_stored)

    def retry(self, item: MessageItem) -> None:
        """Answer again: ``item`` must be the newest message of the open chat.

        What was said stays as a variant; an answer that said nothing is replaced, a question
        that has none gets its first.
        """
        items = self._history.transcript.items
        if self._history.composer.is_answering or not items or items[-1] is not item:
            return
        if item.role is Role.USER:
            store = partial(store_first_try, chat_id=item.chat_id)
        else:
            self._history.transcript.remove(item)
            store = partial(
                store_another_try, item_id=item.id, chat_id=item.chat_id, replaces=item.is_empty
            )
        self._begin(Draft())
        self._lane.ask(store, self._start, partial(self._on_not_stored, item.chat_id, None))

    def go_on(self, item: MessageItem) -> None:
        """Continue ``item`` where it broke off: it must be the newest answer of the open chat."""
        items = self._history.transcript.items
        if self._history.composer.is_answering or not items or items[-1] is not item:
            return
        if not item.can_continue:
            return
        self._history.transcript.remove(item)
        self._begin(Draft())
        store = partial(store_going_on, record=item.as_record())
        self._lane.ask(store, self._start, partial(self._on_not_stored, item.chat_id, None))

    def stop(self) -> None:
        """End the running answer, or the loading that it waits for; what has arrived is kept."""
        if self._turn is not None:
            self._link.stop(self._turn.number, ends_loading=True)
        elif self._history.composer.is_answering:
            self._stop_when_started = True

    def answer_now(self) -> None:
        """End the thought that is arriving; the answer follows at once."""
        if self._history.composer.can_answer_now and self._turn is not None:
            self._turn.answers_now = True
            self._link.answer_now(self._turn.number)
            self._history.composer.set_can_answer_now(False)

    def stop_chat(self, chat_id: int) -> None:
        """End the running answer if it belongs to this chat."""
        if self._turn is not None and self._turn.answer.chat_id == chat_id:
            self.stop()

    def close(self) -> None:
        """The window closes: keep what has arrived of a running answer."""
        turn = self._turn
        if turn is None:
            return
        self._link.stop(turn.number)
        self._end(MessageState.INTERRUPTED)

    # --- a turn's life -------------------------------------------------------------------

    def _begin(self, draft: Draft) -> None:
        self._sent_draft = draft
        self._stop_when_started = False
        self._history.composer.set_answering(True)
        self._status.update(is_answering=True, stats=None)

    def _on_not_stored(self, chat_id: int, edits: int | None, error: str) -> None:
        self._give_back(chat_id, self._sent_draft, edits)
        self._set_idle()
        self._notifier.error(error)

    def _start(self, stored: StoredTurn) -> None:
        answer = MessageItem.of(stored.answer)
        question = None if stored.question is None else MessageItem.of(stored.question)
        if self._history.current is None and stored.is_new:
            self._history.adopt(stored.chat_id)
        if self._history.current == stored.chat_id:
            if stored.edits is not None:
                self._history.transcript.remove_from(stored.edits)
            for item in (question, answer):
                if item is not None:
                    self._history.transcript.append(item)
        model = self._status.status.model
        sight = None if model is None else model.sight
        request = build_request(
            stored.records,
            stored.settings.options(stored.answer.seed),
            stored.continues,
            sight=sight,
            instructions=stored.settings.system_prompt,
        )
        number = self._link.new_turn()
        self._turn = Turn(
            number, answer, question, self._sent_draft, request, stored.edits,
            stored.records, sight,
            starts=(len(answer.text), len(answer.thinking)),
        )  # fmt: skip
        self._history.live_items = [answer]
        self._history.chats.set_busy_chat(stored.chat_id)
        self._history.refresh()
        if self._status.status.engine is EngineState.FAILED:
            self._link.reload()
        self._link.generate(number, request)
        self._journal_timer.start()
        self.turn_started.emit(answer)
        if self._stop_when_started:
            self._link.stop(number, ends_loading=True)

    def on_envelope(self, envelope: Envelope) -> None:
        """An event of the engine; those of other turns are none of ours."""
        turn, event = self._turn, envelope.event
        if turn is None or envelope.turn != turn.number:
            return
        if isinstance(event, Delta):
            self._history.transcript.grow(turn.answer, event.channel, event.text, event.drafted)
            can_answer_now = turn.answer.is_thinking and not turn.answers_now
            self._history.composer.set_can_answer_now(can_answer_now)
        elif isinstance(event, PromptProgress):
            self._history.transcript.set_prompt_progress(
                turn.answer, event.done_tokens, event.total_tokens
            )
        elif isinstance(event, MediaRead):
            self._keep_receipts(turn, event)
        elif isinstance(event, Stats):
            self._set_stats(turn.answer, event)
        elif isinstance(event, Recovered):
            self._show_recovery(turn, event)
        elif isinstance(event, Finished):
            self._set_stats(turn.answer, event.stats)
            self._end(STATES[event.reason])
            self._report_run(turn, event)
        elif isinstance(event, Failed):
            self._fail(turn, event)

    def _keep_receipts(self, turn: Turn, event: MediaRead) -> None:
        """Store and show what of the attached files reached the model."""
        for message_id, received in assign(turn.records, turn.sight, event.receipts).items():
            self._history.transcript.set_receipts(message_id, received)
            store = partial(store_receipts, message_id, received)
            self._lane.ask(store)

    def write_journal(self) -> None:
        """Store what has arrived so far, if it is more than the last time."""
        turn = self._turn
        if turn is None:
            return
        item = turn.answer
        arrived = (item.text, item.thinking)
        if arrived == turn.journalled:
            return
        turn.journalled = arrived
        message_id, seconds = item.id, item.elapsed_thinking_s() or None
        self._lane.ask(lambda history: history.chats.journal(message_id, *arrived, seconds))

    def _show_recovery(self, turn: Turn, event: Recovered) -> None:
        """Say everything that this turn gave up, also where one step follows fast on another."""
        turn.recovered.append(event.message)
        self._notifier.info("\n".join(in_users_language(one) for one in turn.recovered))
        self._status.update(recovered=(*self._status.status.recovered, event))

    def _set_stats(self, item: MessageItem, stats: Stats) -> None:
        item.stats = stats
        self._status.update(stats=stats)

    def _report_run(self, turn: Turn, event: Finished) -> None:
        """How the answer was made; an engine that does not say has nothing to show."""
        if event.rounds:
            request = turn.request
            run = Run(event.rounds, request.options, digest_of(request), *turn.starts)
            self.run_made.emit(turn.answer, run)

    def _fail(self, turn: Turn, event: Failed) -> None:
        is_wanted = event.kind == KIND_UNLOADED
        (self._notifier.info if is_wanted else self._notifier.error)(event.message)
        if turn.answer.is_empty and turn.question is not None:
            self._take_back(turn, turn.question)
        else:
            self._end(MessageState.FAILED, event.message)

    def _take_back(self, turn: Turn, question: MessageItem) -> None:
        """Nothing was said: remove the turn and put its draft back where it came from."""
        for item in (turn.answer, question):
            if self._history.transcript.shows(item):
                self._history.transcript.remove(item)
        ids = [turn.answer.id, question.id]
        self._set_idle()
        self._history.change(question.chat_id, lambda history: history.chats.delete_messages(ids))
        self._give_back(question.chat_id, turn.draft, turn.edits)
        self.turn_ended.emit(turn.answer)

    def _give_back(self, chat_id: int, draft: Draft, edits: int | None) -> None:
        """What could not be sent returns to the composer, as an edit where it was one."""
        if edits is not None and chat_id == self._history.current:
            self._history.edit(edits, draft)
        else:
            self._history.give_back(chat_id, draft)

    def _end(self, state: MessageState, error: str = "") -> None:
        turn = self._turn
        if turn is None:
            return
        model = self._status.status.model
        turn.answer.model = "" if model is None else model.name
        self._history.transcript.end(turn.answer, state, error)
        record = turn.answer.as_record()
        self._lane.ask(lambda history: history.chats.finish_message(record))
        self._set_idle()
        self.turn_ended.emit(turn.answer)

    def _set_idle(self) -> None:
        self._turn = None
        self._journal_timer.stop()
        self._history.live_items = []
        self._history.chats.set_busy_chat(None)
        self._history.composer.set_can_answer_now(False)
        self._history.composer.set_answering(False)
        self._status.update(is_answering=False)
