"""The first function of the engine's process.

Imported by both sides of the spawn, so it names the engine without importing it: torch is
loaded in the child only. No Qt here.
"""

from __future__ import annotations

from collections.abc import Callable
from ctypes import c_longlong
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from engine.connections import ConnectionLog, watch
from engine.events import Envelope, Failed
from engine.seal import SealError, seal_process

ChildEntry = Callable[[Connection, c_longlong, c_longlong], None]


def run_engine(connection: Connection, stop_turn: c_longlong, answer_turn: c_longlong) -> None:
    """Serve the pipe until ``Shutdown`` or its end.

    ``stop_turn`` holds the turn to stop, ``answer_turn`` the one that must not think any longer.
    """
    from engine.worker import main

    main(connection, stop_turn, answer_turn)


def run_doctor(connection: Connection) -> None:
    """Examine this computer in a process of its own: steps as text, at last the ``Report``."""
    from engine.doctor import examine

    connection.send(examine(connection.send))


@dataclass(frozen=True, slots=True)
class GuardedEntry:
    """An entry whose process writes its connections down, or can make none at all."""

    entry: ChildEntry
    log: Path
    is_sealed: bool

    def __call__(
        self, connection: Connection, stop_turn: c_longlong, answer_turn: c_longlong
    ) -> None:
        """Guard this process, then run the entry; a seal that fails is reported instead."""
        if self.is_sealed:
            try:
                seal_process()
            except SealError as error:
                connection.send(Envelope(None, Failed(str(error), type(error).__name__)))
                return
        else:
            watch(ConnectionLog(self.log, "engine"))
        self.entry(connection, stop_turn, answer_turn)
