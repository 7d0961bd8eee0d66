"""How many soft tokens a medium takes in a prompt."""

from __future__ import annotations

from training.configuration import MAX_PATCHES
from training.films import Film
from training.pixels import target_size
from training.scenes import Scene
from training.speech import Clip
from training.tokens_truth import CELL


def soft_token_count(medium: Scene | Clip | Film, patches: int = MAX_PATCHES) -> int:
    """Soft tokens of a picture, of a clip, or of each frame of a film, at most ``patches`` each."""
    if isinstance(medium, Clip):
        return clip_tokens(len(medium.samples))
    picture = medium.picture if isinstance(medium, Scene) else medium.frames[0]
    height, width = target_size(*picture.shape[:2], patches)
    return (height // CELL) * (width // CELL)


def clip_tokens(samples: int) -> int:
    """Mel frames that lie wholly in the clip, halved twice, rounded up.

    The extractor pads 160 zeros before the clip and looks at windows of 321 samples every
    160; a frame counts when its last sample is real.
    """
    frames = max(0, (samples - 1 - 320 + 160) // 160 + 1)
    return (frames + 3) // 4
