"""Which numbers the matrices are held in, with the reason: as :mod:`engine.hub.plan` chooses.

Adds what torch knows of the device; measures nothing itself.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import torch

from engine.device import Choice
from engine.hub.catalogue import Format, Shape
from engine.hub.computer import Computer
from engine.hub.plan import DEFAULT_CONTEXT, Why, admit, choose_fit, explain
from engine.hub.waiting import Waiting
from engine.requests import Precision


@dataclass(frozen=True, slots=True)
class Chosen:
    """``precision`` None: unpacked, by the library, as ``choice`` says. ``notes`` are sentences.

    ``waiting`` are the matrices that the device has no room for.
    """

    precision: Precision | None
    choice: Choice
    notes: tuple[str, ...] = ()
    waiting: Waiting | None = None

    @property
    def numbers(self) -> str:
        """What the matrices are held in: float32, bfloat16, int8 or int4."""
        is_plain = self.precision in (None, Precision.BF16)
        return self.choice.dtype_name if is_plain else str(self.precision)


def choose_for_small(wanted: Precision | None, choice: Choice) -> Chosen:
    """For a model whose size is of no concern: as asked, else exact."""
    return Chosen(None, choice) if wanted is None else _as_asked(wanted, choice)


def choose_precision(
    wanted: Precision | None,
    choice: Choice,
    shape: Shape,
    computer: Computer,
    stored: Format = Format.BF16,
    context: int = DEFAULT_CONTEXT,
) -> Chosen:
    """The precision, the device, and why.

    Args:
        wanted: what the user asked for; None leaves it to the plan.
        choice: the device, and the number format without packing.
        stored: how the weights are stored.

    Raises:
        ModelError: the model exceeds all the memory there is.
    """
    is_plain_card = choice.dtype is not torch.bfloat16
    # What is asked for in packed numbers leaves such a card to itself.
    is_unpacked = is_plain_card and wanted in (None, Precision.BF16)
    here = replace(computer, has_bfloat16=not is_unpacked)
    fit = choose_fit(shape, here, context, stored, wanted)
    notes = admit(fit, here)
    if wanted is not None:
        return replace(_as_asked(wanted, choice), notes=notes, waiting=fit.waiting)
    if fit.why is not Why.FINEST:
        choice = replace(choice, reason=f"{choice.reason} {explain(fit)}")
    if not is_plain_card:
        return Chosen(fit.precision, choice, notes, fit.waiting)
    if fit.precision is Precision.BF16:
        return Chosen(None, choice, notes)
    return replace(_packed(fit.precision, choice), notes=notes)


def _as_asked(wanted: Precision, choice: Choice) -> Chosen:
    reason = f"{wanted.value} was asked for."
    if choice.dtype is not torch.bfloat16 and choice.device != "cpu":
        reason = f"{reason} {choice.reason}"
    return _packed(wanted, replace(choice, reason=reason))


def _packed(precision: Precision, choice: Choice) -> Chosen:
    """Packed products need bfloat16: a card without it leaves them to the processor."""
    if choice.dtype is torch.bfloat16 or choice.device == "cpu":
        return Chosen(precision, replace(choice, dtype=torch.bfloat16))
    reason = f"{choice.reason} So the processor computes."
    return Chosen(precision, replace(choice, device="cpu", dtype=torch.bfloat16, reason=reason))
