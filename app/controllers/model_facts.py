"""One look at the computer and at what is installed, as the model page shows it.

Runs on a thread of the pool: it reads the models' tables. The Hub's
client is imported by the call, so that opening the window does not wait for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from app.viewmodels.models import (
    BUNDLED_ID,
    ComputerFacts,
    ContextChoice,
    FitState,
    InstalledItem,
    Judgement,
    MemoryPart,
    ModelCard,
    ModelFacts,
    Origin,
    PrecisionChoice,
)
from engine.requests import Precision

if TYPE_CHECKING:
    from engine.hub.cards import Card
    from engine.hub.computer import Computer
    from engine.hub.plan import Fit
    from engine.hub.record import InstalledModel
    from engine.hub.settings import HubSettings


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the user chose and what was measured, as far as cards show it."""

    context: int | None = None
    precisions: Mapping[str, Precision] = field(default_factory=dict)
    speeds: Mapping[tuple[str, Precision], float] = field(default_factory=dict)
    in_use: str | None = None


def look(
    settings: HubSettings,
    computer: Computer,
    bundled: Path,
    chosen: Chosen,
) -> ModelFacts:
    """List the catalogue, judged for ``computer``, beside what is here."""
    from engine.hub.cards import make_cards
    from engine.hub.catalogue import load_catalogue
    from engine.hub.folder import DRAFTER_FOLDER, read_modalities
    from engine.hub.local import has_update, list_installed, partial_bytes
    from engine.hub.naming import display_name
    from engine.hub.plan import DEFAULT_CONTEXT

    found = list_installed(settings)
    ready = [model.id for model in found if not model.problem]
    cards = make_cards(
        load_catalogue(),
        computer,
        context=chosen.context or DEFAULT_CONTEXT,
        installed=ready,
        measured=chosen.speeds,
        wanted=chosen.precisions,
    )
    known = {card.download.id: card for card in cards}
    outdated = {
        model.id
        for model in found
        if model.id in known and has_update(model, known[model.id].download)
    }
    bundled_item = InstalledItem(
        id=BUNDLED_ID,
        name=display_name(bundled),
        origin=Origin.BUNDLED,
        folder=str(bundled),
        drafter=str(bundled / DRAFTER_FOLDER),
        size_bytes=sum(file.stat().st_size for file in bundled.rglob("*") if file.is_file()),
        modalities=read_modalities(bundled),
    )
    here = (_installed(model, known.get(model.id), computer, chosen) for model in found)
    shown = _context_card(cards, chosen.in_use)
    started = ((card.download.id, partial_bytes(card.download.id, settings)) for card in cards)
    return ModelFacts(
        computer=_computer(computer),
        cards=tuple(_card(card, card.download.id in outdated) for card in cards),
        installed=(bundled_item, *here),
        partial_bytes=tuple((name, count) for name, count in started if count),
        contexts=_contexts(shown),
        contexts_of=shown.download.family.name,
    )


def _context_card(cards: tuple[Card, ...], in_use: str | None) -> Card:
    """The model to tell the price of a chat's length by: that in use, the recommended, any."""
    best = next((card for card in cards if card.is_recommended), cards[0])
    return next((card for card in cards if card.download.id == in_use), best)


def _contexts(card: Card) -> tuple[ContextChoice, ...]:
    from engine.hub.memory import split_memory
    from engine.hub.plan import CONTEXT_STEPS

    shape = card.download.family.shape
    return tuple(
        ContextChoice(step, split_memory(shape, card.fit.precision, step).kv)
        for step in reversed(CONTEXT_STEPS)
        if step <= shape.context
    )


def _computer(computer: Computer) -> ComputerFacts:
    return ComputerFacts(
        name=computer.name,
        is_processor_only=computer.device == "cpu",
        total_bytes=computer.total_bytes,
        free_bytes=computer.free_bytes,
        note=computer.note,
    )


def _card(card: Card, has_update: bool) -> ModelCard:
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
        is_precision_chosen=card.fit is not card.automatic,
        context=fit.context,
        memory=_memory(fit),
        tokens_per_second=card.tokens_per_second,
        is_recommended=card.is_recommended,
        is_installed=card.is_installed,
        has_update=has_update and card.is_installed,
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
    split, waiting = fit.split, fit.waiting.num_bytes if fit.waiting else 0
    parts = {
        "weights": split.weights - waiting,
        "table": split.per_layer_table,
        "towers": split.towers,
        "drafter": split.drafter,
        "kv": split.kv,
        "work": split.workspace,
        "host": waiting,
        "mapped": split.mapped_table,
    }
    return tuple(MemoryPart(kind, count) for kind, count in parts.items() if count)


def _installed(
    model: InstalledModel, card: Card | None, computer: Computer, chosen: Chosen
) -> InstalledItem:
    from engine.errors import ModelError
    from engine.hub.folder import read_modalities
    from engine.hub.record import Origin as RecordedOrigin

    problem, judgement = model.problem, None
    modalities: tuple[str, ...] = ()
    try:
        if not problem:
            modalities = read_modalities(model.target)
            judgement = None if card else _judge(model, computer, chosen)
    except ModelError as error:
        problem = str(error)

    origin = {
        RecordedOrigin.DOWNLOADED: Origin.DOWNLOADED,
        RecordedOrigin.IMPORTED: Origin.IMPORTED,
        RecordedOrigin.CACHE: Origin.CACHE,
    }[model.origin]
    return InstalledItem(
        id=model.id,
        name=card.download.name if card else model.id,
        origin=origin,
        folder=str(model.target),
        drafter=str(model.drafter) if model.drafter else "",
        size_bytes=model.size_bytes,
        problem=problem,
        modalities=modalities,
        judgement=judgement,
    )


def _judge(model: InstalledModel, computer: Computer, chosen: Chosen) -> Judgement:
    """A model that no card shows, from what its files hold; ModelError where they are damaged."""
    from engine.hub.folder import measure_shape
    from engine.hub.memory import SMALL_BYTES
    from engine.hub.naming import stored_format
    from engine.hub.plan import DEFAULT_CONTEXT, LOADABLE, choose_fit, judge

    shape, stored = measure_shape(model.target, model.drafter), stored_format(model.target)
    context, asked = chosen.context or DEFAULT_CONTEXT, chosen.precisions.get(model.id)
    automatic = choose_fit(shape, computer, context, stored)
    fit = choose_fit(shape, computer, context, stored, asked) if asked else automatic
    is_exact = model.size_bytes <= SMALL_BYTES
    return Judgement(
        fit=_fit_state(fit),
        reason=fit.reason,
        precision=fit.precision.value,
        why="small" if is_exact and not asked else fit.why.value,
        plain_bytes=fit.plain_bytes,
        automatic=None if is_exact else _choice(automatic),
        choices=tuple(_choice(judge(shape, computer, one, context)) for one in LOADABLE[stored]),
        is_precision_chosen=asked is not None,
        tokens_per_second=chosen.speeds.get((model.id, fit.precision)),
    )
