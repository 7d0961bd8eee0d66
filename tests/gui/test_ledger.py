"""What would be sent, at the composer: counted by the engine, and made to fit by choice."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl

from app.viewmodels.status import EngineState
from tests.fakes import ANSWER
from tests.gui.conftest import StartProgram
from tests.gui.driver import Driver

LONG = "word " * 40


@pytest.fixture
def small(start: StartProgram) -> Driver:
    """The program with a model whose context has room for 50 words."""
    driver = start(model=Path("Small"))
    driver.wait_ready()
    return driver


def counted(program: Driver) -> str:
    """The gauge, once it is about what is there now."""
    program.wait(lambda: program.app.ledger.controller.is_fresh)
    return program.app.ledger.gauge.accessibleName().removeprefix("Context: ")


def overfill(program: Driver) -> None:
    """One answer in the chat, and a draft that does not fit beside it."""
    program.ask("hello")
    program.text_box.setPlainText(LONG)
    assert counted(program).endswith("tokens too many")


def send(program: Driver) -> None:
    program.press_enter()


def test_gauge_says_that_no_model_is_loaded_and_then_counts(start: StartProgram) -> None:
    program = start(model=Path("broken"))
    ledger = program.app.ledger
    program.wait(lambda: "no model is loaded" in ledger.gauge.accessibleName())
    program.close()
    other = start(model=Path("Scripted"))
    other.wait_ready()
    other.type("one two three")
    assert counted(other) == "3 of 8,192"


def test_gauge_never_says_that_none_is_loaded_once_one_is(start: StartProgram) -> None:
    program = start(model=Path("Scripted"))
    said: list[str] = []
    program.app.status.changed.connect(
        lambda status: (
            said.append(program.app.ledger.gauge.accessibleName())
            if status.engine is EngineState.READY
            else None
        )
    )
    program.wait_ready()
    assert said
    assert not [text for text in said if "no model" in text]


def test_draft_history_and_reuse_are_told_apart(program: Driver) -> None:
    program.ask("hello")
    program.type("and now")
    num_words = 1 + len(ANSWER.split())
    assert counted(program) == f"{num_words + 2} of 8,192 · {num_words} reused"
    program.app.ledger.show_popup()
    labels = [label.text() for label in program.app.ledger.popup.findChildren(type(
        program.app.ledger.popup.title)) if label.isVisible()]  # fmt: skip
    assert labels[labels.index("Conversation") + 1] == str(num_words)
    assert labels[labels.index("What you are writing") + 1] == "2"
    assert "Pictures" not in labels


def test_what_does_not_fit_is_not_sent_and_leaving_out_the_oldest_makes_room(
    small: Driver, start: StartProgram
) -> None:
    overfill(small)
    send(small)
    popup = small.app.ledger.popup
    assert popup.isVisible()
    assert len(small.items) == 2
    popup.drop_button.click()
    small.wait(lambda: "no longer sees anything above" in small.shown)
    assert small.text_box.toPlainText() == LONG
    assert counted(small) == "40 of 50"
    send(small)
    small.wait_idle()
    assert small.answers[-1].strip() == ANSWER
    small.close()
    again = start(model=Path("Small"))
    again.wait(lambda: bool(again.items))
    assert "no longer sees anything above" in again.shown


def test_leaving_out_can_be_undone(small: Driver) -> None:
    overfill(small)
    send(small)
    small.app.ledger.popup.drop_button.click()
    small.wait(lambda: "no longer sees" in small.shown)
    small.transcript.anchorClicked.emit(QUrl(f"uncut:{small.items[1].id}"))
    small.wait(lambda: "no longer sees" not in small.shown)
    assert counted(small).endswith("tokens too many")
    assert small.text_box.toPlainText() == LONG


def test_a_summary_takes_the_place_of_the_oldest_messages(small: Driver) -> None:
    small.ask("hello")
    small.text_box.setPlainText(LONG)
    counted(small)
    small.app.ledger.room.summarise()
    small.wait(lambda: "sees a summary" in small.shown)
    assert small.items[1].cut == ANSWER.strip() or "red circle" in (small.items[1].cut or "")
    assert small.text_box.toPlainText() == LONG
    request = small.app.ledger.controller.request()
    assert "red circle" in request.messages[0].text


def test_a_new_chat_takes_the_draft_along(small: Driver) -> None:
    overfill(small)
    send(small)
    small.app.ledger.popup.new_button.click()
    assert small.app.history.current is None
    assert small.text_box.toPlainText() == LONG
    send_to = small.titles[0]
    assert counted(small) == "40 of 50"
    send(small)
    small.wait_idle()
    assert len(small.titles) == 2
    small.window.open_requested.emit(
        next(chat.id for chat in _chats(small) if chat.title == send_to)
    )
    small.wait(lambda: small.items[0].text == "hello")
    assert small.text_box.toPlainText() == ""


def _chats(program: Driver) -> list[object]:
    found: list[object] = []
    program.app.lane.ask(lambda history: history.chats.chats(), found.extend)
    program.wait(lambda: bool(found))
    return found


def test_a_draft_that_alone_is_too_long_offers_no_choice(small: Driver) -> None:
    small.text_box.setPlainText("word " * 70)
    assert counted(small) == "21 tokens too many"
    send(small)
    popup = small.app.ledger.popup
    assert "whatever else is left out" in popup.verdict.text()
    assert not popup.drop_button.isVisible()
    assert small.items == []


def test_what_was_sent_before_it_was_counted_comes_back_with_the_reason(small: Driver) -> None:
    small.ask("hello")
    small.text_box.setPlainText(LONG)
    send(small)
    small.wait_idle()
    small.wait(lambda: small.app.ledger.popup.isVisible())
    assert small.text_box.toPlainText().strip() == LONG.strip()
