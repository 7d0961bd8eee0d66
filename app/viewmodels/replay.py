"""A finished answer as a row of rounds: what was proposed, accepted, and put in its place.

Pure values made from the kept runs and the message's texts. Characters of the texts are counted
as Python does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from app.records import Run
from engine.events import Channel, Committed, Origin, RoundRecord

CONTEXT_CHARS = 160


class Fate(StrEnum):
    """What became of a token."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    OWN = "own"
    FORCED = "forced"


@dataclass(frozen=True, slots=True)
class ShownToken:
    """A token as it is read; ``is_hidden`` is spelled although it is no part of the text."""

    text: str
    fate: Fate
    is_hidden: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """Characters ``start`` to ``end`` of a channel's text."""

    channel: Channel
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Step:
    """One round: its tokens in the order of reading, the text before them, where they stand."""

    tokens: tuple[ShownToken, ...]
    before: str
    places: tuple[Place, ...]

    @property
    def num_drafted(self) -> int:
        """Drafts the target has judged."""
        return self._count(Fate.ACCEPTED) + self._count(Fate.REJECTED)

    @property
    def num_accepted(self) -> int:
        """Drafts that stand."""
        return self._count(Fate.ACCEPTED)

    def first(self, fate: Fate) -> ShownToken | None:
        """The first token of this fate."""
        return next((token for token in self.tokens if token.fate is fate), None)

    def _count(self, fate: Fate) -> int:
        return sum(token.fate is fate for token in self.tokens)


_FATES = {Origin.DRAFT: Fate.ACCEPTED, Origin.TARGET: Fate.OWN, Origin.FORCED: Fate.FORCED}


def steps_of(runs: Iterable[Run], answer: str, thinking: str) -> list[Step]:
    """The rounds of an answer in order."""
    texts = {Channel.ANSWER: answer, Channel.THINKING: thinking}
    steps: list[Step] = []
    for run in runs:
        ends = {Channel.ANSWER: run.answer_start, Channel.THINKING: run.thinking_start}
        steps += [_step(record, texts, ends) for record in run.rounds]
    return steps


def _step(record: RoundRecord, texts: dict[Channel, str], ends: dict[Channel, int]) -> Step:
    """One round; ``ends`` is moved behind its characters."""
    begun = dict(ends)
    standing = [_shown(token, texts, ends) for token in record.committed]
    num_accepted = sum(token.fate is Fate.ACCEPTED for token in standing)
    rejected = [ShownToken(text, Fate.REJECTED) for text in record.rejected]
    tokens = (*standing[:num_accepted], *rejected, *standing[num_accepted:])
    places = tuple(
        Place(channel, begun[channel], ends[channel])
        for channel in Channel
        if ends[channel] > begun[channel]
    )
    channel = places[0].channel if places else _channel_of(record, texts, begun)
    before = texts[channel][max(0, begun[channel] - CONTEXT_CHARS) : begun[channel]]
    return Step(tokens, before, places)


def _channel_of(
    record: RoundRecord, texts: dict[Channel, str], begun: dict[Channel, int]
) -> Channel:
    """The channel that a round without text belongs to: that of its tokens, else the latest."""
    named = next((token.channel for token in record.committed if token.channel), None)
    if named is not None:
        return named
    return Channel.ANSWER if begun[Channel.ANSWER] else Channel.THINKING


def _shown(token: Committed, texts: dict[Channel, str], ends: dict[Channel, int]) -> ShownToken:
    fate = _FATES[token.origin]
    if token.channel is None or not token.chars:
        return ShownToken(token.hidden, fate, is_hidden=bool(token.hidden))
    start = ends[token.channel]
    ends[token.channel] = start + token.chars
    return ShownToken(texts[token.channel][start : start + token.chars], fate)


def forced_at(runs: Iterable[Run]) -> int | None:
    """After how many tokens of thought the engine closed the thought; None if it did not."""
    count = 0
    for token in _tokens(runs):
        if token.origin is Origin.FORCED:
            return count
        count = 0 if token.hidden == "<|channel>" else count + 1
    return None


def _tokens(runs: Iterable[Run]) -> Iterator[Committed]:
    for run in runs:
        for record in run.rounds:
            yield from record.committed
