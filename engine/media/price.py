"""What a film or a sound will cost in tokens, before it is read. Pure functions."""

from __future__ import annotations

import math

from engine.errors import MediaError
from engine.media.grid import token_count
from engine.media.moments import moments_of
from engine.messages import FilmView
from engine.sight import Sight

# One soft token each 40 ms (Gemma 4's processors, audio_ms_per_token).
SOUND_TOKENS_PER_SECOND = 25


def film_tokens(
    view: FilmView, seconds: float | None, size_px: tuple[int, int] | None, sight: Sight
) -> int | None:
    """Tokens of the frames; None where the film or the view cannot be used.

    Fewer where a film has fewer frames than are asked for.
    """
    if seconds is None or size_px is None:
        return None
    try:
        count = len(moments_of(view, seconds, sight.num_frames))
        return count * token_count(*size_px, sight, sight.frame_budget)
    except MediaError:
        return None


def sound_tokens(seconds: float) -> int:
    """Tokens of a sound, about."""
    return math.ceil(seconds * SOUND_TOKENS_PER_SECOND)
