"""How much memory a model needs, and whether that fits this computer now.

Arithmetic on shapes; nothing is loaded. The estimate is checked against Google's table in the
tests; the speed of a model is never estimated here.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from engine.errors import ModelError
from engine.hub.catalogue import Download, Format, Shape
from engine.hub.computer import Computer
from engine.hub.folder import measure_shape
from engine.hub.text import format_bytes

DEFAULT_CONTEXT = 8192
# What a shorter context may come down to before another model is the better advice.
CONTEXT_STEPS = (131072, 65536, 32768, 16384, 8192, 4096)
# Interpreter, libraries and activations; Google's memory page leaves 0.5 to 1 GB for them.
WORKSPACE_BYTES = 1_000_000_000
# A processor reads memory an order slower than a graphics card: beyond this many parameters per
# token an answer is not worth waiting for, so such a model is not recommended (it may be chosen).
_MAX_READ_ON_CPU = 5_000_000_000
# What should stay free beside the model for "fits": this share of the memory, at least this much.
_RESERVE_SHARE, _RESERVE_BYTES = 0.1, 1_000_000_000


class Precision(StrEnum):
    """The numbers a model computes with. ``int4`` is in groups of 32."""

    BF16 = "bf16"
    INT8 = "int8"
    INT4 = "int4"


# Bytes per weight of the linear layers. Groups of 32 carry a bfloat16 scale and zero each
# (the layout of torch's packed int4 kernel): 0.5 + 4 / 32.
_PACKED_BYTES = {Precision.INT8: 1.0, Precision.INT4: 0.625}
_BFLOAT16_BYTES, _FLOAT32_BYTES = 2, 4
# What the engine can load today, by the format on disk.
LOADABLE: dict[Format, tuple[Precision, ...]] = {
    Format.BF16: (Precision.BF16,),
    Format.BF16_ON_4BIT_GRID: (Precision.BF16,),
    Format.INT4_COMPRESSED_TENSORS: (),
}


class Verdict(StrEnum):
    """Whether a model runs in the memory that is free now."""

    FITS = "fits"
    TIGHT = "tight"
    TOO_BIG = "won't fit"


@dataclass(frozen=True, slots=True)
class MemorySplit:
    """Expected memory by use, in bytes."""

    weights: int
    per_layer_table: int
    towers: int
    drafter: int
    kv: int
    workspace: int

    @property
    def total(self) -> int:
        return (
            self.weights
            + self.per_layer_table
            + self.towers
            + self.drafter
            + self.kv
            + self.workspace
        )


@dataclass(frozen=True, slots=True)
class Fit:
    """The verdict on one model at one precision and context; ``reason`` is one sentence."""

    verdict: Verdict
    precision: Precision
    context: int
    split: MemorySplit
    reason: str

    @property
    def needed(self) -> int:
        """Bytes that must be free; see :func:`judge`."""
        return _needed(self.split, self.precision)


def split_memory(
    shape: Shape, precision: Precision, context: int, *, has_bfloat16: bool = True
) -> MemorySplit:
    """Linear layers and experts at ``precision``; all else, K/V included, in bfloat16.

    ``context`` is cut to what the model can take. Without bfloat16 float32 takes its place.
    """
    parameters = shape.parameters
    plain = _BFLOAT16_BYTES if has_bfloat16 else _FLOAT32_BYTES
    linear = (parameters.text + parameters.experts) * _PACKED_BYTES.get(precision, plain)
    kv = shape.kv_fixed_bytes + shape.kv_bytes_per_token * min(context, shape.context)
    return MemorySplit(
        weights=round(linear) + parameters.embed * plain,
        per_layer_table=parameters.per_layer_table * plain,
        towers=(parameters.vision + parameters.audio) * plain,
        drafter=shape.drafter_parameters * plain,
        kv=kv * plain // _BFLOAT16_BYTES,
        workspace=WORKSPACE_BYTES,
    )


def judge(shape: Shape, computer: Computer, precision: Precision, context: int) -> Fit:
    """Compare the expected memory with what is free on ``computer``.

    Beside packed matrices the per-layer table stays in its file, mapped, of which a token reads
    20 KB: it takes no memory that another program could need.
    """
    split = split_memory(shape, precision, context, has_bfloat16=computer.has_bfloat16)
    reserve = max(_RESERVE_BYTES, round(computer.total_bytes * _RESERVE_SHARE))
    needed = _needed(split, precision)
    left = computer.free_bytes - needed
    if left >= reserve:
        verdict = Verdict.FITS
    elif left >= 0:
        verdict = Verdict.TIGHT
    else:
        verdict = Verdict.TOO_BIG
    return Fit(
        verdict=verdict,
        precision=precision,
        context=min(context, shape.context),
        split=split,
        reason=_reason(verdict, needed, reserve, computer),
    )


def _needed(split: MemorySplit, precision: Precision) -> int:
    return split.total - (0 if precision is Precision.BF16 else split.per_layer_table)


def _reason(verdict: Verdict, need: int, reserve: int, computer: Computer) -> str:
    facts = (
        f"Needs {format_bytes(need)}; {format_bytes(computer.free_bytes)} of "
        f"{format_bytes(computer.total_bytes)} is free now ({computer.name})"
    )
    if verdict is Verdict.FITS:
        return f"{facts}."
    if verdict is Verdict.TIGHT:
        return f"{facts}: other programs may have to make room."
    if need + reserve <= computer.total_bytes:
        missing = format_bytes(need - computer.free_bytes)
        return f"{facts}: closing other programs must free {missing}."
    return f"{facts}: there is not enough memory in this computer."


def judge_folder(
    target: Path, drafter: Path | None, computer: Computer, context: int = DEFAULT_CONTEXT
) -> Fit:
    """The verdict on a model on disk, from what its files really hold.

    Raises:
        ModelError: the files cannot be read, or are packed in a way that cannot be planned yet.
    """
    return judge(measure_shape(target, drafter), computer, Precision.BF16, context)


def admit(fit: Fit, computer: Computer) -> tuple[str, ...]:
    """Notes for a load that may be tried; nothing to note where it fits.

    An estimate never forbids what might work: only a model larger than all the memory there is,
    which would bring the computer to a standstill, is refused.

    Raises:
        ModelError: not even the weights have room.
    """
    if fit.needed - fit.split.workspace > computer.total_bytes:
        raise ModelError(
            f"The model needs {format_bytes(fit.needed)} and this computer has "
            f"{format_bytes(computer.total_bytes)} ({computer.name}); choose a smaller model."
        )
    return () if fit.verdict is Verdict.FITS else (fit.reason,)


def best_fit(download: Download, computer: Computer, context: int) -> Fit | None:
    """The finest loadable precision that fits, else the smallest; None if none can be loaded."""
    fits = _fits(download, computer, context)
    smallest = fits[-1] if fits else None
    return next((fit for fit in fits if fit.verdict is Verdict.FITS), smallest)


def find_nearest(
    download: Download, downloads: Sequence[Download], computer: Computer, context: int
) -> tuple[Download, Fit] | None:
    """What to take where ``download`` does not fit: itself with less context, else the best other.

    ``downloads`` come smallest first. None where nothing fits.
    """
    shorter = [step for step in CONTEXT_STEPS if step < min(context, download.family.shape.context)]
    for step in shorter:
        for fit in _fits(download, computer, step):
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
        if computer.device != "cpu" or download.family.shape.read_per_token <= _MAX_READ_ON_CPU
    ]
    return _best(worth, computer, context) or _best(worth, computer, context, Verdict.TIGHT)


def _fits(download: Download, computer: Computer, context: int) -> list[Fit]:
    """One verdict per loadable precision, finest first."""
    shape = download.family.shape
    return [judge(shape, computer, precision, context) for precision in LOADABLE[download.format]]


def _best(
    downloads: Sequence[Download],
    computer: Computer,
    context: int,
    verdict: Verdict = Verdict.FITS,
) -> tuple[Download, Fit] | None:
    """The pair that reaches ``verdict``: biggest family, then finest numbers, then the best
    training for them (for 4 bits the weights trained on that grid, otherwise the plain ones)."""
    reached = [
        (download, fit)
        for download in downloads
        for fit in _fits(download, computer, context)
        if fit.verdict is verdict
    ]
    return max(reached, key=_worth, default=None)


def _worth(pair: tuple[Download, Fit]) -> tuple[int, int, bool]:
    download, fit = pair
    fineness = -list(Precision).index(fit.precision)
    is_trained_so = (fit.precision is Precision.INT4) == (download.format is not Format.BF16)
    return download.family.shape.parameters.total, fineness, is_trained_so
