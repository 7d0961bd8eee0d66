"""Which models are here, which one is used, and how they come and go.

Everything that reads or deletes files runs on the pool. Only this module, its neighbours
``downloads`` and ``model_facts`` know the engine's hub; it never loads torch.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.controllers.downloads import DownloadController
from app.controllers.engine_status import EngineStatusController
from app.controllers.jobs import Job, JobRunner
from app.controllers.model_facts import look
from app.notify import Notifier
from app.viewmodels.models import InstalledItem, ModelFacts, ModelsModel
from app.viewmodels.status import StatusModel
from engine.hub.text import format_bytes
from engine.paths import bundled_model
from engine.types import Load

if TYPE_CHECKING:
    from engine.hub.computer import Computer
    from engine.hub.local import Removed
    from engine.hub.record import InstalledModel
    from engine.hub.settings import HubSettings


def settings_from_environment() -> HubSettings:
    """Where models lie and how the Hub is reached, as for the command line."""
    from engine.hub import settings

    return settings.settings_from_environment()


def measure_computer() -> Computer:
    """The memory of this computer at this moment."""
    from engine.hub import computer

    return computer.measure_computer()


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What lies outside the program; asked anew each time, on a thread of the pool."""

    settings: Callable[[], HubSettings] = settings_from_environment
    computer: Callable[[], Computer] = measure_computer


class ModelController(QObject):
    """Looks, uses, imports and removes; ``chosen`` carries the ``Load`` to remember."""

    chosen = Signal(object)

    def __init__(
        self,
        pool: JobRunner,
        engine: EngineStatusController,
        status: StatusModel,
        notifier: Notifier,
        outside: Surroundings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pool = pool
        self._engine = engine
        self._status = status
        self._notifier = notifier
        self._outside = outside
        self._loaded = Load(bundled_model())
        self.model = ModelsModel(self)
        self.downloads = DownloadController(pool, self.model, outside.settings, self)
        self.downloads.completed.connect(self._on_downloaded)
        self.downloads.discarded.connect(lambda _id: self.refresh())

    # --- what is here ----------------------------------------------------------------------

    def refresh(self) -> None:
        """Look again at the computer and its models."""
        name = self.tr("The small model that comes with Tandem")

        def work() -> ModelFacts:
            outside = self._outside
            return look(outside.settings(), outside.computer(), bundled_model(), name)

        self._pool.submit(Job(work, self._on_facts))

    def _on_facts(self, facts: ModelFacts) -> None:
        self.model.show(facts)
        self._mark_in_use()

    def _mark_in_use(self) -> None:
        items = self.model.facts.installed if self.model.facts else ()
        folder = self._loaded.folder
        used = next((item.id for item in items if Path(item.folder) == folder), None)
        self.model.set_in_use(used)

    # --- which one is used -----------------------------------------------------------------

    def start(self, first: Load) -> None:
        """Load the model of this run."""
        self._loaded = first
        self._engine.start(first)

    def use(self, model_id: str) -> None:
        """Load a model of this computer and remember it."""
        item = self.model.installed(model_id)
        if item is not None:
            self._load(_load_of(item))

    def use_folder(self, folder: Path | None) -> None:
        """Load the model in a folder and remember it; None is the bundled one."""
        self._load(Load(folder or bundled_model()))

    def _load(self, model: Load) -> None:
        if self._status.status.is_answering:
            self._notifier.info(self.tr("Stop the answer first, then choose the model."))
            return
        self._loaded = model
        self._engine.load(model)
        self._mark_in_use()
        self.chosen.emit(model)

    # --- coming and going ------------------------------------------------------------------

    def import_folder(self, folder: Path) -> None:
        """Use a model folder where it lies."""

        def work() -> InstalledModel:
            from engine.hub.local import free_name, import_folder

            settings = self._outside.settings()
            return import_folder(folder, settings, name=free_name(folder.name, settings))

        self._pool.submit(Job(work, self._on_imported))

    def _on_imported(self, found: InstalledModel) -> None:
        sentence = (
            self.tr("{name} is in the list now.")
            if found.drafter
            else self.tr("{name} is in the list now; it has no drafter and answers alone, slower.")
        )
        self._notifier.info(sentence.format(name=found.id))
        self.refresh()

    def remove(self, model_id: str) -> None:
        """Delete a downloaded model, or the entry of an imported one."""
        item = self.model.installed(model_id)
        if item is None or not item.is_removable or model_id == self.model.in_use:
            return

        def work() -> Removed:
            from engine.hub.local import remove

            return remove(model_id, self._outside.settings())

        def done(removed: Removed) -> None:
            self._notifier.info(self._removed_sentence(item, removed))
            self.refresh()

        self._pool.submit(Job(work, done))

    def _removed_sentence(self, item: InstalledItem, removed: Removed) -> str:
        if removed.kept:
            sentence = self.tr("{name} is no longer in the list; its files stay where they are.")
            return sentence.format(name=item.name)
        return self.tr("Removed {name}: {size} freed.").format(
            name=item.name, size=format_bytes(removed.freed_bytes)
        )

    def _on_downloaded(self, model_id: str) -> None:
        name = self.model.name_of(model_id)
        self._notifier.info(self.tr("{name} is complete and checked.").format(name=name))
        self.refresh()

    def close(self) -> None:
        """The window closes: downloads stop where they are."""
        self.downloads.close()


def _load_of(item: InstalledItem) -> Load:
    return Load(Path(item.folder), Path(item.drafter) if item.drafter else None)
