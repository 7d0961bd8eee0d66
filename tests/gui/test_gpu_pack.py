"""The graphics card's dialog: offered once, fetched from loopback, paused, gone back, removed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.controllers.models import Surroundings
from app.viewmodels.gpu import Advice, Phase
from app.viewmodels.status import EngineState
from engine.gpupack.offer import Card, Offer, assess
from engine.gpupack.store import FOLDER_VARIABLE, PackStore
from tests.engine.gpupack.conftest import PackServer
from tests.engine.hub.hub_server import Fault, serve_hub
from tests.gui.conftest import StartProgram
from tests.gui.driver import Driver

CARD = Card("NVIDIA GeForce RTX 4060", "580.95.05", 8.9)
StartWithCard = Callable[..., Driver]


@pytest.fixture
def server() -> Iterator[PackServer]:
    with serve_hub() as hub:
        yield PackServer(hub)


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> PackStore:
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "gpu"))
    return PackStore()


@pytest.fixture
def start_with(start: StartProgram, server: PackServer, store: PackStore) -> StartWithCard:
    """Starts the program on a computer with a card, where ``pack_id`` is published."""

    def run(pack_id: str = "first", card: Card = CARD) -> Driver:
        pack = server.usual(pack_id)

        def look() -> Offer:
            return assess(store, (pack,), card)

        return start(outside=Surroundings(gpu=look))

    return run


def click(program: Driver, name: str) -> None:
    button = getattr(program.app.gpu.dialog, name)
    assert button.isVisible()
    program.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def wait_offered(program: Driver) -> None:
    program.wait(lambda: program.app.gpu.dialog is not None)


def test_first_run_with_a_card_offers_the_pack_and_declining_lasts(
    start_with: StartWithCard,
) -> None:
    program = start_with()
    wait_offered(program)
    dialog = program.app.gpu.dialog
    assert dialog is not None
    assert dialog.title.text() == "NVIDIA GeForce RTX 4060"
    assert "to fetch" in dialog.detail.text()
    click(program, "close_button")
    program.wait(lambda: program.app.gpu.dialog is None)
    program.close()
    again = start_with()
    again.wait(lambda: again.app.gpu.model.state.advice is Advice.FETCH)
    assert again.app.gpu.dialog is None
    again.window.commands["gpu"].trigger()
    assert again.app.gpu.dialog is not None


def test_fetched_pack_is_used_by_a_new_engine_and_can_be_removed(
    start_with: StartWithCard, store: PackStore
) -> None:
    program = start_with()
    program.wait_ready()
    wait_offered(program)
    restarts: list[bool] = []
    program.app.link.engine_unloaded.connect(lambda: restarts.append(True))
    click(program, "fetch_button")
    program.wait(lambda: program.app.gpu.model.state.advice is Advice.IN_USE)
    assert store.state.current == "first"
    program.wait(lambda: restarts == [True])
    program.wait_ready()
    click(program, "remove_button")
    program.wait(lambda: program.app.gpu.model.state.advice is Advice.FETCH)
    assert not store.folder.exists()
    program.wait_ready()


def test_running_answer_is_not_ended_by_a_pack_that_arrives(start_with: StartWithCard) -> None:
    program = start_with()
    program.wait_ready()
    wait_offered(program)
    program.type("slow")
    program.press_enter()
    program.wait(lambda: bool(program.answers and program.answers[0]))
    click(program, "fetch_button")
    program.wait(lambda: program.app.gpu.model.state.advice is Advice.IN_USE)
    assert program.app.status.status.engine is EngineState.READY
    program.app.chat.stop()
    program.wait_idle()
    program.wait(lambda: program.app.status.status.engine is not EngineState.READY)
    program.wait_ready()


def test_pausing_keeps_what_was_fetched_and_resuming_ends_it(
    start_with: StartWithCard, server: PackServer, store: PackStore
) -> None:
    server.hub.faults.append(Fault(path="cublas.whl", stalls=True))
    program = start_with()
    wait_offered(program)
    click(program, "fetch_button")
    program.wait(server.hub.stalled.is_set)
    click(program, "pause_button")
    program.wait(lambda: program.app.gpu.model.state.phase is Phase.PAUSED)
    server.hub.released.set()
    click(program, "fetch_button")
    program.wait(lambda: store.state.current == "first")


def test_going_back_uses_the_pack_before(start_with: StartWithCard, store: PackStore) -> None:
    program = start_with("first")
    wait_offered(program)
    click(program, "fetch_button")
    program.wait(lambda: program.app.gpu.model.state.advice is Advice.IN_USE)
    program.close()
    again = start_with("second")
    wait_offered(again)
    assert "fits this version" in again.app.gpu.dialog.detail.text()  # type: ignore[union-attr]
    click(again, "fetch_button")
    again.wait(lambda: again.app.gpu.model.state.has_previous)
    click(again, "back_button")
    again.wait(lambda: again.app.gpu.model.state.has_failed)
    assert store.state.current == "first"


def test_failure_says_why_and_can_be_tried_again(
    start_with: StartWithCard, server: PackServer, store: PackStore
) -> None:
    server.hub.faults.append(Fault(path="torch.whl", status=404))
    program = start_with()
    wait_offered(program)
    click(program, "fetch_button")
    program.wait(lambda: program.app.gpu.model.state.phase is Phase.FAILED)
    dialog = program.app.gpu.dialog
    assert dialog is not None
    assert "The download cannot go on" in dialog.line.text()
    click(program, "fetch_button")
    program.wait(lambda: store.state.current == "first")


def test_old_driver_is_named_and_nothing_is_offered(start_with: StartWithCard) -> None:
    program = start_with(card=Card("RTX 2080", "550.54", 7.5))
    program.wait(lambda: program.app.gpu.model.state.advice is Advice.OLD_DRIVER)
    assert program.app.gpu.dialog is None
    program.window.commands["gpu"].trigger()
    dialog = program.app.gpu.dialog
    assert dialog is not None
    assert "550.54" in dialog.detail.text()
    assert not dialog.fetch_button.isVisible()
