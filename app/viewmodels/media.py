"""What a dialog about one attached file draws."""

from __future__ import annotations

from dataclasses import dataclass

from app.records import Attachment
from engine.sight import Sight


@dataclass(frozen=True, slots=True)
class MediaFacts:
    """A file, what is known of it, and how the loaded model looks at pictures.

    ``model`` is empty and ``sight`` None while no model is loaded.
    """

    attachment: Attachment
    num_pages: int = 0
    has_text: bool = False
    num_frames: int = 1
    model: str = ""
    sight: Sight | None = None
