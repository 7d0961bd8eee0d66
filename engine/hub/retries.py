"""Trying again, a limited number of times, with growing pauses that can be left."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import TypeVar

from engine.errors import DownloadError
from engine.hub.events import Retrying
from engine.hub.failures import Failure, explain
from engine.hub.link import Stop, Stopped, call
from engine.hub.settings import HubSettings, RetryPolicy

_NAP_SECONDS = 0.1
_T = TypeVar("_T")


class Retries:
    """Counts failures in a row of one thing, ``what``."""

    def __init__(self, what: str, policy: RetryPolicy) -> None:
        self._what, self._policy = what, policy
        self._failures = 0

    def progressed(self) -> None:
        """Something arrived: the next failure is a first one again."""
        self._failures = 0

    def failed(self, failure: Failure) -> Retrying:
        """The pause that is due; the failure's own error if no attempt is left."""
        if failure.error is not None:
            raise failure.error
        self._failures += 1
        if self._failures >= self._policy.max_attempts:
            raise DownloadError(
                f"{self._what} could not be fetched in {self._failures} attempts: "
                f"{failure.cause}. Check the connection, then start the download again; it goes "
                "on where it stopped."
            )
        grown = self._policy.first_wait_seconds * 2 ** (self._failures - 1)
        wait = min(grown, self._policy.max_wait_seconds)
        return Retrying(
            what=self._what,
            cause=failure.cause,
            attempt=self._failures,
            max_attempts=self._policy.max_attempts,
            wait_seconds=max(wait, failure.wait_seconds or 0.0),
        )


def wait(seconds: float, stop: Stop) -> None:
    """Sleep in short naps; Stopped ends it."""
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        if stop():
            raise Stopped
        time.sleep(min(left, _NAP_SECONDS))


def call_patiently(
    work: Callable[[], _T], what: str, repository: str, settings: HubSettings, stop: Stop
) -> Iterator[Retrying | _T]:
    """Yield a ``Retrying`` per failed attempt and the answer last."""
    retries = Retries(what, settings.policy)
    while True:
        try:
            yield call(work, stop)
            return
        except Stopped:
            raise
        except Exception as error:  # noqa: BLE001 - explain() raises again what it does not know
            retrying = retries.failed(explain(error, repository, settings))
        yield retrying
        wait(retrying.wait_seconds, stop)
