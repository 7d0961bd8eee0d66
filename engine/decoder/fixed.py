"""Passes of fixed shape: what a CUDA graph can record once and replay every round.

All that changes between rounds lies in tensors that keep their place: ids, hidden state, the
length of the text and the base of the sliding slabs. Every pass reads the same slots of the slabs
and masks those it must not see, so the slabs must be clean. Rows beyond those asked for are
computed and left uncommitted. Runs on any device; knows nothing of graphs.
"""

from __future__ import annotations

import torch
from torch import Tensor

from engine.decoder.attention import AttentionPlan, fold
from engine.decoder.cache import KVCache
from engine.decoder.drafter import MtpDrafter
from engine.decoder.layers import Reach, Reaches
from engine.decoder.rope import RopeTable
from engine.decoder.target import FULL, SLIDING, TargetDecoder


class FixedStore:
    """The slabs of a cache, written and read at places that tensors name.

    ``bucket`` is the number of positions that full layers read; all of a sliding slab is read.
    """

    def __init__(self, cache: KVCache, bucket: int, rows: int) -> None:
        self._slabs = cache.slabs()
        device = self._slabs[0][0].device
        self.length = torch.zeros(1, dtype=torch.long, device=device)
        self.base = torch.zeros(1, dtype=torch.long, device=device)
        widths = {is_sliding: int(keys.shape[1]) for keys, _, is_sliding in self._slabs}
        self.widths = {True: widths.get(True, bucket), False: bucket}
        longest = max(*self.widths.values(), rows)
        self._count = torch.arange(longest, device=device)
        self._slots: dict[bool, Tensor] = {}

    def set(self, cache: KVCache) -> None:
        """Take over where the text ends now. Two kernels; the host waits for nothing."""
        self.length.fill_(cache.length)
        self.base.fill_(cache.base)

    def begin(self, rows: int) -> Tensor:
        """The positions (rows,) of a pass behind the committed ones; its first step."""
        places = self.length + self._count[:rows]
        self._slots = {False: places, True: places - self.base}
        return places

    def mask(self, newest: Tensor, window: int, is_sliding: bool, dtype: torch.dtype) -> Tensor:
        """Additive mask (rows, keys): every row sees up to its position in ``newest`` (rows,).

        With ``window`` > 0 only so many keys.
        """
        keys = self._count[: self.widths[is_sliding]]
        age = newest[:, None] - (keys + self.base if is_sliding else keys)[None]
        hidden = age < 0
        if window:
            hidden = hidden | (age >= window)
        mask = torch.zeros(hidden.shape, dtype=dtype, device=hidden.device)
        return mask.masked_fill_(hidden, float("-inf"))

    def write(self, slab: int, keys: Tensor, values: Tensor) -> None:
        """See :class:`engine.decoder.layers.KeyStore`."""
        own_keys, own_values, is_sliding = self._slabs[slab]
        slots = self._slots[is_sliding]
        own_keys.index_copy_(1, slots, keys.transpose(0, 1))
        own_values.index_copy_(1, slots, values.transpose(0, 1))

    def view(self, slab: int, start: int, stop: int) -> tuple[Tensor, Tensor]:
        """Slots ``start`` to ``stop``."""
        keys, values, _ = self._slabs[slab]
        return keys[:, start:stop], values[:, start:stop]


class FixedVerify:
    """A pass of the target over ``rows`` ids."""

    def __init__(self, target: TargetDecoder, cache: KVCache, rows: int, bucket: int) -> None:
        self._target = target
        self._rows = rows
        self._store = FixedStore(cache, bucket, rows)
        self._ropes = _ropes(target.rope, bucket + rows)
        self._ids = torch.zeros(rows, dtype=torch.long, device=target.device)
        identity = target.identity(self._ids)
        self._identity = None if identity is None else identity.clone()
        self._hidden: Tensor | None = None

    def set(self, ids: Tensor, cache: KVCache) -> None:
        """Put (n,) ids, at most ``rows``, in place."""
        count = int(ids.shape[0])
        ids = self._target.without_placeholders(ids)
        self._ids[:count].copy_(ids)
        self._store.set(cache)
        if self._identity is not None:
            # Outside of what is recorded: the table may lie in main memory.
            rows = self._target.identity(ids)
            assert rows is not None
            self._identity[:count].copy_(rows)

    def __call__(self) -> None:
        """Compute; this is what is recorded. Doing it twice changes nothing."""
        target, store = self._target, self._store
        places = store.begin(self._rows)
        reaches = _reaches(
            store, self._ropes, places, places, target.window, target.groups, target.dtype
        )
        hidden = target.pass_rows(self._ids, self._identity, reaches, store)
        if self._hidden is None:
            self._hidden = torch.empty_like(hidden)
        self._hidden.copy_(hidden)

    def hidden(self, count: int) -> Tensor:
        """A copy of the first ``count`` rows of the result, (count, hidden)."""
        assert self._hidden is not None
        return self._hidden[:count].clone()


class FixedDraft:
    """One step of the drafter on the committed keys."""

    def __init__(
        self, drafter: MtpDrafter, target: TargetDecoder, cache: KVCache, bucket: int
    ) -> None:
        self._drafter = drafter
        self._dtype = target.dtype
        self._store = FixedStore(cache, bucket, 1)
        self._ropes = _ropes(drafter.rope, bucket + 1)
        self._token = torch.zeros(1, dtype=torch.long, device=target.device)
        self._hidden: Tensor | None = None
        self._made: tuple[Tensor, Tensor | None, Tensor] | None = None

    def set(self, token: Tensor, hidden: Tensor, cache: KVCache) -> None:
        """Begin a round behind ``token`` (1,), which the target's ``hidden`` (1, n) gave."""
        if self._hidden is None:
            self._hidden = torch.empty_like(hidden)
        self._hidden.copy_(hidden)
        self._token.copy_(token)
        self._store.set(cache)

    def go_on(self, token: Tensor) -> None:
        """Go on from what was chosen of the last step's logits."""
        assert self._hidden is not None
        assert self._made is not None
        self._hidden.copy_(self._made[2])
        self._token.copy_(token)

    def __call__(self) -> None:
        """Compute; this is what is recorded. Doing it twice changes nothing."""
        assert self._hidden is not None
        places = self._store.begin(1)
        newest = places - 1  # the drafter sees the committed keys and has none of its own
        window = self._drafter.window + 1
        reaches = _reaches(
            self._store, self._ropes, places, newest, window, self._drafter.groups, self._dtype
        )
        logits, ids, hidden = self._drafter.step(self._token, self._hidden, reaches, self._store)
        if self._made is None:
            kept_ids = None if ids is None else torch.empty_like(ids)
            self._made = torch.empty_like(logits), kept_ids, torch.empty_like(hidden)
        for kept, new in zip(self._made, (logits, ids, hidden), strict=True):
            if kept is not None and new is not None:
                kept.copy_(new)

    @property
    def result(self) -> tuple[Tensor, Tensor | None]:
        """Logits and their ids, for ``Choose``; overwritten by the next step."""
        assert self._made is not None
        return self._made[:2]


def _reaches(
    store: FixedStore,
    ropes: dict[str, tuple[Tensor, Tensor]],
    places: Tensor,
    newest: Tensor,
    window: int,
    groups: dict[bool, int],
    dtype: torch.dtype,
) -> Reaches:
    """Rows at ``places`` that see the keys up to ``newest``, sliding layers ``window`` of them."""

    def reach(layer_type: str, width: int) -> Reach:
        is_sliding = layer_type == SLIDING
        mask = store.mask(newest, width, is_sliding, dtype)
        cos, sin = (table.index_select(0, places) for table in ropes[layer_type])
        plan = AttentionPlan(0, int(mask.shape[1]), fold(mask, groups.get(is_sliding, 1)))
        return Reach(cos, sin, plan)

    return Reaches(reach(SLIDING, window), reach(FULL, 0), is_fixed=True)


def _ropes(tables: dict[str, RopeTable], length: int) -> dict[str, tuple[Tensor, Tensor]]:
    """Tables long enough for every place of a pass; a table that grows later is a new one."""
    return {name: table.table(length) for name, table in tables.items()}
