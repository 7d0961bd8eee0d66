"""Requests that more than one test module makes."""

from __future__ import annotations

from typing import Any

from engine.messages import Message, Role, TextPart, ToolCall
from engine.requests import Options, Request


def with_open_thought(**options: Any) -> Request:
    """A request whose prompt ends inside a thought: the result of a tool has just come."""
    asked = Message(Role.USER, (TextPart("Hi"),))
    called = Message(Role.ASSISTANT, (), tool_calls=(ToolCall("look", {}, "call_1"),))
    result = Message(Role.TOOL, (TextPart("nothing"),), tool_call_id="call_1", name="look")
    settings = {"temperature": 0.0, "max_new_tokens": 40, "thinking": True} | options
    return Request((asked, called, result), options=Options(**settings))
