"""JSON from outside -> the engine's dataclasses, with a sentence for everything that is wrong.

Understands the message form of OpenAI chat completions and of Gemma's own templates: content as
text or a list of parts, ``tool_calls`` with or without ``function``, arguments as an object or
as its JSON text, results as ``tool`` messages or as ``tool_responses``. Opens no file. Pure
functions, usable in any process.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from engine.errors import PromptError
from engine.messages import (
    AudioPart,
    FilePart,
    FilmView,
    ImagePart,
    Message,
    PagePart,
    Part,
    Role,
    TextPart,
    Tool,
    ToolCall,
    VideoPart,
)
from engine.prompt import RenderOptions
from engine.requests import Options, Request

MAX_DEPTH = 32

_ROLES = {
    "system": Role.SYSTEM,
    "developer": Role.SYSTEM,
    "user": Role.USER,
    "assistant": Role.ASSISTANT,
    "model": Role.ASSISTANT,
    "tool": Role.TOOL,
}
_THOUGHTS = ("reasoning", "reasoning_content", "thinking")
_REQUEST_FIELDS = {
    "id", "messages", "thinking", "tools", "temperature", "top_p", "top_k", "repetition_penalty",
    "max_new_tokens", "seed", "draft_length", "thinking_budget",
}  # fmt: skip
_RENDER_FIELDS = {"id", "name", "size", "messages", "options", "rendered"}
_RENDER_OPTIONS = {"add_generation_prompt", "enable_thinking", "preserve_thinking", "tools"}


def parse_request(raw: Any) -> Request:
    """One line of a batch file -> a request.

    Raises:
        PromptError: says which field is wrong and what it should be.
    """
    line = _object(raw, "A request")
    _refuse_unknown(line, _REQUEST_FIELDS, "request")
    return Request(
        messages=parse_messages(line.get("messages")),
        tools=parse_tools(line.get("tools")),
        options=_options(line),
    )


def parse_render_line(
    raw: Any,
) -> tuple[tuple[Message, ...], tuple[Tool, ...], RenderOptions]:
    """One line for ``render`` -> messages, tools and options; media may lack a path."""
    line = _object(raw, "A line")
    _refuse_unknown(line, _RENDER_FIELDS, "line")
    options = _object(line.get("options") or {}, "The field 'options'")
    _refuse_unknown(options, _RENDER_OPTIONS, "options object")
    rendering = RenderOptions(
        thinking=_flag(options, "enable_thinking", False),
        generation_prompt=_flag(options, "add_generation_prompt", True),
        preserve_thinking=_flag(options, "preserve_thinking", False),
    )
    messages = parse_messages(line.get("messages"), with_paths=False)
    return messages, parse_tools(options.get("tools")), rendering


def parse_messages(raw: Any, *, with_paths: bool = True) -> tuple[Message, ...]:
    """A list of message objects -> messages; native ``tool_responses`` become tool messages."""
    if not isinstance(raw, list) or not raw:
        raise PromptError("The field 'messages' must be a list with at least one message.")
    _check_depth(raw)
    messages: list[Message] = []
    for number, one in enumerate(raw, start=1):
        messages.extend(_message(_object(one, f"Message {number}"), number, with_paths))
    return tuple(messages)


def parse_tools(raw: Any) -> tuple[Tool, ...]:
    """Declared functions, bare or wrapped as ``{"type": "function", "function": {…}}``."""
    if raw is None:
        return ()
    if not isinstance(raw, list):
        raise PromptError("The field 'tools' must be a list of function declarations.")
    _check_depth(raw)
    return tuple(_tool(one) for one in raw)


def _message(raw: Mapping[str, Any], number: int, with_paths: bool) -> list[Message]:
    role = _ROLES.get(str(raw.get("role")))
    if role is None:
        raise PromptError(
            f"Message {number} has the role {raw.get('role')!r}; "
            "use system, user, assistant or tool."
        )
    content = raw.get("content")
    message = Message(
        role=role,
        parts=_parts(content, number, with_paths),
        thinking=next((text for key in _THOUGHTS if (text := _text(raw, key, number))), ""),
        tool_calls=_tool_calls(raw.get("tool_calls"), number),
        tool_call_id=_text(raw, "tool_call_id", number),
        name=_text(raw, "name", number),
        response=dict(content) if isinstance(content, Mapping) else None,
        from_list=isinstance(content, list),
    )
    return [message, *_native_results(raw.get("tool_responses"), number)]


def _parts(content: Any, number: int, with_paths: bool) -> tuple[Part, ...]:
    if content is None or isinstance(content, Mapping):
        return ()
    if isinstance(content, str):
        return (TextPart(content),) if content else ()
    if not isinstance(content, list):
        raise PromptError(f"The content of message {number} must be text or a list of parts.")
    return tuple(
        _part(_object(part, f"A part of message {number}"), number, with_paths) for part in content
    )


def _part(raw: Mapping[str, Any], number: int, with_paths: bool) -> Part:
    kind = raw.get("type")
    if kind == "text":
        if not isinstance(raw.get("text"), str):
            raise PromptError(f"A text part of message {number} has no field 'text'.")
        return TextPart(raw["text"])
    if kind not in ("image", "audio", "video", "page", "file"):
        raise PromptError(
            f"Message {number} has a part of type {kind!r}; "
            "use text, image, audio, video, page or file."
        )
    path = raw.get("path", None if with_paths else "")
    if not isinstance(path, str) or (with_paths and not path):
        raise PromptError(f"The {kind} part of message {number} needs a 'path' to a file.")
    if kind == "image":
        return ImagePart(Path(path), _whole_number(raw, "max_soft_tokens", 1))
    if kind == "page":
        page = (_whole_number(raw, "page", 1) or 1) - 1
        return PagePart(Path(path), page, _whole_number(raw, "max_soft_tokens", 1))
    if kind == "file":
        return FilePart(Path(path), _text(raw, "name", number))
    return AudioPart(Path(path)) if kind == "audio" else VideoPart(Path(path), _view(raw, number))


def _view(raw: Mapping[str, Any], number: int) -> FilmView:
    """Which moments of a film are meant; see ``FilmView``."""
    at_changes = raw.get("at_changes", False)
    if not isinstance(at_changes, bool):
        raise PromptError(f"The field 'at_changes' of message {number} must be true or false.")
    return FilmView(
        start_s=_seconds(raw, "start", number) or 0.0,
        end_s=_seconds(raw, "end", number),
        fps=_seconds(raw, "fps", number),
        num_frames=_whole_number(raw, "num_frames", 1),
        at_changes=at_changes,
    )


def _seconds(raw: Mapping[str, Any], name: str, number: int) -> float | None:
    value = raw.get(name)
    if value is None:
        return None
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if not is_number or not 0 <= value < math.inf:
        raise PromptError(f"The field {name!r} of message {number} must be a number from 0 on.")
    return float(value)


def _tool_calls(raw: Any, number: int) -> tuple[ToolCall, ...]:
    if not raw:
        return ()
    if not isinstance(raw, list):
        raise PromptError(f"The tool_calls of message {number} must be a list.")
    return tuple(_tool_call(_object(one, f"A tool call of message {number}")) for one in raw)


def _tool_call(raw: Mapping[str, Any]) -> ToolCall:
    function = _object(raw.get("function", raw), "The function of a tool call")
    name = function.get("name")
    if not isinstance(name, str) or not name:
        raise PromptError("A tool call has no function name.")
    return ToolCall(name, _arguments(function.get("arguments"), name), str(raw.get("id") or ""))


def _arguments(raw: Any, name: str) -> Mapping[str, Any]:
    if isinstance(raw, str):
        try:
            raw = json.loads(raw)
        except ValueError:
            raw = None
        if not isinstance(raw, dict):
            raise PromptError(f"The arguments of the call to '{name}' are not a JSON object.")
        _check_depth(raw)
    return _object(raw or {}, f"The arguments of the call to '{name}'")


def _native_results(raw: Any, number: int) -> list[Message]:
    if not raw:
        return []
    if not isinstance(raw, list):
        raise PromptError(f"The tool_responses of message {number} must be a list.")
    results = []
    for one in raw:
        result = _object(one, f"A tool response of message {number}")
        value = result.get("response")
        response = value if isinstance(value, dict) else {"value": value}
        results.append(
            Message(Role.TOOL, (), name=str(result.get("name") or "unknown"), response=response)
        )
    return results


def _tool(raw: Any) -> Tool:
    outer = _object(raw, "A tool")
    function = _object(outer.get("function", outer), "The function of a tool")
    name = function.get("name")
    if not isinstance(name, str) or not name:
        raise PromptError("A declared tool has no name.")
    description = function.get("description") or ""
    if not isinstance(description, str):
        raise PromptError(f"The description of the tool '{name}' must be text.")
    parameters = _object(function.get("parameters") or {}, f"The parameters of '{name}'")
    properties = parameters.get("properties") or {}
    _object(properties, f"The properties of '{name}'")
    return Tool(name, description, parameters)


def _options(line: Mapping[str, Any]) -> Options:
    return Options(
        thinking=_flag(line, "thinking", False),
        max_new_tokens=_whole_number(line, "max_new_tokens", 1),
        temperature=_number(line, "temperature"),
        top_p=_number(line, "top_p"),
        top_k=_whole_number(line, "top_k", 0),
        repetition_penalty=_number(line, "repetition_penalty"),
        seed=_whole_number(line, "seed", None),
        draft_length=_whole_number(line, "draft_length", 0),
        thinking_budget=_whole_number(line, "thinking_budget", 0),
    )


def _object(raw: Any, what: str) -> Mapping[str, Any]:
    if not isinstance(raw, dict):
        raise PromptError(f"{what} must be a JSON object.")
    return raw


def _refuse_unknown(raw: Mapping[str, Any], known: set[str], what: str) -> None:
    unknown = sorted(set(raw) - known)
    if unknown:
        raise PromptError(
            f"The {what} has an unknown field '{unknown[0]}'; "
            f"known fields are {', '.join(sorted(known))}."
        )


def _flag(raw: Mapping[str, Any], name: str, default: bool) -> bool:
    value = raw.get(name)
    if value is None:
        return default
    if not isinstance(value, bool):
        raise PromptError(f"The field '{name}' must be true or false.")
    return value


def _text(raw: Mapping[str, Any], name: str, number: int) -> str:
    value = raw.get(name)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise PromptError(f"The field '{name}' of message {number} must be text.")
    return value


def _number(raw: Mapping[str, Any], name: str) -> float | None:
    value = raw.get(name)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 1e9:
        raise PromptError(f"The field '{name}' must be a number of at least 0.")
    return float(value)


def _whole_number(raw: Mapping[str, Any], name: str, least: int | None) -> int | None:
    value = raw.get(name)
    if value is None:
        return None
    if (
        isinstance(value, bool)
        or not isinstance(value, int)
        or (least is not None and value < least)
    ):
        limit = "" if least is None else f" of at least {least}"
        raise PromptError(f"The field '{name}' must be a whole number{limit}.")
    return value


def _check_depth(raw: Any) -> None:
    """Refuse values nested so deep that writing them out would exhaust the stack."""
    level = [raw]
    for _ in range(MAX_DEPTH):
        level = [child for value in level for child in _children(value)]
        if not level:
            return
    raise PromptError(f"A value is nested deeper than {MAX_DEPTH} levels.")


def _children(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []
