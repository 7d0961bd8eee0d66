"""The precision that fits, and the reason that is shown."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import torch

from engine.device import Choice
from engine.errors import ModelError
from engine.hub.catalogue import Format
from engine.hub.folder import measure_shape
from engine.precision.choice import choose_for_small, choose_precision
from engine.precision.modules import PackedExperts, PackedLinear
from engine.requests import Precision
from tests.engine.hub.test_plan import GB, computer, find
from tests.engine.precision.conftest import Folders
from tests.engine.precision.folders import load
from tests.engine.tiny_models import SHAPES

E2B = find("e2b").family.shape
CPU = Choice("cpu", torch.bfloat16, "No GPU was found.")


@pytest.mark.parametrize(
    ("free", "expected"),
    [(24, Precision.BF16), (8, Precision.BF16), (7, Precision.INT8), (5.5, Precision.INT4)],
)
def test_the_finest_numbers_that_fit_are_taken(free: float, expected: Precision) -> None:
    chosen = choose_precision(None, CPU, E2B, computer(free, device="cpu"))
    assert chosen.precision is expected
    assert chosen.choice.dtype is torch.bfloat16
    assert chosen.notes == ()


def test_the_reason_says_what_finer_numbers_would_need() -> None:
    chosen = choose_precision(None, CPU, E2B, computer(7, device="cpu"))
    assert chosen.numbers == "int8"
    assert chosen.choice.reason == (
        "No GPU was found. Its matrices are held in int8: in bf16 they would need 6.7 GB in all."
    )


def test_weights_on_a_four_bit_grid_are_packed_without_being_asked() -> None:
    here = computer(64, device="cpu")
    chosen = choose_precision(None, CPU, E2B, here, Format.BF16_ON_4BIT_GRID)
    assert chosen.precision is Precision.INT4
    assert "nothing is lost" in chosen.choice.reason


def test_a_longer_chat_leaves_room_for_coarser_numbers_only() -> None:
    here = computer(8, device="cpu")
    assert choose_precision(None, CPU, E2B, here).precision is Precision.BF16
    long = choose_precision(None, CPU, E2B, here, context=131072)
    assert long.precision is Precision.INT8


def test_where_it_is_tight_the_smallest_is_tried_and_the_user_told() -> None:
    chosen = choose_precision(None, CPU, E2B, computer(3.5, 8, device="cpu"))
    assert chosen.precision is Precision.INT4
    assert len(chosen.notes) == 1
    assert "closing other programs must free" in chosen.notes[0]


def test_what_exceeds_all_memory_of_a_card_in_four_bits_is_refused() -> None:
    card = Choice("cuda:0", torch.bfloat16, "A card.")
    with pytest.raises(ModelError, match="choose a smaller model"):
        choose_precision(None, card, E2B, computer(2))


def test_on_a_processor_what_exceeds_all_memory_is_read_from_the_disk_and_said_so() -> None:
    chosen = choose_precision(None, CPU, E2B, computer(2, device="cpu"))
    assert chosen.precision is Precision.INT4
    assert "read from the disk again and again" in chosen.notes[0]


def test_what_exceeds_a_card_begins_with_layers_in_main_memory() -> None:
    card = Choice("cuda:0", torch.bfloat16, "A card.")
    here = replace(computer(16), host_total_bytes=64 * GB, host_free_bytes=60 * GB)
    shape = find("26b-a4b").family.shape
    chosen = choose_precision(Precision.BF16, card, shape, here)
    assert chosen.precision is Precision.BF16
    assert chosen.waiting is not None
    assert chosen.waiting.is_experts
    assert "wait in main memory, so answers come slower" in chosen.notes[0]


def test_a_small_model_stays_exact_unless_asked_otherwise() -> None:
    small = Choice("cpu", torch.float32, "The model is small.", num_threads=1)
    plain = choose_for_small(None, small)
    assert (plain.precision, plain.choice, plain.numbers) == (None, small, "float32")
    packed = choose_for_small(Precision.INT4, small)
    assert (packed.numbers, packed.choice.dtype) == ("int4", torch.bfloat16)
    assert packed.choice.reason == "int4 was asked for."
    assert packed.choice.num_threads == 1


def test_a_card_without_bfloat16_leaves_packed_models_to_the_processor() -> None:
    old = Choice("cuda:0", torch.float32, "Tesla T4 has no bfloat16.")
    chosen = choose_precision(Precision.INT8, old, E2B, computer(15))
    assert (chosen.precision, chosen.choice.device) == (Precision.INT8, "cpu")
    assert "Tesla T4" in chosen.choice.reason
    assert choose_precision(None, old, E2B, computer(30)).precision is None


@pytest.mark.parametrize("shape", SHAPES)
def test_packed_matrices_take_what_the_plan_says(
    shape: str, folders: Folders, tmp_path: Path
) -> None:
    folder, _ = folders(shape)
    planned = measure_shape(folder).parameters
    model = load(folder, Precision.INT4, tmp_path).model
    packed = [m for m in model.modules() if isinstance(m, PackedLinear | PackedExperts)]
    held = sum(t.nbytes for module in packed for t in module.buffers())
    # What is planned as text also holds norms and routers, much of such tiny models.
    assert held == pytest.approx((planned.text + planned.experts) * 5 / 8, rel=0.12)
