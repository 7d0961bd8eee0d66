"""The resampler keeps what fits below the new Nyquist frequency and removes the rest."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.media.resample import resample

RATES = [8000, 11_025, 22_050, 44_100, 48_000]


def _sine(hertz: float, rate: int, seconds: float = 0.5) -> np.ndarray:
    return np.sin(2 * np.pi * hertz * np.arange(int(seconds * rate)) / rate).astype(np.float32)


@pytest.mark.parametrize("rate", RATES)
def test_tone_in_the_pass_band_is_kept(rate: int) -> None:
    heard = resample(_sine(1000, rate), rate, 16_000)
    inner = slice(500, -500)
    np.testing.assert_allclose(heard[inner], _sine(1000, 16_000)[inner], atol=1e-4)


@pytest.mark.parametrize("rate", [22_050, 44_100, 48_000])
def test_tone_above_the_new_nyquist_frequency_is_removed(rate: int) -> None:
    heard = resample(_sine(9000, rate), rate, 16_000)
    assert np.abs(heard[500:-500]).max() < 1e-3


@given(st.integers(1, 400), st.sampled_from(RATES))
def test_length_is_rounded_up(length: int, rate: int) -> None:
    heard = resample(np.ones(length, dtype=np.float32), rate, 16_000)
    assert len(heard) == -(-length * 16_000 // rate)
