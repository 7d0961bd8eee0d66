"""Weights <-> small integers and scales: 4 bits in groups of 32 columns, 8 bits per row.

The 4-bit grid is that of Q4_0: weight = (code - 8) * scale with codes 0 to 15, no zero point.
Weights that already lie on such a grid get their codes and scales back exactly; for others the
best of a few scales is taken. Pure arithmetic on CPU or GPU tensors; knows no kernel's layout.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

GROUP = 32
_LOWEST, _HIGHEST = -8, 7
_INT8_MAX = 127
# Elements worked on at a time: their float32 copies stay in the processor's cache.
_BLOCK = 1 << 17
# How many groups are tried before a whole matrix is searched for a grid, and the share of them
# that must lie on one. By chance no group of 32 ordinary weights does.
_PROBES, _PROBE_SHARE = 64, 0.5


@dataclass(frozen=True, slots=True, eq=False)
class Int4:
    """``codes`` uint8 (rows, columns), 0 to 15; ``scales`` bfloat16 (rows, columns / 32)."""

    codes: Tensor
    scales: Tensor


@dataclass(frozen=True, slots=True, eq=False)
class Int8:
    """``codes`` int8 (rows, columns); ``scales`` bfloat16 (rows,)."""

    codes: Tensor
    scales: Tensor


def quantise_int4(weight: Tensor) -> Int4:
    """(rows, columns) with columns in groups of 32 -> codes and scales.

    A weight is off by at most half a step of its scale, except at the ends of a group, which may
    be clipped by up to a step more.
    """
    rows, columns = weight.shape
    codes = torch.empty((rows, columns), dtype=torch.uint8, device=weight.device)
    scales = torch.empty((rows, columns // GROUP), dtype=torch.bfloat16, device=weight.device)
    fit = _on_grid if _lies_on_grid(weight) else _least_error
    step = max(1, _BLOCK // columns)
    for start in range(0, rows, step):
        part = slice(start, start + step)
        groups = weight[part].float().view(-1, GROUP)
        scale = fit(groups)
        codes[part] = (_codes(groups, scale) - _LOWEST).to(torch.uint8).view(-1, columns)
        scales[part] = scale.to(torch.bfloat16).view(-1, columns // GROUP)
    return Int4(codes, scales)


def dequantise_int4(grid: Int4) -> Tensor:
    """The weights in bfloat16, (rows, columns): each product is rounded once."""
    rows, columns = grid.codes.shape
    steps = grid.codes.view(rows, -1, GROUP).float() + _LOWEST
    return (steps * grid.scales.float().unsqueeze(-1)).view(rows, columns).to(torch.bfloat16)


def quantise_int8(weight: Tensor) -> Int8:
    """(rows, columns) -> codes and one scale per row; off by at most half a step."""
    rows, columns = weight.shape
    codes = torch.empty((rows, columns), dtype=torch.int8, device=weight.device)
    scales = torch.empty(rows, dtype=torch.bfloat16, device=weight.device)
    step = max(1, _BLOCK // columns)
    for start in range(0, rows, step):
        part = slice(start, start + step)
        values = weight[part].float()
        scale = (values.abs().amax(dim=1) / _INT8_MAX).to(torch.bfloat16)
        steps = (values / _nonzero(scale.float())[:, None]).round_()
        codes[part] = steps.clamp_(-_INT8_MAX, _INT8_MAX).to(torch.int8)
        scales[part] = scale
    return Int8(codes, scales)


def dequantise_int8(grid: Int8) -> Tensor:
    """The weights in bfloat16, (rows, columns)."""
    return (grid.codes.float() * grid.scales.float()[:, None]).to(torch.bfloat16)


def _codes(groups: Tensor, scale: Tensor) -> Tensor:
    """Steps -8 to 7 as floats, (groups, 32); ``scale`` (groups,)."""
    return (groups / _nonzero(scale)[:, None]).round_().clamp_(_LOWEST, _HIGHEST)


def _nonzero(scale: Tensor) -> Tensor:
    return torch.where(scale == 0, 1.0, scale)


def _round(scale: Tensor) -> Tensor:
    """To the nearest number that bfloat16 holds, as float32."""
    return scale.to(torch.bfloat16).float()


# --- ordinary weights ---------------------------------------------------------------


def _least_error(groups: Tensor) -> Tensor:
    """The scale of least squared error among Q4_0's, the symmetric one and their refinements."""
    extreme = _extreme(groups)
    best = error = None
    for start in (extreme / _LOWEST, extreme.abs() / _HIGHEST):
        for scale in _refined(groups, _round(start)):
            off = (_codes(groups, scale) * scale[:, None]).sub_(groups).square_().sum(dim=1)
            if best is None or error is None:
                best, error = scale, off
            else:
                better = off < error
                best, error = torch.where(better, scale, best), torch.where(better, off, error)
    assert best is not None
    return best


def _refined(groups: Tensor, scale: Tensor) -> tuple[Tensor, Tensor]:
    """A scale and the one that fits its own codes best (linear regression through 0)."""
    codes = _codes(groups, scale)
    power = codes.square().sum(dim=1)
    fitted = (codes * groups).sum(dim=1) / torch.where(power == 0, 1.0, power)
    return scale, _round(fitted)


def _extreme(groups: Tensor) -> Tensor:
    """The value of largest magnitude of each group, with its sign."""
    largest = groups.abs().argmax(dim=1, keepdim=True)
    return groups.gather(1, largest).squeeze(1)


# --- weights on a grid --------------------------------------------------------------


def _lies_on_grid(weight: Tensor) -> bool:
    """Whether the matrix was made from codes and scales, told by groups spread over it."""
    groups = weight.reshape(-1, GROUP)
    stride = max(1, groups.shape[0] // _PROBES)
    sample = groups[::stride][:_PROBES].float()
    return float(_search_grid(sample)[1].float().mean()) >= _PROBE_SHARE


def _on_grid(groups: Tensor) -> Tensor:
    """The scales that reproduce the groups exactly; the best fit where there is none."""
    scale, found = _search_grid(groups)
    if not bool(found.all()):
        lost = ~found
        scale[lost] = _least_error(groups[lost])
    return scale


def _search_grid(groups: Tensor) -> tuple[Tensor, Tensor]:
    """For each group a scale and whether its products, rounded to bfloat16, are the weights.

    The largest weight is some code times the scale, rounded; hence the scale is that weight
    divided by one of eight codes, or a neighbour of it in bfloat16.
    """
    extreme = _extreme(groups)
    scale = torch.zeros_like(extreme)
    found = extreme == 0
    for code in (-_LOWEST, *range(_HIGHEST, 0, -1)):
        for shift in (0, 1, -1):
            open_ = (~found).nonzero().squeeze(1)
            if not len(open_):
                return scale, found
            # Code 8 exists with a minus only, so there the scale takes the other sign.
            start = extreme[open_] / -code if code > _HIGHEST else extreme[open_].abs() / code
            candidate = _neighbour(start, shift)
            mine = groups[open_]
            exact = (_round(_codes(mine, candidate) * candidate[:, None]) == mine).all(dim=1)
            hit = open_[exact]
            scale[hit] = candidate[exact]
            found[hit] = True
    return scale, found


def _neighbour(scale: Tensor, shift: int) -> Tensor:
    """The bfloat16 number ``shift`` places from the nearest one to ``scale``, as float32."""
    bits = scale.to(torch.bfloat16).view(torch.int16)
    return (bits + shift).view(torch.bfloat16).float()
