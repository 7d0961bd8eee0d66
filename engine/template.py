"""Does the chat template inside a checkpoint write prompts as we do?

The engine renders prompts itself; a checkpoint with another template is used all the same, and
the difference is told. The template runs in the library's sandbox, on fixed conversations only.
"""

from __future__ import annotations

from typing import Any

from jinja2 import TemplateError

from engine.prompt import Format, as_text, render
from engine.wire import parse_render_line

_TOOL = {
    "type": "function",
    "function": {
        "name": "clock",
        "description": "Tell the time.",
        "parameters": {
            "type": "object",
            "properties": {"zone": {"type": "string", "description": "A time zone."}},
            "required": ["zone"],
        },
    },
}
_CALL = {
    "role": "assistant",
    "content": "",
    "tool_calls": [
        {"id": "1", "type": "function", "function": {"name": "clock", "arguments": {"zone": "CET"}}}
    ],
}
_HELLO = {"role": "user", "content": "Hello"}
_PICTURE = {
    "role": "user",
    "content": [{"type": "image"}, {"type": "text", "text": "What is it?"}],
}
_PROBES: dict[str, tuple[list[dict[str, Any]], dict[str, Any]]] = {
    "plain chats": ([{"role": "system", "content": "Be kind."}, _HELLO], {}),
    "thinking": ([_HELLO], {"enable_thinking": True}),
    "pictures": ([_PICTURE], {}),
    "history": ([_HELLO, {"role": "assistant", "content": "Hi!"}, _HELLO], {}),
    "tools": (
        [_HELLO, _CALL, {"role": "tool", "tool_call_id": "1", "content": "noon"}],
        {"tools": [_TOOL]},
    ),
}


def template_notes(tokenizer: Any, fmt: Format) -> tuple[str, ...]:
    """One sentence about each kind of difference; none when there is nothing to compare."""
    if not tokenizer.chat_template:
        return ()
    different = [
        name
        for name, (messages, options) in _PROBES.items()
        if _theirs(tokenizer, messages, options) != _ours(messages, options, fmt)
    ]
    if not different:
        return ()
    return (
        "The chat template of this checkpoint writes prompts differently "
        f"({', '.join(different)}); Tandem uses Google's form of July 2026.",
    )


def _ours(messages: list[dict[str, Any]], options: dict[str, Any], fmt: Format) -> str:
    parsed, tools, rendering = parse_render_line({"messages": messages, "options": options})
    return as_text(render(parsed, tools, fmt=fmt, options=rendering))


def _theirs(tokenizer: Any, messages: list[dict[str, Any]], options: dict[str, Any]) -> str | None:
    try:
        rendered: str = tokenizer.apply_chat_template(
            messages, tokenize=False, add_generation_prompt=True, **options
        )
    except (TemplateError, TypeError, ValueError, KeyError, AttributeError):
        return None  # it cannot write this conversation at all
    return rendered
