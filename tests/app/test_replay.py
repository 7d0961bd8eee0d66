"""A finished answer as rounds, and the comparison of two answers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.controllers.sameness import Comparison
from app.records import Run
from app.viewmodels.replay import Fate, Place, forced_at, steps_of
from app.viewmodels.runs import drafted_ranges
from engine.events import Channel, Committed, Origin, RoundRecord
from engine.requests import Options

ANSWER, THINKING = Channel.ANSWER, Channel.THINKING
OPEN = Committed(Origin.TARGET, None, 0, "<|channel>")
LABEL = Committed(Origin.DRAFT, None, 0, "thought")
CLOSE = Committed(Origin.FORCED, None, 0, "<channel|>")


def token(chars: int, origin: Origin = Origin.DRAFT, channel: Channel = ANSWER) -> Committed:
    return Committed(origin, channel, chars)


def run(*rounds: RoundRecord, answer_start: int = 0) -> Run:
    return Run(rounds, Options(), "", answer_start)


def test_a_round_is_read_as_accepted_then_rejected_then_the_models_own() -> None:
    record = RoundRecord((token(3), token(4), token(5, Origin.TARGET)), ("blue", "."))
    (step,) = steps_of([run(record)], "It is round", "")
    assert [(one.text, one.fate) for one in step.tokens] == [
        ("It ", Fate.ACCEPTED),
        ("is r", Fate.ACCEPTED),
        ("blue", Fate.REJECTED),
        (".", Fate.REJECTED),
        ("ound", Fate.OWN),
    ]
    assert (step.num_drafted, step.num_accepted) == (4, 2)
    assert step.before == ""


def test_rounds_follow_the_text_from_thoughts_into_the_answer_and_through_a_continuation() -> None:
    thought = RoundRecord((OPEN, LABEL, token(2, channel=THINKING)))
    mixed = RoundRecord((token(1, channel=THINKING), CLOSE, token(3)))
    later = run(RoundRecord((token(4, Origin.TARGET),)), answer_start=5)
    steps = steps_of([run(thought, mixed), later], "Yes. Then", "Hm.")
    assert [step.places for step in steps] == [
        (Place(THINKING, 0, 2),),
        (Place(THINKING, 2, 3), Place(ANSWER, 0, 3)),
        (Place(ANSWER, 5, 9),),
    ]
    assert steps[0].tokens[0].is_hidden
    assert steps[2].before == "Yes. "
    assert drafted_ranges([run(thought, mixed), later], ANSWER) == [(0, 3)]
    assert drafted_ranges([run(thought, mixed), later], THINKING) == [(0, 3)]


def test_the_place_where_a_thought_was_ended_counts_its_tokens() -> None:
    thought = RoundRecord((OPEN, LABEL, token(2, channel=THINKING), CLOSE))
    assert forced_at([run(thought)]) == 2
    assert forced_at([run(RoundRecord((OPEN, LABEL)))]) is None


@given(st.text("ab", max_size=12), st.text("ab", max_size=12), st.booleans())
def test_two_answers_are_the_same_exactly_where_their_texts_are(
    kept: str, other: str, is_whole: bool
) -> None:
    comparison = Comparison({ANSWER: kept, THINKING: ""}, is_whole)
    for piece in other:
        comparison.add(ANSWER, piece)
    found = comparison.difference(is_finished=True)
    is_same = other == kept if is_whole else other.startswith(kept)
    assert (found is None) == is_same
    if found is not None:
        assert kept[: found.at] == other[: found.at]
        assert kept[found.at : found.at + 1] != other[found.at : found.at + 1]


@pytest.mark.parametrize(
    ("thinking", "answer", "expected"),
    [("Hm.", "Y", None), ("Hm", "", None), ("Hm", "Y", (THINKING, 2)), ("Hm. ", "", (THINKING, 3))],
)
def test_thoughts_are_compared_as_soon_as_the_answer_begins(
    thinking: str, answer: str, expected: tuple[Channel, int] | None
) -> None:
    comparison = Comparison({THINKING: "Hm.", ANSWER: "Yes"}, is_whole=True)
    comparison.add(THINKING, thinking)
    comparison.add(ANSWER, answer)
    found = comparison.difference(is_finished=False)
    assert (None if found is None else (found.channel, found.at)) == expected


def test_an_answer_that_broke_off_had_ended_its_thought() -> None:
    comparison = Comparison({THINKING: "Hm.", ANSWER: "Y"}, is_whole=False)
    comparison.add(THINKING, "Hm. No")
    found = comparison.difference(is_finished=False)
    assert found is not None
    assert (found.channel, found.at) == (THINKING, 3)
