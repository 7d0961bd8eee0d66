"""Counts what a prompt is made of: tokens by kind and by message, and what is in the cache.

The prompt is rendered and encoded as for an answer, so the numbers are exact; only the towers are
not asked (see :mod:`engine.outline`). Text on both sides of a file's text is encoded together with
it, and then split by what the file has alone. Engine process only.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from engine.events import TokenKind
from engine.messages import AudioPart, FilePart, ImagePart, PagePart, VideoPart
from engine.outline import Blank, Outliner, media_of
from engine.prefill import Block
from engine.prefix import Key
from engine.prompt import MediaSlot, Segment
from engine.tokens import PromptEncoder
from engine.toolformat import Control, Literal

_KIND_OF_PART = {
    ImagePart: TokenKind.PICTURE,
    PagePart: TokenKind.FILE,
    FilePart: TokenKind.FILE,
    VideoPart: TokenKind.FILM,
    AudioPart: TokenKind.SOUND,
}
Piece = tuple[Control | Literal | Blank, TokenKind | None]
"""A piece of the prompt with the kind of its medium or thought; None for ordinary text."""


@dataclass(slots=True)
class Tally:
    """A counted prompt. ``keys`` and ``blocks`` are as the cache knows prompts."""

    by_kind: Counter[TokenKind] = field(default_factory=Counter)
    by_message: list[int] = field(default_factory=list)
    keys: list[Key] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)


class Ledger:
    """Counts prompts of one loaded model; encoded texts of the last one are kept."""

    def __init__(self, encoder: PromptEncoder, outliner: Outliner) -> None:
        self._encoder = encoder
        self._outliner = outliner
        self._encoded: dict[str, list[int]] = {}

    def count(self, segments: Sequence[Segment], *, has_draft: bool) -> Tally:
        """Count a rendered prompt; with ``has_draft`` its last user turn is not sent yet.

        Raises:
            UserError: a medium or a text cannot be used.
        """
        turns = list(_turns(segments))
        tally = Tally()
        kept = self._encoded
        self._encoded = {}
        for number, turn in enumerate(turns):
            kind = self._kind_of(turn, is_draft=has_draft and number >= _draft_turn(turns))
            before = len(tally.keys)
            for pieces in _runs(self._pieces(turn)):
                self._add(tally, pieces, kind, kept)
            _note_message(tally, turn, len(tally.keys) - before)
        self._outliner.keep_only(media_of(segments))
        return tally

    @staticmethod
    def _kind_of(turn: Sequence[Segment], *, is_draft: bool) -> TokenKind:
        if _is_system(turn):
            return TokenKind.SYSTEM
        return TokenKind.DRAFT if is_draft else TokenKind.HISTORY

    def _pieces(self, turn: Sequence[Segment]) -> Iterator[Piece]:
        is_thought = False
        for segment in turn:
            is_thought = is_thought or segment == Control("<|channel>")
            if isinstance(segment, MediaSlot):
                kind = _KIND_OF_PART[type(segment.part)]
                for piece in self._outliner.outline(segment.part):
                    yield piece, kind
            else:
                yield segment, TokenKind.THINKING if is_thought else None
            is_thought = is_thought and segment != Control("<channel|>")

    def _add(
        self, tally: Tally, run: Sequence[Piece], kind: TokenKind, kept: dict[str, list[int]]
    ) -> None:
        """Count neighbouring pieces that are encoded as one: literals, or one other piece."""
        first, medium = run[0]
        if isinstance(first, Blank):
            start = len(tally.keys)
            tally.keys += [(first.digest, offset) for offset in range(first.count)]
            if first.bidirectional:
                tally.blocks.append((start, len(tally.keys)))
            tally.by_kind[medium or kind] += first.count
        elif isinstance(first, Control):
            tally.keys += self._encoder.encode((first,))
            tally.by_kind[medium or kind] += 1
        else:
            self._add_text(tally, run, kind, kept)

    def _add_text(
        self, tally: Tally, run: Sequence[Piece], kind: TokenKind, kept: dict[str, list[int]]
    ) -> None:
        texts = [(piece.text, medium) for piece, medium in run if isinstance(piece, Literal)]
        ids = self._ids("".join(text for text, _ in texts), kept)
        tally.keys += ids
        left = len(ids)
        for text, medium in texts:
            if medium is not None:
                taken = min(left, len(self._ids(text, kept)))
                tally.by_kind[medium] += taken
                left -= taken
        tally.by_kind[kind] += left

    def _ids(self, text: str, kept: dict[str, list[int]]) -> list[int]:
        if text not in self._encoded:
            self._encoded[text] = kept[text] if text in kept else self._encoder.literal(text)
        return self._encoded[text]


def _turns(segments: Iterable[Segment]) -> Iterator[list[Segment]]:
    """The prompt cut before every turn; what comes before the first belongs to it."""
    turn: list[Segment] = []
    is_open = False
    for segment in segments:
        if segment == Control("<|turn>"):
            if is_open:
                yield turn
                turn = []
            is_open = True
        turn.append(segment)
    if turn:
        yield turn


def _speaker(turn: Sequence[Segment]) -> str:
    """Who speaks in a turn, as the chat format names them."""
    at = next((at for at, one in enumerate(turn) if one == Control("<|turn>")), None)
    name = turn[at + 1] if at is not None and at + 1 < len(turn) else None
    return name.text.split("\n")[0] if isinstance(name, Literal) else ""


def _is_system(turn: Sequence[Segment]) -> bool:
    return _speaker(turn) == "system"


def _draft_turn(turns: Sequence[Sequence[Segment]]) -> int:
    """The number of the last user turn."""
    users = [number for number, turn in enumerate(turns) if _speaker(turn) == "user"]
    return users[-1] if users else len(turns)


def _note_message(tally: Tally, turn: Sequence[Segment], count: int) -> None:
    """Count a message; the opening of the answer belongs to the message before it."""
    is_opening = _speaker(turn) == "model" and Control("<turn|>") not in turn
    if is_opening and tally.by_message:
        tally.by_message[-1] += count
    elif not _is_system(turn):
        tally.by_message.append(count)


def _runs(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    """Neighbouring literals together, everything else alone."""
    run: list[Piece] = []
    for piece in pieces:
        if run and not (isinstance(piece[0], Literal) and isinstance(run[-1][0], Literal)):
            yield run
            run = []
        run.append(piece)
    if run:
        yield run
