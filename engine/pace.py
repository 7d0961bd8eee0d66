"""How many tokens to draft per round: whatever commits the most tokens per second here and now.

Learns the cost of a round by draft length and the acceptance by depth, from the rounds of the
replies themselves. Parks at 0 when plain decoding wins and tries again now and then. The length
never changes the text (see ``engine.sampling``), only its speed. Host numbers only.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from statistics import median

MAX_LENGTH = 8
_FIRST_LENGTHS = (3, 0, 3, 0, 1, 3, 3)
"""Tried first, so that both ends of the cost line and some acceptance are known."""
_MIN_GAIN = 1.03
"""A length is left only for one that promises this much more."""
_PROBE_EVERY = 48
_PROBE_AT_MOST_EVERY = 768
_SAMPLES = 9
_PRIOR_COUNT = 3
"""A new depth starts as if so many drafts had gone like those one step before."""
_RATE = 0.08


@dataclass(frozen=True, slots=True)
class Pace:
    """What is known about drafting: for a reply's statistics.

    ``acceptance_by_depth`` is the share of rounds in which the first, second, … draft was right,
    given those before it were. ``reason`` is one sentence about ``draft_length``.
    """

    draft_length: int
    acceptance_by_depth: tuple[float, ...]
    plain_tokens_per_second: float | None
    reason: str


@dataclass(slots=True)
class _Acceptance:
    """Chance that a draft at each depth is right when those before it were."""

    shares: list[float] = field(default_factory=list)
    counts: list[int] = field(default_factory=list)

    def note(self, length: int, accepted: int) -> None:
        for depth in range(min(accepted + 1, length)):
            if depth == len(self.shares):
                self.shares.append(self.shares[-1] if self.shares else 0.5)
                self.counts.append(_PRIOR_COUNT)
            self.counts[depth] += 1
            rate = max(_RATE, 1 / self.counts[depth])
            self.shares[depth] += rate * (float(depth < accepted) - self.shares[depth])

    def committed(self, length: int) -> float:
        """Expected tokens of a round; depths not tried are taken to be like the deepest tried."""
        total = reached = 1.0
        for depth in range(length):
            reached *= self.shares[min(depth, len(self.shares) - 1)] if self.shares else 0.0
            total += reached
        return total


class DraftPacer:
    """Chooses draft lengths for one model on one device."""

    def __init__(self, max_length: int = MAX_LENGTH) -> None:
        self._max_length = max_length
        self._seconds: dict[int, deque[float]] = {}
        self._acceptance: dict[str, _Acceptance] = {}
        self._length = min(_FIRST_LENGTHS[0], max_length)
        self._plan: deque[int] = deque(_FIRST_LENGTHS)
        self._since_probe = 0
        self._probe_every = _PROBE_EVERY
        self._is_plain_next = True

    def next_length(self, modality: str) -> int:
        """The length of the next round; ``modality`` names what the prompt contains."""
        if self._plan:
            return min(self._plan.popleft(), self._max_length)
        self._decide(modality)
        self._since_probe += 1
        if self._since_probe >= self._probe_every:
            self._since_probe = 0
            self._probe_every = min(2 * self._probe_every, _PROBE_AT_MOST_EVERY)
            return self._probe(modality)
        return self._length

    def note(self, modality: str, length: int, accepted: int, seconds: float) -> None:
        """Learn from a round that took ``seconds``."""
        self._seconds.setdefault(length, deque(maxlen=_SAMPLES)).append(seconds)
        if length:
            self._of(modality).note(length, accepted)
            if self._length == 0 and accepted == length:
                self._plan.append(self._best_above_zero(modality))  # a good sign: look again

    def pace(self, modality: str) -> Pace:
        """What is known now."""
        plain = self._cost(0)
        return Pace(
            draft_length=self._length,
            acceptance_by_depth=tuple(self._of(modality).shares),
            plain_tokens_per_second=None if plain is None else 1 / plain,
            reason=self._reason(modality),
        )

    def _of(self, modality: str) -> _Acceptance:
        return self._acceptance.setdefault(modality, _Acceptance())

    def _probe(self, modality: str) -> int:
        """A length to try: while parked the best other one, else plain and a longer in turn."""
        if self._length == 0:
            return self._best_above_zero(modality)
        self._is_plain_next = not self._is_plain_next
        return min(self._length + 2, self._max_length) if self._is_plain_next else 0

    def _decide(self, modality: str) -> None:
        speeds = {length: self._speed(modality, length) for length in range(self._max_length + 1)}
        best = max(speeds, key=lambda length: speeds[length])
        if speeds[best] > _MIN_GAIN * speeds[self._length]:
            was_parked = self._length == 0
            self._length = best
            if was_parked or best == 0:
                self._since_probe, self._probe_every = 0, _PROBE_EVERY

    def _best_above_zero(self, modality: str) -> int:
        return max(range(1, self._max_length + 1), key=lambda n: self._speed(modality, n))

    def _speed(self, modality: str, length: int) -> float:
        """Expected tokens per second."""
        cost = self._cost(length)
        return 0.0 if cost is None else self._of(modality).committed(length) / cost

    def _cost(self, length: int) -> float | None:
        """Seconds of a round: measured, else on the line through the nearest measured lengths."""
        if length in self._seconds:
            return median(self._seconds[length])
        known = sorted(self._seconds)
        if len(known) < 2:
            return None
        low, high = _nearest_two(known, length)
        low_cost, high_cost = median(self._seconds[low]), median(self._seconds[high])
        slope = max(0.0, (high_cost - low_cost) / (high - low))
        return max(low_cost + slope * (length - low), min(low_cost, high_cost))

    def _reason(self, modality: str) -> str:
        plain = self._speed(modality, 0)
        if not plain:
            return "Still measuring."
        if self._length:
            gain = self._speed(modality, self._length) / plain
            return f"Drafting {self._length} tokens per round: about {gain:.2f} times plain speed."
        best = self._speed(modality, self._best_above_zero(modality))
        return f"Drafting is off: it would run at about {best / plain:.2f} times plain speed here."


def _nearest_two(known: Iterable[int], length: int) -> tuple[int, int]:
    """The two measured lengths nearest to ``length``, in order."""
    low, high = sorted(sorted(known, key=lambda other: (abs(other - length), other))[:2])
    return low, high
