"""Without a mouse: Tab reaches everything from top to bottom, and the focus is always seen."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QScrollArea,
    QTextBrowser,
    QWidget,
)

from app.controllers.models import Surroundings
from app.viewmodels.voice import Voice, VoicePurpose, VoiceState
from app.views.common.focus_order import tab_stops
from app.views.media.marks_dialog import MarksDialog
from engine.hub.computer import Computer
from engine.hub.settings import HubSettings
from tests.gui.conftest import StartProgram
from tests.gui.driver import LAID_OUT_PX, Driver
from tests.gui.keyboard import controls_shown, focus_pixels, name_of, place_of, tab_round
from tests.gui.test_attachment_dialog import opened
from tests.gui.test_film_pane import open_film, sees
from tests.gui.test_grounding import BOXES

CTRL = Qt.KeyboardModifier.ControlModifier
# WCAG 2.2 asks of the look of the focus 3 : 1 against the look without it.
FOCUS_CONTRAST = 3.0
FOCUS_PIXELS = 40
SAME_ROW_PX = 12
SETTLED_MS = 5_000


def welcome(program: Driver, _picture: Path) -> None:
    """The first page."""


def conversation(program: Driver, picture: Path) -> None:
    """An answer with thoughts, and a file attached to the next question."""
    program.press(Qt.Key.Key_T, CTRL)
    program.ask("hello")
    program.attach(picture)
    program.type("and this?")


def settings(program: Driver, _picture: Path) -> None:
    """The settings of a chat, all of them."""
    program.press(Qt.Key.Key_Comma, CTRL)
    panel = program.app.answering.panel
    program.wait(panel.isVisible)
    panel.more_button.click()


def search(program: Driver, _picture: Path) -> None:
    """Search with a result."""
    program.ask("hello")
    program.settle()
    program.press(Qt.Key.Key_F, CTRL)
    field = program.window.sidebar.search_field
    program.qtbot.keyClicks(field, "circle")
    program.wait(lambda: program.app.features.search.model.rowCount() > 0)


def models(program: Driver, _picture: Path) -> None:
    """The model page."""
    program.press(Qt.Key.Key_M, CTRL)
    page = program.app.models.page
    program.wait(lambda: any("Download" in name_of(item) for item in tab_stops(page)))
    program.wait(lambda: all(item.height() >= LAID_OUT_PX for item in tab_stops(page)))


def film(program: Driver, _picture: Path) -> None:
    """The film pane."""
    sees(program)
    open_film(program)


def voice(program: Driver, _picture: Path) -> None:
    """Something is being recorded."""
    program.app.voice.bar.show_voice(Voice(VoiceState.LISTENING, VoicePurpose.HEAR))


PAGES = [welcome, conversation, settings, search, models, film, voice]


@pytest.fixture
def reader(start: StartProgram, tmp_path: Path) -> Driver:
    """The program on a computer without models and without a network."""
    hub = HubSettings(models=tmp_path / "models", endpoint="http://127.0.0.1:9")
    computer = Computer("cpu", "main memory", 8_000_000_000, 6_400_000_000)
    driver = start(outside=Surroundings(lambda: hub, lambda: computer))
    driver.wait_ready()
    return driver


@pytest.mark.parametrize("page", PAGES)
def test_tab_reaches_every_control_and_back(
    reader: Driver, picture: Path, page: Callable[[Driver, Path], None]
) -> None:
    page(reader, picture)
    QApplication.processEvents()
    stops = tab_round(reader.window)
    missed = [
        item
        for item in controls_shown(reader.window)
        if item not in stops and item is not reader.window.page.jump_button  # Ctrl+End
    ]
    assert [name_of(item) for item in missed] == []
    backwards = tab_round(reader.window, Qt.Key.Key_Backtab)
    assert [backwards[0], *reversed(backwards[1:])] == stops


@pytest.mark.parametrize("page", PAGES)
def test_focus_goes_down_each_column_and_along_each_row(
    reader: Driver, picture: Path, page: Callable[[Driver, Path], None]
) -> None:
    page(reader, picture)
    QApplication.processEvents()
    stops = tab_round(reader.window)
    for area in reader.window.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(0)
    window, main = reader.window, reader.window.page
    columns = [window.sidebar, main._main, reader.app.answering.panel, reader.app.films.pane]
    for column in (*columns, reader.app.models.page):
        inside = [item for item in stops if column.isAncestorOf(item)]
        first = next((stops.index(item) for item in inside), 0)
        turned = stops[first:] + stops[:first]
        inside = [item for item in turned if column.isAncestorOf(item)]
        places = [(name_of(item), place_of(item)) for item in _from_top(inside)]
        for (_, above), (name, below) in pairwise(places):
            is_same_row = abs(below.y() - above.y()) <= SAME_ROW_PX
            assert below.y() > above.y() or is_same_row, (name, places)
            assert not is_same_row or below.x() > above.x(), (name, places)


def _from_top(stops: list[QWidget]) -> list[QWidget]:
    """A round of stops, begun at the highest."""
    if not stops:
        return stops
    first = min(range(len(stops)), key=lambda index: place_of(stops[index]).y())
    return stops[first:] + stops[:first]


def is_focus_seen(reader: Driver, stop: QWidget, other: QWidget, box: QWidget | None) -> bool:
    """Whether the focus shows, at the latest when a page that still grows has settled."""

    def shows() -> bool:
        return focus_pixels(stop, other, FOCUS_CONTRAST, box) >= FOCUS_PIXELS

    with contextlib.suppress(reader.qtbot.TimeoutError):
        reader.wait(shows, SETTLED_MS)
        return True
    return False


@pytest.mark.parametrize("page", PAGES)
def test_focus_is_seen_in_both_palettes(
    reader: Driver, picture: Path, page: Callable[[Driver, Path], None]
) -> None:
    page(reader, picture)
    unseen = []
    for theme in ("light", "dark"):
        reader.app.themes.choose(theme)
        QApplication.processEvents()
        stops = tab_round(reader.window)
        for stop, other in zip(stops, stops[1:] + stops[:1], strict=True):
            box = reader.composer._box if stop is reader.text_box else None
            if not is_focus_seen(reader, stop, other, box):
                unseen.append((theme, name_of(stop)))
    assert unseen == []


def press_here(program: Driver, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    """Press a key wherever the focus is."""
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    program.qtbot.keyClick(QApplication.focusWidget() or program.window, key, held)


def follow_by_tab(program: Driver, target: str) -> None:
    """Go through the links of the conversation with Tab until one begins so; press Enter."""
    browser: QTextBrowser = program.transcript
    browser.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(60):
        press_here(program, Qt.Key.Key_Tab)
        link = browser.textCursor().charFormat().anchorHref()
        if QApplication.focusWidget() is browser and link.startswith(target):
            press_here(program, Qt.Key.Key_Return)
            return
    raise AssertionError(f"Tab finds no link {target}")


def test_conversation_is_led_by_keys_alone(program: Driver, picture: Path) -> None:
    """Think, send, open the thoughts, try again, go through the variants, edit, stop."""
    press_here(program, Qt.Key.Key_T, CTRL)
    program.ask("hello")
    first = program.items[1]
    assert first.thinking
    follow_by_tab(program, f"thinking:{first.id}")
    program.wait(lambda: "I look at the picture first" in program.shown)
    follow_by_tab(program, f"thinking:{first.id}")
    program.wait(lambda: "I look at the picture first" not in program.shown)
    follow_by_tab(program, f"retry:{first.id}")
    program.wait_idle()
    program.settle()
    second = program.items[1]
    assert len(second.variants) == 2
    follow_by_tab(program, f"older-variant:{second.id}")
    program.wait(lambda: program.items[1].id == first.id)
    press_here(program, Qt.Key.Key_E, CTRL)
    program.wait(lambda: program.text_box.toPlainText() == "hello")
    program.type(" again")
    press_here(program, Qt.Key.Key_Return)
    program.wait(lambda: program.items[0].text == "hello again")
    program.wait_idle()
    press_here(program, Qt.Key.Key_L, CTRL)
    program.type("slow")
    press_here(program, Qt.Key.Key_Return)
    program.wait(lambda: "word1" in program.shown)
    press_here(program, Qt.Key.Key_Escape)
    program.wait_idle()
    assert program.items[-1].text


def test_pages_open_and_close_by_keys_alone(reader: Driver) -> None:
    program = reader
    for key, is_open in (
        (Qt.Key.Key_M, lambda: program.window.pages.currentWidget() is program.app.models.page),
        (Qt.Key.Key_Comma, lambda: program.app.answering.panel.isVisible()),
    ):
        press_here(program, key, CTRL)
        program.wait(is_open)
        press_here(program, Qt.Key.Key_Escape)
        program.wait(lambda is_open=is_open: not is_open())
        program.wait(program.text_box.hasFocus)


def test_found_message_is_opened_by_keys_alone(program: Driver) -> None:
    program.ask("hello")
    program.settle()
    program.press(Qt.Key.Key_N, CTRL)
    program.wait(lambda: not program.items)
    press_here(program, Qt.Key.Key_F, CTRL)
    program.qtbot.keyClicks(QApplication.focusWidget(), "circle")
    program.wait(lambda: program.app.features.search.model.rowCount() > 0)
    press_here(program, Qt.Key.Key_Down)
    assert isinstance(QApplication.focusWidget(), QAbstractItemView)
    press_here(program, Qt.Key.Key_Return)
    program.wait(lambda: len(program.items) == 2)


def test_boxes_are_opened_and_read_by_keys_alone(program: Driver, picture: Path) -> None:
    program.attach(picture)
    program.ask(f"say {BOXES}")
    follow_by_tab(program, "marks:")
    dialog = opened(MarksDialog)
    program.wait(lambda: dialog.canvas.picture is not None)
    dialog.list.setFocus(Qt.FocusReason.TabFocusReason)
    press_here(program, Qt.Key.Key_Down)
    assert dialog.canvas.chosen is not None
    press_here(program, Qt.Key.Key_Escape)
    program.wait(lambda: not dialog.isVisible())
