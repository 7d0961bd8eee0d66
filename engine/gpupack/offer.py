"""Whether a GPU pack would help here: looks at the card, its driver and what is installed."""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from enum import StrEnum

from engine.gpupack.catalogue import Pack, find_pack, load_packs
from engine.gpupack.store import PackStore
from engine.gpupack.use import bundled_torch
from engine.hub.computer import torch_has_cuda

ASK_NVIDIA = ("nvidia-smi", "--query-gpu=name,driver_version,compute_cap", "--format=csv,noheader")
ASK_SECONDS = 10


class Advice(StrEnum):
    """What to do about the pack."""

    NO_CARD = "no_card"
    BUILT_IN = "built_in"  # torch itself is a CUDA build, as in an installation from source
    NO_PACK = "no_pack"  # none is published for this system and torch
    OLD_CARD = "old_card"
    OLD_DRIVER = "old_driver"
    FETCH = "fetch"
    UPDATE = "update"  # one is here, made for another torch or an older list
    IN_USE = "in_use"


@dataclass(frozen=True, slots=True)
class Card:
    """An NVIDIA card as its driver describes it."""

    name: str
    driver: str
    capability: float


@dataclass(frozen=True, slots=True)
class Offer:
    """``pack`` is what could be fetched; ``failed`` that the last one installed did not work."""

    advice: Advice
    card: Card | None = None
    pack: Pack | None = None
    size_bytes: int = 0
    has_previous: bool = False
    failed: bool = False


def find_card() -> Card | None:
    """The first card that the driver lists; None without card or driver."""
    try:
        answer = subprocess.run(
            ASK_NVIDIA,
            capture_output=True,
            text=True,
            timeout=ASK_SECONDS,
            check=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (OSError, subprocess.SubprocessError):
        return None
    for line in answer.stdout.splitlines():
        name, driver, capability = ([field.strip() for field in line.split(",")] + ["", ""])[:3]
        if re.fullmatch(r"\d+(\.\d+)?", capability):
            return Card(name, driver, float(capability))
    return None


def assess(
    store: PackStore | None = None,
    packs: tuple[Pack, ...] | None = None,
    card: Card | None = None,
) -> Offer:
    """Look at everything; takes as long as the driver takes to answer."""
    store = store or PackStore()
    card = card or find_card()
    state = store.state
    if card is None:
        return Offer(Advice.NO_CARD, size_bytes=store.size_bytes())
    pack = find_pack(bundled_torch(), load_packs() if packs is None else packs)
    return Offer(
        _advise(card, pack, store),
        card,
        pack,
        store.size_bytes(),
        has_previous=state.previous is not None,
        failed=state.failed is not None,
    )


def _advise(card: Card, pack: Pack | None, store: PackStore) -> Advice:
    current = store.state.current
    is_used = store.usable(current, bundled_torch())
    if not is_used and torch_has_cuda():
        return Advice.BUILT_IN
    if pack is None:
        return Advice.IN_USE if is_used else Advice.NO_PACK
    if is_used and current == pack.id:
        return Advice.IN_USE
    if card.capability < pack.least_capability:
        return Advice.OLD_CARD
    if release(card.driver) < release(pack.least_driver):
        return Advice.OLD_DRIVER
    return Advice.FETCH if current is None else Advice.UPDATE


def advice_sentence(offer: Offer) -> str:
    """What would let the card be used, for the self-test; empty where nothing is to be done."""
    card, pack = offer.card, offer.pack
    if card is None:
        return ""
    match offer.advice:
        case Advice.NO_PACK:
            return (
                f"{card.name} stays unused: there is no GPU pack for this system and version of "
                "Tandem; started from its source (python dev.py run), Tandem brings a PyTorch "
                "that uses the card."
            )
        case Advice.OLD_CARD:
            return f"{card.name} stays unused: it is older than what the GPU pack can compute on."
        case Advice.OLD_DRIVER if pack is not None:
            return (
                f"{card.name} stays unused: its driver {card.driver} is too old; install version "
                f"{pack.least_driver} or newer."
            )
        case Advice.FETCH:
            return (
                f"{card.name} stays unused: fetch the GPU pack in the menu Model, “Graphics card…”."
            )
        case _:
            return ""


def release(text: str) -> tuple[int, ...]:
    """580.65.06 -> (580, 65, 6)."""
    return tuple(int(part) for part in re.findall(r"\d+", text))
