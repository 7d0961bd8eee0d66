"""A chat of any course: every turn says what a session says that has seen nothing before."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PIL import Image

from engine.events import Channel, Delta
from engine.messages import ImagePart, Message, Part, Role, TextPart, ToolCall
from engine.requests import Options, Request
from engine.session import Session

NUM_TOKENS = 14
ACTIONS = ("ask", "show", "regenerate", "edit", "continue", "use a tool", "swap pictures")


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("pictures")
    paths = [folder / f"{number}.png" for number in range(2)]
    for number, path in enumerate(paths):
        pixels = numpy.random.default_rng(number).integers(0, 255, (48, 48, 3), dtype=numpy.uint8)
        Image.fromarray(pixels).save(path)
    return paths


class Chat:
    """The messages of a chat, and what the model said last."""

    def __init__(self, pictures: list[Path]) -> None:
        self._pictures = pictures
        self.messages: list[Message] = []
        self.said = ("", "")
        self.continues = False

    def act(self, action: str, number: int) -> None:
        """The next request's messages."""
        self.continues = False
        if action == "continue" and self.messages and self.said[1].strip():
            self._answer()
            self.continues = True
        elif action == "regenerate" and self.messages:
            self._drop_answer()
        elif action == "edit" and len(self.messages) > 1:
            del self.messages[number % len(self.messages) :]
            self._drop_answer()
            self._ask(TextPart(f"edited {number}"))
        elif action == "swap pictures" and self.messages:
            self._drop_answer()
            self.messages = [replace(one, parts=self._swapped(one)) for one in self.messages]
        elif action == "use a tool":
            self._ask(TextPart(f"look {number}"))
            call = ToolCall("look", {"at": number}, "call_1")
            self.messages.append(Message(Role.ASSISTANT, (), tool_calls=(call,)))
            result = TextPart(f"seen {number}")
            self.messages.append(Message(Role.TOOL, (result,), tool_call_id="call_1", name="look"))
        elif action == "show":
            picture = ImagePart(self._pictures[number % len(self._pictures)])
            self._ask(picture, TextPart("What is it?"))
        else:
            self._ask(TextPart(f"question {number}"))

    def _swapped(self, message: Message) -> tuple[Part, ...]:
        other = dict(zip(self._pictures, reversed(self._pictures), strict=True))
        return tuple(
            ImagePart(other[part.path]) if isinstance(part, ImagePart) else part
            for part in message.parts
        )

    def _ask(self, *parts: Part) -> None:
        if self.messages and self.messages[-1].role is Role.USER:
            self._answer()
        self.messages.append(Message(Role.USER, parts))

    def _answer(self) -> None:
        thinking, answer = self.said
        message = Message(Role.ASSISTANT, (TextPart(answer),), thinking=thinking)
        if self.messages[-1].role is Role.ASSISTANT and not self.messages[-1].tool_calls:
            last = self.messages.pop()
            message = replace(message, parts=(TextPart(last.text + answer),))
        self.messages.append(message)

    def _drop_answer(self) -> None:
        while self.messages and self.messages[-1].role is Role.ASSISTANT:
            self.messages.pop()


def said(session: Session, request: Request, should_stop: Callable[[], bool]) -> tuple[str, str]:
    """Thinking and answer."""
    texts = dict.fromkeys(Channel, "")
    for event in session.generate(request, should_stop):
        assert type(event).__name__ != "Failed", event
        if isinstance(event, Delta):
            texts[event.channel] += event.text
    return texts[Channel.THINKING], texts[Channel.ANSWER]


TURN = st.tuples(
    st.sampled_from(ACTIONS),
    st.integers(0, 9),
    st.booleans(),
    st.sampled_from([None, 0, 5]),
    st.sampled_from([None, 3, 5]),
)


@settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck))
@given(turns=st.lists(TURN, min_size=2, max_size=5))
@example(
    turns=[
        ("show", 0, False, None, None),
        ("continue", 0, False, None, None),
        ("use a tool", 1, True, 5, None),
        ("regenerate", 0, True, 5, 3),
        ("show", 1, True, 0, None),
        ("swap pictures", 0, True, None, None),
        ("edit", 3, False, None, 5),
    ]
)
def test_every_turn_of_a_chat_equals_that_of_a_fresh_session(
    session: Session, pictures: list[Path], turns: list
) -> None:
    chat = Chat(pictures)
    for action, number, thinking, budget, stop_after in turns:
        chat.act(action, number)
        options = Options(
            temperature=0.0,
            max_new_tokens=NUM_TOKENS,
            thinking=thinking,
            thinking_budget=budget,
            draft_length=3,
        )
        request = Request(tuple(chat.messages), options=options, continues=chat.continues)
        fresh = said(Session(session._model), without_drafter(request), lambda: False)
        asked = itertools.count()
        limit = 10**6 if stop_after is None else stop_after
        kept = said(session, request, lambda asked=asked, limit=limit: next(asked) >= limit)
        if stop_after is None:
            assert kept == fresh
        else:
            assert fresh[0].startswith(kept[0].rstrip("\ufffd"))
            assert fresh[1].startswith(kept[1].rstrip("\ufffd"))
        chat.said = kept


def without_drafter(request: Request) -> Request:
    """The same without the drafter."""
    return replace(request, options=replace(request.options, draft_length=0))
