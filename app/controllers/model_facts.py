"""One look at the computer and at what is installed, as the model page shows it.

Runs on a thread of the pool: it reads the models' tables. The Hub's
client is imported by the call, so that opening the window does not wait for it.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.viewmodels.models import (
    BUNDLED_ID,
    ComputerFacts,
    FitState,
    InstalledItem,
    MemoryPart,
    ModelCard,
    ModelFacts,
    Origin,
    PrecisionChoice,
)

if TYPE_CHECKING:
    from engine.hub.cards import Card
    from engine.hub.computer import Computer
    from engine.hub.plan import Fit
    from engine.hub.record import InstalledModel
    from engine.hub.settings import HubSettings


def look(settings: HubSettings, computer: Computer, bundled: Path, bundled_name: str) -> ModelFacts:
    """List the catalogue, judged for ``computer``, beside what is here."""
    from engine.hub.cards import make_cards
    from engine.hub.catalogue import load_catalogue
    from engine.hub.folder import DRAFTER_FOLDER
    from engine.hub.local import list_installed, partial_bytes

    found = list_installed(settings)
    ready = [model.id for model in found if not model.problem]
    cards = make_cards(load_catalogue(), computer, installed=ready)
    names = {card.download.id: card.download.name for card in cards}
    bundled_item = InstalledItem(
        id=BUNDLED_ID,
        name=bundled_name,
        origin=Origin.BUNDLED,
        folder=str(bundled),
        drafter=str(bundled / DRAFTER_FOLDER),
        size_bytes=sum(file.stat().st_size for file in bundled.rglob("*") if file.is_file()),
    )
    started = ((card.download.id, partial_bytes(card.download.id, settings)) for card in cards)
    return ModelFacts(
        computer=_computer(computer),
        cards=tuple(_card(card) for card in cards),
        installed=(bundled_item, *(_installed(model, names) for model in found)),
        partial_bytes=tuple((name, count) for name, count in started if count),
    )


def _computer(computer: Computer) -> ComputerFacts:
    return ComputerFacts(
        name=computer.name,
        is_processor_only=computer.device == "cpu",
        total_bytes=computer.total_bytes,
        free_bytes=computer.free_bytes,
        note=computer.note,
    )


def _card(card: Card) -> ModelCard:
    download, family, fit = card.download, card.download.family, card.fit
    return ModelCard(
        id=download.id,
        family=family.name,
        name=download.name,
        version=download.format.value,
        summary=family.summary,
        badges=family.badges,
        licence=family.licence,
        max_context=family.shape.context,
        download_bytes=download.size_bytes,
        fit=_fit_state(fit),
        reason=fit.reason,
        advice=card.advice,
        precision=fit.precision.value,
        why=fit.why.value,
        plain_bytes=fit.plain_bytes,
        automatic=_choice(card.automatic),
        choices=tuple(_choice(one) for one in card.choices),
        context=fit.context,
        memory=_memory(fit),
        tokens_per_second=card.tokens_per_second,
        is_recommended=card.is_recommended,
        is_installed=card.is_installed,
    )


def _choice(fit: Fit) -> PrecisionChoice:
    return PrecisionChoice(fit.precision.value, fit.needed, _fit_state(fit))


def _fit_state(fit: Fit) -> FitState:
    from engine.hub.plan import Verdict

    return {
        Verdict.FITS: FitState.FITS,
        Verdict.TIGHT: FitState.TIGHT,
        Verdict.TOO_BIG: FitState.TOO_BIG,
    }[fit.verdict]


def _memory(fit: Fit) -> tuple[MemoryPart, ...]:
    split = fit.split
    parts = {
        "weights": split.weights,
        "table": split.per_layer_table,
        "towers": split.towers,
        "drafter": split.drafter,
        "kv": split.kv,
        "work": split.workspace,
        "mapped": split.mapped_table,
    }
    return tuple(MemoryPart(kind, count) for kind, count in parts.items() if count)


def _installed(model: InstalledModel, names: dict[str, str]) -> InstalledItem:
    from engine.hub.record import Origin as RecordedOrigin

    origin = {
        RecordedOrigin.DOWNLOADED: Origin.DOWNLOADED,
        RecordedOrigin.IMPORTED: Origin.IMPORTED,
        RecordedOrigin.CACHE: Origin.CACHE,
    }[model.origin]
    return InstalledItem(
        id=model.id,
        name=names.get(model.id, model.id),
        origin=origin,
        folder=str(model.target),
        drafter=str(model.drafter) if model.drafter else "",
        size_bytes=model.size_bytes,
        problem=model.problem,
    )
