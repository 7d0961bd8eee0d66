"""Spoken clips: the phrases, the voices, and a store of synthesised waveforms.

espeak-ng speaks every clip once; training varies gain, pauses and noise on the fly. One
synthesiser and a closed list: this says nothing about human speech.
"""

from __future__ import annotations

import io
import json
import random
import subprocess
import wave
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from training.settings import SAMPLE_RATE, SEED, Runs
from training.split import HELD_OUT, HELD_OUT_VARIANTS, TRAIN

Samples = NDArray[np.float32]

PHRASES = (
    "hello there",
    "good morning",
    "good evening",
    "thank you",
    "how are you",
    "what time is it",
    "open the window",
    "close the window",
    "turn on the light",
    "turn off the light",
    "play some music",
    "stop the music",
    "take a picture",
    "read the page",
    "next page",
    "go back",
    "start again",
    "i need help",
    "see you later",
    "yes please",
    "no thanks",
)
DIGIT_WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
WORDS = tuple(sorted({word for phrase in PHRASES for word in phrase.split()}) + list("0123456789"))
ACCENTS = (
    "en-us",
    "en-us",
    "en-us",
    "en-gb",
    "en-gb",
    "en-gb-x-rp",
    "en-gb-scotland",
    "en-gb-x-gbclan",
    "en-gb-x-gbcwmd",
    "en-029",
    "en-us-nyc",
)
VARIANTS = (
    "",
    "",
    "",
    "f1",
    "f2",
    "f3",
    "f4",
    "f5",
    "m1",
    "m2",
    "m3",
    "m4",
    "m5",
    "m6",
    "m7",
    "m8",
    "klatt",
    "klatt2",
    "klatt3",
    "klatt4",
    "croak",
    "Andrea",
    "Andy",
    "Annie",
    "Alex",
    "adam",
    "anika",
    "antonio",
    "aunty",
    "belinda",
    "benjamin",
    "boris",
    "caleb",
    "david",
    "Denis",
    "Diogo",
    "ed",
    "edward",
    "Gene",
    "grandma",
    "grandpa",
    "Henrique",
    "Hugo",
    "Jacky",
    "john",
    "Lee",
    "linda",
    "marcelo",
    "Marco",
    "Mario",
    "max",
    "Michael",
    "michel",
    "miguel",
    "mike",
    "norbert",
    "pablo",
    "paul",
    "pedro",
    "quincy",
    "rob",
    "robert",
    "sandro",
    "shelby",
    "steph",
    "travis",
    "victor",
    "zac",
)


class Clip(NamedTuple):
    """A spoken clip: samples in -1..1 at 16 kHz and its transcript in lower case."""

    samples: Samples
    text: str


def voices(side: str) -> list[str]:
    """Variants on one side of the split."""
    return [name for name in VARIANTS if (name in HELD_OUT_VARIANTS) == (side == HELD_OUT)]


def sample_text(rng: random.Random) -> str:
    """A phrase, or one to four digits with spaces between."""
    if rng.random() < 0.42:
        return rng.choice(PHRASES)
    return " ".join(rng.choice("0123456789") for _ in range(rng.choice([1, 2, 2, 3, 3, 4, 4])))


def speak(text: str, side: str, rng: random.Random) -> Samples:
    """Let espeak-ng say ``text`` in a random voice; 16 kHz, without leading or trailing silence."""
    spoken = text
    if text[0].isdigit():
        words = [DIGIT_WORDS[int(digit)] for digit in text.split()]
        spoken = rng.choice([" ", " ", ", ", ". "]).join(words)
    variant = rng.choice(voices(side))
    voice = rng.choice(ACCENTS) + (f"+{variant}" if variant else "")
    command = [
        "espeak-ng",
        "-v",
        voice,
        "-s",
        str(rng.randint(115, 190)),
        "-p",
        str(rng.randint(20, 80)),
        "-g",
        str(rng.choice([0, 0, 0, 4, 10])),
        "--stdout",
        spoken,
    ]
    finished = subprocess.run(command, capture_output=True, check=True)
    return _trim(_resample(*_read_wave(finished.stdout)))


def _read_wave(content: bytes) -> tuple[Samples, int]:
    with wave.open(io.BytesIO(content)) as reader:
        rate = reader.getframerate()
        # espeak-ng streams its header: the length in it is not the true one.
        raw = reader.readframes(len(content))
    return np.frombuffer(raw, np.int16).astype(np.float32) / 32768, rate


def _resample(samples: Samples, rate: int) -> Samples:
    """Band-limited resampling to 16 kHz through the spectrum."""
    length = round(len(samples) * SAMPLE_RATE / rate)
    spectrum = np.fft.rfft(samples)[: length // 2 + 1]
    return (np.fft.irfft(spectrum, length) * (length / len(samples))).astype(np.float32)


def _trim(samples: Samples) -> Samples:
    loud = np.flatnonzero(np.abs(samples) > 0.01)
    return samples[max(loud[0] - 400, 0) : loud[-1] + 400] if len(loud) else samples


def make_clips(runs: Runs, side: str, count: int) -> None:
    """Speak clips until the store of ``side`` holds ``count``; goes on where it stopped."""
    runs.clips.mkdir(parents=True, exist_ok=True)
    index_path = runs.clips / f"{side}.jsonl"
    done = sum(1 for _ in index_path.open()) if index_path.exists() else 0
    with (runs.clips / f"{side}.i16").open("ab") as store, index_path.open("a") as index:
        for number in range(done, count):
            rng = random.Random(f"{SEED} {side} {number}")
            text = sample_text(rng)
            samples = speak(text, side, rng)
            offset = store.tell()
            store.write((np.clip(samples, -1, 1) * 32767).astype(np.int16).tobytes())
            store.flush()
            index.write(
                json.dumps({"text": text, "offset": offset // 2, "length": len(samples)}) + "\n"
            )
            index.flush()


class Clips:
    """The store of one side, read lazily; ``refresh`` sees clips made meanwhile."""

    def __init__(self, runs: Runs, side: str) -> None:
        self._store = runs.clips / f"{side}.i16"
        self._index = runs.clips / f"{side}.jsonl"
        self._rows: list[dict[str, int | str]] = []
        self.refresh()

    def refresh(self) -> None:
        """Read the index again."""
        self._rows = [json.loads(line) for line in _whole_lines(self._index)]
        self._samples = np.memmap(self._store, np.int16, "r")

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, number: int) -> Clip:
        row = self._rows[number]
        start, length = int(row["offset"]), int(row["length"])
        return Clip(
            self._samples[start : start + length].astype(np.float32) / 32767, str(row["text"])
        )


def _whole_lines(path: Path) -> Iterator[str]:
    with path.open() as lines:
        yield from (line for line in lines if line.endswith("\n"))


def vary(clip: Clip, rng: random.Random) -> Clip:
    """Another loudness, pauses before and after, and often light noise."""
    noise = np.random.default_rng(rng.getrandbits(32))
    gain = 10 ** rng.uniform(-0.9, 0.1)
    before, after = (int(SAMPLE_RATE * rng.choice([0, 0.1, rng.uniform(0, 0.7)])) for _ in range(2))
    samples = np.concatenate([np.zeros(before), clip.samples * gain, np.zeros(after)])
    if rng.random() < 0.6:
        samples = samples + noise.normal(0, 10 ** rng.uniform(-3.7, -2.1), len(samples))
    return Clip(np.clip(samples, -1, 1).astype(np.float32), clip.text)


def silence(rng: random.Random) -> Clip:
    """A clip without words: nothing, hiss, hum or a click."""
    noise = np.random.default_rng(rng.getrandbits(32))
    length = int(SAMPLE_RATE * rng.uniform(0.4, 3))
    samples = np.zeros(length)
    if rng.random() < 0.75:
        samples = noise.normal(0, 10 ** rng.uniform(-4, -0.8), length)
    if rng.random() < 0.3:
        samples = np.convolve(samples, np.ones(8) / 8, "same")
    if rng.random() < 0.25:
        times = np.arange(length) / SAMPLE_RATE
        samples = samples + 10 ** rng.uniform(-3, -0.6) * np.sin(
            2 * np.pi * rng.uniform(50, 2000) * times
        )
    return Clip(np.clip(samples, -1, 1).astype(np.float32), "")


def make_all_clips(runs: Runs, train: int = 6000, held_out: int = 300) -> None:
    """Stage ``clips``: the evaluation side first, it is small."""
    make_clips(runs, HELD_OUT, held_out)
    make_clips(runs, TRAIN, train)
