"""Where is speech in a sound? Silero VAD, computed with numpy alone.

The network (Silero Team, MIT; weights in ``resources/silero_vad``) listens to blocks of 32 ms at
16 kHz and gives each a probability of speech. At one or two milliseconds a block it needs no torch,
so the window's process may use it too. What is said, it does not know.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray
from safetensors.numpy import load_file

from engine.media.audio import MAX_SECONDS, RATE_HZ, Samples
from engine.paths import speech_weights

BLOCK = 512  # samples
BLOCK_S = BLOCK / RATE_HZ
CONTEXT = 64
TAIL = 64
WINDOW, HOP = 256, 128
HIDDEN = 128

BEGINS, GOES_ON = 0.5, 0.35  # probabilities; the gap keeps a wavering voice in one piece
LEAST_SPEECH_S = 0.09
MARGIN_S = 0.3
SMOOTHED_BLOCKS = 10
PIECE_SHARE = 0.5  # a piece is cut within its last half

Floats = NDArray[np.float32]


class SpeechDetector:
    """Probability of speech, block by block; remembers what it heard before."""

    def __init__(self, weights: Path | None = None) -> None:
        found = load_file(weights or speech_weights())
        self._stft = found["stft_conv.weight"][:, 0, :].T  # (window, 2 * bins)
        self._layers = [
            (_as_matrix(found[f"conv{n}.weight"]), found[f"conv{n}.bias"], stride)
            for n, stride in ((1, 1), (2, 2), (3, 2), (4, 1))
        ]
        self._in = found["lstm_cell.weight_ih"].T
        self._back = found["lstm_cell.weight_hh"].T
        self._bias = found["lstm_cell.bias_ih"] + found["lstm_cell.bias_hh"]
        self._out = found["final_conv.weight"][0, :, 0]
        self._out_bias = float(found["final_conv.bias"][0])
        self.forget()

    def forget(self) -> None:
        """Begin a new sound."""
        self._context: Floats = np.zeros(CONTEXT, dtype=np.float32)
        self._hidden: Floats = np.zeros(HIDDEN, dtype=np.float32)
        self._cell: Floats = np.zeros(HIDDEN, dtype=np.float32)

    def probability(self, block: Samples) -> float:
        """Of speech in the next ``BLOCK`` samples."""
        heard = np.concatenate([self._context, block])
        self._context = block[-CONTEXT:]
        step = self._remember(self._encode(np.pad(heard, (0, TAIL), mode="reflect")))
        return float(_sigmoid(np.maximum(step, 0) @ self._out + self._out_bias))

    def probabilities(self, samples: Samples) -> Floats:
        """Of speech in each block of a whole sound; the last block is filled up with silence."""
        self.forget()
        padded = np.pad(samples, (0, -len(samples) % BLOCK))
        return np.array(
            [self.probability(block) for block in padded.reshape(-1, BLOCK)], dtype=np.float32
        )

    def _encode(self, heard: Floats) -> Floats:
        """(samples,) -> (hidden,): magnitudes of a Fourier transform, then four convolutions."""
        spectrum = sliding_window_view(heard, WINDOW)[::HOP] @ self._stft
        half = spectrum.shape[1] // 2
        values: Floats = np.hypot(spectrum[:, :half], spectrum[:, half:])
        for matrix, bias, stride in self._layers:
            values = _convolved(values, matrix, bias, stride)
        return values.reshape(HIDDEN)

    def _remember(self, encoded: Floats) -> Floats:
        """One step of the LSTM; returns its hidden state."""
        gates = encoded @ self._in + self._hidden @ self._back + self._bias
        enter, keep, new, leave = np.split(gates, 4)
        self._cell = _sigmoid(keep) * self._cell + _sigmoid(enter) * np.tanh(new)
        self._hidden = _sigmoid(leave) * np.tanh(self._cell)
        return self._hidden


@dataclass(slots=True)
class Endpointer:
    """Follows the probabilities of a live sound: has somebody spoken, and have they ended?

    ``pause_s`` of silence after speech is its end.
    """

    pause_s: float
    heard_speech: bool = False
    _speech_s: float = 0.0
    _silence_s: float = 0.0

    def follow(self, probability: float) -> bool:
        """Take in one block; True when speech has ended."""
        is_speech = probability >= (GOES_ON if self._speech_s else BEGINS)
        if is_speech:
            self._speech_s += BLOCK_S
            self._silence_s = 0.0
        else:
            self._silence_s += BLOCK_S
            if not self.heard_speech:
                self._speech_s = 0.0
        self.heard_speech = self.heard_speech or self._speech_s >= LEAST_SPEECH_S
        return self.heard_speech and self._silence_s >= self.pause_s


def speech_span(samples: Samples, detector: SpeechDetector) -> tuple[int, int] | None:
    """First and last sample of the speech with a margin; None where nobody speaks."""
    found = detector.probabilities(samples)
    runs = [(a, b) for a, b in _runs(found) if (b - a) * BLOCK_S >= LEAST_SPEECH_S]
    if not runs:
        return None
    margin = int(MARGIN_S * RATE_HZ)
    return max(0, runs[0][0] * BLOCK - margin), min(len(samples), runs[-1][1] * BLOCK + margin)


def split_at_pauses(
    samples: Samples, detector: SpeechDetector, max_s: float = MAX_SECONDS
) -> list[Samples]:
    """Pieces of at most ``max_s`` seconds, cut where speech is least likely."""
    if len(samples) <= max_s * RATE_HZ:
        return [samples]
    found = detector.probabilities(samples)
    smooth = np.convolve(found, np.ones(SMOOTHED_BLOCKS) / SMOOTHED_BLOCKS, mode="same")
    longest = int(max_s / BLOCK_S)
    cuts = [0]
    while len(found) - cuts[-1] > longest:
        first, last = cuts[-1] + int(longest * PIECE_SHARE), cuts[-1] + longest
        quietest = np.argmin(smooth[first:last][::-1])  # of equal pauses the latest
        cuts.append(last - 1 - int(quietest))
    edges = [*(cut * BLOCK for cut in cuts), len(samples)]
    return [samples[a:b] for a, b in pairwise(edges)]


def _runs(probabilities: Floats) -> Iterator[tuple[int, int]]:
    """Blocks (first, after last) of each stretch of speech."""
    start: int | None = None
    for number, value in enumerate(probabilities):
        if value >= (BEGINS if start is None else GOES_ON):
            start = number if start is None else start
        elif start is not None:
            yield start, number
            start = None
    if start is not None:
        yield start, len(probabilities)


def _as_matrix(weight: Floats) -> Floats:
    """Kernel (out, in, 3) -> (3 * in, out)."""
    return np.ascontiguousarray(weight.transpose(2, 1, 0).reshape(-1, weight.shape[0]))


def _convolved(values: Floats, matrix: Floats, bias: Floats, stride: int) -> Floats:
    """(steps, in) -> (steps / stride, out): three steps at a time, one of padding, ReLU."""
    padded = np.pad(values, ((1, 1), (0, 0)))
    windows = sliding_window_view(padded, 3, axis=0)[::stride]  # (steps, in, 3)
    flat = windows.transpose(0, 2, 1).reshape(len(windows), -1)
    return np.asarray(np.maximum(flat @ matrix + bias, 0), dtype=np.float32)


def _sigmoid(values: Floats) -> Floats:
    return np.asarray(1 / (1 + np.exp(-values)), dtype=np.float32)
