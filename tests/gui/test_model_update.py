"""A newer revision on the model page: offered on the card, fetched only when asked for."""

from __future__ import annotations

import json
from pathlib import Path

from app.controllers.models import Surroundings
from engine.hub.catalogue import load_catalogue
from engine.hub.local import find_installed
from engine.hub.record import RECORD_FILE
from tests.engine.hub.conftest import target_files
from tests.engine.hub.hub_server import HubServer
from tests.gui.test_model_page import WEIGHTS, Open, Page, hub, open_page, outside

__all__ = ["hub", "open_page", "outside"]

OLD = "0" * 40


def test_a_newer_revision_is_offered_and_replaces_the_model_when_asked_for(
    open_page: Open, hub: HubServer, outside: Surroundings
) -> None:
    page, settings = open_page(), outside.settings()
    card = page.card("Gemma 4 E2B")
    page.click(card.button)
    page.wait_here("e2b")
    assert not card.card.has_update
    assert not card.update_button.isVisible()
    _make_old(settings.models / "e2b")
    _open_again(page)
    page.program.wait(lambda: card.card.has_update)
    assert find_installed("e2b", settings).commit == OLD
    page.click(card.update_button)
    page.program.wait(lambda: find_installed("e2b", settings).commit != OLD)
    page.program.wait(lambda: not card.card.has_update)
    assert find_installed("e2b", settings).commit == load_catalogue().find("e2b").revision
    assert (settings.models / "e2b" / WEIGHTS).read_bytes() == target_files()[WEIGHTS]


def _make_old(folder: Path) -> None:
    """As a Tandem of last year left it."""
    record = json.loads((folder / RECORD_FILE).read_bytes())
    (folder / RECORD_FILE).write_text(json.dumps(record | {"commit": OLD}))


def _open_again(page: Page) -> None:
    page.program.window.show_chat_page()
    page.program.window.commands["models"].trigger()
