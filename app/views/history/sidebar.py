"""The sidebar: new chat, search, the list of conversations with its menus."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.viewmodels.chats import ChatListModel, Section
from app.viewmodels.search import SearchModel
from app.views.common import icons
from app.views.common.theme import Theme
from app.views.history.chat_list import ChatDelegate, ChatList
from app.views.history.chat_menu import ChatMenu, FolderMenu
from app.views.history.search_panel import SearchField, SearchResults

WIDTH_PX = 264


class Sidebar(QFrame):
    """New chat, search, the list, and one line about privacy."""

    new_requested = Signal()
    open_requested = Signal(int)
    delete_requested = Signal(int)
    hide_requested = Signal()
    pin_requested = Signal(int, bool)
    move_requested = Signal(int, object)
    new_folder_requested = Signal(int, str)
    archive_requested = Signal(int)
    export_requested = Signal(int, object)
    folder_rename_requested = Signal(int, str)
    folder_delete_requested = Signal(int)
    search_requested = Signal(str, bool)
    hit_requested = Signal(object)

    def __init__(
        self,
        model: ChatListModel,
        found: SearchModel,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setFixedWidth(WIDTH_PX)
        self._model = model
        self._delegate = ChatDelegate(theme, self)
        self.new_button = QPushButton(self.tr("New chat"))
        self.hide_button = QToolButton()
        self.list = ChatList()
        self.search_field = SearchField(theme)
        self.results = SearchResults(found, theme)
        self._pages = QStackedWidget()
        self.privacy_button = QPushButton(self.tr("Everything runs on this computer"))
        self._set_up_list()
        self._set_up_search(found)
        self._lay_out()
        self.set_theme(theme)

    def _set_up_list(self) -> None:
        view = self.list
        view.setObjectName("chatList")
        view.setAccessibleName(self.tr("Conversations"))
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setModel(self._model)
        view.setItemDelegate(self._delegate)
        view.setMouseTracking(True)
        view.setUniformItemSizes(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setEditTriggers(QListView.EditTrigger.EditKeyPressed)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.clicked.connect(self._on_clicked)
        view.activated.connect(self._on_clicked)
        view.delete_pressed.connect(self._on_delete)
        view.customContextMenuRequested.connect(self._on_menu_at)
        self._delegate.more_clicked.connect(self._show_menu)

    def _set_up_search(self, found: SearchModel) -> None:
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.results)
        self.search_field.textChanged.connect(self._search)
        self.search_field.down_pressed.connect(self.results.focus_first)
        self.search_field.returnPressed.connect(self.results.focus_first)
        self.results.thinking_toggled.connect(self._search)
        self.results.hit_chosen.connect(self.hit_requested)
        found.query_changed.connect(
            lambda: self._pages.setCurrentWidget(self.results if found.query else self.list)
        )

    def _search(self) -> None:
        self.search_requested.emit(self.search_field.text(), self.results.thinking_box.isChecked())

    def focus_search(self) -> None:
        """Go to the search field."""
        self.search_field.setFocus()
        self.search_field.selectAll()

    def _lay_out(self) -> None:
        title = QLabel("Tandem")
        title.setObjectName("appTitle")
        mark = QLabel()
        mark.setPixmap(icons.app_icon().pixmap(QSize(26, 26), self.devicePixelRatio()))
        self.hide_button.setObjectName("flatButton")
        self.hide_button.setFixedSize(32, 32)
        self.hide_button.setAccessibleName(self.tr("Hide the list of chats"))
        self.hide_button.setToolTip(self.tr("Hide the list of chats (Ctrl+B)"))
        self.hide_button.clicked.connect(self.hide_requested)
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 10, 0)
        head.setSpacing(10)
        head.addWidget(mark)
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self.hide_button)
        self.new_button.setObjectName("newButton")
        self.new_button.setToolTip(self.tr("New chat (Ctrl+N)"))
        self.new_button.setAccessibleName(self.tr("New chat"))
        self.new_button.clicked.connect(self.new_requested)
        new_row = QHBoxLayout()
        new_row.setContentsMargins(12, 0, 12, 0)
        new_row.addWidget(self.new_button)
        search_row = QHBoxLayout()
        search_row.setContentsMargins(12, 0, 12, 0)
        search_row.addWidget(self.search_field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 12)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(new_row)
        column.addLayout(search_row)
        column.addWidget(self._pages, 1)
        column.addLayout(self._privacy_line())

    def _privacy_line(self) -> QHBoxLayout:
        self.privacy_button.setObjectName("privacyLine")
        self.privacy_button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.privacy_button.setAccessibleDescription(self.tr("Opens the privacy page"))
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 12, 0)
        row.addWidget(self.privacy_button, 1)
        return row

    def show_seal(self, is_sealed: bool) -> None:
        """Say at the foot whether the engine has a network."""
        self.privacy_button.setText(
            self.tr("Sealed: the engine has no network")
            if is_sealed
            else self.tr("Everything runs on this computer")
        )

    def set_theme(self, theme: Theme) -> None:
        """Draw icons and rows in other colours."""
        self._delegate.theme = theme
        self.new_button.setIcon(icons.icon("new", theme.color("text")))
        self.hide_button.setIcon(icons.icon("sidebar", theme.color("muted")))
        self.search_field.set_theme(theme)
        self.results.set_theme(theme)
        self.privacy_button.setIcon(icons.icon("lock", theme.color("muted")))
        self.list.viewport().update()

    def select(self, chat_id: int | None) -> None:
        """Mark the open chat."""
        row = self._model.row_of(chat_id)
        if row < 0:
            self.list.clearSelection()
            self.list.setCurrentIndex(QModelIndex())
        else:
            self.list.setCurrentIndex(self._model.index(row))

    def current_chat(self) -> int | None:
        """The chat marked in the list."""
        index = self.list.currentIndex()
        return self._model.id_at(index.row()) if index.isValid() else None

    # --- list ------------------------------------------------------------------------

    def _on_clicked(self, index: QModelIndex) -> None:
        chat_id, section = self._model.id_at(index.row()), self._model.section_at(index.row())
        if chat_id is not None:
            self.open_requested.emit(chat_id)
        elif section is not None and section.folder is not None:
            self._model.toggle_folder(section.folder.id)

    def _on_delete(self, index: QModelIndex) -> None:
        chat_id = self._model.id_at(index.row())
        if chat_id is not None:
            self.delete_requested.emit(chat_id)

    def _on_menu_at(self, place: QPoint) -> None:
        index = self.list.indexAt(place)
        if index.isValid():
            self._show_menu(index, self.list.viewport().mapToGlobal(place))

    def _show_menu(self, index: QModelIndex, place: QPoint) -> None:
        section = self._model.section_at(index.row())
        if section is None:
            self.chat_menu(self._model.id_at(index.row())).popup(place)
        elif section.folder is not None:
            self._folder_menu(section).popup(place)

    def chat_menu(self, chat_id: int | None) -> ChatMenu:
        """What can be done with a chat."""
        chat = self._model.chat(chat_id)
        assert chat is not None
        menu = ChatMenu(chat, self._model.folders, self._delegate.theme, self)
        menu.rename_chosen.connect(
            lambda: self.list.edit(self._model.index(self._model.row_of(chat.id)))
        )
        menu.pin_chosen.connect(lambda is_on: self.pin_requested.emit(chat.id, is_on))
        menu.move_chosen.connect(lambda folder: self.move_requested.emit(chat.id, folder))
        menu.new_folder_chosen.connect(lambda name: self.new_folder_requested.emit(chat.id, name))
        menu.archive_chosen.connect(lambda: self.archive_requested.emit(chat.id))
        menu.export_chosen.connect(lambda kind: self.export_requested.emit(chat.id, kind))
        menu.delete_chosen.connect(lambda: self.delete_requested.emit(chat.id))
        return menu

    def _folder_menu(self, section: Section) -> FolderMenu:
        assert section.folder is not None
        folder = section.folder
        menu = FolderMenu(folder, self._delegate.theme, self)
        menu.rename_chosen.connect(lambda name: self.folder_rename_requested.emit(folder.id, name))
        menu.delete_chosen.connect(lambda: self.folder_delete_requested.emit(folder.id))
        return menu
