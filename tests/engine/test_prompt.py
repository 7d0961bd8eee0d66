"""The prompt strings, and what may not happen to text inside them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import PromptError
from engine.messages import Message, Role, TextPart, Tool, ToolCall
from engine.prompt import Control, Format, Literal, RenderOptions, as_text, render, strip_thinking
from engine.wire import parse_render_line

OWN = Path(__file__).parents[1] / "golden" / "chat_format.json"
SHARED = Path(__file__).parents[3] / "shared" / "reference" / "chat_format_golden.json"


def _rows(path: Path) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    return rows


def _rendered(row: dict[str, Any]) -> str:
    messages, tools, options = parse_render_line(row)
    return as_text(render(messages, tools, fmt=Format(row["size"]), options=options))


def _user(text: str) -> Message:
    return Message(Role.USER, (TextPart(text),))


@pytest.mark.parametrize("row", _rows(OWN), ids=lambda row: f"{row['name']}-{row['size']}")
def test_conversation_renders_as_written_down(row: dict[str, Any]) -> None:
    assert _rendered(row) == row["rendered"]


@pytest.mark.skipif(not SHARED.exists(), reason="the reference lies only beside some checkouts")
def test_every_row_of_the_reference_renders_equally() -> None:
    wrong = [f"{r['name']}-{r['size']}" for r in _rows(SHARED) if _rendered(r) != r["rendered"]]
    assert wrong == []


def test_neighbouring_literals_are_one_segment() -> None:
    segments = render([_user("Hi")], fmt=Format.SMALL)
    assert segments == (
        Control("<bos>"),
        Control("<|turn>"),
        Literal("user\nHi"),
        Control("<turn|>"),
        Literal("\n"),
        Control("<|turn>"),
        Literal("model\n"),
    )


@given(st.text(), st.text(), st.text())
def test_no_text_adds_or_removes_a_control_token(said: str, found: str, described: str) -> None:
    def controls(*texts: str) -> list[str]:
        first, second, third = texts
        messages = [
            _user(first),
            Message(Role.ASSISTANT, (), tool_calls=(ToolCall("f", {"k": first}, "1"),)),
            Message(Role.TOOL, (TextPart(second),), tool_call_id="1"),
        ]
        tools = [Tool("f", third, {"type": "object", "properties": {"k": {"type": "string"}}})]
        segments = render(messages, tools, fmt=Format.LARGE)
        return [segment.name for segment in segments if isinstance(segment, Control)]

    assert controls(said, found, described) == controls("a", "b", "c")


@given(st.text())
def test_user_text_is_only_trimmed(text: str) -> None:
    plain = as_text(render([_user("X")], fmt=Format.SMALL))
    assert as_text(render([_user(text)], fmt=Format.SMALL)) == plain.replace("X", text.strip())


def test_thought_of_the_current_turn_is_kept_and_of_an_old_one_dropped() -> None:
    answer = Message(Role.ASSISTANT, (TextPart("b"),), thinking="why")
    options = RenderOptions(thinking=True)
    current = as_text(render([_user("a"), answer], fmt=Format.SMALL, options=options))
    old = as_text(render([_user("a"), answer, _user("c")], fmt=Format.SMALL, options=options))
    assert "<|channel>thought\nwhy\n<channel|>b" in current
    assert "why" not in old


def test_strip_thinking_drops_an_unfinished_thought_too() -> None:
    assert strip_thinking("a<|channel>x<channel|>b <|channel>y") == "ab"


@pytest.mark.parametrize(
    ("calls", "result", "name"),
    [
        ((ToolCall("f", {}, "1"), ToolCall("g", {}, "2")), {"tool_call_id": "1"}, "f"),
        ((ToolCall("f", {}, "1"),), {"name": "g"}, "g"),
        ((ToolCall("f", {}),), {}, "f"),
        ((ToolCall("f", {}, "1"),), {"tool_call_id": "9"}, "unknown"),
    ],
)
def test_result_is_named_after_its_call(
    calls: tuple[ToolCall, ...], result: dict[str, str], name: str
) -> None:
    messages = [
        _user("a"),
        Message(Role.ASSISTANT, (), tool_calls=calls),
        Message(Role.TOOL, (TextPart("r"),), **result),
    ]
    assert f"response:{name}{{" in as_text(render(messages, fmt=Format.SMALL))


def test_empty_conversation_is_refused() -> None:
    with pytest.raises(PromptError, match="empty"):
        render([], fmt=Format.SMALL)


def test_result_without_a_call_is_refused() -> None:
    with pytest.raises(PromptError, match="answers no call"):
        render([_user("a"), Message(Role.TOOL, (TextPart("r"),))], fmt=Format.SMALL)


@pytest.mark.parametrize("fmt", list(Format))
@pytest.mark.parametrize("thinking", [False, True])
def test_continued_answer_stays_open_and_its_spaces_stay(fmt: Format, thinking: bool) -> None:
    question = _user("Count")
    answer = Message(Role.ASSISTANT, (TextPart("One, two, "),), thinking="Easy.")
    options = RenderOptions(thinking=thinking, continues=True)
    start = as_text(render([question], fmt=fmt, options=RenderOptions(thinking=thinking)))
    thought = "<|channel>thought\nEasy.\n<channel|>" if thinking else ""
    rendered = as_text(render([question, answer], fmt=fmt, options=options))
    assert rendered == f"{start}{thought}One, two, "


def test_only_an_answer_can_be_continued() -> None:
    with pytest.raises(PromptError, match="continued"):
        render([_user("a"), _user("b")], fmt=Format.SMALL, options=RenderOptions(continues=True))
