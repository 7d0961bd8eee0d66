"""The connection to the Hub: requests that can be left at any moment.

A blocking read cannot be interrupted, so each request runs on a thread of its own and the caller
looks at a queue several times a second. Uses huggingface_hub's client, hence the system's proxy
settings; adds no retries of its own (``engine.hub.retries`` does).
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Self, TypeVar

import httpx2
from huggingface_hub import get_session

from engine.connections import Purpose, connecting_for, current_purpose
from engine.hub.settings import HubSettings

Stop = Callable[[], bool]
TICK_SECONDS = 0.2
_QUEUED_CHUNKS = 64
_T = TypeVar("_T")


class Stopped(Exception):
    """The user asked to stop. Never leaves ``engine.hub``."""


def never() -> bool:
    """The ``Stop`` that lets a download run to its end."""
    return False


def call(work: Callable[[], _T], stop: Stop) -> _T:
    """Run a blocking call on a thread and wait for it; Stopped leaves it behind."""
    answers: queue.Queue[tuple[_T | None, Exception | None]] = queue.Queue()

    def run() -> None:
        try:
            with connecting_for(Purpose.MODEL_LIST):
                answers.put((work(), None))
        except Exception as error:  # noqa: BLE001 - a thread's boundary; raised again below
            answers.put((None, error))

    threading.Thread(target=run, name="hub-call", daemon=True).start()
    while True:
        if stop():
            raise Stopped
        try:
            value, error = answers.get(timeout=TICK_SECONDS)
        except queue.Empty:
            continue
        if error is not None:
            raise error
        return value  # type: ignore[return-value]


@dataclass(frozen=True, slots=True)
class Head:
    """Status and headers of an answer; ``url`` is where it came from after redirects."""

    status: int
    headers: Mapping[str, str]
    url: str


class Body:
    """One GET, its bytes as they arrive. Use as a context manager; leaving it ends the request."""

    def __init__(self, url: str, headers: Mapping[str, str], settings: HubSettings) -> None:
        policy = settings.policy
        self._url, self._headers = url, dict(headers)
        self._timeout = httpx2.Timeout(policy.read_seconds, connect=policy.connect_seconds)
        self._items: queue.Queue[Head | bytes | Exception | None] = queue.Queue(_QUEUED_CHUNKS)
        self._is_left = threading.Event()
        self._response: httpx2.Response | None = None
        self._purpose = current_purpose(Purpose.MODEL_FILES)
        self._thread = threading.Thread(target=self._run, name="hub-body", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._is_left.set()

    def head(self, stop: Stop) -> Head:
        """Wait for status and headers; raises the client's error, or Stopped."""
        while True:
            item = self._next(stop)
            if isinstance(item, Head):
                return item

    def chunks(self, stop: Stop) -> Iterator[bytes]:
        """The body; an empty chunk each time a moment passed without data."""
        while True:
            item = self._next(stop)
            if item is None:
                return
            if isinstance(item, bytes):
                yield item

    def _next(self, stop: Stop) -> Head | bytes | None:
        if stop():
            raise Stopped
        try:
            item = self._items.get(timeout=TICK_SECONDS)
        except queue.Empty:
            return b""
        if isinstance(item, Exception):
            raise item
        return item

    def _run(self) -> None:
        try:
            with (
                connecting_for(self._purpose),
                get_session().stream(
                    "GET", self._url, headers=self._headers, timeout=self._timeout
                ) as response,
            ):
                self._put(Head(response.status_code, response.headers, str(response.url)))
                if response.is_success:
                    self._read(response)
            self._put(None)
        except Exception as error:  # noqa: BLE001 - a thread's boundary; raised by _next
            self._put(error)

    def _read(self, response: httpx2.Response) -> None:
        for chunk in response.iter_bytes():
            if not self._put(chunk):
                return

    def _put(self, item: Head | bytes | Exception | None) -> bool:
        """Hand over one item; False once nobody wants it any more."""
        while not self._is_left.is_set():
            try:
                self._items.put(item, timeout=TICK_SECONDS)
            except queue.Full:
                continue
            return True
        return False


def request_headers(settings: HubSettings) -> dict[str, str]:
    """What every request for a file carries; a token only on the way to the official Hub.

    The client drops the token by itself where an answer redirects to another server. Bytes are
    asked for as stored, since ranges of a compressed answer mean nothing.
    """
    headers = {"User-Agent": "tandem-assistant", "Accept-Encoding": "identity"}
    if settings.token_to_send:
        headers["Authorization"] = f"Bearer {settings.token_to_send}"
    return headers
