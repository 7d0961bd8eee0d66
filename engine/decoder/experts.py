"""The sparse feed-forward of mixture-of-experts layers.

Three exact forms of the same sum. A loop over the experts that were hit: the host learns which,
for free on a CPU. A gather of expert matrices, and products grouped by expert: static shapes and no
host synchronisation, for a few rows on an accelerator. Packed matrices take the loop everywhere,
and so do those left in main memory, of which it fetches only the experts that were hit.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812

from engine.decoder.weights import ExpertWeights, multiply

_FEW_ROWS = 16
_GROUPED_CAPABILITY = (9, 0)
"""The grouped product reads each expert once; below this it is a loop that asks the device."""


def route(weights: ExpertWeights, x: Tensor, eps: float) -> tuple[Tensor, Tensor]:
    """Expert ids and their weights, (rows, top_k) each, from the residual stream."""
    normed = F.rms_norm(x, (int(x.shape[-1]),), None, eps) * weights.router_scale
    scores = weights.router_proj(normed).softmax(dim=-1, dtype=torch.float32)
    top, ids = scores.topk(weights.top_k, dim=-1)
    top = top / top.sum(dim=-1, keepdim=True)
    return ids, top * weights.expert_scale[ids]


def sparse_mlp(
    weights: ExpertWeights, x: Tensor, ids: Tensor, shares: Tensor, *, is_fixed: bool = False
) -> Tensor:
    """(rows, hidden) -> (rows, hidden): the chosen experts' outputs, weighted and summed.

    ``is_fixed`` asks for static shapes on a CPU too.
    """
    matrices = weights.experts.gate_up_proj
    is_here = isinstance(matrices, Tensor) and matrices.device == x.device
    on_device = x.device.type != "cpu" and x.shape[0] <= _FEW_ROWS
    if not is_here or not (is_fixed or on_device):
        return by_loop(weights.experts, x, ids, shares)
    if _has_grouped_product(x):
        return by_group(weights.experts, x, ids, shares)
    return by_gather(weights.experts, x, ids, shares)


def _has_grouped_product(x: Tensor) -> bool:
    return (
        x.device.type == "cuda"
        and x.dtype is torch.bfloat16
        and torch.cuda.get_device_capability(x.device) >= _GROUPED_CAPABILITY
    )


def by_gather(experts: Any, x: Tensor, ids: Tensor, shares: Tensor) -> Tensor:
    """Gather the matrices of every (row, choice) pair; static shapes, no synchronisation."""
    rows, top_k = ids.shape
    flat = ids.reshape(-1)
    repeated = x.repeat_interleave(top_k, dim=0).unsqueeze(-1)  # (rows * top_k, hidden, 1)
    gate, up = torch.bmm(experts.gate_up_proj[flat], repeated).squeeze(-1).chunk(2, dim=-1)
    out = torch.bmm(experts.down_proj[flat], (experts.act_fn(gate) * up).unsqueeze(-1))
    out = out.view(rows, top_k, -1) * shares.unsqueeze(-1)
    return out.sum(dim=1).to(x.dtype)


def by_group(experts: Any, x: Tensor, ids: Tensor, shares: Tensor) -> Tensor:
    """Sort the pairs by expert and multiply all groups at once; the device keeps their borders."""
    top_k = int(ids.shape[1])
    chosen, order = ids.reshape(-1).sort(stable=True)
    experts_in_order = torch.arange(int(experts.num_experts), device=ids.device)
    borders = torch.searchsorted(chosen, experts_in_order, right=True).to(torch.int32)
    rows = order // top_k
    gate_up = _grouped(x[rows], experts.gate_up_proj, borders)
    gate, up = gate_up.chunk(2, dim=-1)
    out = _grouped(experts.act_fn(gate) * up, experts.down_proj, borders)
    out = out * shares.reshape(-1)[order].unsqueeze(-1)
    return torch.zeros_like(x).index_add_(0, rows, out.to(x.dtype))


def _grouped(x: Tensor, matrices: Tensor, borders: Tensor) -> Tensor:
    product: Tensor = torch._grouped_mm(x, matrices.transpose(-2, -1), offs=borders)
    return product


def by_loop(experts: Any, x: Tensor, ids: Tensor, shares: Tensor) -> Tensor:
    """Group the pairs by expert and run each hit expert once over its rows."""
    top_k = int(ids.shape[1])
    order = ids.reshape(-1).argsort(stable=True)
    counts = ids.reshape(-1).bincount(minlength=int(experts.num_experts)).tolist()
    rows = order // top_k
    share = shares.reshape(-1)[order].unsqueeze(-1)
    out = torch.zeros_like(x)
    start = 0
    for expert, count in enumerate(counts):
        if count == 0:
            continue
        mine = slice(start, start + count)
        gate, up = _multiply(x[rows[mine]], experts.gate_up_proj, expert).chunk(2, dim=-1)
        part = _multiply(experts.act_fn(gate) * up, experts.down_proj, expert)
        out.index_add_(0, rows[mine], (part * share[mine]).to(out.dtype))
        start += count
    return out


def _multiply(x: Tensor, matrices: Any, expert: int) -> Tensor:
    """(rows, in) through one expert's matrix; ``matrices`` is a plain stack or a packed one."""
    if isinstance(matrices, Tensor):
        return multiply(x, matrices[expert].to(x.device, non_blocking=True))
    product: Tensor = matrices(x, expert)
    return product
