"""Per-layer embeddings (PLE): a small second embedding that every layer of E2B and E4B reads."""

from __future__ import annotations

from typing import Any

from torch import Tensor

from engine.decoder.layers import rms_norm
from engine.decoder.weights import Projection


class PerLayerEmbedding:
    """Token identity plus a projection of the input embedding, per layer."""

    def __init__(self, text_model: Any) -> None:
        config = text_model.config
        self._table = text_model.embed_tokens_per_layer
        self._projection = Projection((text_model.per_layer_model_projection,))
        self._norm: Tensor = text_model.per_layer_projection_norm.weight.data
        self._projection_scale = float(text_model.per_layer_model_projection_scale)
        self._scale = float(text_model.per_layer_input_scale)
        self._size = int(config.hidden_size_per_layer_input)
        self._eps = float(config.rms_norm_eps)

    def identity(self, ids: Tensor) -> Tensor:
        """(rows,) ids, the pad id at soft tokens -> (rows, layers * ple)."""
        identity: Tensor = self._table(ids)
        return identity

    def rows(self, identity: Tensor, embeddings: Tensor, first: int, last: int) -> Tensor:
        """(rows, last - first, ple) for layers ``first`` to ``last``.

        ``identity`` comes from :meth:`identity`; ``embeddings`` (rows, hidden) are what the first
        layer reads.
        """
        shape = (int(identity.shape[0]), last - first, self._size)
        start, stop = first * self._size, last * self._size
        context = self._projection.part(embeddings, start, stop) * self._projection_scale
        context = rms_norm(context.view(shape), self._norm, self._eps)
        summed: Tensor = (context + identity[:, start:stop].reshape(shape)) * self._scale
        return summed
