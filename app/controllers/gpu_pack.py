"""Looks for a graphics card, and fetches, changes and removes the pack that uses it.

Everything runs on one thread of its own. The engine is ended before a pack goes, since its process
has files of it open; a new pack is used from the engine's next start on.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.controllers.jobs import Job, JobRunner
from app.viewmodels.gpu import Advice, GpuModel, Phase

if TYPE_CHECKING:
    from engine.gpupack.offer import Offer
    from engine.hub.events import Progress

THREAD_NAME = "gpu-pack"
Look = Callable[[], "Offer"]


def look_around() -> Offer:
    """Ask the driver and look at the installed pack; takes a moment."""
    from engine.gpupack.offer import assess

    return assess()


class GpuPackController(QObject):
    """``offered`` says that a pack would help and was not declined; ``leaving`` that the pack in
    use is about to go, ``changed`` that another one, or none, is to be used from now on."""

    offered = Signal()
    leaving = Signal()
    changed = Signal()
    _arrived = Signal(object)

    def __init__(self, model: GpuModel, look: Look = look_around, parent: QObject | None = None):
        super().__init__(parent)
        self._model = model
        self._look = look
        self._runner = JobRunner(THREAD_NAME, 1, self)
        self._stop = Event()
        self._pack: object = None
        self._arrived.connect(self._on_progress, Qt.ConnectionType.QueuedConnection)

    # --- what the user wants -------------------------------------------------------------

    def refresh(self, offer_unless: str | None = None) -> None:
        """Look again; with ``offer_unless``, the pack declined before, offer any other one."""

        def done(offer: Offer) -> None:
            self._on_offer(offer)
            state = self._model.state
            is_new = offer_unless is not None and state.pack_id != offer_unless
            if state.can_fetch and is_new:
                self.offered.emit()

        self._runner.submit(Job(self._look, done, self._on_failed))

    def fetch(self) -> None:
        """Fetch the pack, or go on with it."""
        if not self._model.state.can_fetch or self._pack is None:
            return
        self._stop = stop = Event()
        self._model.update(phase=Phase.FETCHING, sentence="", done_bytes=0)
        self._runner.submit(Job(lambda: self._fetch(stop), self._on_fetched, self._on_failed))

    def pause(self) -> None:
        """Stop fetching; what is here stays."""
        if self._model.state.phase is Phase.FETCHING:
            self._model.update(phase=Phase.PAUSING)
            self._stop.set()

    def roll_back(self) -> None:
        """Use the pack before this one again."""
        from engine.gpupack.store import PackStore

        self._change(lambda: PackStore().roll_back())

    def remove(self) -> None:
        """Delete every pack and compute on the processor again."""
        from engine.gpupack.store import PackStore

        self._change(lambda: PackStore().remove())

    def close(self) -> None:
        """The window closes: stop, and end the thread."""
        self._stop.set()
        self._runner.close()

    # --- on the thread ---------------------------------------------------------------------

    def _fetch(self, stop: Event) -> bool:
        """Whether the pack is complete; False where it was stopped."""
        from engine.gpupack.catalogue import Pack
        from engine.gpupack.download import fetch_pack
        from engine.gpupack.store import PackStore
        from engine.hub.events import Paused, Progress

        assert isinstance(self._pack, Pack)
        for event in fetch_pack(self._pack, PackStore(), stop.is_set):
            if isinstance(event, Paused):
                return False
            if isinstance(event, Progress):
                self._arrived.emit(event)
        return True

    def _change(self, work: Callable[[], object]) -> None:
        if self._model.state.is_busy:
            return
        self._model.update(phase=Phase.CHANGING, sentence="")
        self.leaving.emit()
        self._runner.submit(Job(work, self._on_changed, self._on_change_failed))

    # --- back on the GUI thread -------------------------------------------------------------

    @Slot(object)
    def _on_progress(self, event: Progress) -> None:
        self._model.update(
            done_bytes=event.done_bytes,
            bytes_per_second=event.bytes_per_second,
            seconds_left=event.seconds_left,
        )

    def _on_fetched(self, is_complete: bool) -> None:
        if not is_complete:
            self._model.update(phase=Phase.PAUSED, bytes_per_second=None, seconds_left=None)
            return
        self._on_changed(None)

    def _on_changed(self, _result: object) -> None:
        self._model.update(phase=Phase.IDLE, done_bytes=0)
        self.changed.emit()
        self.refresh()

    def _on_change_failed(self, sentence: str) -> None:
        self._on_failed(sentence)
        self.changed.emit()

    def _on_failed(self, sentence: str) -> None:
        self._model.update(
            phase=Phase.FAILED, sentence=sentence, bytes_per_second=None, seconds_left=None
        )

    def _on_offer(self, offer: Offer) -> None:
        card, pack = offer.card, offer.pack
        self._pack = pack
        self._model.update(
            advice=Advice(offer.advice.value),
            card=card.name if card else "",
            driver=card.driver if card else "",
            wanted_driver=pack.least_driver if pack else "",
            pack_id=pack.id if pack else "",
            download_bytes=pack.download_bytes if pack else 0,
            disk_bytes=pack.disk_bytes if pack else 0,
            size_bytes=offer.size_bytes,
            has_previous=offer.has_previous,
            has_failed=offer.failed,
        )
