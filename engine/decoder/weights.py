"""What the loaded modules hold, in the form the decoding loop reads it.

Projections that share an input become one matrix; the modules' own parameters are then views of
it, so no weight exists twice. Reads modules once, when a decoder is built; computes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - torch's own name for it


class Projection:
    """One or several linear modules on the same input; outputs side by side.

    Quantised or biased modules cannot be joined and are called one after the other.
    """

    __slots__ = ("modules", "weight")

    def __init__(self, modules: Sequence[nn.Module]) -> None:
        self.modules = tuple(modules)
        self.weight = _join(self.modules)

    def __call__(self, x: Tensor) -> Tensor:
        """(rows, in) -> (rows, sum of outs)."""
        if self.weight is not None:
            return multiply(x, self.weight)
        if len(self.modules) == 1:
            alone: Tensor = self.modules[0](x)
            return alone
        return torch.cat([module(x) for module in self.modules], dim=-1)

    def part(self, x: Tensor, start: int, stop: int) -> Tensor:
        """Output columns ``start`` to ``stop`` only."""
        if self.weight is not None:
            return multiply(x, self.weight[start:stop])
        return self(x)[:, start:stop]


def multiply(x: Tensor, weight: Tensor) -> Tensor:
    """x Wᵀ. A single bfloat16 row on a CPU is computed as two.

    The kernel for one row adds in another order than the one for several, and is the slower of
    the two: so the row comes out as it does among the rows of a round, and sooner.
    """
    if x.shape[0] == 1 and x.dtype is torch.bfloat16 and x.device.type == "cpu":
        return F.linear(x.expand(2, -1), weight)[:1]
    return F.linear(x, weight)


def _join(modules: tuple[nn.Module, ...]) -> Tensor | None:
    """One matrix of all rows, with the parameters turned into views of it; None if impossible."""
    if not all(_is_plain(module) for module in modules):
        return None
    weights = [module.weight.data for module in modules if isinstance(module, nn.Linear)]
    joined = _adjacent(weights)
    if joined is None:
        joined = torch.cat(weights)
        start = 0
        for module in modules:
            assert isinstance(module, nn.Linear)
            rows = module.out_features
            module.weight.data = joined[start : start + rows]
            start += rows
    return joined


def _is_plain(module: nn.Module) -> bool:
    return (
        type(module) is nn.Linear
        and module.bias is None
        and type(module.weight.data) is Tensor
        and module.weight.is_floating_point()
    )


def _adjacent(weights: list[Tensor]) -> Tensor | None:
    """The matrix that the weights already are row blocks of, if they are."""
    first = weights[0]
    offset = first.storage_offset()
    for weight in weights:
        same = weight.untyped_storage().data_ptr() == first.untyped_storage().data_ptr()
        if not same or weight.storage_offset() != offset or not weight.is_contiguous():
            return None
        offset += weight.numel()
    rows = sum(int(weight.shape[0]) for weight in weights)
    columns = int(first.shape[1])
    return first.as_strided((rows, columns), (columns, 1), first.storage_offset())


@dataclass(frozen=True, slots=True)
class AttentionWeights:
    """Self-attention of one layer.

    ``slab`` is the cache slab it reads; a layer that ``owns`` it also writes it. ``head_scale``
    holds the norm weights of query, key and (ones) value heads, one row per head, for an owning
    layer; ``query_scale`` those of the query for a layer that only reads.
    """

    project: Projection
    out: Projection
    num_heads: int
    num_kv_heads: int
    head_dim: int
    is_sliding: bool
    slab: int
    owns: bool
    keys_are_values: bool
    head_scale: Tensor
    query_scale: Tensor


@dataclass(frozen=True, slots=True)
class ExpertWeights:
    """The sparse half of a mixture-of-experts layer."""

    experts: nn.Module
    router_proj: Projection
    router_scale: Tensor
    expert_scale: Tensor
    top_k: int
    post_dense: Tensor
    pre_sparse: Tensor
    post_sparse: Tensor


@dataclass(frozen=True, slots=True)
class PerLayerWeights:
    """Where a layer reads its per-layer embedding."""

    gate: Projection
    project: Projection
    norm: Tensor


@dataclass(frozen=True, slots=True)
class LayerWeights:
    """One decoder layer. Norms are weight vectors (hidden,)."""

    attention: AttentionWeights
    pre_attention: Tensor
    post_attention: Tensor
    pre_mlp: Tensor
    post_mlp: Tensor
    gate_up: Projection
    down: Projection
    activation: Callable[[Tensor], Tensor]
    scalar: Tensor | None
    experts: ExpertWeights | None
    per_layer: PerLayerWeights | None


def read_layers(text_model: Any, slabs: Sequence[int]) -> tuple[LayerWeights, ...]:
    """The layers of a Gemma 4 text model; ``slabs`` says which slab each layer reads."""
    return tuple(
        _read_layer(layer, slab) for layer, slab in zip(text_model.layers, slabs, strict=True)
    )


def _read_layer(layer: Any, slab: int) -> LayerWeights:
    scalar = layer.layer_scalar.data
    return LayerWeights(
        attention=_read_attention(layer.self_attn, slab),
        pre_attention=layer.input_layernorm.weight.data,
        post_attention=layer.post_attention_layernorm.weight.data,
        pre_mlp=layer.pre_feedforward_layernorm.weight.data,
        post_mlp=layer.post_feedforward_layernorm.weight.data,
        gate_up=Projection((layer.mlp.gate_proj, layer.mlp.up_proj)),
        down=Projection((layer.mlp.down_proj,)),
        activation=layer.mlp.act_fn,
        scalar=None if float(scalar) == 1.0 else scalar,
        experts=_read_experts(layer) if getattr(layer, "enable_moe_block", False) else None,
        per_layer=_read_per_layer(layer)
        if getattr(layer, "hidden_size_per_layer_input", 0)
        else None,
    )


def _read_attention(attention: Any, slab: int) -> AttentionWeights:
    heads = int(attention.q_proj.out_features) // attention.head_dim
    kv_heads = heads // attention.num_key_value_groups
    owns = not attention.is_kv_shared_layer
    keys_are_values = owns and attention.v_proj is None
    modules = [attention.q_proj]
    query_scale = attention.q_norm.weight.data
    scales = [query_scale.expand(heads, -1)]
    if owns:
        modules.append(attention.k_proj)
        scales.append(attention.k_norm.weight.data.expand(kv_heads, -1))
        if not keys_are_values:
            modules.append(attention.v_proj)
            scales.append(torch.ones_like(scales[-1]))
    return AttentionWeights(
        project=Projection(modules),
        out=Projection((attention.o_proj,)),
        num_heads=heads,
        num_kv_heads=kv_heads,
        head_dim=attention.head_dim,
        is_sliding=attention.is_sliding,
        slab=slab,
        owns=owns,
        keys_are_values=keys_are_values,
        head_scale=torch.cat(scales),
        query_scale=query_scale,
    )


def _read_experts(layer: Any) -> ExpertWeights:
    router = layer.router
    return ExpertWeights(
        experts=layer.experts,
        router_proj=Projection((router.proj,)),
        router_scale=router.scale.data * router.scalar_root_size,
        expert_scale=router.per_expert_scale.data,
        top_k=router.config.top_k_experts,
        post_dense=layer.post_feedforward_layernorm_1.weight.data,
        pre_sparse=layer.pre_feedforward_layernorm_2.weight.data,
        post_sparse=layer.post_feedforward_layernorm_2.weight.data,
    )


def _read_per_layer(layer: Any) -> PerLayerWeights:
    return PerLayerWeights(
        gate=Projection((layer.per_layer_input_gate,)),
        project=Projection((layer.per_layer_projection,)),
        norm=layer.post_per_layer_input_norm.weight.data,
    )
