"""What a model page or list shows of each download, as plain values.

Puts catalogue, plan and what is installed side by side for the computer as it is now.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from engine.hub.catalogue import Catalogue, Download
from engine.hub.computer import Computer
from engine.hub.plan import (
    DEFAULT_CONTEXT,
    LOADABLE,
    Fit,
    Verdict,
    choose_fit,
    find_nearest,
    judge,
    recommend,
)
from engine.hub.text import format_bytes
from engine.requests import Precision

NOT_MEASURED = "not measured here"

# Tokens per second by id and precision.
Speeds = Mapping[tuple[str, Precision], float]


@dataclass(frozen=True, slots=True)
class Card:
    """One download on this computer.

    ``fit`` is the verdict at the precision it would be loaded in, ``automatic`` at the one the
    engine would choose; ``choices`` has one for every precision there is. ``advice`` names the
    nearest model that fits where this one does not. ``tokens_per_second`` was measured on this
    computer at that precision or is None.
    """

    download: Download
    fit: Fit
    automatic: Fit
    choices: tuple[Fit, ...]
    advice: str
    is_recommended: bool
    is_installed: bool
    tokens_per_second: float | None = None

    @property
    def speed(self) -> str:
        """The measured speed in words; never an estimate."""
        if self.tokens_per_second is None:
            return NOT_MEASURED
        return f"{self.tokens_per_second:.1f} tokens/s"


def make_cards(
    catalogue: Catalogue,
    computer: Computer,
    *,
    context: int = DEFAULT_CONTEXT,
    installed: Collection[str] = (),
    measured: Speeds | None = None,
    wanted: Mapping[str, Precision] | None = None,
) -> tuple[Card, ...]:
    """A card per download. ``installed`` are ids; ``wanted`` maps ids to the user's precision."""
    best = recommend(catalogue.downloads, computer, context)
    cards = []
    for download in catalogue.downloads:
        shape, stored = download.family.shape, download.format
        automatic = choose_fit(shape, computer, context, stored)
        asked = (wanted or {}).get(download.id)
        fit = choose_fit(shape, computer, context, stored, asked) if asked else automatic
        card = Card(
            download=download,
            fit=fit,
            automatic=automatic,
            choices=tuple(judge(shape, computer, one, context) for one in LOADABLE[stored]),
            advice=_advice(download, fit, catalogue, computer, context),
            is_recommended=best is not None and best[0] is download,
            is_installed=download.id in installed,
            tokens_per_second=(measured or {}).get((download.id, fit.precision)),
        )
        cards.append(card)
    return tuple(cards)


def _advice(
    download: Download, fit: Fit, catalogue: Catalogue, computer: Computer, context: int
) -> str:
    if fit.verdict is not Verdict.TOO_BIG and fit.waiting is None:
        return ""
    nearest = find_nearest(download, catalogue.downloads, computer, context)
    if nearest is None:
        return "No model of the catalogue fits in the memory that is free now."
    other, other_fit = nearest
    need = format_bytes(other_fit.needed)
    if other is download:
        return (
            f"It fits in {other_fit.precision} with a context of {other_fit.context} tokens "
            f"({need})."
        )
    return f"The nearest that fits is {other.name} in {other_fit.precision} ({need})."
