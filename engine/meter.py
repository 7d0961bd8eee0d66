"""Counts what a reply costs and when there is something to tell about it."""

from __future__ import annotations

from collections.abc import Callable

from engine.events import DraftState, Stats
from engine.generation import Pace, Round

INTERVAL_SECONDS = 0.25


class Meter:
    """Counters of one reply; ``clock`` gives seconds."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._begin = clock()
        self._first: float | None = None
        self._last = self._told = self._begin
        self._prompt = self._cached = self._new = 0
        self._forwards = self._drafted = self._accepted = 0

    def prompt_read(self, num_tokens: int) -> None:
        """The prompt has so many tokens."""
        self._prompt = num_tokens

    def round_made(self, made: Round, cached_tokens: int) -> None:
        """Add a round; the first one ends the time to first token."""
        self._last = self._clock()
        if self._first is None:
            self._first = self._last
        self._cached = cached_tokens
        self._new += len(made.ids)
        self._forwards += made.forwards
        self._drafted += made.drafted
        self._accepted += made.accepted

    def is_due(self) -> bool:
        """True a few times per second; counts as told."""
        if self._last - self._told < INTERVAL_SECONDS:
            return False
        self._told = self._last
        return True

    def stats(self, pace: Pace | None = None) -> Stats:
        """The counters so far, with what is known about drafting."""
        first = self._begin if self._first is None else self._first
        return Stats(
            prompt_tokens=self._prompt,
            new_tokens=self._new,
            target_forwards=self._forwards,
            drafted=self._drafted,
            accepted=self._accepted,
            seconds=self._last - first,
            ttft_seconds=first - self._begin,
            cached_tokens=self._cached,
            plain_tokens_per_second=pace.plain_tokens_per_second if pace else None,
            acceptance_by_depth=pace.acceptance_by_depth if pace else (),
            draft_length=pace.draft_length if pace else None,
            draft_reason=pace.reason if pace else "There is no drafter.",
            draft_state=pace.state if pace else DraftState.ABSENT,
            draft_gain=pace.gain if pace else None,
        )
