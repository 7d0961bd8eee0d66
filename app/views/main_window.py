"""The window: panes, menus, shortcuts, drops; it draws view models and emits intent."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QWidget,
)

from app.records import ChatRecord
from app.viewmodels.chats import ChatListModel
from app.viewmodels.composer import ComposerModel
from app.viewmodels.formulas import FormulaModel
from app.viewmodels.search import SearchModel
from app.viewmodels.status import Status, StatusModel
from app.viewmodels.transcript import TranscriptModel
from app.views import window_dialogs
from app.views.chat_page import ChatPage
from app.views.commands import extend_menu, fill_menu_bar, insert_menu, make_commands
from app.views.common import icons
from app.views.common.banner import Toast
from app.views.common.context_key import add_context_key
from app.views.common.focus_order import step_focus
from app.views.common.focus_ring import FocusRings
from app.views.common.theme import Theme, ThemeManager
from app.views.composer.offers import may_offer, offer_of
from app.views.dialogs import AboutDialog, PictureDialog
from app.views.history.sidebar import Sidebar
from app.views.transcript.speaking import SentenceSpeaker
from app.views.welcome import Suggestion

START_SIZE = (1120, 780)
MIN_SIZE = (380, 420)
NARROW_PX = 720


class MainWindow(QMainWindow):
    """One window over the view models it is given."""

    first_painted = Signal()
    closing = Signal()
    send_requested = Signal()
    stop_requested = Signal()
    retry_requested = Signal(object)
    new_requested = Signal()
    open_requested = Signal(int)
    delete_requested = Signal(int)
    restore_requested = Signal(int)
    files_offered = Signal(list)
    picture_offered = Signal(QImage)
    links_offered = Signal(list)
    remove_requested = Signal(object)
    picture_requested = Signal(object)
    thinking_toggled = Signal(bool)
    theme_chosen = Signal(str)
    model_chosen = Signal(object)
    suggestion_chosen = Signal(object)
    models_requested = Signal()

    def __init__(
        self,
        chats: ChatListModel,
        found: SearchModel,
        transcript: TranscriptModel,
        formulas: FormulaModel,
        composer: ComposerModel,
        status: StatusModel,
        themes: ThemeManager,
        suggestions: list[Suggestion],
        version: str,
    ) -> None:
        super().__init__()
        self._chats = chats
        self._status = status
        self._version = version
        self._is_painted = False
        self._was_narrow = False
        self._was_answering = False
        self._is_sidebar_wanted = True
        # What Esc ends before anything else; each says whether there was something to end.
        self.escapes: list[Callable[[], bool]] = []
        self.stays_in_tray = False
        self.sidebar = Sidebar(chats, found, themes.theme)
        self.pages = QStackedWidget()
        self.page = ChatPage(transcript, composer, status, suggestions, themes.theme, formulas)
        self._speaker = SentenceSpeaker(transcript, self)
        self._rings = FocusRings(self)
        add_context_key(self)
        self._lay_out()
        self.toast = Toast(self.pages, above=self.page.composer)
        self.commands = make_commands(self)
        fill_menu_bar(self, self.commands)
        self._connect()
        themes.changed.connect(self.set_theme)
        self.set_sidebar_wanted(True)

    def _lay_out(self) -> None:
        self.setWindowTitle("Tandem")
        self.setWindowIcon(icons.app_icon())
        self.setMinimumSize(*MIN_SIZE)
        self.resize(*START_SIZE)
        self.setAcceptDrops(True)
        self.pages.addWidget(self.page)
        centre = QWidget()
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addWidget(self.pages, 1)
        self.setCentralWidget(centre)

    # --- signals and slots of the parts ------------------------------------------------

    def _connect(self) -> None:
        composer, transcript, sidebar = self.page.composer, self.page.transcript, self.sidebar
        composer.send_requested.connect(self.send_requested)
        composer.stop_requested.connect(self.stop_requested)
        composer.attach_requested.connect(self.choose_files)
        composer.files_offered.connect(self.files_offered)
        composer.picture_offered.connect(self.picture_offered)
        composer.remove_requested.connect(self.remove_requested)
        composer.thinking_toggled.connect(self.thinking_toggled)
        transcript.link_requested.connect(self.ask_about_link)
        transcript.retry_requested.connect(self.retry_requested)
        transcript.picture_requested.connect(self.picture_requested)
        transcript.copied.connect(lambda: self.toast.show_text(self.tr("Copied")))
        sidebar.new_requested.connect(self.new_requested)
        sidebar.open_requested.connect(self.open_requested)
        sidebar.delete_requested.connect(self.delete_requested)
        sidebar.hide_requested.connect(self.toggle_sidebar)
        self.page.sidebar_requested.connect(self.toggle_sidebar)
        self.page.suggestion_chosen.connect(self.suggestion_chosen)
        self.page.models_requested.connect(self.models_requested)
        for signal in (self.new_requested, self.open_requested, self.files_offered):
            signal.connect(self.show_chat_page)
        self._speaker.spoken.connect(self.announce)
        self._status.changed.connect(self._on_status)

    # --- what the wiring calls -----------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Draw everything in other colours."""
        self.sidebar.set_theme(theme)
        self.page.set_theme(theme)

    def check_theme_choice(self, choice: str) -> None:
        """Mark the choice in the menu."""
        self.commands[f"theme-{choice}"].setChecked(True)

    def show_chat(self, chat_id: int | None) -> None:
        """Another chat is open, or its title changed."""
        self.sidebar.select(chat_id)
        title = self._chats.title_of(chat_id)
        self.page.title.set_whole(title)
        self.setWindowTitle(f"{title} – Tandem" if title else "Tandem")
        for name in ("rename", "delete"):
            self.commands[name].setEnabled(chat_id is not None)

    def add_page(self, page: QWidget) -> None:
        """Another page that can take the place of the chat."""
        self.pages.addWidget(page)

    def show_page(self, page: QWidget) -> None:
        """Show a page instead of the one before."""
        self.pages.setCurrentWidget(page)

    def show_chat_page(self) -> None:
        """Back to the chat."""
        self.show_page(self.page)

    def show_error(self, text: str) -> None:
        """One sentence that stays until it is closed."""
        self.page.banner.show_text(text)

    def show_info(self, text: str) -> None:
        """One sentence that goes by itself."""
        self.toast.show_text(text)

    def offer_undo(self, chat_id: int, title: str) -> None:
        """A chat went into the trash."""
        short = title if len(title) <= 32 else title[:31] + "…"
        self.toast.show_text(
            self.tr("Deleted “{title}”").format(title=short),
            self.tr("Undo"),
            lambda: self.restore_requested.emit(chat_id),
        )

    @property
    def is_sidebar_wanted(self) -> bool:
        """Whether the list is shown where there is room for it."""
        return self._is_sidebar_wanted

    def set_sidebar_wanted(self, is_wanted: bool) -> None:
        """Show or hide the list of chats; a narrow window hides it all the same."""
        self._is_sidebar_wanted = is_wanted
        self._show_sidebar(is_wanted and self.width() >= NARROW_PX)

    def _show_sidebar(self, is_visible: bool) -> None:
        self.sidebar.setVisible(is_visible)
        self.page.sidebar_button.setVisible(not is_visible)

    def geometry_text(self) -> str:
        """Size and place of the window as text."""
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def restore_geometry_text(self, text: str) -> None:
        """Put the window where it was."""
        if text:
            self.restoreGeometry(QByteArray.fromBase64(QByteArray(text.encode("ascii"))))

    def show_picture(self, name: str, picture: QImage) -> None:
        """Show a picture as large as the window allows."""
        PictureDialog(name, picture, self).exec()

    def quit(self) -> None:
        """Close for good, also where closing would leave the program in the tray."""
        self.stays_in_tray = False
        self.close()

    def announce(self, text: str) -> None:
        """Say something through a screen reader; shows nothing."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    # --- slots -------------------------------------------------------------------------

    def toggle_sidebar(self) -> None:
        """Show the list of chats if it is hidden, hide it if it is shown."""
        is_shown = self.sidebar.isHidden()
        if self.width() >= NARROW_PX:
            self._is_sidebar_wanted = is_shown
        self._show_sidebar(is_shown)

    def choose_files(self) -> None:
        """Ask for files to attach."""
        paths = window_dialogs.ask_for_files(self)
        if paths:
            self.files_offered.emit(paths)

    def choose_model(self) -> None:
        """Ask for a folder with a model."""
        folder = window_dialogs.ask_for_model(self)
        if folder is not None:
            self.model_chosen.emit(folder)

    def rename_current(self) -> None:
        """Edit the open chat's title in the list."""
        self._show_sidebar(True)
        index = self.sidebar.list.currentIndex()
        if index.isValid():
            self.sidebar.list.edit(index)

    def delete_current(self) -> None:
        """Put the open chat into the trash."""
        chat_id = self.sidebar.current_chat()
        if chat_id is not None:
            self.delete_requested.emit(chat_id)

    def search(self) -> None:
        """Go to the search field above the list of chats."""
        self._show_sidebar(True)
        self.sidebar.focus_search()

    def chat_shown(self) -> ChatRecord | None:
        """The chat marked in the list."""
        return self._chats.chat(self.sidebar.current_chat())

    def title_of(self, chat_id: int) -> str:
        """The title of a chat."""
        return self._chats.title_of(chat_id)

    def add_menu(self, title: str, names: list[str], actions: dict[str, QAction]) -> None:
        """Add commands of another part of the program before the help menu; "" is a line."""
        self.commands.update(actions)
        insert_menu(self, title, names, self.commands)

    def add_to_menu(self, after: str, actions: dict[str, QAction]) -> None:
        """Add commands of another part of the program behind a command in its menu."""
        extend_menu(self, self.commands[after], actions.values())
        self.commands.update(actions)

    def _on_status(self, status: Status) -> None:
        if status.is_answering != self._was_answering:
            self._was_answering = status.is_answering
            self.announce(
                self.tr("Answering") if status.is_answering else self.tr("The answer has ended")
            )

    def write(self) -> None:
        """Go to the composer."""
        self.show_chat_page()
        self.page.composer.text_box.setFocus()

    def on_escape(self) -> None:
        """What Esc does: back to the chat; there close the panel or leave an edit, or stop, or
        close the drawer or the banner."""
        if any(escape() for escape in self.escapes):
            return
        if self.pages.currentWidget() is not self.page:
            self.write()
        elif self.page.is_in_panel():
            self.page.close_panel()
        elif self.page.composer.is_editing:
            self.page.composer.edit_cancelled.emit()
        elif self._status.status.is_answering:
            self.stop_requested.emit()
        elif self.page.is_drawer_shown:
            self.page.drawer_close_requested.emit()
        else:
            self.page.banner.hide()

    def ask_about_link(self, target: str) -> None:
        """Show a link's target and do what the user says."""
        window_dialogs.ask_about_link(target, self)

    def show_shortcuts(self) -> None:
        """All keys on one page."""
        window_dialogs.show_shortcuts(self.commands, self)

    def show_palette(self) -> None:
        """Search all commands."""
        window_dialogs.show_palette(self.commands, self)

    def show_about(self) -> None:
        """What this is."""
        model = self._status.status.model
        AboutDialog(self._version, "" if model is None else model.name, self).exec()

    # --- Qt ------------------------------------------------------------------------------

    def focusNextPrevChild(self, is_next: bool) -> bool:
        return step_focus(self, is_next)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if may_offer(event.mimeData()):
            self.page.composer.set_drop_target(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.page.composer.set_drop_target(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.page.composer.set_drop_target(False)
        offer = offer_of(event.mimeData())
        if offer.paths:
            self.files_offered.emit(list(offer.paths))
        elif offer.picture is not None:
            self.picture_offered.emit(offer.picture)
        else:
            self.links_offered.emit(list(offer.links))
        event.acceptProposedAction()
        self.page.composer.text_box.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self.first_painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < NARROW_PX
        if is_narrow != self._was_narrow:
            self._was_narrow = is_narrow
            self._show_sidebar(self._is_sidebar_wanted and not is_narrow)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.stays_in_tray and not _is_session_ending():
            event.ignore()
            self.hide()
            return
        self.closing.emit()
        super().closeEvent(event)


def _is_session_ending() -> bool:
    app = QGuiApplication.instance()
    return isinstance(app, QGuiApplication) and app.isSavingSession()
