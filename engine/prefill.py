"""Reading a prompt into the cache, in chunks.

Cuts chunks so that no block whose tokens see each other both ways is split, and places media
embeddings. Knows nothing of replies.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import torch
from torch import Tensor

from engine.decoder.cache import KVCache
from engine.decoder.inputs import PromptInputs
from engine.decoder.target import TargetDecoder

Block = tuple[int, int]


def blocks_of(prompt: PromptInputs, target: TargetDecoder) -> list[Block]:
    """(begin, end) of the spans whose tokens see each other both ways in this model."""
    if not target.sees_blocks:
        return []
    return [(span.start, span.end) for span in prompt.features if span.bidirectional]


def cut(start: int, stop: int, size: int, blocks: Sequence[Block]) -> Iterator[tuple[int, int]]:
    """Chunks (begin, end) of ``start`` to ``stop``, ``size`` long or as near as blocks allow."""
    while start < stop:
        end = min(start + size, stop)
        for begin, block_end in blocks:
            if begin < end < block_end:
                end = begin if begin > start else block_end
        yield start, end
        start = end


@torch.inference_mode()
def read_chunk(
    target: TargetDecoder,
    prompt: PromptInputs,
    begin: int,
    end: int,
    cache: KVCache,
    blocks: Sequence[Block],
) -> Tensor | None:
    """Commit positions ``begin`` to ``end``; the last chunk returns its last hidden state."""
    ids = torch.tensor(prompt.ids[begin:end], dtype=torch.long, device=target.device)
    ids = target.without_placeholders(ids)
    embeddings = target.embed(ids)
    for span in prompt.features:
        first, last = max(span.start, begin), min(span.end, end)
        if first < last:
            part = span.features[first - span.start : last - span.start]
            embeddings[first - begin : last - begin] = part.to(embeddings)
    inside = [block for block in blocks if begin <= block[0] and block[1] <= end]
    return target.prefill(ids, embeddings, cache, blocks=inside, is_last=end == len(prompt.ids))
