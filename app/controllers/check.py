"""Makes an answer once more without the drafter and says whether it is the same.

The same conversation, settings and seed: the noise of sampling belongs to a position, not to a
draw, so a sampled answer too must come out the same, token for token. What differs between two
runs is only how many tokens the target reads at once.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QLocale, QObject

from app.controllers.asides import Asides
from app.controllers.history import HistoryController
from app.controllers.history_lane import HistoryLane
from app.controllers.requests import build_request, digest_of
from app.controllers.sameness import Comparison, Difference
from app.records import MessageRecord, MessageState, Run
from app.viewmodels.check import Check, CheckModel, CheckState
from app.viewmodels.replay import Place, forced_at
from app.viewmodels.status import EngineState, StatusModel
from app.viewmodels.transcript import MessageItem
from engine.events import Channel, Delta, Event, Failed, Finished, Stats
from engine.requests import Options, Request

WHOLE = (MessageState.COMPLETE, MessageState.LENGTH)


class CheckController(QObject):
    """Checks one answer at a time; the model says how far it got."""

    def __init__(
        self,
        lane: HistoryLane,
        history: HistoryController,
        status: StatusModel,
        asides: Asides,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.model = CheckModel(self)
        self._lane = lane
        self._history = history
        self._status = status
        self._asides = asides

    # --- what the user wants -------------------------------------------------------------

    def check(self, item: MessageItem) -> None:
        """Check an answer of the open chat."""
        reason = self._why_not(item)
        if reason:
            self._show(item, CheckState.IMPOSSIBLE, reason)
            return
        items = self._history.transcript.items
        before = [one.as_record() for one in items[: items.index(item)]]
        self._show(item, CheckState.RUNNING, self.tr("Reading the conversation…"))
        self._lane.ask(
            lambda history: (
                history.chats.settings.of(item.chat_id).system_prompt,
                history.runs.of(item.id),
            ),
            lambda found: self._begin(item, before, *found),
        )

    def stop(self) -> None:
        """End a running check."""
        self._asides.stop()

    # --- a check's life ------------------------------------------------------------------

    def _why_not(self, item: MessageItem) -> str:
        status = self._status.status
        if status.is_answering or item.is_streaming:
            return self.tr("An answer is streaming; check when it has ended.")
        if status.engine is not EngineState.READY or status.model is None:
            return self.tr("No model is loaded; load the one that gave this answer.")
        if status.model.name != item.model:
            return self.tr("This answer was given by {model}; load it to check.").format(
                model=item.model or self.tr("an unknown model")
            )
        if not status.model.has_drafter:
            return self.tr("This model has no drafter: there is nothing to compare.")
        return ""

    def _begin(
        self,
        item: MessageItem,
        before: list[MessageRecord],
        instructions: str,
        runs: tuple[Run, ...],
    ) -> None:
        model = self._status.status.model
        first = runs[0] if runs else None
        options = Options(bool(item.thinking), seed=item.seed) if first is None else first.options
        request = build_request(
            before,
            replace(options, draft_length=0, thinking_budget=_budget(options, runs)),
            sight=None if model is None else model.sight,
            instructions=instructions,
        )
        if first is not None and first.prompt != digest_of(request):
            sentence = self.tr(
                "The conversation before this answer, or its instructions, have changed since; "
                "there is nothing to compare."
            )
            self._show(item, CheckState.IMPOSSIBLE, sentence)
            return
        self._comparison = _comparison(item, runs)
        self._asides.start(request, lambda event: self._on_event(item, request, event))

    def _on_event(self, item: MessageItem, request: Request, event: Event) -> None:
        if self.model.check.state is not CheckState.RUNNING:
            return
        if isinstance(event, Delta):
            self._comparison.add(event.channel, event.text)
            if self._comparison.difference(False) is not None or self._comparison.is_enough:
                self._conclude(item, request, None)
                self._asides.stop()
        elif isinstance(event, Stats) and item.stats is not None:
            said = self.tr("Answering again without the drafter: {done} of {total} tokens")
            text = said.format(done=event.new_tokens, total=item.stats.new_tokens)
            self._show(item, CheckState.RUNNING, text)
        elif isinstance(event, Failed):
            self._show(item, CheckState.IMPOSSIBLE, event.message)
        elif isinstance(event, Finished):
            self._on_finished(item, request, event)

    def _on_finished(self, item: MessageItem, request: Request, event: Finished) -> None:
        if event.reason == "cancelled":
            self._show(item, CheckState.STOPPED, self.tr("The check was stopped."))
        else:
            self._conclude(item, request, event.stats)

    def _conclude(self, item: MessageItem, request: Request, stats: Stats | None) -> None:
        difference = self._comparison.difference(stats is not None)
        if difference is None:
            sentence = self.tr("Identical: without the drafter every character is the same.")
            details = f"{self._explained(request)} {self._speeds(item, stats)}".strip()
            self._show(item, CheckState.SAME, sentence, details)
            return
        place = Place(difference.channel, difference.at, difference.at + len(difference.kept))
        details = self.tr(
            "Rounding can differ between reading one token and several; where two tokens are "
            "almost equally likely, that can decide."
        )
        self._show(item, CheckState.DIFFERENT, self._said(difference), details, place)

    def _said(self, difference: Difference) -> str:
        where = (
            self.tr("character {number} of the thoughts")
            if difference.channel is Channel.THINKING
            else self.tr("character {number}")
        ).format(number=difference.at + 1)
        end = self.tr("(the end)")
        return self.tr(
            "Different from {place} on: “{kept}”, without the drafter “{other}”."
        ).format(place=where, kept=difference.kept or end, other=difference.replayed or end)

    def _explained(self, request: Request) -> str:
        if request.options.temperature == 0:
            return self.tr("Both times the likeliest token was taken.")
        return self.tr(
            "Sampling drew from the same seed ({seed}): chance belongs to the place in the text, "
            "so a sampled answer must be the same too."
        ).format(seed=request.options.seed)

    def _speeds(self, item: MessageItem, stats: Stats | None) -> str:
        """How fast it was with the drafter and, just now, without; nothing if not measured."""
        kept = None if item.stats is None else item.stats.tokens_per_second
        plain = None if stats is None else stats.tokens_per_second
        if kept is None or plain is None:
            return ""
        fast, slow = (QLocale().toString(value, "f", 1) for value in (kept, plain))
        said = self.tr("{fast} tokens/s with the drafter, {slow} without it just now.")
        return said.format(fast=fast, slow=slow)

    def _show(
        self,
        item: MessageItem,
        state: CheckState,
        sentence: str,
        details: str = "",
        place: Place | None = None,
    ) -> None:
        self.model.set(Check(item.id, state, sentence, details, place))


def _comparison(item: MessageItem, runs: tuple[Run, ...]) -> Comparison:
    """Of an answer that was continued only what was said before that is compared."""
    kept = {Channel.ANSWER: item.text, Channel.THINKING: item.thinking}
    is_continued = len(runs) > 1
    if is_continued:
        kept[Channel.ANSWER] = item.text[: runs[1].answer_start]
        kept[Channel.THINKING] = item.thinking[: runs[1].thinking_start]
    return Comparison(kept, item.state in WHOLE and not is_continued)


def _budget(options: Options, runs: tuple[Run, ...]) -> int | None:
    """“Answer now” came at a moment of its own: it is repeated as a budget of so many tokens."""
    forced = forced_at(runs[:1])
    return options.thinking_budget if forced is None else forced
