"""Segments of a prompt -> token ids, so that literal text never yields a control id.

Control ids are looked up by name when a model loads. Literal text is encoded with special
tokens switched off and checked afterwards; where a control id still appears, the offending
spelling is encoded in two pieces, and the text stays as it was typed. Media are expanded
before (``engine.features``). Needs a transformers tokenizer, but imports no library.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from engine.errors import EngineBug, ModelError, PromptError
from engine.toolformat import QUOTE, Control, Literal

REQUIRED = (
    "<pad>", "<eos>", "<bos>", "<|turn>", "<turn|>", "<|channel>", "<channel|>", "<|think|>",
    "<|tool>", "<tool|>", "<|tool_call>", "<tool_call|>", "<|tool_response>", "<tool_response|>",
    QUOTE, "<|image>", "<|image|>", "<image|>", "<|audio>", "<|audio|>", "<audio|>",
)  # fmt: skip
VIDEO = "<|video|>"
# Blanks, single characters and bytes are vocabulary, even where a tokenizer lists them as added.
_ORDINARY = re.compile(r"\s*|.|<0x[0-9A-F]{2}>", re.DOTALL)
_HALF_CHARACTER = re.compile("[\ud800-\udfff]")
MULTIMODAL = ("<|image>", "<|image|>", "<image|>", "<|audio>", "<|audio|>", "<audio|>", VIDEO)


@dataclass(frozen=True, slots=True)
class ControlIds:
    """The control tokens of one tokenizer.

    ``by_name`` holds those the engine writes; ``forbidden`` maps every id that literal text
    must not produce to its spelling; ``hidden`` are those never shown when a reply holds them.
    """

    by_name: Mapping[str, int]
    forbidden: Mapping[int, str]
    hidden: frozenset[int]
    unknown: int | None

    def __getitem__(self, name: str) -> int:
        return self.by_name[name]

    @property
    def multimodal(self) -> tuple[int, ...]:
        """Ids that stand for media; a reply must never contain them."""
        return tuple(self.by_name[name] for name in MULTIMODAL if name in self.by_name)


def read_control_ids(tokenizer: Any, video_id: int | None = None) -> ControlIds:
    """Look up the control tokens by name.

    Args:
        video_id: the id from the model's configuration; older tokenizers lack ``<|video|>``.

    Raises:
        ModelError: a control token is missing or is not one token.
    """
    by_name = {name: _single_id(tokenizer, name) for name in REQUIRED}
    if VIDEO in tokenizer.get_vocab():
        by_name[VIDEO] = _single_id(tokenizer, VIDEO)
    elif video_id is not None:
        by_name[VIDEO] = video_id
    added = tokenizer.added_tokens_decoder
    named = {index: name for name, index in by_name.items()}
    spelled = {i: t.content for i, t in added.items() if not _ORDINARY.fullmatch(t.content)}
    special = {index for index, token in added.items() if token.special}
    return ControlIds(
        by_name=by_name,
        forbidden=spelled | named,
        hidden=frozenset(special | named.keys()),
        unknown=tokenizer.unk_token_id,
    )


def _single_id(tokenizer: Any, name: str) -> int:
    ids = tokenizer(name, add_special_tokens=False).input_ids
    if len(ids) != 1 or tokenizer.convert_ids_to_tokens(ids[0]) != name:
        raise ModelError(
            f"The tokenizer has no single token {name}, so it does not belong to a Gemma 4 "
            "model; download the model again."
        )
    return int(ids[0])


class PromptEncoder:
    """Encodes segments with one tokenizer."""

    def __init__(self, tokenizer: Any, controls: ControlIds) -> None:
        self._tokenizer = tokenizer
        self._controls = controls
        spellings = sorted(set(controls.forbidden.values()), key=len, reverse=True)
        self._spelling = re.compile("|".join(re.escape(one) for one in spellings))

    def encode(self, segments: Iterable[Control | Literal]) -> list[int]:
        """Ids of a stretch without media."""
        return [index for segment in segments for index in self._segment_ids(segment)]

    def literal(self, text: str) -> list[int]:
        """Ids of text; none of them is a control token.

        Raises:
            PromptError: the text holds half of a character.
        """
        if not text.isascii() and _HALF_CHARACTER.search(text):
            raise PromptError(
                "The text holds half of a character (a lone surrogate), which no model can read; "
                "type or copy it again."
            )
        ids = self._raw(text)
        if self._is_harmless(ids, text):
            return ids
        return self._harmless_pieces(_cut_open(text, self._spelling))

    def _segment_ids(self, segment: Control | Literal) -> list[int]:
        if isinstance(segment, Literal):
            return self.literal(segment.text)
        if segment.name not in self._controls.by_name:
            raise EngineBug(f"The prompt uses an unknown control token {segment.name}.")
        return [self._controls[segment.name]]

    def _harmless_pieces(self, pieces: Iterable[str]) -> list[int]:
        ids: list[int] = []
        for piece in pieces:
            encoded = self._raw(piece)
            if not self._is_harmless(encoded, piece):
                if len(piece) == 1:
                    raise EngineBug(f"The character {piece!r} is encoded as a control token.")
                encoded = self._harmless_pieces(piece)
            ids.extend(encoded)
        return ids

    def _is_harmless(self, ids: list[int], text: str) -> bool:
        forbidden = self._controls.forbidden
        hits = {index for index in ids if index in forbidden}
        unknown = self._controls.unknown
        if hits == {unknown}:  # characters outside the vocabulary, unless the name was typed
            return forbidden[next(iter(hits))] not in text
        return not hits

    def _raw(self, text: str) -> list[int]:
        encoded = self._tokenizer(text, add_special_tokens=False, split_special_tokens=True)
        return list(encoded.input_ids)


def _cut_open(text: str, spelling: re.Pattern[str]) -> list[str]:
    """Cut after the first character of every control spelling, overlapping ones included."""
    cuts = []
    start = 0
    while (match := spelling.search(text, start)) is not None:
        cuts.append(match.start() + 1)
        start = match.start() + 1
    bounds = [0, *cuts, len(text)]
    return [text[a:b] for a, b in pairwise(bounds) if a < b]
