"""Where the program's own files lie."""

from __future__ import annotations

from pathlib import Path

RESOURCES = Path(__file__).resolve().parent.parent / "resources"


def bundled_model() -> Path:
    """The model that comes with the program."""
    return RESOURCES / "demo_model"


def samples() -> Path:
    """The picture, sound and film to try the model with."""
    return RESOURCES / "samples"


def speech_weights() -> Path:
    """The voice activity detector that comes with the program."""
    return RESOURCES / "silero_vad" / "silero_vad_16k.safetensors"
