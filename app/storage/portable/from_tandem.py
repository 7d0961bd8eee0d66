"""Reads our own JSON (described in ``to_json``)."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

from app.chat_settings import ChatSettings, read_settings
from app.records import MessageState, Run
from app.storage.errors import StorageError
from app.storage.portable.chats import PortableChat, PortableFile, PortableMessage
from app.storage.portable.reading import (
    KNOWN_SUFFIX,
    MAX_FILE_BYTES,
    Source,
    UnreadableChat,
    file_of,
    list_in,
    number_of,
    text_in,
    time_of,
)
from app.storage.portable.to_json import FORMAT, VERSION
from app.storage.runs import run_of
from app.storage.stats import read_stats
from engine.events import Stats
from engine.messages import Role

NAME = "Tandem"


def chats_in(document: Any) -> list[Any] | None:
    """The raw chats; None when this is another format."""
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        return None
    version = document.get("version")
    if version != VERSION:
        raise StorageError(
            f"These chats were exported by a newer version of Tandem (format {version!r}); "
            "update Tandem and import them then."
        )
    folder = document.get("files")
    chats = list_in(document, "chats")
    return [(chat, folder if isinstance(folder, str) else "") for chat in chats]


def read(raw: Any, source: Source) -> PortableChat:
    """One chat; raises ``UnreadableChat``."""
    chat, folder_name = raw
    if not isinstance(chat, dict):
        raise UnreadableChat("it is not an object")
    # Only the folder's own name counts: it lies beside the document or nowhere.
    folder = source.path.parent / Path(folder_name).name
    created_at = time_of(chat.get("created_at"))
    messages = tuple(_message(item, folder, source) for item in list_in(chat, "messages"))
    return PortableChat(
        uid=text_in(chat, "uid"),
        title=text_in(chat, "title"),
        created_at=created_at,
        updated_at=time_of(chat.get("updated_at"), created_at),
        messages=messages,
        is_pinned=chat.get("pinned") is True,
        is_archived=chat.get("archived") is True,
        folder=text_in(chat, "folder"),
        settings=_settings(chat.get("settings", {})),
    )


def _settings(raw: Any) -> ChatSettings:
    try:
        return read_settings(raw)
    except ValueError as error:
        raise UnreadableChat(f"its settings are unusable: {error}") from None


def _message(raw: Any, folder: Path, source: Source) -> PortableMessage:
    if not isinstance(raw, dict):
        raise UnreadableChat("a message is not an object")
    parent = raw.get("parent")
    if parent is not None and not isinstance(parent, str):
        raise UnreadableChat("a message's parent is not a key")
    files = [_file(item, folder, source) for item in list_in(raw, "files")]
    return PortableMessage(
        key=text_in(raw, "key"),
        parent=parent,
        role=_choice(Role, raw, "role"),
        text=text_in(raw, "text"),
        created_at=time_of(raw.get("created_at")),
        chosen=_small_int(raw.get("chosen")) or 0,
        state=_choice(MessageState, raw, "state"),
        thinking=text_in(raw, "thinking"),
        thinking_seconds=number_of(raw.get("thinking_seconds")),
        model=text_in(raw, "model"),
        stats=_stats(raw.get("stats")),
        seed=_small_int(raw.get("seed")),
        cut=text_in(raw, "cut") if raw.get("cut") is not None else None,
        error=text_in(raw, "error"),
        files=tuple(file for file in files if file is not None),
        runs=tuple(_run(item) for item in list_in(raw, "runs")) if "runs" in raw else (),
    )


def _run(raw: Any) -> Run:
    try:
        return run_of(raw)
    except (KeyError, TypeError, ValueError):
        raise UnreadableChat("the record of how an answer was made is unusable") from None


def _choice(kind: Any, raw: dict[str, Any], name: str) -> Any:
    try:
        return kind(text_in(raw, name))
    except ValueError:
        raise UnreadableChat(f"“{name}” has an unknown value") from None


def _small_int(value: Any) -> int | None:
    is_int = isinstance(value, int) and not isinstance(value, bool)
    return value if is_int and abs(value) < 2**53 else None


def _stats(raw: Any) -> Stats | None:
    try:
        return None if raw is None else read_stats(raw)
    except ValueError as error:
        raise UnreadableChat(f"a message's statistics are unusable: {error}") from None


def _file(raw: Any, folder: Path, source: Source) -> PortableFile | None:
    """The file beside the document, if it is there and is what its hash says."""
    if not isinstance(raw, dict):
        raise UnreadableChat("a file is not an object")
    digest, suffix = text_in(raw, "sha256"), text_in(raw, "suffix")
    if len(digest) != 64 or set(digest) - set("0123456789abcdef"):
        raise UnreadableChat("a file's hash is not one")
    path = folder / f"{digest}{suffix if KNOWN_SUFFIX.fullmatch(suffix) else ''}"
    if not path.is_file() or path.is_symlink() or path.stat().st_size > MAX_FILE_BYTES:
        source.num_lost_files += 1
        return None
    data = path.read_bytes()
    found = file_of(data, path.name)
    if found is None or hashlib.sha256(data).hexdigest() != digest:
        source.num_lost_files += 1
        return None
    return PortableFile(found.kind, text_in(raw, "name", path.name), suffix, path, digest)
