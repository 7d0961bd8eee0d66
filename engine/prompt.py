"""The chat format of Gemma 4: messages and tools -> a list of segments.

A segment is a control token (by name), literal text or a place for a medium. Text that a user
typed, a file holds or a tool returned only ever becomes literal text, so it cannot open a turn
or fake a result, whatever it spells. The strings follow Google's template of July 2026; the two
size classes differ only in the empty thought of the generation prompt.

Knows no tokenizer and reads no file: ``engine.tokens`` turns segments into ids. Pure functions,
usable in any process.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar

from engine.errors import PromptError
from engine.messages import (
    AudioPart,
    FilePart,
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
from engine.toolformat import (
    Control,
    Literal,
    declaration_segments,
    mapping_segments,
    value_segments,
)

MediaPart = ImagePart | AudioPart | VideoPart | PagePart | FilePart

_PLACEHOLDER = {
    ImagePart: "<|image|>",
    PagePart: "<|image|>",
    AudioPart: "<|audio|>",
    VideoPart: "<|video|>",
}


class Format(StrEnum):
    """Size class of a checkpoint: E2B and E4B are small, 12B and above are large."""

    SMALL = "small"
    LARGE = "large"


@dataclass(frozen=True, slots=True)
class MediaSlot:
    """Where the soft tokens of one medium go."""

    part: MediaPart

    @property
    def placeholder(self) -> str:
        """What stands for this medium in a rendered prompt: a control token, or a file's name."""
        if isinstance(self.part, FilePart):
            return f"[{self.part.name or self.part.path.name}]"
        return _PLACEHOLDER[type(self.part)]


Segment = Control | Literal | MediaSlot
S = TypeVar("S")


@dataclass(frozen=True, slots=True)
class RenderOptions:
    """What the prompt is for.

    ``generation_prompt`` opens the model's next turn; ``preserve_thinking`` keeps the thoughts
    of earlier turns that called a tool. ``continues`` leaves the last message, an unfinished
    text of the assistant, open for more.
    """

    thinking: bool = False
    generation_prompt: bool = True
    preserve_thinking: bool = False
    continues: bool = False


@dataclass(frozen=True, slots=True)
class _Turn:
    """One message with the tool results that follow it; ``index`` counts messages."""

    index: int
    message: Message
    results: tuple[Message, ...]


def render(
    messages: Sequence[Message],
    tools: Sequence[Tool] = (),
    *,
    fmt: Format,
    options: RenderOptions | None = None,
) -> tuple[Segment, ...]:
    """Return the prompt as segments, neighbouring literals joined.

    Raises:
        PromptError: no message, a tool result without a call, media in a system message, or
            nothing to continue.
    """
    if not messages:
        raise PromptError("The conversation is empty; give at least one message.")
    options = options or RenderOptions()
    prompt = _open_prompt if options.continues else _prompt
    return tuple(join_literals(prompt(messages, tools, fmt, options)))


def as_text(segments: Sequence[Segment]) -> str:
    """The rendered string, for looking at prompts; never tokenise it."""
    return "".join(_spelling(segment) for segment in segments)


def media_parts(segments: Sequence[Segment]) -> tuple[MediaPart, ...]:
    """The media of a prompt in the order of their places."""
    return tuple(segment.part for segment in segments if isinstance(segment, MediaSlot))


def strip_thinking(text: str) -> str:
    """Cut ``<|channel>…<channel|>`` out of text the *model* wrote, and trim the rest."""
    pieces = (piece.split("<|channel>")[0] for piece in text.split("<channel|>"))
    return "".join(pieces).strip()


def _spelling(segment: Segment) -> str:
    match segment:
        case Control(name):
            return name
        case Literal(text):
            return text
        case MediaSlot():
            return segment.placeholder


def join_literals(segments: Iterable[S | Literal]) -> Iterator[S | Literal]:
    """Make one of neighbouring literals: a tokenizer may merge across their border."""
    pending = ""
    for segment in segments:
        if isinstance(segment, Literal):
            pending += segment.text
            continue
        if pending:
            yield Literal(pending)
            pending = ""
        yield segment
    if pending:
        yield Literal(pending)


def _open_prompt(
    messages: Sequence[Message], tools: Sequence[Tool], fmt: Format, options: RenderOptions
) -> Iterator[Segment]:
    """The prompt up to where the last message broke off; its text is not stripped."""
    *before, last = messages
    if last.role is not Role.ASSISTANT or last.tool_calls or not last.text or not before:
        raise PromptError(
            "Only an answer that has begun can be continued; end the conversation with one."
        )
    yield from _prompt(before, tools, fmt, replace(options, generation_prompt=True))
    if last.thinking and options.thinking:
        yield from _thought(last)
    yield Literal(last.text)


def _prompt(
    messages: Sequence[Message], tools: Sequence[Tool], fmt: Format, options: RenderOptions
) -> Iterator[Segment]:
    yield Control("<bos>")
    system = messages[0] if messages[0].role is Role.SYSTEM else None
    if options.thinking or tools or system:
        yield from _system_turn(system, tools, options.thinking)
    turns = _turns(messages[1:] if system else messages)
    last_user = max((turn.index for turn in turns if turn.message.role is Role.USER), default=-1)
    for position, turn in enumerate(turns):
        previous = turns[position - 1].message.role if position else None
        following = turns[position + 1].message.role if position + 1 < len(turns) else None
        message = turn.message
        keeps_thought = turn.index > last_user or (
            options.preserve_thinking and bool(message.tool_calls)
        )
        if not (message.role is Role.ASSISTANT and previous is Role.ASSISTANT):
            yield from _turn_start(message.role)
        yield from _body(turn, keeps_thought)
        yield from _turn_end(turn, following)
    if options.generation_prompt:
        yield from _generation_prompt(turns[-1] if turns else None, fmt, options.thinking)


def _system_turn(
    system: Message | None, tools: Sequence[Tool], thinking: bool
) -> Iterator[Segment]:
    yield from _turn_start(Role.SYSTEM)
    if thinking:
        yield Control("<|think|>")
        yield Literal("\n")
    if system is not None:
        yield Literal(_system_text(system))
    for tool in tools:
        yield Control("<|tool>")
        yield from declaration_segments(tool)
        yield Control("<tool|>")
    yield from _end_of_turn()


def _system_text(system: Message) -> str:
    texts = []
    for part in system.parts:
        if not isinstance(part, TextPart):
            raise PromptError(
                "A system message can hold only text; attach media to a user message."
            )
        texts.append(part.text)
    if system.from_list:
        return "".join(text.strip() + " " for text in texts)
    return "".join(texts).strip()


def _turns(messages: Sequence[Message]) -> list[_Turn]:
    turns: list[_Turn] = []
    for index, message in enumerate(messages):
        if message.role is not Role.TOOL:
            turns.append(_Turn(index, message, ()))
            continue
        if not turns or not turns[-1].message.tool_calls:
            raise PromptError(
                "A tool message answers no call; put it right after the assistant message "
                "whose tool_calls it answers."
            )
        turn = turns[-1]
        turns[-1] = _Turn(turn.index, turn.message, (*turn.results, message))
    return turns


def _turn_start(role: Role) -> Iterator[Segment]:
    yield Control("<|turn>")
    yield Literal(("model" if role is Role.ASSISTANT else role.value) + "\n")


def _end_of_turn() -> Iterator[Segment]:
    yield Control("<turn|>")
    yield Literal("\n")


def _body(turn: _Turn, keeps_thought: bool) -> Iterator[Segment]:
    message = turn.message
    if message.thinking and keeps_thought:
        yield from _thought(message)
    for call in message.tool_calls:
        yield Control("<|tool_call>")
        yield Literal(f"call:{call.name}")
        yield from mapping_segments(call.arguments)
        yield Control("<tool_call|>")
    for result in turn.results:
        yield from _tool_result(result, message.tool_calls)
    yield from _content(message)


def _thought(message: Message) -> Iterator[Segment]:
    yield Control("<|channel>")
    yield Literal(f"thought\n{message.thinking}\n")
    yield Control("<channel|>")


def _tool_result(result: Message, calls: Sequence[ToolCall]) -> Iterator[Segment]:
    yield Control("<|tool_response>")
    yield Literal(f"response:{_called_name(result, calls)}")
    if result.response is not None:
        yield from mapping_segments(result.response)
    else:
        yield Literal("{value:")
        yield from value_segments(result.text)
        yield Literal("}")
    yield Control("<tool_response|>")
    for part in result.parts:
        if not isinstance(part, TextPart):
            yield MediaSlot(part)


def _called_name(result: Message, calls: Sequence[ToolCall]) -> str:
    """The function a result belongs to: by call id, by its own name, else by being alone."""
    by_id = [call.name for call in calls if call.id and call.id == result.tool_call_id]
    if by_id:
        return by_id[-1]
    if result.name:
        return result.name
    without_ids = [call.name for call in calls if not call.id]
    return without_ids[-1] if without_ids and not result.tool_call_id else "unknown"


def _content(message: Message) -> Iterator[Segment]:
    for part in message.parts:
        if isinstance(part, TextPart):
            yield Literal(_shown_text(part, message.role))
        else:
            yield MediaSlot(part)


def _shown_text(part: TextPart, role: Role) -> str:
    return strip_thinking(part.text) if role is Role.ASSISTANT else part.text.strip()


def _has_content(message: Message) -> bool:
    return any(_is_visible(part, message.role) for part in message.parts)


def _is_visible(part: Part, role: Role) -> bool:
    return not isinstance(part, TextPart) or bool(_shown_text(part, role))


def _turn_end(turn: _Turn, following: Role | None) -> Iterator[Segment]:
    """Close the turn, unless the model goes on in it: with a result, or in the next message."""
    message = turn.message
    if message.tool_calls and not turn.results:
        yield Control("<|tool_response>")
    elif message.role is Role.ASSISTANT and following is Role.ASSISTANT:
        return
    elif not (turn.results and not _has_content(message) and following is None):
        yield from _end_of_turn()


def _generation_prompt(last: _Turn | None, fmt: Format, thinking: bool) -> Iterator[Segment]:
    if last is not None and last.message.tool_calls:
        if last.results and thinking:
            yield Control("<|channel>")
            yield Literal("thought\n")
        return
    yield from _turn_start(Role.ASSISTANT)
    if fmt is Format.LARGE and not thinking:
        yield Control("<|channel>")
        yield Literal("thought\n")
        yield Control("<channel|>")
