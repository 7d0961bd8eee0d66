"""What a download tells while it runs: plain frozen values that travel between processes.

A download yields these in order and ends with exactly one ``Completed`` or ``Paused``; what makes
it impossible is raised as a ``DownloadError`` or ``ModelError``.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Planned:
    """What will be fetched: known before the first large byte.

    ``present_bytes`` of ``total_bytes`` are already here; ``commit`` and ``drafter_commit`` are
    the revisions that the whole download stays with. ``notes`` are sentences worth showing.
    """

    total_bytes: int
    present_bytes: int
    free_bytes: int
    commit: str
    drafter_commit: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Progress:
    """Bytes on disk, of the file at hand and of everything.

    ``bytes_per_second`` counts what came over the network in the last seconds; it and
    ``seconds_left`` are None until enough was seen to say.
    """

    file: str
    file_done: int
    file_total: int
    done_bytes: int
    total_bytes: int
    bytes_per_second: float | None = None
    seconds_left: float | None = None


@dataclass(frozen=True, slots=True)
class Checking:
    """Bytes already on disk are being read to check them, ``done`` of ``total`` of the file."""

    file: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Retrying:
    """Something failed and is tried again after ``wait_seconds``; ``cause`` says what."""

    what: str
    cause: str
    attempt: int
    max_attempts: int
    wait_seconds: float


@dataclass(frozen=True, slots=True)
class Paused:
    """Stopped on request; everything fetched stays and the next download goes on from it."""

    done_bytes: int
    total_bytes: int


@dataclass(frozen=True, slots=True)
class Completed:
    """Target and drafter are complete, checked and in place."""

    id: str
    target: Path
    drafter: Path
    was_present: bool = False


DownloadEvent = Planned | Progress | Checking | Retrying | Paused | Completed
