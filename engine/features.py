"""Media of a prompt -> soft tokens from the towers, and the whole prompt -> decoder input.

The towers are called as the library's model does. Their outputs are kept by content, so that a
picture is looked at once per chat, however often it returns in the history. Engine process only.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from engine.device import Choice
from engine.errors import EngineBug, MediaError, PromptError
from engine.generation import FeatureSpan, PromptInputs
from engine.media import audio, image, pages, textfile, video
from engine.media.files import MAX_DOCUMENT_BYTES, content_digest
from engine.media.grid import digest_of
from engine.media.kinds import HEAD_BYTES, sniff
from engine.media.speech import SpeechDetector, split_at_pauses
from engine.messages import AudioPart, FilePart, ImagePart, MediaKind, PagePart, VideoPart
from engine.processor import BUDGETS, Pixels, Processor, to_device
from engine.prompt import MediaPart, MediaSlot, Segment, join_literals
from engine.sight import Receipt, Sight
from engine.toolformat import Control, Literal

CACHE_BYTES = 256 * 1024 * 1024

_FILES = {
    ImagePart: ("picture", image.MAX_BYTES),
    AudioPart: ("sound", audio.MAX_BYTES),
    VideoPart: ("film", video.MAX_BYTES),
    PagePart: ("document", MAX_DOCUMENT_BYTES),
    FilePart: ("file", MAX_DOCUMENT_BYTES),
}


@dataclass(frozen=True, slots=True, eq=False)
class SoftTokens:
    """Embeddings (n, hidden) that stand where ``placeholder`` is repeated n times."""

    placeholder: str
    features: Tensor
    bidirectional: bool
    digest: str


Expanded = Control | Literal | SoftTokens


@dataclass(frozen=True, slots=True, eq=False)
class Received:
    """One medium as it stands in the prompt, with what is said about it."""

    pieces: tuple[Expanded, ...]
    receipt: Receipt


def _ignore(_receipt: Receipt) -> None:
    pass


class Towers:
    """The vision and audio towers of a loaded target."""

    def __init__(self, target: Any, processor: Processor, choice: Choice) -> None:
        self._target = target
        self._processor = processor
        self._choice = choice
        text = target.config.get_text_config()
        self._looks_both_ways = text.use_bidirectional_attention == "vision"
        self._hears = bool(target.config.audio_config)
        self._sees = bool(target.config.vision_config)
        self._cache = _Cache(CACHE_BYTES)
        self._most: int | None = None

    @property
    def modalities(self) -> tuple[str, ...]:
        """What this model takes in."""
        seen = ("image", "video") if self._sees else ()
        return ("text", *seen, *(("audio",) if self._hears else ()))

    def forget(self) -> None:
        """Give back what is kept of earlier media."""
        self._cache = _Cache(CACHE_BYTES)

    def lower_budget(self, used: int) -> int | None:
        """Spend fewer tokens on pictures from now on; returns how many, None at the least.

        ``used`` is the largest number that a picture of this turn asks for.
        """
        top = min(used, self._most or used)
        lower = max((budget for budget in BUDGETS if budget < top), default=None)
        self._most = lower or self._most
        return lower

    @property
    def sight(self) -> Sight | None:
        """How this model looks at pictures; None if it does not."""
        return self._processor.sight if self._sees else None

    def expand(
        self, segments: Sequence[Segment], note: Callable[[Receipt], None] = _ignore
    ) -> Iterator[Expanded]:
        """Put the soft tokens in place of the media, literals joined anew.

        ``note`` gets a receipt for each medium, in the order of the prompt.

        Raises:
            MediaError: a file cannot be used, or the model lacks the sense for it.
        """
        return join_literals(
            piece for segment in segments for piece in self._expanded(segment, note)
        )

    @property
    def looks_both_ways(self) -> bool:
        """Whether the tokens of a picture see each other in both directions."""
        return bool(self._looks_both_ways)

    def key_of(self, part: MediaPart) -> str:
        """A medium's content and how it is looked at.

        Raises:
            MediaError: the file cannot be read.
        """
        return self._key(part)

    def budget_of(self, part: MediaPart) -> int:
        """Soft tokens that a picture or page may have at most now; 0 for other media."""
        return self._budget(part) if isinstance(part, ImagePart | PagePart) else 0

    def check_sense(self, part: MediaPart) -> None:
        """Raise ``MediaError`` where the model lacks the sense for a medium."""
        match part:
            case ImagePart():
                if not self._sees:
                    raise MediaError(
                        f"This model sees no pictures; remove {part.path} or choose one that does."
                    )
            case PagePart():
                if not self._sees:
                    raise MediaError(
                        f"This model sees no pages; remove {part.path} or choose one that does."
                    )
            case VideoPart():
                if not self._sees:
                    raise MediaError(
                        f"This model sees no films; remove {part.path} or choose one that does."
                    )
            case AudioPart():
                if not self._hears:
                    raise MediaError(
                        f"This model hears no sounds; remove {part.path} or choose one that does."
                    )

    def _expanded(self, segment: Segment, note: Callable[[Receipt], None]) -> Iterable[Expanded]:
        if not isinstance(segment, MediaSlot):
            return (segment,)
        key = self._key(segment.part)
        received = self._cache.get(key)
        if received is None:
            with torch.inference_mode():
                received = self._look_or_listen(segment.part, key)
            self._cache.put(key, received)
        note(received.receipt)
        return received.pieces

    def _key(self, part: MediaPart) -> str:
        what, max_bytes = _FILES[type(part)]
        how: tuple[object, ...] = ()
        if isinstance(part, ImagePart | PagePart):
            how = (self._budget(part), getattr(part, "page", 0))
        elif isinstance(part, VideoPart):
            how = (part.view,)
        elif isinstance(part, FilePart):
            how = (part.name or part.path.name, part.pages)
        return f"{what}:{how}:{content_digest(part.path, what, max_bytes)}"

    def _look_or_listen(self, part: MediaPart, key: str) -> Received:
        self.check_sense(part)
        match part:
            case ImagePart():
                return self._picture(image.load_image(part.path), self._budget(part), key)
            case PagePart():
                return self._picture(pages.load_page(part.path, part.page), self._budget(part), key)
            case AudioPart():
                return self._sound(part, key)
            case VideoPart():
                return self._film(part, key)
            case FilePart():
                return self._text(part)

    def _picture(self, picture: image.Picture, budget: int, key: str) -> Received:
        pixels = self._processor.pixels([picture], budget)
        (features,) = self._seen(pixels)
        receipt = Receipt(
            pixels.num_tokens[0], budget, pixels.size_px, digest_of(*pixels.pictures())
        )
        return Received(tuple(self._framed("<|image|>", features, key)), receipt)

    def _film(self, part: VideoPart, key: str) -> Received:
        film = video.load_film(part.path, self._processor.num_frames, part.view)
        budget = self._processor.frame_budget
        pixels = self._processor.pixels(film.frames, budget)
        pieces: list[Expanded] = []
        views = zip(film.seconds, self._seen(pixels), strict=True)
        for number, (seconds, features) in enumerate(views):
            pieces.append(Literal(f"{' ' if number else ''}{video.timestamp(seconds)} "))
            pieces.extend(self._framed("<|video|>", features, f"{key}:{number}"))
        receipt = Receipt(
            sum(pixels.num_tokens), budget, pixels.size_px, digest_of(*pixels.pictures()),
            frame_seconds=film.seconds,
        )  # fmt: skip
        return Received(tuple(pieces), receipt)

    def _sound(self, part: AudioPart, key: str) -> Received:
        sound = audio.load_sound(part.path)
        pieces = split_at_pauses(sound.samples, SpeechDetector())
        digests = [key, *(f"{key}:{number}" for number in range(1, len(pieces)))]
        heard = [self._heard(*piece) for piece in zip(pieces, digests, strict=True)]
        tokens = sum(len(one.features) for _, one, _ in heard)
        flat = tuple(one for piece in heard for one in piece)
        return Received(flat, Receipt(tokens, sound_seconds=sound.seconds))

    def _heard(self, samples: audio.Samples, digest: str) -> tuple[Control, SoftTokens, Control]:
        """A sound of at most 30 seconds."""
        spectrum = self._processor.spectrum(samples)
        heard = self._target.model.get_audio_features(
            to_device(spectrum.features, self._choice.device, self._choice.dtype),
            to_device(spectrum.mask, self._choice.device, self._choice.dtype),
            return_dict=True,
        )
        features = heard.pooler_output[heard.attention_mask.bool()]
        if len(features) != spectrum.num_tokens:
            raise EngineBug("The audio tower made another number of tokens than was announced.")
        return (
            Control("<|audio>"),
            SoftTokens("<|audio|>", features, False, digest),
            Control("<audio|>"),
        )

    def _text(self, part: FilePart) -> Received:
        text = text_of(part)
        shown = textfile.quoted(part.name or part.path.name, text)
        num_tokens = len(self._processor.encoder.literal(shown))
        return Received((Literal(shown),), Receipt(num_tokens, characters=len(text)))

    def _framed(self, placeholder: str, features: Tensor, digest: str) -> Iterator[Expanded]:
        yield Control("<|image>")
        yield SoftTokens(placeholder, features, self._looks_both_ways, digest)
        yield Control("<image|>")

    def _seen(self, pixels: Pixels) -> list[Tensor]:
        """Features (tokens, hidden) of each picture."""
        seen = self._target.model.get_image_features(
            to_device(pixels.values, self._choice.device, self._choice.dtype),
            pixels.places.to(self._choice.device),
            return_dict=True,
        )
        features: list[Tensor] = list(seen.pooler_output)
        if tuple(len(one) for one in features) != pixels.num_tokens:
            raise EngineBug("The vision tower made another number of tokens than was announced.")
        return features

    def _budget(self, part: ImagePart | PagePart) -> int:
        budget = part.max_soft_tokens or self._processor.image_budget
        supported = self._processor.sight.budgets
        if budget not in supported:
            raise PromptError(
                f"This model cannot look at a picture with {budget} tokens; "
                f"choose {' or '.join(map(str, supported))}."
            )
        return min(budget, self._most) if self._most else budget


def text_of(part: FilePart) -> str:
    """A text file or the text of a PDF: becomes literal text, so that it cannot open a turn."""
    with part.path.open("rb") as file:
        is_pdf = sniff(file.read(HEAD_BYTES)) is MediaKind.DOCUMENT
    return pages.read_text(part.path, part.pages) if is_pdf else textfile.load_text(part.path)


class PromptAssembler:
    """Expanded segments -> ids and feature spans."""

    def __init__(self, processor: Processor) -> None:
        self._encoder = processor.encoder
        self._controls = processor.controls
        self._model_turn = processor.encoder.literal("model\n")

    def assemble(self, expanded: Iterable[Expanded]) -> PromptInputs:
        """Encode everything in order; note where the model's last turn begins."""
        expanded = tuple(expanded)
        ids: list[int] = []
        spans: list[FeatureSpan] = []
        for piece in expanded:
            if isinstance(piece, SoftTokens):
                spans.append(
                    FeatureSpan(len(ids), piece.features, piece.bidirectional, piece.digest)
                )
                ids.extend([self._controls[piece.placeholder]] * len(piece.features))
            else:
                ids.extend(self._encoder.encode((piece,)))
        media = sorted({piece.placeholder for piece in expanded if isinstance(piece, SoftTokens)})
        modality = "+".join(name.strip("<|>") for name in media) or "text"
        return PromptInputs(tuple(ids), tuple(spans), self._stable_length(ids), modality)

    def _stable_length(self, ids: Sequence[int]) -> int | None:
        """Up to the end of the last ``<|turn>model`` line; None where no model turn is open."""
        turn = self._controls["<|turn>"]
        start = max((at for at, index in enumerate(ids) if index == turn), default=-1) + 1
        end = start + len(self._model_turn)
        return end if list(ids[start:end]) == self._model_turn else None


class _Cache:
    """The latest expansions, by content, within a number of bytes."""

    def __init__(self, limit_bytes: int) -> None:
        self._limit = limit_bytes
        self._entries: OrderedDict[str, Received] = OrderedDict()

    def get(self, key: str) -> Received | None:
        if key in self._entries:
            self._entries.move_to_end(key)
        return self._entries.get(key)

    def put(self, key: str, received: Received) -> None:
        self._entries[key] = received
        while self._bytes() > self._limit and len(self._entries) > 1:
            self._entries.popitem(last=False)

    def _bytes(self) -> int:
        return sum(
            piece.features.nbytes if isinstance(piece, SoftTokens) else len(str(piece))
            for received in self._entries.values()
            for piece in received.pieces
        )
