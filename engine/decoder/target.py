"""The target's text stack: prompt chunks into the cache, verify rows to hidden states.

Works on the weights of a loaded Gemma4ForConditionalGeneration or its unified sibling. Knows
nothing of drafts or sampling. One forward at a time, on the engine process's main thread.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor

from engine.decoder.attention import AttentionPlan, MaskTable, fold, open_blocks
from engine.decoder.cache import KVCache, SlabShape
from engine.decoder.layers import KeyStore, Reach, Reaches, rms_norm, run_layer
from engine.decoder.per_layer import PerLayerEmbedding
from engine.decoder.rope import RopeTable
from engine.decoder.weights import Projection, read_layers

SLIDING = "sliding_attention"
FULL = "full_attention"


class TargetDecoder:
    """Forward passes of the text stack on cached keys and values."""

    def __init__(self, model: Any) -> None:
        text: Any = model.model.language_model
        config = text.config
        self.vocab_size = int(config.vocab_size)
        self.window = int(config.sliding_window)
        self.eps = float(config.rms_norm_eps)
        self.sees_blocks = config.use_bidirectional_attention == "vision"
        # In transformers the unified model's picture blocks are open in full layers too, and in
        # sliding layers whatever the window; the others' only in sliding layers, within it.
        self._has_wide_blocks = model.config.model_type == "gemma4_unified"
        self.dtype: torch.dtype = text.embed_tokens.weight.dtype
        self.device = str(text.embed_tokens.weight.device)
        self._softcap = config.final_logit_softcapping
        self._slabs = _slabs_of_layers(text.layers)
        self.num_owning = sum(not layer.self_attn.is_kv_shared_layer for layer in text.layers)
        self.donors = {SLIDING: self._slabs[_last(text, SLIDING)], FULL: self._slabs[-1]}
        with torch.no_grad():
            self.layers = read_layers(text, self._slabs)
            self._head = Projection((model.lm_head,))
        self._embed_tokens = text.embed_tokens
        self._norm: Tensor = text.norm.weight.data
        self._per_layer = PerLayerEmbedding(text) if self.layers[0].per_layer else None
        self.rope = {t: RopeTable(text.rotary_emb, t, self.dtype) for t in (SLIDING, FULL)}
        self._masks = MaskTable(self.dtype, self.device)
        attentions = [weights.attention for weights in self.layers]
        self.groups = {one.is_sliding: one.num_heads // one.num_kv_heads for one in attentions}
        ids = [
            model.config.image_token_id,
            model.config.audio_token_id,
            model.config.video_token_id,
        ]
        known = [i for i in ids if i is not None]
        self._placeholders = torch.tensor(known, dtype=torch.long, device=self.device)
        self._pad = int(config.pad_token_id or 0)

    def new_cache(self, context: int, slack: int, *, is_clean: bool = False) -> KVCache:
        """An empty cache for up to ``context`` positions; see :class:`KVCache`."""
        shapes = []
        for weights in self.layers[: self.num_owning]:
            attention = weights.attention
            shape = SlabShape(attention.num_kv_heads, attention.head_dim, attention.is_sliding)
            shapes.append(shape)
        return KVCache(
            shapes,
            window=self.window,
            context=context,
            slack=slack,
            dtype=self.dtype,
            device=self.device,
            is_clean=is_clean,
        )

    def without_placeholders(self, ids: Tensor) -> Tensor:
        """(rows,) ids with the pad id where a soft token stands, as in transformers."""
        hit = (ids[:, None] == self._placeholders).any(dim=-1)
        return ids.masked_fill(hit, self._pad)

    def embed(self, ids: Tensor) -> Tensor:
        """(rows,) -> (rows, hidden), scaled."""
        embedded: Tensor = self._embed_tokens(ids)
        return embedded

    @torch.inference_mode()
    def prefill(
        self,
        ids: Tensor,
        embeddings: Tensor,
        cache: KVCache,
        *,
        blocks: Sequence[tuple[int, int]] = (),
        is_last: bool,
    ) -> Tensor | None:
        """Commit a chunk of a prompt.

        ``ids`` (rows,) hold the pad id at soft tokens, ``embeddings`` (rows, hidden) what is
        read instead; ``blocks`` are (begin, end) positions that see each other both ways and lie
        within the chunk. Layers that own no cache are run for the last
        row only, and only when ``is_last``; then its normed hidden state (1, hidden) is returned.
        """
        rows = int(ids.shape[0])
        cache.reserve(rows)
        reaches = self._reaches(cache, rows, rows, blocks)
        identity = self.identity(ids)
        x = self._run(0, self.num_owning, embeddings, identity, embeddings, reaches, cache)
        if not is_last:
            cache.commit(rows)
            return None
        x = x[-1:]
        if self.num_owning < len(self.layers):
            end = self._reaches(cache, rows, 1, ())
            last = None if identity is None else identity[-1:]
            x = self._run(self.num_owning, len(self.layers), x, last, embeddings[-1:], end, cache)
        cache.commit(rows)
        return rms_norm(x, self._norm, self.eps)

    @torch.inference_mode()
    def verify(self, ids: Tensor, cache: KVCache) -> Tensor:
        """Run all layers on (rows,) ids behind the committed positions; nothing is committed.

        Returns the normed hidden states (rows, hidden).
        """
        rows = int(ids.shape[0])
        cache.reserve(rows)
        ids = self.without_placeholders(ids)
        reaches = self._reaches(cache, rows, rows, ())
        return self.pass_rows(ids, self.identity(ids), reaches, cache)

    def identity(self, ids: Tensor) -> Tensor | None:
        """What :meth:`pass_rows` needs to know of ids (rows,) besides; None in most shapes."""
        return None if self._per_layer is None else self._per_layer.identity(ids)

    def pass_rows(
        self, ids: Tensor, identity: Tensor | None, reaches: Reaches, store: KeyStore
    ) -> Tensor:
        """All layers on (rows,) ids without placeholders -> normed hidden states (rows, hidden)."""
        embeddings = self.embed(ids)
        x = self._run(0, len(self.layers), embeddings, identity, embeddings, reaches, store)
        return rms_norm(x, self._norm, self.eps)

    @torch.inference_mode()
    def logits(self, hidden: Tensor) -> Tensor:
        """(rows, hidden) -> (rows, vocab), softcapped."""
        logits = self._head(hidden)
        if self._softcap is not None:
            logits = logits.div_(self._softcap).tanh_().mul_(self._softcap)
        return logits

    def _run(
        self,
        first: int,
        last: int,
        x: Tensor,
        identity: Tensor | None,
        embeddings: Tensor,
        reaches: Reaches,
        store: KeyStore,
    ) -> Tensor:
        """Layers ``first`` to ``last`` on ``x``; the rest feeds the per-layer inputs."""
        per_layer = None
        if self._per_layer is not None and identity is not None and first < last:
            per_layer = self._per_layer.rows(identity, embeddings, first, last)
        for index in range(first, last):
            part = None if per_layer is None else per_layer[:, index - first]
            x = run_layer(self.layers[index], x, reaches, store, part, self.eps)
        return x

    def _reaches(
        self, cache: KVCache, new: int, rows: int, blocks: Sequence[tuple[int, int]]
    ) -> Reaches:
        """The reach of the last ``rows`` of ``new`` positions behind the committed ones."""
        stop = cache.length + new
        return Reaches(
            self._reach(SLIDING, cache, stop, rows, blocks),
            self._reach(FULL, cache, stop, rows, blocks if self._has_wide_blocks else ()),
        )

    def _reach(
        self,
        layer_type: str,
        cache: KVCache,
        stop: int,
        rows: int,
        blocks: Sequence[tuple[int, int]],
    ) -> Reach:
        cos, sin = self.rope[layer_type].rows(stop - rows, stop)
        window = self.window if layer_type == SLIDING else 0
        start = max(cache.base, stop - (window - 1 + rows)) if window else 0
        keys = stop - start
        mask = band = None
        is_causal = rows > 1 and rows == keys and not blocks and (not window or keys <= window)
        if rows > 1 and not is_causal:
            group = self.groups[layer_type == SLIDING]
            if blocks:
                mask = self._masks.build(rows, keys, window)
                wide = self._has_wide_blocks
                open_blocks(mask, start, stop - rows, blocks, beyond_window=wide)
                mask = fold(mask, group)
            else:
                mask = self._masks.band(rows, keys, window, group)
                band = window or keys
        return Reach(cos, sin, AttentionPlan(start, stop, mask, is_causal, band))


def _slabs_of_layers(layers: Sequence[Any]) -> list[int]:
    """For each layer the slab it reads: its own, or that of the last owning layer of its type."""
    slabs: list[int] = []
    donor: dict[bool, int] = {}
    for layer in layers:
        attention = layer.self_attn
        if not attention.is_kv_shared_layer:
            donor[attention.is_sliding] = len(slabs)
        slabs.append(donor[attention.is_sliding])
    return slabs


def _last(text: Any, layer_type: str) -> int:
    """Index of the last layer of a type."""
    types = list(text.config.layer_types)
    return len(types) - 1 - types[::-1].index(layer_type)
