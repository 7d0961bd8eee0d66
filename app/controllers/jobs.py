"""A background job as a value, and the two places that run jobs.

The *lane* has one thread: everything that touches the database runs there, in order. The
*pool* has a few: looking at files, copying, making thumbnails. ``done`` and ``failed`` are
called on the thread that created the runner (the GUI thread).
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from engine.errors import UserError

logger = logging.getLogger(__name__)

POOL_THREADS = 2
ON_FAULT = "Something went wrong inside Tandem ({fault}); the log file has the details."


def ignore(_result: object) -> None:
    """The ``done`` of a job whose result nobody needs."""


@dataclass(frozen=True, slots=True)
class Job:
    """Work for another thread. ``failed`` gets one sentence for the user."""

    work: Callable[[], Any]
    done: Callable[[Any], None] = ignore
    failed: Callable[[str], None] | None = None


@dataclass(frozen=True, slots=True)
class _Outcome:
    job: Job
    result: Any = None
    error: str | None = None


class JobRunner(QObject):
    """Runs jobs on its own threads; ``job_failed`` carries failures no job wanted itself."""

    job_failed = Signal(str)
    _ended = Signal(object)

    def __init__(self, name: str, num_threads: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_closed = False
        self._executor = ThreadPoolExecutor(num_threads, thread_name_prefix=name)
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    def submit(self, job: Job) -> None:
        """Run ``job`` as soon as a thread is free; jobs begin in the order of their calls."""
        self._executor.submit(self._run, job)

    def close(self) -> None:
        """Finish what was submitted and end the threads; results are no longer delivered."""
        self._is_closed = True
        self._executor.shutdown(wait=True)

    def _run(self, job: Job) -> None:
        try:
            outcome = _Outcome(job, result=job.work())
        except UserError as error:
            outcome = _Outcome(job, error=str(error))
        except Exception as error:
            logger.exception("a background job failed")
            outcome = _Outcome(job, error=ON_FAULT.format(fault=type(error).__name__))
        self._ended.emit(outcome)

    @Slot(object)
    def _on_ended(self, outcome: _Outcome) -> None:
        if self._is_closed:
            return
        if outcome.error is None:
            outcome.job.done(outcome.result)
        elif outcome.job.failed is not None:
            outcome.job.failed(outcome.error)
        else:
            self.job_failed.emit(outcome.error)


def make_lane(parent: QObject | None = None) -> JobRunner:
    """The single thread that owns the database."""
    return JobRunner("storage", 1, parent)


def make_pool(parent: QObject | None = None) -> JobRunner:
    """A few threads for files and pictures."""
    return JobRunner("files", POOL_THREADS, parent)
