"""Speed and time left, on a clock of our own."""

from __future__ import annotations

from engine.hub.meter import Meter


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_says_nothing_until_two_seconds_were_seen() -> None:
    clock = Clock()
    meter = Meter(clock)
    clock.now += 1.9
    meter.add(10**9)
    assert meter.bytes_per_second() is None
    assert meter.seconds_left(10) is None


def test_speed_is_the_mean_of_the_last_ten_seconds() -> None:
    clock = Clock()
    meter = Meter(clock)
    for count in [1000] * 20 + [500] * 10:
        clock.now += 1
        meter.add(count)
    assert meter.bytes_per_second() == 500
    assert meter.seconds_left(2000) == 4


def test_many_small_chunks_count_in_full() -> None:
    clock = Clock()
    meter = Meter(clock)
    for _ in range(10_000):
        clock.now += 0.0005
        meter.add(10)
    speed = meter.bytes_per_second()
    assert speed is not None
    assert abs(speed - 20_000) < 100


def test_a_stall_lowers_the_speed_and_then_leaves_no_time_to_tell() -> None:
    clock = Clock()
    meter = Meter(clock)
    for _ in range(10):
        clock.now += 1
        meter.add(1000)
    clock.now += 5
    halved = meter.bytes_per_second()
    assert halved is not None
    assert 400 < halved < 700
    clock.now += 60
    assert meter.bytes_per_second() == 0
    assert meter.seconds_left(1) is None
