"""The history in the real window: search, order, archive, trash, export, import, backups."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from app.controllers.history_lane import History
from app.history_records import ExportFormat
from app.records import ChatRecord, MessageState
from app.views.history.import_dialog import ImportDialog
from engine.messages import Role
from tests.gui.driver import Driver


def say(program: Driver, *texts: str) -> list[int]:
    """One chat for each text, written straight into the history; returns the ids."""
    found: list[int] = []

    def work(history: History) -> None:
        for text in texts:
            chat = history.chats.create_chat(text)
            history.chats.add_message(chat.id, Role.USER, text)
            found.append(chat.id)

    program.app.lane.ask(work)
    program.app.history.refresh()
    program.settle()
    return found


def search(program: Driver, query: str) -> list[str]:
    """Type into the search field; the titles of the hits."""
    field = program.window.sidebar.search_field
    field.clear()
    program.qtbot.keyClicks(field, query)
    model = program.app.features.search.model
    program.wait(lambda: model.query == query)
    return [str(model.data(model.index(row))) for row in range(model.rowCount())]


def test_typing_finds_and_enter_opens_the_chat_at_the_message(program: Driver) -> None:
    long = say(program, "about gardens", "about trains")[0]

    def fill(history: History) -> None:
        for number in range(60):
            history.chats.add_message(long, Role.USER, f"line {number} " * 30)

    program.app.lane.ask(fill)
    program.settle()
    program.window.commands["search"].trigger()
    field = program.window.sidebar.search_field
    assert field.hasFocus()
    assert search(program, "gard") == ["about gardens", "about gardens"]
    results = program.window.sidebar.results
    assert results.isVisible()
    program.qtbot.keyClick(field, Qt.Key.Key_Down)
    program.qtbot.keyClick(results.list, Qt.Key.Key_Down)
    program.qtbot.keyClick(results.list, Qt.Key.Key_Return)
    program.wait(lambda: bool(program.items))
    program.settle()
    assert program.app.history.current == long
    assert "about gardens" in program.shown
    assert program.transcript.verticalScrollBar().value() < 200
    program.qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert program.window.sidebar.list.isVisible()


def test_nothing_found_says_so(program: Driver) -> None:
    assert search(program, "zzz") == []
    assert program.window.sidebar.results.line.text() == "Nothing found for “zzz”"


def test_pins_and_folders_order_the_list(program: Driver) -> None:
    first, second, _ = say(program, "first", "second", "third")
    assert program.titles == ["third", "second", "first"]
    menu = program.window.sidebar.chat_menu(first)
    menu.pin_chosen.emit(True)
    program.window.sidebar.chat_menu(second).new_folder_chosen.emit(" Travel ")
    program.settle()
    assert program.titles == ["Pinned", "first", "Travel", "second", "Chats", "third"]
    view = program.window.sidebar.list
    place = view.visualRect(view.model().index(2, 0)).center()
    program.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert program.titles == ["Pinned", "first", "Travel", "Chats", "third"]
    folder = program.app.history.chats.folders[0]
    program.window.sidebar.folder_delete_requested.emit(folder.id)
    program.window.sidebar.pin_requested.emit(first, False)
    program.settle()
    assert program.titles == ["third", "second", "first"]


def test_archived_chat_leaves_the_list_and_comes_back_with_undo(program: Driver) -> None:
    (chat,) = say(program, "old business")
    program.app.history.open(chat)
    program.settle()
    program.window.commands["archive"].trigger()
    program.settle()
    assert program.titles == []
    program.window.commands["open-archive"].trigger()
    program.settle()
    dialog = program.app.features.ui.archive
    assert dialog is not None
    assert "old business" in dialog.list.item(0).text()
    dialog.reject()
    program.qtbot.mouseClick(program.window.toast.button, Qt.MouseButton.LeftButton)
    program.settle()
    assert program.titles == ["old business"]


def test_trash_restores_and_deletes_for_ever(program: Driver, picture: Path) -> None:
    keep, lose = say(program, "keep", "lose")
    for chat in (keep, lose):
        program.app.history.delete(chat)
    program.window.commands["open-trash"].trigger()
    program.settle()
    dialog = program.app.features.ui.trash
    assert dialog is not None
    assert not dialog.back_button.isEnabled()
    assert [dialog.list.item(row).text().splitlines()[0] for row in range(2)] == ["lose", "keep"]
    dialog.list.setCurrentRow(1)
    dialog.back_button.click()
    program.settle()
    assert program.titles == ["keep"]
    dialog.delete_requested.emit([lose, keep])
    program.settle()
    assert dialog.list.item(0).text() == "The trash is empty."
    assert program.titles == ["keep"]
    dialog.reject()


def test_exported_chat_is_imported_into_another_history(
    program: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (chat,) = say(program, "a chat to take along")
    target = tmp_path / "chat"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([f"{target}.json"], ""))
    program.window.sidebar.chat_menu(chat).export_chosen.emit(ExportFormat.JSON)
    program.wait(target.with_suffix(".json").exists)
    program.app.history.delete(chat)
    program.app.features.organise.delete_for_good([chat])
    program.settle()
    program.window.commands["import"].trigger()
    program.wait(lambda: program.app.features.ui.importing is not None)
    dialog = program.app.features.ui.importing
    assert isinstance(dialog, ImportDialog)
    assert dialog.title.text() == "1 chat from Tandem"
    assert program.titles == []
    dialog.import_button.click()
    program.wait(lambda: dialog.title.text() == "1 chat imported")
    program.settle()
    assert program.titles == ["a chat to take along"]
    dialog.reject()


def test_useless_file_is_refused_in_the_banner(program: Driver, tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    path.write_text("{}")
    program.app.features.ui.import_chosen.emit([path])
    program.wait(lambda: "no chat export" in program.banner)
    assert program.app.features.ui.importing is None


def test_backup_is_compared_and_gone_back_to(program: Driver) -> None:
    say(program, "before")
    program.window.commands["backups"].trigger()
    dialog = program.app.features.ui.backups
    assert dialog is not None
    program.wait(lambda: "no backup yet" in dialog.preview.text())
    dialog.backup_requested.emit()
    program.wait(lambda: "Nothing would change" in dialog.preview.text())
    (before,) = [chat for chat in _chats(program) if chat.title == "before"]
    program.app.history.delete(before.id)
    say(program, "after")
    dialog.list.setCurrentRow(-1)
    dialog.list.setCurrentRow(0)
    program.wait(lambda: "Would come back:\n– before" in dialog.preview.text())
    assert "Would go:\n– after" in dialog.preview.text()
    dialog.restore_button.click()
    program.wait(lambda: dialog.list.count() == 2)
    program.settle()
    assert program.titles == ["before"]
    dialog.reject()


def test_no_way_back_while_an_answer_is_written(program: Driver) -> None:
    program.type("slow")
    program.press_enter()
    program.wait(lambda: "word2" in program.shown)
    program.app.features.backups.restore(None)  # type: ignore[arg-type]
    program.wait(lambda: "still being written" in program.banner)
    program.click_send()
    program.wait_idle()


def test_another_try_keeps_the_answer_before_it(program: Driver) -> None:
    program.ask("hello")
    first = program.items[-1]
    assert "1/1" not in program.shown
    program.window.retry_requested.emit(first)
    program.wait(lambda: len(program.items[-1].variants) == 2)
    program.wait_idle()
    second = program.items[-1]
    assert "2/2" in program.shown.replace("\u00a0", "")
    program.transcript.variant_requested.emit(second, -1)
    program.settle()
    assert [item.id for item in program.items][1:] == [first.id]
    assert "1/2" in program.shown.replace("\u00a0", "")
    program.ask("and then?")
    program.transcript.variant_requested.emit(program.items[1], 1)
    program.settle()
    assert [item.id for item in program.items][1:] == [second.id]
    program.transcript.variant_requested.emit(program.items[1], -1)
    program.settle()
    assert len(program.items) == 4


def test_answer_that_said_nothing_is_replaced_by_another_try(program: Driver) -> None:
    (chat,) = say(program, "hello")
    program.app.lane.ask(
        lambda history: history.chats.add_message(chat, Role.ASSISTANT, "", MessageState.STOPPED)
    )
    program.app.history.open(chat)
    program.settle()
    program.window.retry_requested.emit(program.items[-1])
    program.wait(lambda: bool(program.answers) and bool(program.answers[-1]))
    program.wait_idle()
    assert program.items[-1].variants == (program.items[-1].id,)


def _chats(program: Driver) -> list[ChatRecord]:
    model = program.app.history.chats
    ids = [model.id_at(row) for row in range(model.rowCount())]
    return [chat for chat in map(model.chat, ids) if chat is not None]
