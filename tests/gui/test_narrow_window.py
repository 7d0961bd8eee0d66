"""A window as narrow as half a small screen: nothing is cut, what has no room goes below."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from app.views.welcome import Card
from tests.gui.driver import Driver


def resize(program: Driver, width: int) -> None:
    program.window.resize(width, 780)
    program.wait(lambda: program.window.width() == width)
    program.settle()


def test_status_line_goes_on_in_a_second_row(program: Driver) -> None:
    program.ask("hello")
    line = program.window.page.status_line
    resize(program, 1120)
    wide = (line.label.text(), line.drafter.text())
    program.wait(lambda: line.drafter.y() < line.label.geometry().bottom())
    resize(program, 400)
    program.wait(lambda: line.drafter.y() >= line.label.geometry().bottom())
    assert (line.label.text(), line.drafter.text()) == wide
    assert line.drafter.geometry().right() <= line.width()


def test_what_does_not_fit_even_alone_is_whole_in_its_tool_tip(program: Driver) -> None:
    resize(program, 400)
    line = program.window.page.status_line
    long = "A model with a name that is much longer than any window is wide, and then some more"
    model = program.app.status.status.model
    assert model is not None
    program.app.status.update(model=replace(model, name=long))
    assert line.label.text().endswith("…")
    assert long in line.label.toolTip()
    assert line.label.accessibleName().startswith(long)


@pytest.mark.parametrize("width", [380, 520, 1120])
def test_cards_of_the_welcome_page_hold_their_whole_text(program: Driver, width: int) -> None:
    resize(program, width)
    cards = [card for card in program.window.page.findChildren(Card) if card.isVisible()]
    assert cards
    for card in cards:
        for label in card.findChildren(QLabel):
            assert label.height() >= label.heightForWidth(label.width())
            assert card.rect().contains(label.geometry())
