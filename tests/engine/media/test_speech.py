"""Where speech is: equal to the package's own network, and used to end and to cut recordings."""

from __future__ import annotations

import numpy as np
import pytest
import soundfile

from engine.media.audio import RATE_HZ, Samples
from engine.media.speech import (
    BLOCK,
    BLOCK_S,
    Endpointer,
    SpeechDetector,
    speech_span,
    split_at_pauses,
)
from engine.paths import samples

# silero-vad 6.2.3, silero_vad.jit, block by block over resources/samples/sound.wav.
GOLDEN = [
    0.0017, 0.0069, 0.0089, 0.0079, 0.0059, 0.006, 0.0059, 0.0059, 0.1839, 0.9138,
    0.9916, 0.999, 0.9999, 0.9999, 0.9995, 0.9185, 0.5906, 0.2279, 0.8961, 0.9677,
    0.9897, 0.9992, 0.9996, 0.9998, 0.9997, 0.9998, 0.9998, 0.9998, 0.9997, 0.9998,
    0.9999, 0.9999, 0.9999, 0.5691, 0.2859, 0.0612, 0.0149, 0.0049, 0.0025, 0.0021,
    0.002, 0.0019,
]  # fmt: skip


@pytest.fixture(scope="module")
def detector() -> SpeechDetector:
    return SpeechDetector()


@pytest.fixture(scope="module")
def spoken() -> Samples:
    found, rate = soundfile.read(samples() / "sound.wav", dtype="float32")
    assert rate == RATE_HZ
    return np.asarray(found)


def silence(seconds: float) -> Samples:
    noise = np.random.default_rng(1).normal(0, 0.001, int(seconds * RATE_HZ))
    return noise.astype(np.float32)


def test_probabilities_are_those_of_the_package(detector: SpeechDetector, spoken: Samples) -> None:
    np.testing.assert_allclose(detector.probabilities(spoken), GOLDEN, atol=1e-3)


def test_span_of_speech_leaves_out_the_silence_around_it(
    detector: SpeechDetector, spoken: Samples
) -> None:
    span = speech_span(np.concatenate([silence(2), spoken, silence(3)]), detector)
    assert span is not None
    first, last = (edge / RATE_HZ for edge in span)
    assert 1.6 < first < 2.3
    assert 2.9 < last < 3.7


def test_silence_noise_and_hum_hold_no_speech(detector: SpeechDetector) -> None:
    hum = (0.2 * np.sin(np.arange(2 * RATE_HZ) / RATE_HZ * 2 * np.pi * 50)).astype(np.float32)
    for sound in (np.zeros(RATE_HZ, np.float32), silence(2) * 20, hum):
        assert speech_span(sound, detector) is None


@pytest.mark.parametrize("max_s", [5.0, 6.0, 7.0, 8.0])
def test_long_recording_is_cut_in_its_pauses(
    detector: SpeechDetector, spoken: Samples, max_s: float
) -> None:
    # Speech of 1.3 s with 0.6 s of silence after it, again and again: 25 s in all.
    long = np.concatenate([spoken, silence(0.6)] * 13)
    pieces = split_at_pauses(long, detector, max_s)
    assert np.array_equal(np.concatenate(pieces), long)
    assert all(len(piece) <= max_s * RATE_HZ for piece in pieces)
    period = len(spoken) + int(0.6 * RATE_HZ)
    edges = np.cumsum([len(piece) for piece in pieces])[:-1]
    assert len(edges) == len(pieces) - 1 >= 3
    for edge in edges:
        # The clip itself begins and ends with a fifth of a second of silence.
        assert not RATE_HZ * 0.2 < edge % period < len(spoken) - RATE_HZ * 0.2, "cut in a phrase"


def test_short_recording_is_not_cut(detector: SpeechDetector, spoken: Samples) -> None:
    assert len(split_at_pauses(spoken, detector)) == 1


def blocks(seconds: float, probability: float) -> list[float]:
    return [probability] * round(seconds / BLOCK_S)


def test_end_of_speech_is_a_pause_after_speech() -> None:
    end = Endpointer(pause_s=1.0)
    assert not any(end.follow(p) for p in blocks(5, 0.01))
    assert not any(end.follow(p) for p in blocks(0.6, 0.9) + blocks(0.5, 0.1) + blocks(0.5, 0.9))
    assert not any(end.follow(p) for p in blocks(0.9, 0.1))
    assert any(end.follow(p) for p in blocks(0.3, 0.1))


def test_click_is_not_speech() -> None:
    end = Endpointer(pause_s=0.5)
    assert not any(end.follow(p) for p in [0.9, *blocks(3, 0.1)] * 4)
    assert not end.heard_speech


def test_wavering_voice_is_one_piece(detector: SpeechDetector) -> None:
    end = Endpointer(pause_s=0.5)
    assert not any(end.follow(p) for p in blocks(0.3, 0.8) + blocks(2, 0.4))


def test_last_block_may_be_short(detector: SpeechDetector, spoken: Samples) -> None:
    assert len(detector.probabilities(spoken[: BLOCK + 1])) == 2
