"""Recorded passes say what ordinary ones say, token for token, wherever they are replayed."""

from __future__ import annotations

import copy
from typing import Any

import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.decoder import cache, experts, replay
from engine.decoder.experts import by_gather, by_group, route
from engine.generation import Generator, PromptInputs, Sampling
from engine.graphs import can_be_captured, recorder_for
from engine.precision.offload import offload_matrices
from tests.engine.prompts import build, generated, reference
from tests.engine.recorded_drafter import RecordedDrafter
from tests.engine.tape import Tape
from tests.engine.tiny_models import SHAPES, pair, text_ids

GREEDY = Sampling()


@pytest.fixture(autouse=True)
def small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Buckets and slabs so small that short texts pass their borders."""
    monkeypatch.setattr(replay, "SMALLEST_BUCKET", 32)
    monkeypatch.setattr(cache, "_FIRST_CAPACITY", 64)


def new_generator(shape: str, drafter: Any, tape: Tape | None, **options: Any) -> Generator:
    measures = {"context": 512, "chunk": 16, "slack": 16} | options
    return Generator(pair(shape).target, drafter, recorder=tape, **measures)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("kind", ["one token", "text past the window", "image"])
def test_replayed_output_equals_plain_generate(shape: str, kind: str) -> None:
    tape = Tape()
    generator = new_generator(shape, pair(shape).drafter, tape)
    inputs = build(shape, kind).inputs
    said = generated(generator, inputs, GREEDY, draft_length=3)
    assert tuple(said) == reference(shape, kind, 24)
    assert generator.replays is not None
    assert generator.replays.trouble is None
    assert tape.num_played > tape.num_recorded


@pytest.mark.parametrize("shape", SHAPES)
@settings(max_examples=4, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_replayed_rounds_equal_ordinary_ones_whatever_is_drafted(
    shape: str, data: st.DataObject
) -> None:
    length, seed = data.draw(st.integers(1, 90)), data.draw(st.integers(0, 99))
    draft_length = data.draw(st.integers(0, 8))
    count = data.draw(st.integers(1, 40))
    temperature = data.draw(st.sampled_from([0.0, 1.0]))
    sampling = Sampling(temperature=temperature, top_k=20, seed=seed)
    inputs = PromptInputs(text_ids(length, seed))
    plain = new_generator(shape, None, None)
    expected = generated(plain, inputs, sampling, max_new_tokens=count)
    misses = data.draw(st.sets(st.integers(length, length + count), max_size=10))
    drafter = RecordedDrafter([*inputs.ids, *expected], misses)
    context = data.draw(st.sampled_from([512, length + count]))

    generator = new_generator(shape, drafter, Tape(), context=context)
    said = generated(generator, inputs, sampling, max_new_tokens=count, draft_length=draft_length)
    assert said == expected
    assert generator.replays is not None
    assert generator.replays.trouble is None


@pytest.mark.parametrize("shape", SHAPES)
def test_replayed_drafts_equal_ordinary_ones(shape: str) -> None:
    inputs, made = build(shape, "text past the window").inputs, pair(shape)
    drafts = []
    for tape in (None, Tape()):
        generator = new_generator(shape, made.drafter, tape)
        first = generated(generator, inputs, GREEDY, max_new_tokens=1)
        hidden = torch.randn(1, 48, generator=torch.Generator().manual_seed(1))
        drafter = generator.drafter
        assert drafter is not None
        for _ in range(2):  # the first of them records
            said = drafter.draft(torch.tensor(first), hidden, generator.cache, 6, _first_best)
        drafts.append(said.tolist())
    assert drafts[0] == drafts[1]
    assert len(set(drafts[0])) > 1


def _first_best(
    logits: torch.Tensor, ids: torch.Tensor | None, drafts: torch.Tensor
) -> torch.Tensor:
    best = logits.argmax(dim=-1)
    return best if ids is None else ids.gather(1, best[:, None])[:, 0]


def test_a_pass_is_recorded_once_per_rows_and_bucket() -> None:
    tape = Tape()
    generator = new_generator("E2B", None, tape)
    inputs = PromptInputs(text_ids(20, 1))
    generated(generator, inputs, GREEDY, max_new_tokens=80)
    # 32, 64 (a slab of 64 is full), 128 positions, all of one row.
    assert tape.num_recorded == 3
    generated(generator, inputs, GREEDY, max_new_tokens=40)
    assert tape.num_recorded == 3 + 2  # slabs have grown since the first two
    generator.release()
    assert generator.replays is not None
    assert generator.replays.num_recorded == 0


def test_what_cannot_be_recorded_goes_the_ordinary_way() -> None:
    def refuse(work: Any) -> Any:
        raise RuntimeError("operation not permitted when stream is capturing\nmore")

    generator = Generator(pair("E2B").target, pair("E2B").drafter, context=512, recorder=refuse)
    said = generated(generator, build("E2B", "short text").inputs, GREEDY, draft_length=3)
    assert tuple(said) == reference("E2B", "short text", 24)
    assert generator.replays is not None
    assert generator.replays.trouble == "operation not permitted when stream is capturing"


def test_a_recording_that_differs_is_not_used() -> None:
    class Wrong:
        def __call__(self, work: Any) -> Any:
            work()

            def replay() -> None:
                for value in vars(work).values():
                    if isinstance(value, torch.Tensor) and value.is_floating_point():
                        value.mul_(-1.0)

            return replay

    generator = Generator(pair("31B").target, None, context=512, recorder=Wrong())
    said = generated(generator, build("31B", "short text").inputs, GREEDY)
    assert tuple(said) == reference("31B", "short text", 24)
    assert generator.replays is not None
    assert "differently" in (generator.replays.trouble or "")


def test_graphs_are_for_cuda_and_for_layers_that_lie_there() -> None:
    model = copy.deepcopy(pair("31B").target)
    assert recorder_for(model, "cpu") is None
    assert can_be_captured(model)
    offload_matrices(model)
    assert not can_be_captured(model)


def test_experts_grouped_equal_gathered_ones() -> None:
    weights = (
        Generator(pair("26B-A4B", wide=True).target, None, context=64).target.layers[0].experts
    )
    assert weights is not None
    x = torch.randn(6, 64, generator=torch.Generator().manual_seed(1))
    ids, shares = route(weights, x, 1e-6)
    torch.testing.assert_close(
        by_group(weights.experts, x, ids, shares), by_gather(weights.experts, x, ids, shares)
    )
    assert max(replay.ROWS) <= experts._FEW_ROWS
