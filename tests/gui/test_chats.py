"""The list of chats and the drafts."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from tests.gui.conftest import StartProgram
from tests.gui.driver import Driver


def new_chat(program: Driver) -> None:
    program.window.commands["new"].trigger()


def test_newest_chat_is_first_and_marked(program: Driver) -> None:
    program.ask("first question")
    new_chat(program)
    program.ask("second question")
    program.settle()
    assert program.titles == ["second question", "first question"]
    assert program.window.sidebar.list.currentIndex().row() == 0
    assert program.window.windowTitle() == "second question – Tandem"


def test_deleted_chat_comes_back_with_undo(program: Driver) -> None:
    program.ask("precious")
    program.settle()
    program.window.commands["delete"].trigger()
    program.settle()
    assert program.titles == []
    toast = program.window.toast
    assert toast.label.text() == "Deleted “precious”"
    program.qtbot.mouseClick(toast.button, Qt.MouseButton.LeftButton)
    program.settle()
    assert program.titles == ["precious"]
    assert program.items[0].text == "precious"


def test_chat_is_renamed_in_place(program: Driver) -> None:
    program.ask("hello")
    program.settle()
    chats = program.app.history.chats
    assert chats.setData(chats.index(0), "Greetings")
    program.settle()
    assert program.titles == ["Greetings"]
    assert program.window.page.title.toolTip() == "Greetings"


def test_draft_with_its_picture_survives_switching_chats_and_a_restart(
    start: StartProgram, picture: Path
) -> None:
    first = start()
    first.wait_ready()
    first.ask("hello")
    first.attach(picture)
    first.type("half a thought")
    new_chat(first)
    assert first.text_box.toPlainText() == ""
    assert first.chips == []
    first.app.history.open(first.app.history.chats.id_at(0))
    first.settle()
    assert first.text_box.toPlainText() == "half a thought"
    first.close()
    second = start()
    second.wait(lambda: bool(second.items))
    assert second.text_box.toPlainText() == "half a thought"
    assert len(second.chips) == 1


def test_what_is_typed_before_the_stored_drafts_are_read_stays(program: Driver) -> None:
    program.type("keep me")
    with program.qtbot.waitSignal(program.app.history.chats.modelReset):
        program.app.history.begin(None)
    assert program.text_box.toPlainText() == "keep me"


def test_answer_goes_on_while_another_chat_is_open(program: Driver) -> None:
    program.type("slow")
    program.press_enter()
    program.wait(lambda: "word2" in program.shown)
    slow_chat = program.app.history.current
    new_chat(program)
    assert program.items == []
    program.app.history.open(slow_chat)
    program.settle()
    num_words = len(program.items[1].text.split())
    program.wait(lambda: len(program.items[1].text.split()) > num_words + 3)
    assert f"word{num_words}" in program.shown
    program.click_send()
    program.wait_idle()


def test_last_chat_is_open_at_the_next_start(start: StartProgram) -> None:
    first = start()
    first.wait_ready()
    first.ask("older")
    new_chat(first)
    first.ask("newer")
    first.settle()
    first.app.history.open(first.app.history.chats.id_at(1))
    first.settle()
    first.close()
    second = start()
    second.wait(lambda: bool(second.items))
    assert second.items[0].text == "older"


def test_narrow_window_hides_the_list_and_a_wide_one_brings_it_back(program: Driver) -> None:
    window = program.window
    window.resize(500, 700)
    program.wait(lambda: window.sidebar.isHidden())
    window.commands["sidebar"].trigger()
    assert window.sidebar.isVisible()
    window.resize(1100, 700)
    program.wait(lambda: window.sidebar.isVisible())
    window.commands["sidebar"].trigger()
    assert window.sidebar.isHidden()
    assert not window.is_sidebar_wanted


def test_deleting_the_chat_being_answered_stops_the_answer(program: Driver) -> None:
    program.type("slow")
    program.press_enter()
    program.wait(lambda: "word2" in program.shown)
    program.window.commands["delete"].trigger()
    program.wait_idle()
    assert program.items == []
