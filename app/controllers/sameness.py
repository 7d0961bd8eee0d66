"""Compares an answer with another one that arrives piece by piece. Pure Python."""

from __future__ import annotations

from dataclasses import dataclass

from engine.events import Channel


@dataclass(frozen=True, slots=True)
class Difference:
    """Where two answers part: at character ``at`` of a channel's text.

    ``kept`` and ``replayed`` are what each says from there on, a few characters of it.
    """

    channel: Channel
    at: int
    kept: str
    replayed: str


SHOWN_CHARS = 24


class Comparison:
    """``kept`` are the texts of the answer; without ``is_whole`` they broke off somewhere."""

    def __init__(self, kept: dict[Channel, str], is_whole: bool) -> None:
        self._kept = kept
        self._is_whole = is_whole
        self._replayed = dict.fromkeys(Channel, "")

    @property
    def is_enough(self) -> bool:
        """Whether an answer that broke off has been said again up to where it did."""
        return not self._is_whole and all(
            len(self._replayed[channel]) >= len(self._kept[channel]) for channel in Channel
        )

    def add(self, channel: Channel, text: str) -> None:
        """The next piece of the other answer."""
        self._replayed[channel] += text

    def difference(self, is_finished: bool) -> Difference | None:
        """The first difference that further text cannot mend; thoughts come before the answer."""
        for channel in (Channel.THINKING, Channel.ANSWER):
            is_over = is_finished or (
                channel is Channel.THINKING and bool(self._replayed[Channel.ANSWER])
            )
            found = self._difference_in(channel, is_over)
            if found is not None:
                return found
        return None

    def _difference_in(self, channel: Channel, is_over: bool) -> Difference | None:
        kept, replayed = self._kept[channel], self._replayed[channel]
        at = _num_common(kept, replayed)
        is_longer = at == len(kept) < len(replayed) and (self._is_whole or self._goes_on(channel))
        is_shorter = at == len(replayed) < len(kept) and is_over
        is_other = at < min(len(kept), len(replayed))
        if not (is_longer or is_shorter or is_other):
            return None
        return Difference(channel, at, kept[at : at + SHOWN_CHARS], replayed[at : at + SHOWN_CHARS])

    def _goes_on(self, channel: Channel) -> bool:
        """Whether the kept answer said something after this channel's text."""
        return channel is Channel.THINKING and bool(self._kept[Channel.ANSWER])


def _num_common(first: str, second: str) -> int:
    """How many characters two texts have in common at their beginning."""
    if first.startswith(second) or second.startswith(first):
        return min(len(first), len(second))
    return next(
        at for at, pair in enumerate(zip(first, second, strict=False)) if len(set(pair)) > 1
    )
