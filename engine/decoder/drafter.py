"""The MTP drafter: proposes tokens from the target's hidden state and cached keys.

It owns no keys: its layers read those of the target's last owning layers, exactly the committed
ones. The position stays the same for all tokens of a round. Nothing is read back to the host.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812

from engine.decoder.attention import AttentionPlan
from engine.decoder.cache import KVCache
from engine.decoder.layers import KeyStore, Reach, Reaches, rms_norm, run_layer
from engine.decoder.rope import RopeTable
from engine.decoder.target import FULL, SLIDING, TargetDecoder
from engine.decoder.weights import Projection, read_layers

Choose = Callable[[Tensor, Tensor | None, Tensor], Tensor]
"""(logits (1, n), their token ids (1, n) or None for all, earlier drafts (k,)) -> id (1,)."""


class MtpDrafter:
    """A Gemma 4 assistant on the cache of its target."""

    def __init__(self, model: Any, target: TargetDecoder) -> None:
        text: Any = model.model
        config = text.config
        self._target = target
        self._eps = float(config.rms_norm_eps)
        self.window = int(config.sliding_window)
        slabs = [target.donors[layer_type] for layer_type in config.layer_types]
        with torch.no_grad():
            self._layers = read_layers(text, slabs)
            self._pre = Projection((model.pre_projection,))
            self._post = Projection((model.post_projection,))
        attentions = [weights.attention for weights in self._layers]
        self.groups = {one.is_sliding: one.num_heads // one.num_kv_heads for one in attentions}
        self._norm: Tensor = text.norm.weight.data
        self.rope = {t: RopeTable(text.rotary_emb, t, target.dtype) for t in (SLIDING, FULL)}
        ordered = model.masked_embedding
        self._head = DenseHead(model.lm_head) if ordered is None else CentroidHead(model)

    @torch.inference_mode()
    def draft(
        self, token: Tensor, hidden: Tensor, cache: KVCache, count: int, choose: Choose
    ) -> Tensor:
        """Propose ``count`` ids (count,).

        ``token`` (1,) is the newest token, not yet processed by the target; ``hidden`` (1,
        hidden) the target's normed state that produced it.
        """
        reaches = self._reaches(cache)
        drafts = token[:0]
        for _ in range(count):
            logits, ids, hidden = self.step(token, hidden, reaches, cache)
            token = choose(logits, ids, drafts)
            drafts = torch.cat((drafts, token))
        return drafts

    def step(
        self, token: Tensor, hidden: Tensor, reaches: Reaches, store: KeyStore
    ) -> tuple[Tensor, Tensor | None, Tensor]:
        """Logits (1, n) of the token after ``token``, their ids as for ``Choose``, new hidden."""
        x = self._pre(torch.cat((self._target.embed(token), hidden), dim=-1))
        for weights in self._layers:
            x = run_layer(weights, x, reaches, store, None, self._eps)
        x = rms_norm(x, self._norm, self._eps)
        return *self._head(x), self._post(x)

    def _reaches(self, cache: KVCache) -> Reaches:
        position = stop = cache.length
        start = max(cache.base, stop - (self.window + 1))
        sliding = self.rope[SLIDING].rows(position, position + 1)
        full = self.rope[FULL].rows(position, position + 1)
        return Reaches(
            Reach(*sliding, AttentionPlan(start, stop, None)),
            Reach(*full, AttentionPlan(0, stop, None)),
        )


class DenseHead:
    """Logits of the whole vocabulary."""

    def __init__(self, lm_head: Any) -> None:
        self._project = Projection((lm_head,))

    def __call__(self, x: Tensor) -> tuple[Tensor, None]:
        """(1, hidden) -> logits (1, vocab); no ids: column v is token v."""
        return self._project(x), None


class CentroidHead:
    """Logits of the tokens that belong to the best centroids only."""

    def __init__(self, model: Any) -> None:
        head = model.masked_embedding
        self._centroids = Projection((head.centroids,))
        self._top_k = int(head.centroid_intermediate_top_k)
        self._tokens: Tensor = head.token_ordering.long().view(head.num_centroids, -1)
        self._weight: Tensor = model.lm_head.weight.data

    def __call__(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """(1, hidden) -> logits and token ids, (1, candidates) each."""
        best = self._centroids(x)[0].topk(self._top_k).indices
        ids = F.embedding(best, self._tokens).view(-1)
        rows = F.embedding(ids, self._weight)  # (candidates, hidden)
        return torch.mv(rows, x[0])[None], ids[None]
