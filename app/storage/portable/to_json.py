"""Writes chats as our own JSON: complete, with every variant, thoughts and statistics.

Version 1 is one object::

    {"format": "tandem-chats", "version": 1, "exported_at": seconds,
     "files": "name.files",                    the folder beside it, only if there are files
     "chats": [{"uid", "title", "created_at", "updated_at", "pinned", "archived", "folder",
                "settings": {"system_prompt", "thinking", "thinking_budget", "temperature",
                             "top_p", "top_k", "repetition_penalty", "seed", "max_new_tokens"},
                "messages": [{"key", "parent", "chosen", "role", "text", "created_at", "state",
                              "thinking", "thinking_seconds", "model", "stats", "seed", "cut",
                              "error", "files": [{"sha256", "suffix", "kind", "name"}],
                              "runs": [{"starts", "options", "prompt", "rounds"}]}]}]}

Times are seconds since 1970; ``parent`` is the key of the message before, null for the first;
of messages with one parent the largest ``chosen`` is shown; a file lies in the folder as
``sha256`` + ``suffix``; with a ``cut``, which may be empty, a summary is sent in the place of
everything up to that message; a setting that is left out is the model's own. ``runs`` are how the
answer was made, one each time it was begun or continued: the ``rounds`` of drafting as
``app.storage.runs`` keeps them, the options, and where in text and thoughts the run starts.
A reader must refuse a larger version.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from typing import IO, Any

from app.storage.portable.chats import PortableChat, PortableMessage
from app.storage.runs import values_of

FORMAT = "tandem-chats"
VERSION = 1


def write_json(
    out: IO[str], chats: Iterable[PortableChat], exported_at: float, files_folder: str
) -> None:
    """Write one chat after another, so that memory holds one at a time."""
    head = {
        "format": FORMAT,
        "version": VERSION,
        "exported_at": exported_at,
        "files": files_folder,
    }
    out.write(json.dumps(head, ensure_ascii=False)[:-1] + ', "chats": [')
    for number, chat in enumerate(chats):
        out.write(("," if number else "") + "\n")
        out.write(json.dumps(_chat(chat), ensure_ascii=False))
    out.write("\n]}\n")


def _chat(chat: PortableChat) -> dict[str, Any]:
    return {
        "uid": chat.uid,
        "title": chat.title,
        "created_at": chat.created_at,
        "updated_at": chat.updated_at,
        "pinned": chat.is_pinned,
        "archived": chat.is_archived,
        "folder": chat.folder,
        "settings": chat.settings.as_dict(),
        "messages": [_message(message) for message in chat.messages],
    }


def _message(message: PortableMessage) -> dict[str, Any]:
    return {
        "key": message.key,
        "parent": message.parent,
        "chosen": message.chosen,
        "role": message.role,
        "text": message.text,
        "created_at": message.created_at,
        "state": message.state,
        "thinking": message.thinking,
        "thinking_seconds": message.thinking_seconds,
        "model": message.model,
        "stats": None if message.stats is None else asdict(message.stats),
        "seed": message.seed,
        "cut": message.cut,
        "error": message.error,
        "files": [
            {"sha256": file.digest, "suffix": file.suffix, "kind": file.kind, "name": file.name}
            for file in message.files
        ],
        "runs": [values_of(run) for run in message.runs],
    }
