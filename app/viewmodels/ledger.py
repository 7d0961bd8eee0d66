"""What would be sent now, in tokens: for the gauge at the composer and its breakdown."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from engine.events import Counted

MAX_RESERVE = 512
MAX_SUMMARY = 256


class LedgerState(StrEnum):
    """Where the numbers stand. ``waiting`` keeps the last ones while an answer streams."""

    NO_MODEL = "no model"
    COUNTING = "counting"
    COUNTED = "counted"
    WAITING = "waiting"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Choice:
    """Leaving out the oldest messages, up to and with ``last_id``; ``tokens`` are set free."""

    num_messages: int
    last_id: int
    tokens: int


@dataclass(frozen=True, slots=True)
class Ledger:
    """One moment. ``counted`` are the latest numbers, None before the first.

    ``choice`` is what would make room; None where nothing has to be left out or nothing helps.
    ``summary_choice`` is the same with room for a summary of what is left out; ``summarising``
    says that the model is writing one.
    """

    state: LedgerState = LedgerState.NO_MODEL
    counted: Counted | None = None
    choice: Choice | None = None
    summary_choice: Choice | None = None
    summarising: bool = False

    @property
    def room(self) -> int:
        """Tokens left for the answer; negative where the prompt itself does not fit."""
        return 0 if self.counted is None else self.counted.context - self.counted.total

    @property
    def fits(self) -> bool:
        """Whether there is room for an answer of at least one token."""
        return self.counted is None or bool(self.counted.problem) or self.room > 0

    @property
    def is_tight(self) -> bool:
        """Whether less is left than an answer may want."""
        return self.counted is not None and not self.counted.problem and self.missing > 0

    @property
    def missing(self) -> int:
        """Tokens to set free for an answer of usual length."""
        context = 0 if self.counted is None else self.counted.context
        return reserve_of(context) - self.room


class LedgerModel(QObject):
    """The current ``Ledger``."""

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ledger = Ledger()

    def set(self, ledger: Ledger) -> None:
        """Another moment."""
        if ledger != self.ledger:
            self.ledger = ledger
            self.changed.emit(ledger)


def reserve_of(context: int) -> int:
    """Tokens that an answer should have at least, of a context of this size."""
    return min(MAX_RESERVE, context // 8)


def summary_length(context: int) -> int:
    """Tokens that a summary may have, in a context of this size."""
    return min(MAX_SUMMARY, context // 8)
