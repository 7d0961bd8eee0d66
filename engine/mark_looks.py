"""How boxes and points are drawn over a picture, in the window and on the command line alike."""

from __future__ import annotations

# The palette of Okabe and Ito, told apart by colour-blind eyes too.
COLORS = ("#e69f00", "#56b4e9", "#009e73", "#d55e00", "#cc79a7", "#f0e442", "#0072b2")
LABEL_SHARE = 0.032
MIN_LABEL_PX, MAX_LABEL_PX = 11, 40


def color_of(number: int) -> str:
    """The colour of a mark by its place in the answer, as #rrggbb."""
    return COLORS[number % len(COLORS)]


def label_px(height: float) -> int:
    """The size in pixels of the letters over a picture of this height."""
    return min(MAX_LABEL_PX, max(MIN_LABEL_PX, round(LABEL_SHARE * height)))
