"""``tandem models list`` and ``show``: what there is, for people and as JSON."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from typing import Any

from engine.errors import ModelError
from engine.hub.cards import Card, make_cards
from engine.hub.catalogue import load_catalogue
from engine.hub.computer import Computer, measure_computer
from engine.hub.folder import measure_shape
from engine.hub.local import catalogue_id, has_update, list_installed, partial_bytes
from engine.hub.naming import stored_format
from engine.hub.plan import LOADABLE, Fit, explain, judge, judge_folder
from engine.hub.record import InstalledModel
from engine.hub.settings import HubSettings
from engine.hub.text import format_bytes


def list_models(arguments: argparse.Namespace, settings: HubSettings) -> int:
    """The catalogue, then what else is here."""
    computer = measure_computer()
    installed = list_installed(settings)
    cards = _cards(computer, arguments.context, installed)
    ids = {card.download.id for card in cards}
    others = [model for model in installed if model.id not in ids]
    if arguments.json:
        documents = [_card_document(card) for card in cards]
        print(json.dumps(documents + [_model_document(model) for model in others]))
        return 0
    print(_computer_line(computer))
    print()
    _print_table(cards, others, settings)
    print()
    print(
        f"* recommended here; memory is for a chat of {arguments.context} tokens. "
        "“tandem models show MODEL” says more."
    )
    return 0


def _cards(
    computer: Computer, context: int, installed: tuple[InstalledModel, ...]
) -> tuple[Card, ...]:
    ready = [model.id for model in installed if not model.problem]
    return make_cards(load_catalogue(), computer, context=context, installed=ready)


def _computer_line(computer: Computer) -> str:
    free, total = format_bytes(computer.free_bytes), format_bytes(computer.total_bytes)
    line = f"This computer: {computer.name}, {free} of {total} free now."
    return f"{line} {computer.note}" if computer.note else line


def _print_table(
    cards: tuple[Card, ...], others: list[InstalledModel], settings: HubSettings
) -> None:
    rows = [("", "MODEL", "NAME", "VERDICT", "IN", "MEMORY", "DOWNLOAD", "HERE")]
    for card in cards:
        started = partial_bytes(card.download.id, settings)
        state = f"{format_bytes(started)} fetched" if started else ""
        rows.append(
            (
                "*" if card.is_recommended else "",
                card.download.id,
                card.download.name,
                card.fit.verdict.value,
                card.fit.precision.value,
                format_bytes(card.fit.needed),
                format_bytes(card.download.size_bytes),
                "yes" if card.is_installed else state,
            )
        )
    for model in others:
        size = format_bytes(model.size_bytes)
        rows.append(("", model.id, model.origin.value, model.problem, "", "", size, "yes"))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        print("  ".join(cells).rstrip())


def show_model(arguments: argparse.Namespace, settings: HubSettings) -> int:
    """Everything known about one model.

    Raises:
        ModelError: there is no such model.
    """
    wanted = catalogue_id(arguments.model)
    installed = list_installed(settings)
    here = next((model for model in installed if model.id == wanted), None)
    computer = measure_computer()
    cards = _cards(computer, arguments.context, installed)
    card = next((card for card in cards if card.download.id == wanted), None)
    if card is None and here is None:
        nearest = load_catalogue().nearest_id(arguments.model)
        hint = f"did you mean {nearest}? " if nearest else ""
        raise ModelError(
            f"There is no model “{arguments.model}”; {hint}“tandem models list” shows what there "
            "is."
        )
    if arguments.json:
        document = _card_document(card) if card else {}
        print(json.dumps(document | (_model_document(here) if here else {})))
        return 0
    lines = (_card_lines(card) if card else []) + (_model_lines(here) if here else [])
    if card is not None and here is not None and has_update(here, card.download):
        way = f"“tandem models download {here.id} --update” fetches it"
        lines.append(("update", f"there is a newer revision; {way}"))
    if here is not None and card is None and not here.problem:
        lines += _judged_lines(here, computer, arguments.context)
    for label, text in lines:
        print(f"{label:<11} {text}")
    return 0


def _judged_lines(model: InstalledModel, computer: Computer, context: int) -> list[tuple[str, str]]:
    """The verdict on a model of no catalogue, and what it would need in each precision."""
    stored = stored_format(model.target)
    shape = measure_shape(model.target, model.drafter)
    fits = [judge(shape, computer, one, context) for one in LOADABLE[stored]]
    needs = ", ".join(f"{fit.precision} {format_bytes(fit.needed)}" for fit in fits)
    fit = judge_folder(model.target, model.drafter, computer, context, stored)
    return [*_fit_lines(fit), ("would need", needs)]


def _card_lines(card: Card) -> list[tuple[str, str]]:
    download, family = card.download, card.download.family
    lines = [
        (download.id, download.name),
        ("", family.summary),
        ("takes in", ", ".join(family.modalities)),
        ("also does", ", ".join(family.features)),
        ("context", f"{family.shape.context} tokens"),
        ("licence", family.licence),
        ("target", f"{download.repository} ({download.revision})"),
        ("drafter", f"{download.drafter} ({download.drafter_revision})"),
        ("download", format_bytes(download.size_bytes)),
    ]
    lines += _fit_lines(card.fit)
    needs = (f"{fit.precision} {format_bytes(fit.needed)}" for fit in card.choices)
    lines.append(("would need", ", ".join(needs)))
    if card.advice:
        lines.append(("advice", card.advice))
    lines.append(("speed", card.speed))
    return lines


def _fit_lines(fit: Fit) -> list[tuple[str, str]]:
    split = fit.split
    parts = {
        "weights": split.weights,
        "per-layer table": split.per_layer_table,
        "towers": split.towers,
        "drafter": split.drafter,
        f"keys and values at {fit.context} tokens": split.kv,
        "working space": split.workspace,
    }
    memory = ", ".join(f"{words} {format_bytes(count)}" for words, count in parts.items() if count)
    if split.mapped_table:
        memory += f"; per-layer table {format_bytes(split.mapped_table)} stays on the disk"
    return [
        ("verdict", f"{fit.verdict}: {fit.reason}"),
        ("precision", f"{fit.precision}. {explain(fit)}"),
        ("memory", memory),
    ]


def _model_lines(model: InstalledModel) -> list[tuple[str, str]]:
    lines = [
        ("here", f"{format_bytes(model.size_bytes)}, {model.origin}"),
        ("folder", str(model.target)),
        ("drafter", str(model.drafter) if model.drafter else "none: it answers alone and slower"),
    ]
    if model.commit:
        lines.append(("revision", f"{model.commit}, drafter {model.drafter_commit or 'none'}"))
    if model.problem:
        lines.append(("problem", model.problem))
    return lines


def _card_document(card: Card) -> dict[str, Any]:
    download, family = card.download, card.download.family
    return {
        "id": download.id,
        "name": download.name,
        "repository": download.repository,
        "revision": download.revision,
        "drafter_repository": download.drafter,
        "drafter_revision": download.drafter_revision,
        "format": download.format.value,
        "badges": list(family.badges),
        "max_context": family.shape.context,
        "licence": family.licence,
        "download_bytes": download.size_bytes,
        "verdict": card.fit.verdict.value,
        "reason": card.fit.reason,
        "advice": card.advice,
        "precision": card.fit.precision.value,
        "why": card.fit.why.value,
        "needed_bytes": {fit.precision.value: fit.needed for fit in card.choices},
        "context": card.fit.context,
        "memory": asdict(card.fit.split),
        "tokens_per_second": card.tokens_per_second,
        "is_recommended": card.is_recommended,
        "is_installed": card.is_installed,
    }


def _model_document(model: InstalledModel) -> dict[str, Any]:
    return {
        "id": model.id,
        "origin": model.origin.value,
        "folder": str(model.target),
        "drafter_folder": str(model.drafter) if model.drafter else None,
        "commit": model.commit or None,
        "drafter_commit": model.drafter_commit or None,
        "size_bytes": model.size_bytes,
        "problem": model.problem or None,
        "is_installed": not model.problem,
    }
