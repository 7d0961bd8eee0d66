"""How long the window does not come round, apart from what other programs take.

Between two turns of the event loop the whole process computes for some time: the window's own
work, and that of other threads it waited for (one Python lock). The clock would also count the
time in which the computer ran other programs. On a crowded computer the other threads may compute
while the window waits for a processor: there, only the window's own work says something.
"""

from __future__ import annotations

import functools
import gc
import time
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QTimer

from app.views.transcript.markdown_writer import parser

INTERVAL_MS = 5
# What the issue allows, twice; benchmarks/window.py measures the window's own figures.
ALLOWED_S = 0.2
TEXT = "Some **bold** words, `code`, a [link](https://example.org).\n\n- one\n- two\n\n" * 40
# Reading the text above on the computer where the figures were measured.
READING_S = 0.005


ATTEMPTS = 3


@functools.cache
def stall_limit_s() -> float:
    """The processor time a stall may take here: more on a computer that computes more slowly."""
    measured = []
    for _ in range(5):
        begun = time.thread_time()
        parser().parse(TEXT)
        measured.append(time.thread_time() - begun)
    return ALLOWED_S * max(1.0, min(measured) / READING_S)


def is_quick(longest_s: Callable[[], float]) -> bool:
    """Whether some attempt stays within the limit: what stalls by itself stalls each time.

    The garbage of the tests before is not the window's: its collection waits.
    """
    gc.disable()
    try:
        return any(longest_s() < stall_limit_s() for _ in range(ATTEMPTS))
    finally:
        gc.enable()


class StallMeter:
    """Use as a context manager around a running event loop; then ``longest_s``.

    ``clock`` gives the seconds computed so far, by the process or by the window's thread.
    """

    def __init__(self, clock: Callable[[], float] = time.process_time) -> None:
        self._clock = clock
        self.stalls_s: list[float] = []
        self._timer = QTimer(interval=INTERVAL_MS)
        self._timer.timeout.connect(self._tick)
        self._last = 0.0

    @property
    def longest_s(self) -> float:
        """The longest time of computing between two turns of the loop."""
        return max(self.stalls_s)

    def _tick(self) -> None:
        now = self._clock()
        self.stalls_s.append(now - self._last)
        self._last = now

    def __enter__(self) -> StallMeter:
        self._last = self._clock()
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
