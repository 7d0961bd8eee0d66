"""kill -9 of the window and of the engine at random moments of streaming, a few times each.

``benchmarks/kills.py`` does the same 50 times; ``TANDEM_KILLS`` sets the number here.
"""

from __future__ import annotations

import os

import pytest

from benchmarks.kills import measure

NUM_KILLS = int(os.environ.get("TANDEM_KILLS", "2"))


@pytest.mark.slow
@pytest.mark.timeout(60 * NUM_KILLS + 120)
def test_nothing_older_than_a_second_is_lost_and_every_answer_goes_on() -> None:
    figures = measure(NUM_KILLS)
    assert figures["window_kills"] == figures["engine_kills"] == NUM_KILLS
