"""Reuse across requests: every turn equals a fresh run, and costs only what is new."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.generation import FeatureSpan, Generator, PromptInputs, Sampling
from tests.engine.prompts import generated
from tests.engine.tiny_models import IMAGE_ID, SHAPES, Pair, pair, text_ids

GREEDY = Sampling()
CONTEXT = 400


def new_generator(made: Pair, chunk: int = 16) -> Generator:
    return Generator(made.target, made.drafter, context=CONTEXT, chunk=chunk, slack=chunk)


@dataclass(frozen=True)
class Chat:
    """A growing prompt; pictures are soft tokens of random content by number."""

    ids: tuple[int, ...] = ()
    spans: tuple[FeatureSpan, ...] = ()

    def say(self, ids: tuple[int, ...]) -> Chat:
        return replace(self, ids=self.ids + ids)

    def show(self, number: int) -> Chat:
        size = 4 + number % 20
        features = torch.randn(size, 48, generator=torch.Generator().manual_seed(number))
        span = FeatureSpan(len(self.ids), features, bidirectional=True, digest=f"picture {number}")
        return Chat((*self.ids, *[IMAGE_ID] * size), (*self.spans, span))

    def cut(self, length: int) -> Chat:
        """The first ``length`` ids, or fewer: a picture goes whole."""
        for span in self.spans:
            if span.start < length < span.end:
                length = span.start
        kept = tuple(span for span in self.spans if span.end <= length)
        return Chat(self.ids[:length], kept)

    def inputs(self, stable: int | None = None) -> PromptInputs:
        return PromptInputs(self.ids, self.spans, stable)


ACTIONS = st.one_of(
    st.tuples(st.just("extend"), st.integers(1, 40), st.integers(0, 99)),
    st.tuples(st.just("rewrite reply"), st.integers(1, 40), st.integers(0, 99)),
    st.tuples(st.just("edit"), st.integers(0, 99), st.integers(0, 99)),
    st.tuples(st.just("picture"), st.integers(1, 12), st.integers(0, 99)),
    st.tuples(st.just("regenerate"), st.just(0), st.just(0)),
)


@pytest.mark.parametrize("shape", SHAPES)
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    actions=st.lists(st.tuples(ACTIONS, st.integers(1, 14), st.booleans()), min_size=2, max_size=6)
)
def test_every_turn_equals_a_fresh_run(shape: str, actions: list) -> None:
    made = pair(shape)
    kept = new_generator(made)
    chat = Chat(text_ids(20, 1))
    reply: list[int] = []
    for (name, first, second), length, is_stopped in actions:
        chat = act(chat, reply, name, first, second)
        if len(chat.ids) > CONTEXT - 20:
            return
        inputs = chat.inputs()
        fresh = generated(
            new_generator(made, 100), inputs, GREEDY, max_new_tokens=length, draft_length=0
        )
        rounds = kept.generate(
            inputs, GREEDY, max_new_tokens=length, stop_ids=frozenset(), draft_length=3
        )
        reply = []
        for made_round in rounds:
            reply += made_round.ids
            if is_stopped and len(reply) > length // 2:
                break
        assert reply == fresh[: len(reply)]
        assert is_stopped or len(reply) == length


def act(chat: Chat, reply: list[int], name: str, first: int, second: int) -> Chat:
    """The next prompt of a chat after ``reply``."""
    if name == "extend":
        return chat.say(tuple(reply)).say(text_ids(first, second))
    if name == "rewrite reply":
        return chat.say(tuple(reply[1::2])).say(text_ids(first, second))
    if name == "edit":
        return chat.cut(max(1, len(chat.ids) * first // 100)).say(text_ids(5, second))
    if name == "picture":
        return chat.show(second).say(text_ids(first, second))
    return chat


@pytest.mark.parametrize("shape", SHAPES)
def test_a_turn_that_extends_the_last_reads_only_what_is_new(shape: str) -> None:
    generator = new_generator(pair(shape))
    chat = Chat(text_ids(60, 2))
    reply = generated(generator, chat.inputs(), GREEDY, max_new_tokens=10)
    longer = chat.say(tuple(reply)).say(text_ids(7, 3))
    heard: list[tuple[int, int]] = []
    generated(
        generator,
        longer.inputs(),
        GREEDY,
        max_new_tokens=3,
        on_prefill=lambda done, total: heard.append((done, total)),
    )
    # The newest token of a reply was never fed, hence one less than prompt and reply.
    assert generator.cached_tokens == 69
    assert heard == [(69, 77), (77, 77)]


@pytest.mark.parametrize("shape", SHAPES)
def test_a_rewritten_reply_goes_back_to_the_point_of_return_past_the_window(shape: str) -> None:
    generator = new_generator(pair(shape))
    chat = Chat(text_ids(60, 2))
    generated(generator, chat.inputs(stable=57), GREEDY, max_new_tokens=100)
    generated(generator, chat.cut(57).say(text_ids(30, 4)).inputs(), GREEDY, max_new_tokens=3)
    assert generator.cached_tokens == 57


def test_a_regenerated_reply_reads_one_prompt_token_again() -> None:
    generator = new_generator(pair("E2B"))
    chat = Chat(text_ids(60, 2))
    generated(generator, chat.inputs(), GREEDY, max_new_tokens=100)
    generated(generator, chat.inputs(), GREEDY, max_new_tokens=3)
    assert generator.cached_tokens == 59


def test_another_picture_of_the_same_size_is_not_mistaken_for_the_cached_one() -> None:
    generator = new_generator(pair("26B-A4B"), chunk=100)
    start = Chat(text_ids(20, 1))
    generated(generator, start.show(3).say(text_ids(5, 1)).inputs(), GREEDY)
    generated(generator, start.show(23 + 20).say(text_ids(5, 1)).inputs(), GREEDY)
    assert generator.cached_tokens == 20


def test_a_picture_seen_before_is_reused_by_its_digest() -> None:
    generator = new_generator(pair("26B-A4B"))
    start = Chat(text_ids(20, 1)).show(3)
    generated(generator, start.say(text_ids(5, 1)).inputs(), GREEDY, max_new_tokens=2)
    generated(generator, start.say(text_ids(5, 9)).inputs(), GREEDY, max_new_tokens=2)
    assert generator.cached_tokens == 27


def test_a_prompt_that_ends_in_a_picture_reads_the_whole_picture_again() -> None:
    generator = new_generator(pair("26B-A4B"))
    chat = Chat(text_ids(20, 1)).show(3)
    first = generated(generator, chat.inputs(), GREEDY)
    assert generated(generator, chat.inputs(), GREEDY) == first
    assert generator.cached_tokens == 20
