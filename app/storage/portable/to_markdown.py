"""Writes the shown messages of a chat as Markdown; the texts are Markdown already."""

from __future__ import annotations

import time
from collections.abc import Callable

from app.records import MediaKind
from app.storage.portable.chats import PortableChat, PortableFile, PortableMessage
from engine.messages import Role

NAMES = {Role.USER: "You", Role.ASSISTANT: "Assistant", Role.SYSTEM: "System", Role.TOOL: "Tool"}


def markdown_of(chat: PortableChat, link_to: Callable[[PortableFile], str]) -> str:
    """The whole document; ``link_to`` gives the address of a file."""
    parts = [f"# {title_of(chat)}", f"*{day(chat.created_at)} · Tandem*"]
    if chat.settings.system_prompt:
        parts += ["## Instructions", chat.settings.system_prompt.strip("\n")]
    for message in chat.shown():
        parts.append(f"## {speaker(message)}")
        parts += [_link(file, link_to(file)) for file in message.files]
        if message.thinking:
            parts.append(f"<details><summary>{thought_title(message)}</summary>")
            parts += [_quoted(message.thinking), "</details>"]
        if message.text:
            parts.append(message.text.strip("\n"))
        if message.error:
            parts.append(f"*{message.error}*")
    return "\n\n".join(parts) + "\n"


def title_of(chat: PortableChat) -> str:
    """The chat's title as one line."""
    return " ".join(chat.title.split()) or "Untitled"


def speaker(message: PortableMessage) -> str:
    """Who speaks, with the model's name where it is known."""
    name = NAMES[message.role]
    return f"{name} ({message.model})" if message.model else name


def thought_title(message: PortableMessage) -> str:
    """The heading of the thoughts."""
    if message.thinking_seconds is None:
        return "Thoughts"
    return f"Thought for {message.thinking_seconds:.0f} s"


def day(seconds: float) -> str:
    """The local date."""
    return time.strftime("%Y-%m-%d %H:%M", time.localtime(seconds))


def _link(file: PortableFile, address: str) -> str:
    name = "".join("\\" + letter if letter in "[]\\" else letter for letter in file.name)
    name = " ".join(name.split())
    return f"{'!' if file.kind is MediaKind.IMAGE else ''}[{name}](<{address}>)"


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}" for line in text.splitlines())
