"""What can be done with a chat or a folder in the list."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMenu, QWidget

from app.history_records import ExportFormat
from app.records import ChatRecord, FolderRecord
from app.views.common import icons
from app.views.common.theme import Theme

translate = QCoreApplication.translate


class ChatMenu(QMenu):
    """The menu of one chat; every entry emits one signal. Deletes itself when closed."""

    rename_chosen = Signal()
    pin_chosen = Signal(bool)
    move_chosen = Signal(object)
    new_folder_chosen = Signal(str)
    archive_chosen = Signal()
    export_chosen = Signal(object)
    delete_chosen = Signal()

    def __init__(
        self, chat: ChatRecord, folders: list[FolderRecord], theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        pin = self.tr("Unpin") if chat.is_pinned else self.tr("Pin")
        self._add("pin", pin, lambda: self.pin_chosen.emit(not chat.is_pinned))
        self._add("rename", self.tr("Rename"), self.rename_chosen.emit)
        self._add_folders(chat, folders)
        self._add("archive", self.tr("Archive"), self.archive_chosen.emit)
        self._add_export()
        self.addSeparator()
        self._add("trash", self.tr("Delete"), self.delete_chosen.emit, "danger")

    def _add(self, icon: str, text: str, run: object, color: str = "text") -> None:
        action = self.addAction(icons.icon(icon, self._theme.color(color)), text)
        action.triggered.connect(lambda _=False: run())  # type: ignore[operator]

    def _add_folders(self, chat: ChatRecord, folders: list[FolderRecord]) -> None:
        menu = self.addMenu(
            icons.icon("folder", self._theme.color("text")), self.tr("Move to folder")
        )
        for folder in folders:
            action = menu.addAction(folder.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(folder.id == chat.folder_id)
            action.triggered.connect(
                lambda _=False, folder_id=folder.id: self.move_chosen.emit(folder_id)
            )
        if folders:
            menu.addSeparator()
        menu.addAction(self.tr("New folder…")).triggered.connect(self._ask_for_folder)
        if chat.folder_id is not None:
            out = menu.addAction(self.tr("Out of the folder"))
            out.triggered.connect(lambda: self.move_chosen.emit(None))

    def _add_export(self) -> None:
        menu = self.addMenu(icons.icon("export", self._theme.color("text")), self.tr("Export"))
        for kind, text in export_labels().items():
            menu.addAction(text).triggered.connect(
                lambda _=False, kind=kind: self.export_chosen.emit(kind)
            )

    def _ask_for_folder(self) -> None:
        name = ask_for_name(self.parentWidget(), self.tr("New folder"), self.tr("Name"))
        if name:
            self.new_folder_chosen.emit(name)


class FolderMenu(QMenu):
    """The menu of a folder's heading."""

    rename_chosen = Signal(str)
    delete_chosen = Signal()

    def __init__(self, folder: FolderRecord, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._folder = folder
        rename = self.addAction(
            icons.icon("rename", theme.color("text")), self.tr("Rename folder…")
        )
        delete = self.addAction(
            icons.icon("trash", theme.color("text")), self.tr("Remove folder, keep its chats")
        )
        rename.triggered.connect(self._ask_for_name)
        delete.triggered.connect(self.delete_chosen)

    def _ask_for_name(self) -> None:
        name = ask_for_name(
            self.parentWidget(), self.tr("Rename folder"), self.tr("Name"), self._folder.name
        )
        if name:
            self.rename_chosen.emit(name)


def export_labels() -> dict[ExportFormat, str]:
    """The formats as a menu shows them."""
    return {
        ExportFormat.MARKDOWN: translate("ChatMenu", "Markdown…"),
        ExportFormat.HTML: translate("ChatMenu", "Web page (HTML)…"),
        ExportFormat.JSON: translate("ChatMenu", "JSON, complete…"),
    }


def ask_for_name(parent: QWidget | None, title: str, label: str, name: str = "") -> str:
    """A name typed by the user; empty when there is none."""
    normal = QLineEdit.EchoMode.Normal
    text, is_ok = QInputDialog.getText(parent or QWidget(), title, label, normal, name)
    return text.strip() if is_ok else ""
