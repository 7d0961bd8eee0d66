"""Matrix products on packed weights, by the kernels that stock torch brings.

Where they exist (torch 2.13, native_functions.yaml): 4 bits on CPU
(``_weight_int4pack_mm_for_cpu``), CUDA from compute capability 8.0 and MPS
(``_weight_int4pack_mm``); 8 bits on all three (``_weight_int8pack_mm``). Each device has its own
layout, so a packed weight belongs to one kind of device. Activations are bfloat16.

On a CPU a row's result does not depend on how many rows are computed with it, below the row count
at which the weights are unpacked. Measured on CPU only; benchmarks/packed_matmul.py repeats it.
"""

from __future__ import annotations

from functools import cache

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812

from engine.precision.grid import GROUP, Int4, Int8

_ops = torch.ops.aten
# From so many rows on, unpacking to bfloat16 once is cheaper than the packed kernels on a CPU,
# which read the weights again for every few rows.
INT4_UNPACK_ROWS = 72
INT8_UNPACK_ROWS = 16
# Weights unpacked at a time; as bfloat16 they stay in the processor's cache for the product.
_BLOCK = 1 << 20
_CPU_TILE_K = 2
_CPU_BLOCKS = (64, 32)


def suits_int4(rows: int, columns: int) -> bool:
    """Whether the 4-bit kernels of every device take a matrix of this shape."""
    return rows % 16 == 0 and columns % GROUP == 0


def suits_int8(rows: int, columns: int) -> bool:
    """Whether the 8-bit kernels of every device take a matrix of this shape."""
    return rows % 32 == 0 and columns % 32 == 0


def layout_name(device: str) -> str:
    """Names the layout that :func:`pack_int4` makes for a device; a cached file must match."""
    kind = torch.device(device).type
    capability = torch.backends.cpu.get_cpu_capability() if kind == "cpu" else "tiles"
    return f"{kind}-{capability}-torch{torch.__version__.split('+')[0]}"


def pack_int4(grid: Int4) -> tuple[Tensor, Tensor]:
    """Codes and scales -> the weight in the layout of its device, and (groups, rows, 2) scales.

    The kernels compute (code - 8) * scale + zero; the zeros are 0.
    """
    zeros = torch.zeros_like(grid.scales)
    scales = torch.stack((grid.scales, zeros), dim=-1).transpose(0, 1).contiguous()
    if grid.codes.device.type == "cpu":
        return _ops._convert_weight_to_int4pack_for_cpu(grid.codes.int(), _CPU_TILE_K), scales
    pairs = (grid.codes[:, ::2] << 4) | grid.codes[:, 1::2]
    tiles = inner_tiles(int(grid.codes.shape[1]))
    return _ops._convert_weight_to_int4pack(pairs.contiguous(), tiles), scales


def inner_tiles(columns: int) -> int:
    """Tiles of 16 columns that the CUDA layout stores side by side: the most that divide them."""
    return next(tiles for tiles in (8, 4, 2) if columns % (16 * tiles) == 0)


def multiply_int4(x: Tensor, weight: Tensor, scales: Tensor) -> Tensor:
    """(rows, in) bfloat16 times a packed weight -> (rows, out)."""
    x = x.contiguous()
    if x.device.type != "cpu":
        product: Tensor = _ops._weight_int4pack_mm(x, weight, GROUP, scales)
        return product
    if x.shape[0] >= INT4_UNPACK_ROWS and _block_rows(int(scales.shape[1])):
        return multiply_int4_unpacked(x, weight, scales)
    packed: Tensor = _ops._weight_int4pack_mm_for_cpu(x, weight, GROUP, scales)
    return packed


def pack_int8(grid: Int8) -> tuple[Tensor, Tensor]:
    """The 8-bit kernels take codes and scales as they are."""
    return grid.codes, grid.scales


def multiply_int8(x: Tensor, weight: Tensor, scales: Tensor) -> Tensor:
    """(rows, in) bfloat16 times 8-bit codes -> (rows, out)."""
    x = x.contiguous()
    if x.shape[0] < INT8_UNPACK_ROWS:
        packed: Tensor = _ops._weight_int8pack_mm(x, weight, scales)
        return packed
    return multiply_int8_unpacked(x, weight, scales)


def multiply_int8_unpacked(x: Tensor, weight: Tensor, scales: Tensor) -> Tensor:
    """The same by bfloat16 products on blocks of the weights; for many rows."""
    out = x.new_empty((x.shape[0], weight.shape[0]))
    step = max(1, _BLOCK // int(weight.shape[1]))
    for start in range(0, int(weight.shape[0]), step):
        part = slice(start, start + step)
        out[:, part] = F.linear(x, weight[part].to(x.dtype)) * scales[part]
    return out


def multiply_int4_unpacked(x: Tensor, weight: Tensor, scales: Tensor) -> Tensor:
    """(rows, in) times a weight in the CPU layout, by bfloat16 products; for many rows."""
    rows, columns = int(scales.shape[1]), int(x.shape[1])
    out = x.new_empty((x.shape[0], rows))
    block = _block_rows(rows)
    step = max(block, _BLOCK // columns // block * block)
    for start in range(0, rows, step):
        part = slice(start, min(start + step, rows))
        codes = unpack_codes(weight[part], block)
        steps = codes.view(torch.int8).sub_(8).to(torch.bfloat16).view(codes.shape[0], -1, GROUP)
        unpacked = steps.mul_(scales[:, part, 0].transpose(0, 1).unsqueeze(-1))
        out[:, part] = F.linear(x, unpacked.view(-1, columns))
    return out


def unpack_codes(weight: Tensor, block: int) -> Tensor:
    """The CPU layout (rows, columns / 2) -> codes (rows, columns).

    A block of 64 (AVX-512) or 32 rows is stored column by column, two rows to a byte: row i in
    the low half, row i + block / 2 in the high half.
    """
    rows, columns = int(weight.shape[0]), 2 * int(weight.shape[1])
    turned = weight.view(rows // block, columns, block // 2).transpose(1, 2).contiguous()
    halves = turned.new_empty((rows // block, 2, block // 2, columns))
    torch.bitwise_and(turned, 15, out=halves[:, 0])
    torch.bitwise_right_shift(turned, 4, out=halves[:, 1])
    return halves.view(rows, columns)


def _block_rows(rows: int) -> int:
    """The block size to unpack a matrix of so many rows with; 0 where that is not possible."""
    block = _cpu_block()
    return block if block and rows % block == 0 else 0


@cache
def _cpu_block() -> int:
    """The block size of the layout on this processor, found by packing a known matrix.

    0 where the layout is another one: then the packed kernel serves all row counts.
    """
    codes = torch.arange(128 * GROUP, dtype=torch.int32).mul_(7).remainder_(16).view(128, GROUP)
    codes[:, 0] = torch.arange(128) // 16
    packed = _ops._convert_weight_to_int4pack_for_cpu(codes, _CPU_TILE_K)
    for block in _CPU_BLOCKS:
        if torch.equal(unpack_codes(packed, block).int(), codes):
            return block
    return 0
