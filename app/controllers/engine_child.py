"""The first function of the engine's process.

Imported by both sides of the spawn, so it names the engine without importing it: torch is
loaded in the child only. No Qt here.
"""

from __future__ import annotations

from ctypes import c_longlong
from multiprocessing.connection import Connection


def run_engine(connection: Connection, stop_turn: c_longlong, answer_turn: c_longlong) -> None:
    """Serve the pipe until ``Shutdown`` or its end.

    ``stop_turn`` holds the turn to stop, ``answer_turn`` the one that must not think any longer.
    """
    from engine.worker import main

    main(connection, stop_turn, answer_turn)
