"""Which models are here, which one is used and how, and how they come and go.

Everything that reads or deletes files runs on the pool. Only this module, its neighbours
``downloads`` and ``model_facts`` know the engine's hub; it never loads torch.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.controllers.downloads import DownloadController
from app.controllers.engine_status import EngineStatusController
from app.controllers.gpu_pack import Look, look_around
from app.controllers.jobs import Job, JobRunner
from app.controllers.model_choices import ModelChoices
from app.controllers.model_facts import Chosen, look
from app.notify import Notifier
from app.viewmodels.models import InstalledItem, ModelFacts, ModelOptions, ModelsModel
from app.viewmodels.status import StatusModel
from engine.hub.text import format_bytes
from engine.paths import bundled_model
from engine.precision.kept import forget_unfinished
from engine.requests import Load, Precision

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
    gpu: Look = look_around


class ModelController(QObject):
    """Looks, uses, imports and removes; ``chosen`` carries the ``Load`` to remember and its id."""

    chosen = Signal(object, str)

    def __init__(
        self,
        pool: JobRunner,
        engine: EngineStatusController,
        status: StatusModel,
        notifier: Notifier,
        outside: Surroundings,
        choices: ModelChoices,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._choices = choices
        self._pool = pool
        self._engine = engine
        self._status = status
        self._notifier = notifier
        self._outside = outside
        self._loaded = Load(bundled_model())
        self.loaded_id = ""
        self.model = ModelsModel(self)
        self.downloads = DownloadController(pool, self.model, self._hub, self)
        self.downloads.completed.connect(self._on_downloaded)
        self.downloads.discarded.connect(lambda _id: self.refresh())
        choices.changed.connect(self._show_options)
        self._show_options()

    # --- what is here ----------------------------------------------------------------------

    def refresh(self) -> None:
        """Look again at the computer and its models."""
        choices, in_use = self._choices, self.model.in_use
        chosen = Chosen(choices.context, choices.precisions(), choices.speeds(), in_use)

        def work() -> ModelFacts:
            return look(self._hub(), self._outside.computer(), bundled_model(), chosen)

        self._pool.submit(Job(work, self._on_facts))

    def _on_facts(self, facts: ModelFacts) -> None:
        self.model.show(facts)
        self._mark_in_use()

    def _mark_in_use(self) -> None:
        items = self.model.facts.installed if self.model.facts else ()
        folder = self._loaded.folder
        used = next((item.id for item in items if Path(item.folder) == folder), None)
        self.model.set_in_use(used)

    def _hub(self) -> HubSettings:
        """How the Hub is reached; a mirror of the user's choice never gets the token."""
        settings, mirror = self._outside.settings(), self._choices.endpoint
        return replace(settings, endpoint=mirror) if mirror else settings

    @property
    def is_bundled_loaded(self) -> bool:
        """Whether the model in use is the one that comes with the program."""
        return self._loaded.folder == bundled_model()

    def find_ears(self, done: Callable[[Load | None], None]) -> None:
        """Look for the smallest model of this computer that hears; the bundled one at last."""

        def work() -> Load | None:
            from engine.hub.catalogue import load_catalogue
            from engine.hub.local import list_installed

            here = {model.id: model for model in list_installed(self._hub()) if not model.problem}
            for download in load_catalogue().downloads:  # the smallest first
                if "audio" in download.family.modalities and download.id in here:
                    return Load(here[download.id].target, here[download.id].drafter)
            return Load(bundled_model()) if bundled_model().is_dir() else None

        self._pool.submit(Job(work, done))

    # --- which one is used -----------------------------------------------------------------

    def start(self, first: Load, model_id: str = "") -> None:
        """Load the model of this run; ``model_id`` is its id in the list, where it has one.

        What an engine of an earlier run left half packed is deleted meanwhile.
        """
        self._pool.submit(Job(forget_unfinished))
        self._loaded, self.loaded_id = first, model_id
        self._engine.start(first)

    def use(self, model_id: str) -> None:
        """Load a model of this computer and remember it."""
        item = self.model.installed(model_id)
        if item is not None:
            drafter = Path(item.drafter) if item.drafter else None
            self._load(Load(Path(item.folder), drafter), model_id)

    def use_folder(self, folder: Path | None) -> None:
        """Load the model in a folder and remember it; None is the bundled one."""
        self._load(Load(folder or bundled_model()), "")

    def _load(self, model: Load, model_id: str) -> None:
        if self._status.status.is_answering:
            self._notifier.info(self.tr("Stop the answer first, then choose the model."))
            return
        self._loaded, self.loaded_id = self._with_choices(model, model_id), model_id
        self._engine.load(self._loaded)
        self._mark_in_use()
        self.chosen.emit(self._loaded, model_id)

    def _with_choices(self, model: Load, model_id: str) -> Load:
        return replace(
            model,
            precision=self._choices.precision_of(model_id) if model_id else None,
            context=self._choices.context,
        )

    # --- how it is used ----------------------------------------------------------------------

    def choose_precision(self, model_id: str, precision: Precision | None) -> None:
        """Hold a model in these numbers; None leaves them to the engine."""
        self._choices.set_precision(model_id, precision)
        self.refresh()
        self._load_anew()

    def choose_context(self, tokens: int) -> None:
        """Plan for chats of so many tokens, and let none be longer; 0 is the model's own."""
        self._choices.set_context(tokens)
        self.refresh()
        self._load_anew()

    def _load_anew(self) -> None:
        """Load the model in use as it is wanted now, if it was wanted otherwise."""
        wanted = self._with_choices(self._loaded, self.loaded_id)
        if wanted == self._loaded or self._status.status.is_answering:
            return
        self._loaded = wanted
        self._engine.load(wanted)

    def _show_options(self) -> None:
        choices = self._choices
        self.model.set_options(
            ModelOptions(choices.context or 0, choices.unload_minutes, choices.endpoint)
        )

    # --- coming and going ------------------------------------------------------------------

    def import_folder(self, folder: Path) -> None:
        """Use a model folder where it lies."""

        def work() -> InstalledModel:
            from engine.hub.local import free_name, import_folder

            settings = self._hub()
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

            return remove(model_id, self._hub())

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
