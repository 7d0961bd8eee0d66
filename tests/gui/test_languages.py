"""The language changes while the window is open, everywhere and back again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from app.languages import LANGUAGES
from app.views.language.retranslation import texts_of
from tests.gui.conftest import StartProgram
from tests.gui.driver import Driver
from tests.gui.pseudo import PseudoCatalogue

# Shown as they are in every language.
UNTRANSLATED = {
    "Tandem",
    "Scripted · CPU",
    "%p%",
    "https://huggingface.co",
    *(item.name for item in LANGUAGES),
}


def texts(driver: Driver) -> dict[str, list[str]]:
    """Every text that widgets and actions of the window hold, by where it is."""
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    found: dict[str, list[str]] = {}
    window = driver.window
    for part in (window, *window.findChildren(QObject)):
        if isinstance(part, (QWidget, QAction)):
            owner = part.parent()
            place = f"{type(owner).__name__}/{type(part).__name__}/{part.objectName()}"
            if "Gauge" in place:  # counts tokens in its own time
                continue
            found.setdefault(place, []).extend(text for text, _ in texts_of(part))
    return found


def test_changed_window_says_what_a_new_one_says(start: StartProgram) -> None:
    program = start()
    program.wait_ready()
    english = texts(program)
    program.app.language.choose("de")
    changed = texts(program)
    program.app.language.choose("en")
    assert texts(program) == english
    program.close()
    again = start()
    again.wait_ready()
    again.app.language.choose("de")
    again.close()
    fresh = start()
    fresh.wait_ready()
    assert fresh.app.languages.language == "de"
    assert changed == texts(fresh)


def test_no_text_escapes_translation(program: Driver) -> None:
    program.app.languages.speak("pseudo", [PseudoCatalogue(program.app)])
    shown = {
        text for there in texts(program).values() for text in there if any(map(str.isalpha, text))
    }
    escaped = {text for text in shown if "⟦" not in text}
    assert sorted(escaped - UNTRANSLATED) == []
