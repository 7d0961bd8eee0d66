"""A model folder -> target, drafter and processor, checked to fit each other.

Only safetensors, never code from the folder, never the network. The drafter lies in the
subfolder ``assistant`` or is named separately. Engine process only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from torch import nn
from transformers import (
    AutoConfig,
    Gemma4AssistantForCausalLM,
    Gemma4ForConditionalGeneration,
    Gemma4UnifiedAssistantForCausalLM,
    Gemma4UnifiedForConditionalGeneration,
)

from engine.checkpoint import Checkpoint, inspect_drafter, inspect_target
from engine.device import Choice, choose_device
from engine.errors import ModelError
from engine.hub.computer import measure_computer
from engine.hub.folder import measure_shape
from engine.hub.memory import SMALL_BYTES
from engine.hub.naming import display_name, stored_format
from engine.hub.plan import DEFAULT_CONTEXT
from engine.hub.waiting import Waiting
from engine.pairing import check_pair
from engine.precision.assembly import assemble
from engine.precision.choice import Chosen, choose_for_small, choose_precision
from engine.precision.source import check_quantisation
from engine.processor import Processor, load_processor
from engine.prompt import Format
from engine.quiet import hush_transformers
from engine.recovery import is_out_of_memory
from engine.requests import Precision
from engine.template import template_notes
from engine.tuning import Tuned, tune

DRAFTER_FOLDER = "assistant"

Report = Callable[[int, int, str], None]

_CLASSES = {
    "gemma4": Gemma4ForConditionalGeneration,
    "gemma4_unified": Gemma4UnifiedForConditionalGeneration,
    "gemma4_assistant": Gemma4AssistantForCausalLM,
    "gemma4_unified_assistant": Gemma4UnifiedAssistantForCausalLM,
}


@dataclass(frozen=True, slots=True)
class LoadedModel:
    """Everything a session needs; ``notes`` are sentences for the model's card.

    ``numbers`` names what the matrices are held in: float32, bfloat16, int8 or int4; ``padding``
    the row counts of a pass that are faster when filled up to others.
    """

    name: str
    target: Any
    drafter: nn.Module | None
    processor: Processor
    choice: Choice
    numbers: str
    checkpoint: Checkpoint
    fmt: Format
    notes: tuple[str, ...]
    max_context: int | None = None
    padding: Mapping[int, int] = field(default_factory=dict)

    @property
    def context(self) -> int:
        """Positions, prompt and reply together: the model's own, or fewer if the user chose so."""
        own = int(self.target.config.get_text_config().max_position_embeddings)
        return own if self.max_context is None else min(own, self.max_context)


def load_model(
    folder: Path,
    *,
    drafter_folder: Path | None = None,
    with_drafter: bool = True,
    precision: Precision | None = None,
    context: int | None = None,
    report: Report = lambda done, total, what: None,
) -> LoadedModel:
    """Load what lies in ``folder``.

    Args:
        drafter_folder: where the drafter lies, if not in the subfolder ``assistant``.
        precision: what to hold matrices in; None takes the finest that fits into memory.
        context: the most positions of a chat; None leaves the model its own.
        report: hears (done, total, what) before each step, and while weights are packed.

    Raises:
        ModelError: a file is missing, damaged or of the wrong kind, the pair does not fit, or
            this computer's memory is smaller than the model.
    """
    hush_transformers()
    report(0, 4, "Checking the model's files")
    target_files = inspect_target(folder)
    drafter_files = _find_drafter(folder, drafter_folder) if with_drafter else None
    if drafter_files is not None:
        check_pair(_configuration(target_files), _configuration(drafter_files))
    tuned = _choose(target_files, drafter_files, precision, context)
    chosen = tuned.chosen
    choice = chosen.choice
    if choice.num_threads is not None:
        torch.set_num_threads(choice.num_threads)
    report(1, 4, "Loading the tokenizer")
    processor = load_processor(target_files)
    report(2, 4, "Loading the model")
    waiting = chosen.waiting
    target, kept = _load(target_files, chosen, lambda what: report(2, 4, what), waiting)
    report(3, 4, "Loading the drafter")
    drafter = None
    if drafter_files is not None:
        drafter, _ = _load(drafter_files, chosen, lambda what: report(3, 4, what))
    fmt = chat_format(target.config)
    return LoadedModel(
        name=display_name(folder),
        target=target,
        drafter=drafter,
        processor=processor,
        choice=choice,
        numbers=chosen.numbers,
        checkpoint=target_files,
        fmt=fmt,
        notes=(*_notes(choice, drafter, processor, fmt), *chosen.notes, *kept),
        max_context=context,
        padding=tuned.padding,
    )


def _choose(
    target: Checkpoint,
    drafter: Checkpoint | None,
    wanted: Precision | None,
    context: int | None,
) -> Tuned:
    """Precision and device for the pair, and what was measured there."""
    is_packed = check_quantisation(target.config, target.folder)
    num_bytes = target.weight_bytes + (drafter.weight_bytes if drafter else 0)
    choice = choose_device(num_bytes)
    if num_bytes <= SMALL_BYTES:
        wanted = Precision.INT4 if is_packed and not wanted else wanted
        return Tuned(choose_for_small(wanted, choice), {})
    chosen = choose_precision(
        wanted,
        choice,
        measure_shape(target.folder, drafter.folder if drafter else None),
        measure_computer(),
        stored_format(target.folder),
        context or DEFAULT_CONTEXT,
    )
    text = _configuration(target).get_text_config()
    size = int(text.intermediate_size), int(text.hidden_size)
    is_free = wanted is None and not is_packed
    return tune(chosen, target.folder, size, num_bytes, is_free=is_free)


def _load(
    checkpoint: Checkpoint,
    chosen: Chosen,
    tell: Callable[[str], None],
    waiting: Waiting | None = None,
) -> tuple[Any, tuple[str, ...]]:
    """The model of a folder, and sentences on how its weights came here."""
    choice, precision = chosen.choice, chosen.precision
    if precision is None:
        return _load_weights(checkpoint, choice), ()
    told = -1

    def on_progress(done: int, total: int) -> None:
        nonlocal told
        percent = 100 * done // total
        if percent > told:
            told = percent
            tell(f"Packing the weights: {percent} %")

    model_class = _CLASSES[str(checkpoint.config["model_type"])]
    with _as_model_errors(checkpoint):
        made = assemble(
            checkpoint,
            model_class,
            _configuration(checkpoint),
            precision,
            choice.device,
            waiting=waiting,
            on_progress=on_progress,
        )
    return made.model, made.notes


def _notes(
    choice: Choice, drafter: nn.Module | None, processor: Processor, fmt: Format
) -> tuple[str, ...]:
    alone = () if drafter else ("There is no drafter, so the model answers alone and slower.",)
    return (choice.reason, *alone, *template_notes(processor.tokenizer, fmt))


def chat_format(config: Any) -> Format:
    """E2B and E4B are the sizes with embeddings per layer; the unified model has none."""
    per_layer = getattr(config.get_text_config(), "hidden_size_per_layer_input", 0)
    return Format.SMALL if per_layer else Format.LARGE


def _find_drafter(folder: Path, drafter_folder: Path | None) -> Checkpoint | None:
    if drafter_folder is not None:
        return inspect_drafter(drafter_folder)
    inside = folder / DRAFTER_FOLDER
    return inspect_drafter(inside) if inside.is_dir() else None


def _configuration(checkpoint: Checkpoint) -> Any:
    try:
        return AutoConfig.from_pretrained(
            checkpoint.folder, local_files_only=True, trust_remote_code=False
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelError(
            f"The file {checkpoint.folder / 'config.json'} cannot be used ({_first_line(error)}); "
            "download the model again."
        ) from error


def _load_weights(checkpoint: Checkpoint, choice: Choice) -> Any:
    model_class = _CLASSES[str(checkpoint.config["model_type"])]
    placement = {} if choice.device == "cpu" else {"device_map": {"": choice.device}}
    with _as_model_errors(checkpoint):
        model, report = model_class.from_pretrained(
            checkpoint.folder,
            dtype=choice.dtype,
            local_files_only=True,
            use_safetensors=True,
            output_loading_info=True,
            **placement,
        )
    if report["missing_keys"]:
        raise ModelError(
            f"The model in {checkpoint.folder} lacks weights ({min(report['missing_keys'])} and "
            "others); download it again."
        )
    return model.eval().requires_grad_(False)


@contextmanager
def _as_model_errors(checkpoint: Checkpoint) -> Iterator[None]:
    """The library reports broken configurations and mismatched shapes by any of these."""
    try:
        yield
    except (OSError, ValueError, KeyError, TypeError, RuntimeError, MemoryError) as error:
        if is_out_of_memory(error):
            raise ModelError(
                f"There is not enough memory for the model in {checkpoint.folder}; close other "
                "programs or choose a smaller model."
            ) from error
        raise ModelError(
            f"The model in {checkpoint.folder} cannot be loaded ({_first_line(error)}); download "
            "it again or choose another folder."
        ) from error


def _first_line(error: Exception) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0].rstrip(".")
