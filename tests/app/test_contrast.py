"""Text can be read on every ground it stands on, in both palettes (WCAG 2.2, 1.4.3: 4.5 to 1)."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor

from app.paths import RESOURCES
from app.views.common.theme import Theme, load_theme

LEAST = 4.5
GROUNDS = ("window", "sidebar", "surface", "bubble", "code", "hover")
PAIRS = [
    *((text, ground) for text in ("text", "muted", "faint", "link") for ground in GROUNDS),
    *(
        (text, ground)
        for text in ("text", "muted", "link")
        for ground in ("selected", "inline_code")
    ),
    *(("accent", ground) for ground in ("window", "sidebar", "surface", "hover", "accent_soft")),
    *(("danger", ground) for ground in ("window", "surface", "hover", "danger_soft")),
    ("accent_text", "accent"),
    ("accent_text", "accent_hover"),
    ("text", "danger_soft"),
    ("selection_text", "selection"),
    ("code_text", "code"),
]
# What shows where the keyboard is, and the outlines without which a box or dot is not seen
# (WCAG 2.2, 1.4.11 and 2.4.13: 3 to 1).
LEAST_OUTLINE = 3.0
OUTLINES = [
    *(("accent", g) for g in (*GROUNDS, "selected", "inline_code")),
    ("faint", "surface"),
    ("danger", "surface"),
    ("accent_soft", "accent"),
    ("window", "text"),
]


def luminance(color: QColor) -> float:
    """Relative luminance as WCAG 2.2 defines it, 0 to 1."""

    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """From 1 (the same) to 21 (black on white)."""
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


@pytest.fixture(params=["light", "dark"])
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(RESOURCES / "themes", request.param)


def test_formula_knows_its_ends() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


def test_text_contrasts_with_its_ground(theme: Theme) -> None:
    low = {
        f"{text} on {ground}": round(found, 2)
        for text, ground in PAIRS
        if (found := contrast(theme.color(text), theme.color(ground))) < LEAST
    }
    assert low == {}


def test_focus_and_outlines_show_against_their_ground(theme: Theme) -> None:
    low = {
        f"{line} on {ground}": round(found, 2)
        for line, ground in OUTLINES
        if (found := contrast(theme.color(line), theme.color(ground))) < LEAST_OUTLINE
    }
    assert low == {}


def test_boxes_and_dots_are_outlined_in_a_colour_that_shows() -> None:
    style = (RESOURCES / "themes" / "tandem.qss").read_text(encoding="utf-8")
    rules = re.findall(r"(?:QCheckBox|#panelRadio)::indicator \{([^}]*)\}", style)
    assert len(rules) == 2
    assert all("1px solid $faint" in rule for rule in rules)


def test_code_contrasts_with_its_ground(theme: Theme) -> None:
    ground = theme.color("code")
    low = {
        name: round(found, 2)
        for name, value in theme.syntax.items()
        if (found := contrast(QColor(value), ground)) < LEAST
    }
    assert low == {}
