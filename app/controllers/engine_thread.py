"""The window's only face of the engine: a thread that owns the engine's process.

Commands go in by a mailbox, stopping and answering now by a lock-free shared number each (an
Event could block for ever once a killed child held its lock), events come out through one
signal. Pieces of text are merged so that the window gets at most about 18 signals per second.

If the child dies, the open turn gets its one ``Failed`` here, and the next turn starts a new
child that first repeats the last ``Load``. Unloading ends the child too: only so does all its
memory return. Nothing here imports torch.
"""

from __future__ import annotations

import ctypes
import logging
import multiprocessing
import time
from collections import deque
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from multiprocessing.sharedctypes import RawValue
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QThread, Signal

from app.controllers.engine_child import ChildEntry, run_engine
from engine.events import Delta, Envelope, Failed, Finished, Loaded
from engine.precision.kept import forget_unfinished
from engine.requests import Command, Count, Generate, Load, Request, Shutdown

logger = logging.getLogger(__name__)

FLUSH_INTERVAL_S = 0.055
NO_TURN = -1
STOP_PATIENCE_S = 15.0
SHUTDOWN_PATIENCE_S = 2.0
KIND_ENGINE_STOPPED = "engine_stopped"
KIND_ENGINE_HUNG = "engine_hung"
KIND_UNLOADED = "unloaded"


@dataclass(slots=True)
class _Child:
    process: BaseProcess
    connection: Connection
    stop_turn: Any  # a RawValue(c_longlong), shared with the child
    answer_turn: Any  # likewise

    def kill(self) -> None:
        self.process.kill()
        self.bury()

    def bury(self) -> None:
        """Wait for its end, and delete what it was packing, which is worth nothing by halves."""
        self.process.join()
        if self.process.pid is not None:
            forget_unfinished(of_process=self.process.pid)


@dataclass(frozen=True, slots=True)
class _Unload:
    """End the child; the next command starts another."""


class DeltaMerger:
    """Collects the pieces of text between two flushes, in order, one run per channel."""

    def __init__(self) -> None:
        self._turn: int | None = None
        self._pieces: list[Delta] = []

    @property
    def is_empty(self) -> bool:
        """Whether nothing waits."""
        return not self._pieces

    def add(self, turn: int | None, delta: Delta) -> None:
        """Append a piece of ``turn``."""
        self._turn = turn
        if self._pieces and self._pieces[-1].channel is delta.channel:
            delta = self._pieces.pop().followed_by(delta)
        self._pieces.append(delta)

    def take(self) -> list[Envelope]:
        """What waits, as few envelopes as possible; afterwards nothing does."""
        envelopes = [Envelope(self._turn, piece) for piece in self._pieces]
        self._pieces = []
        return envelopes


class EngineThread(QThread):
    """Owns the engine process. ``load``, ``unload``, ``generate``, ``stop``, ``answer_now`` and
    ``close`` may be called from the GUI thread at any time.

    Signals: ``envelope_received(Envelope)``; ``engine_stopped(int)`` with the exit code of a
    child that ended without being asked; ``engine_unloaded()`` when one has ended as asked;
    ``loading_stopped()`` before that when it was loading for a turn that is no longer wanted.
    """

    envelope_received = Signal(object)
    engine_stopped = Signal(int)
    engine_unloaded = Signal()
    loading_stopped = Signal()

    def __init__(self, entry: ChildEntry = run_engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stop_patience_s = STOP_PATIENCE_S
        self._entry = entry
        self._mailbox: deque[Command | _Unload] = deque()
        self._wake_reader, self._wake_writer = multiprocessing.Pipe(duplex=False)
        self._child: _Child | None = None
        self._last_load: Load | None = None
        self._open_turns: set[int] = set()
        self._merger = DeltaMerger()
        self._last_flush = 0.0
        self._stop_turn = NO_TURN
        self._stop_asked_at = 0.0
        self._stop_ends_loading = False
        self._is_loading = False
        self._answer_turn = NO_TURN
        self._newest_turn = 0
        self._is_closing = False

    # --- called from the GUI thread ---------------------------------------------------

    def load(self, command: Load) -> None:
        """Load a model; starts the child if there is none."""
        self._post(command)

    def unload(self) -> None:
        """End the child, also in the middle of loading; the next turn loads again."""
        self._post(_Unload())

    def new_turn(self) -> int:
        """A number for the next ``generate``."""
        self._newest_turn += 1
        return self._newest_turn

    def generate(self, turn: int, request: Request) -> None:
        """Answer ``request`` under the number ``turn``; numbers only ever grow."""
        self._post(Generate(turn, request))

    def count(self, query: int, request: Request, has_draft: bool) -> None:
        """Count the tokens of ``request``; without a child nothing comes back."""
        self._post(Count(query, request, has_draft))

    def reload(self) -> None:
        """Repeat the last ``load``, after it failed."""
        if self._last_load is not None:
            self._post(self._last_load)

    def renew(self, entry: ChildEntry) -> None:
        """Go on with a child that runs ``entry`` and loads the same model; no turn may be open."""
        self._entry = entry
        self.unload()
        self.reload()

    def stop(self, turn: int, *, ends_loading: bool = False) -> None:
        """Ask the child to end ``turn``; it looks once per round.

        A child that loads hears nothing. With ``ends_loading`` it is ended at once, otherwise the
        turn ends when the model is there.
        """
        self._stop_ends_loading = ends_loading
        self._stop_turn = turn
        self._stop_asked_at = time.monotonic()
        child = self._child
        if child is not None:
            child.stop_turn.value = turn
        self._wake()

    def answer_now(self, turn: int) -> None:
        """Ask the child to close the thought of ``turn`` and go on to the answer.

        It looks once per round. Holds for the rest of the turn; without a thought nothing happens.
        """
        self._answer_turn = turn
        child = self._child
        if child is not None:
            child.answer_turn.value = turn

    def close(self) -> None:
        """End the child and this thread, and wait for both."""
        if self.isRunning():
            self._post(Shutdown())
            self.wait()
        self._wake_reader.close()
        self._wake_writer.close()

    def _post(self, command: Command | _Unload) -> None:
        self._mailbox.append(command)
        self._wake()

    def _wake(self) -> None:
        self._wake_writer.send_bytes(b"!")

    # --- this thread --------------------------------------------------------------------

    def run(self) -> None:
        """Serve mailbox and pipe until ``Shutdown``."""
        while not self._is_closing:
            for source in self._wait():
                if source is self._wake_reader:
                    self._wake_reader.recv_bytes()
                    self._serve_mailbox()
                elif self._child is not None and source is self._child.connection:
                    self._receive(self._child)
            self._flush_if_due()
            self._end_unwanted_loading()
            self._end_hung_child()
        self._shut_down()

    def _wait(self) -> list[Any]:
        sources: list[Any] = [self._wake_reader]
        if self._child is not None:
            sources.append(self._child.connection)
        return wait(sources, self._timeout_s())

    def _timeout_s(self) -> float | None:
        deadlines = []
        if not self._merger.is_empty:
            deadlines.append(self._last_flush + FLUSH_INTERVAL_S)
        if self._stop_turn in self._open_turns and not self._is_loading:
            deadlines.append(self._stop_asked_at + self.stop_patience_s)
        if not deadlines:
            return None
        return max(0.0, min(deadlines) - time.monotonic())

    def _serve_mailbox(self) -> None:
        while self._mailbox:
            command = self._mailbox.popleft()
            if isinstance(command, Shutdown):
                self._is_closing = True
                return
            if isinstance(command, _Unload):
                self._end_child()
                continue
            if isinstance(command, Load):
                self._last_load = command
            if isinstance(command, Generate):
                self._open_turns.add(command.turn)
            if self._child is not None or not isinstance(command, Count):
                self._send(command)

    def _send(self, command: Command) -> None:
        try:
            if self._child is None:
                self._child = self._start_child()
                # A wish of the meantime found no child to tell.
                self._child.stop_turn.value = self._stop_turn
                self._child.answer_turn.value = self._answer_turn
                if self._last_load is not None and not isinstance(command, Load):
                    self._is_loading = True
                    self._child.connection.send(self._last_load)
            self._is_loading = self._is_loading or isinstance(command, Load)
            self._child.connection.send(command)
        except (BrokenPipeError, ConnectionResetError):
            self._on_child_ended()

    def _start_child(self) -> _Child:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe(duplex=True)
        stop_turn = RawValue(ctypes.c_longlong, NO_TURN)
        answer_turn = RawValue(ctypes.c_longlong, NO_TURN)
        process = context.Process(
            target=self._entry,
            args=(theirs, stop_turn, answer_turn),
            name="tandem-engine",
            daemon=True,
        )
        process.start()
        # Our copy of the child's end would hide its death from us.
        theirs.close()
        return _Child(process, ours, stop_turn, answer_turn)

    def _receive(self, child: _Child) -> None:
        try:
            envelope = child.connection.recv()
        except (EOFError, ConnectionResetError):
            self._on_child_ended()
            return
        self._forward(envelope)

    def _forward(self, envelope: Envelope) -> None:
        if envelope.turn is not None and envelope.turn not in self._open_turns:
            return
        if isinstance(envelope.event, Delta):
            self._merger.add(envelope.turn, envelope.event)
            return
        self._flush()
        if envelope.turn is None and isinstance(envelope.event, (Loaded, Failed)):
            self._is_loading = False
            self._stop_asked_at = time.monotonic()  # only now can the child hear of a stop
        if envelope.turn is not None and isinstance(envelope.event, (Finished, Failed)):
            self._open_turns.discard(envelope.turn)
        self.envelope_received.emit(envelope)

    def _flush_if_due(self) -> None:
        if time.monotonic() - self._last_flush >= FLUSH_INTERVAL_S:
            self._flush()

    def _flush(self) -> None:
        if self._merger.is_empty:
            return
        for envelope in self._merger.take():
            self.envelope_received.emit(envelope)
        self._last_flush = time.monotonic()

    # --- the child's end ------------------------------------------------------------------

    def _end_child(self) -> None:
        """It keeps nothing that another could not compute again, so it need not be asked."""
        child, self._child = self._child, None
        if child is None:
            return
        self._is_loading = False
        child.kill()
        child.connection.close()
        self._flush()
        self._fail_open_turns(Failed(self._sentence(KIND_UNLOADED, 0), KIND_UNLOADED))
        self.engine_unloaded.emit()

    def _fail_open_turns(self, failed: Failed) -> None:
        for turn in sorted(self._open_turns):
            self.envelope_received.emit(Envelope(turn, failed))
        self._open_turns.clear()

    def _end_unwanted_loading(self) -> None:
        if self._is_loading and self._stop_ends_loading and self._stop_turn in self._open_turns:
            self.loading_stopped.emit()
            self._end_child()

    def _end_hung_child(self) -> None:
        if self._child is None or self._stop_turn not in self._open_turns or self._is_loading:
            return
        if time.monotonic() - self._stop_asked_at < self.stop_patience_s:
            return
        logger.error("the engine did not react to stop within %.0f s", self.stop_patience_s)
        self._child.kill()
        self._on_child_ended(KIND_ENGINE_HUNG)

    def _on_child_ended(self, kind: str = KIND_ENGINE_STOPPED) -> None:
        child, self._child = self._child, None
        if child is None:
            return
        child.bury()
        self._drain(child.connection)
        self._is_loading = False
        child.connection.close()
        exit_code = child.process.exitcode or 0
        logger.error("the engine process ended with exit code %d", exit_code)
        self._flush()
        self._fail_open_turns(Failed(self._sentence(kind, exit_code), kind))
        self.engine_stopped.emit(exit_code)

    def _drain(self, connection: Connection) -> None:
        """Forward what the child had sent before it ended."""
        try:
            while connection.poll():
                self._forward(connection.recv())
        except (EOFError, OSError):
            return

    def _sentence(self, kind: str, exit_code: int) -> str:
        if kind == KIND_ENGINE_HUNG:
            return QCoreApplication.translate(
                "EngineThread",
                "The engine did not stop when asked and was ended; send again to start it anew.",
            )
        if kind == KIND_UNLOADED:
            return QCoreApplication.translate(
                "EngineThread",
                "Loading stopped; sending the message again loads the model.",
            )
        return QCoreApplication.translate(
            "EngineThread",
            "The engine stopped unexpectedly (exit code {code}); send again to start it anew.",
        ).format(code=exit_code)

    def _shut_down(self) -> None:
        child, self._child = self._child, None
        if child is None:
            return
        for turn in self._open_turns:
            child.stop_turn.value = turn
        try:
            child.connection.send(Shutdown())
        except (BrokenPipeError, ConnectionResetError):
            logger.info("the engine process had already ended")
        child.process.join(SHUTDOWN_PATIENCE_S)
        if child.process.is_alive():
            child.process.kill()
        child.bury()
        child.connection.close()
