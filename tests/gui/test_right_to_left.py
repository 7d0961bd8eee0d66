"""In a language that is written from the right the window is mirrored, and nothing is cut off."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QScrollArea,
    QToolButton,
    QWidget,
)

from app.views.common.elided_label import ElidedLabel
from tests.gui.driver import Driver
from tests.gui.keyboard import name_of, tab_round
from tests.gui.test_keyboard import conversation, film, models, reader, settings, welcome

__all__ = ["reader"]

PAGES = [welcome, conversation, settings, models, film]
# A scroll bar that changes sides moves what is beside it by its width.
SCROLL_BAR_PX = 14
NARROW_PX = 880


@pytest.fixture(autouse=True)
def written_from_the_right(qapp: QApplication) -> Iterator[None]:
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def settle(program: Driver) -> None:
    """Let every layout take place."""
    program.settle()
    QApplication.processEvents()


def places(stops: list[QWidget]) -> dict[QWidget, QRect]:
    """Where each control is, in its window."""
    return {item: QRect(item.mapTo(item.window(), QPoint(0, 0)), item.size()) for item in stops}


def cut_off(root: QWidget) -> list[str]:
    """Labels and buttons whose text does not fit into them."""
    found = []
    for item in root.findChildren(QWidget):
        if not item.isVisible() or not item.width():
            continue
        if isinstance(item, QLabel) and item.text() and not isinstance(item, ElidedLabel):
            wanted = item.heightForWidth(item.width()) if item.wordWrap() else 0
            too_wide = not item.wordWrap() and item.sizeHint().width() > item.width()
            if item.height() < wanted or too_wide:
                found.append(f"label “{item.text()}”")
        elif isinstance(item, QAbstractButton) and _shows_text(item) and _is_too_narrow(item):
            found.append(name_of(item))
    return found


def _shows_text(button: QAbstractButton) -> bool:
    if isinstance(button, QToolButton):
        return button.toolButtonStyle() is not Qt.ToolButtonStyle.ToolButtonIconOnly
    return bool(button.text())


def _is_too_narrow(button: QAbstractButton) -> bool:
    return button.fontMetrics().horizontalAdvance(button.text()) > button.width()


@pytest.mark.parametrize("page", PAGES)
def test_everything_is_on_the_other_side_and_fits(
    reader: Driver, picture: Path, page: Callable[[Driver, Path], None]
) -> None:
    page(reader, picture)
    for area in reader.window.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(0)
    settle(reader)
    stops = tab_round(reader.window)
    for area in reader.window.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(0)
    before, width = places(stops), reader.window.width()
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    settle(reader)
    after = places(stops)
    # A film that says its length meanwhile leaves its slider less room.
    unchanged = [item for item in stops if after[item].size() == before[item].size()]
    assert len(unchanged) >= len(stops) - 1
    for item in unchanged:
        mirrored = width - before[item].right() - 1
        assert abs(after[item].left() - mirrored) <= SCROLL_BAR_PX, name_of(item)
        assert after[item].top() == before[item].top(), name_of(item)
    assert cut_off(reader.window) == []


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
@pytest.mark.parametrize("page", PAGES)
def test_narrow_window_cuts_nothing_off(
    reader: Driver,
    picture: Path,
    page: Callable[[Driver, Path], None],
    direction: Qt.LayoutDirection,
) -> None:
    QApplication.setLayoutDirection(direction)
    reader.window.resize(NARROW_PX, 700)
    page(reader, picture)
    settle(reader)
    assert cut_off(reader.window) == []


def test_place_in_a_film_goes_from_left_to_right_everywhere(reader: Driver, picture: Path) -> None:
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    film(reader, picture)
    slider = reader.app.films.pane.player.slider
    assert slider.layoutDirection() is Qt.LayoutDirection.LeftToRight
