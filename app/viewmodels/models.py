"""What the model page shows: cards of the catalogue, models on this computer, downloads.

Plain values; the controllers fill them in. A family has one card for each way its weights are
published.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import groupby
from typing import Any

from PySide6.QtCore import QObject, Signal

# No folder below the models folder can be called so.
BUNDLED_ID = ""


class FitState(StrEnum):
    """Whether a model runs in the memory that is free now."""

    FITS = "fits"
    TIGHT = "tight"
    TOO_BIG = "too big"


class Origin(StrEnum):
    """How a model came to this computer."""

    BUNDLED = "bundled"
    DOWNLOADED = "downloaded"
    IMPORTED = "imported"
    CACHE = "cache"


class Phase(StrEnum):
    """Where a download stands."""

    WAITING = "waiting"
    STARTING = "starting"
    FETCHING = "fetching"
    CHECKING = "checking"
    RETRYING = "retrying"
    PAUSING = "pausing"
    PAUSED = "paused"
    CANCELLING = "cancelling"
    FAILED = "failed"


RUNNING = frozenset({Phase.WAITING, Phase.STARTING, Phase.FETCHING, Phase.CHECKING, Phase.RETRYING})


@dataclass(frozen=True, slots=True)
class DownloadState:
    """One download. ``sentence`` is the cause of a failure or of another attempt."""

    phase: Phase
    done_bytes: int = 0
    total_bytes: int = 0
    bytes_per_second: float | None = None
    seconds_left: float | None = None
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class MemoryPart:
    """Expected memory of one part.

    ``kind`` is weights, table, towers, drafter, kv, work; host: weights that wait in main memory
    since the card is too small; or mapped: what stays in its file and needs no free memory.
    """

    kind: str
    num_bytes: int


@dataclass(frozen=True, slots=True)
class PrecisionChoice:
    """Numbers that a model can be held in, with all the memory it would then need."""

    precision: str
    num_bytes: int
    fit: FitState


@dataclass(frozen=True, slots=True)
class ModelCard:
    """One way to get one model, judged for this computer as it is now.

    ``version`` tells cards of a family apart. ``reason`` and ``advice`` are sentences. The memory
    is that of ``precision``, chosen for the reason ``why`` (finest, exact, stored, memory, speed,
    asked); ``plain_bytes`` is what 16 bits would need. ``tokens_per_second`` was measured on this
    computer in these numbers or is None. ``has_update``: what is here is another revision than the
    catalogue names.
    """

    id: str
    family: str
    name: str
    version: str
    summary: str
    badges: tuple[str, ...]
    licence: str
    max_context: int
    download_bytes: int
    fit: FitState
    reason: str
    advice: str
    precision: str
    why: str
    plain_bytes: int
    automatic: PrecisionChoice
    choices: tuple[PrecisionChoice, ...]
    is_precision_chosen: bool
    context: int
    memory: tuple[MemoryPart, ...]
    tokens_per_second: float | None
    is_recommended: bool
    is_installed: bool
    has_update: bool = False

    @property
    def memory_bytes(self) -> int:
        """Expected memory altogether, wherever it lies."""
        return sum(part.num_bytes for part in self.memory if part.kind != "mapped")


@dataclass(frozen=True, slots=True)
class Judgement:
    """A model that is in no catalogue, judged for this computer as it is now.

    The fields are those of a ``ModelCard``; ``automatic`` None: it is small and held exactly.
    """

    fit: FitState
    reason: str
    precision: str
    why: str
    plain_bytes: int
    automatic: PrecisionChoice | None
    choices: tuple[PrecisionChoice, ...]
    is_precision_chosen: bool
    tokens_per_second: float | None = None


@dataclass(frozen=True, slots=True)
class InstalledItem:
    """One model on this computer. ``drafter`` is its folder, or empty where there is none.

    ``modalities`` is what it takes in. ``problem`` is a sentence where the model cannot be used;
    ``judgement`` is None for a model that has a card, and for the bundled one.
    """

    id: str
    name: str
    origin: Origin
    folder: str
    drafter: str
    size_bytes: int
    problem: str = ""
    modalities: tuple[str, ...] = ()
    judgement: Judgement | None = None

    @property
    def is_removable(self) -> bool:
        """Whether its folder or its entry is Tandem's to remove."""
        return self.origin in (Origin.DOWNLOADED, Origin.IMPORTED)


@dataclass(frozen=True, slots=True)
class ComputerFacts:
    """Where a model would run; ``note`` is a sentence worth knowing, or empty."""

    name: str
    is_processor_only: bool
    total_bytes: int
    free_bytes: int
    note: str


@dataclass(frozen=True, slots=True)
class ContextChoice:
    """A length of chat in tokens, and what its keys and values take in one model."""

    tokens: int
    num_bytes: int


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """Everything that one look at the computer finds.

    ``contexts`` are lengths of chat in the model called ``contexts_of``.
    """

    computer: ComputerFacts
    cards: tuple[ModelCard, ...]
    installed: tuple[InstalledItem, ...]
    partial_bytes: tuple[tuple[str, int], ...] = ()
    contexts: tuple[ContextChoice, ...] = ()
    contexts_of: str = ""


@dataclass(frozen=True, slots=True)
class ModelOptions:
    """What the user chose for all models; 0 and an empty address are the usual."""

    context_tokens: int = 0
    unload_minutes: int = 0
    endpoint: str = ""


class ModelsModel(QObject):
    """The model page's state. ``in_use`` is the id of a model here; None for any other folder."""

    facts_changed = Signal()
    download_changed = Signal(str)
    in_use_changed = Signal()
    options_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.facts: ModelFacts | None = None
        self.downloads: dict[str, DownloadState] = {}
        self.in_use: str | None = None
        self.options = ModelOptions()

    @property
    def recommended(self) -> ModelCard | None:
        """The best card for this computer, if any fits."""
        cards = self.facts.cards if self.facts else ()
        return next((card for card in cards if card.is_recommended), None)

    def families(self) -> list[tuple[ModelCard, ...]]:
        """The cards of each family, smallest family first."""
        cards = self.facts.cards if self.facts else ()
        return [tuple(group) for _, group in groupby(cards, key=lambda card: card.family)]

    def name_of(self, model_id: str) -> str:
        """How a model of the catalogue is called."""
        cards = self.facts.cards if self.facts else ()
        return next((card.name for card in cards if card.id == model_id), model_id)

    def installed(self, model_id: str) -> InstalledItem | None:
        """The model of this id, if it is here."""
        items: Sequence[InstalledItem] = self.facts.installed if self.facts else ()
        return next((item for item in items if item.id == model_id), None)

    def show(self, facts: ModelFacts) -> None:
        """Replace everything but the downloads at work."""
        self.facts = facts
        waiting = dict(facts.partial_bytes)
        sizes = {card.id: card.download_bytes for card in facts.cards}
        for model_id in [*self.downloads, *waiting]:
            state = self.downloads.get(model_id)
            if state is None or state.phase is Phase.PAUSED:
                self._keep_paused(model_id, waiting.get(model_id, 0), sizes.get(model_id, 0))
        self.facts_changed.emit()

    def _keep_paused(self, model_id: str, done: int, total: int) -> None:
        known = self.downloads.pop(model_id, DownloadState(Phase.PAUSED, total_bytes=total))
        if done:
            self.downloads[model_id] = replace(known, done_bytes=done)

    def set_download(self, model_id: str, state: DownloadState | None) -> None:
        """A download moved on; None once it is no longer one."""
        if state is None:
            self.downloads.pop(model_id, None)
        else:
            self.downloads[model_id] = state
        self.download_changed.emit(model_id)

    def update_download(self, model_id: str, **changes: Any) -> None:
        """Replace fields of a download's state."""
        self.set_download(model_id, replace(self.downloads[model_id], **changes))

    def set_in_use(self, model_id: str | None) -> None:
        """Another model was chosen."""
        self.in_use = model_id
        self.in_use_changed.emit()

    def set_options(self, options: ModelOptions) -> None:
        """The user chose otherwise."""
        if options != self.options:
            self.options = options
            self.options_changed.emit()
