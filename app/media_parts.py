"""An attached file -> the parts it is sent as, and the detail each picture is looked at with.

Pure functions without Qt: the composer prices with them what the request is built with.
"""

from __future__ import annotations

from app.records import Attachment, Use
from engine.messages import (
    AudioPart,
    FilePart,
    FilmView,
    ImagePart,
    MediaKind,
    PagePart,
    Part,
    VideoPart,
)
from engine.sight import Sight

PAGE_DETAIL = 560


def parts_of(attachment: Attachment, sight: Sight | None) -> tuple[Part, ...]:
    """The parts of a message that ``attachment`` stands for, in order."""
    use, path = attachment.use, attachment.path
    match attachment.kind:
        case MediaKind.IMAGE:
            return (VideoPart(path) if use.as_film else ImagePart(path, detail_of(use, sight)),)
        case MediaKind.AUDIO:
            return (AudioPart(path),)
        case MediaKind.VIDEO:
            return (VideoPart(path, use.film or FilmView()),)
        case MediaKind.TEXT:
            return (FilePart(path, attachment.name),)
        case MediaKind.DOCUMENT if use.as_text or use.pages is None:
            return (FilePart(path, attachment.name, use.pages),)
        case MediaKind.DOCUMENT:
            detail = detail_of(use, sight, PAGE_DETAIL)
            first, last = use.pages
            return tuple(PagePart(path, page, detail) for page in range(first, last + 1))
    raise AssertionError(attachment.kind)


def detail_of(use: Use, sight: Sight | None, usual: int | None = None) -> int | None:
    """Tokens for one picture: the user's choice, else what its content asks for, else ``usual``.

    Limited to what the model supports; None leaves the choice to the checkpoint.
    """
    wanted = use.detail or use.wanted_detail or usual
    return None if wanted is None else nearest_budget(wanted, sight)


def nearest_budget(wanted: int, sight: Sight | None) -> int | None:
    """The largest supported number of tokens up to ``wanted``; the least where all are larger."""
    if sight is None:
        return None
    return max((one for one in sight.budgets if one <= wanted), default=sight.budgets[0])
