"""What is said: messages, their parts and the tools a model may ask for.

Plain frozen dataclasses, so that they travel through a pipe by pickle and can be imported by the
window without torch. Nothing here opens the files that parts name.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any


class Role(StrEnum):
    """Who speaks. Gemma's own name for the assistant, ``model``, exists only in prompts."""

    SYSTEM = "system"
    USER = "user"
    ASSISTANT = "assistant"
    TOOL = "tool"


@dataclass(frozen=True, slots=True)
class TextPart:
    """Literal text; never interpreted as control tokens."""

    text: str


class MediaKind(StrEnum):
    """What kind of file is attached. A document is a PDF; a text may be source code."""

    IMAGE = "image"
    AUDIO = "audio"
    VIDEO = "video"
    DOCUMENT = "document"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class ImagePart:
    """A picture file. ``max_soft_tokens`` is the detail budget; None is the checkpoint's own."""

    path: Path
    max_soft_tokens: int | None = None


@dataclass(frozen=True, slots=True)
class AudioPart:
    """A sound file of any rate and channel count; heard as 16 kHz mono."""

    path: Path


@dataclass(frozen=True, slots=True)
class FilmView:
    """Which moments of a film are seen. Times are seconds from its beginning.

    ``end_s`` None is the film's end. ``fps`` asks for that many frames a second, ``num_frames``
    for that many in all; with neither, the engine takes what the model is used to. With
    ``at_changes``, they are not spread evenly but lie where the picture changes most.
    """

    start_s: float = 0.0
    end_s: float | None = None
    fps: float | None = None
    num_frames: int | None = None
    at_changes: bool = False


@dataclass(frozen=True, slots=True)
class VideoPart:
    """A film file, seen as frames with their times; its sound is a part of its own."""

    path: Path
    view: FilmView = FilmView()


@dataclass(frozen=True, slots=True)
class PagePart:
    """One page of a PDF, seen as a picture. Pages count from 0."""

    path: Path
    page: int
    max_soft_tokens: int | None = None


@dataclass(frozen=True, slots=True)
class FilePart:
    """A text file, or the text of a PDF, which arrives quoted under ``name``.

    ``pages`` are the first and the last page of a PDF, counted from 0; None means all.
    """

    path: Path
    name: str = ""
    pages: tuple[int, int] | None = None


Part = TextPart | ImagePart | AudioPart | VideoPart | PagePart | FilePart


@dataclass(frozen=True, slots=True)
class ToolCall:
    """A function the model asks the host to run; the engine itself runs nothing."""

    name: str
    arguments: Mapping[str, Any]
    id: str = ""


@dataclass(frozen=True, slots=True)
class Tool:
    """A declared function; ``parameters`` is a JSON schema of type object."""

    name: str
    description: str
    parameters: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a chat.

    ``thinking`` and ``tool_calls`` belong to the assistant; ``tool_call_id`` and ``name``
    say which call a message of role ``tool`` answers, ``response`` is its structured result
    where there is more than text. ``from_list`` says that the content arrived as a list of
    parts: the chat format writes a system text given as a list with a space after each part.
    """

    role: Role
    parts: tuple[Part, ...]
    thinking: str = ""
    tool_calls: tuple[ToolCall, ...] = ()
    tool_call_id: str = ""
    name: str = ""
    response: Mapping[str, Any] | None = None
    from_list: bool = False

    @property
    def text(self) -> str:
        """The text parts, joined without separator."""
        return "".join(part.text for part in self.parts if isinstance(part, TextPart))
