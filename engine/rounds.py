"""Reads a reply round by round and remembers which token came from whom.

Tokens go into the reader one at a time, so that every character of the text belongs to the token
that completed it. Decides nothing; host values only.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from engine.events import Channel, Committed, Delta, Origin, RoundRecord
from engine.generation import Round
from engine.stream import Decode, Piece, ReplyReader


class RoundLog:
    """One reply being read. ``hidden`` are the ids that are never shown as text."""

    def __init__(self, reader: ReplyReader, decode: Decode, hidden: frozenset[int]) -> None:
        self._reader = reader
        self._decode = decode
        self._hidden = hidden
        self._records: list[RoundRecord] = []

    @property
    def records(self) -> tuple[RoundRecord, ...]:
        """The rounds so far; after ``finish`` their characters are the whole text."""
        return tuple(self._records)

    @property
    def num_calls(self) -> int:
        """Tool calls read so far."""
        return self._reader.num_calls

    def read(self, made: Round) -> list[Piece]:
        """Take a round; return what can be shown, neighbouring text joined."""
        committed: list[Committed] = []
        pieces: list[Piece] = []
        for origin, index in zip(_origins(made), made.ids, strict=True):
            is_hidden = index in self._hidden or self._reader.is_aside
            shown = self._reader.feed((index,))
            token = _with_text(Committed(origin), shown)
            if is_hidden and not token.chars:
                token = replace(token, hidden=self._decode((index,)))
            committed.append(token)
            pieces += map(_as_drafted, shown) if origin is Origin.DRAFT else shown
        rejected = tuple(self._decode((index,)) for index in made.rejected)
        self._records.append(RoundRecord(tuple(committed), rejected))
        return list(_joined(pieces))

    def finish(self) -> list[Piece]:
        """The reply is over: return what was held back, which goes to the last token."""
        pieces = self._reader.finish()
        if pieces and self._records:
            last = self._records[-1]
            *before, token = last.committed
            self._records[-1] = replace(last, committed=(*before, _with_text(token, pieces)))
        return pieces


def _origins(made: Round) -> Iterator[Origin]:
    """Who proposed each id of a round: first the drafts, at last what was interjected."""
    own = len(made.ids) - made.forced
    for place in range(len(made.ids)):
        if place >= own:
            yield Origin.FORCED
        else:
            yield Origin.DRAFT if place < made.accepted else Origin.TARGET


def _with_text(token: Committed, pieces: Iterable[Piece]) -> Committed:
    """``token`` with the characters that became visible with it."""
    for piece in pieces:
        if isinstance(piece, Delta):
            channel: Channel = piece.channel
            token = replace(token, channel=channel, chars=token.chars + len(piece.text))
    return token


def _as_drafted(piece: Piece) -> Piece:
    """The same piece, all of whose characters were drafted."""
    if not isinstance(piece, Delta):
        return piece
    return replace(piece, drafted=((0, len(piece.text)),))


def _joined(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Neighbouring pieces of one channel made one."""
    last: Piece | None = None
    for piece in pieces:
        if isinstance(piece, Delta) and isinstance(last, Delta) and piece.channel is last.channel:
            last = last.followed_by(piece)
            continue
        if last is not None:
            yield last
        last = piece
    if last is not None:
        yield last
