"""Media of a prompt -> soft tokens from the towers, and the whole prompt -> decoder input.

The towers are called as the library's model does. Their outputs are kept by content, so that a
picture is looked at once per chat, however often it returns in the history. Engine process only.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from engine.device import Choice
from engine.errors import EngineBug, MediaError, PromptError
from engine.generation import FeatureSpan, PromptInputs
from engine.media import audio, image, video
from engine.media.files import content_digest
from engine.processor import BUDGETS, Pixels, Processor, to_device
from engine.prompt import MediaPart, MediaSlot, Segment, join_literals
from engine.toolformat import Control, Literal
from engine.types import AudioPart, ImagePart, VideoPart

CACHE_BYTES = 256 * 1024 * 1024

_FILES = {
    ImagePart: ("picture", image.MAX_BYTES),
    AudioPart: ("sound", audio.MAX_BYTES),
    VideoPart: ("film", video.MAX_BYTES),
}


@dataclass(frozen=True, slots=True, eq=False)
class SoftTokens:
    """Embeddings (n, hidden) that stand where ``placeholder`` is repeated n times."""

    placeholder: str
    features: Tensor
    bidirectional: bool
    digest: str


Expanded = Control | Literal | SoftTokens


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

    def expand(self, segments: Sequence[Segment]) -> Iterator[Expanded]:
        """Put the soft tokens in place of the media, literals joined anew.

        Raises:
            MediaError: a file cannot be used, or the model lacks the sense for it.
        """
        return join_literals(piece for segment in segments for piece in self._expanded(segment))

    def _expanded(self, segment: Segment) -> Iterable[Expanded]:
        if not isinstance(segment, MediaSlot):
            return (segment,)
        key = self._key(segment.part)
        pieces = self._cache.get(key)
        if pieces is None:
            with torch.inference_mode():
                pieces = tuple(self._look_or_listen(segment.part, key))
            self._cache.put(key, pieces)
        return pieces

    def _key(self, part: MediaPart) -> str:
        manner: object = self._budget(part) if isinstance(part, ImagePart) else 0
        if isinstance(part, VideoPart):
            manner = part.view
        what, max_bytes = _FILES[type(part)]
        return f"{what}:{manner}:{content_digest(part.path, what, max_bytes)}"

    def _look_or_listen(self, part: MediaPart, key: str) -> Iterator[Expanded]:
        match part:
            case ImagePart():
                return self._picture(part, key)
            case AudioPart():
                return self._sound(part, key)
            case VideoPart():
                return self._film(part, key)

    def _picture(self, part: ImagePart, key: str) -> Iterator[Expanded]:
        self._require(self._sees, "sees no pictures", part.path)
        pixels = self._processor.pixels([image.load_image(part.path)], self._budget(part))
        (features,) = self._seen(pixels)
        yield from self._framed("<|image|>", features, key)

    def _film(self, part: VideoPart, key: str) -> Iterator[Expanded]:
        self._require(self._sees, "sees no films", part.path)
        film = video.load_film(part.path, self._processor.num_frames, part.view)
        pixels = self._processor.pixels(film.frames, self._processor.frame_budget)
        views = zip(film.seconds, self._seen(pixels), strict=True)
        for number, (seconds, features) in enumerate(views):
            yield Literal(f"{' ' if number else ''}{video.timestamp(seconds)} ")
            yield from self._framed("<|video|>", features, f"{key}:{number}")

    def _sound(self, part: AudioPart, key: str) -> Iterator[Expanded]:
        self._require(self._hears, "hears no sounds", part.path)
        spectrum = self._processor.spectrum(audio.load_sound(part.path).samples)
        heard = self._target.model.get_audio_features(
            to_device(spectrum.features, self._choice.device, self._choice.dtype),
            to_device(spectrum.mask, self._choice.device, self._choice.dtype),
            return_dict=True,
        )
        features = heard.pooler_output[heard.attention_mask.bool()]
        yield Control("<|audio>")
        yield SoftTokens("<|audio|>", features, False, key)
        yield Control("<audio|>")

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

    def _budget(self, part: ImagePart) -> int:
        budget = part.max_soft_tokens or self._processor.image_budget
        if budget not in BUDGETS:
            raise PromptError(
                f"A picture cannot have {budget} tokens; "
                f"choose one of {', '.join(map(str, BUDGETS))}."
            )
        return min(budget, self._most) if self._most else budget

    @staticmethod
    def _require(ability: bool, lack: str, path: Path) -> None:
        if not ability:
            raise MediaError(f"This model {lack}; remove {path} or choose a model that can.")


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
        self._entries: OrderedDict[str, tuple[Expanded, ...]] = OrderedDict()

    def get(self, key: str) -> tuple[Expanded, ...] | None:
        if key in self._entries:
            self._entries.move_to_end(key)
        return self._entries.get(key)

    def put(self, key: str, pieces: tuple[Expanded, ...]) -> None:
        self._entries[key] = pieces
        while self._bytes() > self._limit and len(self._entries) > 1:
            self._entries.popitem(last=False)

    def _bytes(self) -> int:
        return sum(
            piece.features.nbytes
            for pieces in self._entries.values()
            for piece in pieces
            if isinstance(piece, SoftTokens)
        )
