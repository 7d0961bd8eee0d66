"""One speculative round: draft, verify, accept, roll back.

Each step is a function of its own. The cache commits only rows whose tokens stand, so a round
that is interrupted anywhere leaves the cache as it was. One host synchronisation per round.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import torch
from torch import Tensor

from engine.decoder.cache import KVCache
from engine.decoder.drafter import Choose
from engine.errors import EngineBug
from engine.sampling import TokenChooser


class Drafter(Protocol):
    """Whatever proposes tokens; see :class:`engine.decoder.drafter.MtpDrafter`."""

    def draft(
        self, token: Tensor, hidden: Tensor, cache: KVCache, count: int, choose: Choose
    ) -> Tensor:
        """Propose ``count`` ids after ``token``."""
        ...


class Verifier(Protocol):
    """The target behind a prompt; see :class:`engine.decoder.target.TargetDecoder`."""

    def verify(self, ids: Tensor, cache: KVCache) -> Tensor:
        """Hidden states (rows, hidden) of ids (rows,) behind the committed positions."""
        ...

    def logits(self, hidden: Tensor) -> Tensor:
        """(rows, hidden) -> (rows, vocab)."""
        ...


@dataclass(frozen=True, slots=True)
class Frontier:
    """Where generation stands: ``length`` tokens are committed, the newest is not processed.

    ``token`` (1,) is the newest on the device and ``token_id`` on the host; they are (0,) and
    None when every committed token is processed. ``hidden`` (1, hidden) is the target's state of
    the last processed one.
    """

    length: int
    token: Tensor
    token_id: int | None
    hidden: Tensor


@dataclass(frozen=True, slots=True)
class Verdict:
    """The target's answer to a round: ``ids`` stand, ``accepted`` of them were drafted.

    ``rejected`` are the other drafts. ``chosen`` and ``hidden`` are all rows on the device, one
    more than were drafted.
    """

    ids: tuple[int, ...]
    accepted: int
    rejected: tuple[int, ...]
    chosen: Tensor
    hidden: Tensor


def draft(
    drafter: Drafter | None,
    frontier: Frontier,
    cache: KVCache,
    chooser: TokenChooser,
    keys: Tensor | None,
    count: int,
) -> Tensor:
    """``count`` proposed ids, chosen with the noise of the positions they are meant for."""

    def choose(logits: Tensor, ids: Tensor | None, drafts: Tensor) -> Tensor:
        step = int(drafts.shape[0])
        key = None if keys is None else keys[step : step + 1]
        return chooser.choose(logits, ids, key, drafts)

    if drafter is None or count == 0:
        return frontier.token[:0]
    return drafter.draft(frontier.token, frontier.hidden, cache, count, choose)


def verify(
    target: Verifier,
    frontier: Frontier,
    drafts: Tensor,
    cache: KVCache,
    chooser: TokenChooser,
    keys: Tensor | None,
) -> tuple[Tensor, Tensor]:
    """What the target itself chooses at every row, (rows,), and its hidden states."""
    hidden = target.verify(torch.cat((frontier.token, drafts)), cache)
    return chooser.choose(target.logits(hidden), None, keys, drafts), hidden


def accept(drafts: Tensor, chosen: Tensor, hidden: Tensor) -> Verdict:
    """Keep drafts up to the first the target disagrees with, and the target's own next token."""
    agreed = (drafts == chosen[:-1]).long().cumprod(dim=0).sum(dim=0, keepdim=True)
    accepted, *rows = torch.cat((agreed, drafts, chosen)).tolist()
    drafted, ids = rows[: len(drafts)], rows[len(drafts) :]
    return Verdict(tuple(ids[: accepted + 1]), accepted, tuple(drafted[accepted:]), chosen, hidden)


def roll_back(frontier: Frontier, verdict: Verdict, keep: int, cache: KVCache) -> Frontier:
    """Commit the first ``keep`` >= 1 ids of the verdict and forget all later rows."""
    cache.commit(keep)
    row = slice(keep - 1, keep)
    return Frontier(
        length=frontier.length + keep,
        token=verdict.chosen[row],
        token_id=verdict.ids[keep - 1],
        hidden=verdict.hidden[row],
    )


def fed_ids(frontier: Frontier, verdict: Verdict, keep: int) -> list[int]:
    """The ids of the rows that :func:`roll_back` commits."""
    if frontier.token_id is None:
        raise EngineBug("a round began without a token to verify from")
    return [frontier.token_id, *verdict.ids[: keep - 1]]
