"""Builds every long-lived object once, in order, and undoes it backwards.

Order and reasons: settings (the window's place) → notifier and hooks (nothing may be lost) →
lane and pool (own threads, the database opens there) → view models and controllers → window
→ after the first paint the engine, so that nothing heavy delays the window.
"""

from __future__ import annotations

import logging
from functools import partial
from importlib import metadata
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from app.controllers.asides import Asides
from app.controllers.attachments import AttachmentController
from app.controllers.chat import ChatController
from app.controllers.doctor import DoctorController
from app.controllers.engine_child import ChildEntry, run_engine
from app.controllers.engine_status import EngineStatusController
from app.controllers.engine_thread import EngineThread
from app.controllers.formulas import FormulaController
from app.controllers.history import HistoryController
from app.controllers.history_lane import HistoryLane
from app.controllers.jobs import Job, make_pool
from app.controllers.ledger import LedgerController
from app.controllers.models import Surroundings
from app.controllers.prepared import PreparedMedia
from app.controllers.privacy import PrivacyController
from app.controllers.room import RoomController
from app.engine_words import in_users_language
from app.notify import ErrorHooks, Notice, Notifier, Severity
from app.paths import RESOURCES, SAMPLES, Paths
from app.records import Draft
from app.settings import SettingsFile, ThemeChoice
from app.storage.attachments import AttachmentFolder
from app.storage.errors import StorageError
from app.viewmodels.formulas import FormulaModel
from app.viewmodels.status import StatusModel
from app.views.common.theme import ThemeManager
from app.views.language.language import LanguageManager
from app.views.main_window import MainWindow
from app.views.welcome import Suggestion
from app.wiring.capture import CaptureFeatures
from app.wiring.care import CareFeatures
from app.wiring.desktop import DesktopFeatures
from app.wiring.film import FilmFeatures
from app.wiring.gpu import GpuFeatures
from app.wiring.history import HistoryFeatures
from app.wiring.language import LanguageFeatures
from app.wiring.ledger import LedgerFeatures
from app.wiring.media import MediaFeatures
from app.wiring.model import ModelFeatures
from app.wiring.motion import MotionFeatures
from app.wiring.settings import SettingsFeatures
from app.wiring.speed import SpeedFeatures
from app.wiring.turn import TurnFeatures
from app.wiring.voice import VoiceFeatures
from app.wiring.welcome import WelcomeFeatures

logger = logging.getLogger(__name__)
translate = QCoreApplication.translate


class Application(QObject):
    """Everything that lives as long as the window. ``close`` may be called twice."""

    def __init__(
        self,
        paths: Paths,
        model_folder: Path | None,
        engine_entry: ChildEntry = run_engine,
        outside: Surroundings | None = None,
    ) -> None:
        super().__init__()
        self._model_folder = model_folder
        self._is_closed = False
        self.exit_sentence = ""
        outside = outside or Surroundings()
        self._make_foundation(paths, engine_entry)
        self._make_conversation(paths)
        self._make_pages(paths, outside)
        self._make_counting(paths)
        self._make_senses(engine_entry)
        self._connect()

    def _make_foundation(self, paths: Paths, engine_entry: ChildEntry) -> None:
        """Settings, notices, threads, and the link to the engine."""
        self.settings = SettingsFile(paths.settings)
        self.languages = LanguageManager(RESOURCES / "translations", self)
        self.languages.choose(self.settings.settings.language)
        self.notifier = Notifier(self)
        self.hooks = ErrorHooks(self.notifier)
        self.hooks.install()
        self.lane = HistoryLane(paths, self)
        self.pool = make_pool(self)
        self.privacy = PrivacyController(
            paths.connections, engine_entry, self.settings.settings, self.pool, self
        )
        self.link = EngineThread(self.privacy.entry(), self)
        self.privacy.guard(self.link)

    def _make_conversation(self, paths: Paths) -> None:
        """History, chat and attachments: what every page works on."""
        self.status = StatusModel(self)
        self.history = HistoryController(self.lane, self)
        self.chat = ChatController(self.link, self.lane, self.history, self.status, self.notifier)
        self.engine = EngineStatusController(self.link, self.status, self.notifier, self)
        self.prepared = PreparedMedia(self.pool, self)
        self.attachments = AttachmentController(
            self.pool,
            AttachmentFolder(paths.attachments),
            self.prepared,
            self.history.composer,
            self.status,
            self.notifier,
            self,
        )
        self.themes = ThemeManager(RESOURCES / "themes", self)
        self.themes.choose(self.settings.settings.theme)
        self.features = HistoryFeatures(
            paths, self.lane, self.pool, self.prepared, self.history, self.notifier, self
        )

    def _make_pages(self, paths: Paths, outside: Surroundings) -> None:
        """Models, settings and the window, with what is attached to it."""
        self.models = ModelFeatures(
            self.pool,
            self.engine,
            self.status,
            self.settings.settings,
            self.notifier,
            outside,
            self,
        )
        self.answering = SettingsFeatures(self.lane, self.history, self)
        self.formulas = FormulaController(self.pool, FormulaModel(self), self)
        self.window = self._make_window()
        self.features.attach(self.window)
        self.models.attach(self.window, self.themes)
        self.turns = TurnFeatures(self.lane, self.history, self.chat, self.notifier, self)
        self.turns.attach(self.window)
        self.media = MediaFeatures(
            self.prepared,
            self.attachments,
            self.history,
            self.status,
            self.pool,
            self.notifier,
            self,
        )
        self.media.attach(self.window)
        self.capture = CaptureFeatures(self.attachments, self.notifier, self)
        self.capture.attach(self.window)
        self.desktop = DesktopFeatures(self.history, self.attachments, self.settings.settings, self)
        self.desktop.attach(self.window)
        self.motion = MotionFeatures(self.settings.settings, self.themes, self)
        self.motion.attach(self.window)
        self.gpu = GpuFeatures(
            self.engine,
            self.link,
            self.status,
            self.settings.settings,
            outside.gpu,
            self,
        )
        self.gpu.attach(self.window)
        self.answering.attach(self.window, self.themes)
        self.welcome = WelcomeFeatures(
            paths, self.history.chats, self.status, self.settings.settings, self
        )
        self.welcome.attach(self.window)

    def _make_counting(self, paths: Paths) -> None:
        """Tokens before sending, drafts and speed after it, care and language."""
        self.asides = Asides(self.link, self.chat, self)
        counting = LedgerController(
            self.link, self.history, self.answering.controller, self.status, self
        )
        room = RoomController(self.history, self.status, counting, self.asides, self.notifier, self)
        self.ledger = LedgerFeatures(counting, room, self)
        self.ledger.attach(self.window, self.themes)
        self.turns.may_send = self.ledger.may_send
        self.speed = SpeedFeatures(
            self.lane,
            self.history,
            self.chat,
            self.status,
            self.asides,
            self.settings.settings,
            self,
        )
        self.speed.attach(self.window, self.themes)
        self.doctor = DoctorController(paths.data, self.pool, self)
        self.care = CareFeatures(self.privacy, self.doctor, self.status, self)
        self.care.attach(self.window)
        self.language = LanguageFeatures(
            self.languages, self.settings.settings, self.history, suggestions, self
        )
        self.language.attach(self.window)

    def _make_senses(self, engine_entry: ChildEntry) -> None:
        """Voice and films."""
        self.voice = VoiceFeatures(
            self.link,
            self.chat,
            self.history,
            engine_entry,
            self.models.models,
            self.attachments,
            self.status,
            self.settings.settings,
            self.notifier,
            self,
        )
        self.voice.attach(self.window, self.themes)
        self.films = FilmFeatures(
            self.pool,
            self.prepared,
            self.attachments,
            self.history,
            self.status,
            self.notifier,
            self,
        )
        self.films.attach(self.window, self.media, self.themes)
        self.films.question_ready.connect(self.turns.queue.send_or_queue)

    def _make_window(self) -> MainWindow:
        """The window on the view models made before it."""
        return MainWindow(
            self.history.chats,
            self.features.search.model,
            self.history.transcript,
            self.formulas.model,
            self.history.composer,
            self.status,
            self.themes,
            suggestions(),
            program_version(),
        )

    # --- start -------------------------------------------------------------------------

    def start(self) -> None:
        """Show the window; history and engine follow."""
        settings = self.settings.settings
        self.window.restore_geometry_text(settings.geometry)
        self.window.set_sidebar_wanted(settings.sidebar)
        self.window.check_theme_choice(settings.theme)
        self.lane.open(self._on_history_open, self._on_history_failed)
        self.window.show()
        self.window.page.composer.text_box.setFocus()

    def _on_first_painted(self) -> None:
        if self._is_closed:  # a window refused before its first paint still paints once
            return
        logger.info("the window is painted")
        self.models.start(self._model_folder)
        self.gpu.start()
        self.motion.start()
        self.notifier.start_showing()
        for problem in self.settings.problems:
            self.notifier.error(problem)

    def _on_history_open(self, num_interrupted: int) -> None:
        if num_interrupted:
            self.notifier.info(
                self.tr("Tandem ended during an answer the last time; what had arrived was kept.")
            )
        self.history.begin(self.settings.settings.last_chat)
        self.lane.tidy()
        self.features.backups.start()

    def _on_history_failed(self, sentence: str) -> None:
        """Without a history nothing may be typed that could be lost: say so and end."""
        self.exit_sentence = sentence
        QCoreApplication.exit(1)

    # --- wires ---------------------------------------------------------------------------

    def _connect(self) -> None:
        window, history, chat = self.window, self.history, self.chat
        window.first_painted.connect(self._on_first_painted)
        window.closing.connect(self.close)
        window.stop_requested.connect(chat.stop)
        window.retry_requested.connect(chat.retry)
        window.new_requested.connect(self._on_new)
        window.open_requested.connect(history.open)
        window.delete_requested.connect(history.delete)
        window.restore_requested.connect(history.restore)
        window.files_offered.connect(self.attachments.attach_files)
        window.picture_offered.connect(self.attachments.attach_picture)
        window.remove_requested.connect(history.composer.remove_attachment)
        window.theme_chosen.connect(self._on_theme)
        window.suggestion_chosen.connect(self._on_suggestion)
        chat.turn_started.connect(window.page.banner.hide)
        history.chat_opened.connect(self._on_chat_opened)
        history.chat_deleted.connect(lambda chat_id, _title: chat.stop_chat(chat_id))
        history.chat_deleted.connect(window.offer_undo)
        for chosen in (self.models.chosen, self.language.chosen, self.privacy.changed):
            chosen.connect(self._save_settings)
        self.desktop.settings_changed.connect(self._save_settings)
        self.motion.settings_changed.connect(self._save_settings)
        self.gpu.settings_changed.connect(self._save_settings)
        self.voice.settings_changed.connect(self._save_settings)
        self.notifier.posted.connect(self._on_notice)
        for runner in (self.lane.runner, self.pool):
            runner.job_failed.connect(self.notifier.error)

    def _on_new(self) -> None:
        self.history.open(None)
        self.window.page.composer.text_box.setFocus()

    def _on_theme(self, choice: str) -> None:
        self.settings.settings.theme = ThemeChoice(choice)
        self.themes.choose(choice)

    def _on_suggestion(self, suggestion: Suggestion) -> None:
        """Put a suggestion into the draft; something the user typed is not replaced."""
        composer = self.history.composer
        is_bundled = not (self.settings.settings.model_folder or self._model_folder)
        # The bundled model has learnt English only.
        prompt = suggestion.english if is_bundled else suggestion.prompt
        prompts = {text for item in suggestions() for text in (item.prompt, item.english)}
        if not composer.text.strip() or composer.text in prompts:
            composer.show_draft(Draft(prompt))
        if suggestion.path is not None:
            self.attachments.attach_files([suggestion.path])
        self.window.page.composer.text_box.setFocus()

    def _on_chat_opened(self, chat_id: int | None) -> None:
        if self.settings.settings.last_chat != chat_id:
            self.settings.settings.last_chat = chat_id
            self._save_settings()
        self.window.show_chat(chat_id)

    def _on_notice(self, notice: Notice) -> None:
        text = in_users_language(notice.text)
        if notice.severity is Severity.ERROR:
            self.window.show_error(text)
        else:
            self.window.show_info(text)

    # --- end -----------------------------------------------------------------------------

    def close(self) -> None:
        """Keep what has arrived, end child and threads, write everything."""
        if self._is_closed:
            return
        self._is_closed = True
        self.ledger.controller.close()
        self.desktop.close()
        self.motion.close()
        self.gpu.close()
        self.voice.close()
        self.films.close()
        self.attachments.close()
        self.chat.close()
        self.features.close()
        self.models.close()
        self.history.save_drafts()
        self._save_settings()
        self.link.close()
        self.prepared.close()
        self.pool.close()
        self.lane.close()
        self.privacy.close()
        self.hooks.remove()
        self.languages.close()

    def _save_settings(self) -> None:
        settings = self.settings.settings
        settings.geometry = self.window.geometry_text()
        settings.sidebar = self.window.is_sidebar_wanted
        self.lane.runner.submit(Job(partial(self._write_settings, self.settings.text())))

    def _write_settings(self, text: str) -> None:
        try:
            self.settings.write(text)
        except OSError as error:
            raise StorageError(
                self.tr("The settings could not be saved to {path} ({reason}).").format(
                    path=self.settings.path, reason=error.strerror
                )
            ) from error


def suggestions() -> list[Suggestion]:
    """What an empty chat offers to try; only samples that are there."""

    offered = [
        Suggestion(
            "image",
            translate("Suggestions", "Show it a picture"),
            translate("Suggestions", "What is in this picture?"),
            "What is in this picture?",
            SAMPLES / "picture.png",
        ),
        Suggestion(
            "sound",
            translate("Suggestions", "Let it listen"),
            translate("Suggestions", "What do you hear?"),
            "What do you hear?",
            SAMPLES / "sound.wav",
        ),
        Suggestion(
            "film",
            translate("Suggestions", "Play it a film"),
            translate("Suggestions", "What happens in this film?"),
            "What happens in this film?",
            SAMPLES / "film.mp4",
        ),
        Suggestion(
            "text",
            translate("Suggestions", "Just talk"),
            translate("Suggestions", "Hello! What can you do?"),
            "Hello! What can you do?",
        ),
    ]
    found = [item for item in offered if item.path is None or item.path.exists()]
    return found if len(found) > 1 else []


def program_version() -> str:
    """The installed version; that of the source tree where nothing is installed."""
    try:
        return metadata.version("tandem-assistant")
    except metadata.PackageNotFoundError:
        return QCoreApplication.translate("About", "(not installed)")
