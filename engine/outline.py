"""What the media of a prompt will take of it, without asking the towers.

Reads and prepares the files as :mod:`engine.features` does and stops before the towers, so that
the numbers are those of the prompt itself. Outlines are kept per medium while its file stays the
same. Engine process only.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from engine.features import Towers, text_of
from engine.media import audio, image, pages, textfile, video
from engine.media.speech import SpeechDetector, split_at_pauses
from engine.messages import AudioPart, FilePart, ImagePart, PagePart, VideoPart
from engine.processor import Processor
from engine.prompt import MediaPart, MediaSlot, Segment
from engine.toolformat import Control, Literal


@dataclass(frozen=True, slots=True)
class Blank:
    """Where ``count`` soft tokens of a medium will stand; see ``features.SoftTokens``."""

    placeholder: str
    count: int
    bidirectional: bool
    digest: str


Outlined = Control | Literal | Blank
_Signature = tuple[int, int, int]


class Outliner:
    """Outlines of media for one loaded model."""

    def __init__(self, towers: Towers, processor: Processor) -> None:
        self._towers = towers
        self._processor = processor
        self._kept: dict[MediaPart, tuple[_Signature, tuple[Outlined, ...]]] = {}

    def outline(self, part: MediaPart) -> tuple[Outlined, ...]:
        """The pieces that take a medium's place in the prompt.

        Raises:
            MediaError: the file cannot be used, or the model lacks the sense for it.
        """
        self._towers.check_sense(part)
        signature = self._signature(part)
        kept = self._kept.get(part)
        if kept is not None and kept[0] == signature:
            return kept[1]
        pieces = tuple(self._outlined(part, self._towers.key_of(part)))
        if signature is not None:
            self._kept[part] = (signature, pieces)
        return pieces

    def _signature(self, part: MediaPart) -> _Signature | None:
        """Changes with the file and with how closely it is looked at; None without a file."""
        try:
            state = part.path.stat()
        except OSError:
            return None
        return state.st_mtime_ns, state.st_size, self._towers.budget_of(part)

    def keep_only(self, parts: Iterable[MediaPart]) -> None:
        """Forget all other media."""
        wanted = set(parts)
        self._kept = {part: kept for part, kept in self._kept.items() if part in wanted}

    def _outlined(self, part: MediaPart, key: str) -> Iterator[Outlined]:
        match part:
            case ImagePart():
                yield from self._picture(image.load_image(part.path), part, key)
            case PagePart():
                yield from self._picture(pages.load_page(part.path, part.page), part, key)
            case VideoPart():
                yield from self._film(part, key)
            case AudioPart():
                pieces = split_at_pauses(audio.load_sound(part.path).samples, SpeechDetector())
                for number, piece in enumerate(pieces):
                    yield Control("<|audio>")
                    count = self._processor.spectrum(piece).num_tokens
                    yield Blank("<|audio|>", count, False, f"{key}:{number}" if number else key)
                    yield Control("<audio|>")
            case FilePart():
                yield Literal(textfile.quoted(part.name or part.path.name, text_of(part)))

    def _picture(
        self, picture: image.Picture, part: ImagePart | PagePart, key: str
    ) -> Iterator[Outlined]:
        pixels = self._processor.pixels([picture], self._towers.budget_of(part))
        yield from self._framed("<|image|>", pixels.num_tokens[0], key)

    def _film(self, part: VideoPart, key: str) -> Iterator[Outlined]:
        film = video.load_film(part.path, self._processor.num_frames, part.view)
        pixels = self._processor.pixels(film.frames, self._processor.frame_budget)
        views = zip(film.seconds, pixels.num_tokens, strict=True)
        for number, (seconds, count) in enumerate(views):
            yield Literal(f"{' ' if number else ''}{video.timestamp(seconds)} ")
            yield from self._framed("<|video|>", count, f"{key}:{number}")

    def _framed(self, placeholder: str, count: int, digest: str) -> Iterator[Outlined]:
        yield Control("<|image>")
        yield Blank(placeholder, count, self._towers.looks_both_ways, digest)
        yield Control("<image|>")


def media_of(segments: Sequence[Segment]) -> list[MediaPart]:
    """The media of a prompt in order."""
    return [segment.part for segment in segments if isinstance(segment, MediaSlot)]
