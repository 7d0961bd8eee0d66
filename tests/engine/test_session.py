"""One reply is one ordered list of events with one end."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from engine.events import (
    Channel,
    Delta,
    Event,
    Failed,
    Finished,
    FinishReason,
    Loaded,
    Loading,
    PromptProgress,
    Stats,
)
from engine.messages import ImagePart, Message, Role, TextPart
from engine.requests import Options, Request
from engine.session import Session
from engine.sight import Sight
from tests.engine.requests import with_open_thought


def _request(text: str = "Hi", **options: Any) -> Request:
    settings = {"temperature": 0.0, "max_new_tokens": 8} | options
    return Request((Message(Role.USER, (TextPart(text),)),), options=Options(**settings))


def _answer(events: list[Event]) -> str:
    return "".join(
        event.text
        for event in events
        if isinstance(event, Delta) and event.channel is Channel.ANSWER
    )


def test_loading_ends_with_what_was_loaded(model_folder: Path) -> None:
    events: list[Event] = []
    session = Session.load(model_folder, events.append)
    assert all(isinstance(event, Loading) for event in events[:-1])
    assert events[-1] == session.description
    assert session.description == Loaded(
        name="tiny-e2b",
        device="cpu",
        dtype="float32",
        has_drafter=True,
        modalities=("text", "image", "video", "audio"),
        context=1024,
        notes=session.description.notes,
        sight=Sight(8, 2, (70,), budget=70, frame_budget=70, num_frames=3),
    )


def test_reply_ends_once_with_its_counters(session: Session) -> None:
    events = list(session.generate(_request()))
    *before, stats, last = events
    assert isinstance(stats, Stats)
    assert isinstance(last, Finished)
    assert (last.reason, last.stats) == (FinishReason.LENGTH, stats)
    assert not any(isinstance(event, Finished | Failed) for event in before)
    assert stats.new_tokens == 8
    assert stats.target_forwards <= 8
    assert stats.accepted <= stats.drafted


def test_prompt_progress_is_heard_before_the_first_piece(session: Session) -> None:
    heard: list[Event] = []
    events = session.generate(_request("A new question"), on_progress=heard.append)
    next(events)
    assert heard
    assert all(isinstance(event, PromptProgress) for event in heard)
    last = heard[-1]
    assert isinstance(last, PromptProgress)
    assert last.done_tokens == last.total_tokens


@pytest.mark.parametrize("temperature", [0.0, 1.0])
def test_drafter_changes_the_speed_but_not_the_text(session: Session, temperature: float) -> None:
    texts = {
        _answer(
            list(
                session.generate(
                    _request(temperature=temperature, seed=5, draft_length=k, max_new_tokens=24)
                )
            )
        )
        for k in (0, 1, 4)
    }
    assert len(texts) == 1


def test_seed_decides_the_text(session: Session) -> None:
    def said(seed: int) -> str:
        return _answer(list(session.generate(_request(temperature=1.0, seed=seed))))

    assert said(1) == said(1)
    assert len({said(seed) for seed in range(6)}) > 1


def test_stop_before_the_first_token_cancels_at_once(session: Session) -> None:
    events = list(session.generate(_request(), should_stop=lambda: True))
    last = events[-1]
    assert isinstance(last, Finished)
    assert last.reason is FinishReason.CANCELLED
    assert last.stats.new_tokens == 0


def test_stop_in_the_middle_keeps_what_was_said(session: Session) -> None:
    events: list[Event] = []
    is_enough = lambda: sum(isinstance(event, Delta) for event in events) >= 2  # noqa: E731
    for event in session.generate(_request(max_new_tokens=500), should_stop=is_enough):
        events.append(event)
    last = events[-1]
    assert isinstance(last, Finished)
    assert last.reason is FinishReason.CANCELLED
    assert 0 < last.stats.new_tokens < 500


def test_next_turn_reuses_the_cache(session: Session) -> None:
    question = Message(Role.USER, (TextPart("Tell me something about the weather"),))
    options = Options(temperature=0.0, max_new_tokens=6)
    first = list(session.generate(Request((question,), options=options)))
    answer = Message(Role.ASSISTANT, (TextPart(_answer(first)),))
    again = Message(Role.USER, (TextPart("More"),))
    last = list(session.generate(Request((question, answer, again), options=options)))[-1]
    assert isinstance(last, Finished)
    assert last.stats.cached_tokens > 20


def _failure(session: Session, request: Request) -> Failed:
    (event,) = session.generate(request)
    assert isinstance(event, Failed)
    return event


def test_text_longer_than_the_context_fails_with_numbers(session: Session) -> None:
    failed = _failure(session, _request("Hello there " * 1000))
    assert failed.kind == "ContextOverflowError"
    assert "holds 1024" in failed.message


def test_text_far_too_long_is_not_even_tokenised(session: Session) -> None:
    failed = _failure(session, _request("x" * 70_000))
    assert failed.kind == "ContextOverflowError"
    assert "characters" in failed.message


def test_room_left_in_the_context_limits_the_reply(session: Session) -> None:
    request = _request("Hello " * 400, max_new_tokens=5000)
    last = list(session.generate(request))[-1]
    assert isinstance(last, Finished)
    assert last.reason is FinishReason.LENGTH
    assert last.stats.prompt_tokens + last.stats.new_tokens == 1024


@pytest.mark.parametrize(
    ("request_", "kind"),
    [
        (_request(top_p=0.0), "PromptError"),
        (_request("half \ud800"), "PromptError"),
        (Request(()), "PromptError"),
        (Request((Message(Role.USER, (ImagePart(Path("none.png")),)),)), "MediaError"),
    ],
)
def test_bad_request_fails_and_the_session_goes_on(
    session: Session, request_: Request, kind: str
) -> None:
    assert _failure(session, request_).kind == kind
    assert isinstance(list(session.generate(_request()))[-1], Finished)


def test_abandoned_reply_does_not_disturb_the_next(session: Session) -> None:
    expected = _answer(list(session.generate(_request("Hello there"))))
    next(session.generate(_request("Something else", max_new_tokens=50)))
    assert _answer(list(session.generate(_request("Hello there")))) == expected


def test_stats_say_what_was_learnt_about_drafting(session: Session) -> None:
    finished = list(session.generate(_request(max_new_tokens=120)))[-1]
    assert isinstance(finished, Finished)
    stats = finished.stats
    assert stats.plain_tokens_per_second is not None
    assert stats.speed_up is not None
    assert stats.acceptance_by_depth
    assert stats.draft_reason.startswith("Drafting ")
    finished = list(session.generate(_request(draft_length=2, max_new_tokens=4)))[-1]
    assert isinstance(finished, Finished)
    assert (finished.stats.draft_length, finished.stats.draft_reason) == (2, "Set by the request.")


def _thoughts_and_answer(events: list[Event]) -> tuple[str, str]:
    thoughts = [e.text for e in events if isinstance(e, Delta) and e.channel is Channel.THINKING]
    return "".join(thoughts), _answer(events)


@pytest.mark.parametrize("draft_length", [0, 3, None])
def test_a_thinking_budget_closes_the_thought(session: Session, draft_length: int | None) -> None:
    def say(budget: int | None) -> tuple[str, str]:
        request = with_open_thought(draft_length=draft_length, thinking_budget=budget)
        return _thoughts_and_answer(list(session.generate(request)))

    endless, none = say(None)
    short, answer = say(5)
    assert (none, bool(answer)) == ("", True)
    assert 0 < len(short) < len(endless)
    assert endless.startswith(short)


@pytest.mark.parametrize("draft_length", [0, 3])
def test_answering_now_says_what_a_budget_of_as_many_tokens_says(
    session: Session, draft_length: int
) -> None:
    wishes = iter([False] * 6 + [True])
    request = with_open_thought(draft_length=draft_length)
    events = list(session.generate(request, must_answer=lambda: next(wishes)))
    assert next(wishes, None) is None

    budgets = [with_open_thought(draft_length=0, thinking_budget=n) for n in range(7, 40)]
    runs = (_thoughts_and_answer(list(session.generate(one))) for one in budgets)
    said = _thoughts_and_answer(events)
    assert said == next(run for run in runs if run[0] == said[0])


def test_answering_now_without_a_thought_changes_nothing(session: Session) -> None:
    expected = _answer(list(session.generate(_request("Hello there", max_new_tokens=30))))
    request = _request("Hello there", max_new_tokens=30)
    assert _answer(list(session.generate(request, must_answer=lambda: True))) == expected
