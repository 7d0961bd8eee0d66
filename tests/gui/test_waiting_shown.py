"""A card says what of a model larger than the graphics card waits in main memory."""

from __future__ import annotations

from dataclasses import replace

from app.controllers.models import Surroundings
from engine.hub.computer import Computer
from tests.gui.conftest import StartProgram
from tests.gui.test_model_choices import choose
from tests.gui.test_model_page import GB, Page, hub, outside

__all__ = ["hub", "outside"]


def test_a_model_larger_than_the_card_is_tight_and_says_what_waits(
    start: StartProgram, outside: Surroundings
) -> None:
    card = Computer(
        "cuda", "a card", 24 * GB, 22 * GB, host_total_bytes=64 * GB, host_free_bytes=50 * GB
    )
    program = start(model=None, outside=replace(outside, computer=lambda: card))
    program.wait_ready()
    page = Page(program)
    page.click(program.window.page.welcome.models_button)
    program.wait(lambda: page.model.facts is not None)
    shown = page.card("Gemma 4 26B-A4B")
    choose(shown.version, "26b-a4b")
    choose(shown.precision, "bf16")
    program.wait(lambda: "wait in main memory, so answers come slower" in shown.reason.text())
    assert shown.verdict.text() == "tight"
    assert "The nearest that fits is Gemma 4 12B" in shown.reason.text()
    described = shown.memory.legend.accessibleName()
    assert "weights 35.0 GB, waiting in main memory" in described
    assert "weights 15.4 GB" in described
