"""Media of a dialogue as the files a user would attach."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import soundfile
from PIL import Image

from engine.messages import AudioPart, ImagePart, Message, Part, VideoPart
from training.chat import Dialogue, Medium
from training.films import Film
from training.scenes import Scene
from training.settings import SAMPLE_RATE


def write_picture(scene: Scene, path: Path) -> None:
    """A PNG of the scene."""
    Image.fromarray(scene.picture).save(path)


def write_sound(samples: np.ndarray, path: Path) -> None:
    """A 16-bit WAV at 16 kHz."""
    soundfile.write(path, samples, SAMPLE_RATE, subtype="PCM_16")


def write_film(film: Film, path: Path, fps: float) -> None:
    """An MP4 (MPEG-4 part 2) of the film's frames; sides are made even."""
    height, width = (side // 2 * 2 for side in film.frames[0].shape[:2])
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter_fourcc(*"mp4v"), fps, (width, height))
    for frame in film.frames:
        writer.write(cv2.cvtColor(frame[:height, :width], cv2.COLOR_RGB2BGR))
    writer.release()


def with_files(dialogue: Dialogue, messages: list[Message], folder: Path) -> list[Message]:
    """``messages`` with every numbered medium written to ``folder`` and named by its file."""
    written: list[Message] = []
    for message in messages:
        parts = tuple(_written(part, dialogue.media, folder) for part in message.parts)
        written.append(replace(message, parts=parts))
    return written


def _written(part: Part, media: list[Medium], folder: Path) -> Part:
    if not isinstance(part, ImagePart | AudioPart | VideoPart):
        return part
    number = str(part.path)
    medium = media[int(number)]
    if isinstance(medium, Scene):
        path = folder / f"{number}.png"
        write_picture(medium, path)
    elif isinstance(medium, Film):
        path = folder / f"{number}.mp4"
        write_film(medium, path, fps=max(8.0, len(medium.frames) / max(medium.seconds[-1], 0.5)))
    else:
        path = folder / f"{number}.wav"
        write_sound(medium.samples, path)
    return replace(part, path=path)
