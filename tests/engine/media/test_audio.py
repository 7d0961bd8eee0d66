"""Sounds: rate and channels as the model hears them, and what is refused."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from engine.errors import MediaError
from engine.media.audio import RATE_HZ, load_sound
from tests.engine.media.files import cut, tone


def _pitch(samples: np.ndarray) -> float:
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(len(samples))))
    return float(spectrum.argmax()) * RATE_HZ / len(samples)


@pytest.mark.parametrize("rate", [8000, 16_000, 22_050, 44_100, 48_000])
def test_any_rate_is_heard_at_16_khz_with_its_pitch(tmp_path: Path, rate: int) -> None:
    sound = load_sound(tone(tmp_path / "a.wav", seconds=1.0, rate=rate, hertz=440))
    assert sound.samples.shape == (RATE_HZ,)
    assert sound.samples.dtype == np.float32
    assert _pitch(sound.samples) == pytest.approx(440, abs=1.5)
    assert np.abs(sound.samples).max() == pytest.approx(0.5, abs=0.01)


@pytest.mark.parametrize("suffix", [".wav", ".flac", ".ogg", ".mp3", ".aiff"])
def test_usual_formats_are_read(tmp_path: Path, suffix: str) -> None:
    assert load_sound(tone(tmp_path / f"a{suffix}")).seconds == pytest.approx(1.0, abs=0.1)


def test_channels_are_averaged(tmp_path: Path) -> None:
    stereo = np.zeros((RATE_HZ, 2))
    stereo[:, 0] = 0.8
    soundfile.write(tmp_path / "a.wav", stereo, RATE_HZ)
    np.testing.assert_allclose(load_sound(tmp_path / "a.wav").samples, 0.4, atol=1e-4)


def test_thirty_seconds_are_heard_whole(tmp_path: Path) -> None:
    assert load_sound(tone(tmp_path / "a.wav", seconds=30, rate=8000)).seconds == 30


def _refusal(path: Path) -> str:
    with pytest.raises(MediaError) as caught:
        load_sound(path)
    assert str(path) in str(caught.value)
    return str(caught.value)


def test_longer_sound_is_refused_with_its_length(tmp_path: Path) -> None:
    assert "lasts 301 s" in _refusal(tone(tmp_path / "a.wav", seconds=301, rate=8000))


def test_silence_is_heard_as_silence(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "a.wav", np.zeros(RATE_HZ), RATE_HZ)
    sound = load_sound(tmp_path / "a.wav")
    assert sound.seconds == 1.0
    assert not sound.samples.any()


@pytest.mark.parametrize("length", [0, 100])
def test_sound_of_no_length_is_refused(tmp_path: Path, length: int) -> None:
    soundfile.write(tmp_path / "a.wav", np.ones(length) / 2, RATE_HZ)
    assert "shorter" in _refusal(tmp_path / "a.wav")


@pytest.mark.parametrize("suffix", [".wav", ".flac", ".ogg", ".mp3", ".aiff"])
def test_truncated_sound_is_refused(tmp_path: Path, suffix: str) -> None:
    _refusal(cut(tone(tmp_path / f"a{suffix}", seconds=2)))


def test_recording_of_unknown_length_is_heard(tmp_path: Path) -> None:
    path = tone(tmp_path / "a.wav")
    data = bytearray(path.read_bytes())
    data[4:8] = data[40:44] = b"\xff\xff\xff\xff"
    path.write_bytes(data)
    assert load_sound(path).seconds == pytest.approx(1.0, abs=0.01)


def test_samples_that_are_not_numbers_are_refused(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "a.wav", np.full(RATE_HZ, np.nan), RATE_HZ, subtype="FLOAT")
    assert "damaged" in _refusal(tmp_path / "a.wav")


def test_text_named_wav_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.wav").write_text("not a sound")
    assert "not a sound" in _refusal(tmp_path / "a.wav")


def test_missing_sound_and_folder_are_refused(tmp_path: Path) -> None:
    assert "does not exist" in _refusal(tmp_path / "none.wav")
    assert "is a folder" in _refusal(tmp_path)
