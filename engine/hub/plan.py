"""Which numbers a model should compute in, and whether it then fits this computer now.

Verdicts on made or measured computers; nothing is loaded. The speed of a model is never estimated
here, but how much a processor would have to read for every token counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from engine.errors import ModelError
from engine.hub.catalogue import Download, Format, Shape
from engine.hub.computer import Computer
from engine.hub.folder import measure_shape
from engine.hub.memory import MemorySplit, bytes_per_token, split_memory
from engine.hub.text import format_bytes
from engine.hub.waiting import Waiting, choose_waiting
from engine.requests import Precision

DEFAULT_CONTEXT = 8192
# What a shorter context may come down to before another model is the better advice.
CONTEXT_STEPS = (131072, 65536, 32768, 16384, 8192, 4096)
# A processor reads its memory at 20 to 50 GB a second, an order slower than a graphics card: with
# more than this to read for every token an answer is not worth waiting for. Such numbers are not
# taken where coarser ones will do, and such a model is not recommended (it may be chosen).
_MAX_READ_ON_CPU = 6_000_000_000
# Weights read from the disk for every token: of a fast disk some ten seconds each at this size.
MAPPED_TIMES = 2
# What should stay free beside the model for "fits": this share of the memory, at least this much.
_RESERVE_SHARE, _RESERVE_BYTES = 0.1, 1_000_000_000

# What the engine can hold a model in, finest first, by the format on disk.
LOADABLE: dict[Format, tuple[Precision, ...]] = {
    Format.BF16: (Precision.BF16, Precision.INT8, Precision.INT4),
    Format.BF16_ON_4BIT_GRID: (Precision.BF16, Precision.INT8, Precision.INT4),
    Format.INT4_COMPRESSED_TENSORS: (Precision.INT4,),
}


class Verdict(StrEnum):
    """Whether a model runs in the memory that is free now."""

    FITS = "fits"
    TIGHT = "tight"
    TOO_BIG = "won't fit"


class Why(StrEnum):
    """The reason for a precision."""

    FINEST = "finest"  # nothing speaks against the numbers that the weights were published in
    EXACT = "exact"  # the weights lie on a 4-bit grid, so nothing is lost
    STORED = "stored"  # published packed
    MEMORY = "memory"  # finer numbers do not fit
    SPEED = "speed"  # finer numbers fit, but a processor reads them too slowly
    ASKED = "asked"  # the user's choice


@dataclass(frozen=True, slots=True)
class Fit:
    """The verdict on one model at one precision and context; ``reason`` is one sentence.

    ``plain_bytes`` is what the model would need unpacked; ``waiting`` what of it waits in main
    memory, since the card is too small.
    """

    verdict: Verdict
    precision: Precision
    context: int
    split: MemorySplit
    reason: str
    plain_bytes: int
    why: Why = Why.FINEST
    waiting: Waiting | None = None

    @property
    def needed(self) -> int:
        """Bytes that must be free, wherever they lie."""
        return self.split.total


def judge(shape: Shape, computer: Computer, precision: Precision, context: int) -> Fit:
    """Compare the expected memory with what is free on ``computer``."""
    split = split_memory(shape, precision, context, has_bfloat16=computer.has_bfloat16)
    plain = split_memory(shape, Precision.BF16, context, has_bfloat16=computer.has_bfloat16)
    reserve = max(_RESERVE_BYTES, round(computer.total_bytes * _RESERVE_SHARE))
    left = computer.free_bytes - split.total
    waiting = None
    if left >= reserve:
        verdict = Verdict.FITS
    elif left >= 0:
        verdict = Verdict.TIGHT
    else:
        waiting = choose_waiting(shape, precision, reserve - left, computer)
        has_room = waiting is not None and waiting.num_bytes <= computer.host_free_bytes
        verdict = Verdict.TIGHT if has_room else Verdict.TOO_BIG
    return Fit(
        verdict=verdict,
        precision=precision,
        context=min(context, shape.context),
        split=split,
        reason=_reason(verdict, split.total, reserve, computer, waiting),
        plain_bytes=plain.total,
        waiting=waiting,
    )


def _reason(
    verdict: Verdict, num_bytes: int, reserve: int, computer: Computer, waiting: Waiting | None
) -> str:
    """Whole sentences, since each is translated as one."""
    need, total = format_bytes(num_bytes), format_bytes(computer.total_bytes)
    free, name = format_bytes(computer.free_bytes), computer.name
    if verdict is Verdict.FITS:
        return f"Needs {need}; {free} of {total} is free now ({name})."
    if waiting is not None:
        return _waiting_reason(need, waiting, computer)
    if verdict is Verdict.TIGHT:
        return (
            f"Needs {need}; {free} of {total} is free now ({name}): other programs may have to "
            "make room."
        )
    if num_bytes + reserve <= computer.total_bytes:
        missing = format_bytes(num_bytes - computer.free_bytes)
        return (
            f"Needs {need}; {free} of {total} is free now ({name}): closing other programs must "
            f"free {missing}."
        )
    return (
        f"Needs {need}; {free} of {total} is free now ({name}): there is not enough memory in this "
        "computer."
    )


def _waiting_reason(need: str, waiting: Waiting, computer: Computer) -> str:
    total, name = format_bytes(computer.total_bytes), computer.name
    free, host = format_bytes(computer.free_bytes), format_bytes(computer.host_free_bytes)
    layers, all_layers, size = waiting.layers, waiting.all_layers, format_bytes(waiting.num_bytes)
    if waiting.num_bytes > computer.host_free_bytes:
        return (
            f"Needs {need}; {free} of {total} is free now ({name}), and {size} would have to wait "
            f"in main memory, which has {host} free."
        )
    if waiting.is_experts:
        return (
            f"Needs {need}; {free} of {total} is free now ({name}): the experts of {layers} of "
            f"{all_layers} layers ({size}) wait in main memory, so answers come slower."
        )
    return (
        f"Needs {need}; {free} of {total} is free now ({name}): {layers} of {all_layers} layers "
        f"({size}) wait in main memory, so answers come slower."
    )


# --- which precision ----------------------------------------------------------------


def precisions_for(stored: Format, computer: Computer) -> tuple[Precision, ...]:
    """What the engine would choose among by itself, finest first.

    Weights on a 4-bit grid are the same in 4 bits, in half the memory and sooner. A card without
    bfloat16 has no packed kernels.
    """
    if stored is Format.INT4_COMPRESSED_TENSORS:
        return (Precision.INT4,)
    if not computer.has_bfloat16:
        return (Precision.BF16,)
    return (Precision.INT4,) if stored is Format.BF16_ON_4BIT_GRID else LOADABLE[stored]


def choose_fit(
    shape: Shape,
    computer: Computer,
    context: int,
    stored: Format = Format.BF16,
    wanted: Precision | None = None,
) -> Fit:
    """The verdict at the finest precision that fits and is read fast enough, and why that one.

    Where none does, the finest that fits; where none fits, the smallest. ``wanted`` is the user's
    own choice.
    """
    if wanted is not None:
        return replace(judge(shape, computer, wanted, context), why=Why.ASKED)
    fits = _fits(shape, computer, context, stored)
    fitting = [fit for fit in fits if fit.verdict is Verdict.FITS]
    quick = [fit for fit in fitting if is_quick(shape, computer, fit.precision)]
    chosen = (quick or fitting[-1:] or fits[-1:])[0]
    return replace(chosen, why=_why(chosen, fits, fitting, stored))


def _why(chosen: Fit, fits: Sequence[Fit], fitting: Sequence[Fit], stored: Format) -> Why:
    if stored is Format.INT4_COMPRESSED_TENSORS:
        return Why.STORED
    if stored is Format.BF16_ON_4BIT_GRID and chosen.precision is Precision.INT4:
        return Why.EXACT
    if chosen is fits[0]:
        return Why.FINEST
    return Why.MEMORY if fits[0] not in fitting else Why.SPEED


def is_quick(shape: Shape, computer: Computer, precision: Precision) -> bool:
    """Whether what every token reads is no more than a processor should; a card always is."""
    return computer.device != "cpu" or bytes_per_token(shape, precision) <= _MAX_READ_ON_CPU


def explain(fit: Fit) -> str:
    """Why a fit has its precision, in one sentence."""
    numbers = f"Its matrices are held in {fit.precision.value}"
    return {
        Why.FINEST: f"{numbers}, as they were published.",
        Why.EXACT: f"{numbers}: they were trained for 4 bits, so nothing is lost.",
        Why.STORED: f"{numbers}, as they were published.",
        Why.MEMORY: f"{numbers}: in bf16 they would need {format_bytes(fit.plain_bytes)} in all.",
        Why.SPEED: f"{numbers}: a processor would read finer numbers too slowly.",
        Why.ASKED: f"{numbers}, as you chose.",
    }[fit.why]


def judge_folder(
    target: Path,
    drafter: Path | None,
    computer: Computer,
    context: int = DEFAULT_CONTEXT,
    stored: Format = Format.BF16,
) -> Fit:
    """The verdict on a model on disk, from what its files really hold.

    Raises:
        ModelError: the files cannot be read.
    """
    return choose_fit(measure_shape(target, drafter), computer, context, stored)


def admit(fit: Fit, computer: Computer) -> tuple[str, ...]:
    """Notes for a load that may be tried; nothing to note where it fits.

    An estimate never forbids what might work: only a model larger than all the memory there is,
    which would bring the computer to a standstill, is refused. On a processor weights may stay in
    their files, up to MAPPED_TIMES the memory: a token reads them all.

    Raises:
        ModelError: not even the weights have room.
    """
    is_mapped = computer.device == "cpu"
    kept = fit.needed - fit.split.workspace
    room = computer.total_bytes + (computer.host_total_bytes if fit.waiting is not None else 0)
    if fit.split.kv > room or kept > (MAPPED_TIMES * room if is_mapped else room):
        raise ModelError(
            f"The model needs {format_bytes(fit.needed)} and this computer has "
            f"{format_bytes(room)} ({computer.name}); choose a smaller model."
        )
    if is_mapped and kept > room:
        return (f"{fit.reason} So its weights are read from the disk again and again.",)
    return () if fit.verdict is Verdict.FITS else (fit.reason,)


# --- which model --------------------------------------------------------------------


def best_fit(download: Download, computer: Computer, context: int) -> Fit:
    """The verdict on a download at the precision that the engine would take."""
    return choose_fit(download.family.shape, computer, context, download.format)


def find_nearest(
    download: Download, downloads: Sequence[Download], computer: Computer, context: int
) -> tuple[Download, Fit] | None:
    """What to take where ``download`` does not fit: itself with less context, else the best other.

    ``downloads`` come smallest first. None where nothing fits.
    """
    shorter = [step for step in CONTEXT_STEPS if step < min(context, download.family.shape.context)]
    for step in shorter:
        fit = best_fit(download, computer, step)
        if fit.verdict is Verdict.FITS:
            return download, fit
    return _best([other for other in downloads if other is not download], computer, context)


def recommend(
    downloads: Iterable[Download], computer: Computer, context: int = DEFAULT_CONTEXT
) -> tuple[Download, Fit] | None:
    """The best model that fits; on a processor only those it can read fast enough.

    ``downloads`` come smallest first. A tight one is named only where none fits.
    """
    worth = [
        download
        for download in downloads
        if any(
            is_quick(download.family.shape, computer, precision)
            for precision in precisions_for(download.format, computer)
        )
    ]
    return _best(worth, computer, context) or _best(worth, computer, context, Verdict.TIGHT)


def _fits(shape: Shape, computer: Computer, context: int, stored: Format) -> list[Fit]:
    """One verdict per precision that the engine would choose among, finest first."""
    choices = precisions_for(stored, computer)
    return [judge(shape, computer, precision, context) for precision in choices]


def _best(
    downloads: Sequence[Download],
    computer: Computer,
    context: int,
    verdict: Verdict = Verdict.FITS,
) -> tuple[Download, Fit] | None:
    """The pair that reaches ``verdict``: biggest family, then finest numbers, then the best
    training for them (for 4 bits the weights trained on that grid, otherwise the plain ones)."""
    pairs = ((download, best_fit(download, computer, context)) for download in downloads)
    reached = [pair for pair in pairs if pair[1].verdict is verdict]
    return max(reached, key=_worth, default=None)


def _worth(pair: tuple[Download, Fit]) -> tuple[bool, int, int, bool]:
    """What needs no matrices in main memory is worth more than anything that does."""
    download, fit = pair
    fineness = -list(Precision).index(fit.precision)
    is_trained_so = (fit.precision is Precision.INT4) == (download.format is not Format.BF16)
    total = download.family.shape.parameters.total
    return fit.waiting is None, total, fineness, is_trained_so
