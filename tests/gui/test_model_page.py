"""The model page in the real window, against a real Hub on loopback; only the engine is a fake."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog

from app.controllers.models import Surroundings
from app.viewmodels.models import DownloadState, Phase
from app.viewmodels.status import EngineState
from app.views.models.model_card import FamilyCard
from app.views.models.model_page import ModelPage
from app.views.models.model_row import ModelRow
from engine.hub.catalogue import load_catalogue
from engine.hub.computer import Computer
from engine.hub.local import PARTIAL_FOLDER, list_installed
from engine.hub.settings import HubSettings, RetryPolicy
from tests.engine.hub.conftest import drafter_files, publish_pair, target_files
from tests.engine.hub.hub_server import Fault, HubServer, serve_hub
from tests.gui.conftest import StartProgram
from tests.gui.driver import LAID_OUT_PX, Driver
from tests.gui.questions import answer
from tests.gui.test_accessibility import unnamed

GB = 1_000_000_000
LEFT = Qt.MouseButton.LeftButton
WEIGHTS = "model.safetensors"


@pytest.fixture
def hub() -> Iterator[HubServer]:
    """Every repository of the catalogue, each with the same tiny pair."""
    with serve_hub() as server:
        for download in load_catalogue().downloads:
            publish_pair(server, download)
        yield server


@pytest.fixture
def outside(hub: HubServer, tmp_path: Path) -> Surroundings:
    """A laptop with 8 GB without a graphics card, and the Hub on loopback."""
    settings = HubSettings(
        models=tmp_path / "models",
        token="hf_secret",
        endpoint=hub.url,
        official=hub.url,
        policy=RetryPolicy(max_attempts=2, first_wait_seconds=0.001, max_wait_seconds=0.01),
    )
    computer = Computer("cpu", "main memory", 8 * GB, 6_400_000_000)
    return Surroundings(lambda: settings, lambda: computer)


Open = Callable[..., "Page"]


class Page:
    """The model page of a running program."""

    def __init__(self, program: Driver) -> None:
        self.program = program
        self.view: ModelPage = program.app.models.page
        self.model = program.app.models.models.model

    def click(self, button: QAbstractButton) -> None:
        """Click a button as soon as it is to be seen, as a user must."""
        self.program.wait(lambda: button.isVisible() and button.height() >= LAID_OUT_PX)
        assert button.isEnabled(), button.text()
        self.program.qtbot.mouseClick(button, LEFT)

    def card(self, family: str) -> FamilyCard:
        return self.view.cards[family]

    def row(self, model_id: str) -> ModelRow:
        return next(row for row in self.view.rows if row.item.id == model_id)

    def wait_phase(self, model_id: str, phase: Phase | None) -> None:
        def is_there() -> bool:
            state = self.model.downloads.get(model_id)
            return (state.phase if state else None) is phase

        self.program.wait(is_there)

    def wait_here(self, model_id: str) -> None:
        self.program.wait(lambda: self.model.installed(model_id) is not None)


@pytest.fixture
def open_page(start: StartProgram, outside: Surroundings) -> Open:
    """Starts the program with the bundled model and opens the page by the welcome button."""

    def run() -> Page:
        program = start(model=None, outside=outside)
        program.wait_ready()
        page = Page(program)
        page.click(program.window.page.welcome.models_button)
        program.wait(lambda: page.model.facts is not None)
        return page

    return run


def test_two_clicks_lead_from_the_first_window_to_the_recommended_download(
    open_page: Open, outside: Surroundings
) -> None:
    page = open_page()  # the first click
    card = page.card("Gemma 4 E2B")
    assert card.button.text() == "Download 10.4 GB"
    assert "Runs in 8 bits, since 16 bits would need 6.7 GB." in card.reason.text()
    page.click(card.button)
    page.wait_here("e2b")
    assert [model.id for model in list_installed(outside.settings())] == ["e2b"]
    assert page.program.window.toast.label.text() == "Gemma 4 E2B is complete and checked."


def test_page_judges_every_family_for_this_computer(open_page: Open) -> None:
    page = open_page()
    assert list(page.view.cards) == [
        *("Gemma 4 E2B", "Gemma 4 E4B", "Gemma 4 12B", "Gemma 4 26B-A4B", "Gemma 4 31B")
    ]
    assert "Gemma 4 E2B is the best of those that fit" in page.view.recommended_line.text()
    assert "6.4 GB of 8.0 GB are free now" in page.view.computer_line.text()
    small, large = page.card("Gemma 4 E2B"), page.card("Gemma 4 31B")
    assert (small.verdict.text(), large.verdict.text()) == ("fits", "won't fit")
    assert "speed: not measured here" in small.facts.text()
    assert "drafter" in small.memory.legend.accessibleName()
    assert "The nearest that fits is Gemma 4 E2B" in large.reason.text()
    assert large.button.text().endswith("all the same")


def test_version_trained_for_four_bits_runs_in_them_and_says_why(open_page: Open) -> None:
    card = open_page().card("Gemma 4 E2B")
    card.version.setCurrentIndex(1)
    card.version.activated.emit(1)
    assert card.card.id == "e2b-qat-q4_0"
    assert "Runs in 4 bits" in card.reason.text()
    assert "it was trained for them, so nothing is lost" in card.reason.text()
    assert "per-layer table 4.7 GB, left on the disk" in card.memory.legend.accessibleName()


def test_download_shows_progress_pauses_and_goes_on_where_it_stopped(
    open_page: Open, hub: HubServer
) -> None:
    page = open_page()
    hub.faults.append(Fault(WEIGHTS, stalls=True))
    card = page.card("Gemma 4 E2B")
    page.click(card.button)
    page.program.wait(lambda: " of " in card.panel.line.text())
    assert 0 < card.panel.bar.value() < card.panel.bar.maximum()
    page.click(card.panel.go_button)
    page.wait_phase("e2b", Phase.PAUSED)
    assert card.panel.line.text().startswith("Paused · ")
    assert card.panel.go_button.text() == "Resume"
    hub.released.set()
    page.click(card.panel.go_button)
    page.wait_here("e2b")
    ranges = [seen.headers.get("range") for seen in hub.requests("storage", WEIGHTS)]
    assert any(wanted and wanted != "bytes=0-" for wanted in ranges)


def test_closing_the_window_pauses_and_the_next_start_goes_on(
    open_page: Open, hub: HubServer, outside: Surroundings
) -> None:
    page = open_page()
    hub.faults.append(Fault(WEIGHTS, stalls=True))
    page.click(page.card("Gemma 4 E2B").button)
    page.program.wait(hub.stalled.is_set)
    page.program.close()
    hub.released.set()
    assert (outside.settings().models / PARTIAL_FOLDER / "e2b").is_dir()
    again = open_page()
    card = again.card("Gemma 4 E2B")
    assert card.panel.line.text().startswith("Paused · ")
    again.click(card.panel.go_button)
    again.wait_here("e2b")


def test_failure_says_its_cause_in_a_sentence_and_can_be_tried_again(
    open_page: Open, hub: HubServer
) -> None:
    page = open_page()
    hub.faults.extend(Fault(WEIGHTS, status=500) for _ in range(2))
    card = page.card("Gemma 4 E2B")
    page.click(card.button)
    page.wait_phase("e2b", Phase.FAILED)
    assert "the server has trouble (HTTP 500)" in card.panel.line.text()
    assert card.panel.go_button.text() == "Try again"
    page.click(card.panel.go_button)
    page.wait_here("e2b")


def test_cancelling_deletes_what_was_fetched(
    open_page: Open, hub: HubServer, outside: Surroundings
) -> None:
    page = open_page()
    hub.faults.append(Fault(WEIGHTS, stalls=True))
    card = page.card("Gemma 4 E2B")
    page.click(card.button)
    page.program.wait(hub.stalled.is_set)
    page.click(card.panel.cancel_button)
    page.wait_phase("e2b", None)
    assert not (outside.settings().models / PARTIAL_FOLDER / "e2b").exists()
    assert card.button.isVisible()


def test_gigabytes_are_not_thrown_away_without_asking(open_page: Open) -> None:
    page = open_page()
    state = DownloadState(Phase.PAUSED, done_bytes=3 * GB, total_bytes=10 * GB)
    page.model.set_download("e2b", state)
    button = page.card("Gemma 4 E2B").panel.cancel_button
    page.program.wait(lambda: button.height() >= LAID_OUT_PX)
    asked = answer("Keep it")
    page.click(button)
    assert asked == ["Cancel the download of Gemma 4 E2B?"]
    assert page.model.downloads["e2b"] == state


def test_second_download_waits_for_the_first(open_page: Open, hub: HubServer) -> None:
    page = open_page()
    hub.faults.append(Fault(WEIGHTS, stalls=True))
    page.click(page.card("Gemma 4 E2B").button)
    page.program.wait(hub.stalled.is_set)
    page.view.download_requested.emit("e4b")
    assert page.card("Gemma 4 E4B").panel.line.text() == "Waiting for its turn"
    hub.released.set()
    page.wait_here("e4b")
    page.wait_here("e2b")


def use_e2b(page: Page) -> None:
    page.click(page.card("Gemma 4 E2B").button)
    page.wait_here("e2b")
    page.click(page.row("e2b").use_button)
    page.program.wait(lambda: loaded_name(page.program) == "e2b")


def loaded_name(program: Driver) -> str:
    model = program.app.status.status.model
    return "" if model is None else model.name


def test_used_model_is_loaded_and_comes_back_at_the_next_start(
    open_page: Open, start: StartProgram, outside: Surroundings
) -> None:
    page = open_page()
    use_e2b(page)
    assert page.row("e2b").state.text() == "in use"
    assert not page.row("").state.isVisible()
    page.program.close()
    again = start(model=None, outside=outside)
    again.wait_ready()
    assert loaded_name(again) == "e2b"
    assert not again.window.page.welcome.models_button.isVisible()


def test_lost_folder_is_named_and_the_bundled_model_used(
    open_page: Open, start: StartProgram, outside: Surroundings
) -> None:
    page = open_page()
    use_e2b(page)
    page.program.close()
    folder = outside.settings().models / "e2b"
    folder.rename(folder.with_name("elsewhere"))
    again = start(model=None, outside=outside)
    again.wait_ready()
    assert loaded_name(again) == "demo_model"
    assert f"The model in {folder} is not there any more" in again.banner


def test_removing_asks_and_frees_the_space(open_page: Open, outside: Surroundings) -> None:
    page = open_page()
    use_e2b(page)
    assert not page.row("e2b").remove_button.isEnabled()
    page.click(page.row("").use_button)
    asked = answer("Keep it")
    page.click(page.row("e2b").remove_button)
    assert asked == ["Remove Gemma 4 E2B?"]
    assert (outside.settings().models / "e2b").is_dir()
    answer("Remove")
    page.click(page.row("e2b").remove_button)
    page.program.wait(lambda: page.model.installed("e2b") is None)
    assert not (outside.settings().models / "e2b").exists()
    assert page.program.window.toast.label.text().startswith("Removed Gemma 4 E2B: ")
    assert page.card("Gemma 4 E2B").button.text() == "Download 10.4 GB"


def test_model_is_not_switched_while_an_answer_streams(open_page: Open) -> None:
    page = open_page()
    page.click(page.card("Gemma 4 E2B").button)
    page.wait_here("e2b")
    program = page.program
    program.window.commands["focus"].trigger()
    program.type("slow")
    program.press_enter()
    program.wait(lambda: "word2" in program.shown)
    program.window.commands["models"].trigger()
    button = page.row("e2b").use_button
    assert not button.isEnabled()
    assert "An answer is being written" in button.toolTip()
    assert page.view.blocked_line.isVisible()
    program.app.chat.stop()
    program.wait_idle()
    assert button.isEnabled()
    assert not page.view.blocked_line.isVisible()


def write_pair(folder: Path) -> None:
    """A target with its drafter, as a download leaves them."""
    (folder / "assistant").mkdir(parents=True)
    for name, content in target_files().items():
        if "/" not in name:
            (folder / name).write_bytes(content)
    for name, content in drafter_files().items():
        (folder / "assistant" / name).write_bytes(content)


def test_local_folder_is_imported_used_and_its_entry_removed(
    open_page: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_page()
    folder = tmp_path / "My Gemma"
    write_pair(folder)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    page.click(page.view.import_button)
    page.wait_here("my-gemma")
    page.click(page.view.import_button)
    page.wait_here("my-gemma-2")
    answer("Remove")
    page.click(page.row("my-gemma-2").remove_button)
    page.program.wait(lambda: page.model.installed("my-gemma-2") is None)
    assert (folder / WEIGHTS).is_file()
    page.click(page.row("my-gemma").use_button)
    page.program.wait(lambda: loaded_name(page.program) == "My Gemma")


def test_folder_that_is_no_model_is_refused_with_a_sentence(
    open_page: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_page()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    page.click(page.view.import_button)
    page.program.wait(page.view.banner.isVisible)
    assert str(tmp_path) in page.view.banner.label.text()


def test_page_is_reached_and_left_by_keyboard_and_every_control_has_a_name(
    start: StartProgram, outside: Surroundings
) -> None:
    program = start(outside=outside)
    program.wait_ready()
    program.qtbot.keyClick(program.text_box, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    page = Page(program)
    program.wait(lambda: page.model.facts is not None)
    assert page.view.isVisible()
    assert unnamed(program.window) == []
    button = page.card("Gemma 4 E2B").button
    program.wait(lambda: button.isVisible() and button.height() >= LAID_OUT_PX)
    for _ in range(60):
        if program.window.focusWidget() is button:
            break
        program.qtbot.keyClick(program.window.focusWidget(), Qt.Key.Key_Tab)
    assert program.window.focusWidget() is button
    program.qtbot.keyClick(button, Qt.Key.Key_Space)
    page.wait_here("e2b")
    program.qtbot.keyClick(program.window, Qt.Key.Key_Escape)
    assert program.text_box.isVisible()
    assert program.window.focusWidget() is program.text_box


def test_model_that_does_not_load_says_so_on_its_row(open_page: Open, tmp_path: Path) -> None:
    page = open_page()
    page.program.window.model_chosen.emit(tmp_path / "broken")
    page.program.wait(lambda: page.program.app.status.status.engine is EngineState.FAILED)
    assert "has no config.json" in page.view.banner.label.text()
    page.click(page.row("").use_button)
    page.program.wait(lambda: loaded_name(page.program) == "demo_model")
