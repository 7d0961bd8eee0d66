"""How the open chat is answered, as the panel and the header draw it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.chat_settings import ChatSettings, Preset


class ChatSettingsModel(QObject):
    """The open chat's settings, those new chats begin with, and all presets.

    ``built_in`` presets come with the program, ``own`` ones from the user. ``opened`` says that
    these are the settings of another chat.
    """

    opened = Signal()
    changed = Signal()
    presets_changed = Signal()

    def __init__(self, built_in: Callable[[], list[Preset]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = ChatSettings()
        self.default = ChatSettings()
        self._built_in = built_in
        self.own: list[Preset] = []

    @property
    def built_in(self) -> list[Preset]:
        """Those that come with the program, in the language of now."""
        return self._built_in()

    @property
    def presets(self) -> list[Preset]:
        """Built-in ones first."""
        return [*self.built_in, *self.own]

    @property
    def preset(self) -> Preset | None:
        """The preset that the settings are equal to; the user's own before built-in ones."""
        equal = [item for item in [*self.own, *self.built_in] if item.settings == self.settings]
        return equal[0] if equal else None

    @property
    def is_default(self) -> bool:
        """Whether new chats begin like this."""
        return self.settings == self.default

    def show(self, settings: ChatSettings, default: ChatSettings) -> None:
        """The settings of the open chat, or of new ones, changed."""
        if (settings, default) != (self.settings, self.default):
            self.settings, self.default = settings, default
            self.changed.emit()

    def open(self, settings: ChatSettings, default: ChatSettings) -> None:
        """Another chat is open."""
        self.opened.emit()
        self.show(settings, default)

    def show_presets(self, own: list[Preset]) -> None:
        """The user's presets as they are now."""
        if own != self.own:
            self.own = own
            self.presets_changed.emit()
            self.changed.emit()
