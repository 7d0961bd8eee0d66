"""Honest speed and time left: from what arrived in the last seconds, or not at all."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

_WINDOW_SECONDS = 10.0
# Less than this says more about the start of the connection than about its speed.
_MIN_SECONDS = 2.0
_STEP_SECONDS = 0.1


class Meter:
    """Counts bytes from the network; bytes found on disk must not be added."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._start = clock()
        self._seen: deque[tuple[float, int]] = deque()

    def add(self, count: int) -> None:
        """``count`` bytes arrived now."""
        now = self._clock()
        if self._seen and now - self._seen[-1][0] < _STEP_SECONDS:
            since, before = self._seen.pop()
            now, count = since, before + count
        self._seen.append((now, count))

    def bytes_per_second(self) -> float | None:
        """Mean over the last seconds, pauses included; None until there is enough to say."""
        now = self._clock()
        while self._seen and self._seen[0][0] <= now - _WINDOW_SECONDS:
            self._seen.popleft()
        span = min(now - self._start, _WINDOW_SECONDS)
        if span < _MIN_SECONDS:
            return None
        return sum(count for _, count in self._seen) / span

    def seconds_left(self, missing_bytes: int) -> float | None:
        """Time for the rest at the present speed; None while nothing moves."""
        speed = self.bytes_per_second()
        return missing_bytes / speed if speed else None
