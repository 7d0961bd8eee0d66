"""The thinking budget closes the thought at its token, whatever the rounds were."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.generation import Generator, Sampling
from engine.thinking import ThoughtBudget
from tests.engine.prompts import build, generated
from tests.engine.recorded_drafter import RecordedDrafter
from tests.engine.tiny_models import pair

OPEN, CLOSE = 100, 101


def stream(text: list[int], sizes: list[int], budget: ThoughtBudget) -> list[int]:
    """``text`` in rounds of ``sizes``, ended by the first interjection."""
    said: list[int] = []
    while text:
        size = sizes.pop() if sizes else 1
        ids, text = tuple(text[:size]), text[size:]
        asked = budget(ids)
        if asked is not None:
            return [*said, *ids[: asked[0]], *asked[1]]
        said += ids
    return said


@given(sizes=st.lists(st.integers(1, 6), max_size=20))
def test_a_thought_ends_after_its_budget_wherever_the_rounds_end(sizes: list[int]) -> None:
    text = [7, OPEN, 1, 2, 3, 4, 5, CLOSE, 9]
    budget = ThoughtBudget(OPEN, (CLOSE, 8), max_tokens=3)
    assert stream(text, sizes, budget) == [7, OPEN, 1, 2, 3, CLOSE, 8]


@given(sizes=st.lists(st.integers(1, 6), max_size=20))
def test_a_thought_within_its_budget_is_left_alone(sizes: list[int]) -> None:
    text = [OPEN, 1, 2, 3, CLOSE, 9, 9, 9, 9]
    assert stream(list(text), sizes, ThoughtBudget(OPEN, (CLOSE,), max_tokens=3)) == text


def test_a_prompt_may_have_opened_the_thought() -> None:
    budget = ThoughtBudget(OPEN, (CLOSE,), max_tokens=1, is_open=True)
    assert stream([1, 2, 3], [3], budget) == [1, CLOSE]


@pytest.mark.parametrize(
    ("max_tokens", "said"),
    [(0, [OPEN, 7, 8, CLOSE]), (1, [OPEN, 7, 8, CLOSE]), (3, [OPEN, 7, 8, 1, CLOSE])],
)
@given(sizes=st.lists(st.integers(1, 6), max_size=20))
def test_a_thought_closed_within_its_label_is_given_the_rest_of_it(
    max_tokens: int, said: list[int], sizes: list[int]
) -> None:
    budget = ThoughtBudget(OPEN, (CLOSE,), max_tokens=max_tokens, label_ids=(7, 8))
    assert stream([OPEN, 7, 8, 1, 2, 3, 4], sizes, budget) == said


def test_a_thought_under_another_label_is_not_given_the_usual_one() -> None:
    budget = ThoughtBudget(OPEN, (CLOSE,), max_tokens=2, label_ids=(7, 8, 9))
    assert stream([OPEN, 7, 1, 2, 3], [5], budget) == [OPEN, 7, 1, CLOSE]


def test_answer_now_closes_an_open_thought_and_nothing_else() -> None:
    asked = iter([False, True])
    budget = ThoughtBudget(OPEN, (CLOSE,), max_tokens=None, must_answer=lambda: next(asked))
    assert budget((7, 8)) is None  # no thought: not even asked
    assert budget((OPEN, 1)) is None
    assert budget((2, 3)) == (2, (CLOSE,))
    assert budget((9, 9)) is None


@pytest.mark.parametrize("draft_length", [0, 1, 4])
def test_answering_now_says_what_a_budget_ending_at_that_token_says(draft_length: int) -> None:
    inputs, made = build("E2B", "text past the window").inputs, pair("E2B")

    def run(drafter: object, length: int, **when: object) -> list[int]:
        generator = Generator(made.target, drafter, context=512)  # type: ignore[arg-type]
        options = {"max_tokens": None, "is_open": True} | when
        budget = ThoughtBudget(OPEN, (CLOSE, 5), **options)  # type: ignore[arg-type]
        return generated(generator, inputs, Sampling(), interject=budget, draft_length=length)

    answers = iter([False, False, True])
    free = run(None, 0)
    drafter = RecordedDrafter([*inputs.ids, *free], misses={len(inputs.ids) + 3})
    said = run(drafter, draft_length, must_answer=lambda: next(answers))
    thought = said.index(CLOSE)
    assert 0 < thought < len(said) - 2
    assert said == run(None, 0, max_tokens=thought)


@pytest.mark.parametrize("draft_length", [0, 1, 4])
def test_the_text_with_a_budget_is_the_same_for_every_draft_length(draft_length: int) -> None:
    inputs, made = build("E2B", "text past the window").inputs, pair("E2B")

    def run(drafter: object, length: int) -> list[int]:
        generator = Generator(made.target, drafter, context=512)  # type: ignore[arg-type]
        budget = ThoughtBudget(OPEN, (CLOSE, 5), max_tokens=6, is_open=True)
        return generated(generator, inputs, Sampling(), interject=budget, draft_length=length)

    plain = run(None, 0)
    assert plain[6:8] == [CLOSE, 5]
    assert run(RecordedDrafter([*inputs.ids, *plain]), draft_length) == plain
