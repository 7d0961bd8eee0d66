"""Target and drafter by recorded passes: the same answers, without launching kernel by kernel.

A pass is recorded once per number of rows and bucket of lengths, compared with the ordinary pass
when it is new, and replayed from then on. Whatever cannot be recorded, and every pass once a
recording has failed or differed, goes the ordinary way. Recording itself is
:mod:`engine.graphs`.
"""

from __future__ import annotations

import logging
from collections.abc import Callable

import torch
from torch import Tensor

from engine.decoder.cache import KVCache
from engine.decoder.drafter import Choose, MtpDrafter
from engine.decoder.fixed import FixedDraft, FixedVerify
from engine.decoder.target import TargetDecoder

logger = logging.getLogger(__name__)

Recorder = Callable[[Callable[[], None]], Callable[[], None]]
"""Takes the work of a pass, which it may do several times, and returns what repeats it."""

ROWS = (1, 2, 3, 4, 5, 7, 9)
"""Row counts that are recorded; others are filled up."""
SMALLEST_BUCKET = 512
_MOST_RECORDINGS = 32
_TOLERANCE = 0.05
"""Largest difference to the ordinary pass, as a share of the largest hidden value: kernels round
differently by shape, a wrong mask or place differs by as much as the values themselves."""


class Replays:
    """The recordings for one cache, and whether they are to be trusted."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder
        self._of: tuple[int, int] | None = None
        self._verifies: dict[tuple[int, int], tuple[FixedVerify, Callable[[], None]]] = {}
        self._drafts: dict[int, tuple[FixedDraft, Callable[[], None]]] = {}
        self.trouble: str | None = None
        """Why nothing is recorded any more, if so."""

    @property
    def num_recorded(self) -> int:
        """Recordings held."""
        return len(self._verifies) + len(self._drafts)

    def forget(self) -> None:
        """Let go of every recording, and with them of the slabs they were made on."""
        self._verifies.clear()
        self._drafts.clear()
        self._of = None

    def bucket(self, cache: KVCache, rows: int) -> int:
        """How many positions full layers read in a pass of ``rows`` behind the committed ones."""
        end = cache.length + rows
        power = max(SMALLEST_BUCKET, 1 << (end - 1).bit_length())
        return min(power, cache.full_capacity)

    def prepare(self, cache: KVCache) -> None:
        """Forget recordings on slabs that have moved, or that are too many."""
        now = (id(cache), cache.num_growths)
        if self._of != now or self.num_recorded >= _MOST_RECORDINGS:
            self.forget()
        self._of = now

    def give_up(self, why: str) -> None:
        """Record nothing from now on."""
        logger.warning("passes are not replayed any more: %s", why)
        self.trouble = why
        self.forget()

    # --- the target ------------------------------------------------------------------

    @torch.inference_mode()
    def verify(self, target: TargetDecoder, ids: Tensor, cache: KVCache) -> Tensor:
        """See :meth:`engine.decoder.target.TargetDecoder.verify`."""
        count = int(ids.shape[0])
        rows = next((rows for rows in ROWS if rows >= count), 0)
        if self.trouble or not rows or cache.length + rows > cache.context:
            return target.verify(ids, cache)
        cache.reserve(rows)
        self.prepare(cache)
        bucket = self.bucket(cache, rows)
        known = self._verifies.get((rows, bucket))
        if known is None:
            return self._first_verify(target, ids, cache, rows, bucket)
        step, replay = known
        step.set(ids, cache)
        replay()
        return step.hidden(count)

    def _first_verify(
        self, target: TargetDecoder, ids: Tensor, cache: KVCache, rows: int, bucket: int
    ) -> Tensor:
        """Record the pass, and do it in the ordinary way to compare."""
        count = int(ids.shape[0])
        step = FixedVerify(target, cache, rows, bucket)
        step.set(ids, cache)
        replay = self._record(step)
        expected = target.verify(ids, cache)
        if replay is not None:
            if self._is_near(step.hidden(count), expected):
                self._verifies[rows, bucket] = step, replay
            else:
                self.give_up(f"a pass of {rows} rows over {bucket} positions came out differently")
        return expected

    # --- the drafter -----------------------------------------------------------------

    @torch.inference_mode()
    def draft(
        self,
        drafter: MtpDrafter,
        target: TargetDecoder,
        token: Tensor,
        hidden: Tensor,
        cache: KVCache,
        count: int,
        choose: Choose,
    ) -> Tensor:
        """See :meth:`engine.decoder.drafter.MtpDrafter.draft`."""
        if self.trouble or not count:
            return drafter.draft(token, hidden, cache, count, choose)
        self.prepare(cache)
        bucket = self.bucket(cache, 1)
        known = self._drafts.get(bucket)
        if known is None:
            step = FixedDraft(drafter, target, cache, bucket)
            step.set(token, hidden, cache)
            replay = self._record(step)
            expected = drafter.draft(token, hidden, cache, count, choose)
            if replay is not None:
                self._drafts[bucket] = step, replay
            return expected
        step, replay = known
        drafts = token[:0]
        step.set(token, hidden, cache)
        for index in range(count):
            if index:
                step.go_on(token)
            replay()
            logits, ids = step.result
            token = choose(logits, ids, drafts)
            drafts = torch.cat((drafts, token))
        return drafts

    def _record(self, step: Callable[[], None]) -> Callable[[], None] | None:
        """The recording, already played once; None, and no more tries, where that fails."""
        try:
            replay = self._recorder(step)
            replay()
        except RuntimeError as error:  # what a driver refuses comes as this, memory included
            self.give_up(str(error).splitlines()[0] if str(error) else type(error).__name__)
            return None
        return replay

    @staticmethod
    def _is_near(made: Tensor, expected: Tensor) -> bool:
        gap = (made.float() - expected.float()).abs().max()
        return bool(gap <= _TOLERANCE * expected.float().abs().max())


class ReplayedTarget:
    """A target whose passes behind a prompt are replayed."""

    def __init__(self, target: TargetDecoder, replays: Replays) -> None:
        self._target = target
        self._replays = replays

    def verify(self, ids: Tensor, cache: KVCache) -> Tensor:
        """See :meth:`engine.decoder.target.TargetDecoder.verify`."""
        return self._replays.verify(self._target, ids, cache)

    def logits(self, hidden: Tensor) -> Tensor:
        """See :meth:`engine.decoder.target.TargetDecoder.logits`."""
        return self._target.logits(hidden)


class ReplayedDrafter:
    """An MTP drafter whose steps are replayed."""

    def __init__(self, drafter: MtpDrafter, target: TargetDecoder, replays: Replays) -> None:
        self._drafter = drafter
        self._target = target
        self._replays = replays

    def draft(
        self, token: Tensor, hidden: Tensor, cache: KVCache, count: int, choose: Choose
    ) -> Tensor:
        """See :meth:`engine.decoder.drafter.MtpDrafter.draft`."""
        return self._replays.draft(self._drafter, self._target, token, hidden, cache, count, choose)
