"""What a model page or list shows of each download, as plain values.

Puts catalogue, plan and what is installed side by side for the computer as it is now.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from engine.hub.catalogue import Catalogue, Download
from engine.hub.computer import Computer
from engine.hub.plan import DEFAULT_CONTEXT, Fit, Verdict, best_fit, find_nearest, recommend
from engine.hub.text import format_bytes

NOT_MEASURED = "not measured here"


@dataclass(frozen=True, slots=True)
class Card:
    """One download on this computer.

    ``fit`` is None where this version of Tandem cannot load the format. ``advice`` names the
    nearest model that fits where this one does not. ``tokens_per_second`` was measured on this
    computer or is None.
    """

    download: Download
    fit: Fit | None
    advice: str
    is_recommended: bool
    is_installed: bool
    tokens_per_second: float | None = None

    @property
    def verdict(self) -> str:
        """The verdict in words, also where there is none."""
        return self.fit.verdict.value if self.fit else "not loadable yet"

    @property
    def reason(self) -> str:
        """One sentence for the verdict."""
        if self.fit is None:
            return "This version of Tandem cannot load weights stored in this format."
        return self.fit.reason

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
    measured: Mapping[str, float] | None = None,
) -> tuple[Card, ...]:
    """A card per download. ``installed`` are ids; ``measured`` maps ids to tokens per second."""
    best = recommend(catalogue.downloads, computer, context)
    return tuple(
        Card(
            download=download,
            fit=(fit := best_fit(download, computer, context)),
            advice=_advice(download, fit, catalogue, computer, context),
            is_recommended=best is not None and best[0] is download,
            is_installed=download.id in installed,
            tokens_per_second=(measured or {}).get(download.id),
        )
        for download in catalogue.downloads
    )


def _advice(
    download: Download, fit: Fit | None, catalogue: Catalogue, computer: Computer, context: int
) -> str:
    if fit is not None and fit.verdict is not Verdict.TOO_BIG:
        return ""
    nearest = find_nearest(download, catalogue.downloads, computer, context)
    if nearest is None:
        return "No model of the catalogue fits in the memory that is free now."
    other, other_fit = nearest
    need = format_bytes(other_fit.split.total)
    if other is download:
        return f"It fits with a context of {other_fit.context} tokens ({need})."
    return f"The nearest that fits is {other.name} in {other_fit.precision} ({need})."
