"""The calibration decides by what it measured, once per model, device and numbers."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from engine import calibration, tuning
from engine.calibration import ROWS, is_float32_faster, measured, padding
from engine.device import Choice
from engine.generation import Generator, Sampling
from engine.precision.choice import Chosen
from engine.requests import Precision
from engine.tuning import tune
from tests.engine.prompts import build, generated, reference
from tests.engine.recorded_drafter import RecordedDrafter
from tests.engine.tiny_models import pair

# Milliseconds of a 12288 x 1536 product on a server processor with bfloat16 units.
FLOAT32 = {1: 5.6, 2: 12.0, 3: 17.4, 4: 14.2, 5: 20.3, 8: 19.4}
BFLOAT16 = {1: 4.9, 2: 3.6, 3: 3.6, 4: 3.9, 5: 4.1, 8: 4.6}
SIZE = (128, 64)


def test_rows_are_filled_up_where_more_cost_clearly_less() -> None:
    assert padding(FLOAT32) == {3: 4}
    assert padding(BFLOAT16) == {1: 2}


def test_float32_is_taken_only_where_its_tokens_cost_less() -> None:
    assert not is_float32_faster(FLOAT32, BFLOAT16)
    without_units = {rows: 6 * ms for rows, ms in BFLOAT16.items()}
    assert is_float32_faster(FLOAT32, without_units)


@pytest.mark.parametrize("numbers", ["float32", "bfloat16", "int8", "int4"])
def test_times_are_measured_once_and_kept(
    numbers: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = measured(tmp_path / "model", "cpu", numbers, SIZE, tmp_path)
    assert tuple(first) == ROWS
    assert all(ms > 0 for ms in first.values())
    monkeypatch.setattr(calibration, "measure", lambda *_: pytest.fail("measured again"))
    assert measured(tmp_path / "model", "cpu", numbers, SIZE, tmp_path) == first


def test_another_model_device_or_format_is_measured_for_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, str]] = []

    def measure(device: str, numbers: str, size: tuple[int, int]) -> dict[int, float]:
        asked.append((device, numbers))
        return FLOAT32

    monkeypatch.setattr(calibration, "measure", measure)
    for model, device, numbers in (
        ("one", "cpu", "float32"),
        ("two", "cpu", "float32"),
        ("two", "mps", "float32"),
        ("two", "mps", "bfloat16"),
        ("one", "cpu", "float32"),
    ):
        measured(tmp_path / model, device, numbers, SIZE, tmp_path)
    assert len(asked) == 4


@pytest.mark.parametrize("broken", ["", "[1]", '{"key": 3}', "{"])
def test_a_file_that_cannot_be_read_is_made_anew(broken: str, tmp_path: Path) -> None:
    (tmp_path / "calibration.json").write_text(broken, encoding="utf-8")
    first = measured(tmp_path / "model", "cpu", "float32", SIZE, tmp_path)
    assert measured(tmp_path / "model", "cpu", "float32", SIZE, tmp_path) == first


def chosen(precision: Precision | None) -> Chosen:
    return Chosen(precision, Choice("cpu", torch.bfloat16, "No GPU was found."))


@pytest.fixture
def slow_bfloat16(monkeypatch: pytest.MonkeyPatch) -> None:
    """A processor without bfloat16 units, with plenty of memory."""

    def measure(device: str, numbers: str, size: tuple[int, int]) -> dict[int, float]:
        return FLOAT32 if numbers == "float32" else {row: 90.0 + row for row in FLOAT32}

    monkeypatch.setattr(calibration, "measure", measure)
    monkeypatch.setattr(tuning, "_free_bytes", lambda: 1000)


@pytest.mark.usefixtures("slow_bfloat16")
def test_slow_bfloat16_gives_way_to_float32_where_memory_allows(tmp_path: Path) -> None:
    tuned = tune(chosen(None), tmp_path, SIZE, 300, is_free=True, folder=tmp_path)
    assert tuned.chosen.numbers == "float32"
    assert tuned.chosen.choice.reason.endswith("float32 is faster than bfloat16.")
    assert tuned.padding == {3: 4}


@pytest.mark.usefixtures("slow_bfloat16")
@pytest.mark.parametrize(
    ("precision", "num_bytes", "is_free"),
    [(None, 700, True), (None, 300, False), (Precision.INT4, 300, True)],
)
def test_numbers_stay_without_the_memory_or_against_a_wish(
    precision: Precision | None, num_bytes: int, is_free: bool, tmp_path: Path
) -> None:
    before = chosen(precision)
    tuned = tune(before, tmp_path, SIZE, num_bytes, is_free=is_free, folder=tmp_path)
    assert tuned.chosen == before


def test_cuda_is_not_calibrated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calibration, "measure", lambda *_: pytest.fail("measured"))
    card = Chosen(None, Choice("cuda:0", torch.bfloat16, "It computes in bfloat16."))
    tuned = tune(card, tmp_path, SIZE, 1, is_free=True, folder=tmp_path)
    assert (tuned.chosen, tuned.padding) == (card, {})


@settings(max_examples=10, deadline=None)
@given(
    padding=st.dictionaries(st.integers(1, 9), st.integers(0, 4)),
    draft_length=st.integers(0, 8),
    room=st.sampled_from([24, 400]),
)
def test_filled_up_rounds_say_the_same(
    padding: dict[int, int], draft_length: int, room: int
) -> None:
    inputs = build("E2B", "text past the window").inputs
    expected = reference("E2B", "text past the window", 24)
    start = len(inputs.ids)
    drafter = RecordedDrafter([*inputs.ids, *expected], {start + 3, start + 9})
    generator = Generator(
        pair("E2B").target,
        drafter,
        context=start + room,
        chunk=16,
        slack=16,
        padding={rows: rows + more for rows, more in padding.items()},
    )
    assert tuple(generated(generator, inputs, Sampling(), draft_length=draft_length)) == expected
