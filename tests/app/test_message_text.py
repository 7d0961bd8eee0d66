"""The sentences about speed and drafter: never silent, never made up."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale

from app.records import MessageState
from app.viewmodels.transcript import MessageItem
from app.views.transcript.message_text import drafter_text, end_text, seconds_text, speed_text
from engine.events import DraftState, Stats
from engine.messages import Role

# 41 tokens in 2 s after the first: 20 tokens/s, 2.05 tokens per step, 30 of 40 drafts right.
STATS = Stats(
    prompt_tokens=10,
    new_tokens=41,
    target_forwards=20,
    drafted=40,
    accepted=30,
    seconds=2.0,
    ttft_seconds=0.1,
    draft_length=2,
)


@pytest.fixture(autouse=True)
def _english() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English))


@pytest.mark.parametrize(
    ("stats", "has_drafter", "text"),
    [
        (STATS, False, "Drafter: Off · this model has none"),
        (None, True, "Drafter: On · nothing drafted yet"),
        (replace(STATS, drafted=0, accepted=0), True, "Drafter: On · nothing drafted yet"),
        (STATS, True, "Drafter: On · 75 % · still measuring"),
        (replace(STATS, plain_tokens_per_second=12.5), True, "Drafter: On · 75 % · 1.6×"),
        (
            replace(STATS, plain_tokens_per_second=12.5, new_tokens=8, target_forwards=4),
            True,
            "Drafter: On · 75 % · too short to compare",
        ),
        (replace(STATS, draft_length=0), True, "Drafter: Off · plain is faster here"),
        (
            replace(STATS, draft_length=0, draft_state=DraftState.SLOWER, draft_gain=0.86),
            True,
            "Drafter: Off · drafting would run at 0.86× plain here",
        ),
        (
            replace(STATS, draft_length=0, draft_state=DraftState.REQUESTED),
            True,
            "Drafter: Off · switched off in the settings",
        ),
        (
            replace(STATS, draft_length=None, draft_state=DraftState.ABSENT),
            True,
            "Drafter: Off · it was unloaded to save memory",
        ),
    ],
)
def test_drafter_chip_is_never_silent(stats: Stats | None, has_drafter: bool, text: str) -> None:
    assert drafter_text(stats, has_drafter) == text


@pytest.mark.parametrize(
    ("stats", "text"),
    [
        (STATS, "20.0 tokens/s · first after 0.10 s · 2.0 tokens/step · plain not timed yet"),
        (
            replace(STATS, plain_tokens_per_second=10.0),
            "20.0 tokens/s · first after 0.10 s · 2.0 tokens/step · 2.0× vs plain here",
        ),
        (
            replace(STATS, plain_tokens_per_second=10.0, drafted=0, accepted=0),
            "20.0 tokens/s · first after 0.10 s · 2.0 tokens/step · no drafts",
        ),
        (
            replace(STATS, new_tokens=1, target_forwards=1, plain_tokens_per_second=10.0),
            "first after 0.10 s · 1.0 tokens/step · too short to compare",
        ),
        (replace(STATS, new_tokens=0, target_forwards=0), ""),
    ],
)
def test_footer_says_what_was_measured(stats: Stats, text: str) -> None:
    assert speed_text(stats) == text


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.2, "1 s"), (12.4, "12 s"), (59.4, "59 s"), (125.0, "2 min 5 s")]
)
def test_durations_read_as_people_say_them(seconds: float, text: str) -> None:
    assert seconds_text(seconds) == text


@pytest.mark.parametrize(
    ("text", "state", "sentence"),
    [
        ("", MessageState.COMPLETE, "The model answered with nothing."),
        ("good evening", MessageState.COMPLETE, ""),
        ("", MessageState.STOPPED, "You stopped this answer."),
    ],
)
def test_an_answer_of_nothing_says_so(text: str, state: MessageState, sentence: str) -> None:
    item = MessageItem(id=1, chat_id=1, role=Role.ASSISTANT, text=text, state=state, created_at=0.0)
    assert end_text(item) == sentence
