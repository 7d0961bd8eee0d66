"""Sampling is exact, fixed by the seed, and blind to the drafter."""

from __future__ import annotations

from collections import Counter
from functools import cache
from itertools import product

import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from torch import Tensor
from transformers import (
    Gemma4AssistantConfig,
    Gemma4AssistantForCausalLM,
    Gemma4Config,
    Gemma4ForConditionalGeneration,
    Gemma4TextConfig,
)
from transformers.generation import (
    LogitsProcessorList,
    RepetitionPenaltyLogitsProcessor,
    SuppressTokensLogitsProcessor,
    TemperatureLogitsWarper,
    TopKLogitsWarper,
    TopPLogitsWarper,
)

from engine.decoder.cache import KVCache
from engine.decoder.drafter import Choose
from engine.generation import Generator, PromptInputs, Sampling
from engine.sampling import TokenChooser
from engine.speculative import Frontier, draft
from tests.engine.prompts import build, generated
from tests.engine.tiny_models import SHAPES, F, Pair, S, pair, scatter

VOCAB = 8
PROMPT = (3, 1, 4, 1, 5)
LAWS = {
    "temperature": Sampling(temperature=0.7),
    "top-k": Sampling(temperature=1.0, top_k=4),
    "top-p": Sampling(temperature=1.3, top_p=0.7),
    "everything": Sampling(
        temperature=0.9, top_k=6, top_p=0.9, repetition_penalty=1.3, suppress=frozenset({2})
    ),
}


def processors(sampling: Sampling) -> LogitsProcessorList:
    """What transformers' generate applies for the same options, in its order."""
    chain = LogitsProcessorList()
    if sampling.repetition_penalty != 1:
        chain.append(RepetitionPenaltyLogitsProcessor(sampling.repetition_penalty))
    if sampling.suppress:
        chain.append(SuppressTokensLogitsProcessor(sorted(sampling.suppress)))
    chain.append(TemperatureLogitsWarper(float(sampling.temperature)))
    if sampling.top_k:
        chain.append(TopKLogitsWarper(sampling.top_k))
    if sampling.top_p < 1:
        chain.append(TopPLogitsWarper(sampling.top_p))
    return chain


@cache
def eight_words() -> Pair:
    """A pair with a vocabulary of eight, small enough to enumerate and quick to sample."""
    torch.manual_seed(11)
    common = {
        "vocab_size": VOCAB,
        "hidden_size": 16,
        "intermediate_size": 24,
        "num_attention_heads": 2,
        "num_key_value_heads": 1,
        "head_dim": 8,
        "global_head_dim": 8,
        "hidden_size_per_layer_input": 0,
        "layer_types": [S, F],
        "num_hidden_layers": 2,
        "sliding_window": 8,
        "max_position_embeddings": 64,
    }
    target = Gemma4ForConditionalGeneration(Gemma4Config(text_config=Gemma4TextConfig(**common)))
    text = Gemma4TextConfig(**common | {"num_kv_shared_layers": 2, "vocab_size_per_layer_input": 0})
    drafter = Gemma4AssistantForCausalLM(
        Gemma4AssistantConfig(
            text_config=text, backbone_hidden_size=16, use_ordered_embeddings=False
        )
    )
    for module in (target, drafter):
        module.eval().requires_grad_(False)
        scatter(module)
    drafter.generation_config.update(is_assistant=True, num_assistant_tokens=2)
    return Pair("eight words", target, drafter)


def exact_law(sampling: Sampling, count: int) -> dict[tuple[int, ...], float]:
    """The law of the first ``count`` tokens, by transformers' forward and processors."""
    target, chain = eight_words().target, processors(sampling)
    law: dict[tuple[int, ...], float] = {(): 1.0}
    for length in range(count):
        starts = list(product(range(VOCAB), repeat=length))
        ids = torch.tensor([[*PROMPT, *start] for start in starts])
        rows = chain(ids, target(input_ids=ids, attention_mask=None).logits[:, -1]).softmax(-1)
        law |= {
            (*start, token): law[start] * share
            for start, row in zip(starts, rows.tolist(), strict=True)
            for token, share in enumerate(row)
        }
    return {text: share for text, share in law.items() if len(text) == count}


def distance(law: dict[tuple[int, ...], float], texts: list[tuple[int, ...]]) -> float:
    """Total variation between a law and samples."""
    counts = Counter(texts)
    return 0.5 * sum(abs(share - counts[text] / len(texts)) for text, share in law.items())


def noise_floor(law: dict[tuple[int, ...], float], size: int) -> float:
    """The largest distance in twenty true samples of that size."""
    texts, shares = list(law), torch.tensor(list(law.values()), dtype=torch.float64)
    draws = torch.Generator().manual_seed(0)
    return max(
        distance(
            law,
            [texts[i] for i in torch.multinomial(shares, size, True, generator=draws).tolist()],
        )
        for _ in range(20)
    )


def samples(sampling: Sampling, size: int) -> tuple[list[tuple[int, ...]], int]:
    """First three tokens of ``size`` replies with the drafter on, and how many drafts stood."""
    made = eight_words()
    generator = Generator(made.target, made.drafter, context=64, chunk=16, slack=16)
    texts, accepted = [], 0
    fields = {name: getattr(sampling, name) for name in Sampling.__slots__}
    for seed in range(size):
        rounds = list(
            generator.generate(
                PromptInputs(PROMPT),
                Sampling(**fields | {"seed": seed}),
                max_new_tokens=4,
                stop_ids=frozenset(),
                draft_length=2,
            )
        )
        accepted += sum(made_round.accepted for made_round in rounds)
        texts.append(tuple(token for made_round in rounds for token in made_round.ids)[:3])
    return texts, accepted


@pytest.mark.parametrize("name", LAWS)
def test_samples_with_the_drafter_on_follow_the_exact_law(name: str) -> None:
    size = 600
    law = exact_law(LAWS[name], 3)
    texts, accepted = samples(LAWS[name], size)
    assert accepted > size / 4
    assert distance(law, texts) <= 1.1 * noise_floor(law, size)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_twenty_thousand_samples_follow_the_exact_law() -> None:
    law = exact_law(LAWS["everything"], 3)
    texts, _ = samples(LAWS["everything"], 20_000)
    assert distance(law, texts) <= 1.1 * noise_floor(law, 20_000)


def test_the_law_test_finds_the_bias_of_transformers_assisted_sampling() -> None:
    size, sampling = 400, LAWS["temperature"]
    made, law = eight_words(), exact_law(sampling, 3)
    torch.manual_seed(0)
    texts = []
    for _ in range(size):
        out = made.target.generate(
            torch.tensor([PROMPT]),
            assistant_model=made.drafter,
            do_sample=True,
            temperature=sampling.temperature,
            top_k=0,
            top_p=1.0,
            max_new_tokens=4,
            pad_token_id=0,
            eos_token_id=None,
        )
        texts.append(tuple(out[0, len(PROMPT) : len(PROMPT) + 3].tolist()))
    assert distance(law, texts) > 1.1 * noise_floor(law, size)


@pytest.mark.parametrize("shape", SHAPES)
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    seed=st.integers(0, 2**64 - 1),
    draft_length=st.integers(1, 8),
    temperature=st.sampled_from([0.0, 0.3, 1.0, 3.0]),
    top_k=st.sampled_from([0, 1, 5, 64]),
    top_p=st.sampled_from([0.5, 0.95, 1.0]),
    penalty=st.sampled_from([1.0, 1.5]),
)
def test_the_text_of_a_seed_is_the_same_without_the_drafter(
    shape: str,
    seed: int,
    draft_length: int,
    temperature: float,
    top_k: int,
    top_p: float,
    penalty: float,
) -> None:
    sampling = Sampling(temperature, top_p, top_k, penalty, seed, frozenset({7, 8}))
    made, inputs = pair(shape), build(shape, "text past the window").inputs
    with_drafter = Generator(made.target, made.drafter, context=512, chunk=16, slack=16)
    alone = Generator(made.target, None, context=512)
    said = generated(with_drafter, inputs, sampling, draft_length=draft_length)
    assert said == generated(alone, inputs, sampling)
    assert not {7, 8} & set(said)


def test_another_seed_gives_another_text() -> None:
    made, inputs = pair("E2B"), build("E2B", "short text").inputs
    generator = Generator(made.target, made.drafter, context=512)
    texts = {
        tuple(generated(generator, inputs, Sampling(temperature=2.0, seed=seed)))
        for seed in range(5)
    }
    assert len(texts) == 5


@pytest.mark.parametrize("name", LAWS)
def test_the_law_equals_that_of_transformers_processors(name: str) -> None:
    sampling, ids = LAWS[name], torch.tensor([[1, 5, 5, 30]])
    logits = torch.randn(1, 50, generator=torch.Generator().manual_seed(3)) * 3
    chooser = TokenChooser(sampling, 50, "cpu")
    chooser.observe(ids[0].tolist())
    expected: Tensor = processors(sampling)(ids, logits.clone())
    torch.testing.assert_close(chooser.log_law(logits).softmax(-1), expected.softmax(-1))


def test_drafts_count_as_seen_for_later_rows_only() -> None:
    chooser = TokenChooser(Sampling(repetition_penalty=10.0), 6, "cpu")
    logits = torch.tensor([1.0, 0.9, 0.8, 0.0, 0.0, 0.0]).expand(3, -1)
    assert chooser.choose(logits, None, None, torch.tensor([0, 1])).tolist() == [0, 1, 2]


class FixedDrafter:
    """Proposes by fixed logits, one row per step."""

    def __init__(self, logits: Tensor) -> None:
        self._logits = logits

    def draft(
        self, token: Tensor, hidden: Tensor, cache: KVCache, count: int, choose: Choose
    ) -> Tensor:
        drafts = token[:0]
        for row in self._logits[:count]:
            drafts = torch.cat((drafts, choose(row[None], None, drafts)))
        return drafts


def test_a_drafter_of_the_same_law_draws_the_same_tokens_as_the_target() -> None:
    logits = torch.randn(6, 50, generator=torch.Generator().manual_seed(3))
    chooser = TokenChooser(Sampling(1.0, 0.95, 20, 1.3, seed=4), 50, "cpu")
    keys = chooser.keys(100, 6)
    frontier = Frontier(100, torch.tensor([3]), 3, torch.empty(1, 0))
    cache = KVCache((), window=4, context=8, slack=1, dtype=torch.float32, device="cpu")
    drafts = draft(FixedDrafter(logits), frontier, cache, chooser, keys, 6)
    assert torch.equal(chooser.choose(logits, None, keys, drafts[:-1]), drafts)
    assert len(set(drafts.tolist())) > 3


@pytest.mark.parametrize(
    "options",
    [
        {"temperature": -1.0},
        {"temperature": float("nan")},
        {"top_p": 0.0},
        {"top_p": 1.5},
        {"top_k": -1},
        {"repetition_penalty": 0.0},
    ],
)
def test_impossible_options_are_refused(options: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=next(iter(options))):
        Sampling(**options)
