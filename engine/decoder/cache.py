"""Keys and values of the committed positions, in slabs where going back moves an index.

Full layers keep every position. Sliding layers keep a contiguous tail that is moved to the front
of its slab when the slab is full; a *point of return* is a position whose window is saved before
that move would lose it, so that a later turn can go back there. Rows written beyond ``length``
do not count until they are committed, hence an interrupted forward leaves nothing behind.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

import torch
from torch import Tensor

_FIRST_CAPACITY = 1024
SNAPSHOT_BUDGET_BYTES = 512 * 2**20


@dataclass(frozen=True, slots=True)
class SlabShape:
    """What one owning layer stores per position."""

    num_kv_heads: int
    head_dim: int
    is_sliding: bool


class _Slab:
    """Keys and values of one layer, (kv_heads, capacity, head_dim) each."""

    __slots__ = ("_new", "keys", "shape", "values")

    def __init__(
        self, shape: SlabShape, capacity: int, dtype: torch.dtype, device: str, is_clean: bool
    ) -> None:
        self.shape = shape
        self._new = partial(torch.zeros if is_clean else torch.empty, dtype=dtype, device=device)
        size = (shape.num_kv_heads, capacity, shape.head_dim)
        self.keys, self.values = self._new(size), self._new(size)

    @property
    def capacity(self) -> int:
        return int(self.keys.shape[1])

    def grow(self, capacity: int, used: int) -> None:
        for name in ("keys", "values"):
            old = getattr(self, name)
            new = self._new((old.shape[0], capacity, old.shape[2]))
            new[:, :used] = old[:, :used]
            setattr(self, name, new)

    def copy(self, start: int, stop: int) -> tuple[Tensor, Tensor]:
        return self.keys[:, start:stop].clone(), self.values[:, start:stop].clone()

    def put_first(self, rows: tuple[Tensor, Tensor]) -> None:
        count = int(rows[0].shape[1])
        self.keys[:, :count] = rows[0]
        self.values[:, :count] = rows[1]


@dataclass(slots=True)
class _PointOfReturn:
    """A position to go back to; ``saved`` is its window once the slabs lost it."""

    position: int
    first: int = 0
    saved: list[tuple[Tensor, Tensor]] | None = None


class KVCache:
    """Keys and values of positions 0 to ``length``.

    ``window`` W is the number of keys a sliding row sees, its own included; W + 1 committed keys
    always remain, since the drafter sees that many. ``context`` bounds ``length``; one can go back
    at least half of ``slack`` positions without a point of return. ``is_clean`` fills slots that
    nothing was written to with zeros, for readers that mask slots instead of leaving them out.
    """

    def __init__(
        self,
        shapes: Sequence[SlabShape],
        *,
        window: int,
        context: int,
        slack: int,
        dtype: torch.dtype,
        device: str,
        is_clean: bool = False,
    ) -> None:
        self.window = window
        self.context = context
        self.length = 0
        self.base = 0
        self._slack = slack
        sliding = min(context, window + 1 + slack)
        full = min(context, _FIRST_CAPACITY)
        self.num_growths = 0
        self._slabs = [
            _Slab(shape, sliding if shape.is_sliding else full, dtype, device, is_clean)
            for shape in shapes
        ]
        self._sliding = [slab for slab in self._slabs if slab.shape.is_sliding]
        self._full = [slab for slab in self._slabs if not slab.shape.is_sliding]
        self._points: list[_PointOfReturn] = []
        self._max_saved = max(1, SNAPSHOT_BUDGET_BYTES // max(1, self._window_bytes()))

    # --- one forward ---------------------------------------------------------------

    def reserve(self, rows: int) -> None:
        """Make room for ``rows`` more positions; call before a forward writes them."""
        end = self.length + rows
        for slab in self._full:
            if end > slab.capacity:
                slab.grow(max(end, min(self.context, 2 * slab.capacity)), self.length)
                self.num_growths += 1
        if self._sliding and end - self.base > self._sliding[0].capacity:
            self._compact(rows)
            if end - self.base > self._sliding[0].capacity:
                self.num_growths += 1
                for slab in self._sliding:
                    slab.grow(end - self.base + self._slack, self.length - self.base)

    def write(self, slab: int, keys: Tensor, values: Tensor) -> None:
        """Put the rows of a forward, (rows, kv_heads, head_dim), behind the committed ones."""
        target = self._slabs[slab]
        start = self.length - (self.base if target.shape.is_sliding else 0)
        stop = start + int(keys.shape[0])
        target.keys[:, start:stop] = keys.transpose(0, 1)
        target.values[:, start:stop] = values.transpose(0, 1)

    def view(self, slab: int, start: int, stop: int) -> tuple[Tensor, Tensor]:
        """Keys and values of positions ``start`` to ``stop``, (kv_heads, n, head_dim), no copy."""
        source = self._slabs[slab]
        if source.shape.is_sliding:
            start, stop = start - self.base, stop - self.base
        return source.keys[:, start:stop], source.values[:, start:stop]

    @property
    def full_capacity(self) -> int:
        """Positions that slabs of full layers have room for at present."""
        return min((slab.capacity for slab in self._full), default=self.context)

    def slabs(self) -> list[tuple[Tensor, Tensor, bool]]:
        """Keys, values and whether they slide, of every slab as it lies in memory.

        Slot i holds position i, in sliding slabs position ``base`` + i. They stay where they are
        until ``num_growths`` changes.
        """
        return [(slab.keys, slab.values, slab.shape.is_sliding) for slab in self._slabs]

    def commit(self, rows: int) -> None:
        """Count the first ``rows`` written positions; the rest is forgotten."""
        self.length += rows

    # --- going back ----------------------------------------------------------------

    def add_point_of_return(self, position: int) -> None:
        """Remember a committed position to come back to, if its window is still there."""
        known = any(point.position == position for point in self._points)
        if not known and self._holds_window(position):
            self._points.append(_PointOfReturn(position))
            self._points.sort(key=lambda point: point.position)

    def reachable(self, position: int) -> int:
        """The last position at or before ``position`` that the cache can go back to."""
        if self._holds_window(position):
            return position
        saved = [p.position for p in self._points if p.position <= position and self._has(p)]
        return max(saved, default=0)

    @torch.inference_mode()  # slabs that grew in a forward are inference tensors
    def go_back(self, position: int) -> None:
        """Forget everything from ``position`` on; it must be :meth:`reachable`."""
        if not self._holds_window(position):
            self._restore(position)
        self.length = position
        self._points = [point for point in self._points if point.position <= position]

    def reset(self) -> None:
        """Forget everything."""
        self.length = 0
        self.base = 0
        self._points = []

    # --- inside --------------------------------------------------------------------

    def _holds_window(self, position: int) -> bool:
        return self.base == 0 or position - self.window >= self.base

    def _has(self, point: _PointOfReturn) -> bool:
        return point.saved is not None or self._holds_window(point.position)

    def _compact(self, rows: int) -> None:
        """Move the newest committed keys of every sliding slab to its front.

        W + 1 of them and half the slack, or less where ``rows`` more need the room.
        """
        kept = max(0, min(self._slack // 2, self._slack - rows))
        first = max(self.base, self.length - (self.window + 1 + kept))
        self._save_points(first)
        for slab in self._sliding:
            slab.put_first(slab.copy(first - self.base, self.length - self.base))
        self.base = first

    def _save_points(self, first: int) -> None:
        """Save the windows that a base of ``first`` would lose; keep the newest ones."""
        for point in self._points:
            lost = point.position - self.window < first
            if lost and point.saved is None and self._holds_window(point.position):
                point.first = max(self.base, point.position - (self.window + 1))
                start, stop = point.first - self.base, point.position - self.base
                point.saved = [slab.copy(start, stop) for slab in self._sliding]
        saved = [point for point in self._points if point.saved is not None]
        for point in saved[: -self._max_saved]:
            self._points.remove(point)

    def _restore(self, position: int) -> None:
        if position == 0:
            self.base = 0
            return
        point = next(point for point in self._points if point.position == position)
        assert point.saved is not None
        for slab, rows in zip(self._sliding, point.saved, strict=True):
            slab.put_first(rows)
        self.base = point.first

    def _window_bytes(self) -> int:
        return sum(
            2 * slab.keys.element_size() * slab.shape.num_kv_heads * slab.shape.head_dim
            for slab in self._sliding
        ) * (self.window + 1)
