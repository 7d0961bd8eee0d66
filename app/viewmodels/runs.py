"""How the shown answers were made: read from the history when somebody looks.

An answer has runs (see ``app.records.Run``); none are kept of old answers and of those that
broke off without an end.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QObject, Signal

from app.records import Run
from engine.events import Channel, Origin

Range = tuple[int, int]
# Looked-at answers are cheap to read again; a day of chats must not pile up.
MAX_KEPT = 200


class RunsModel(QObject):
    """Runs by message id; ``wanted`` asks for them once, ``arrived`` says that they are here."""

    wanted = Signal(int)
    arrived = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runs: dict[int, tuple[Run, ...]] = {}
        self._asked: set[int] = set()

    def runs(self, message_id: int) -> tuple[Run, ...] | None:
        """The runs of a message; None while they are being read."""
        if message_id not in self._runs and message_id not in self._asked:
            self._asked.add(message_id)
            self.wanted.emit(message_id)
        return self._runs.get(message_id)

    def put(self, message_id: int, runs: tuple[Run, ...]) -> None:
        """What ``wanted`` asked for, or what has just been made."""
        self._asked.discard(message_id)
        self._runs.pop(message_id, None)
        self._runs[message_id] = runs
        while len(self._runs) > MAX_KEPT:
            del self._runs[next(iter(self._runs))]
        self.arrived.emit(message_id)

    def forget(self, message_id: int) -> None:
        """Read them again when they are asked for: they have changed."""
        self._runs.pop(message_id, None)
        self._asked.discard(message_id)


def drafted_ranges(runs: Iterable[Run], channel: Channel) -> list[Range]:
    """The characters of a channel's text that were drafted and accepted, neighbours joined."""
    ranges: list[Range] = []
    for start, end in _drafted(runs, channel):
        if ranges and ranges[-1][1] == start:
            ranges[-1] = (ranges[-1][0], end)
        elif end > start:
            ranges.append((start, end))
    return ranges


def _drafted(runs: Iterable[Run], channel: Channel) -> Iterator[Range]:
    for run in runs:
        place = run.answer_start if channel is Channel.ANSWER else run.thinking_start
        for record in run.rounds:
            for token in record.committed:
                if token.channel is channel:
                    if token.origin is Origin.DRAFT:
                        yield place, place + token.chars
                    place += token.chars
