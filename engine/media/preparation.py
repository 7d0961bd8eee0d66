"""The preparation process: decoders run apart from the window, within time and memory.

A file that makes a decoder crash, hang or swell ends this process and not the window; the next
file gets a new one. ``Preparer`` is called from worker threads of the window and blocks them;
``serve`` is the child's main. No torch, and no Qt but for what the window sends along.
"""

from __future__ import annotations

import multiprocessing
import threading
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any, TypeVar

from engine.errors import EngineBug, MediaError

TIME_LIMIT_S = 60.0
START_LIMIT_S = 120.0
MEMORY_LIMIT_BYTES = 1 << 30
CANCEL_INTERVAL_S = 0.1

T = TypeVar("T")


class CancelledError(MediaError):
    """Nobody wants the result any more."""


class TooSlowError(MediaError):
    """The file was not read within the time limit."""


class Preparer:
    """Runs functions of ``engine.media`` in one child, one at a time."""

    def __init__(self, time_limit_s: float = TIME_LIMIT_S) -> None:
        self._time_limit_s = time_limit_s
        self._lock = threading.Lock()
        self._child: tuple[BaseProcess, Connection] | None = None
        self._is_closed = False

    def run(
        self,
        name: str,
        work: Callable[..., T],
        *arguments: Any,
        cancel: threading.Event | None = None,
        time_limit_s: float | None = None,
    ) -> T:
        """Return ``work(*arguments)``, computed in the child.

        Args:
            name: how a sentence calls the file.
            work: a module-level function; arguments and result travel by pickle.
            time_limit_s: instead of the usual one.

        Raises:
            MediaError: the file cannot be used, or it made the decoder crash or hang.
            CancelledError: ``cancel`` was set.
            TooSlowError: it took longer than the limit.
        """
        with self._lock:
            if self._is_closed or (cancel is not None and cancel.is_set()):
                raise CancelledError(f"{name} is not wanted any more.")
            is_new = self._child is None
            _, pipe = self._child or self._start()
            try:
                if is_new:
                    pipe.recv()  # it is ready
                pipe.send((work, arguments))
                kind, result = self._wait(name, pipe, cancel, time_limit_s or self._time_limit_s)
            except (EOFError, OSError) as error:
                self._end()
                raise _broken(name) from error
            except MediaError:
                self._end()
                raise
        if kind == "refused":
            raise result
        if kind == "fault":
            raise EngineBug(f"preparing {name} failed: {result}")
        value: T = result
        return value

    def close(self) -> None:
        """End the child; calls that wait for it fail."""
        self._is_closed = True
        child = self._child
        if child is not None:
            child[0].kill()
        with self._lock:
            self._end()

    def _start(self) -> tuple[BaseProcess, Connection]:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe(duplex=True)
        process = context.Process(target=serve, args=(theirs,), name="tandem-media", daemon=True)
        process.start()
        theirs.close()  # our copy of the child's end would hide its death from us
        self._child = (process, ours)
        if not ours.poll(START_LIMIT_S):  # it imports the decoders, which is not the file's fault
            self._end()
            raise MediaError("The preparation of files could not be started; try again.")
        return self._child

    def _wait(
        self, name: str, pipe: Connection, cancel: threading.Event | None, limit_s: float
    ) -> tuple[str, Any]:
        deadline = time.monotonic() + limit_s
        while not pipe.poll(CANCEL_INTERVAL_S):
            if self._is_closed or (cancel is not None and cancel.is_set()):
                raise CancelledError(f"{name} is not wanted any more.")
            if time.monotonic() > deadline:
                raise TooSlowError(
                    f"{name} could not be read within {limit_s:.0f} s; it is probably "
                    "damaged, so save it again from its source."
                )
        kind, result = pipe.recv()
        return kind, result

    def _end(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            process, pipe = child
            process.kill()
            process.join()
            pipe.close()


def serve(pipe: Connection) -> None:
    """The child's main: one piece of work after another until the pipe ends."""
    _limit_memory(MEMORY_LIMIT_BYTES)
    import engine.media.look  # noqa: F401 - its time must not count as the first file's

    pipe.send("ready")
    while True:
        try:
            work, arguments = pipe.recv()
        except (EOFError, KeyboardInterrupt):
            return
        try:
            reply = ("done", work(*arguments))
        except MediaError as error:
            reply = ("refused", error)
        except MemoryError:
            reply = ("refused", _too_large(arguments))
        except Exception as error:  # noqa: BLE001 - the boundary of the process
            reply = ("fault", f"{type(error).__name__}: {error}")
        pipe.send(reply)


def _limit_memory(limit_bytes: int) -> None:
    """Let an allocation beyond the limit fail; Windows has no such limit."""
    try:
        import resource
    except ImportError:
        return
    _, hard = resource.getrlimit(resource.RLIMIT_DATA)
    resource.setrlimit(resource.RLIMIT_DATA, (limit_bytes, hard))


def _too_large(arguments: tuple[Any, ...]) -> MediaError:
    return MediaError(
        f"{arguments[0]} needs more than 1 GB of memory to be read; make it smaller first."
    )


def _broken(name: str) -> MediaError:
    return MediaError(
        f"{name} cannot be read: it made the decoder stop, so it is probably damaged; save it "
        "again from its source."
    )
