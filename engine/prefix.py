"""What two prompts have in common, by token ids and media content.

Placeholder ids are the same for every picture, so a soft token is known by the digest of its
medium and its place in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from engine.decoder.inputs import FeatureSpan, PromptInputs

Key = int | tuple[str, int]


def prompt_keys(prompt: PromptInputs) -> list[Key]:
    """One key per position; equal keys in equal places mean equal cached state."""
    keys: list[Key] = list(prompt.ids)
    for span in prompt.features:
        keys[span.start : span.end] = [(span.digest, offset) for offset in range(len_of(span))]
    return keys


def len_of(span: FeatureSpan) -> int:
    """Number of soft tokens."""
    return span.end - span.start


def common_length(first: Sequence[Key], second: Sequence[Key]) -> int:
    """Length of the longest common prefix."""
    count = 0
    for one, other in zip(first, second, strict=False):
        if one != other:
            break
        count += 1
    return count


def outside_blocks(position: int, blocks: Iterable[tuple[int, int]]) -> int:
    """``position``, or the beginning of the block it would cut in two."""
    for begin, end in blocks:
        if begin < position < end:
            return begin
    return position
