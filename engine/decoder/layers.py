"""One Gemma 4 decoder layer on a few rows of hidden states.

Activations are (rows, hidden) without a batch dimension. The residual order and the norms are
those of transformers' Gemma4TextDecoderLayer.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from torch import Tensor
from torch.nn import functional as F  # noqa: N812

from engine.decoder.attention import AttentionPlan, attend
from engine.decoder.experts import route, sparse_mlp
from engine.decoder.rope import rotate
from engine.decoder.weights import AttentionWeights, LayerWeights, PerLayerWeights


@dataclass(frozen=True, slots=True)
class Reach:
    """What layers of one type need to know about the rows of a forward: positions and keys."""

    cos: Tensor
    sin: Tensor
    plan: AttentionPlan


@dataclass(frozen=True, slots=True)
class Reaches:
    """The reach of both layer types.

    ``is_fixed`` says that the pass is to be recorded once and replayed: nothing may depend on what
    the host knows now, and nothing may be read back.
    """

    sliding: Reach
    full: Reach
    is_fixed: bool = False

    def of(self, is_sliding: bool) -> Reach:
        return self.sliding if is_sliding else self.full


class KeyStore(Protocol):
    """Where layers write and read keys and values; see :class:`engine.decoder.cache.KVCache`."""

    def write(self, slab: int, keys: Tensor, values: Tensor) -> None:
        """Put (rows, kv_heads, head_dim) behind the committed positions."""
        ...

    def view(self, slab: int, start: int, stop: int) -> tuple[Tensor, Tensor]:
        """Keys and values (kv_heads, n, head_dim) of a plan's stretch."""
        ...


def rms_norm(x: Tensor, weight: Tensor | None, eps: float) -> Tensor:
    """Root-mean-square norm over the last dimension."""
    return F.rms_norm(x, (int(x.shape[-1]),), weight, eps)


def run_layer(
    weights: LayerWeights,
    x: Tensor,
    reaches: Reaches,
    cache: KeyStore,
    per_layer: Tensor | None,
    eps: float,
) -> Tensor:
    """(rows, hidden) -> (rows, hidden). ``per_layer`` (rows, ple) is this layer's embedding."""
    attention = weights.attention
    normed = rms_norm(x, weights.pre_attention, eps)
    mixed = _self_attention(attention, normed, reaches.of(attention.is_sliding), cache, eps)
    x = x + rms_norm(mixed, weights.post_attention, eps)
    x = x + rms_norm(_feed_forward(weights, x, eps, reaches.is_fixed), weights.post_mlp, eps)
    if weights.per_layer is not None and per_layer is not None:
        x = x + _per_layer_residual(weights, weights.per_layer, x, per_layer, eps)
    return x if weights.scalar is None else x * weights.scalar


def _self_attention(
    weights: AttentionWeights, x: Tensor, reach: Reach, cache: KeyStore, eps: float
) -> Tensor:
    heads = weights.project(x).view(int(x.shape[0]), -1, weights.head_dim)  # (rows, heads, dim)
    if weights.owns:
        query = _write_keys(weights, heads, reach, cache, eps)
    else:
        query = rotate(rms_norm(heads, weights.query_scale, eps), reach.cos, reach.sin)
    keys, values = cache.view(weights.slab, reach.plan.start, reach.plan.stop)
    return weights.out(attend(query, keys, values, reach.plan))


def _write_keys(
    weights: AttentionWeights, heads: Tensor, reach: Reach, cache: KeyStore, eps: float
) -> Tensor:
    """Cache the rows' keys and values; returns the rotated query heads.

    One norm and one rotation serve all heads: query, key and value differ by scale rows only.
    """
    split = weights.num_heads + weights.num_kv_heads
    plain = rms_norm(heads, None, eps)
    scaled = plain * weights.head_scale
    rotated = rotate(scaled[:, :split], reach.cos, reach.sin)
    query, keys = rotated[:, : weights.num_heads], rotated[:, weights.num_heads :]
    values = plain[:, weights.num_heads :] if weights.keys_are_values else plain[:, split:]
    cache.write(weights.slab, keys, values)
    return query


def _feed_forward(weights: LayerWeights, x: Tensor, eps: float, is_fixed: bool) -> Tensor:
    gate, up = weights.gate_up(rms_norm(x, weights.pre_mlp, eps)).chunk(2, dim=-1)
    dense = weights.down(weights.activation(gate) * up)
    experts = weights.experts
    if experts is None:
        return dense
    ids, shares = route(experts, x, eps)
    normed = rms_norm(x, experts.pre_sparse, eps)
    sparse = sparse_mlp(experts, normed, ids, shares, is_fixed=is_fixed)
    return rms_norm(dense, experts.post_dense, eps) + rms_norm(sparse, experts.post_sparse, eps)


def _per_layer_residual(
    layer: LayerWeights, weights: PerLayerWeights, x: Tensor, per_layer: Tensor, eps: float
) -> Tensor:
    gated = layer.activation(weights.gate(x)) * per_layer
    return rms_norm(weights.project(gated), weights.norm, eps)
