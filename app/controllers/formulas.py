"""Typesets formulas with ziamath on the pool, one at a time, in the order they were asked for.

A broken formula is no fault: the page keeps its source. The library is imported on the
pool with the first formula; it is never imported before.
"""

from __future__ import annotations

import sys
import time
from collections import deque
from functools import partial
from types import FrameType

from PySide6.QtCore import QObject

from app.controllers.jobs import Job, JobRunner
from app.viewmodels.formulas import Formula, FormulaModel, Typeset
from engine.errors import UserError

# An em in the units of the SVG; large, since the library rounds coordinates.
EM_UNITS = 100.0
MAX_LATEX_CHARS = 1500
# Of the thread's own computing.
TIMEOUT_S = 3.0


class FormulaError(UserError):
    """A formula cannot be typeset."""


class FormulaController(QObject):
    """Answers a ``FormulaModel``. Only one job is on the pool, so files and the end of the
    program never wait for a page full of formulas."""

    def __init__(self, pool: JobRunner, model: FormulaModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = pool
        self.model = model
        self._waiting: deque[Formula] = deque()
        self._is_busy = False
        model.wanted.connect(self._on_wanted)

    def _on_wanted(self, formula: Formula) -> None:
        self._waiting.append(formula)
        if not self._is_busy:
            self._begin_next()

    def _begin_next(self) -> None:
        self._is_busy = bool(self._waiting)
        if self._waiting:
            formula = self._waiting.popleft()
            done = partial(self._on_done, formula)
            self._pool.submit(Job(partial(typeset, formula), done, self._on_failed))

    def _on_done(self, formula: Formula, result: Typeset) -> None:
        self._begin_next()
        self.model.answer(formula, result)

    def _on_failed(self, _sentence: str) -> None:
        self._begin_next()


def typeset(formula: Formula) -> Typeset:
    """Typeset a formula; raises ``FormulaError`` where the library cannot, knows a macro
    not at all, or takes longer than ``TIMEOUT_S``."""
    if len(formula.latex) > MAX_LATEX_CHARS:
        raise FormulaError(f"The formula is longer than {MAX_LATEX_CHARS} characters.")
    import ziamath

    ziamath.config.svg2 = False  # QSvgRenderer knows SVG 1.2 Tiny, not <symbol>
    ziamath.config.math.color = "currentColor"
    sys.setprofile(_Deadline(time.thread_time() + TIMEOUT_S))
    try:
        drawn = ziamath.Math.fromlatex(
            formula.latex, size=EM_UNITS, inline=not formula.is_display, margin=0
        )
        unknown = [text for text in drawn.mathml.itertext() if _is_macro(text.strip())]
        svg = drawn.svg()
    except Exception as error:
        # The library raises whatever it meets: assertions, index and key errors of its own.
        raise FormulaError(f"The formula {formula.latex!r} cannot be read.") from error
    finally:
        sys.setprofile(None)
    if unknown:
        raise FormulaError(f"The formula {formula.latex!r} uses {unknown[0]}, which is unknown.")
    box = drawn.node.bbox
    return Typeset(
        svg.encode(),
        width=(box.xmax - box.xmin) / EM_UNITS,
        ascent=box.ymax / EM_UNITS,
        descent=-box.ymin / EM_UNITS,
    )


def _is_macro(text: str) -> bool:
    """Whether the library left a macro as it was typed: it did not know it."""
    return len(text) > 1 and text[0] == "\\" and text[1].isalpha()


class _Deadline:
    """A profile function of this thread that ends Python code which computes for too long.

    Time that other programs take does not count: a formula must not depend on them.
    """

    def __init__(self, end_s: float) -> None:
        self._end_s = end_s

    def __call__(self, _frame: FrameType, _event: str, _argument: object) -> None:
        if time.thread_time() > self._end_s:
            raise FormulaError("The formula took too long to draw.")
