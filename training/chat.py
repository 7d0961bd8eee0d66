"""Conversations as the engine renders them, with the answers marked as labels.

One implementation of the chat format: prompts come from ``engine.prompt`` and
``engine.tokens``; this module only appends what the model shall write.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from engine.messages import (
    AudioPart,
    ImagePart,
    Message,
    Part,
    Role,
    TextPart,
    Tool,
    ToolCall,
    VideoPart,
)
from engine.prompt import Format, MediaSlot, RenderOptions, render
from engine.tokens import PromptEncoder, read_control_ids
from engine.toolformat import Control, Literal, mapping_segments
from training.configuration import TOKEN_IDS
from training.films import Film
from training.scenes import Scene
from training.speech import Clip

Medium = Scene | Clip | Film
IGNORED = -100


@dataclass
class Dialogue:
    """Messages in order, with media kept beside them; parts name a medium by its number.

    ``labelled`` are the indices of the assistant messages to learn from.
    """

    messages: list[Message] = field(default_factory=list)
    media: list[Medium] = field(default_factory=list)
    labelled: set[int] = field(default_factory=set)
    tools: tuple[Tool, ...] = ()
    thinking: bool = False

    def system(self, text: str) -> None:
        """Set the system text."""
        self.messages.append(Message(Role.SYSTEM, (TextPart(text),)))

    def user(self, *content: str | Medium) -> None:
        """Add what the user says and attaches, in order."""
        self.messages.append(Message(Role.USER, tuple(self._part(item) for item in content)))

    def assistant(
        self, text: str, thinking: str = "", call: ToolCall | None = None, learn: bool = True
    ) -> None:
        """Add what the model says or calls."""
        if learn:
            self.labelled.add(len(self.messages))
        parts = (TextPart(text),) if text else ()
        calls = (call,) if call else ()
        self.messages.append(Message(Role.ASSISTANT, parts, thinking=thinking, tool_calls=calls))

    def tool(self, name: str, result: str) -> None:
        """Add the result of the last call."""
        self.messages.append(Message(Role.TOOL, (TextPart(result),), name=name))

    def _part(self, item: str | Medium) -> Part:
        if isinstance(item, str):
            return TextPart(item)
        self.media.append(item)
        path = Path(str(len(self.media) - 1))
        if isinstance(item, Scene):
            return ImagePart(path)
        return AudioPart(path) if isinstance(item, Clip) else VideoPart(path)


@dataclass(frozen=True, slots=True)
class Encoded:
    """Token ids and labels (IGNORED where nothing is learnt), and the media in prompt order."""

    ids: list[int]
    labels: list[int]
    media: list[Medium]


class ChatEncoder:
    """Encodes dialogues with one tokenizer; ``soft_tokens`` tells how long a medium is."""

    def __init__(self, tokenizer: Any, soft_tokens: Any) -> None:
        self._encoder = self.plain = PromptEncoder(tokenizer, read_control_ids(tokenizer))
        self._soft_tokens = soft_tokens

    def encode(self, dialogue: Dialogue) -> Encoded:
        """The whole dialogue, ending with its last labelled answer."""
        last = max(dialogue.labelled)
        ids, media = self._prompt(dialogue, last)
        answer = self._answer(dialogue, last)
        labels = [IGNORED] * len(ids) + answer
        for index in sorted(dialogue.labelled - {last}):
            start, earlier = len(self._prompt(dialogue, index)[0]), self._answer(dialogue, index)
            labels[start : start + len(earlier)] = earlier
        return Encoded(ids + answer, labels, media)

    def prompt(self, dialogue: Dialogue, until: int) -> tuple[list[int], list[Medium]]:
        """Ids before the answer ``messages[until]``, media expanded."""
        return self._prompt(dialogue, until)

    def answer(self, dialogue: Dialogue, index: int) -> list[int]:
        """Ids the model shall write for ``messages[index]``."""
        return self._answer(dialogue, index)

    def _prompt(self, dialogue: Dialogue, until: int) -> tuple[list[int], list[Medium]]:
        segments = render(
            dialogue.messages[:until],
            dialogue.tools,
            fmt=Format.SMALL,
            options=RenderOptions(thinking=dialogue.thinking),
        )
        ids: list[int] = []
        media: list[Medium] = []
        for segment in segments:
            if isinstance(segment, MediaSlot):
                medium = dialogue.media[int(str(segment.part.path))]
                media.append(medium)
                ids.extend(self._placeholders(medium))
            else:
                ids.extend(self._encoder.encode((segment,)))
        return ids, media

    def _placeholders(self, medium: Medium) -> list[int]:
        count = self._soft_tokens(medium)
        if isinstance(medium, Clip):
            return _wrapped("audio", "<|audio|>", count)
        if isinstance(medium, Scene):
            return _wrapped("image", "<|image|>", count)
        ids: list[int] = []
        for number, seconds in enumerate(medium.seconds):
            stamp = f"{int(seconds) // 60:02d}:{int(seconds) % 60:02d} "
            ids.extend(self._encoder.literal((" " if number else "") + stamp))
            ids.extend(_wrapped("image", "<|video|>", count))
        return ids

    def _answer(self, dialogue: Dialogue, index: int) -> list[int]:
        message = dialogue.messages[index]
        after_tool = dialogue.messages[index - 1].role is Role.TOOL
        return self._encoder.encode(_answer_segments(message, dialogue.thinking, after_tool))


def _wrapped(kind: str, soft: str, count: int) -> list[int]:
    return [TOKEN_IDS[f"<|{kind}>"], *[TOKEN_IDS[soft]] * count, TOKEN_IDS[f"<{kind}|>"]]


def _answer_segments(
    message: Message, thinking: bool, after_tool: bool
) -> Sequence[Control | Literal]:
    segments: list[Control | Literal] = []
    if thinking and (message.thinking or after_tool):
        if not after_tool:  # behind a tool result the prompt has opened the thought already
            segments += [Control("<|channel>"), Literal("thought\n")]
        segments += [Literal(f"{message.thinking}\n"), Control("<channel|>")]
    if message.text:
        segments.append(Literal(message.text))
    for call in message.tool_calls:
        segments += [Control("<|tool_call>"), Literal(f"call:{call.name}")]
        segments += mapping_segments(call.arguments)
        segments += [Control("<tool_call|>"), Control("<|tool_response>")]
    if not message.tool_calls:
        segments.append(Control("<turn|>"))
    return segments
