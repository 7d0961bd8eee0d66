"""Connects a window with how the open chat is answered: panel, header button, commands."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QToolButton

from app.chat_settings import ChatSettings
from app.controllers.chat_settings import ChatSettingsController
from app.controllers.history import HistoryController
from app.controllers.history_lane import HistoryLane
from app.views.common import icons
from app.views.common.actions import make_action
from app.views.common.theme import Theme, ThemeManager
from app.views.main_window import MainWindow
from app.views.settings.settings_panel import SettingsPanel

COMMANDS = ["chat-settings", "save-preset", "use-for-new", "reset-settings"]


class SettingsFeatures(QObject):
    """The controller, and in ``attach`` its panel in a window."""

    def __init__(self, lane: HistoryLane, history: HistoryController, parent: QObject) -> None:
        super().__init__(parent)
        self.controller = ChatSettingsController(lane, history, self)

    def attach(self, window: MainWindow, themes: ThemeManager) -> None:
        """Put panel, button and commands into a window."""
        self._window = window
        self.panel = SettingsPanel(self.controller.model, themes.theme)
        self.button = QToolButton()
        self._set_up_button()
        window.page.add_header_button(self.button)
        window.page.add_panel(self.panel)
        self._connect()
        self._add_commands(window)
        themes.changed.connect(self.set_theme)
        self.set_theme(themes.theme)
        self._show_name()

    def _set_up_button(self) -> None:
        self.button.setObjectName("presetChip")
        self.button.setIconSize(QSize(18, 18))
        self.button.setFixedHeight(32)
        self.button.setMinimumWidth(32)
        self.button.setCheckable(True)
        self.button.setToolTip(self.tr("Settings of this chat (Ctrl+,)"))
        self.button.clicked.connect(self.show_panel)

    def _connect(self) -> None:
        controller, panel, page = self.controller, self.panel, self._window.page
        panel.settings_changed.connect(controller.change)
        panel.reset_requested.connect(controller.reset)
        panel.default_requested.connect(self._use_for_new)
        panel.closed.connect(page.close_panel)
        page.panel_shown.connect(self.button.setChecked)
        self._window.thinking_toggled.connect(controller.set_thinking)
        presets = panel.presets
        presets.preset_chosen.connect(controller.apply)
        presets.save_requested.connect(controller.save_preset)
        presets.rename_requested.connect(controller.rename_preset)
        presets.overwrite_requested.connect(controller.overwrite_preset)
        presets.delete_requested.connect(controller.delete_preset)
        controller.named.connect(presets.end_naming)
        controller.refused.connect(presets.refuse_name)
        controller.replaced.connect(self._offer_undo)
        controller.model.changed.connect(self._show_name)

    def _add_commands(self, window: MainWindow) -> None:
        table = {
            "chat-settings": (self.tr("&Settings of this chat"), "Ctrl+,", self._toggle_panel),
            "save-preset": (self.tr("Save as a &preset…"), "", self.panel.presets.ask_name),
            "use-for-new": (self.tr("Use these settings for &new chats"), "", self._use_for_new),
            "reset-settings": (self.tr("Settings of this chat &back to defaults"), "",
                               self.controller.reset),
        }  # fmt: skip
        actions = {
            name: make_action(window, text, keys, run) for name, (text, keys, run) in table.items()
        }
        window.add_menu(self.tr("&Settings"), COMMANDS, actions)

    def set_theme(self, theme: Theme) -> None:
        """Draw everything in other colours."""
        self.panel.set_theme(theme)
        self.button.setIcon(icons.icon("sliders", theme.color("muted")))

    def show_panel(self, is_shown: bool) -> None:
        """Open or close the panel; opened, it has the keyboard."""
        self._window.show_chat_page()
        self._window.page.show_panel(is_shown)
        if is_shown:
            self.panel.presets.button.setFocus()

    def _toggle_panel(self) -> None:
        self.show_panel(not self._window.page.is_panel_shown)

    def _show_name(self) -> None:
        """The header's button names what is not the model's own."""
        model = self.controller.model
        name = ""
        # Thinking alone is shown by its own switch.
        if replace(model.settings, thinking=False) != ChatSettings():
            name = self.tr("Own settings") if model.preset is None else model.preset.name
        style = Qt.ToolButtonStyle
        self.button.setText(name)
        self.button.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if name else style.ToolButtonIconOnly
        )
        title = self.tr("Settings of this chat")
        self.button.setAccessibleName(f"{title}: {name}" if name else title)

    def _use_for_new(self) -> None:
        self.controller.use_for_new_chats()
        self._window.show_info(self.tr("New chats begin with these settings"))

    def _offer_undo(self, sentence: str, before: ChatSettings) -> None:
        self._window.toast.show_text(
            sentence, self.tr("Undo"), lambda: self.controller.change(before)
        )
