"""The engine process: commands come through a pipe, events go back.

Importing this module is cheap; torch is imported by the first ``Load``. One command at a time,
on the main thread. Stopping and answering now are not commands: the window writes the number of
the turn into a shared word for each, which is read once per round. The process ends with
``Shutdown`` or with the pipe.
"""

from __future__ import annotations

import faulthandler
import logging
import signal
import sys
from ctypes import c_longlong
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING

from engine.errors import EngineBug, UserError
from engine.events import Counted, Envelope, Event, Failed, Loading
from engine.gpupack.use import activate, confirm
from engine.installation import check_installation
from engine.quiet import hush_libraries
from engine.requests import Command, Count, Generate, Load, Shutdown

if TYPE_CHECKING:
    from engine.session import Session

logger = logging.getLogger(__name__)


def main(connection: Connection, stop_turn: c_longlong, answer_turn: c_longlong) -> None:
    """Serve commands until ``Shutdown`` or the end of the pipe.

    Args:
        connection: this process's end of the pipe; carries commands in and envelopes out.
        stop_turn: the turn to stop, a shared number without a lock.
        answer_turn: the turn that must not think any longer, likewise.
    """
    if sys.stderr is not None:  # a windowed program has none on Windows
        faulthandler.enable()
    # Ctrl-C in the terminal reaches the whole group; the window decides when this process ends.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    hush_libraries()
    activate()
    worker = Worker(connection, stop_turn, answer_turn)
    try:
        while worker.serve(connection.recv()):
            pass
    except (EOFError, ConnectionResetError, WindowGoneError):
        logger.info("the window closed the pipe")


class WindowGoneError(Exception):
    """Nobody reads the pipe any more."""


class Worker:
    """What the engine process knows between two commands."""

    def __init__(
        self, connection: Connection, stop_turn: c_longlong, answer_turn: c_longlong
    ) -> None:
        self._connection = connection
        self._stop_turn = stop_turn
        self._answer_turn = answer_turn
        self._session: Session | None = None

    def serve(self, command: Command) -> bool:
        """Carry out one command; False after the last one."""
        match command:
            case Shutdown():
                return False
            case Load():
                self._load(command)
            case Generate():
                self._generate(command)
            case Count():
                self._count(command)
        return True

    def _load(self, command: Load) -> None:
        def send(event: Event) -> None:
            self._send(None, event)

        self._session = None  # two models may not fit side by side
        try:
            check_installation()
            send(Loading(0, 1, "Starting PyTorch"))  # importing it takes seconds
            from engine.session import Session

            self._session = Session.load(
                command.folder,
                send,
                drafter_folder=command.drafter,
                precision=command.precision,
                context=command.context,
            )
            confirm()
        except UserError as error:
            send(Failed(str(error), type(error).__name__))
        except WindowGoneError:
            raise
        except Exception as error:  # noqa: BLE001 - the boundary of the process
            send(_unexpected(error))

    def _generate(self, command: Generate) -> None:
        def send(event: Event) -> None:
            self._send(command.turn, event)

        if self._session is None:
            send(Failed("No model is loaded; choose one first.", "NoModel"))
            return
        try:
            for event in self._session.generate(
                command.request,
                lambda: self._stop_turn.value == command.turn,
                send,
                lambda: self._answer_turn.value == command.turn,
            ):
                send(event)
        except WindowGoneError:
            raise
        except Exception as error:  # noqa: BLE001 - the boundary of the process
            send(_unexpected(error))

    def _count(self, command: Count) -> None:
        if self._session is None:
            self._send(None, Counted(command.query, problem="No model is loaded."))
            return
        try:
            counted = self._session.count(
                command.query, command.request, has_draft=command.has_draft
            )
        except Exception as error:  # noqa: BLE001 - the boundary of the process
            counted = Counted(command.query, problem=_unexpected(error).message)
        self._send(None, counted)

    def _send(self, turn: int | None, event: Event) -> None:
        try:
            self._connection.send(Envelope(turn, event))
        except OSError as error:
            raise WindowGoneError from error


def _unexpected(error: Exception) -> Failed:
    """One sentence for the user, the traceback for the log."""
    logger.error("the engine failed", exc_info=error)
    return Failed(
        f"Something went wrong inside the engine ({type(error).__name__}); try again, and restart "
        "the program if it happens twice.",
        EngineBug.__name__,
    )
