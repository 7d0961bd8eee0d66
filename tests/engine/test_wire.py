"""JSON from outside becomes dataclasses, or a sentence that names the field."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import PromptError
from engine.messages import (
    AudioPart,
    FilmView,
    ImagePart,
    Message,
    Role,
    TextPart,
    ToolCall,
    VideoPart,
)
from engine.requests import Options
from engine.wire import parse_messages, parse_render_line, parse_request, parse_tools

HI = [{"role": "user", "content": "Hi"}]


def test_request_line_of_the_batch_command() -> None:
    request = parse_request(
        {
            "id": "a",
            "messages": [
                {
                    "role": "user",
                    "content": [
                        {"type": "image", "path": "a.png", "max_soft_tokens": 140},
                        {"type": "video", "path": "b.mp4"},
                        {"type": "text", "text": "What?"},
                        {"type": "audio", "path": "c.wav"},
                    ],
                }
            ],
            "thinking": True,
            "tools": [{"name": "f", "description": "d", "parameters": {"type": "object"}}],
            "temperature": 0,
            "max_new_tokens": 5,
            "seed": 7,
        }
    )
    assert request.messages[0].parts == (
        ImagePart(Path("a.png"), 140),
        VideoPart(Path("b.mp4")),
        TextPart("What?"),
        AudioPart(Path("c.wav")),
    )
    assert request.options == Options(thinking=True, temperature=0.0, max_new_tokens=5, seed=7)
    assert request.tools[0].name == "f"


def _film(**fields: object) -> VideoPart:
    content = [{"type": "video", "path": "b.mp4", **fields}]
    ((part,),) = (m.parts for m in parse_messages([{"role": "user", "content": content}]))
    assert isinstance(part, VideoPart)
    return part


def test_film_says_which_moments_are_seen() -> None:
    assert _film(start=1, end=2.5, fps=4).view == FilmView(1.0, 2.5, fps=4.0)
    assert _film(num_frames=3, at_changes=True).view == FilmView(num_frames=3, at_changes=True)


@pytest.mark.parametrize(
    "fields", [{"start": "1"}, {"end": -1}, {"fps": True}, {"at_changes": 1}, {"num_frames": 0}]
)
def test_film_with_a_wrong_field_is_refused_by_its_name(fields: dict[str, object]) -> None:
    with pytest.raises(PromptError, match=next(iter(fields))):
        _film(**fields)


def test_fields_left_out_are_left_to_the_checkpoint() -> None:
    assert parse_request({"messages": HI}).options == Options()


def test_wrapped_and_bare_tools_are_the_same() -> None:
    bare = {"name": "f", "description": "d", "parameters": {"type": "object"}}
    assert parse_tools([bare]) == parse_tools([{"type": "function", "function": bare}])


@pytest.mark.parametrize(
    "call",
    [
        {"name": "f", "arguments": {"a": 1}},
        {"id": "", "function": {"name": "f", "arguments": {"a": 1}}},
        {"type": "function", "function": {"name": "f", "arguments": '{"a": 1}'}},
    ],
)
def test_calls_of_a_history_are_read_in_any_usual_form(call: dict[str, Any]) -> None:
    (message,) = parse_messages([{"role": "assistant", "content": None, "tool_calls": [call]}])
    assert message == Message(Role.ASSISTANT, (), tool_calls=(ToolCall("f", {"a": 1}),))


def test_own_answer_can_be_put_back_into_the_history() -> None:
    (message,) = parse_messages(
        [{"role": "assistant", "content": "Hi", "thinking": "Hm", "tool_calls": []}]
    )
    assert message == Message(Role.ASSISTANT, (TextPart("Hi"),), thinking="Hm")


def test_native_result_becomes_a_tool_message() -> None:
    raw = {"role": "assistant", "tool_responses": [{"name": "f", "response": 5}]}
    assert parse_messages([raw])[1] == Message(Role.TOOL, (), name="f", response={"value": 5})


def _request(**fields: Any) -> dict[str, Any]:
    return {"messages": HI} | fields


def _said(*messages: Any) -> dict[str, Any]:
    return {"messages": list(messages)}


def _deep(levels: int) -> Any:
    value: Any = 1
    for _ in range(levels):
        value = [value]
    return value


@pytest.mark.parametrize(
    ("raw", "named"),
    [
        ([], "A request"),
        ({}, "messages"),
        (_said(), "messages"),
        (_said("Hi"), "Message 1"),
        (_said({"role": "robot", "content": "Hi"}), "role"),
        (_said({"content": "Hi"}), "role"),
        (_said({"role": "user", "content": 5}), "content of message 1"),
        (_said({"role": "user", "content": ["Hi"]}), "part of message 1"),
        (_said({"role": "user", "content": [{"type": "text"}]}), "text part"),
        (_said({"role": "user", "content": [{"type": "pdf", "path": "a"}]}), "'pdf'"),
        (_said({"role": "user", "content": [{"type": "image"}]}), "image part"),
        (_said({"role": "user", "content": [{"type": "image", "path": 5}]}), "image part"),
        (_said({"role": "assistant", "tool_calls": [{"name": "f", "arguments": "[]"}]}), "'f'"),
        (_said({"role": "assistant", "tool_calls": [{"name": "f", "arguments": "{"}]}), "'f'"),
        (_said({"role": "assistant", "tool_calls": [{"arguments": {}}]}), "no function name"),
        (_said({"role": "assistant", "tool_calls": "f"}), "tool_calls"),
        (_said({"role": "assistant", "thinking": 5}), "thinking"),
        (_request(tools={}), "tools"),
        (_request(tools=[{}]), "no name"),
        (_request(tools=[{"name": "f", "parameters": [1]}]), "parameters of 'f'"),
        (_request(tools=[{"name": "f", "parameters": {"properties": [1]}}]), "properties of 'f'"),
        (_request(temperature="hot"), "temperature"),
        (_request(temperature=-0.1), "temperature"),
        (_request(temperature=float("nan")), "temperature"),
        (_request(temperature=True), "temperature"),
        (_request(max_new_tokens=0), "max_new_tokens"),
        (_request(max_new_tokens=1.5), "max_new_tokens"),
        (_request(seed="a"), "seed"),
        (_request(thinking=1), "thinking"),
        (_request(temprature=1), "temprature"),
        (_said({"role": "user", "content": _deep(100)}), "nested"),
    ],
)
def test_what_is_wrong_is_named(raw: Any, named: str) -> None:
    with pytest.raises(PromptError, match=named):
        parse_request(raw)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["role", "content", "type", "text", "path", "tool_calls", "name"])
            | st.text(max_size=3),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(JSON)
def test_any_json_is_read_or_refused(raw: Any) -> None:
    for line in (raw, {"messages": raw}, {"messages": [raw]}, {"messages": HI, "tools": raw}):
        with suppress(PromptError):
            parse_request(line)
        with suppress(PromptError):
            parse_render_line(line)
