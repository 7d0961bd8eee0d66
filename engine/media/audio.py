"""Sound file -> 16 kHz mono samples.

Reads what libsndfile reads (WAV, FLAC, Ogg, MP3, AIFF and others). What is longer than the 30 s a
model hears at a time is cut in its pauses (``engine.media.speech``), not here; what is far longer
is refused, so that nothing is left out unnoticed. Runs in the engine process.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile
from numpy.typing import NDArray

from engine.errors import MediaError
from engine.media.files import MEBIBYTE, check_file
from engine.media.resample import resample

RATE_HZ = 16_000
MAX_SECONDS = 30.0  # that a model hears at a time
MAX_FILE_SECONDS = 300.0
MIN_SECONDS = 0.1
MAX_BYTES = 256 * MEBIBYTE
MAX_CHANNELS = 32
RATES_HZ = range(1_000, 768_001)
KEPT_SHARE = 0.9  # headers of compressed sounds give the length only roughly
STREAM_LENGTH = 0x7FFF0000  # written by recorders that do not know the length yet

Samples = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Sound:
    """Mono samples at ``RATE_HZ``, nominally within -1 and 1."""

    samples: Samples

    @property
    def seconds(self) -> float:
        return len(self.samples) / RATE_HZ


def load_sound(path: Path) -> Sound:
    """Return the sound as the model hears it.

    Raises:
        MediaError: missing, not a sound, damaged, too short or too long. Silence is a sound like
            any other: what is said in it is for the model to answer.
    """
    check_file(path, "sound", MAX_BYTES)
    try:
        with soundfile.SoundFile(path) as file:
            rate, frames = file.samplerate, file.frames
            _check_shape(path, rate, file.channels, frames)
            # One frame beyond the limit shows that a header understates the length.
            samples = file.read(int(MAX_FILE_SECONDS * rate) + 1, dtype="float32", always_2d=True)
            is_cut = len(samples) < KEPT_SHARE * frames or _is_mended(file.extra_info)
    except (soundfile.LibsndfileError, OSError, ValueError) as error:
        raise MediaError(
            f"{path} is not a sound this program can read, or it is damaged; convert it to WAV or "
            "FLAC."
        ) from error
    if is_cut:
        raise MediaError(f"The sound {path} is cut off; copy or record it again.")
    _check_content(path, rate, samples)
    return Sound(resample(samples.mean(axis=1), rate, RATE_HZ))


def read_seconds(path: Path) -> float:
    """The length by the header, once that can be read.

    Raises:
        MediaError: missing, not a sound, or out of range.
    """
    check_file(path, "sound", MAX_BYTES)
    try:
        with soundfile.SoundFile(path) as file:
            _check_shape(path, file.samplerate, file.channels, file.frames)
            return float(file.frames / file.samplerate)
    except (soundfile.LibsndfileError, OSError, ValueError) as error:
        raise MediaError(
            f"{path} is not a sound this program can read, or it is damaged; convert it to WAV or "
            "FLAC."
        ) from error


def _check_shape(path: Path, rate: int, channels: int, frames: int) -> None:
    if rate not in RATES_HZ or channels > MAX_CHANNELS:
        raise MediaError(
            f"The sound {path} has {channels} channels at {rate} Hz, which is out of range; "
            "convert it to mono at 16000 Hz."
        )
    if frames > MAX_FILE_SECONDS * rate:
        raise _too_long(path, f"{frames / rate:.0f} s")


def _is_mended(log: str) -> bool:
    """libsndfile shortens a chunk that the file does not hold, and says so only in its log."""
    chunk = re.search(r"^ ?(?:data|SSND) ?: (\d+) \(should be \d+\)", log, re.MULTILINE)
    return chunk is not None and int(chunk[1]) < STREAM_LENGTH


def _check_content(path: Path, rate: int, samples: Samples) -> None:
    if len(samples) > MAX_FILE_SECONDS * rate:
        raise _too_long(path, f"more than {MAX_FILE_SECONDS:.0f} s")
    if len(samples) < MIN_SECONDS * rate:
        raise MediaError(f"The sound {path} is shorter than {MIN_SECONDS} s; record it again.")
    if not np.isfinite(samples).all():
        raise MediaError(f"The sound {path} is damaged; save it again from its source.")


def _too_long(path: Path, length: str) -> MediaError:
    return MediaError(
        f"The sound {path} lasts {length}, but at most {MAX_FILE_SECONDS / 60:.0f} minutes can "
        "be heard; cut it into shorter pieces."
    )
