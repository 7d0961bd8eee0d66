"""Attention of a few query rows over cached keys, and the masks that go with it.

Scaling is 1.0 (the query norm carries it). Masks are additive and aligned at the end: the last
column belongs to the newest key, so that one mask serves every cache length by slicing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812

_FOLD_LIMIT = 16
"""Up to so many rows the heads of a group become rows of one product: fewer, larger kernels."""


@dataclass(frozen=True, slots=True)
class AttentionPlan:
    """Which keys the rows of one forward see in layers of one type.

    Positions ``start`` to ``stop`` are read. ``mask`` (rows, keys) is added to the scores; None
    with ``is_causal`` False means that every row sees every key. A mask for few rows comes
    repeated for the heads of a group, (group * rows, keys): see :func:`is_folded`. ``band`` is the
    number of keys that each row sees up to its own, where the mask says just that; None where it
    says more.
    """

    start: int
    stop: int
    mask: Tensor | None
    is_causal: bool = False
    band: int | None = None


def is_folded(rows: int) -> bool:
    """Whether so many rows are folded with the heads of their group."""
    return rows <= _FOLD_LIMIT


def fold(mask: Tensor, group: int) -> Tensor:
    """(rows, keys) as :class:`AttentionPlan` wants it for so many rows."""
    return mask.repeat(group, 1) if is_folded(int(mask.shape[0])) else mask


class MaskTable:
    """End-aligned masks; those for few rows, which every round needs, are kept."""

    def __init__(self, dtype: torch.dtype, device: str) -> None:
        self._dtype = dtype
        self._device = device
        self._kept: dict[tuple[int, int, int], Tensor] = {}

    def band(self, rows: int, keys: int, window: int, group: int) -> Tensor:
        """Row t sees keys up to its own; with ``window`` > 0 only so many.

        (rows, keys), or (group * rows, keys) where :func:`is_folded`.
        """
        if not is_folded(rows):
            return self.build(rows, keys, window)
        mask = self._kept.get((rows, window, group))
        if mask is None or mask.shape[1] < keys:
            columns = rows + window - 1 if window else max(512, 1 << (keys - 1).bit_length())
            mask = fold(self.build(rows, columns, window), group)
            self._kept[(rows, window, group)] = mask
        return mask[:, int(mask.shape[1]) - keys :]

    def build(self, rows: int, columns: int, window: int) -> Tensor:
        """A new band mask (rows, columns), not folded."""
        row = torch.arange(rows - 1, -1, -1, device=self._device)[:, None]
        age = torch.arange(columns - 1, -1, -1, device=self._device)[None] - row
        hidden = age < 0
        if window:
            hidden |= age >= window
        mask = torch.zeros(rows, columns, dtype=self._dtype, device=self._device)
        return mask.masked_fill_(hidden, float("-inf"))


def open_blocks(
    mask: Tensor,
    start: int,
    first_row: int,
    blocks: Sequence[tuple[int, int]],
    *,
    beyond_window: bool,
) -> None:
    """Let the rows of each block (begin, end) see the later keys of their own block too, in place.

    ``start`` is the position of the mask's first key, ``first_row`` that of its first row. Every
    block lies wholly within the rows. With ``beyond_window`` a row also sees the earlier keys of
    its block that its window ends before.
    """
    for begin, end in blocks:
        square = mask[begin - first_row : end - first_row, begin - start : end - start]
        if beyond_window:
            square.fill_(0.0)
        else:
            later = torch.ones_like(square, dtype=torch.bool).triu(1)
            square.masked_fill_(later, 0.0)


def attend(query: Tensor, keys: Tensor, values: Tensor, plan: AttentionPlan) -> Tensor:
    """(rows, heads, dim) over (kv_heads, n, dim) -> (rows, heads * dim)."""
    if plan.band is not None and _is_inexact(query):
        return _attend_row_by_row(query, keys, values, plan, plan.band)
    rows, heads, dim = query.shape
    kv_heads = int(keys.shape[0])
    group = heads // kv_heads
    grouped = query.view(rows, kv_heads, group, dim).permute(1, 2, 0, 3)  # (kv, group, rows, dim)
    if is_folded(rows) and not plan.is_causal:
        out = F.scaled_dot_product_attention(
            grouped.reshape(1, kv_heads, group * rows, dim),
            keys[None],
            values[None],
            plan.mask,
            scale=1.0,
        ).view(kv_heads, group, rows, dim)
    else:
        spread = (kv_heads, group, int(keys.shape[1]), dim)
        out = F.scaled_dot_product_attention(
            grouped,
            keys[:, None].expand(spread),
            values[:, None].expand(spread),
            plan.mask,
            is_causal=plan.is_causal,
            scale=1.0,
        )
    return out.permute(2, 0, 1, 3).reshape(rows, heads * dim)


def _is_inexact(query: Tensor) -> bool:
    """Whether rows computed together would differ from rows computed alone, and need not.

    In bfloat16 on a CPU all other operations give a row the same numbers in any company. So does
    this one row by row: then a round says exactly what single steps would, whatever was drafted.
    In float32 the differences are too small to change a choice; prompts are not drafted.
    """
    few = 1 < query.shape[0] <= _FOLD_LIMIT
    return few and query.dtype is torch.bfloat16 and query.device.type == "cpu"


def _attend_row_by_row(
    query: Tensor, keys: Tensor, values: Tensor, plan: AttentionPlan, band: int
) -> Tensor:
    rows, total = int(query.shape[0]), int(keys.shape[1])
    outs = []
    for row in range(rows):
        stop = total - (rows - 1 - row)
        start = max(0, stop - band)
        alone = AttentionPlan(plan.start + start, plan.start + stop, None)
        seen = keys[:, start:stop], values[:, start:stop]
        outs.append(attend(query[row : row + 1], *seen, alone))
    return torch.cat(outs)
