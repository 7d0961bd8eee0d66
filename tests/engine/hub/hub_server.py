"""A Hub on loopback: repositories over the real protocol, with faults on demand.

Model information with sizes, Git LFS digests and commits; ``resolve`` with ETags and ranges;
large files by redirect to a second server, as the real Hub does with its storage.
"""

from __future__ import annotations

import hashlib
import json
import threading
from collections import deque
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import unquote, urlsplit

# A client that is to notice the silence gives up before.
STALL_SECONDS = 120
LFS_SUFFIXES = (".safetensors", "tokenizer.json", ".bin")


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def git_id(data: bytes) -> str:
    return hashlib.sha1(b"blob %d\0" % len(data) + data).hexdigest()


@dataclass
class Fault:
    """What goes wrong with the next answer that carries a file whose path ends so."""

    path: str = ".safetensors"
    status: int = 0
    headers: Mapping[str, str] = field(default_factory=dict)
    drop_after: int | None = None
    corrupt_at: int | None = None
    extra: bytes = b""
    stalls: bool = False
    ignores_range: bool = False


@dataclass
class Seen:
    """One request as it arrived; header names in lower case."""

    server: str
    method: str
    path: str
    headers: Mapping[str, str]


class HubServer:
    """Holds repositories: name -> commit -> path -> content; ``main`` is the last commit."""

    def __init__(self) -> None:
        self.repositories: dict[str, dict[str, dict[str, bytes]]] = {}
        self.faults: deque[Fault] = deque()
        self.listing_faults: deque[Fault] = deque()
        self.gated: set[str] = set()
        self.token: str | None = None
        self.announced: dict[str, dict[str, Any]] = {}
        self.seen: list[Seen] = []
        self.released = threading.Event()
        self.stalled = threading.Event()
        self._lock = threading.Lock()
        self.hub = _serve(self, "hub")
        self.storage = _serve(self, "storage")

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.hub.server_port}"

    def publish(self, name: str, files: Mapping[str, bytes], commit: str = "") -> str:
        """Add a commit, of an id of its own if none is given, and return its id."""
        commits = self.repositories.setdefault(name, {})
        commit = commit or git_id(f"{name} {len(commits)}".encode())
        commits[commit] = dict(files)
        return commit

    def take_fault(self, path: str) -> Fault | None:
        """The first waiting fault, if it is meant for this file."""
        with self._lock:
            if self.faults and path.endswith(self.faults[0].path):
                return self.faults.popleft()
        return None

    def requests(self, server: str, ending: str = "") -> list[Seen]:
        return [seen for seen in self.seen if seen.server == server and seen.path.endswith(ending)]

    def close(self) -> None:
        self.released.set()
        for server in (self.hub, self.storage):
            server.shutdown()
            server.server_close()


@contextmanager
def serve_hub() -> Iterator[HubServer]:
    server = HubServer()
    try:
        yield server
    finally:
        server.close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, owner: HubServer, name: str) -> None:
        self.owner, self.name = owner, name
        super().__init__(("127.0.0.1", 0), _Handler)

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that leaves in the middle is part of these tests."""


def _serve(owner: HubServer, name: str) -> _Server:
    server = _Server(owner, name)
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    return server


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def log_message(self, format: str, *args: object) -> None:
        pass

    def do_GET(self) -> None:
        owner = self.server.owner
        path = unquote(urlsplit(self.path).path)  # absolute when it came through a proxy
        headers = {name.lower(): value for name, value in self.headers.items()}
        owner.seen.append(Seen(self.server.name, "GET", path, headers))
        if self.server.name == "storage":
            repository, commit, file = path[1:].split("//")
            self._send_file(owner.repositories[repository][commit][file], file)
        elif path.startswith("/api/models/"):
            self._send_listing(path.removeprefix("/api/models/"))
        elif "/resolve/" in path:
            self._resolve(path)
        else:
            self._refuse(404)

    def _refuse(self, status: int, **headers: str) -> None:
        self.send_response(status)
        for key, value in headers.items():
            self.send_header(key.replace("_", "-"), value)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _may_enter(self, repository: str) -> bool:
        owner = self.server.owner
        if repository not in owner.gated:
            return True
        token = self.headers.get("Authorization", "")
        if owner.token and token == f"Bearer {owner.token}":
            return True
        self._refuse(403 if token else 401, X_Error_Code="GatedRepo")
        return False

    def _commit(self, repository: str, revision: str) -> str | None:
        commits = self.server.owner.repositories.get(repository)
        if commits is None:
            self._refuse(404, X_Error_Code="RepoNotFound")
            return None
        commit = list(commits)[-1] if revision == "main" else revision
        if commit not in commits:
            self._refuse(404, X_Error_Code="RevisionNotFound")
            return None
        return commit

    def _send_listing(self, rest: str) -> None:
        owner = self.server.owner
        repository, _, revision = rest.partition("/revision/")
        if owner.listing_faults:
            fault = owner.listing_faults.popleft()
            self._refuse(fault.status, **dict(fault.headers))
            return
        if not self._may_enter(repository):
            return
        commit = self._commit(repository, revision or "main")
        if commit is None:
            return
        files = owner.repositories[repository][commit]
        siblings = [
            {**_announce(path, data), **owner.announced.get(path, {})}
            for path, data in files.items()
        ]
        body = json.dumps({"id": repository, "sha": commit, "siblings": siblings}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _resolve(self, path: str) -> None:
        owner = self.server.owner
        repository, _, rest = path[1:].partition("/resolve/")
        revision, _, file = rest.partition("/")
        if not self._may_enter(repository):
            return
        commit = self._commit(repository, revision)
        if commit is None:
            return
        data = owner.repositories[repository][commit].get(file)
        if data is None:
            self._refuse(404, X_Error_Code="EntryNotFound")
        elif file.endswith(LFS_SUFFIXES):
            self.send_response(302)
            address = f"http://127.0.0.1:{owner.storage.server_port}"
            self.send_header("Location", f"{address}/{repository}//{commit}//{file}")
            self.send_header("X-Linked-Size", str(len(data)))
            self.send_header("X-Linked-ETag", f'"{sha256(data)}"')
            self.send_header("X-Repo-Commit", commit)
            self.send_header("Content-Length", "0")
            self.end_headers()
        else:
            self._send_file(data, file)

    def _send_file(self, data: bytes, file: str) -> None:
        fault = self.server.owner.take_fault(file) or Fault()
        if fault.status:
            self._refuse(fault.status, **dict(fault.headers))
            return
        wanted = self.headers.get("Range")
        start = int(wanted.removeprefix("bytes=").removesuffix("-")) if wanted else 0
        if fault.ignores_range:
            start, wanted = 0, None
        self.send_response(206 if wanted else 200)
        if wanted:
            self.send_header("Content-Range", f"bytes {start}-{len(data) - 1}/{len(data)}")
        body = bytearray(data[start:] + fault.extra)
        if fault.corrupt_at is not None:
            body[fault.corrupt_at] ^= 1
        if fault.extra:
            self.send_header("Transfer-Encoding", "chunked")
            body = bytearray(b"%x\r\n" % len(body) + body + b"\r\n0\r\n\r\n")
        else:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self._send_body(bytes(body), fault)

    def _send_body(self, body: bytes, fault: Fault) -> None:
        owner = self.server.owner
        if fault.drop_after is not None:
            self.wfile.write(body[: fault.drop_after])
            self.close_connection = True
        elif fault.stalls:
            self.wfile.write(body[: len(body) // 2])
            self.wfile.flush()
            owner.stalled.set()
            owner.released.wait(STALL_SECONDS)
            self.close_connection = True
        else:
            self.wfile.write(body)


def _announce(path: str, data: bytes) -> dict[str, Any]:
    entry: dict[str, Any] = {"rfilename": path, "size": len(data), "blobId": git_id(data)}
    if path.endswith(LFS_SUFFIXES):
        entry["lfs"] = {"size": len(data), "sha256": sha256(data), "pointerSize": 134}
    return entry
