"""The page of one chat: header, welcome or transcript, banner, composer, status line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.viewmodels.composer import ComposerModel
from app.viewmodels.formulas import FormulaModel
from app.viewmodels.status import StatusModel
from app.viewmodels.transcript import TranscriptModel
from app.views.common import icons
from app.views.common.banner import Banner
from app.views.common.elided_label import ElidedLabel
from app.views.common.theme import Theme
from app.views.composer.composer import Composer
from app.views.status_line import StatusLine
from app.views.transcript.column_browser import COLUMN_PX
from app.views.transcript.transcript_view import TranscriptView
from app.views.welcome import Suggestion, Welcome

FOOT_COLUMN_PX = COLUMN_PX + 28
JUMP_GAP_PX = 14
PANEL_PX = 344
MIN_PX_BESIDE_PANEL = 400


class ChatPage(QFrame):
    """Everything right of the list."""

    sidebar_requested = Signal()
    suggestion_chosen = Signal(object)
    models_requested = Signal()
    panel_shown = Signal(bool)
    drawer_close_requested = Signal()

    def __init__(
        self,
        transcript: TranscriptModel,
        composer: ComposerModel,
        status: StatusModel,
        suggestions: list[Suggestion],
        theme: Theme,
        formulas: FormulaModel,
    ) -> None:
        super().__init__()
        self.setObjectName("chatPage")
        self._model = transcript
        self._panel: QWidget | None = None
        self._pane: QWidget | None = None
        self._drawer: QWidget | None = None
        self.title = ElidedLabel()
        self.sidebar_button = QToolButton()
        self.transcript = TranscriptView(transcript, theme, formulas)
        self.welcome = Welcome(suggestions, theme)
        self.stack = QStackedWidget()
        self.jump_button = QToolButton(self.transcript)
        self.banner = Banner(theme)
        self.composer = Composer(composer, theme)
        self.status_line = StatusLine(status)
        self._set_up()
        self._lay_out()
        self.set_theme(theme)
        for signal in (transcript.was_reset, transcript.appended, transcript.removed):
            signal.connect(self._choose_page)
        self._choose_page()

    def _set_up(self) -> None:
        self.title.setObjectName("chatTitle")
        self.sidebar_button.setObjectName("flatButton")
        self.sidebar_button.setFixedSize(32, 32)
        self.sidebar_button.setAccessibleName(self.tr("Show the list of chats"))
        self.sidebar_button.setToolTip(self.tr("Show the list of chats (Ctrl+B)"))
        self.sidebar_button.clicked.connect(self.sidebar_requested)
        self.jump_button.setObjectName("jumpButton")
        self.jump_button.setFixedSize(34, 34)
        self.jump_button.setIconSize(QSize(18, 18))
        self.jump_button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.jump_button.setAccessibleName(self.tr("Jump to the end"))
        self.jump_button.setToolTip(self.tr("Jump to the end (Ctrl+End)"))
        self.jump_button.clicked.connect(self.transcript.jump_to_end)
        self.jump_button.hide()
        self.transcript.at_end_changed.connect(
            lambda at_end: self.jump_button.setVisible(not at_end)
        )
        self.transcript.installEventFilter(self)
        self.welcome.suggestion_chosen.connect(self.suggestion_chosen)
        self.welcome.models_button.clicked.connect(self.models_requested)
        self.status_line.label.clicked.connect(self.models_requested)

    def _lay_out(self) -> None:
        head = QFrame()
        head.setObjectName("chatHeader")
        head_row = QHBoxLayout(head)
        head_row.setContentsMargins(16, 10, 20, 6)
        head_row.setSpacing(8)
        head_row.addWidget(self.sidebar_button)
        head_row.addWidget(self.title, 1)
        scroll = QScrollArea()
        scroll.setObjectName("welcomeArea")
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it takes the keyboard
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.welcome)
        scroll.viewport().setAutoFillBackground(False)
        self.welcome.setAutoFillBackground(False)
        self.stack.addWidget(scroll)
        self.stack.addWidget(self.transcript)
        self._head_row = head_row
        self._main = QWidget()
        column = QVBoxLayout(self._main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.stack, 1)
        column.addWidget(self._foot())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._main, 1)

    def _foot(self) -> QWidget:
        inside = QWidget()
        inside.setMaximumWidth(FOOT_COLUMN_PX)
        self._foot_rows = rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 6, 0, 10)
        rows.setSpacing(8)
        rows.addWidget(self.banner)
        rows.addWidget(self.composer)
        rows.addWidget(self.status_line)
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 0, 16, 0)
        row.addStretch(1)
        row.addWidget(inside, 1000)
        row.addStretch(1)
        return foot

    def set_theme(self, theme: Theme) -> None:
        """Draw everything in other colours."""
        self.sidebar_button.setIcon(icons.icon("sidebar", theme.color("muted")))
        self.jump_button.setIcon(icons.icon("down", theme.color("text")))
        self.transcript.set_theme(theme)
        self.welcome.set_theme(theme)
        self.banner.set_theme(theme)
        self.composer.set_theme(theme)

    def add_header_button(self, button: QWidget) -> None:
        """Put another button at the end of the header."""
        self._head_row.addWidget(button)

    def add_drawer(self, drawer: QWidget) -> None:
        """Something that can be shown between the transcript and the composer."""
        self._drawer = drawer
        self._foot_rows.insertWidget(0, drawer)

    @property
    def is_drawer_shown(self) -> bool:
        """Whether the drawer is open."""
        return self._drawer is not None and not self._drawer.isHidden()

    def add_panel(self, panel: QWidget) -> None:
        """A panel at the right, hidden at first; where there is no room it takes the page."""
        self._panel = panel
        panel.hide()
        row = self.layout()
        assert isinstance(row, QHBoxLayout)
        row.addWidget(panel)

    def add_pane(self, pane: QWidget) -> None:
        """Another thing at the right, in the place of the panel; hidden at first."""
        self._pane = pane
        pane.hide()
        row = self.layout()
        assert isinstance(row, QHBoxLayout)
        row.addWidget(pane)

    def show_pane(self, is_shown: bool) -> None:
        """Show or hide it; hidden, the composer has the keyboard again."""
        if self._pane is None or is_shown != self._pane.isHidden():
            return
        if is_shown:
            self.close_panel()
        self._pane.setVisible(is_shown)
        self._place_panel()
        if not is_shown:
            self.composer.text_box.setFocus()

    @property
    def is_pane_alone(self) -> bool:
        """Whether there is no room for the chat beside the pane."""
        return self._pane is not None and not self._pane.isHidden() and self._main.isHidden()

    @property
    def is_panel_shown(self) -> bool:
        """Whether the panel is open."""
        return self._panel is not None and not self._panel.isHidden()

    def is_in_panel(self) -> bool:
        """Whether the keyboard is in the panel."""
        panel, focused = self._panel, self.window().focusWidget()
        return (
            self.is_panel_shown
            and panel is not None
            and (focused is not None and panel.isAncestorOf(focused))
        )

    def show_panel(self, is_shown: bool) -> None:
        """Show or hide the panel; hidden, the composer has the keyboard again."""
        if self._panel is None or is_shown == self.is_panel_shown:
            return
        if is_shown:
            self.show_pane(False)
        self._panel.setVisible(is_shown)
        self._place_panel()
        if not is_shown:
            self.composer.text_box.setFocus()
        self.panel_shown.emit(is_shown)

    def close_panel(self) -> None:
        """Hide the panel."""
        self.show_panel(False)

    def _place_panel(self) -> None:
        sides = [side for side in (self._panel, self._pane) if side is not None]
        is_any = any(not side.isHidden() for side in sides)
        is_alone = is_any and self.width() < MIN_PX_BESIDE_PANEL + PANEL_PX
        self._main.setVisible(not is_alone)
        for side in sides:
            side.setFixedWidth(self.width() if is_alone else PANEL_PX)

    def _choose_page(self) -> None:
        self.stack.setCurrentIndex(1 if self._model.items else 0)

    # --- Qt --------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_panel()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.transcript and event.type() == QEvent.Type.Resize:
            area = self.transcript.size()
            x = (area.width() - self.jump_button.width()) // 2
            self.jump_button.move(x, area.height() - self.jump_button.height() - JUMP_GAP_PX)
        return super().eventFilter(watched, event)
