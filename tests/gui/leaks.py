"""Finds what a test left running: engine processes, threads, timers."""

from __future__ import annotations

import gc
import multiprocessing
import threading

import shiboken6
from PySide6.QtCore import QThread, QTimer

OUR_THREADS = ("storage", "files", "downloads", "voice")


def leaks() -> list[str]:
    """One line for each thing still alive that a closed window must have ended."""
    found = [f"engine process {child.pid}" for child in multiprocessing.active_children()]
    found += [
        f"worker thread {thread.name}"
        for thread in threading.enumerate()
        if thread.name.startswith(OUR_THREADS)
    ]
    for thing in gc.get_objects():
        # By type: isinstance asks __class__, and libraries' lazy objects warn when asked.
        kind = type(thing)
        if issubclass(kind, QThread) and shiboken6.isValid(thing) and thing.isRunning():
            found.append(f"thread {thing!r}")
        if issubclass(kind, QTimer) and shiboken6.isValid(thing) and thing.isActive():
            found.append(f"timer {thing!r} of {thing.parent()!r}")
    return found
