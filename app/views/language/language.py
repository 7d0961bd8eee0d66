"""Which language the program speaks: catalogues, number formats, the direction of writing."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QLibraryInfo,
    QLocale,
    QObject,
    QTranslator,
    Signal,
)
from PySide6.QtWidgets import QApplication

from app.languages import ENGLISH, SYSTEM, best_language
from app.views.language.phrasebook import PhraseBook
from app.views.language.retranslation import retranslate_windows

logger = logging.getLogger(__name__)


class LanguageManager(QObject):
    """Speaks one language at a time from ``folder``; ``close`` takes it back.

    ``changed`` comes after every open window has been translated.
    """

    changed = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._system = QLocale.system()
        self.language = ""
        self.book = PhraseBook(self)
        QCoreApplication.installTranslator(self.book)

    def choose(self, choice: str) -> None:
        """Speak ``system`` or a language of :mod:`app.languages` from now on."""
        of_system = best_language(self._system.uiLanguages())
        language = of_system if choice == SYSTEM else choice
        if language == self.language:
            return
        # A Swiss who reads German keeps Swiss numbers; one who chose Japanese gets Japanese ones.
        speaks_system = language == of_system and self._system.language() != QLocale.Language.C
        QLocale.setDefault(self._system if speaks_system else QLocale(language))
        self.speak(language, self._catalogues(language))

    def speak(self, language: str, catalogues: list[QTranslator]) -> None:
        """Speak from these catalogues; where one does not know a text, the next is asked."""
        is_first = not self.language
        self.language = language
        said = self.book.open(catalogues)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        # Qt's own texts, the direction of writing, and every view that redraws itself.
        QCoreApplication.sendEvent(app, QEvent(QEvent.Type.LanguageChange))
        if not is_first:
            retranslate_windows(self.book, said)
        self.changed.emit(language)

    def close(self) -> None:
        """Leave the application without a language of ours."""
        QCoreApplication.removeTranslator(self.book)

    def _catalogues(self, language: str) -> list[QTranslator]:
        of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        wanted = [self._folder / f"tandem_{language}.qm"]
        if language != ENGLISH:
            wanted.append(of_qt / f"qtbase_{language}.qm")
        found = []
        for path in wanted:
            catalogue = QTranslator(self)
            if catalogue.load(str(path)):
                found.append(catalogue)
            else:
                logger.warning("the texts in %s could not be read", path)
        return found
