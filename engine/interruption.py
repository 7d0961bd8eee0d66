"""Ctrl-C before there is anything to keep: one sentence and exit code 130, at once.

Python's own way, an exception at whatever line it happens to be, ends in a traceback while modules
are imported, and aborts the process where a library in C++ was calling Python. Used by the
processes of the command line, on their main thread; imports next to nothing.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

INTERRUPTED = 130
STDERR = 2

# What is worth nothing half written.
_unfinished: set[Path] = set()


def quit_on_interrupt(sentence: str = "Stopped.") -> None:
    """From now on Ctrl-C says ``sentence`` and ends the process, unless Ctrl-C is ignored."""

    def on_interrupt(number: int, frame: FrameType | None) -> None:
        for path in tuple(_unfinished):
            path.unlink(missing_ok=True)
        clear = "\r\x1b[K" if os.isatty(STDERR) else ""
        os.write(STDERR, f"{clear}{sentence}\n".encode())
        os._exit(INTERRUPTED)

    if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
        signal.signal(signal.SIGINT, on_interrupt)


def raise_on_interrupt() -> None:
    """Back to Python's own way, for work that is put in order when it is interrupted."""
    if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@contextmanager
def quitting_on_interrupt(sentence: str) -> Iterator[None]:
    """Inside, Ctrl-C ends the process with ``sentence``; afterwards all is as before."""
    before = signal.getsignal(signal.SIGINT)
    quit_on_interrupt(sentence)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def deleted_on_interrupt(path: Path) -> Iterator[None]:
    """A file that is deleted if Ctrl-C ends the process inside."""
    _unfinished.add(path)
    try:
        yield
    finally:
        _unfinished.discard(path)
