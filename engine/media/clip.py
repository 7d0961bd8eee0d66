"""Camera pictures -> a film file. Runs in the preparation process."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.errors import MediaError


def write_clip(path: Path, pictures: Sequence[bytes], fps: float) -> None:
    """Write JPEG pictures of one size as an MP4 (MPEG-4 part 2); sides are made even.

    Raises:
        MediaError: the film cannot be written.
    """
    frames = [_decoded(raw) for raw in pictures]
    height, width = (side // 2 * 2 for side in frames[0].shape[:2])
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"mp4v"), fps, (width, height))
    if not writer.isOpened():
        raise MediaError(f"The film {path} cannot be written; check that the disk has room.")
    for frame in frames:
        writer.write(np.ascontiguousarray(frame[:height, :width]))
    writer.release()


def _decoded(raw: bytes) -> NDArray[np.uint8]:
    frame = cv2.imdecode(np.frombuffer(raw, np.uint8), cv2.IMREAD_COLOR)
    if frame is None:
        raise MediaError("A picture of the camera is damaged; try again.")
    return np.asarray(frame, dtype=np.uint8)
