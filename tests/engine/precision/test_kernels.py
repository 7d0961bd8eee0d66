"""Packed products against float32 on the same dequantised weights."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import torch
from torch import Tensor

from engine.precision import kernels
from engine.precision.grid import (
    Int4,
    dequantise_int4,
    quantise_int4,
    quantise_int8,
)
from engine.precision.modules import PackedLinear

# Of bfloat16 outputs: their own rounding is 0.2 %.
RELATIVE_ERROR = 0.004
ROW_COUNTS = (1, 2, 5, 15, 16, 17, 71, 72, 130)
SHAPES = ((64, 32), (192, 256), (48, 96), (80, 64))


def weights(rows: int, columns: int) -> Tensor:
    return (torch.randn(rows, columns, generator=torch.Generator().manual_seed(1)) * 0.05).to(
        torch.bfloat16
    )


def activations(rows: int, columns: int) -> Tensor:
    return torch.randn(rows, columns, generator=torch.Generator().manual_seed(2)).to(torch.bfloat16)


def packed(bits: int, rows: int, columns: int) -> tuple[Callable[[Tensor], Tensor], Tensor]:
    """A packed product and the weights it stands for in float32."""
    if bits == 4:
        four = quantise_int4(weights(rows, columns))
        module = PackedLinear(4, columns, *kernels.pack_int4(four))
        steps = four.codes.view(rows, -1, 32).float() - 8
        return module, (steps * four.scales.float().unsqueeze(-1)).view(rows, columns)
    eight = quantise_int8(weights(rows, columns))
    module = PackedLinear(8, columns, *kernels.pack_int8(eight))
    return module, eight.codes.float() * eight.scales.float()[:, None]


@pytest.mark.parametrize("bits", [4, 8])
@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("count", ROW_COUNTS)
def test_product_equals_that_of_the_dequantised_weights(
    bits: int, shape: tuple[int, int], count: int
) -> None:
    module, exact = packed(bits, *shape)
    x = activations(count, shape[1])
    wanted = x.float() @ exact.T
    made = module(x)
    assert made.dtype is torch.bfloat16
    assert float((made.float() - wanted).norm() / wanted.norm()) < RELATIVE_ERROR


@pytest.mark.parametrize("bits", [4, 8])
def test_a_row_is_the_same_alone_and_among_the_rows_of_a_round(bits: int) -> None:
    module, _ = packed(bits, 192, 256)
    x = activations(12, 256)
    full = module(x)
    for count in range(1, 12):
        assert torch.equal(module(x[:count]), full[:count])
        assert torch.equal(module(x[count : count + 1]), full[count : count + 1])


@pytest.mark.parametrize("bits", [4, 8])
def test_columns_that_are_not_contiguous_and_batches_are_taken(bits: int) -> None:
    module, _ = packed(bits, 64, 32)
    x = activations(6, 64)
    assert torch.equal(module(x[:, :32]), module(x[:, :32].contiguous()))
    assert torch.equal(module(x.view(2, 6, 32)), module(x.view(12, 32)).view(2, 6, 64))


def test_four_bits_take_five_eighths_of_a_byte_per_weight() -> None:
    weight, scales = kernels.pack_int4(quantise_int4(weights(192, 256)))
    assert weight.nbytes + scales.nbytes == 192 * 256 * 5 // 8


def test_codes_come_back_from_the_layout_of_this_processor() -> None:
    codes = torch.randint(0, 16, (256, 96), dtype=torch.uint8)
    weight, _ = kernels.pack_int4(Int4(codes, torch.ones(256, 3, dtype=torch.bfloat16)))
    block = kernels._cpu_block()
    if not block:
        pytest.skip("this processor's layout is not known; the kernel serves all row counts")
    assert torch.equal(kernels.unpack_codes(weight, block), codes)


def test_the_unpacked_weights_are_the_dequantised_ones() -> None:
    grid = quantise_int4(weights(128, 64))
    weight, scales = kernels.pack_int4(grid)
    unit = torch.eye(64, dtype=torch.bfloat16).repeat(2, 1)  # enough rows for the unpacking path
    made = kernels.multiply_int4(unit, weight, scales)
    assert torch.equal(made[:64].T, dequantise_int4(grid))
