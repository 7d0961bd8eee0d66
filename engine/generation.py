"""Token generation: a prompt in, rounds of committed token ids out.

The face of the generation core towards the session. Knows ids and tensors, neither text nor
files. Runs on the engine process's main thread; one generation at a time.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import torch
from torch import Tensor, nn

from engine import speculative
from engine.decoder.cache import KVCache
from engine.decoder.drafter import MtpDrafter
from engine.decoder.inputs import FeatureSpan, PromptInputs
from engine.decoder.padded import PaddedTarget
from engine.decoder.replay import Recorder, ReplayedDrafter, ReplayedTarget, Replays
from engine.decoder.target import TargetDecoder
from engine.errors import ContextOverflowError, EngineBug
from engine.events import DraftState
from engine.pace import USUAL_LENGTH, DraftPacer, Pace
from engine.prefill import Block, blocks_of, cut, read_chunk
from engine.prefix import Key, common_length, outside_blocks, prompt_keys
from engine.reply import Interject, Reply
from engine.sampling import Sampling, TokenChooser
from engine.speculative import Drafter, Frontier, Verifier

__all__ = ["FeatureSpan", "Generator", "Interject", "Pace", "PromptInputs", "Round", "Sampling"]


@dataclass(frozen=True, slots=True)
class Round:
    """What one round committed.

    ``ids`` are new tokens in order, at least one. ``drafted`` and ``accepted`` count draft
    tokens, ``forwards`` passes of the target (the pass that ends the prefill counts as one).
    ``rejected`` are the drafts the target would not have, none where the reply ended before them;
    the last ``forced`` ids are an interjection.
    """

    ids: tuple[int, ...]
    drafted: int
    accepted: int
    forwards: int
    rejected: tuple[int, ...] = ()
    forced: int = 0


class Generator:
    """Target and drafter in tandem, with a cache that outlives the request.

    ``target`` is a loaded Gemma4ForConditionalGeneration or its unified sibling, ``drafter`` the
    matching assistant module, anything else that drafts, or None. ``context`` is the largest
    number of positions, prompt and reply together; ``chunk`` the number of prompt positions per
    prefill step; ``slack`` how many sliding-window positions are stored beyond the window, of which
    at least half stay for going back freely. With a ``recorder`` passes are recorded and replayed;
    without, rounds of so many rows as ``padding`` names are filled up to what it says.
    """

    def __init__(
        self,
        target: nn.Module,
        drafter: nn.Module | Drafter | None,
        *,
        context: int,
        chunk: int = 512,
        slack: int = 1024,
        recorder: Recorder | None = None,
        padding: Mapping[int, int] | None = None,
    ) -> None:
        self._target = TargetDecoder(target)
        self._held_cache: KVCache | None = None
        self._verifier: Verifier = self._target
        if padding:
            self._verifier = PaddedTarget(self._target, padding)
        self._drafter = _as_drafter(drafter, self._target)
        self._replays = None if recorder is None else Replays(recorder)
        if self._replays is not None:
            self._verifier = ReplayedTarget(self._target, self._replays)
            if isinstance(self._drafter, MtpDrafter):
                self._drafter = ReplayedDrafter(self._drafter, self._target, self._replays)
        self.resize(context=context, chunk=chunk, slack=slack)
        self._cached_tokens = 0
        self._pacer = DraftPacer(usual_length=_usual_length(drafter))
        self._modality = "text"
        self._fixed_length: int | None = None
        self._turn = 0
        self._round_ended = 0.0

    @property
    def target(self) -> TargetDecoder:
        """The target's decoder, for measuring."""
        return self._target

    @property
    def drafter(self) -> Drafter | None:
        """What drafts, for measuring."""
        return self._drafter

    @property
    def replays(self) -> Replays | None:
        """The recorded passes, for measuring; None without a recorder."""
        return self._replays

    @property
    def cache(self) -> KVCache:
        """Keys and values of the committed positions; made when it is first needed.

        So nothing is allocated where memory is being given back.
        """
        if self._held_cache is None:
            slack = max(self._chunk, self._slack)
            is_clean = self._replays is not None
            self._held_cache = self._target.new_cache(self._context, slack, is_clean=is_clean)
        return self._held_cache

    @property
    def cached_tokens(self) -> int:
        """Leading ids of the last prompt that were still in the cache."""
        return self._cached_tokens

    @property
    def pace(self) -> Pace | None:
        """What is known about drafting for prompts like the last; None without a drafter."""
        if self._drafter is None:
            return None
        pace = self._pacer.pace(self._modality)
        if self._fixed_length is None:
            return pace
        return replace(
            pace,
            draft_length=self._fixed_length,
            reason="Set by the request.",
            state=DraftState.REQUESTED,
        )

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
        ``on_prefill`` hears (done, total) prompt ids before the first and after every chunk,
        reused ones included in both. Closing the iterator early, or an error inside, leaves the
        generator ready for the next request.

        Raises ContextOverflowError, before any work, when the prompt leaves no room for one token.
        """
        length = len(prompt.ids)
        if length == 0 or max_new_tokens < 1:
            raise ValueError("a reply needs a prompt of at least one id and room for one token")
        if length >= self._context:
            raise ContextOverflowError(
                f"The conversation has {length} tokens and the model's context holds "
                f"{self._context}; shorten it by at least {length + 1 - self._context} tokens "
                "(remove an attachment or old messages, or start a new chat)."
            )
        chooser = TokenChooser(sampling, self._target.vocab_size, self._target.device)
        chooser.observe(prompt.ids)
        reply = Reply(
            chooser=chooser,
            limit=min(max_new_tokens, self._context - length),
            stop_ids=stop_ids,
            draft_length=draft_length,
            modality=prompt.modality,
            interject=interject,
        )
        self._modality, self._fixed_length = prompt.modality, draft_length
        self._turn += 1
        return self._guarded(prompt, reply, should_stop, on_prefill, self._turn)

    @property
    def context(self) -> int:
        """The largest number of positions."""
        return self._context

    @property
    def chunk(self) -> int:
        """Prompt positions per prefill step."""
        return self._chunk

    def reusable(self, keys: Sequence[Key], blocks: Sequence[Block]) -> int:
        """How many leading positions of a prompt with these keys are in the cache; no work."""
        if not self._target.sees_blocks:
            blocks = ()
        common = common_length(self._keys, keys[:-1])
        return self.cache.reachable(outside_blocks(common, blocks))

    def resize(self, *, context: int, chunk: int, slack: int) -> None:
        """Begin with an empty cache of other measures; see the class for what they mean."""
        self._context, self._chunk, self._slack = context, chunk, slack
        self.release()

    def release(self) -> None:
        """Forget every cached position and give its memory back."""
        self._held_cache = None
        if self._replays is not None:
            self._replays.forget()
        self._keys: list[Key] = []

    def drop_drafter(self) -> None:
        """Go on with the target alone."""
        self._drafter = None

    def reset(self) -> None:
        """Forget every cached position."""
        if self._held_cache is not None:
            self._held_cache.reset()
        self._keys = []

    # --- one reply -----------------------------------------------------------------

    def _guarded(
        self,
        prompt: PromptInputs,
        reply: Reply,
        should_stop: Callable[[], bool],
        on_prefill: Callable[[int, int], None],
        turn: int,
    ) -> Iterator[Round]:
        """The rounds; an error inside forgets the cache, since a slab may be half moved."""
        rounds = self._rounds(prompt, reply, should_stop, on_prefill)
        while True:
            if turn != self._turn:
                raise EngineBug("an older reply was continued after a newer one had begun")
            try:
                made = next(rounds, None)
            except BaseException:
                self.reset()
                raise
            if made is None:
                return
            yield made

    def _rounds(
        self,
        prompt: PromptInputs,
        reply: Reply,
        should_stop: Callable[[], bool],
        on_prefill: Callable[[int, int], None],
    ) -> Iterator[Round]:
        hidden = self._read_prompt(prompt, should_stop, on_prefill)
        if hidden is None:
            return
        frontier, first = self._first_token(len(prompt.ids), hidden, reply)
        yield first
        while not reply.is_finished and not should_stop():
            frontier, made = self._round(frontier, reply)
            yield made

    def _read_prompt(
        self,
        prompt: PromptInputs,
        should_stop: Callable[[], bool],
        on_prefill: Callable[[int, int], None],
    ) -> Tensor | None:
        """Cache what is new in the prompt; the last row's hidden state, None when stopped."""
        blocks = blocks_of(prompt, self._target)
        keys = prompt_keys(prompt)
        total = len(keys)
        start = self._reuse(keys, blocks)
        self._cached_tokens = start
        stable = outside_blocks(min(prompt.stable or total, total - 1), blocks)
        on_prefill(start, total)
        hidden = None
        for begin, end in cut(start, total, self._chunk, blocks):
            if should_stop():
                return None
            hidden = read_chunk(self._target, prompt, begin, end, self.cache, blocks)
            self._keys += keys[begin:end]
            if begin <= stable <= end:
                self.cache.add_point_of_return(stable)
            on_prefill(end, total)
        return hidden

    def _reuse(self, keys: list[Key], blocks: list[tuple[int, int]]) -> int:
        """Go back to where the cache and the new prompt part; returns that length."""
        common = common_length(self._keys, keys[:-1])  # the last row must run to give logits
        start = self.cache.reachable(outside_blocks(common, blocks))
        self.cache.go_back(start)
        del self._keys[start:]
        return start

    def _first_token(self, length: int, hidden: Tensor, reply: Reply) -> tuple[Frontier, Round]:
        """The token that the prompt's last row gives."""
        nothing = torch.empty(0, dtype=torch.long, device=self._target.device)
        chosen = reply.chooser.choose(
            self._target.logits(hidden), None, reply.chooser.keys(length, 1), nothing
        )
        ids = (int(chosen.tolist()[0]),)
        self._round_ended = time.perf_counter()
        settled = reply.settle(ids)
        if settled.keep:
            frontier = Frontier(length + 1, chosen, ids[0], hidden)
        else:
            frontier = Frontier(length, nothing, None, hidden)
        frontier, forwards = self._force(frontier, settled.forced, reply)
        return frontier, Round(settled.ids, 0, 0, 1 + forwards, forced=len(settled.forced))

    def _round(self, frontier: Frontier, reply: Reply) -> tuple[Frontier, Round]:
        """Draft, verify, accept, roll back."""
        chooser, cache = reply.chooser, self.cache
        count = self._draft_length(reply)
        keys = chooser.keys(frontier.length, count + 1)
        drafts = speculative.draft(self._drafter, frontier, cache, chooser, keys, count)
        chosen, hidden = speculative.verify(self._verifier, frontier, drafts, cache, chooser, keys)
        verdict = speculative.accept(drafts, chosen, hidden)
        # From the end of the round before: what is done with the tokens is part of their price.
        began, self._round_ended = self._round_ended, time.perf_counter()
        self._pacer.note(reply.modality, count, verdict.accepted, self._round_ended - began)
        settled = reply.settle(verdict.ids)
        if settled.keep:
            self._keys += speculative.fed_ids(frontier, verdict, settled.keep)
            frontier = speculative.roll_back(frontier, verdict, settled.keep, cache)
        frontier, forwards = self._force(frontier, settled.forced, reply)
        accepted = min(verdict.accepted, settled.keep)
        rejected = verdict.rejected if settled.keep > verdict.accepted else ()
        forced = len(settled.forced)
        return frontier, Round(settled.ids, count, accepted, 1 + forwards, rejected, forced)

    def _draft_length(self, reply: Reply) -> int:
        """How many tokens to draft now; a draft beyond the last token allowed could not stand."""
        if self._drafter is None:
            return 0
        length = reply.draft_length
        if length is None:
            length = self._pacer.next_length(reply.modality)
        return min(length, reply.room - 1)

    def _force(
        self, frontier: Frontier, forced: tuple[int, ...], reply: Reply
    ) -> tuple[Frontier, int]:
        """Go on behind ``forced`` ids; returns the number of forwards that took."""
        if not forced or reply.is_finished:
            return frontier, 0
        told = torch.tensor(forced, dtype=torch.long, device=self._target.device)
        fed = torch.cat((frontier.token, told[:-1]))
        hidden = frontier.hidden
        if fed.shape[0]:
            hidden = self._verifier.verify(fed, self.cache)[-1:]
            self.cache.commit(int(fed.shape[0]))
            pending = () if frontier.token_id is None else (frontier.token_id,)
            self._keys += [*pending, *forced[:-1]]
        length = frontier.length + len(forced)
        return Frontier(length, told[-1:], forced[-1], hidden), int(fed.shape[0] > 0)


def _usual_length(drafter: object) -> int:
    """The draft length the checkpoint names for its drafter."""
    generation = getattr(drafter, "generation_config", None)
    return getattr(generation, "num_assistant_tokens", None) or USUAL_LENGTH


def _as_drafter(drafter: Any, target: TargetDecoder) -> Drafter | None:
    return MtpDrafter(drafter, target) if isinstance(drafter, nn.Module) else drafter
