"""The places an answer names, written as JSON or into a copy of the picture."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from engine.errors import MediaError
from engine.grounding import find_marks, marks_json
from engine.media.image import Picture, load_image
from engine.messages import ImagePart, PagePart, Part, VideoPart


def write_marks(answer: str, parts: Sequence[Part], target: Path) -> None:
    """Write the boxes and points of ``answer``: JSON, or a picture by the file's ending.

    An answer without any is told on stderr, and nothing is written.

    Raises:
        MediaError: the file cannot be written, or there is no picture to draw in.
    """
    marks = find_marks(answer)
    if not marks:
        print(f"The answer holds no boxes or points; {target} was not written.", file=sys.stderr)
        return
    try:
        if target.suffix.lower() == ".json":
            target.write_text(marks_json(marks), encoding="utf-8")
            return
        from PIL import Image

        from engine.media.annotate import annotated

        Image.fromarray(annotated(_ground(parts), marks)).save(target)
    except (OSError, ValueError) as error:
        raise MediaError(
            f"{target} cannot be written ({error}); choose a .json, .png or .jpg file in a folder "
            "you may write to."
        ) from error


def _ground(parts: Sequence[Part]) -> Picture:
    """The first picture, page or frame that was shown."""
    from engine.media import pages, video

    for part in parts:
        match part:
            case ImagePart():
                return load_image(part.path)
            case PagePart():
                return pages.load_page(part.path, part.page)
            case VideoPart():
                return video.load_film(part.path, 1, part.view).frames[0]
    raise MediaError("There is no picture to draw the places in; give one, or write a .json file.")
