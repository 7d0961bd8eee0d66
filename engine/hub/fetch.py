"""One file from the Hub to disk: resumed, retried and checked.

huggingface_hub's own downloader begins a broken file again and compares only its length; here a
part is kept under the name of its expected digest, so that it is continued after any
interruption and never mixed with another revision, and no byte is accepted unchecked.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import httpx2
from huggingface_hub.errors import OfflineModeIsEnabled

from engine.errors import DownloadError
from engine.hub.events import Checking, Retrying
from engine.hub.failures import ChecksumError, Failure, explain, explain_disk, explain_status
from engine.hub.link import Body, Head, Stop, Stopped, request_headers
from engine.hub.listing import RemoteFile
from engine.hub.retries import Retries, wait
from engine.hub.settings import HubSettings

_READ_BYTES = 1 << 20
_CHECKING_STEP_BYTES = 64 << 20
_MAX_WRONG_DIGESTS = 2
_CONTENT_RANGE = re.compile(r"bytes (\d+)-(\d+)/(\d+|\*)")


@dataclass(frozen=True, slots=True)
class Arrived:
    """``count`` new bytes are on disk; 0 says that a moment passed without data."""

    count: int


@dataclass(frozen=True, slots=True)
class Dropped:
    """``count`` bytes on disk turned out useless and were removed."""

    count: int


FetchEvent = Arrived | Dropped | Checking | Retrying


@dataclass(frozen=True, slots=True)
class Source:
    """Where a file's bytes come from."""

    file: RemoteFile
    repository: str
    url: str
    settings: HubSettings


class Digest:
    """SHA-256 of a file, and the git object id where the Hub announces that instead."""

    def __init__(self, file: RemoteFile) -> None:
        self._file = file
        self._sha256 = hashlib.sha256()
        self._git = None if file.is_sha256 else hashlib.sha1(usedforsecurity=False)
        if self._git is not None:
            self._git.update(b"blob %d\0" % file.size)

    def update(self, data: bytes) -> None:
        self._sha256.update(data)
        if self._git is not None:
            self._git.update(data)

    @property
    def sha256(self) -> str:
        return self._sha256.hexdigest()

    @property
    def is_right(self) -> bool:
        """Whether everything seen so far is the announced file."""
        found = self.sha256 if self._git is None else self._git.hexdigest()
        return found == self._file.digest


class _Refused(Exception):
    """An answer that cannot be used, with the reason."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.cause)
        self.failure = failure


class _Part:
    """The unfinished file on disk, with the digest of its first ``done`` bytes."""

    def __init__(self, path: Path, file: RemoteFile) -> None:
        self._path, self._file = path, file
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._target: BinaryIO = path.open("r+b" if path.exists() else "w+b")
        except OSError as error:
            raise explain_disk(error, str(path.parent)) from error
        self.digest, self.done = Digest(file), 0

    @property
    def is_full(self) -> bool:
        return self.done == self._file.size

    def resume(self, stop: Stop) -> Iterator[FetchEvent]:
        """Digest what an earlier run left."""
        present = self._target.seek(0, os.SEEK_END)
        if present > self._file.size:
            yield from self.start_over(present)
            return
        self._target.seek(0)
        yield from _read_into(self.digest, self._target, self._file, present, stop)
        self.done = present

    def start_over(self, dropped: int) -> Iterator[FetchEvent]:
        """Forget all bytes, ``dropped`` of them."""
        self._target.seek(0)
        self._target.truncate()
        self.digest, self.done = Digest(self._file), 0
        yield Dropped(dropped)

    def append(self, chunk: bytes) -> None:
        if self.done + len(chunk) > self._file.size:
            raise _Refused(Failure("more bytes came than the file has"))
        try:
            self._target.write(chunk)
        except OSError as error:
            raise explain_disk(error, str(self._path.parent)) from error
        self.digest.update(chunk)
        self.done += len(chunk)

    def close(self) -> None:
        """Make sure that the bytes are on the disk."""
        try:
            with self._target:
                self._target.flush()
                os.fsync(self._target.fileno())
        except OSError as error:
            raise explain_disk(error, str(self._path.parent)) from error


def check_file(path: Path, file: RemoteFile, stop: Stop) -> Generator[Checking, None, str | None]:
    """Read a file already on disk; its SHA-256, or None if it is not the announced one."""
    if path.stat().st_size != file.size:
        return None
    digest = Digest(file)
    with path.open("rb") as source:
        yield from _read_into(digest, source, file, file.size, stop)
    return digest.sha256 if digest.is_right else None


def fetch_file(source: Source, path: Path, stop: Stop) -> Generator[FetchEvent, None, str]:
    """Fill the part at ``path`` until it is the announced file; returns its SHA-256.

    Stopped and DownloadError leave the part for the next time, a wrong digest removes it.
    """
    file = source.file
    retries = Retries(f"{file.path} of {source.repository}", source.settings.policy)
    for attempt in range(1, _MAX_WRONG_DIGESTS + 1):
        with closing(_Part(path, file)) as part:
            yield from part.resume(stop)
            while not part.is_full:
                yield from _connect(source, part, retries, stop)
        if part.digest.is_right:
            return part.digest.sha256
        path.unlink()
        yield Dropped(file.size)
        if attempt < _MAX_WRONG_DIGESTS:
            yield retries.failed(Failure("the checksum is wrong; the file is fetched anew"))
    raise ChecksumError(
        f"{file.path} of {source.repository} arrived {_MAX_WRONG_DIGESTS} times with a wrong "
        f"checksum from {source.settings.host}: something on the way changes it; try another "
        "network or endpoint."
    )


def _connect(source: Source, part: _Part, retries: Retries, stop: Stop) -> Iterator[FetchEvent]:
    """One connection; a failure that may pass is waited out."""
    try:
        yield from _receive(source, part, retries, stop)
    except _Refused as error:
        failure = error.failure
    except (httpx2.HTTPError, httpx2.InvalidURL, OfflineModeIsEnabled) as error:
        failure = explain(error, source.repository, source.settings)
    else:
        return
    again = retries.failed(failure)
    yield again
    wait(again.wait_seconds, stop)


def _receive(source: Source, part: _Part, retries: Retries, stop: Stop) -> Iterator[FetchEvent]:
    headers = request_headers(source.settings)
    if part.done:
        headers["Range"] = f"bytes={part.done}-"
    with Body(source.url, headers, source.settings) as body:
        head = body.head(stop)
        if part.done and _must_start_over(head, part.done, source.file.size):
            yield from part.start_over(part.done)
        _check_head(head, part.done, source)
        for chunk in body.chunks(stop):
            if chunk:
                part.append(chunk)
                retries.progressed()
            yield Arrived(len(chunk))
    if not part.is_full:
        raise _Refused(Failure("the connection ended early"))


def _read_into(
    digest: Digest, source: BinaryIO, file: RemoteFile, length: int, stop: Stop
) -> Iterator[Checking]:
    done = 0
    while done < length:
        if stop():
            raise Stopped
        data = source.read(min(_READ_BYTES, length - done))
        if not data:
            raise DownloadError(f"{file.path} became shorter while it was read; start again.")
        digest.update(data)
        done += len(data)
        if done % _CHECKING_STEP_BYTES == 0:
            yield Checking(file.path, done, length)


def _must_start_over(head: Head, done: int, size: int) -> bool:
    """Whether the server will not go on from ``done``: it sends all, or holds another length."""
    if head.status in (200, 416):
        return True
    if head.status != 206:
        return False
    match = _CONTENT_RANGE.fullmatch(head.headers.get("Content-Range", ""))
    return match is None or int(match[1]) != done or match[3] not in (str(size), "*")


def _check_head(head: Head, done: int, source: Source) -> None:
    host = source.settings.host
    if (head.status == 206 and not done) or head.status == 416:
        raise _Refused(Failure(f"{host} does not continue files properly"))
    if head.status in (401, 403) and not source.settings.is_endpoint(head.url):
        # A signed address lives for minutes only; the next attempt gets a fresh one.
        raise _Refused(Failure(f"the storage server refused (HTTP {head.status})"))
    if head.status not in (200, 206):
        failure = explain_status(head.status, head.headers, source.repository, source.settings)
        raise _Refused(failure)
    is_packed = head.headers.get("Content-Encoding", "identity") != "identity"
    length = "" if is_packed else head.headers.get("Content-Length", "")
    if length.isdigit() and int(length) != source.file.size - done:
        raise _Refused(Failure(f"{host} offers {source.file.path} in another length"))
