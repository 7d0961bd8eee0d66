"""No Markdown, however odd, holds up the window while it streams."""

from __future__ import annotations

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.paths import RESOURCES
from app.records import MessageState
from app.viewmodels.formulas import FormulaModel
from app.viewmodels.transcript import MessageItem, TranscriptModel
from app.views.common.theme import load_theme
from app.views.transcript.transcript_view import TranscriptView
from engine.events import Channel
from engine.messages import Role
from tests.gui.stalls import is_quick
from tests.gui.test_tail import PIECES

# About 4,000 tokens, the longest answer the limits speak of.
ANSWER_CHARS = 16_000
LONG = {
    "nested quotes": "> " * 300 + "x",
    "nested lists": "\n".join("  " * depth + "- x" for depth in range(100)),
    "opening brackets": "[" * 3000,
    "open links": "[a](" * 800,
    "stars": "*a " * 1500,
    "backquotes": "`a``b" * 700,
    "one word": "x" * ANSWER_CHARS,
    "one paragraph": "word " * (ANSWER_CHARS // 5),
    "one list": "- item with some words\n" * 600,
    "a table": "|a|b|\n|-|-|\n" + "|1|2|\n" * 150,
    "code": "```python\n" + "x = 1\n" * 2500,
    "code in a list": "- a\n\n  ```python\n" + "  x = 1\n" * 1800,
    "code in a quote": "> ```python\n" + "> x = 1\n" * 1800,
    "dollars": "$a " * 2000,
    "formulas": "$x_1$ is " * 800,
    "emoji": "👩‍👩‍👧‍👦" * 800,
}


class Streaming:
    """A transcript with one growing answer; ``grow`` returns the seconds it computed."""

    def __init__(self, qtbot: QtBot) -> None:
        theme = load_theme(RESOURCES / "themes", "light")
        self.view = TranscriptView(TranscriptModel(), theme, FormulaModel())
        qtbot.addWidget(self.view)
        self.view.resize(900, 700)
        self.view.show()
        self.begin()

    def begin(self) -> None:
        self.view.model.set_items([])
        self.answer = MessageItem(1, 1, Role.ASSISTANT, "", MessageState.STREAMING, 0)
        self.view.model.append(self.answer)

    def grow(self, piece: str) -> float:
        begun = time.thread_time()
        self.view.model.grow(self.answer, Channel.ANSWER, piece)
        self.view.flush()
        QApplication.processEvents()
        return time.thread_time() - begun

    def end(self) -> float:
        begun = time.thread_time()
        self.view.model.end(self.answer, MessageState.COMPLETE)
        QApplication.processEvents()
        return time.thread_time() - begun


@pytest.fixture
def streaming(qtbot: QtBot) -> Streaming:
    return Streaming(qtbot)


@pytest.mark.parametrize("name", LONG)
def test_end_of_a_long_answer_is_as_quick_as_its_beginning(name: str, streaming: Streaming) -> None:
    text = LONG[name]

    def longest_s() -> float:
        streaming.begin()
        for start in range(0, len(text) - 64, 2000):
            streaming.grow(text[start : min(start + 2000, len(text) - 64)])
        spent = [streaming.grow(text[place : place + 16 or None]) for place in range(-64, 0, 16)]
        return max(*spent, streaming.end())

    assert is_quick(longest_s)
    assert streaming.answer.text == text


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(pieces=st.lists(st.sampled_from(PIECES), max_size=120))
def test_any_mixture_is_drawn_without_a_stall(pieces: list[str], streaming: Streaming) -> None:
    def longest_s() -> float:
        streaming.begin()
        return max([*map(streaming.grow, pieces), streaming.end()])

    assert is_quick(longest_s)
