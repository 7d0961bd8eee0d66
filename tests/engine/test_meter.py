"""Counters of a reply, with a clock that the test turns."""

from __future__ import annotations

from engine.generation import Round
from engine.meter import Meter


class Clock:
    """Seconds that pass when the test says so."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_first_token_and_decoding_are_timed_apart() -> None:
    clock = Clock()
    meter = Meter(clock)
    meter.prompt_read(7)
    clock.now += 2.0
    meter.round_made(Round((1,), 0, 0, 1), cached_tokens=3)
    clock.now += 1.0
    meter.round_made(Round((2, 3, 4), 4, 2, 1), cached_tokens=3)
    stats = meter.stats()
    assert (stats.ttft_seconds, stats.seconds) == (2.0, 1.0)
    assert (stats.prompt_tokens, stats.cached_tokens) == (7, 3)
    assert (stats.new_tokens, stats.target_forwards) == (4, 2)
    assert (stats.drafted, stats.accepted) == (4, 2)
    assert stats.tokens_per_second == 3.0


def test_there_is_something_to_tell_four_times_a_second() -> None:
    clock = Clock()
    meter = Meter(clock)
    told = 0
    for _ in range(100):
        clock.now += 0.0625
        meter.round_made(Round((1,), 0, 0, 1), cached_tokens=0)
        told += meter.is_due()
    assert told == 25
