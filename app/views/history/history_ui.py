"""The history's commands and dialogs: archive, trash, backups, export, import.

It shows what it is told and emits intent; files and folders are chosen here.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QFileDialog

from app.history_records import Backup, ExportFormat, ImportResult, ImportSummary, Preview
from app.records import ChatRecord
from app.views.history.backup_dialog import BackupDialog
from app.views.history.import_dialog import ImportDialog
from app.views.history.kept_dialog import KeptDialog
from app.views.main_window import MainWindow

MENU = (
    "search", "", "pin", "archive", "", "open-archive", "open-trash", "", "export-md",
    "export-html", "export-json", "import", "", "backups",
)  # fmt: skip


class HistoryUi(QObject):
    """Belongs to one window. A dialog is made when it is opened and forgotten when closed."""

    pin_requested = Signal(int, bool)
    archive_requested = Signal(int)
    archive_opened = Signal()
    trash_opened = Signal()
    unarchive_requested = Signal(list)
    restore_requested = Signal(list)
    delete_requested = Signal(list)
    backups_opened = Signal()
    preview_requested = Signal(object)
    backup_requested = Signal()
    go_back_requested = Signal(object)
    import_chosen = Signal(list)
    import_confirmed = Signal()
    import_refused = Signal()
    chat_export_chosen = Signal(int, object, Path)
    all_export_chosen = Signal(object, Path)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.archive: KeptDialog | None = None
        self.trash: KeptDialog | None = None
        self.backups: BackupDialog | None = None
        self.importing: ImportDialog | None = None
        window.add_menu(self.tr("H&istory"), list(MENU), self._actions())
        window.sidebar.export_requested.connect(self.choose_export)

    def _actions(self) -> dict[str, QAction]:
        table = [
            ("pin", self.tr("&Pin or unpin this chat"), self._on_pin),
            ("archive", self.tr("&Archive this chat"), self._on_archive),
            ("open-archive", self.tr("Ar&chive…"), self.open_archive),
            ("open-trash", self.tr("&Trash…"), self.open_trash),
            ("export-md", self.tr("Export all chats as &Markdown…"),
             lambda: self.choose_export_all(ExportFormat.MARKDOWN)),
            ("export-html", self.tr("Export all chats as &web pages…"),
             lambda: self.choose_export_all(ExportFormat.HTML)),
            ("export-json", self.tr("Export all chats as &JSON, complete…"),
             lambda: self.choose_export_all(ExportFormat.JSON)),
            ("import", self.tr("I&mport chats…"), self.choose_import),
            ("backups", self.tr("&Backups…"), self.open_backups),
        ]  # fmt: skip
        actions = {}
        for name, text, run in table:
            action = QAction(text, self._window)
            action.triggered.connect(lambda _=False, run=run: run())
            actions[name] = action
        return actions

    # --- this chat -----------------------------------------------------------------------

    def _on_pin(self) -> None:
        chat = self._window.chat_shown()
        if chat is not None:
            self.pin_requested.emit(chat.id, not chat.is_pinned)

    def _on_archive(self) -> None:
        chat = self._window.chat_shown()
        if chat is not None:
            self.archive_requested.emit(chat.id)

    # --- archive and trash ---------------------------------------------------------------

    def open_archive(self) -> None:
        """Show the archived chats."""
        self.archive = KeptDialog(
            self.tr("Archive"),
            self.tr("Archived chats are kept and found by the search, but not in the list."),
            False,
            self._window,
        )
        self.archive.back_requested.connect(self.unarchive_requested)
        self._open(self.archive, "archive")
        self.archive_opened.emit()

    def open_trash(self) -> None:
        """Show the deleted chats."""
        self.trash = KeptDialog(
            self.tr("Trash"),
            self.tr("Deleted chats are kept here for 30 days, then they are removed for ever."),
            True,
            self._window,
        )
        self.trash.back_requested.connect(self.restore_requested)
        self.trash.delete_requested.connect(self.delete_requested)
        self._open(self.trash, "trash")
        self.trash_opened.emit()

    def show_archive(self, chats: list[ChatRecord]) -> None:
        """The archive as it is now."""
        if self.archive is not None:
            self.archive.show_chats(chats)

    def show_trash(self, chats: list[ChatRecord]) -> None:
        """The trash as it is now."""
        if self.trash is not None:
            self.trash.show_chats(chats)

    # --- backups -------------------------------------------------------------------------

    def open_backups(self) -> None:
        """Show the backups."""
        self.backups = BackupDialog(self._window)
        self.backups.preview_requested.connect(self.preview_requested)
        self.backups.backup_requested.connect(self.backup_requested)
        self.backups.restore_requested.connect(self.go_back_requested)
        self._open(self.backups, "backups")
        self.backups_opened.emit()

    def show_backups(self, backups: list[Backup]) -> None:
        """The backups as they are now."""
        if self.backups is not None:
            self.backups.show_backups(backups)

    def show_preview(self, preview: Preview) -> None:
        """What the chosen backup holds."""
        if self.backups is not None:
            self.backups.show_preview(preview)

    # --- export and import ---------------------------------------------------------------

    def choose_export(self, chat_id: int, kind: ExportFormat) -> None:
        """Ask where one chat is to be written."""
        title = self._window.title_of(chat_id)
        name = "".join(letter if letter.isalnum() else " " for letter in title).strip()[:60]
        start = str(documents() / f"{' '.join(name.split()) or 'chat'}.{kind}")
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Export this chat"), start, f"*.{kind}"
        )
        if chosen:
            target = Path(chosen)
            target = target if target.suffix else target.with_suffix(f".{kind}")
            self.chat_export_chosen.emit(chat_id, kind, target)

    def choose_export_all(self, kind: ExportFormat) -> None:
        """Ask in which folder the folder with all chats is to be made."""
        chosen = QFileDialog.getExistingDirectory(
            self._window, self.tr("Export all chats into a new folder in"), str(documents())
        )
        if chosen:
            self.all_export_chosen.emit(kind, Path(chosen))

    def choose_import(self) -> None:
        """Ask for exported files."""
        exports, everything = self.tr("Exported chats"), self.tr("All files")
        chosen, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Import chats of Tandem, ChatGPT, LM Studio or Open WebUI"),
            str(documents()),
            f"{exports} (*.json *.zip);;{everything} (*)",
        )
        if chosen:
            self.import_chosen.emit([Path(name) for name in chosen])

    def ask_about_import(self, summary: ImportSummary) -> None:
        """Show what would be imported."""
        self.importing = ImportDialog(summary, self._window)
        self.importing.import_confirmed.connect(self.import_confirmed)
        self.importing.rejected.connect(self.import_refused)
        self._open(self.importing, "importing")

    def show_import(self, result: ImportResult) -> None:
        """Show what was imported."""
        if self.importing is not None:
            self.importing.show_result(result)

    def _open(self, dialog: QDialog, name: str) -> None:
        dialog.setModal(True)
        dialog.finished.connect(lambda: setattr(self, name, None))
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()


def documents() -> Path:
    """Where people keep their files."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(place) if place else Path.home()
