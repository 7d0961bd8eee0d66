"""Says every text of the open windows again after the language changed.

A view sets its texts once, when it is built. This walks the widgets that are alive and restates
each text the phrase book has said; anything else (titles, file names, what the user typed) was
never said by the book and stays. Views whose texts follow a state draw themselves again on
``QEvent.LanguageChange``, as Qt has it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QTabWidget,
    QTextEdit,
    QWidget,
)

from app.views.language.phrasebook import PhraseBook, Said

Text = tuple[str, Callable[[str], object]]


def retranslate_windows(book: PhraseBook, said: Said) -> None:
    """Restate what ``said`` holds, in all windows of the application."""
    for window in QApplication.topLevelWidgets():
        for part in (window, *window.findChildren(QObject)):
            if isinstance(part, (QWidget, QAction)):
                _restate(part, book, said)


def _restate(part: QWidget | QAction, book: PhraseBook, said: Said) -> None:
    near = contexts_of(part)
    for text, put in texts_of(part):
        new = book.restated(text, said, near) if text else None
        if new is not None and new != text:
            put(new)


def contexts_of(part: QObject) -> frozenset[str]:
    """Translation contexts whose texts this object may show: its classes and its parents'."""
    names = set()
    owner: QObject | None = part
    while owner is not None:
        names |= {kind.__name__ for kind in type(owner).__mro__}
        owner = owner.parent()
    return frozenset(names)


def texts_of(part: QWidget | QAction) -> Iterator[Text]:
    """Every text of an object that its program set, with the way to replace it."""
    if isinstance(part, QAction):
        # A tool tip that was never set follows the text by itself.
        own_tip = part.toolTip() != _plain(part.text())
        yield part.text(), part.setText
        if own_tip:
            yield part.toolTip(), part.setToolTip
        yield part.statusTip(), part.setStatusTip
        return
    yield part.windowTitle(), part.setWindowTitle
    yield part.toolTip(), part.setToolTip
    yield part.statusTip(), part.setStatusTip
    yield part.accessibleName(), part.setAccessibleName
    yield part.accessibleDescription(), part.setAccessibleDescription
    yield from _shown_texts(part)


def _shown_texts(part: QWidget) -> Iterator[Text]:
    match part:
        case QLabel() | QAbstractButton():
            yield part.text(), part.setText
        case QLineEdit() | QPlainTextEdit() | QTextEdit():
            yield part.placeholderText(), part.setPlaceholderText
        case QGroupBox() | QMenu():
            yield part.title(), part.setTitle
        case QProgressBar():
            yield part.format(), part.setFormat
        case QAbstractSpinBox():
            yield part.specialValueText(), part.setSpecialValueText
        case QComboBox():
            for row in range(part.count()):
                yield part.itemText(row), partial(part.setItemText, row)
        case QTabWidget():
            for row in range(part.count()):
                yield part.tabText(row), partial(part.setTabText, row)
        case QListWidget():
            for row in range(part.count()):
                yield part.item(row).text(), part.item(row).setText


def _plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")
