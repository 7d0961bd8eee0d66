"""Token generation: a prompt in, rounds of committed token ids out.

The face of the generation core towards the session. Knows ids and tensors, neither text nor
files. Runs on the engine process's main thread; one generation at a time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from torch import nn

from engine.decoder.inputs import FeatureSpan, PromptInputs
from engine.sampling import Sampling

__all__ = ["FeatureSpan", "Generator", "Interject", "PromptInputs", "Round", "Sampling"]

Interject = Callable[[tuple[int, ...]], tuple[int, tuple[int, ...]] | None]
"""Called with the ids a round commits, before they are handed out.

``(keep, forced)`` commits the first ``keep`` of them and then ``forced`` in place of the rest;
None lets the round stand. Decide by position in the stream, never by round borders, and the
text stays the same for every draft length.
"""


@dataclass(frozen=True, slots=True)
class Round:
    """What one round committed.

    ``ids`` are new tokens in order, at least one. ``drafted`` and ``accepted`` count draft
    tokens, ``forwards`` passes of the target (the pass that ends the prefill counts as one).
    """

    ids: tuple[int, ...]
    drafted: int
    accepted: int
    forwards: int


class Generator:
    """Target and drafter in tandem, with a cache that outlives the request.

    ``target`` is a loaded Gemma4ForConditionalGeneration or its unified sibling, ``drafter`` the
    matching assistant module or None. ``context`` is the largest number of positions, prompt and
    reply together; ``chunk`` the number of prompt positions per prefill step.
    """

    def __init__(
        self, target: nn.Module, drafter: nn.Module | None, *, context: int, chunk: int = 512
    ) -> None:
        raise NotImplementedError

    @property
    def cached_tokens(self) -> int:
        """Leading ids of the last prompt that were still in the cache."""
        raise NotImplementedError

    def generate(
        self,
        prompt: PromptInputs,
        sampling: Sampling,
        *,
        max_new_tokens: int,
        stop_ids: frozenset[int],
        draft_length: int | None = None,
        should_stop: Callable[[], bool] = lambda: False,
        on_prefill: Callable[[int, int], None] = lambda done, total: None,
        interject: Interject | None = None,
    ) -> Iterator[Round]:
        """Continue ``prompt``.

        Yields rounds until a stop id (the last id of the last round), ``max_new_tokens`` ids, the
        end of the context, or ``should_stop()``, which is read once per prefill chunk and per
        round. ``draft_length`` None lets the engine choose; 0 decodes with the target alone.
        ``on_prefill`` hears (done, total) prompt ids after every chunk, reused ones included in
        both. Closing the iterator early, or an error inside, leaves the generator ready for the
        next request.

        Raises ContextOverflowError, before any work, when the prompt leaves no room for one token.
        """
        raise NotImplementedError

    def reset(self) -> None:
        """Forget every cached position."""
        raise NotImplementedError
