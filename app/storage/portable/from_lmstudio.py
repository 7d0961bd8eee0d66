"""Reads LM Studio's ``….conversation.json``: one chat per file.

Each place has several *versions* of which one is selected; what follows belongs to the
selected ones. A version is said in one step or in several: thoughts and answer, tool calls.
Attached files lie elsewhere in LM Studio's folder and are only counted.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from app.storage.portable.chats import PortableChat, PortableMessage
from app.storage.portable.reading import (
    Source,
    UnreadableChat,
    clean,
    list_in,
    text_in,
    time_of,
)
from engine.messages import Role

NAME = "LM Studio"
ROLES = {"user": Role.USER, "assistant": Role.ASSISTANT}


def chats_in(document: Any) -> list[Any] | None:
    """The raw chat; None when this is another format."""
    if not isinstance(document, dict) or not isinstance(document.get("messages"), list):
        return None
    messages = document["messages"]
    is_ours = all(isinstance(item, dict) and "versions" in item for item in messages)
    return [document] if is_ours and "name" in document else None


def read(raw: Any, source: Source) -> PortableChat:
    """One chat; raises ``UnreadableChat``."""
    created_at = time_of(raw.get("createdAt"))
    messages: list[PortableMessage] = []
    parent: str | None = None
    for place, item in enumerate(list_in(raw, "messages")):
        versions, selected = _versions(item)
        shown: str | None = None
        for number, version in enumerate(versions):
            message = _message(version, f"{place}.{number}", parent, created_at, source)
            if message is None:
                continue
            is_shown = number == selected
            messages.append(replace(message, chosen=int(is_shown)))
            shown = message.key if is_shown else shown
        parent = shown or parent
    updated_at = max((message.created_at for message in messages), default=created_at)
    return PortableChat(
        uid=f"lmstudio:{int(created_at * 1000)}" if created_at else "",
        title=text_in(raw, "name"),
        created_at=created_at,
        updated_at=time_of(raw.get("assistantLastMessagedAt"), updated_at),
        messages=tuple(messages),
        is_pinned=raw.get("pinned") is True,
    )


def _versions(item: Any) -> tuple[list[Any], int]:
    if not isinstance(item, dict):
        raise UnreadableChat("a message is not an object")
    versions, selected = list_in(item, "versions"), item.get("currentlySelected", 0)
    if not isinstance(selected, int) or not 0 <= selected < max(1, len(versions)):
        raise UnreadableChat("a message selects a version that is not there")
    return versions, selected


def _message(
    version: Any, key: str, parent: str | None, created_at: float, source: Source
) -> PortableMessage | None:
    if not isinstance(version, dict):
        raise UnreadableChat("a version of a message is not an object")
    role = ROLES.get(text_in(version, "role"))
    if role is None:
        return None
    steps = version.get("steps")
    blocks = steps if isinstance(steps, list) else [version]
    said, thought, model, when = "", "", "", created_at
    for block in blocks:
        if not isinstance(block, dict) or block.get("type") not in (
            None,
            "contentBlock",
            "singleStep",
        ):
            continue
        text = _text(block.get("content"), source)
        if _is_thinking(block):
            thought += text
        else:
            said += ("\n\n" if said and text else "") + text
        when = time_of(_step_time(block), when)
        info = block.get("genInfo")
        model = (text_in(info, "identifier") if isinstance(info, dict) else "") or model
    if not said and not thought:
        return None
    return PortableMessage(
        key, parent, role, said.strip("\n"), when, thinking=thought.strip(), model=model
    )


def _is_thinking(block: dict[str, Any]) -> bool:
    style = block.get("style")
    return isinstance(style, dict) and style.get("type") == "thinking"


def _step_time(block: dict[str, Any]) -> float | None:
    """A step's name begins with the milliseconds at which it was made."""
    head = text_in(block, "stepIdentifier").partition("-")[0]
    return float(head) if head.isascii() and head.isdigit() and len(head) < 20 else None


def _text(content: Any, source: Source) -> str:
    if isinstance(content, str):
        return clean(content)
    found = ""
    for part in content if isinstance(content, list) else []:
        if not isinstance(part, dict):
            raise UnreadableChat("a part of a message is not an object")
        if part.get("type") == "text" and not part.get("isStructural"):
            found += text_in(part, "text")
        elif part.get("type") == "file":
            source.num_lost_files += 1
    return found
