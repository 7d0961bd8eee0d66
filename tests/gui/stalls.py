"""How long the window does not come round, apart from what other programs take.

Between two turns of the event loop the whole process computes for some time: the window's own
work, and that of other threads it waited for (one Python lock). The clock would also count the
time in which the computer ran other programs.
"""

from __future__ import annotations

import time
from types import TracebackType

from PySide6.QtCore import QTimer

INTERVAL_MS = 5


class StallMeter:
    """Use as a context manager around a running event loop; then ``longest_s``."""

    def __init__(self) -> None:
        self.stalls_s: list[float] = []
        self._timer = QTimer(interval=INTERVAL_MS)
        self._timer.timeout.connect(self._tick)
        self._last = 0.0

    @property
    def longest_s(self) -> float:
        """The longest time of computing between two turns of the loop."""
        return max(self.stalls_s)

    def _tick(self) -> None:
        now = time.process_time()
        self.stalls_s.append(now - self._last)
        self._last = now

    def __enter__(self) -> StallMeter:
        self._last = time.process_time()
        self._timer.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._timer.stop()
        self._tick()
