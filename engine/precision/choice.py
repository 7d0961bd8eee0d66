"""Which numbers the matrices are held in, with the reason: the finest that fit into memory now.

Decides from the memory plan of :mod:`engine.hub.plan`; measures nothing itself.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import torch

from engine.device import Choice
from engine.hub.catalogue import Shape
from engine.hub.computer import Computer
from engine.hub.plan import DEFAULT_CONTEXT, Fit, Precision, Verdict, admit, judge
from engine.hub.text import format_bytes


@dataclass(frozen=True, slots=True)
class Chosen:
    """``precision`` None: unpacked, by the library, as ``choice`` says. ``notes`` are sentences."""

    precision: Precision | None
    choice: Choice
    notes: tuple[str, ...] = ()

    @property
    def numbers(self) -> str:
        """What the matrices are held in: float32, bfloat16, int8 or int4."""
        is_plain = self.precision in (None, Precision.BF16)
        return self.choice.dtype_name if is_plain else str(self.precision)


def choose_for_small(wanted: Precision | None, choice: Choice) -> Chosen:
    """For a model whose size is of no concern: as asked, else exact."""
    return Chosen(None, choice) if wanted is None else _as_asked(wanted, choice)


def choose_precision(
    wanted: Precision | None, choice: Choice, shape: Shape, computer: Computer
) -> Chosen:
    """The precision, the device, and why.

    Args:
        wanted: what the user asked for; None leaves it to the engine.
        choice: the device, and the number format without packing.

    Raises:
        ModelError: the model exceeds all the memory there is.
    """
    if wanted is not None:
        notes = admit(judge(shape, computer, wanted, DEFAULT_CONTEXT), computer)
        return replace(_as_asked(wanted, choice), notes=notes)
    if choice.dtype is not torch.bfloat16:
        plain = judge(shape, computer, Precision.BF16, DEFAULT_CONTEXT)
        return Chosen(None, choice, admit(plain, computer))
    fits = [judge(shape, computer, one, DEFAULT_CONTEXT) for one in Precision]
    best = next((fit for fit in fits if fit.verdict is Verdict.FITS), fits[-1])
    if best is not fits[0]:
        choice = replace(choice, reason=_reason(fits[0], best, computer))
    return Chosen(best.precision, choice, admit(best, computer))


def _as_asked(wanted: Precision, choice: Choice) -> Chosen:
    """Packed products need bfloat16: a card without it leaves them to the processor."""
    if choice.dtype is torch.bfloat16 or choice.device == "cpu":
        reason = f"{wanted.value} was asked for."
        return Chosen(wanted, replace(choice, dtype=torch.bfloat16, reason=reason))
    reason = f"{wanted.value} was asked for; {choice.reason} So the processor computes."
    return Chosen(wanted, replace(choice, device="cpu", dtype=torch.bfloat16, reason=reason))


def _reason(plain: Fit, best: Fit, computer: Computer) -> str:
    return (
        f"In bfloat16 the model would need {format_bytes(plain.needed)} and "
        f"{format_bytes(computer.free_bytes)} is free now, so its matrices are held in "
        f"{best.precision.value} ({format_bytes(best.needed)} in all)."
    )
