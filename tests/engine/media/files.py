"""Writes the media the tests need; every file is made in the test's own folder."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import soundfile
from numpy.typing import NDArray


def tone(
    path: Path, seconds: float = 1.0, rate: int = 16_000, hertz: float = 440.0, channels: int = 1
) -> Path:
    time = np.arange(int(seconds * rate)) / rate
    wave = 0.5 * np.sin(2 * np.pi * hertz * time)
    soundfile.write(path, np.repeat(wave[:, None], channels, axis=1), rate)
    return path


def film(path: Path, num_frames: int, fps: float = 10.0, size: tuple[int, int] = (64, 48)) -> Path:
    """Frame k is grey with the value 10 * k (from 0 again after 25 frames)."""
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), fps, size)
    assert writer.isOpened()
    for number in range(num_frames):
        writer.write(_grey(size, 10 * number % 250))
    writer.release()
    return path


def _grey(size: tuple[int, int], value: int) -> NDArray[np.uint8]:
    return np.full((size[1], size[0], 3), value, dtype=np.uint8)


def cut(path: Path, share: float = 0.5) -> Path:
    """The same file without its end."""
    data = path.read_bytes()
    shorter = path.with_name(f"cut{path.suffix}")
    shorter.write_bytes(data[: int(len(data) * share)])
    return shorter
