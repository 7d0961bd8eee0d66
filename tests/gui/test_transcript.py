"""The transcript as a reader meets it: folding, scrolling, copying, links."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.paths import RESOURCES
from app.records import MessageState
from app.viewmodels.formulas import FormulaModel
from app.viewmodels.transcript import MessageItem, TranscriptModel
from app.views.common.theme import Theme, load_theme
from app.views.transcript.transcript_view import BATCH_MESSAGES, TranscriptView
from engine.events import Channel
from engine.messages import Role

LONG = "\n\n".join(f"Paragraph {number} of a long answer." for number in range(60))


@pytest.fixture(scope="module")
def theme() -> Theme:
    return load_theme(RESOURCES / "themes", "light")


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> Iterator[TranscriptView]:
    shown = TranscriptView(TranscriptModel(), theme, FormulaModel())
    shown.resize(900, 500)
    with qtbot.waitExposed(shown):
        shown.show()
    yield shown
    shown.close()
    shown.deleteLater()


def question(number: int, text: str = "hello") -> MessageItem:
    return MessageItem(number, 1, Role.USER, text, MessageState.COMPLETE, 0)


def answer(number: int, text: str = "", thinking: str = "") -> MessageItem:
    state = MessageState.COMPLETE if text else MessageState.STREAMING
    seconds = 12.4 if thinking and text else None
    return MessageItem(
        number, 1, Role.ASSISTANT, text, state, 0, thinking=thinking, thinking_seconds=seconds
    )


def show(view: TranscriptView, *items: MessageItem) -> TranscriptModel:
    view.model.set_items(list(items))
    QApplication.processEvents()
    return view.model


def place_of(view: TranscriptView, text: str) -> QPoint:
    """Where a text is on the screen, within the viewport."""
    found = view.document().find(text)
    assert not found.isNull(), text
    found.setPosition(found.selectionStart() + 1)
    return view.cursorRect(found).center()


def click(view: TranscriptView, text: str, qtbot: QtBot) -> None:
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(view, text))
    QApplication.processEvents()


def copied(view: TranscriptView) -> str:
    view.selectAll()
    view.copy()
    return QGuiApplication.clipboard().text()


def test_thoughts_open_and_close_without_moving_their_header(
    view: TranscriptView, qtbot: QtBot
) -> None:
    show(view, question(1), answer(2, LONG, thinking="A thought.\n" * 20))
    bar = view.verticalScrollBar()
    bar.triggerAction(bar.SliderAction.SliderToMinimum)
    before = place_of(view, "Thought for 12 s")
    click(view, "Thought for 12 s", qtbot)
    assert view.toPlainText().count("A thought.") == 20
    assert place_of(view, "Thought for 12 s").y() == before.y()
    click(view, "Thought for 12 s", qtbot)
    assert "A thought." not in view.toPlainText()
    assert place_of(view, "Paragraph 0").y() - before.y() < 60


def test_open_thoughts_grow_while_they_arrive(view: TranscriptView, qtbot: QtBot) -> None:
    live = answer(2)
    model = show(view, question(1))
    model.append(live)
    model.grow(live, Channel.THINKING, "First ")
    click(view, "Thinking… ", qtbot)
    model.grow(live, Channel.THINKING, "then second.")
    qtbot.waitUntil(lambda: "First then second." in view.toPlainText())
    model.grow(live, Channel.ANSWER, "Red.")
    model.end(live, MessageState.COMPLETE)
    assert re.search(r"Thought for \d+ s\nFirst then second.\n+Red\.", view.toPlainText())


def test_copied_conversation_has_neither_thoughts_nor_buttons(view: TranscriptView) -> None:
    code = "Look:\n\n- one\n- two\n\n```python\nx = 1\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |"
    show(view, question(1, "hello 😀"), answer(2, code, thinking="A secret thought."))
    view.toggle_thinking(2)
    assert copied(view) == "hello 😀\nLook:\n- one\n- two\nx = 1\na\tb\n1\t2"


def test_thoughts_can_be_copied_on_their_own(view: TranscriptView) -> None:
    show(view, question(1), answer(2, "Red.", thinking="A secret thought."))
    view.toggle_thinking(2)
    found = view.document().find("secret")
    view.setTextCursor(found)
    view.copy()
    assert QGuiApplication.clipboard().text() == "secret"


def test_code_block_is_copied_by_its_link(view: TranscriptView, qtbot: QtBot) -> None:
    show(view, question(1), answer(2, "```python\ndef f():\n    return 1\n```"))
    with qtbot.waitSignal(view.copied):
        click(view, "Copy", qtbot)
    assert QGuiApplication.clipboard().text() == "def f():\n    return 1"


def test_answer_is_copied_as_the_markdown_it_was(view: TranscriptView, qtbot: QtBot) -> None:
    show(view, question(1), answer(2, "It is **red**.", thinking="Hm."))
    with qtbot.waitSignal(view.copied):
        click(view, "Copy", qtbot)
    assert QGuiApplication.clipboard().text() == "It is **red**."


def test_link_is_only_asked_for_and_never_followed(view: TranscriptView, qtbot: QtBot) -> None:
    show(view, question(1), answer(2, "See [the page](https://example.org/a?b=c)."))
    with qtbot.waitSignal(view.link_requested) as asked:
        click(view, "the page", qtbot)
    assert asked.args == ["https://example.org/a?b=c"]
    assert "See the page." in view.toPlainText()


@pytest.mark.parametrize(
    "name", ["https://example.org/x.png", "file:///etc/hostname", "/etc/hostname"]
)
def test_nothing_is_loaded_from_disk_or_network(view: TranscriptView, name: str) -> None:
    assert view.loadResource(2, QUrl(name)) is None


def test_reader_who_scrolled_up_is_left_alone_and_can_jump_to_the_end(
    view: TranscriptView, qtbot: QtBot
) -> None:
    live = answer(2)
    model = show(view, question(1))
    model.append(live)
    model.grow(live, Channel.ANSWER, LONG)
    bar = view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.value() == bar.maximum())
    with qtbot.waitSignal(view.at_end_changed, check_params_cb=lambda at_end: not at_end):
        bar.triggerAction(bar.SliderAction.SliderPageStepSub)
    held = bar.value()
    model.grow(live, Channel.ANSWER, "\n\n" + LONG)
    qtbot.waitUntil(lambda: view.toPlainText().count("Paragraph 59") == 2)
    assert bar.value() == held
    view.jump_to_end()
    assert bar.value() == bar.maximum()
    model.end(live, MessageState.COMPLETE)


def test_long_chat_is_realised_from_its_end_and_older_messages_on_scrolling_up(
    view: TranscriptView, qtbot: QtBot
) -> None:
    items = [question(number, f"message {number}") for number in range(1, 201)]
    show(view, *items)
    assert "message 200" in view.toPlainText()
    assert f"message {200 - BATCH_MESSAGES}\n" not in view.toPlainText()
    bar = view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() == bar.maximum() > 0)
    bar.triggerAction(bar.SliderAction.SliderToMinimum)
    qtbot.waitUntil(lambda: f"message {200 - BATCH_MESSAGES}\n" in view.toPlainText())
    assert bar.value() > 0
    order = re.findall(r"message (\d+)", view.toPlainText())
    assert order == [str(number) for number in range(int(order[0]), 201)]


def numbers(view: TranscriptView) -> list[int]:
    """Which of “message 1”, “message 2” … are realised."""
    return [int(number) for number in re.findall(r"message (\d+)", view.toPlainText())]


def test_found_message_is_shown_with_its_neighbours_only(
    view: TranscriptView, qtbot: QtBot
) -> None:
    show(view, *[question(number, f"message {number}") for number in range(1, 401)])
    view.show_message(100)
    QApplication.processEvents()
    area = view.viewport().rect()
    top = view.cursorForPosition(area.topLeft()).block().blockNumber()
    shown = [
        int(block.text().removeprefix("message "))
        for number in range(top, view.document().blockCount())
        if (block := view.document().findBlockByNumber(number)).text().startswith("message ")
    ]
    assert shown[0] in (99, 100)
    assert len(numbers(view)) <= 4 * BATCH_MESSAGES


def test_reading_on_from_a_found_message_reaches_the_end(
    view: TranscriptView, qtbot: QtBot
) -> None:
    model = show(view, *[question(number, f"message {number}") for number in range(1, 141)])
    view.show_message(30)
    bar = view.verticalScrollBar()

    def read_on() -> bool:
        bar.triggerAction(bar.SliderAction.SliderToMaximum)
        return numbers(view)[-1] == 140

    qtbot.waitUntil(read_on)
    assert numbers(view) == list(range(numbers(view)[0], 141))
    view.show_message(30)
    model.append(question(141, "message 141"))
    assert numbers(view)[-2:] == [140, 141]
    assert bar.value() == bar.maximum()


def test_only_the_newest_answer_offers_another_try(view: TranscriptView, qtbot: QtBot) -> None:
    model = show(view, question(1), answer(2, "First."), question(3), answer(4, "Second."))
    assert view.toPlainText().count("Try again") == 1
    newest = model.items[-1]
    with qtbot.waitSignal(view.retry_requested) as asked:
        click(view, "Try again", qtbot)
    assert asked.args == [newest]
    model.remove(newest)
    model.remove(model.items[-1])
    assert view.toPlainText().count("Try again") == 1
    assert "Second." not in view.toPlainText()


def test_narrow_window_keeps_bubbles_and_buttons_inside(view: TranscriptView, qtbot: QtBot) -> None:
    show(view, question(1, "short"), answer(2, "```python\nx = 1\n```"))
    for width in (900, 360, 700):
        view.resize(width, 500)
        QApplication.processEvents()
        edge = view.viewport().width()
        for text in ("short", "Copy"):
            place = place_of(view, text)
            assert edge * 0.6 < place.x() < edge, (width, text)


def test_other_colours_keep_text_and_place(view: TranscriptView, qtbot: QtBot) -> None:
    show(view, question(1), answer(2, LONG))
    before = view.toPlainText()
    view.set_theme(load_theme(RESOURCES / "themes", "dark"))
    assert view.toPlainText() == before
    cursor = QTextCursor(view.document().find("Paragraph 3 "))
    assert cursor.charFormat().foreground().color().lightness() > 200
