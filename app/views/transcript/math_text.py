"""Literal text with formulas: what a user typed, and thoughts.

Nothing but LaTeX is read in it, by the delimiters of ``math_rules``. What stands between
backquotes is code and stays as it was typed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QTextCharFormat, QTextCursor

from app.viewmodels.formulas import Formula
from app.views.transcript.formulas import FormulaWriter
from app.views.transcript.math_rules import BLOCK_OPENERS, find_inline

SIGNS = re.compile(r"\\[\[(]|\\.|\$|`+", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of the text as typed; with ``formula``, its delimiters included."""

    source: str
    formula: Formula | None = None


def pieces_of(text: str) -> Iterator[Piece]:
    """The text cut at its formulas; joined again, the sources are the text."""
    plain, place = 0, 0
    while (sign := SIGNS.search(text, place)) is not None:
        if sign[0][0] == "`":
            place = _end_of_code(text, sign)
            continue
        found = find_inline(text, sign.start())
        if found is None:
            place = sign.end()
            continue
        opener, latex, place = found
        if plain < sign.start():
            yield Piece(text[plain : sign.start()])
        source = text[sign.start() : place]
        yield Piece(source, Formula(latex.strip(), opener in BLOCK_OPENERS))
        plain = place
    if plain < len(text):
        yield Piece(text[plain:])


def _end_of_code(text: str, ticks: re.Match[str]) -> int:
    """Behind the code that ``ticks`` begin; behind them where nothing ends it."""
    closing = re.compile(rf"(?<!`){ticks[0]}(?!`)").search(text, ticks.end())
    return ticks.end() if closing is None else closing.end()


def write_text(
    text: str, cursor: QTextCursor, base: QTextCharFormat, formulas: FormulaWriter, width_px: float
) -> None:
    """Insert ``text`` at the cursor; ``width_px`` is the column's width."""
    for piece in pieces_of(text):
        if piece.formula is None:
            cursor.insertText(piece.source, base)
        else:
            formulas.write(cursor, piece.formula, piece.source, base, width_px)
