"""The formulas of the transcript: asked for by the view, typeset elsewhere.

A formula is known by a number for as long as the program runs, since pages name their
pictures by it. Sizes are in em, so one typesetting serves every font size and colour.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, slots=True)
class Formula:
    """LaTeX without its delimiters; ``is_display`` is the large form, as on its own line."""

    latex: str
    is_display: bool


@dataclass(frozen=True, slots=True)
class Typeset:
    """A formula as SVG in ``currentColor``; ascent and descent are measured from the baseline,
    all three in em."""

    svg: bytes
    width: float
    ascent: float
    descent: float


class FormulaModel(QObject):
    """Every formula seen so far, with its typesetting once there is one."""

    wanted = Signal(object)
    typeset_arrived = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers: dict[Formula, int] = {}
        self._typesets: dict[int, Typeset] = {}

    def number_of(self, formula: Formula) -> int:
        """The formula's number; a new formula is asked for (``wanted``)."""
        if formula not in self._numbers:
            self._numbers[formula] = len(self._numbers)
            self.wanted.emit(formula)
        return self._numbers[formula]

    def typeset(self, number: int) -> Typeset | None:
        """None while it is being made, and for good where that failed."""
        return self._typesets.get(number)

    def answer(self, formula: Formula, typeset: Typeset) -> None:
        """Keep what ``wanted`` asked for."""
        number = self._numbers[formula]
        self._typesets[number] = typeset
        self.typeset_arrived.emit(number)
