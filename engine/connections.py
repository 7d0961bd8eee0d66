"""Writes down every network connection of this process, and why it was made.

Python's own audit events tell of each connection, whoever makes it; what it is for is said by the
code that makes it, with :func:`connecting_for`. One JSON line per connection, in a file that the
user can read and clear. Nothing is written about sockets inside this computer's file system.
"""

from __future__ import annotations

import contextlib
import json
import logging
import sys
import threading
import time
from collections.abc import Iterator
from contextvars import ContextVar
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path

logger = logging.getLogger(__name__)

MAX_LINES = 2000


class Purpose(StrEnum):
    """Why a connection is made."""

    MODEL_LIST = "model_list"
    MODEL_FILES = "model_files"
    GPU_PACK = "gpu_pack"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Connection:
    """One connection; ``at`` is seconds since the epoch, ``host`` a name where one was asked for.

    ``part`` is the process that made it: window, engine or command line.
    """

    at: float
    host: str
    port: int
    purpose: str
    part: str


_purpose: ContextVar[Purpose] = ContextVar("purpose", default=Purpose.UNKNOWN)


@contextlib.contextmanager
def connecting_for(purpose: Purpose) -> Iterator[None]:
    """Say what the connections made inside are for."""
    token = _purpose.set(purpose)
    try:
        yield
    finally:
        _purpose.reset(token)


def current_purpose(otherwise: Purpose) -> Purpose:
    """What was said last, or ``otherwise``: to be said again on another thread."""
    purpose = _purpose.get()
    return otherwise if purpose is Purpose.UNKNOWN else purpose


class ConnectionLog:
    """The list on disk; every method may be called from any thread."""

    def __init__(self, path: Path, part: str) -> None:
        self._path = path
        self._part = part
        self._lock = threading.Lock()

    def add(self, host: str, port: int, purpose: Purpose) -> None:
        """Write one connection down, now."""
        line = json.dumps(asdict(Connection(time.time(), host, port, purpose, self._part)))
        with self._lock:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with self._path.open("a", encoding="utf-8") as file:
                file.write(line + "\n")

    def read(self) -> list[Connection]:
        """What is on the list, the newest first; raises ``OSError``. Broken lines are left out."""
        try:
            lines = self._path.read_text(encoding="utf-8").splitlines()
        except FileNotFoundError:
            return []
        if len(lines) > MAX_LINES:
            self._keep(lines[-MAX_LINES:])
        found = [_connection(line) for line in lines[-MAX_LINES:]]
        return [item for item in reversed(found) if item is not None]

    def clear(self) -> None:
        """Forget everything; raises ``OSError``."""
        with self._lock:
            self._path.unlink(missing_ok=True)

    def _keep(self, lines: list[str]) -> None:
        with self._lock:
            self._path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _connection(line: str) -> Connection | None:
    try:
        return Connection(**json.loads(line))
    except (ValueError, TypeError):
        logger.warning("a line of the connection list is unreadable")
        return None


# --- what Python tells ----------------------------------------------------------------

# An audit hook stays until the process ends, so there is one, and it asks here.
_watching: list[ConnectionLog] = []
_state = threading.local()
_is_hooked = False


def watch(log: ConnectionLog) -> None:
    """Write this process's connections to ``log`` from now on."""
    global _is_hooked
    _watching.append(log)
    if not _is_hooked:
        _is_hooked = True
        sys.addaudithook(_on_event)


def unwatch(log: ConnectionLog) -> None:
    """Stop writing to ``log``."""
    _watching.remove(log)


def _on_event(event: str, args: tuple[object, ...]) -> None:
    if not _watching or not event.startswith("socket."):
        return
    if event == "socket.getaddrinfo":
        asked = args[0]
        _state.host = asked.decode("ascii", "replace") if isinstance(asked, bytes) else asked
    elif event in ("socket.connect", "socket.sendto"):
        address = args[1]
        if isinstance(address, tuple) and len(address) >= 2:
            _write_down(str(address[0]), address[1])


def _write_down(address: str, port: object) -> None:
    host = getattr(_state, "host", None)
    name = host if isinstance(host, str) else address
    for log in list(_watching):
        try:
            log.add(name, int(str(port)), _purpose.get())
        except OSError as error:  # the list must not break what it lists
            logger.warning("a connection could not be written down: %s", error)
