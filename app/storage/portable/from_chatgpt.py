"""Reads ChatGPT's ``conversations.json`` (alone, or in the exported zip with its pictures).

A chat is a tree of nodes. Kept are what the two speakers said and the shown thoughts; system
texts, hidden nodes, tool calls and their results are left out, and what hung below them hangs
below the node before.
"""

from __future__ import annotations

import re
from typing import Any

from app.storage.portable.chats import PortableChat, PortableFile, PortableMessage
from app.storage.portable.reading import (
    Source,
    UnreadableChat,
    clean,
    dict_in,
    text_in,
    time_of,
)
from engine.messages import Role

NAME = "ChatGPT"
# Citation marks: private-use letters around the number of a web page.
_CITATIONS = re.compile("\ue200[^\ue201]*\ue201")
_TEXT_TYPES = ("text", "multimodal_text", "code")


def chats_in(document: Any) -> list[Any] | None:
    """The raw chats; None when this is another format."""
    chats = document if isinstance(document, list) else [document]
    is_ours = any(isinstance(chat, dict) and "mapping" in chat for chat in chats)
    return chats if is_ours else None


def read(raw: Any, source: Source) -> PortableChat:
    """One chat; raises ``UnreadableChat``."""
    if not isinstance(raw, dict):
        raise UnreadableChat("it is not an object")
    created_at = time_of(raw.get("create_time"))
    reader = _Reader(dict_in(raw, "mapping"), source, created_at)
    messages = reader.messages(text_in(raw, "current_node"))
    identity = text_in(raw, "conversation_id") or text_in(raw, "id")
    return PortableChat(
        uid=f"chatgpt:{identity}" if identity else "",
        title=text_in(raw, "title"),
        created_at=created_at,
        updated_at=time_of(raw.get("update_time"), created_at),
        messages=tuple(messages),
        is_archived=raw.get("is_archived") is True,
    )


class _Reader:
    """Walks one mapping from its roots down, without recursion: chats can be long."""

    def __init__(self, mapping: dict[str, Any], source: Source, created_at: float) -> None:
        self._mapping = mapping
        self._source = source
        self._created_at = created_at

    def messages(self, current: str) -> list[PortableMessage]:
        shown = self._shown(current)
        found: list[PortableMessage] = []
        visited: set[str] = set()
        roots = [key for key in self._mapping if self._parent(key) not in self._mapping]
        waiting: list[tuple[str, str | None, str]] = [(key, None, "") for key in reversed(roots)]
        while waiting:
            key, parent, thoughts = waiting.pop()
            if key in visited:
                raise UnreadableChat("its messages do not form a tree")
            visited.add(key)
            node = self._node(key)
            thoughts += _thoughts(node)
            message = self._message(key, node, parent, thoughts, key in shown)
            if message is not None:
                found.append(message)
                parent, thoughts = key, ""
            waiting += [(child, parent, thoughts) for child in reversed(self._children(key))]
        return found

    def _node(self, key: str) -> dict[str, Any]:
        node = self._mapping.get(key)
        if not isinstance(node, dict):
            raise UnreadableChat("a node of its tree is missing or not an object")
        return node

    def _parent(self, key: str) -> str | None:
        parent = self._node(key).get("parent")
        return parent if isinstance(parent, str) else None

    def _children(self, key: str) -> list[str]:
        children = self._node(key).get("children")
        if not isinstance(children, list) or not all(isinstance(c, str) for c in children):
            raise UnreadableChat("a node of its tree has no list of children")
        return children

    def _shown(self, current: str) -> set[str]:
        """The nodes from ``current`` up to its root."""
        shown: set[str] = set()
        at: str | None = current
        while at is not None and at in self._mapping and at not in shown:
            shown.add(at)
            at = self._parent(at)
        return shown

    def _message(
        self, key: str, node: dict[str, Any], parent: str | None, thoughts: str, is_shown: bool
    ) -> PortableMessage | None:
        message = node.get("message")
        if not isinstance(message, dict) or not _is_spoken(message):
            return None
        text, pointers = _content(message)
        files = [self._source.find(_file_id(pointer)) for pointer in pointers]
        there: tuple[PortableFile, ...] = tuple(file for file in files if file is not None)
        if not text and not there:
            return None
        metadata = message.get("metadata")
        role = Role.USER if _role(message) == "user" else Role.ASSISTANT
        return PortableMessage(
            key=clean(key),
            parent=None if parent is None else clean(parent),
            role=role,
            text=text,
            created_at=time_of(message.get("create_time"), self._created_at),
            chosen=1 if is_shown else 0,
            thinking=thoughts.strip() if role is Role.ASSISTANT else "",
            model=text_in(metadata, "model_slug") if isinstance(metadata, dict) else "",
            files=there,
        )


def _role(message: dict[str, Any]) -> str:
    author = message.get("author")
    return text_in(author, "role") if isinstance(author, dict) else ""


def _is_spoken(message: dict[str, Any]) -> bool:
    """Whether a reader of the chat sees this message."""
    metadata = message.get("metadata")
    if isinstance(metadata, dict) and metadata.get("is_visually_hidden_from_conversation"):
        return False
    content = message.get("content")
    kind = content.get("content_type") if isinstance(content, dict) else None
    # Pictures the model made come from a tool.
    if _role(message) == "tool":
        return kind == "multimodal_text"
    is_to_all = message.get("recipient") in (None, "all")
    return _role(message) in ("user", "assistant") and is_to_all and kind in _TEXT_TYPES


def _content(message: dict[str, Any]) -> tuple[str, list[str]]:
    """The text, and the pointers of the pictures in it."""
    content = dict_in(message, "content")
    if content.get("content_type") == "code":
        return f"```\n{text_in(content, 'text')}\n```", []
    texts: list[str] = []
    pointers: list[str] = []
    parts = content.get("parts")
    for part in parts if isinstance(parts, list) else []:
        if isinstance(part, str):
            texts.append(clean(part))
        elif isinstance(part, dict) and isinstance(part.get("asset_pointer"), str):
            pointers.append(part["asset_pointer"])
        elif isinstance(part, dict) and part.get("content_type") == "audio_transcription":
            texts.append(text_in(part, "text"))
    return _CITATIONS.sub("", "\n".join(text for text in texts if text)).strip(), pointers


def _file_id(pointer: str) -> str:
    return pointer.rpartition("/")[2]


def _thoughts(node: dict[str, Any]) -> str:
    message = node.get("message")
    content = message.get("content") if isinstance(message, dict) else None
    if not isinstance(content, dict) or content.get("content_type") != "thoughts":
        return ""
    thoughts = content.get("thoughts")
    found = [
        "\n".join(filter(None, (text_in(item, "summary"), text_in(item, "content"))))
        for item in (thoughts if isinstance(thoughts, list) else [])
        if isinstance(item, dict)
    ]
    return "".join(f"{text}\n\n" for text in found)
