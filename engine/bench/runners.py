"""The engines under test: the same prompt, the same number of greedy tokens."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

import torch

from engine.bench.forced import ForcedDrafter, HitTable, forced_in_transformers
from engine.bench.shapes import Subject
from engine.generation import Generator, PromptInputs, Sampling
from engine.graphs import recorder_for


@dataclass(frozen=True, slots=True)
class Run:
    """One reply: its tokens, passes of the target (None: not told), drafts, and the seconds."""

    ids: tuple[int, ...]
    forwards: int | None
    drafted: int
    accepted: int
    seconds: float


class Runner(Protocol):
    """Something that continues a prompt greedily."""

    name: str

    def run(self, prompt: tuple[int, ...], count: int) -> Run:
        """``count`` tokens from an empty cache."""
        ...


class Clock:
    """Process time on a CPU (the machine may be shared), wall time after a sync elsewhere."""

    def __init__(self, device: str) -> None:
        self._kind = torch.device(device).type

    def __call__(self) -> float:
        if self._kind == "cuda":
            torch.cuda.synchronize()
        elif self._kind == "mps":
            torch.mps.synchronize()
        else:
            return time.process_time()
        return time.perf_counter()


class Tandem:
    """This engine. ``draft_length`` None lets it choose, 0 is plain decoding.

    On CUDA rounds are replayed graphs unless ``has_graphs`` is False.
    """

    def __init__(
        self,
        subject: Subject,
        draft_length: int | None,
        table: HitTable | None,
        *,
        context: int,
        clock: Clock,
        has_graphs: bool = True,
    ) -> None:
        name = {None: "tandem adaptive", 0: "plain"}.get(draft_length, f"tandem {draft_length}")
        self.name = name if has_graphs else f"{name}, no graphs"
        self._draft_length = draft_length
        self._clock = clock
        device = str(subject.target.device)
        recorder = recorder_for(subject.target, device) if has_graphs else None
        self.generator = Generator(
            subject.target, subject.drafter, context=context, recorder=recorder
        )
        if table is not None and self.generator.drafter is not None:
            drafter = ForcedDrafter(self.generator.drafter, table)
            self.generator = Generator(subject.target, drafter, context=context, recorder=recorder)

    def run(self, prompt: tuple[int, ...], count: int, *, keep_cache: bool = False) -> Run:
        if not keep_cache:
            self.generator.reset()
        begin = self._clock()
        rounds = list(
            self.generator.generate(
                PromptInputs(prompt),
                Sampling(),
                max_new_tokens=count,
                stop_ids=frozenset(),
                draft_length=self._draft_length,
            )
        )
        return Run(
            ids=tuple(token for made in rounds for token in made.ids),
            forwards=sum(made.forwards for made in rounds),
            drafted=sum(made.drafted for made in rounds),
            accepted=sum(made.accepted for made in rounds),
            seconds=self._clock() - begin,
        )


class Transformers:
    """Plain or assisted ``generate``; ``draft_length`` 0 is plain."""

    def __init__(
        self, subject: Subject, draft_length: int, table: HitTable | None, *, clock: Clock
    ) -> None:
        self.name = f"transformers assisted {draft_length}" if draft_length else "transformers"
        self._subject = subject
        self._draft_length = draft_length
        self._table = table
        self._clock = clock

    def run(self, prompt: tuple[int, ...], count: int) -> Run:
        target: Any = self._subject.target
        calls: list[int] = []
        watch: Callable[..., None] = lambda module, args, kwargs: calls.append(  # noqa: E731
            int((kwargs.get("inputs_embeds")).shape[1])
        )
        hook = target.model.language_model.register_forward_pre_hook(watch, with_kwargs=True)
        options: dict[str, Any] = {}
        if self._draft_length:
            self._subject.drafter.generation_config.num_assistant_tokens = self._draft_length
            self._subject.drafter.generation_config.is_assistant = True
            options["assistant_model"] = self._subject.drafter
        ids = torch.tensor([prompt], device=target.device)
        begin = self._clock()
        try:
            with forced_in_transformers(self._table if self._draft_length else None):
                out = target.generate(
                    ids,
                    attention_mask=torch.ones_like(ids),
                    max_new_tokens=count,
                    do_sample=False,
                    eos_token_id=None,
                    pad_token_id=0,
                    suppress_tokens=None,
                    **options,
                )
        finally:
            hook.remove()
        seconds = self._clock() - begin
        made = tuple(out[0, len(prompt) :].tolist())
        drafted = sum(rows - 1 for rows in calls[1:])
        return Run(made, len(calls), drafted, max(0, len(made) - len(calls)), seconds)
