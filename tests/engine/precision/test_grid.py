"""Codes and scales: exact on a grid, bounded off it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from engine.precision.grid import (
    GROUP,
    Int4,
    dequantise_int4,
    dequantise_int8,
    quantise_int4,
    quantise_int8,
)


def ordinary(rows: int, columns: int, seed: int = 0) -> Tensor:
    made = torch.randn(rows, columns, generator=torch.Generator().manual_seed(seed)) * 0.02
    return made.to(torch.bfloat16)


def on_grid(rows: int, columns: int, lowest: int, highest: int, seed: int, sign: int = 1) -> Tensor:
    """Weights made as a QAT export makes them: code times scale, rounded to bfloat16."""
    noise = torch.Generator().manual_seed(seed)
    codes = torch.randint(lowest, highest + 1, (rows, columns // GROUP, GROUP), generator=noise)
    scales = torch.rand(rows, columns // GROUP, 1, generator=noise) * 0.01 + 1e-4
    scales = sign * scales.to(torch.bfloat16).float()
    return (codes * scales).to(torch.bfloat16).view(rows, columns)


@settings(max_examples=40, deadline=None)
@given(
    lowest=st.integers(-8, -1),
    highest=st.integers(1, 7),
    seed=st.integers(0, 10_000),
    sign=st.sampled_from([1, -1]),
)
def test_weights_on_a_four_bit_grid_come_back_bit_for_bit(
    lowest: int, highest: int, seed: int, sign: int
) -> None:
    weight = on_grid(8, 96, lowest, highest, seed, sign)
    assert torch.equal(dequantise_int4(quantise_int4(weight)), weight)


def test_groups_of_zeros_and_of_one_value_stay_what_they_are() -> None:
    weight = torch.zeros(4, 64, dtype=torch.bfloat16)
    weight[1] = 0.3
    weight[2, 5] = -1.5
    weight[3] = -0.02
    assert torch.equal(dequantise_int4(quantise_int4(weight)), weight)


def test_a_few_groups_off_the_grid_do_not_spoil_the_rest() -> None:
    weight = on_grid(64, 128, -8, 7, seed=3)
    weight[7, :GROUP] = ordinary(1, GROUP)[0]
    back = dequantise_int4(quantise_int4(weight))
    same = (back == weight).view(64, -1, GROUP).all(dim=-1)
    assert int((~same).sum()) == 1
    assert not same[7, 0]


def test_ordinary_weights_are_off_by_half_a_step_except_where_an_end_is_clipped() -> None:
    weight = ordinary(256, 512)
    grid = quantise_int4(weight)
    off = (dequantise_int4(grid).float() - weight.float()).abs().view(256, -1, GROUP)
    steps = off / grid.scales.float().abs().unsqueeze(-1)
    inner = (grid.codes.view(256, -1, GROUP) > 0) & (grid.codes.view(256, -1, GROUP) < 15)
    assert float(steps[inner].max()) <= 0.52  # half a step and the rounding to bfloat16
    assert float(steps.max()) <= 1.5


def test_the_fit_is_better_than_the_plain_rule_of_q4_0() -> None:
    weight = ordinary(64, 512)
    groups = weight.float().view(-1, GROUP)
    extreme = groups.gather(1, groups.abs().argmax(dim=1, keepdim=True))
    scale = (extreme / -8).to(torch.bfloat16)
    codes = ((groups / scale.float()).round().clamp(-8, 7) + 8).to(torch.uint8)
    plain = Int4(codes.view(64, 512), scale.view(64, -1))
    assert _error(quantise_int4(weight), weight) < 0.98 * _error(plain, weight)


def _error(grid: Int4, weight: Tensor) -> float:
    return float((dequantise_int4(grid).float() - weight.float()).norm())


def test_eight_bits_are_off_by_half_a_step_of_the_row() -> None:
    weight = ordinary(64, 320)
    grid = quantise_int8(weight)
    off = (grid.codes.float() * grid.scales.float()[:, None] - weight.float()).abs()
    assert (
        float((off / grid.scales.float()[:, None]).max()) <= 0.76
    )  # a row's end may clip: its scale is rounded
    assert float(off.norm() / weight.float().norm()) < 0.01
    assert dequantise_int8(grid).dtype is torch.bfloat16


@pytest.mark.parametrize("quantise", [quantise_int4, quantise_int8])
def test_the_same_weights_give_the_same_codes_whatever_the_matrix_around_them(
    quantise: Callable[[Tensor], Any],
) -> None:
    weight = ordinary(2048, 128)
    whole, part = quantise(weight), quantise(weight[1000:1100])
    assert torch.equal(whole.codes[1000:1100], part.codes)
    assert torch.equal(whole.scales[1000:1100], part.scales)
