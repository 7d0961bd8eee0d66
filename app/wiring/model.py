"""Builds the model page around a window, and decides which model a run begins with."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app.controllers.engine_status import EngineStatusController
from app.controllers.idle import IdleUnloader
from app.controllers.jobs import JobRunner
from app.controllers.model_choices import ModelChoices
from app.controllers.model_speeds import SpeedKeeper
from app.controllers.models import ModelController, Surroundings
from app.engine_words import in_users_language
from app.notify import Notice, Notifier, Severity
from app.settings import Settings
from app.viewmodels.status import StatusModel
from app.views.common.theme import ThemeManager
from app.views.main_window import MainWindow
from app.views.models.model_page import ModelPage
from engine.paths import bundled_model
from engine.requests import Load, Precision


class ModelFeatures(QObject):
    """The page and its controllers; ``chosen`` asks for the settings to be saved."""

    chosen = Signal()

    def __init__(
        self,
        pool: JobRunner,
        engine: EngineStatusController,
        status: StatusModel,
        settings: Settings,
        notifier: Notifier,
        outside: Surroundings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._status = status
        self._settings = settings
        self._notifier = notifier
        self.choices = ModelChoices(settings, self)
        self.models = ModelController(pool, engine, status, notifier, outside, self.choices, self)
        self.models.chosen.connect(self._on_chosen)
        self.choices.changed.connect(self.chosen)
        self._engine = engine
        self.idle = IdleUnloader(status, engine.unload, self.choices.unload_minutes, self)
        SpeedKeeper(status, self.choices, lambda: self.models.loaded_id, self)

    def attach(self, window: MainWindow, themes: ThemeManager) -> None:
        """Add the page to a window."""
        self._window = window
        models, downloads = self.models, self.models.downloads
        page = self.page = ModelPage(models.model, self._status, themes.theme)
        window.add_page(page)
        themes.changed.connect(page.set_theme)
        window.models_requested.connect(lambda: window.show_page(page))
        page.opened.connect(models.refresh)
        page.close_requested.connect(window.show_chat_page)
        page.download_requested.connect(downloads.start)
        page.update_requested.connect(downloads.update)
        page.pause_requested.connect(downloads.pause)
        page.cancel_requested.connect(downloads.cancel)
        page.use_requested.connect(models.use)
        page.remove_requested.connect(models.remove)
        page.import_requested.connect(models.import_folder)
        page.unload_requested.connect(self._engine.unload)
        page.precision_requested.connect(self._on_precision)
        page.options.context_chosen.connect(models.choose_context)
        page.options.endpoint_chosen.connect(self.choices.set_endpoint)
        page.options.unload_chosen.connect(self._on_unload_minutes)
        window.page.status_line.cancel_requested.connect(self._engine.unload)
        window.model_chosen.connect(models.use_folder)
        self._notifier.posted.connect(self._on_notice)

    def start(self, explicit: Path | None) -> None:
        """Load the model of this run."""
        first, problem = first_choice(self._settings, explicit)
        if problem:
            self._notifier.error(problem)
        self._offer_more(first)
        is_remembered = explicit is None and not problem
        self.models.start(first, self._settings.model_id if is_remembered else "")

    def close(self) -> None:
        """The window closes."""
        self.idle.close()
        self.models.close()

    def _on_precision(self, model_id: str, precision: str) -> None:
        self.models.choose_precision(model_id, Precision(precision) if precision else None)

    def _on_unload_minutes(self, minutes: int) -> None:
        self.choices.set_unload_minutes(minutes)
        self.idle.set_minutes(minutes)

    def _on_chosen(self, load: Load, model_id: str) -> None:
        self._settings.model_id = model_id
        is_bundled = load.folder == bundled_model()
        self._settings.model_folder = "" if is_bundled else str(load.folder)
        self._settings.drafter_folder = "" if is_bundled else str(load.drafter or "")
        self._offer_more(load)
        self.chosen.emit()

    def _offer_more(self, load: Load) -> None:
        button = self._window.page.welcome.models_button
        button.setVisible(load.folder == bundled_model())

    def _on_notice(self, notice: Notice) -> None:
        """The chat page shows every error; this page those that come while it is open."""
        if self.page.isVisible() and notice.severity is Severity.ERROR:
            self.page.banner.show_text(in_users_language(notice.text))


def first_choice(settings: Settings, explicit: Path | None) -> tuple[Load, str]:
    """The model to begin with, and a sentence where it is not the one that was chosen."""
    if explicit is not None:
        return Load(explicit), ""
    if not settings.model_folder:
        return Load(bundled_model()), ""
    folder, drafter = Path(settings.model_folder), Path(settings.drafter_folder)
    if folder.is_dir():
        choices = ModelChoices(settings)
        return Load(
            folder,
            drafter if settings.drafter_folder else None,
            choices.precision_of(settings.model_id) if settings.model_id else None,
            choices.context,
        ), ""
    sentence = QCoreApplication.translate(
        "Models",
        "The model in {folder} is not there any more, so the small one that comes with Tandem is "
        "used; choose another one on the model page (Ctrl+M).",
    )
    return Load(bundled_model()), sentence.format(folder=folder)
