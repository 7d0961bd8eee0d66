"""Sampling-rate conversion by a polyphase windowed-sinc filter, with numpy alone."""

from __future__ import annotations

from math import ceil, gcd

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

ZERO_CROSSINGS = 32
KAISER_BETA = 8.6  # stop band about -85 dB
PASS_SHARE = 0.94  # of the smaller Nyquist frequency; the rest is the filter's slope


def resample(samples: NDArray[np.float32], rate: int, new_rate: int) -> NDArray[np.float32]:
    """Return (n,) samples of ``rate`` Hz at ``new_rate`` Hz: ceil(n * new_rate / rate) of them.

    Output k lies at input position k * rate / new_rate. With rate / new_rate = down / up in
    lowest terms there are ``up`` different fractions, each with its own filter.
    """
    if rate == new_rate or len(samples) == 0:
        return samples.astype(np.float32)
    divisor = gcd(rate, new_rate)
    up, down = new_rate // divisor, rate // divisor
    cutoff = PASS_SHARE * min(1.0, up / down)  # of the input's Nyquist frequency
    half = ceil(ZERO_CROSSINGS / cutoff)
    padded = np.pad(samples.astype(np.float64), half)
    windows = sliding_window_view(padded, 2 * half + 1)  # (n, taps), centred on each input
    length = -(-len(samples) * up // down)
    output = np.empty(length)
    for phase in range(min(up, length)):
        first, fraction = divmod(phase * down, up)
        centres = windows[first::down][: -(-(length - phase) // up)]
        output[phase::up] = centres @ _filter(half, cutoff, fraction / up)
    return output.astype(np.float32)


def _filter(half: int, cutoff: float, fraction: float) -> NDArray[np.float64]:
    """Taps (2 * half + 1,) that read the signal ``fraction`` of a sample after the centre."""
    distance = np.arange(-half, half + 1) - fraction
    window = np.i0(KAISER_BETA * np.sqrt(np.clip(1 - (distance / half) ** 2, 0, 1)))
    taps = np.sinc(cutoff * distance) * window
    return np.asarray(taps / taps.sum())
