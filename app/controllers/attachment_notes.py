"""What an attached file costs, and why the loaded model cannot take it. Pure functions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.media_parts import PAGE_DETAIL, detail_of
from app.records import Attachment, MediaKind
from app.viewmodels.composer import ChipNote
from engine.errors import MediaError
from engine.events import Loaded
from engine.media.grid import token_count
from engine.media.look import Look
from engine.media.price import film_tokens, sound_tokens
from engine.messages import FilmView
from engine.sight import Sight

translate = QCoreApplication.translate

CHARACTERS_PER_TOKEN = 4


def note_of(attachment: Attachment, look: Look | None, model: Loaded | None) -> ChipNote:
    """What is said beside ``attachment``; ``look`` is None while nobody has looked at it."""
    problem = "" if model is None else problem_of(attachment, model)
    sight = None if model is None else model.sight
    tokens, is_about = _price(attachment, look, sight)
    return ChipNote(tokens, is_about, problem)


def problem_of(attachment: Attachment, model: Loaded) -> str:
    """Why ``model`` cannot take the file, and the way out; empty where it can."""
    kind, use = attachment.kind, attachment.use
    needs = {
        MediaKind.IMAGE: "video" if use.as_film else "image",
        MediaKind.AUDIO: "audio",
        MediaKind.VIDEO: "video",
        MediaKind.DOCUMENT: "" if use.as_text else "image",
        MediaKind.TEXT: "",
    }[kind]
    if not needs or needs in model.modalities:
        return ""
    sentence = {
        MediaKind.IMAGE: translate(
            "AttachmentController",
            "{model} cannot see pictures; remove {name} or choose a model that can.",
        ),
        MediaKind.AUDIO: translate(
            "AttachmentController",
            "{model} cannot hear; remove {name} or choose a model that can.",
        ),
        MediaKind.VIDEO: translate(
            "AttachmentController",
            "{model} cannot watch films; remove {name} or choose a model that can.",
        ),
        MediaKind.DOCUMENT: translate(
            "AttachmentController",
            "{model} cannot see pages; send the text of {name} or choose a model that can.",
        ),
    }[kind]
    return sentence.format(model=model.name, name=attachment.name)


def _price(
    attachment: Attachment, look: Look | None, sight: Sight | None
) -> tuple[int | None, bool]:
    """Tokens, and whether they are only estimated."""
    use = attachment.use
    if attachment.kind is MediaKind.TEXT:
        return max(1, attachment.size_bytes // CHARACTERS_PER_TOKEN), True
    if attachment.kind is MediaKind.AUDIO and look is not None and look.seconds is not None:
        return sound_tokens(look.seconds), True
    if sight is None or use.as_text:
        return None, False
    if attachment.kind is MediaKind.VIDEO and look is not None:
        view = use.film or FilmView()
        return film_tokens(view, look.seconds, look.size_px, sight), view.at_changes
    if attachment.kind is MediaKind.DOCUMENT and use.pages is not None:
        detail = detail_of(use, sight, PAGE_DETAIL) or sight.budget
        return detail * (use.pages[1] - use.pages[0] + 1), True
    if attachment.kind is MediaKind.IMAGE and look is not None and look.size_px is not None:
        try:
            if use.as_film:
                per_frame = token_count(*look.size_px, sight, sight.frame_budget)
                return per_frame * min(sight.num_frames, look.num_frames), False
            return token_count(*look.size_px, sight, detail_of(use, sight) or sight.budget), False
        except MediaError:
            return None, False  # said when it is looked at more closely
    return None, False
