"""Requests to the engine that answer no chat: one at a time, and a chat's answer goes first."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.controllers.chat import ChatController
from app.controllers.engine_thread import EngineThread
from engine.events import Envelope, Event, Failed, Finished
from engine.requests import Request

Listener = Callable[[Event], None]


class Asides(QObject):
    """Runs a request and hands its events to one listener, down to Finished or Failed."""

    def __init__(self, link: EngineThread, chat: ChatController, parent: QObject) -> None:
        super().__init__(parent)
        self._link = link
        self._turn: int | None = None
        self._listener: Listener | None = None
        link.envelope_received.connect(self._on_envelope)
        chat.turn_started.connect(self.stop)

    @property
    def is_running(self) -> bool:
        """Whether a request has not ended yet."""
        return self._turn is not None

    def start(self, request: Request, listener: Listener) -> None:
        """Ask the engine; one that still runs is stopped and not listened to any longer."""
        self.stop()
        self._turn, self._listener = self._link.new_turn(), listener
        self._link.generate(self._turn, request)

    def stop(self) -> None:
        """End what runs; its listener hears Finished with reason ``cancelled``."""
        if self._turn is not None:
            self._link.stop(self._turn)

    def _on_envelope(self, envelope: Envelope) -> None:
        if self._turn is None or envelope.turn != self._turn or self._listener is None:
            return
        listener = self._listener
        if isinstance(envelope.event, (Finished, Failed)):
            self._turn = self._listener = None
        listener(envelope.event)
