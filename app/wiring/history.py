"""Builds the history's features around a window: search, order, trash, export, import, backups."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.controllers.backups import BackupController
from app.controllers.history import HistoryController
from app.controllers.history_lane import HistoryLane
from app.controllers.jobs import JobRunner
from app.controllers.organise import OrganiseController
from app.controllers.prepared import PreparedMedia
from app.controllers.search import SearchController
from app.controllers.transfer import TransferController
from app.history_records import Backup
from app.notify import Notifier
from app.paths import Paths
from app.views.history.history_ui import HistoryUi
from app.views.main_window import MainWindow


class HistoryFeatures(QObject):
    """Controllers first, since the window draws their models; ``attach`` connects the window."""

    def __init__(
        self,
        paths: Paths,
        lane: HistoryLane,
        pool: JobRunner,
        prepared: PreparedMedia,
        history: HistoryController,
        notifier: Notifier,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._notifier = notifier
        self.search = SearchController(lane, history, self)
        self.organise = OrganiseController(lane, history, self)
        self.transfer = TransferController(paths, lane, pool, prepared, history, notifier, self)
        self.backups = BackupController(paths, lane, pool, history, notifier, self)

    def attach(self, window: MainWindow) -> None:
        """Connect a window."""
        self.ui = HistoryUi(window)
        self._connect_list(window)
        self._connect_dialogs(self.ui)

    def close(self) -> None:
        """The window closes."""
        self.backups.stop()

    def _connect_list(self, window: MainWindow) -> None:
        sidebar, organise, search = window.sidebar, self.organise, self.search
        sidebar.pin_requested.connect(organise.pin)
        sidebar.move_requested.connect(organise.move)
        sidebar.new_folder_requested.connect(organise.move_to_new)
        sidebar.archive_requested.connect(organise.archive)
        sidebar.folder_rename_requested.connect(organise.rename_folder)
        sidebar.folder_delete_requested.connect(organise.delete_folder)
        sidebar.search_requested.connect(search.search)
        sidebar.hit_requested.connect(search.open_hit)
        search.message_shown.connect(window.page.transcript.show_message)
        self._history.message_shown.connect(window.page.transcript.show_message)
        window.page.transcript.variant_requested.connect(self._history.switch_variant)
        organise.chat_archived.connect(
            lambda chat_id, title: window.toast.show_text(
                self.tr("Archived “{title}”").format(title=title[:32]),
                self.tr("Undo"),
                lambda: organise.unarchive([chat_id]),
            )
        )

    def _connect_dialogs(self, ui: HistoryUi) -> None:
        organise, transfer, backups = self.organise, self.transfer, self.backups
        ui.pin_requested.connect(organise.pin)
        ui.archive_requested.connect(organise.archive)
        ui.archive_opened.connect(organise.list_archive)
        ui.trash_opened.connect(organise.list_trash)
        ui.unarchive_requested.connect(organise.unarchive)
        ui.restore_requested.connect(organise.restore)
        ui.delete_requested.connect(organise.delete_for_good)
        organise.archive_listed.connect(ui.show_archive)
        organise.trash_listed.connect(ui.show_trash)
        ui.backups_opened.connect(backups.list)
        ui.backup_requested.connect(backups.back_up_now)
        ui.preview_requested.connect(backups.preview)
        ui.go_back_requested.connect(backups.restore)
        backups.listed.connect(ui.show_backups)
        backups.previewed.connect(ui.show_preview)
        backups.restored.connect(self._on_restored)
        ui.import_chosen.connect(transfer.look_at)
        ui.import_confirmed.connect(transfer.do_import)
        ui.import_refused.connect(transfer.forget_import)
        transfer.import_looked_at.connect(ui.ask_about_import)
        transfer.import_ended.connect(ui.show_import)
        ui.chat_export_chosen.connect(transfer.export_chat)
        ui.all_export_chosen.connect(transfer.export_all)

    def _on_restored(self, _present: Backup) -> None:
        self._notifier.info(
            self.tr("The backup is back. What was here before is the newest entry in the list.")
        )
