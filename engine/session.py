"""One loaded model answering requests: the face of the engine for worker, CLI and tests.

``Session.generate`` turns a request into events; the loop that makes tokens is
``engine.generation``. Runs on the engine process's main thread, one reply at a time.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Iterator, Mapping
from collections.abc import Generator as Steps
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from engine.errors import ContextOverflowError, PromptError, UserError
from engine.events import (
    Counted,
    Event,
    Failed,
    Finished,
    FinishReason,
    Loaded,
    Loading,
    MediaRead,
    PromptProgress,
)
from engine.features import PromptAssembler
from engine.generation import Generator, Round, Sampling
from engine.ledger import Ledger
from engine.loader import LoadedModel, load_model
from engine.meter import Meter
from engine.outline import Outliner
from engine.prompt import MediaSlot, RenderOptions, Segment, render
from engine.recovery import is_out_of_memory
from engine.requests import Options, Precision, Request
from engine.resident import Resident
from engine.rounds import RoundLog
from engine.sight import Receipt
from engine.stream import ReplyReader
from engine.thinking import ThoughtBudget
from engine.toolformat import Control, Literal

DEFAULT_MAX_NEW_TOKENS = 2048
MAX_SEED = 2**63 - 1
# More characters per token than any text has, blanks aside: such a text is not even tokenised.
MAX_CHARACTERS_PER_TOKEN = 64

Sink = Callable[[Event], None]
_THOUGHT_LABEL = "thought\n"
_OPEN_THOUGHT = (Control("<|channel>"), Literal(_THOUGHT_LABEL))


def _ignore(event: Event) -> None:
    pass


def _never() -> bool:
    return False


class Session:
    """A target and its drafter with everything around them."""

    def __init__(self, model: LoadedModel) -> None:
        self._resident = Resident(model)
        self._assembler = PromptAssembler(model.processor)
        outliner = Outliner(self._resident.towers, model.processor)
        self._ledger = Ledger(model.processor.encoder, outliner)
        controls = model.processor.controls
        stops = {controls[name] for name in ("<eos>", "<turn|>", "<|tool_response>")}
        defaults = model.checkpoint.generation
        self._stop_ids = frozenset(stops | _id_set(defaults.get("eos_token_id")))
        self._suppress = frozenset(controls.multimodal) | _id_set(defaults.get("suppress_tokens"))

    @classmethod
    def load(
        cls,
        folder: Path,
        on_event: Sink = _ignore,
        *,
        drafter_folder: Path | None = None,
        with_drafter: bool = True,
        precision: Precision | None = None,
        context: int | None = None,
    ) -> Session:
        """Load the model in ``folder``; ``on_event`` hears Loading, then Loaded.

        ``precision`` None takes the finest that fits into memory; ``context`` None leaves a chat
        the model's own length.

        Raises:
            ModelError: the folder cannot be used.
        """
        model = load_model(
            folder,
            drafter_folder=drafter_folder,
            with_drafter=with_drafter,
            precision=precision,
            context=context,
            report=lambda done, total, what: on_event(Loading(done, total, what)),
        )
        session = cls(model)
        on_event(session.description)
        return session

    @property
    def _model(self) -> LoadedModel:
        return self._resident.model

    @property
    def _generator(self) -> Generator:
        return self._resident.generator

    @property
    def description(self) -> Loaded:
        """What was loaded, for the model's card."""
        model = self._model
        return Loaded(
            name=model.name,
            device=model.choice.device,
            dtype=model.numbers,
            has_drafter=model.drafter is not None,
            modalities=self._resident.towers.modalities,
            context=model.context,
            notes=model.notes,
            sight=self._resident.towers.sight,
        )

    def generate(
        self,
        request: Request,
        should_stop: Callable[[], bool] = _never,
        on_progress: Sink = _ignore,
        must_answer: Callable[[], bool] = _never,
    ) -> Iterator[Event]:
        """Answer ``request``.

        Yields Delta, ToolCalled and Stats as they come, Recovered where memory ran out and the
        reply goes on with less, then exactly one Finished or Failed. ``on_progress`` hears
        MediaRead and PromptProgress while the prompt is read, which is before the first event can
        be yielded.
        ``should_stop`` is read once per prefill chunk and per round, ``must_answer`` once per
        round inside a thought: then the thought is closed and the answer begins.
        """
        try:
            yield from self._answer(request, should_stop, on_progress, must_answer)
        except UserError as error:
            yield Failed(str(error), type(error).__name__)
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error):
                raise
            self._resident.clear()
            yield Failed(
                "There is not enough memory for this conversation; start a new chat, attach less "
                "or choose a smaller model.",
                "OutOfMemory",
            )

    def count(self, query: int, request: Request, *, has_draft: bool) -> Counted:
        """The tokens of ``request`` without answering it; see :class:`engine.events.Counted`.

        With ``has_draft`` its last message is not sent yet. Reads media files, asks no tower.
        """
        context = self._model.context
        if not request.messages:
            return Counted(query, context=context)
        try:
            segments = self._render(request, opens_reply=has_draft)
            tally = self._ledger.count(segments, has_draft=has_draft)
        except UserError as error:
            return Counted(query, context=context, problem=str(error))
        return Counted(
            query,
            dict(tally.by_kind),
            tuple(tally.by_message),
            self._generator.reusable(tally.keys, tally.blocks),
            context,
        )

    def _answer(
        self,
        request: Request,
        should_stop: Callable[[], bool],
        on_progress: Sink,
        must_answer: Callable[[], bool],
    ) -> Iterator[Event]:
        segments = self._render(request)
        inside = tuple(segments[-2:]) == _OPEN_THOUGHT
        turn = _Turn(
            segments,
            request.options,
            self._sampling(request.options),
            self._thought_budget(request.options, is_open=inside, must_answer=must_answer),
            self._round_log(inside),
            _Remembered(should_stop),
            on_progress,
        )
        self._resident.begin_turn(one.part for one in segments if isinstance(one, MediaSlot))
        while not (yield from self._go_on(turn)):
            recovered = self._resident.ladder.climb()
            if recovered is None:
                raise MemoryError
            yield recovered
        yield from turn.log.finish()
        stats = turn.meter.stats(self._generator.pace)
        yield stats
        last_id = turn.said[-1] if turn.said else None
        reason = self._reason(last_id, turn.log.num_calls, turn.should_stop.answer)
        yield Finished(reason, stats, turn.log.records)

    def _go_on(self, turn: _Turn) -> Steps[Event, None, bool]:
        """Answer from where the turn stands; returns False if memory ran out on the way.

        That is found out here and acted upon by the caller, since what the failed attempt held
        is freed only when its error is gone.
        """
        try:
            for made in self._rounds(turn):
                turn.said += made.ids
                turn.meter.round_made(made, self._generator.cached_tokens)
                yield from turn.log.read(made)
                if turn.meter.is_due():
                    yield turn.meter.stats(self._generator.pace)
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error):
                raise
            self._resident.note_length(turn.length)
            return False
        return True

    def _render(self, request: Request, *, opens_reply: bool = True) -> tuple[Segment, ...]:
        segments = render(
            request.messages,
            request.tools,
            fmt=self._model.fmt,
            options=RenderOptions(
                thinking=request.options.thinking,
                generation_prompt=opens_reply,
                continues=request.continues,
            ),
        )
        length = sum(len(one.text) for one in segments if isinstance(one, Literal))
        if length > MAX_CHARACTERS_PER_TOKEN * self._model.context:
            raise ContextOverflowError(
                f"The conversation has {length} characters, far more than the model's context of "
                f"{self._model.context} tokens holds; shorten the text or start a new chat."
            )
        return segments

    def _rounds(self, turn: _Turn) -> Iterator[Round]:
        """Rounds behind the prompt and what was said already."""
        receipts: list[Receipt] = []
        expanded = self._resident.towers.expand(turn.segments, receipts.append)
        prompt = self._assembler.assemble(expanded)
        if receipts:
            turn.on_progress(MediaRead(tuple(receipts)))
        turn.meter.prompt_read(len(prompt.ids))
        turn.prompt_tokens = len(prompt.ids)
        room = (turn.options.max_new_tokens or DEFAULT_MAX_NEW_TOKENS) - len(turn.said)
        if turn.should_stop() or room < 1:
            return iter(())
        on_progress = turn.on_progress
        return self._generator.generate(
            replace(prompt, ids=(*prompt.ids, *turn.said)),
            turn.sampling,
            max_new_tokens=room,
            stop_ids=self._stop_ids,
            draft_length=turn.options.draft_length,
            should_stop=turn.should_stop,
            on_prefill=lambda done, total: on_progress(PromptProgress(done, total)),
            interject=turn.thought_budget,
        )

    def _round_log(self, inside_thought: bool) -> RoundLog:
        processor = self._model.processor
        reader = ReplyReader(processor.controls, processor.decode, inside_thought=inside_thought)
        return RoundLog(reader, processor.decode, processor.controls.hidden)

    def _thought_budget(
        self, options: Options, *, is_open: bool, must_answer: Callable[[], bool]
    ) -> ThoughtBudget:
        processor = self._model.processor
        return ThoughtBudget(
            processor.controls["<|channel>"],
            (processor.controls["<channel|>"],),
            max_tokens=options.thinking_budget,
            label_ids=tuple(processor.encoder.literal(_THOUGHT_LABEL)),
            is_open=is_open,
            must_answer=must_answer,
        )

    def _sampling(self, options: Options) -> Sampling:
        defaults = self._model.checkpoint.generation
        is_greedy = not defaults.get("do_sample", False)
        temperature = 0.0 if is_greedy else _chosen(None, defaults, "temperature", 1.0)
        seed = secrets.randbelow(MAX_SEED) if options.seed is None else options.seed
        try:
            return Sampling(
                temperature=temperature if options.temperature is None else options.temperature,
                top_p=_chosen(options.top_p, defaults, "top_p", 1.0),
                top_k=int(_chosen(options.top_k, defaults, "top_k", 0)),
                repetition_penalty=_chosen(
                    options.repetition_penalty, defaults, "repetition_penalty", 1.0
                ),
                seed=seed,
                suppress=self._suppress,
            )
        except ValueError as error:
            raise PromptError(f"The sampling settings cannot be used: {error}.") from error

    def _reason(self, last_id: int | None, num_calls: int, was_stopped: bool) -> FinishReason:
        if last_id in self._stop_ids:
            return FinishReason.TOOL_CALL if num_calls else FinishReason.STOP
        return FinishReason.CANCELLED if was_stopped else FinishReason.LENGTH


class _Remembered:
    """A stop question that remembers whether it was ever answered with yes."""

    def __init__(self, question: Callable[[], bool]) -> None:
        self._question = question
        self.answer = False

    def __call__(self) -> bool:
        self.answer = self.answer or self._question()
        return self.answer


@dataclass(slots=True)
class _Turn:
    """A reply under way; ``said`` are its ids so far, which another attempt goes on behind."""

    segments: tuple[Segment, ...]
    options: Options
    sampling: Sampling
    thought_budget: ThoughtBudget
    log: RoundLog
    should_stop: _Remembered
    on_progress: Sink
    meter: Meter = field(default_factory=lambda: Meter(time.perf_counter))
    said: list[int] = field(default_factory=list)
    prompt_tokens: int = 0

    @property
    def length(self) -> int:
        """Positions used; 0 while the prompt is not known."""
        return self.prompt_tokens + len(self.said) if self.prompt_tokens else 0


def _id_set(ids: Any) -> frozenset[int]:
    """Token ids of a generation setting, which may be missing, one number or a list."""
    if ids is None:
        return frozenset()
    return frozenset(ids) if isinstance(ids, list) else frozenset((ids,))


def _chosen(option: float | None, defaults: Mapping[str, Any], name: str, off: float) -> float:
    """The request's setting, else the checkpoint's, else the value that switches it off."""
    if option is not None:
        return option
    value = defaults.get(name)
    return off if value is None else float(value)
