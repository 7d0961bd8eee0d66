"""Writes exports: a chat as one file, or several as one JSON file or a folder of pages.

Runs on the storage lane. A file gets its name only when it is complete; attached files that
are gone from the data folder are named in the result.
"""

from __future__ import annotations

import os
import re
import shutil
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import IO

from app.history_records import ExportFormat
from app.storage.chats import ChatStore
from app.storage.errors import StorageError
from app.storage.portable.chats import PortableChat, PortableFile, PortableMessage, read_chat
from app.storage.portable.to_html import html_of, index_html
from app.storage.portable.to_json import write_json
from app.storage.portable.to_markdown import markdown_of, title_of

MAX_NAME_CHARS = 60
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\.|$)")


@dataclass(slots=True)
class ExportResult:
    """What was written; ``missing`` are names of files that are gone."""

    path: Path
    num_chats: int = 0
    missing: list[str] = field(default_factory=list)


def export_chat(store: ChatStore, chat_id: int, kind: ExportFormat, target: Path) -> ExportResult:
    """Write one chat to ``target``; raises ``StorageError``."""
    result = ExportResult(target)
    with _disk_errors(target):
        chat = _present(read_chat(store, store.chat(chat_id), _folders(store)), result)
        _write(iter([chat]), kind, target, result)
    return result


def export_all(store: ChatStore, kind: ExportFormat, parent: Path) -> ExportResult:
    """Write everything but the trash into a new folder below ``parent``."""
    folder = parent / free_name(f"Tandem {time.strftime('%Y-%m-%d %H.%M')}", _names(parent))
    result = ExportResult(folder)
    with _disk_errors(folder):
        folder.mkdir(parents=True)
        if kind is ExportFormat.JSON:
            _write(_chats(store, result), kind, folder / "chats.json", result)
            return result
        used: set[str] = set()
        pages: list[tuple[str, str]] = []
        for chat in _chats(store, result):
            name = free_name(title_of(chat), used, f".{kind}")
            used.add(name.casefold())
            _write(iter([chat]), kind, folder / name, result)
            pages.append((name, title_of(chat)))
        if kind is ExportFormat.HTML:
            (folder / "index.html").write_text(index_html(pages), encoding="utf-8")
    return result


def free_name(title: str, used: Iterable[str], suffix: str = "") -> str:
    """A file name made of ``title`` that every system takes and that is not ``used``."""
    stem = _FORBIDDEN.sub(" ", title)[:MAX_NAME_CHARS].strip(" .") or "chat"
    stem = f"_{stem}" if _RESERVED.match(stem) else stem
    taken = {name.casefold() for name in used} | {"index.html"}
    name, number = f"{stem}{suffix}", 2
    while name.casefold() in taken:
        name, number = f"{stem} ({number}){suffix}", number + 1
    return name


def _chats(store: ChatStore, result: ExportResult) -> Iterator[PortableChat]:
    folders = _folders(store)
    for chat in store.kept_chats():
        yield _present(read_chat(store, chat, folders), result)


def _folders(store: ChatStore) -> dict[int, str]:
    return {folder.id: folder.name for folder in store.folders()}


def _present(chat: PortableChat, result: ExportResult) -> PortableChat:
    """The chat without files that are gone; those are named in the result."""

    def present(message: PortableMessage) -> PortableMessage:
        there = tuple(
            f for f in message.files if isinstance(f.content, Path) and f.content.exists()
        )
        result.missing += [file.name for file in message.files if file not in there]
        return replace(message, files=there)

    return replace(chat, messages=tuple(present(message) for message in chat.messages))


def _write(
    chats: Iterator[PortableChat], kind: ExportFormat, target: Path, result: ExportResult
) -> None:
    files = target.with_name(f"{target.stem}.files")
    with _complete(target) as out:
        if kind is ExportFormat.JSON:
            write_json(out, _copying(chats, files, result), time.time(), files.name)
            return
        for chat in chats:
            result.num_chats += 1
            if kind is ExportFormat.HTML:
                out.writelines(html_of(chat))
            else:
                _copy_files(chat, files)
                out.write(markdown_of(chat, lambda file: f"{files.name}/{_file_name(file)}"))


def _copying(
    chats: Iterator[PortableChat], files: Path, result: ExportResult
) -> Iterator[PortableChat]:
    for chat in chats:
        result.num_chats += 1
        _copy_files(chat, files)
        yield chat


def _copy_files(chat: PortableChat, folder: Path) -> None:
    for message in chat.messages:
        for file in message.files:
            assert isinstance(file.content, Path)
            folder.mkdir(exist_ok=True)
            shutil.copyfile(file.content, folder / _file_name(file))


def _file_name(file: PortableFile) -> str:
    return f"{file.digest}{file.suffix}"


def _names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()] if folder.is_dir() else []


@contextmanager
def _complete(target: Path) -> Iterator[IO[str]]:
    """A text file that appears under its name only when it is whole."""
    temporary = target.with_name(f".{target.name}.incoming")
    try:
        with temporary.open("w", encoding="utf-8", newline="\n") as out:
            yield out
        os.replace(temporary, target)
    finally:
        temporary.unlink(missing_ok=True)


@contextmanager
def _disk_errors(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StorageError(
            f"The export to {target} did not work ({error.strerror}); "
            "check that the folder can be written and that the disk has room."
        ) from error
