"""What is found out about a file when it is attached: its kind, size, and what it asks for.

Decodes what can be decoded quickly, so that a damaged file is told at once and not when the
question is sent. Runs in the preparation process, and in the CLI. The window imports the names
only, so the libraries that decode are imported by the functions that need them.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import MediaError
from engine.media.grid import digest_of, resized, resized_to
from engine.messages import FilmView, MediaKind
from engine.sight import Sight

if TYPE_CHECKING:
    from engine.media import image


@dataclass(frozen=True, slots=True)
class Look:
    """What is known of a file; what does not apply to its kind stays empty.

    ``size_px`` is (width, height) of a picture, upright; ``num_frames`` more than one for an
    animation. ``wanted_detail`` is the number of tokens that a picture's print asks for.
    """

    kind: MediaKind
    size_px: tuple[int, int] | None = None
    num_frames: int = 1
    wanted_detail: int | None = None
    num_pages: int = 0
    has_text: bool = False
    seconds: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """A picture or page exactly as the model will see it, and its price."""

    picture: image.Picture
    tokens: int
    digest: str


def look_at(path: Path, kind: MediaKind) -> Look:
    """Look at a file of this kind.

    Raises:
        MediaError: it cannot be used.
    """
    from engine.media import audio, detail, image, pages, textfile, video

    match kind:
        case MediaKind.IMAGE:
            picture = image.load_image(path)
            size = (picture.shape[1], picture.shape[0])
            frames, wanted = image.count_frames(path), detail.wanted_budget(picture)
            return Look(kind, size_px=size, num_frames=frames, wanted_detail=wanted)
        case MediaKind.VIDEO:
            facts = video.read_facts(path)
            return Look(kind, size_px=(facts.width, facts.height), seconds=facts.seconds)
        case MediaKind.DOCUMENT:
            outline = pages.read_outline(path)
            has_text = outline.characters > 0
            return Look(kind, num_pages=outline.num_pages, has_text=has_text)
        case MediaKind.TEXT:
            textfile.load_text(path)
            return Look(kind)
        case MediaKind.AUDIO:
            return Look(kind, seconds=audio.read_seconds(path))
    raise AssertionError(kind)


def show(path: Path, page: int | None, sight: Sight, budget: int) -> Shown:
    """The picture, or the page of a PDF, as a model with this sight sees it.

    Raises:
        MediaError: it cannot be used.
    """
    seen = resized(_load(path, page), sight, budget)
    tokens = seen.shape[0] * seen.shape[1] // (sight.patch_px * sight.pooling) ** 2
    return Shown(seen, tokens, digest_of(seen))


def show_again(path: Path, page: int | None, size_px: tuple[int, int]) -> Shown:
    """What a receipt is about, made again from the kept file; its tokens are the receipt's.

    Raises:
        MediaError: the file cannot be used any more.
    """
    seen = resized_to(_load(path, page), size_px)
    return Shown(seen, 0, digest_of(seen))


def unlock(path: Path, password: str, target: Path) -> None:
    """Write a copy of an encrypted document that can be read without its password.

    Raises:
        EncryptedError: the password is not the document's.
        MediaError: the document cannot be used.
    """
    from engine.media import pages

    pages.unlock(path, password, target)


def _load(path: Path, page: int | None) -> image.Picture:
    from engine.media import image, pages

    return image.load_image(path) if page is None else pages.load_page(path, page)


def read_large(path: Path, page: int | None, max_side_px: int) -> image.Picture:
    """A picture or page for people, at most ``max_side_px`` wide and high."""
    from engine.media import image, pages

    if page is not None:
        picture = pages.load_page(path, page, pixels=max_side_px**2)
    else:
        picture = image.load_image(path)
    return _at_most(picture, max_side_px)


def read_frame(path: Path, second: float, max_side_px: int) -> image.Picture:
    """The frame of a film that is on show at a time.

    Raises:
        MediaError: the film cannot be used, or ends before.
    """
    from engine.media import video

    film = video.load_film(path, 1, FilmView(start_s=second, num_frames=1))
    return _at_most(film.frames[0], max_side_px)


def write_thumbnail(path: Path, kind: MediaKind, target: Path, max_side_px: int) -> None:
    """A small PNG of a picture, of a document's first page or of a film's beginning.

    Raises:
        MediaError: it cannot be used.
    """
    from PIL import Image

    from engine.media import video

    if target.exists():
        return
    if kind is MediaKind.VIDEO:
        picture = video.load_film(path, 1).frames[0]
    else:
        page = 0 if kind is MediaKind.DOCUMENT else None
        picture = read_large(path, page, max_side_px)
    waiting = target.with_name(f".incoming-{target.name}")
    try:
        Image.fromarray(_at_most(picture, max_side_px)).save(waiting, "PNG")
        waiting.replace(target)
    except OSError as error:
        waiting.unlink(missing_ok=True)
        raise MediaError(
            f"The small picture of {path} cannot be written ({error.strerror}); check that the "
            "disk has room."
        ) from error


def _at_most(picture: image.Picture, max_side_px: int) -> image.Picture:
    import numpy as np
    from PIL import Image

    image_ = Image.fromarray(picture)
    image_.thumbnail((max_side_px, max_side_px), Image.Resampling.LANCZOS)
    return np.asarray(image_, dtype=np.uint8)
