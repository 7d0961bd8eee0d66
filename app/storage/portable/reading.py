"""Careful reading of other people's JSON: typed fields, clean text, bounded sizes.

Nothing in an import is trusted: a path in it is never opened, a link never followed, and a
file in it counts as what its first bytes say.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.records import MediaKind
from app.storage.errors import StorageError
from app.storage.portable.chats import PortableFile
from engine.media.kinds import HEAD_BYTES, sniff

MAX_JSON_BYTES = 1 << 29
MAX_FILE_BYTES = 1 << 28
LATEST_S = 4_000_000_000.0
SUFFIXES = {
    MediaKind.IMAGE: ".png",
    MediaKind.AUDIO: ".wav",
    MediaKind.VIDEO: ".mp4",
    MediaKind.DOCUMENT: ".pdf",
    MediaKind.TEXT: ".txt",
}
KNOWN_SUFFIX = re.compile(r"\.[a-z0-9]{1,5}")
_DATA_URL = re.compile(r"data:[\w.+-]+/[\w.+-]+;base64,", re.ASCII)


class UnreadableChat(Exception):
    """One chat of an import cannot be used; the text says why, for the list of skipped ones."""


@dataclass(slots=True)
class Source:
    """A chosen file: its JSON documents, and the other files that came with it.

    ``num_lost_files`` counts what the chats mention and the export does not hold.
    """

    path: Path
    num_lost_files: int = 0
    _members: dict[str, zipfile.ZipInfo] = field(default_factory=dict)
    _archive: zipfile.ZipFile | None = None

    @contextmanager
    def opened(self) -> Iterator[list[tuple[str, Any]]]:
        """(name, parsed JSON) of every document; raises ``StorageError`` with one sentence."""
        try:
            if not zipfile.is_zipfile(self.path):
                yield [(self.path.name, parse_json(self._read_plain(), self.path.name))]
                return
            with zipfile.ZipFile(self.path) as archive:
                self._archive = archive
                self._members = {info.filename: info for info in archive.infolist()}
                yield list(self._zipped_documents())
        except (OSError, zipfile.BadZipFile, RuntimeError, NotImplementedError) as error:
            raise StorageError(
                f"{self.path.name} cannot be read ({error}); export the chats again."
            ) from error
        finally:
            self._archive = None

    def find(self, name_start: str) -> PortableFile | None:
        """The file in the archive whose name begins so; None, and counted, if there is none."""
        for name, info in self._members.items():
            base = name.rpartition("/")[2]
            if name_start and base.startswith(name_start) and info.file_size <= MAX_FILE_BYTES:
                found = file_of(self._read_member(info), base)
                if found is not None:
                    return found
        self.num_lost_files += 1
        return None

    def _read_plain(self) -> bytes:
        if self.path.stat().st_size > MAX_JSON_BYTES:
            raise StorageError(
                f"{self.path.name} is larger than {MAX_JSON_BYTES >> 20} MB; "
                "export the chats in parts."
            )
        return self.path.read_bytes()

    def _zipped_documents(self) -> Iterator[tuple[str, Any]]:
        for name, info in self._members.items():
            base = name.rpartition("/")[2]
            if base.startswith("conversations") and base.endswith(".json"):
                if info.file_size > MAX_JSON_BYTES:
                    raise StorageError(f"{base} in {self.path.name} is too large to be read.")
                yield base, parse_json(self._read_member(info), base)

    def _read_member(self, info: zipfile.ZipInfo) -> bytes:
        """The bytes of a member; never more than it claims, so that no archive can swell."""
        assert self._archive is not None
        with self._archive.open(info) as member:
            return member.read(info.file_size)


def parse_json(data: bytes, name: str) -> Any:
    """The parsed document; raises ``StorageError``."""
    try:
        return json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise StorageError(
            f"{name} is not the JSON of a chat export ({str(error)[:80]}); export the chats again."
        ) from error


def clean(text: str) -> str:
    """Without what no database keeps: half surrogate pairs and NUL."""
    return text.encode("utf-8", "replace").decode("utf-8").replace("\0", "")


def text_in(values: dict[str, Any], name: str, default: str = "") -> str:
    """A text field; ``default`` where it is missing or null."""
    value = values.get(name)
    if value is None:
        return default
    if not isinstance(value, str):
        raise UnreadableChat(f"“{name}” is not a text")
    return clean(value)


def dict_in(values: dict[str, Any], name: str) -> dict[str, Any]:
    """A field that must be an object."""
    value = values.get(name)
    if not isinstance(value, dict):
        raise UnreadableChat(f"“{name}” is missing or not an object")
    return value


def list_in(values: dict[str, Any], name: str) -> list[Any]:
    """A field that must be a list."""
    value = values.get(name)
    if not isinstance(value, list):
        raise UnreadableChat(f"“{name}” is missing or not a list")
    return value


def number_of(value: Any) -> float | None:
    """A finite number; None for anything else."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return float(value) if abs(value) < 1e300 else None


def time_of(value: Any, *fallbacks: float) -> float:
    """Seconds since 1970, given as such or in milliseconds or nanoseconds; else a fallback."""
    number = number_of(value)
    if number is not None:
        for scale in (1, 1_000, 1_000_000_000):
            if 0 < number / scale < LATEST_S:
                return number / scale
    return fallbacks[0] if fallbacks else 0.0


def file_of(data: bytes, name: str) -> PortableFile | None:
    """A picture, sound or film by its first bytes; None for anything else."""
    kind = sniff(data[:HEAD_BYTES])
    if kind is None or len(data) > MAX_FILE_BYTES:
        return None
    suffix = Path(name).suffix.lower()
    if not KNOWN_SUFFIX.fullmatch(suffix):
        suffix = SUFFIXES[kind]
    return PortableFile(kind, clean(name), suffix, data)


def file_in_data_url(url: str, name: str) -> PortableFile | None:
    """The file inside a ``data:`` address; None for every other address."""
    begin = _DATA_URL.match(url)
    if begin is None:
        return None
    try:
        return file_of(base64.b64decode(url[begin.end() :], validate=True), name)
    except binascii.Error:
        return None
