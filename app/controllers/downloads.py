"""Downloads of models: one at a time on a thread of its own, others wait their turn.

The thread ends at once when the window closes: what was fetched stays, and the download goes on
from there the next time it is asked for. Nothing here decides what is worth downloading.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.controllers.jobs import Job, JobRunner
from app.viewmodels.models import RUNNING, DownloadState, ModelsModel, Phase
from engine.hub.events import (
    Checking,
    Completed,
    DownloadEvent,
    Paused,
    Planned,
    Progress,
    Retrying,
)
from engine.hub.text import format_seconds

if TYPE_CHECKING:
    from engine.hub.settings import HubSettings

THREAD_NAME = "downloads"


class DownloadController(QObject):
    """Starts, pauses and cancels; ``completed`` carries the id of a model that is here now.

    ``discarded`` says that an unfinished download was deleted.
    """

    completed = Signal(str)
    discarded = Signal(str)
    _arrived = Signal(str, object)

    def __init__(
        self,
        pool: JobRunner,
        model: ModelsModel,
        hub: Callable[[], HubSettings],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pool = pool
        self._model = model
        self._hub = hub
        self._runner = JobRunner(THREAD_NAME, 1, self)
        self._stops: dict[str, Event] = {}
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)

    # --- what the user wants -------------------------------------------------------------

    def update(self, model_id: str) -> None:
        """Fetch the revision that the catalogue names in place of the one that is here."""
        self.start(model_id, update=True)

    def start(self, model_id: str, *, update: bool = False) -> None:
        """Fetch a model of the catalogue, or go on with it; one that is here stays as it is."""
        before = self._model.downloads.get(model_id, DownloadState(Phase.PAUSED))
        if before.phase not in (Phase.PAUSED, Phase.FAILED):
            return
        stop = self._stops[model_id] = Event()
        self._model.set_download(model_id, replace(before, phase=Phase.WAITING, sentence=""))
        self._runner.submit(
            Job(
                partial(self._fetch, model_id, stop, update),
                partial(self._on_ended, model_id),
                partial(self._on_failed, model_id),
            )
        )

    def pause(self, model_id: str) -> None:
        """Stop fetching; what is here stays."""
        state = self._model.downloads.get(model_id)
        if state is not None and state.phase in RUNNING:
            self._model.update_download(model_id, phase=Phase.PAUSING)
            self._stops[model_id].set()

    def cancel(self, model_id: str) -> None:
        """Stop fetching and delete what was fetched."""
        if model_id not in self._model.downloads:
            return
        self._model.update_download(model_id, phase=Phase.CANCELLING)
        if model_id in self._stops:
            self._stops[model_id].set()
        else:
            self._discard(model_id)

    def close(self) -> None:
        """The window closes: stop everything and end the thread."""
        for stop in self._stops.values():
            stop.set()
        self._runner.close()

    # --- on the thread ---------------------------------------------------------------------

    def _fetch(self, model_id: str, stop: Event, update: bool) -> DownloadEvent | None:
        """The last event of the download; None where it was stopped before it began."""
        if stop.is_set():
            return None
        from engine.hub.catalogue import load_catalogue
        from engine.hub.download import download

        self._arrived.emit(model_id, None)
        last = None
        entry = load_catalogue().find(model_id)
        for event in download(entry, self._hub(), stop.is_set, update=update):
            last = event
            self._arrived.emit(model_id, event)
        return last

    # --- what comes back -------------------------------------------------------------------

    @Slot(str, object)
    def _on_arrived(self, model_id: str, event: DownloadEvent | None) -> None:
        state = self._model.downloads.get(model_id)
        if state is None or state.phase not in RUNNING:
            return
        if event is None:
            self._model.set_download(model_id, replace(state, phase=Phase.STARTING))
        else:
            self._model.set_download(model_id, self._moved(state, event))

    def _moved(self, state: DownloadState, event: DownloadEvent) -> DownloadState:
        match event:
            case Planned():
                return replace(
                    state,
                    phase=Phase.FETCHING,
                    done_bytes=event.present_bytes,
                    total_bytes=event.total_bytes,
                )
            case Progress():
                return DownloadState(
                    Phase.FETCHING,
                    event.done_bytes,
                    event.total_bytes,
                    event.bytes_per_second,
                    event.seconds_left,
                )
            case Checking():
                return replace(state, phase=Phase.CHECKING, sentence=event.file)
            case Retrying():
                return replace(state, phase=Phase.RETRYING, sentence=self._retry_sentence(event))
            case _:
                return state

    def _retry_sentence(self, event: Retrying) -> str:
        return self.tr("{what}: {cause}; attempt {number} of {most} in {wait}").format(
            what=event.what,
            cause=event.cause,
            number=event.attempt + 1,
            most=event.max_attempts,
            wait=format_seconds(event.wait_seconds),
        )

    def _on_ended(self, model_id: str, last: DownloadEvent | None) -> None:
        del self._stops[model_id]
        if isinstance(last, Completed):
            self._model.set_download(model_id, None)
            self.completed.emit(model_id)
        elif self._model.downloads[model_id].phase is Phase.CANCELLING:
            self._discard(model_id)
        else:
            self._show_paused(model_id, last)

    def _show_paused(self, model_id: str, last: DownloadEvent | None) -> None:
        state = self._model.downloads[model_id]
        if isinstance(last, Paused) and last.total_bytes:
            state = replace(state, done_bytes=last.done_bytes, total_bytes=last.total_bytes)
        paused = DownloadState(Phase.PAUSED, state.done_bytes, state.total_bytes)
        self._model.set_download(model_id, paused)

    def _on_failed(self, model_id: str, sentence: str) -> None:
        del self._stops[model_id]
        if self._model.downloads[model_id].phase is Phase.CANCELLING:
            self._discard(model_id)
        else:
            self._model.update_download(
                model_id,
                phase=Phase.FAILED,
                sentence=sentence,
                bytes_per_second=None,
                seconds_left=None,
            )

    def _discard(self, model_id: str) -> None:
        def work() -> int:
            from engine.hub.local import discard_partial

            return discard_partial(model_id, self._hub())

        def done(_freed: int) -> None:
            self._model.set_download(model_id, None)
            self.discarded.emit(model_id)

        self._pool.submit(Job(work, done, partial(self._on_not_discarded, model_id)))

    def _on_not_discarded(self, model_id: str, sentence: str) -> None:
        self._model.update_download(model_id, phase=Phase.FAILED, sentence=sentence)
