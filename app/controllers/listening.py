"""One recording: blocks come from a source until somebody stops it, or speech has ended.

``Listening.run`` blocks the thread it is called on; ``finish`` and ``cancel`` may be called from
any thread. What was heard before a device went away is kept.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from queue import Empty

import numpy as np

from app.controllers.microphone import Block, SoundSource
from engine.media.audio import RATE_HZ, Samples
from engine.media.speech import Endpointer, SpeechDetector

END_PAUSE_S = 1.2
MAX_RECORDING_S = 300.0
PATIENCE_S = 3.0  # without a single block the device is gone
WAIT_S = 0.1
FLOOR_DB = -60.0

OnLevel = Callable[[float, float, bool], None]


class Ended(StrEnum):
    """Why a recording ended."""

    FINISHED = "finished"
    SPEECH_ENDED = "speech ended"
    CANCELLED = "cancelled"
    DEVICE_LOST = "device lost"
    TOO_LONG = "too long"


@dataclass(frozen=True, slots=True, eq=False)
class Recording:
    """Mono samples at 16 kHz and why there are no more of them."""

    samples: Samples
    ended: Ended

    @property
    def seconds(self) -> float:
        """How long it is."""
        return len(self.samples) / RATE_HZ

    @property
    def is_dead(self) -> bool:
        """Whether the device gave nothing but zeros: muted, or not permitted."""
        return not self.samples.any()


@dataclass(slots=True, eq=False)
class Listening:
    """Records from ``source``; with ``ends_itself``, until a pause after speech.

    ``on_level`` gets the level (0 to 1), the seconds so far and whether speech has been heard.
    """

    source: SoundSource
    ends_itself: bool
    on_level: OnLevel
    end_pause_s: float = END_PAUSE_S
    _end: Ended | None = None

    def finish(self) -> None:
        """End the recording and use it."""
        self._stop(Ended.FINISHED)

    def cancel(self) -> None:
        """End the recording and forget it."""
        self._stop(Ended.CANCELLED)

    def _stop(self, why: Ended) -> None:
        if self._end is None:
            self._end = why

    def run(self) -> Recording:
        """Record. Raises ``MicrophoneError`` where the device does not open."""
        self.source.begin()
        try:
            return self._record()
        finally:
            self.source.end()

    def _record(self) -> Recording:
        detector, endpoint = SpeechDetector(), Endpointer(self.end_pause_s)
        heard: list[Block] = []
        last_block_at = time.monotonic()
        while self._end is None:
            try:
                block = self.source.blocks.get(timeout=WAIT_S)
            except Empty:
                if time.monotonic() - last_block_at > PATIENCE_S:
                    self._stop(Ended.DEVICE_LOST)
                continue
            if block is None:
                self._stop(Ended.DEVICE_LOST)
                continue
            last_block_at = time.monotonic()
            heard.append(block)
            has_ended = endpoint.follow(detector.probability(block))
            seconds = len(heard) * len(block) / RATE_HZ
            self.on_level(level_of(block), seconds, endpoint.heard_speech)
            if has_ended and self.ends_itself:
                self._stop(Ended.SPEECH_ENDED)
            elif seconds >= MAX_RECORDING_S:
                self._stop(Ended.TOO_LONG)
        samples = np.concatenate(heard) if heard else np.empty(0, dtype=np.float32)
        return Recording(samples, self._end or Ended.FINISHED)


def level_of(block: Block) -> float:
    """Loudness between 0 (``FLOOR_DB`` or less) and 1 (full scale), even steps in decibels."""
    rms = float(np.sqrt(np.mean(np.square(block)))) if len(block) else 0.0
    if rms <= 0:
        return 0.0
    decibels = 20 * float(np.log10(rms))
    return min(1.0, max(0.0, 1 - decibels / FLOOR_DB))
