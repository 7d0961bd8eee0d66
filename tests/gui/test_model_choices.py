"""Choices on the model page: numbers, length of chat, mirror, unloading; speeds measured here."""

from __future__ import annotations

import json
import multiprocessing
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from app.controllers.models import Surroundings
from app.viewmodels.status import EngineState
from tests.engine.hub.hub_server import HubServer, serve_hub
from tests.gui.conftest import StartProgram
from tests.gui.driver import Driver
from tests.gui.test_model_page import (
    WEIGHTS,
    Open,
    hub,
    loaded_name,
    open_page,
    outside,
    use_e2b,
    write_pair,
)

__all__ = ["hub", "open_page", "outside"]

# Ending the process takes milliseconds; a child that is waited for gets 15 seconds.
STOP_SECONDS = 10


def choose(box: QComboBox, data: object) -> None:
    """Pick the entry that stands for ``data``, as a click on it does."""
    row = box.findData(data)
    assert row >= 0, [box.itemText(each) for each in range(box.count())]
    box.setCurrentIndex(row)
    box.activated.emit(row)


def last_load(program: Driver) -> str:
    """How the fake engine was asked to load, as it says in its notes."""
    model = program.app.status.status.model
    return "" if model is None else " ".join(model.notes)


def children() -> list[str]:
    """The engine processes that are alive."""
    return [child.name for child in multiprocessing.active_children()]


def settings(program: Driver) -> dict[str, object]:
    return dict(json.loads(program.app.settings.text()))


def test_a_precision_shows_its_memory_is_loaded_and_remembered(
    open_page: Open, start: StartProgram, outside: Surroundings
) -> None:
    page = open_page()
    card = page.card("Gemma 4 E2B")
    texts = [card.precision.itemText(row) for row in range(card.precision.count())]
    assert texts == [
        *("Automatic: 8 bits · 4.8 GB", "16 bits · 6.7 GB · won't fit"),
        *("8 bits · 4.8 GB", "4 bits · 4.1 GB"),
    ]
    use_e2b(page)
    assert "precision=None" in last_load(page.program)
    choose(card.precision, "int4")
    page.program.wait(lambda: "precision=int4" in last_load(page.program))
    page.program.wait(lambda: "Runs in 4 bits, as you chose." in card.reason.text())
    assert settings(page.program)["model_precisions"] == {"e2b": "int4"}
    page.program.close()
    again = start(model=None, outside=outside)
    again.wait_ready()
    assert "precision=int4" in last_load(again)


def test_an_imported_model_has_the_same_choice_of_numbers(
    open_page: Open, start: StartProgram, outside: Surroundings, tmp_path: Path
) -> None:
    page = open_page()
    program = page.program
    folder = tmp_path / "My Gemma"
    write_pair(folder)
    program.app.models.models.import_folder(folder)
    page.wait_here("my-gemma")
    row = page.row("my-gemma")
    assert [row.precision.itemData(each) for each in range(row.precision.count())] == [
        *("", "bf16", "int8", "int4")
    ]
    assert row.precision.itemText(0) == "Automatic"
    assert "It is so small that it runs in 32 bits, exactly." in row.reason.text()
    assert row.verdict.text() == "fits"
    page.click(row.use_button)
    program.wait_ready()
    assert last_load(program) == "precision=None context=None"
    choose(row.precision, "int4")
    program.wait(lambda: last_load(program) == "precision=int4 context=None")
    program.wait(lambda: "Runs in 4 bits, as you chose." in page.row("my-gemma").reason.text())
    assert page.row("my-gemma") is row  # the keyboard's focus stays where it was
    program.close()
    again = start(model=None, outside=outside)
    again.wait_ready()
    assert last_load(again) == "precision=int4 context=None"


def test_the_bundled_model_tells_its_name_and_what_it_takes_in(open_page: Open) -> None:
    page = open_page()
    row = page.row("")
    assert row.title.text() == "Tandem demo"
    assert row.detail.text().startswith(
        "Comes with Tandem, for a first try: it knows little · text, image, audio, film · "
    )
    assert row.detail.text().endswith(" MB")
    assert not row.precision.isVisible()


def test_automatic_takes_a_choice_back(open_page: Open) -> None:
    page = open_page()
    card = page.card("Gemma 4 E2B")
    choose(card.precision, "int4")
    page.program.wait(lambda: card.card.precision == "int4")
    choose(card.precision, "")
    page.program.wait(lambda: card.card.precision == "int8")
    assert settings(page.program)["model_precisions"] == {}


def test_a_longer_chat_shows_its_price_changes_the_verdicts_and_bounds_the_model(
    open_page: Open,
) -> None:
    page = open_page()
    box = page.view.options.context
    assert box.itemText(box.findData(131072)).endswith("tokens · 812 MB")
    before = page.card("Gemma 4 E2B").card.memory_bytes
    choose(box, 131072)
    page.program.wait(lambda: page.card("Gemma 4 E2B").card.context == 131072)
    assert page.card("Gemma 4 E2B").card.precision == "int4"
    assert page.card("Gemma 4 E2B").card.memory_bytes != before
    page.program.wait(lambda: "context=131072" in last_load(page.program))
    assert settings(page.program)["context_tokens"] == 131072


def test_a_mirror_is_used_for_downloads_and_never_gets_the_token(
    open_page: Open, hub: HubServer, outside: Surroundings
) -> None:
    page = open_page()
    with serve_hub() as mirror:
        for name, commits in hub.repositories.items():
            commit, files = list(commits.items())[-1]
            mirror.publish(name, files, commit)
        line = page.view.options.endpoint
        page.program.qtbot.keyClicks(line, "not an address")
        page.program.qtbot.keyClick(line, Qt.Key.Key_Return)
        assert "This is not an address" in page.view.options.endpoint_line.text()
        line.clear()
        page.program.qtbot.keyClicks(line, mirror.url)
        page.program.qtbot.keyClick(line, Qt.Key.Key_Return)
        assert "your Hugging Face token is never sent" in page.view.options.endpoint_line.text()
        page.click(page.card("Gemma 4 E2B").button)
        page.wait_here("e2b")
        assert mirror.seen
        assert not any("authorization" in seen.headers for seen in mirror.seen)
    assert not hub.requests("storage", WEIGHTS)
    assert settings(page.program)["endpoint"] == mirror.url


def test_the_speed_of_a_reply_is_kept_and_shown_on_the_card(open_page: Open) -> None:
    page = open_page()
    use_e2b(page)
    program, card = page.program, page.card("Gemma 4 E2B")
    choose(card.precision, "int8")
    program.wait(lambda: "precision=int8" in last_load(program))
    program.window.commands["focus"].trigger()
    program.ask("slowly")
    program.window.commands["models"].trigger()
    program.wait(lambda: "33.4 tokens/s measured here" in card.facts.text())
    choose(card.precision, "int4")
    program.wait(lambda: "not measured here" in card.facts.text())
    assert settings(program)["model_speeds"] == {"e2b int8": 33.43}


def test_a_speed_is_kept_also_in_a_run_that_never_shows_the_page(
    open_page: Open, start: StartProgram, outside: Surroundings
) -> None:
    page = open_page()
    use_e2b(page)
    choose(page.card("Gemma 4 E2B").precision, "int8")
    page.program.wait(lambda: "precision=int8" in last_load(page.program))
    page.program.close()
    again = start(model=None, outside=outside)
    again.wait_ready()
    again.ask("slowly")
    assert settings(again)["model_speeds"] == {"e2b int8": 33.43}


def test_loading_is_cancelled_and_another_model_can_be_used(open_page: Open) -> None:
    page = open_page()
    program = page.program
    program.window.show_chat_page()
    program.window.model_chosen.emit(Path("/models/endless"))
    program.wait(lambda: program.app.status.status.engine is EngineState.LOADING)
    line = program.window.page.status_line
    page.click(line.cancel_button)
    program.wait(lambda: program.app.status.status.engine is EngineState.UNLOADED)
    assert not line.cancel_button.isVisible()
    assert "the next message loads it" in line.label.text()
    assert children() == []
    program.window.model_chosen.emit(Path("/models/Good"))
    program.wait_ready()
    assert loaded_name(program) == "Good"


def test_a_message_sent_while_loading_comes_back_when_that_is_cancelled(program: Driver) -> None:
    program.window.model_chosen.emit(Path("/models/endless"))
    program.wait(lambda: program.app.status.status.engine is EngineState.LOADING)
    program.type("hello")
    program.press_enter()
    program.wait(lambda: program.app.chat.answering_chat is not None)
    program.window.page.status_line.cancel_button.click()
    program.wait_idle()
    program.wait(lambda: program.text_box.toPlainText() == "hello")
    assert "Loading stopped" in program.window.toast.label.text()


def test_stop_while_a_model_loads_stops_the_loading(program: Driver) -> None:
    program.window.model_chosen.emit(Path("/models/endless"))
    program.wait(lambda: program.app.status.status.engine is EngineState.LOADING)
    program.type("hello")
    program.press_enter()
    program.wait(lambda: program.app.chat.answering_chat is not None)
    began = time.monotonic()
    program.click_send()
    program.wait_idle()
    program.wait(lambda: program.app.status.status.engine is EngineState.UNLOADED)
    assert time.monotonic() - began < STOP_SECONDS
    assert "Loading stopped" in program.window.toast.label.text()
    assert program.text_box.toPlainText() == "hello"
    assert not program.composer.send_button.hasFocus()
    assert not program.window.page.status_line.label.hasFocus()
    assert children() == []


def test_an_unloaded_model_leaves_no_process_and_comes_back_with_the_next_message(
    open_page: Open,
) -> None:
    page = open_page()
    program = page.program
    assert len(children()) == 1
    page.click(page.row("").unload_button)
    program.wait(lambda: program.app.status.status.engine is EngineState.UNLOADED)
    assert children() == []
    assert page.row("").state.text() == "not in memory"
    program.window.show_chat_page()
    program.ask("hello")
    assert len(program.answers) == 1
    assert program.app.status.status.engine is EngineState.READY


def test_an_idle_model_is_unloaded_only_where_the_user_wants_it(
    open_page: Open, start: StartProgram, outside: Surroundings
) -> None:
    page = open_page()
    program = page.program
    timer = program.app.models.idle.timer
    assert not timer.isActive()
    choose(page.view.options.unload, 5)
    assert (timer.isActive(), timer.interval()) == (True, 300_000)
    assert settings(program)["unload_minutes"] == 5
    program.window.show_chat_page()
    program.type("slow")
    program.press_enter()
    program.wait(lambda: "word2" in program.shown)
    assert not timer.isActive()
    program.app.chat.stop()
    program.wait_idle()
    assert timer.isActive()
    timer.timeout.emit()
    program.wait(lambda: program.app.status.status.engine is EngineState.UNLOADED)
    assert not timer.isActive()
    program.close()
    again = start(model=None, outside=outside)
    again.wait_ready()
    assert again.app.models.idle.timer.isActive()
