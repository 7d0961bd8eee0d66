"""The pacer finds the fastest draft length on made-up devices, and says why."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from engine.pace import MAX_LENGTH, DraftPacer

Cost = Callable[[int], float]


class Device:
    """Rounds of a made-up device: seconds by draft length, chance of a right draft."""

    def __init__(self, cost: Cost, chance: float, seed: int = 1) -> None:
        self.cost, self.chance = cost, chance
        self._random = random.Random(seed)
        self.tokens, self.seconds = 0, 0.0

    def run(self, pacer: DraftPacer, rounds: int, modality: str = "text") -> list[int]:
        """Lengths of ``rounds`` rounds."""
        lengths = []
        for _ in range(rounds):
            length = pacer.next_length(modality)
            accepted = 0
            while accepted < length and self._random.random() < self.chance:
                accepted += 1
            seconds = self.cost(length) * self._random.uniform(0.9, 1.1)
            pacer.note(modality, length, accepted, seconds)
            self.tokens += accepted + 1
            self.seconds += seconds
            lengths.append(length)
        return lengths


def flat(length: int) -> float:
    """A device that is bound by reading weights: rows are free, drafts nearly."""
    return 0.1 + 0.002 * length


def steep(length: int) -> float:
    """A device on which every row costs as much as a pass."""
    return 0.1 * (1 + length)


def dip(length: int) -> float:
    """A device on which several rows cost twice one row, however many they are."""
    return 0.2 + 0.005 * length if length else 0.1


def best_speed(cost: Cost, chance: float) -> float:
    """Tokens per second of the best fixed length."""
    return max(
        sum(chance**depth for depth in range(length + 1)) / cost(length)
        for length in range(MAX_LENGTH + 1)
    )


@pytest.mark.parametrize("chance", [0.2, 0.5, 0.7, 0.9])
@pytest.mark.parametrize("cost", [flat, steep, dip, lambda n: 0.1 * 1.15**n])
def test_the_speed_is_near_that_of_the_best_fixed_length(cost: Cost, chance: float) -> None:
    device = Device(cost, chance)
    device.run(DraftPacer(), 1500)
    assert device.tokens / device.seconds > 0.9 * best_speed(cost, chance)


def test_a_useless_drafter_costs_less_than_three_percent() -> None:
    device = Device(lambda length: 0.1 + 0.03 * length, chance=0.0)
    device.run(DraftPacer(), 400)
    assert device.tokens / device.seconds > 0.97 / 0.1
    assert device.run(DraftPacer(), 60)[-30:].count(0) >= 29


def test_a_parked_pacer_wakes_up_when_drafts_become_right() -> None:
    device, pacer = Device(dip, chance=0.0), DraftPacer()
    device.run(pacer, 200)
    assert pacer.pace("text").draft_length == 0
    device.chance = 0.9
    device.run(pacer, 2000)
    assert pacer.pace("text").draft_length >= 3


def test_plain_speed_is_measured_while_drafting() -> None:
    device, pacer = Device(flat, chance=0.8), DraftPacer()
    lengths = device.run(pacer, 1000)
    pace = pacer.pace("text")
    assert pace.draft_length >= 3
    assert pace.plain_tokens_per_second == pytest.approx(10, rel=0.15)
    assert 2 <= lengths[10:].count(0) <= 30


def test_modalities_learn_their_own_acceptance() -> None:
    pacer = DraftPacer()
    Device(flat, chance=0.9).run(pacer, 300, "text")
    Device(steep, chance=0.1).run(pacer, 300, "image")
    assert pacer.pace("text").acceptance_by_depth[0] > 0.7
    assert pacer.pace("image").acceptance_by_depth[0] < 0.4


def test_a_modality_is_tried_before_it_is_judged() -> None:
    pacer = DraftPacer()
    Device(flat, chance=0.9).run(pacer, 300, "text")
    lengths = Device(flat, chance=0.9).run(pacer, 5, "audio")
    assert 0 not in lengths


def test_the_first_rounds_are_as_long_as_the_drafter_was_made_for() -> None:
    pacer = DraftPacer(usual_length=5)
    assert Device(flat, chance=0.9).run(pacer, 2) == [5, 5]


def test_a_slow_first_round_does_not_park_a_good_drafter() -> None:
    pacer = DraftPacer()
    pacer.note("text", pacer.next_length("text"), 3, seconds=30.0)  # cold caches, first call
    assert Device(flat, chance=0.9).run(pacer, 60).count(0) <= 6


def test_the_reason_says_what_was_chosen_and_why() -> None:
    fresh = DraftPacer()
    assert fresh.pace("text").reason == "Still measuring."
    off, on = DraftPacer(), DraftPacer()
    Device(steep, chance=0.2).run(off, 300)
    Device(flat, chance=0.9).run(on, 300)
    assert off.pace("text").reason.startswith("Drafting is off: it would run at about 0.")
    assert on.pace("text").reason.startswith("Drafting ")
