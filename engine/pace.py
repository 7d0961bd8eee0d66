"""How many tokens to draft per round: whatever commits the most tokens per second here and now.

Learns the cost of a round by draft length and the acceptance by depth, from the rounds of the
replies themselves. Parks at 0 when plain decoding wins and tries again now and then. The length
never changes the text (see ``engine.sampling``), only its speed. Host numbers only.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field

from engine.events import DraftState

MAX_LENGTH = 8
USUAL_LENGTH = 3
_MIN_GAIN = 1.03
"""A length is left only for one that promises this much more."""
_PROBE_EVERY = 48
_PROBE_AT_MOST_EVERY = 768
_SAMPLES = 9
_HOPE = 0.7
"""Acceptance assumed where nothing has been drafted yet: a drafter is tried before it is judged."""
_PRIOR_COUNT = 3
"""A new depth starts as if so many drafts had gone like those one step before."""
_TRIAL_ROUNDS = 5
"""Drafting rounds of a modality, and plain rounds of the device, before drafting may be parked."""
_RATE = 0.08


@dataclass(frozen=True, slots=True)
class Pace:
    """What is known about drafting: for a reply's statistics.

    ``acceptance_by_depth`` is the share of rounds in which the first, second, … draft was right,
    given those before it were. ``plain_tokens_per_second`` is None until plain rounds have been
    timed. ``reason`` is one sentence about ``draft_length``, ``state`` the same as a word, and
    ``gain`` how many times plain speed drafting is expected to reach.
    """

    draft_length: int
    acceptance_by_depth: tuple[float, ...]
    plain_tokens_per_second: float | None
    reason: str
    state: DraftState
    gain: float | None


@dataclass(slots=True)
class _Acceptance:
    """Chance that a draft at each depth is right when those before it were."""

    shares: list[float] = field(default_factory=list)
    counts: list[int] = field(default_factory=list)
    num_rounds: int = 0

    def note(self, length: int, accepted: int) -> None:
        self.num_rounds += 1
        for depth in range(min(accepted + 1, length)):
            if depth == len(self.shares):
                self.shares.append(self.shares[-1] if self.shares else _HOPE)
                self.counts.append(_PRIOR_COUNT if depth else 0)
            self.counts[depth] += 1
            rate = max(_RATE, 1 / self.counts[depth])
            self.shares[depth] += rate * (float(depth < accepted) - self.shares[depth])

    def committed(self, length: int) -> float:
        """Expected tokens of a round; depths not tried are taken to be like the deepest tried."""
        shares = self.shares or [_HOPE]
        total = reached = 1.0
        for depth in range(length):
            reached *= shares[min(depth, len(shares) - 1)]
            total += reached
        return total


@dataclass(slots=True)
class _Course:
    """What one modality drafts at present, and when it tries something else."""

    length: int
    acceptance: _Acceptance = field(default_factory=_Acceptance)
    since_probe: int = 0
    probe_every: int = _PROBE_EVERY
    is_plain_next: bool = True

    @property
    def is_on_trial(self) -> bool:
        return self.acceptance.num_rounds < _TRIAL_ROUNDS


class DraftPacer:
    """Chooses draft lengths for one model on one device.

    ``usual_length`` is where it begins: the length the drafter was made for. Costs belong to the
    device, acceptance to what the prompt contains (the *modality*).
    """

    def __init__(self, max_length: int = MAX_LENGTH, usual_length: int = USUAL_LENGTH) -> None:
        self._max_length = max_length
        self._usual_length = min(usual_length, max_length)
        self._seconds: dict[int, deque[float]] = {}
        self._warmed_up: set[int] = set()
        self._courses: dict[str, _Course] = {}
        # Both ends of the cost line, each length once to warm up and once to count.
        usual = self._usual_length
        self._plan: deque[int] = deque((usual, usual, 0, 0, usual, 1, 1))

    def next_length(self, modality: str) -> int:
        """The length of the next round; ``modality`` names what the prompt contains."""
        if self._plan:
            return min(self._plan.popleft(), self._max_length)
        course = self._of(modality)
        if course.is_on_trial:
            return self._best_above_zero(course)
        # While parked nothing is learnt about drafts but by a probe.
        chosen = self._decide(course) if course.length or not course.since_probe else None
        if chosen is not None:
            return chosen
        course.since_probe += 1
        if course.since_probe >= course.probe_every:
            course.since_probe = 0
            course.probe_every = min(2 * course.probe_every, _PROBE_AT_MOST_EVERY)
            return self._probe(course)
        return course.length

    def note(self, modality: str, length: int, accepted: int, seconds: float) -> None:
        """Learn from a round that took ``seconds``."""
        if length in self._warmed_up:
            self._seconds.setdefault(length, deque(maxlen=_SAMPLES)).append(seconds)
        self._warmed_up.add(length)
        if length:
            course = self._of(modality)
            course.acceptance.note(length, accepted)
            if course.length == 0 and accepted == length:
                self._plan.append(self._best_above_zero(course))  # a good sign: look again

    def pace(self, modality: str) -> Pace:
        """What is known now."""
        course = self._of(modality)
        plain = _typical(self._seconds[0]) if 0 in self._seconds else None
        state, gain = self._judged(course)
        return Pace(
            draft_length=course.length,
            acceptance_by_depth=tuple(course.acceptance.shares),
            plain_tokens_per_second=None if plain is None else 1 / plain,
            reason=_sentence(course.length, state, gain),
            state=state,
            gain=gain,
        )

    def _of(self, modality: str) -> _Course:
        return self._courses.setdefault(modality, _Course(self._usual_length))

    def _probe(self, course: _Course) -> int:
        """A length to try: while parked the best other one, else plain and a longer in turn."""
        if course.length == 0:
            return self._best_above_zero(course)
        course.is_plain_next = not course.is_plain_next
        return min(course.length + 2, self._max_length) if course.is_plain_next else 0

    def _decide(self, course: _Course) -> int | None:
        """Move to a clearly faster length; returns a length that must be measured before that."""
        speeds = {length: self._speed(course, length) for length in range(self._max_length + 1)}
        best = max(speeds, key=lambda length: speeds[length])
        if speeds[best] <= _MIN_GAIN * speeds[course.length]:
            return None
        if best == 0 and len(self._seconds.get(0, ())) < _TRIAL_ROUNDS:
            return 0
        was_parked = course.length == 0
        course.length = best
        if was_parked or best == 0:
            course.since_probe, course.probe_every = 0, _PROBE_EVERY
        return None

    def _best_above_zero(self, course: _Course) -> int:
        return max(range(1, self._max_length + 1), key=lambda n: self._speed(course, n))

    def _speed(self, course: _Course, length: int) -> float:
        """Expected tokens per second."""
        cost = self._cost(length)
        return 0.0 if cost is None else course.acceptance.committed(length) / cost

    def _cost(self, length: int) -> float | None:
        """Seconds of a round: measured, else on the line through the nearest measured lengths."""
        if length in self._seconds:
            return _typical(self._seconds[length])
        known = sorted(self._seconds)
        if len(known) < 2:
            return None
        low, high = _nearest_two(known, length)
        low_cost, high_cost = _typical(self._seconds[low]), _typical(self._seconds[high])
        slope = max(0.0, (high_cost - low_cost) / (high - low))
        return max(low_cost + slope * (length - low), min(low_cost, high_cost))

    def _judged(self, course: _Course) -> tuple[DraftState, float | None]:
        """Whether drafting is worth it, and how many times plain speed it is expected to reach."""
        plain = self._speed(course, 0)
        if not plain or course.is_on_trial:
            return DraftState.MEASURING, None
        if course.length:
            return DraftState.FASTER, self._speed(course, course.length) / plain
        return DraftState.SLOWER, self._speed(course, self._best_above_zero(course)) / plain


def _sentence(length: int, state: DraftState, gain: float | None) -> str:
    if gain is None:
        return "Still measuring."
    if state is DraftState.FASTER:
        return f"Drafting {length} tokens per round: about {gain:.2f} times plain speed."
    return f"Drafting is off: it would run at about {gain:.2f} times plain speed here."


def _typical(seconds: Iterable[float]) -> float:
    """The lower quartile: what else runs on the computer only ever makes a round slower."""
    ordered = sorted(seconds)
    return ordered[len(ordered) // 4]


def _nearest_two(known: Iterable[int], length: int) -> tuple[int, int]:
    """The two measured lengths nearest to ``length``, in order."""
    low, high = sorted(sorted(known, key=lambda other: (abs(other - length), other))[:2])
    return low, high
