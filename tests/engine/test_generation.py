"""The generator's promises: limits, stopping, errors, interjections, and what it costs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import torch
from hypothesis import example, given, settings
from hypothesis import strategies as st
from torch import Tensor
from torch.utils._python_dispatch import TorchDispatchMode

from engine import speculative
from engine.decoder.cache import KVCache
from engine.decoder.drafter import Choose
from engine.decoder.experts import by_gather, by_loop, route
from engine.errors import ContextOverflowError, EngineBug
from engine.generation import Generator, PromptInputs, Sampling
from tests.engine.prompts import build, generated, reference
from tests.engine.recorded_drafter import RecordedDrafter
from tests.engine.tiny_models import SHAPES, pair, text_ids

GREEDY = Sampling()
COUNT = 24


def new_generator(shape: str = "E2B", **options: Any) -> Generator:
    made = pair(shape)
    return Generator(made.target, made.drafter, **{"context": 512, "chunk": 16} | options)


# --- limits ---------------------------------------------------------------------------


def test_a_prompt_that_fills_the_context_is_refused_before_any_work() -> None:
    generator = new_generator(context=30)
    heard: list[tuple[int, int]] = []
    with pytest.raises(ContextOverflowError, match=r"has 31 tokens .* holds 30; .* at least 2"):
        generator.generate(
            PromptInputs(text_ids(31, 1)),
            GREEDY,
            max_new_tokens=5,
            stop_ids=frozenset(),
            on_prefill=lambda done, total: heard.append((done, total)),
        )
    assert heard == []


@pytest.mark.parametrize("draft_length", [0, 4])
def test_a_reply_ends_where_the_context_ends(draft_length: int) -> None:
    ids = build("E2B", "text past the window").inputs.ids
    generator = new_generator(context=len(ids) + 10)
    said = generated(
        generator, PromptInputs(ids), GREEDY, max_new_tokens=500, draft_length=draft_length
    )
    assert tuple(said) == reference("E2B", "text past the window", COUNT)[:10]


# --- stopping -------------------------------------------------------------------------


def test_a_stop_is_asked_for_once_per_round_and_ends_the_reply() -> None:
    inputs = build("E2B", "short text").inputs
    answers = iter([False, False, False, True])
    generator = new_generator()
    rounds = list(
        generator.generate(
            inputs,
            GREEDY,
            max_new_tokens=100,
            stop_ids=frozenset(),
            draft_length=2,
            should_stop=lambda: next(answers),
        )
    )
    # One prefill chunk, then before each of three rounds; the first token precedes them.
    assert len(rounds) == 3
    assert next(answers, None) is None
    assert tuple(generated(generator, inputs, GREEDY)) == reference("E2B", "short text", COUNT)


def test_a_stop_during_the_prompt_yields_nothing_and_keeps_what_was_read() -> None:
    inputs = build("E2B", "text past the window").inputs
    answers = iter([False, False, True])
    generator = new_generator()
    said = generated(generator, inputs, GREEDY, should_stop=lambda: next(answers))
    assert said == []
    assert tuple(generated(generator, inputs, GREEDY)) == reference(
        "E2B", "text past the window", COUNT
    )
    assert generator.cached_tokens == 32


class FailingDrafter:
    """Fails in its second round, as a device may."""

    def __init__(self) -> None:
        self.rounds = 0

    def draft(
        self, token: Tensor, hidden: Tensor, cache: KVCache, count: int, choose: Choose
    ) -> Tensor:
        self.rounds += 1
        if self.rounds == 2:
            raise RuntimeError("out of memory")
        return torch.zeros(count, dtype=torch.long)


def test_an_error_inside_a_round_leaves_the_next_request_right() -> None:
    inputs = build("E2B", "text past the window").inputs
    generator = Generator(pair("E2B").target, FailingDrafter(), context=512, chunk=16)
    with pytest.raises(RuntimeError, match="out of memory"):
        generated(generator, inputs, GREEDY, draft_length=3)
    said = generated(generator, inputs, GREEDY, draft_length=3)
    assert tuple(said) == reference("E2B", "text past the window", COUNT)
    assert generator.cached_tokens == 0


def test_an_older_reply_cannot_be_continued_after_a_newer_one_began() -> None:
    inputs = build("E2B", "short text").inputs
    generator = new_generator()
    older = generator.generate(inputs, GREEDY, max_new_tokens=9, stop_ids=frozenset())
    next(older)
    generated(generator, inputs, GREEDY)
    with pytest.raises(EngineBug):
        next(older)


# --- interjections --------------------------------------------------------------------


class ForceAt:
    """Puts ``forced`` into the reply after ``position`` ids."""

    def __init__(self, position: int, forced: tuple[int, ...]) -> None:
        self._position = position
        self._forced = forced
        self._made = 0

    def __call__(self, ids: tuple[int, ...]) -> tuple[int, tuple[int, ...]] | None:
        before, self._made = self._made, self._made + len(ids)
        if before <= self._position < self._made:
            return self._position - before, self._forced
        return None


@example(position=12, forced=[3, 3, 3, 3], draft_length=0, is_right=False)  # past a move
@settings(max_examples=40, deadline=None)
@given(
    position=st.integers(0, 12),
    forced=st.lists(st.integers(3, 139), min_size=1, max_size=4),
    draft_length=st.integers(0, 6),
    is_right=st.booleans(),
)
def test_forced_ids_stand_where_asked_and_the_text_goes_on_from_them(
    position: int, forced: list[int], draft_length: int, is_right: bool
) -> None:
    inputs = build("E2B", "text past the window").inputs
    before = reference("E2B", "text past the window", COUNT)[:position]
    text = (*inputs.ids, *before, *forced)
    after = generated(new_generator(), PromptInputs(text), GREEDY, max_new_tokens=6)

    made = pair("E2B")
    drafter = RecordedDrafter([*text, *after]) if is_right else made.drafter
    generator = Generator(made.target, drafter, context=512, chunk=16, slack=64)
    said = generated(
        generator,
        inputs,
        GREEDY,
        max_new_tokens=position + len(forced) + 6,
        draft_length=draft_length,
        interject=ForceAt(position, tuple(forced)),
    )

    assert said == [*before, *forced, *after]
    # What the cache holds now must serve the next turn.
    said = generated(generator, PromptInputs((*text, 9, 8, 7)), GREEDY, max_new_tokens=5)
    assert said == generated(
        new_generator(), PromptInputs((*text, 9, 8, 7)), GREEDY, max_new_tokens=5
    )
    assert generator.cached_tokens >= len(text)


def test_forced_ids_respect_limit_and_stop_ids() -> None:
    inputs = build("E2B", "short text").inputs
    said = generated(
        new_generator(), inputs, GREEDY, max_new_tokens=4, interject=ForceAt(2, (9, 9, 9))
    )
    assert said[2:] == [9, 9]
    said = generated(
        new_generator(),
        inputs,
        GREEDY,
        stop_ids=frozenset({8}),
        interject=ForceAt(2, (9, 8, 7)),
    )
    assert said[2:] == [9, 8]


# --- cost -----------------------------------------------------------------------------


def test_a_second_decoder_shares_every_matrix_with_the_modules() -> None:
    made = pair("E2B")
    new_generator()
    attention = made.target.model.language_model.layers[0].self_attn
    joined = attention.q_proj.weight.untyped_storage()
    assert attention.k_proj.weight.untyped_storage().data_ptr() == joined.data_ptr()
    new_generator()
    assert attention.q_proj.weight.untyped_storage().data_ptr() == joined.data_ptr()


class Calls(TorchDispatchMode):
    """Counts dispatched operators."""

    def __init__(self) -> None:
        super().__init__()
        self.count: Counter[str] = Counter()

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        self.count[func.overloadpacket.__name__] += 1
        return func(*args, **kwargs or {})


@contextmanager
def counted() -> Iterator[Counter[str]]:
    with Calls() as calls:
        yield calls.count


SYNCING = {"_local_scalar_dense", "nonzero", "item", "is_nonzero", "masked_select", "unique2"}


@pytest.mark.parametrize("shape", ["E2B", "E4B", "12B", "31B"])
@pytest.mark.parametrize("sampling", [GREEDY, Sampling(1.0, 0.9, 20, 1.2, 3, frozenset({5}))])
def test_drafting_and_verifying_read_nothing_back_to_the_host(
    shape: str, sampling: Sampling, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts: list[Counter[str]] = []

    def watched(function: Any) -> Any:
        def call(*args: Any) -> Any:
            with counted() as count:
                made = function(*args)
            counts.append(count)
            return made

        return call

    monkeypatch.setattr(speculative, "draft", watched(speculative.draft))
    monkeypatch.setattr(speculative, "verify", watched(speculative.verify))
    inputs = build(shape, "text past the window").inputs
    generated(new_generator(shape), inputs, sampling, max_new_tokens=12, draft_length=3)
    assert len(counts) >= 4
    assert not SYNCING & set(sum(counts, Counter()))


@pytest.mark.parametrize("shape", SHAPES)
def test_layers_without_keys_run_for_the_last_prompt_row_only(shape: str) -> None:
    layers = pair(shape).target.model.language_model.layers
    shared = sum(layer.self_attn.is_kv_shared_layer for layer in layers)
    generator = new_generator(shape)
    rows: Counter[int] = Counter()

    class Rows(TorchDispatchMode):
        def __torch_dispatch__(
            self, func: Any, types: Any, args: Any = (), kwargs: Any = None
        ) -> Any:
            if "scaled_dot_product" in func.overloadpacket.__name__:
                heads = layers[0].self_attn.config.num_attention_heads
                query = args[0]
                rows[query.shape[0] * query.shape[1] * query.shape[2] // heads] += 1
            return func(*args, **kwargs or {})

    with Rows():
        generated(generator, PromptInputs(text_ids(40, 1)), GREEDY, max_new_tokens=1)
    assert rows[1] == shared
    assert rows[16] == 2 * (len(layers) - shared)
    assert rows[8] == len(layers) - shared


def test_gathered_experts_equal_looped_ones() -> None:
    target = pair("26B-A4B").target
    weights = Generator(target, None, context=64).target.layers[0].experts
    assert weights is not None
    x = torch.randn(6, 48, generator=torch.Generator().manual_seed(1))
    ids, shares = route(weights, x, 1e-6)
    layer = target.model.language_model.layers[0]
    expected = layer.experts(x, ids, shares)
    torch.testing.assert_close(by_loop(weights.experts, x, ids, shares), expected)
    torch.testing.assert_close(by_gather(weights.experts, x, ids, shares), expected)


# --- pace -----------------------------------------------------------------------------


@pytest.mark.parametrize("is_right", [True, False])
def test_the_engine_chooses_the_draft_length_without_changing_the_text(is_right: bool) -> None:
    ids = build("E2B", "text past the window").inputs.ids
    expected = generated(
        new_generator(), PromptInputs(ids), GREEDY, max_new_tokens=200, draft_length=0
    )
    made = pair("E2B")
    drafter = RecordedDrafter([*ids, *expected]) if is_right else made.drafter
    generator = Generator(made.target, drafter, context=512)
    said = generated(generator, PromptInputs(ids), GREEDY, max_new_tokens=200)
    assert said == expected
    assert generator.pace is not None
    shares = generator.pace.acceptance_by_depth
    assert min(shares) > 0.8 if is_right else max(shares) < 0.2
    assert generator.pace.plain_tokens_per_second is not None


def test_there_is_no_pace_without_a_drafter() -> None:
    assert Generator(pair("E2B").target, None, context=512).pace is None
