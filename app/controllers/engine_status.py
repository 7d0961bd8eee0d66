"""The engine's own events (loading, ready, stopped) become the status the window shows."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.controllers.engine_thread import EngineThread
from app.notify import Notifier
from app.viewmodels.status import LOADING_STATES, EngineState, StatusModel
from engine.events import Envelope, Failed, Loaded, Loading
from engine.requests import Load


class EngineStatusController(QObject):
    """Starts the engine with a model and follows what it says about itself."""

    def __init__(
        self,
        link: EngineThread,
        status: StatusModel,
        notifier: Notifier,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._link = link
        self._status = status
        self._notifier = notifier
        self._is_unloading = False
        link.envelope_received.connect(self.on_envelope)
        link.engine_stopped.connect(self.on_engine_stopped)
        link.engine_unloaded.connect(self.on_engine_unloaded)
        link.loading_stopped.connect(self.on_loading_stopped)

    def start(self, model: Load) -> None:
        """Start the engine's thread and process and load the model."""
        self._link.start()
        self.load(model)

    def load(self, model: Load) -> None:
        """Load a model in place of the present one, after what the engine is doing now."""
        self._is_unloading = False
        self._status.update(
            engine=EngineState.STARTING, model=None, message="", stats=None, recovered=()
        )
        self._link.load(model)

    def unload(self) -> None:
        """Give the model's memory back, or end its loading; the next turn loads it again."""
        self._is_unloading = True
        self._link.unload()

    def on_loading_stopped(self) -> None:
        """The message that the model was loaded for is not to be answered any more."""
        self._is_unloading = True

    def on_engine_unloaded(self) -> None:
        """The process has ended as asked, unless another model is being loaded already."""
        if self._is_unloading:
            self._is_unloading = False
            self._status.update(engine=EngineState.UNLOADED, stats=None)

    def on_envelope(self, envelope: Envelope) -> None:
        """An event; those of a turn belong to the chat."""
        if envelope.turn is not None:
            return
        event = envelope.event
        if isinstance(event, Loading):
            self._status.update(
                engine=EngineState.LOADING, step=event.what, done=event.done, total=event.total
            )
        elif isinstance(event, Loaded):
            self._status.update(engine=EngineState.READY, model=event, message="", recovered=())
        elif isinstance(event, Failed):
            self._status.update(engine=EngineState.FAILED, message=event.message)
            self._notifier.error(event.message)

    def on_engine_stopped(self, exit_code: int) -> None:
        """The process ended by itself; the next turn starts it anew."""
        was_loading = self._status.status.engine in LOADING_STATES
        message = self.tr("The engine stopped (exit code {code}); send again to start it.").format(
            code=exit_code
        )
        self._status.update(engine=EngineState.STOPPED, message=message)
        if was_loading and not self._status.status.is_answering:
            self._notifier.error(message)
