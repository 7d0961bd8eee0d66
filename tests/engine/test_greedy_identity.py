"""Greedy output equals transformers' plain generate, token for token, in float32."""

from __future__ import annotations

import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.decoder.cache import KVCache
from engine.decoder.drafter import Choose, MtpDrafter
from engine.generation import Generator, PromptInputs, Sampling
from tests.engine.prompts import BUILDERS, build, generated, reference
from tests.engine.recorded_drafter import RecordedDrafter
from tests.engine.tiny_models import HAS_EARS, SHAPES, pair

COUNT = 24
GREEDY = Sampling()
CASES = [
    (shape, kind) for shape in SHAPES for kind in BUILDERS if kind != "audio" or shape in HAS_EARS
]


@pytest.mark.parametrize("shape", SHAPES)
def test_the_tiny_models_do_not_repeat_themselves(shape: str) -> None:
    said = {token for kind in ("short text", "image") for token in reference(shape, kind, COUNT)}
    assert len(said) >= 10


@pytest.mark.parametrize(("shape", "kind"), CASES)
@pytest.mark.parametrize("draft_length", [0, 3])
def test_output_equals_plain_generate_with_the_real_drafter(
    shape: str, kind: str, draft_length: int
) -> None:
    made = pair(shape)
    generator = Generator(made.target, made.drafter, context=512, chunk=16, slack=16)
    said = generated(generator, build(shape, kind).inputs, GREEDY, draft_length=draft_length)
    assert tuple(said) == reference(shape, kind, COUNT)


@pytest.mark.parametrize("shape", SHAPES)
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_output_equals_plain_generate_whatever_is_accepted(shape: str, data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from([k for s, k in CASES if s == shape]))
    expected = reference(shape, kind, COUNT)
    inputs = build(shape, kind).inputs
    start = len(inputs.ids)
    misses = data.draw(st.sets(st.integers(start, start + COUNT), max_size=8))
    draft_length = data.draw(st.integers(1, 8))
    limit = data.draw(st.integers(1, COUNT))
    stop = data.draw(st.sampled_from([None, *expected]))
    drafter = RecordedDrafter([*inputs.ids, *expected], misses)
    chunk = data.draw(st.sampled_from([5, 16, 100]))
    generator = Generator(pair(shape).target, drafter, context=512, chunk=chunk, slack=chunk)

    said = generated(
        generator,
        inputs,
        GREEDY,
        draft_length=draft_length,
        max_new_tokens=limit,
        stop_ids=frozenset() if stop is None else frozenset({stop}),
    )

    wanted = expected[:limit]
    if stop in wanted:
        wanted = wanted[: wanted.index(stop) + 1]
    assert tuple(said) == wanted


@pytest.mark.parametrize("shape", SHAPES)
def test_a_drafter_that_is_right_saves_passes_of_the_target(shape: str) -> None:
    expected = reference(shape, "text past the window", COUNT)
    inputs = build(shape, "text past the window").inputs
    drafter = RecordedDrafter([*inputs.ids, *expected])
    generator = Generator(pair(shape).target, drafter, context=512, chunk=16, slack=16)
    rounds = list(
        generator.generate(
            inputs, GREEDY, max_new_tokens=COUNT, stop_ids=frozenset(), draft_length=4
        )
    )
    # 1 token from the prefill, 4 rounds of 5, one of 3 (2 drafts, since a third could not stand).
    assert [len(made.ids) for made in rounds] == [1, 5, 5, 5, 5, 3]
    assert [made.accepted for made in rounds] == [0, 4, 4, 4, 4, 2]
    assert sum(made.forwards for made in rounds) == 6


@pytest.mark.parametrize("shape", SHAPES)
def test_drafts_equal_those_of_the_assistant_module_on_the_committed_keys(shape: str) -> None:
    made, inputs = pair(shape), build(shape, "text past the window").inputs
    generator = Generator(made.target, made.drafter, context=512, chunk=16, slack=16)
    count, length = 5, len(inputs.ids)
    first = generated(generator, inputs, GREEDY, max_new_tokens=1, draft_length=0)
    hidden, keys = _target_state(made.target, inputs.ids)
    token = torch.tensor(first)

    expected = []
    embed = made.target.get_input_embeddings()
    state, next_token = hidden, token
    for _ in range(count):
        out = made.drafter(
            inputs_embeds=torch.cat((embed(next_token)[None], state), dim=-1),
            attention_mask=None,
            position_ids=torch.tensor([[length]]),
            shared_kv_states=keys,
        )
        state, next_token = out.last_hidden_state, out.logits[0].argmax(dim=-1)
        expected += next_token.tolist()

    drafter = MtpDrafter(made.drafter, generator.target)
    drafts = drafter.draft(token, hidden[0], generator.cache, count, _first_best)
    assert drafts.tolist() == expected


class ListeningDrafter:
    """Drafts the recorded text, and notes what the real drafter would have said."""

    def __init__(self, shape: str, text: list[int], misses: set[int]) -> None:
        self._recorded = RecordedDrafter(text, misses)
        self._shape = shape
        self.real: MtpDrafter | None = None
        self.heard: dict[int, list[int]] = {}

    def draft(
        self,
        token: torch.Tensor,
        hidden: torch.Tensor,
        cache: KVCache,
        count: int,
        choose: Choose,
    ) -> torch.Tensor:
        assert self.real is not None
        said = self.real.draft(token, hidden, cache, count, choose)
        self.heard[cache.length] = said.tolist()
        return self._recorded.draft(token, hidden, cache, count, choose)


@pytest.mark.parametrize("shape", SHAPES)
def test_drafts_after_partly_accepted_rounds_equal_those_of_a_fresh_start(shape: str) -> None:
    made, inputs = pair(shape), build(shape, "text past the window").inputs
    text = [*inputs.ids, *reference(shape, "text past the window", COUNT)]
    start = len(inputs.ids)
    listening = ListeningDrafter(shape, text, {start + 4, start + 10, start + 11, start + 17})
    generator = Generator(made.target, listening, context=512, chunk=16, slack=16)
    listening.real = MtpDrafter(made.drafter, generator.target)
    generated(generator, inputs, GREEDY, draft_length=4)

    assert len(listening.heard) >= 5
    for length, drafts in listening.heard.items():
        fresh = ListeningDrafter(shape, text, set())
        single = Generator(made.target, fresh, context=512)
        fresh.real = MtpDrafter(made.drafter, single.target)
        prompt = PromptInputs(tuple(text[:length]))
        generated(single, prompt, GREEDY, max_new_tokens=len(drafts) + 2, draft_length=len(drafts))
        assert fresh.heard[length] == drafts


def _first_best(
    logits: torch.Tensor, ids: torch.Tensor | None, drafts: torch.Tensor
) -> torch.Tensor:
    best = logits.argmax(dim=-1)
    return best if ids is None else ids.gather(1, best[:, None])[:, 0]


def _target_state(target: torch.nn.Module, ids: tuple[int, ...]) -> tuple[torch.Tensor, dict]:
    """Last normed hidden state and the keys of the owning layers, by transformers."""
    out = target.model(input_ids=torch.tensor([ids]), return_shared_kv_states=True)
    return out.last_hidden_state[:, -1:], dict(out.shared_kv_states)


@pytest.mark.parametrize("shape", ["12B", "26B-A4B"])
@pytest.mark.parametrize("chunk", [6, 13, 100])
def test_a_picture_may_fill_a_chunk_of_few_rows(shape: str, chunk: int) -> None:
    generator = Generator(pair(shape).target, None, context=512, chunk=chunk, slack=100)
    said = generated(generator, build(shape, "image").inputs, GREEDY)
    assert tuple(said) == reference(shape, "image", COUNT)
