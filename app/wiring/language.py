"""The language of the window: chosen in the View menu, followed by everything that shows text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from app.controllers.history import HistoryController
from app.languages import LANGUAGES, SYSTEM
from app.settings import Settings
from app.views.language.language import LanguageManager
from app.views.main_window import MainWindow
from app.views.welcome import Suggestion


class LanguageFeatures(QObject):
    """The menu of languages and what a change brings about; ``chosen`` asks to save settings."""

    chosen = Signal()

    def __init__(
        self,
        languages: LanguageManager,
        settings: Settings,
        history: HistoryController,
        suggestions: Callable[[], list[Suggestion]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._languages = languages
        self._settings = settings
        self._history = history
        self._suggestions = suggestions

    def attach(self, window: MainWindow) -> None:
        """Add the menu to a window and follow the language."""
        self._window = window
        menu = QMenu(self.tr("&Language"), window)
        group = QActionGroup(menu)
        choices = [(SYSTEM, self.tr("Language of the &system"))]
        choices += [(language.code, language.name) for language in LANGUAGES]
        for code, name in choices:
            action = QAction(name, window, checkable=True)
            action.setChecked(code == self._settings.language)
            action.triggered.connect(lambda _=False, code=code: self.choose(code))
            group.addAction(action)
            menu.addAction(action)
            window.commands[f"language-{code}"] = action
        view = window.commands["palette"].associatedObjects()
        next(item for item in view if isinstance(item, QMenu)).addMenu(menu)
        self._languages.changed.connect(self._on_changed)

    def choose(self, code: str) -> None:
        """Speak another language from now on, here and at the next start."""
        self._settings.language = code
        self._window.commands[f"language-{code}"].setChecked(True)
        self._languages.choose(code)
        self.chosen.emit()

    def _on_changed(self, _language: str) -> None:
        self._window.page.welcome.set_suggestions(self._suggestions())
        self._history.chats.retranslate()
