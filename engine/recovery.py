"""What to give up when memory runs out, one thing after the other, so that a turn can go on.

A state machine over actions that it knows nothing of; see :mod:`engine.resident` for those. Pure
Python.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from engine.events import Recovered, RecoveryStep

# How torch's allocators and matrix libraries say it where they have no class for it.
_PHRASES = (
    "can't allocate memory",
    "not enough memory",
    "out of memory",
    "bad_alloc",
    "could not create a memory",
)


@dataclass(frozen=True, slots=True)
class Rung:
    """``action`` frees something and says what in a sentence, or returns None: nothing (more)."""

    step: RecoveryStep
    action: Callable[[], str | None]


class Ladder:
    """Rungs from the cheapest loss to the dearest; every turn begins at the bottom."""

    def __init__(self, rungs: Sequence[Rung]) -> None:
        self._rungs = tuple(rungs)
        self._at = 0

    def begin(self) -> None:
        """A new turn: what was given up stays so, but caches have filled again."""
        self._at = 0

    def climb(self) -> Recovered | None:
        """Free something; None when nothing is left to give up in this turn.

        A rung is tried again until it has nothing more to give.
        """
        while self._at < len(self._rungs):
            rung = self._rungs[self._at]
            said = _try(rung)
            if said is not None:
                return Recovered(rung.step, said)
            self._at += 1
        return None


def _try(rung: Rung) -> str | None:
    """What the rung gave; None also where giving it up would itself take memory."""
    try:
        return rung.action()
    except (RuntimeError, MemoryError) as error:
        if not is_out_of_memory(error):
            raise
        return None


def is_out_of_memory(error: BaseException) -> bool:
    """Whether an allocation failed, whichever allocator it was."""
    if isinstance(error, MemoryError):
        return True
    text = str(error).lower()
    return isinstance(error, RuntimeError) and any(phrase in text for phrase in _PHRASES)
