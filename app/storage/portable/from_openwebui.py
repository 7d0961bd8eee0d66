"""Reads Open WebUI's exported chats: a list of chats, or one.

A chat's history is a tree by ``parentId``; ``currentId`` is its shown end. Thoughts stand in
the text as ``<details type="reasoning">`` and are taken out of it. Pictures inside the file
are kept; addresses are never followed.
"""

from __future__ import annotations

import html
import re
from typing import Any

from app.storage.portable.chats import PortableChat, PortableFile, PortableMessage
from app.storage.portable.reading import (
    Source,
    UnreadableChat,
    clean,
    dict_in,
    file_in_data_url,
    list_in,
    text_in,
    time_of,
)
from engine.messages import Role

NAME = "Open WebUI"
ROLES = {"user": Role.USER, "assistant": Role.ASSISTANT, "system": Role.SYSTEM}
_DETAILS = re.compile(r"<details\b([^>]*)>(.*?)</details>\s*", re.DOTALL)
_SUMMARY = re.compile(r"<summary>.*?</summary>", re.DOTALL)
_DURATION = re.compile(r'duration="(\d{1,6}(?:\.\d+)?)"')


def chats_in(document: Any) -> list[Any] | None:
    """The raw chats; None when this is another format."""
    chats = document if isinstance(document, list) else [document]
    is_ours = any(isinstance(chat, dict) and isinstance(_inner(chat), dict) for chat in chats)
    return chats if is_ours else None


def _inner(chat: dict[str, Any]) -> Any:
    """What is inside the wrapper that most exports have."""
    if isinstance(chat.get("chat"), dict):
        return chat["chat"]
    return chat if isinstance(chat.get("history"), dict) else None


def read(raw: Any, source: Source) -> PortableChat:
    """One chat; raises ``UnreadableChat``."""
    inner = _inner(raw) if isinstance(raw, dict) else None
    if not isinstance(inner, dict):
        raise UnreadableChat("it holds no chat")
    created_at = time_of(raw.get("created_at"), time_of(inner.get("timestamp")))
    identity = text_in(raw, "id") or text_in(inner, "id")
    return PortableChat(
        uid=f"openwebui:{identity}" if identity else "",
        title=text_in(raw, "title") or text_in(inner, "title"),
        created_at=created_at,
        updated_at=time_of(raw.get("updated_at"), created_at),
        messages=tuple(_messages(inner, created_at, source)),
        is_pinned=raw.get("pinned") is True,
        is_archived=raw.get("archived") is True,
    )


def _messages(inner: dict[str, Any], created_at: float, source: Source) -> list[PortableMessage]:
    if not isinstance(inner.get("history"), dict):
        return _linear(list_in(inner, "messages"), created_at, source)
    history = dict_in(inner, "history")
    nodes = dict_in(history, "messages")
    shown: set[str] = set()
    at = history.get("currentId")
    while isinstance(at, str) and at in nodes and at not in shown:
        shown.add(at)
        at = nodes[at].get("parentId") if isinstance(nodes[at], dict) else None
    messages = []
    for key, node in nodes.items():
        parent = node.get("parentId") if isinstance(node, dict) else None
        if parent is not None and not isinstance(parent, str):
            raise UnreadableChat("a message's parent is not a name")
        messages.append(_message(node, key, parent, int(key in shown), created_at, source))
    return messages


def _linear(raw: list[Any], created_at: float, source: Source) -> list[PortableMessage]:
    """An old export: the messages follow each other."""
    return [
        _message(item, str(place), str(place - 1) if place else None, 1, created_at, source)
        for place, item in enumerate(raw)
    ]


def _message(
    node: Any, key: str, parent: str | None, chosen: int, created_at: float, source: Source
) -> PortableMessage:
    if not isinstance(node, dict):
        raise UnreadableChat("a message is not an object")
    role = ROLES.get(text_in(node, "role"))
    if role is None:
        raise UnreadableChat("a message has an unknown role")
    text, thoughts, seconds = _split(text_in(node, "content"))
    return PortableMessage(
        key=clean(key),
        parent=None if parent is None else clean(parent),
        role=role,
        text=text,
        created_at=time_of(node.get("timestamp"), created_at),
        chosen=chosen,
        thinking=thoughts,
        thinking_seconds=seconds,
        model=text_in(node, "modelName") or text_in(node, "model"),
        files=_files(node.get("files"), source),
    )


def _split(content: str) -> tuple[str, str, float | None]:
    """Answer, thoughts and their seconds."""
    thoughts: list[str] = []
    seconds: float | None = None

    def take_out(match: re.Match[str]) -> str:
        nonlocal seconds
        if 'type="reasoning"' not in match[1]:
            return match[0]
        lines = html.unescape(_SUMMARY.sub("", match[2])).strip().splitlines()
        thoughts.append("\n".join(line.removeprefix(">").removeprefix(" ") for line in lines))
        duration = _DURATION.search(match[1])
        if duration is not None:
            seconds = (seconds or 0.0) + float(duration[1])
        return ""

    return _DETAILS.sub(take_out, content).strip("\n"), "\n\n".join(thoughts), seconds


def _files(raw: Any, source: Source) -> tuple[PortableFile, ...]:
    found: list[PortableFile] = []
    for item in raw if isinstance(raw, list) else []:
        url = item.get("url") if isinstance(item, dict) else None
        file = (
            file_in_data_url(url, text_in(item, "name", "picture"))
            if isinstance(url, str)
            else None
        )
        if file is None:
            source.num_lost_files += 1
        else:
            found.append(file)
    return tuple(found)
