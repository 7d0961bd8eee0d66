"""Time of one matrix product by number format and row count, on this computer's CPU.

    python -m benchmarks.packed_matmul [--rows 1,2,4,8,16,64] [--shape 12288x1536] [--repeats 5]

Process CPU time of one thread, best of the repeats, formats alternating within each repeat.
Besides the product as the engine calls it ("int4", "int8") the table has the packed kernel
and the unpacking path alone, which is where the thresholds in engine/precision/kernels.py come
from. Also says whether a row's result depends on the rows beside it. The last line is JSON.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812

from engine.precision import kernels
from engine.precision.grid import GROUP, quantise_int4, quantise_int8

Product = Callable[[Tensor], Tensor]


def products(rows: int, columns: int) -> dict[str, Product]:
    """The ways to multiply by one random matrix."""
    weight = (torch.randn(rows, columns) * 0.02).to(torch.bfloat16)
    int4 = kernels.pack_int4(quantise_int4(weight))
    int8 = kernels.pack_int8(quantise_int8(weight))
    kernel4 = torch.ops.aten._weight_int4pack_mm_for_cpu
    kernel8 = torch.ops.aten._weight_int8pack_mm
    return {
        "bf16": lambda x: F.linear(x, weight),
        "bf16 padded": lambda x: (
            F.linear(x.expand(2, -1), weight)[:1] if len(x) == 1 else F.linear(x, weight)
        ),
        "int8 kernel": lambda x: kernel8(x, *int8),
        "int8 unpacked": lambda x: kernels.multiply_int8_unpacked(x, *int8),
        "int8": lambda x: kernels.multiply_int8(x, *int8),
        "int4 kernel": lambda x: kernel4(x, int4[0], GROUP, int4[1]),
        "int4 unpacked": lambda x: kernels.multiply_int4_unpacked(x, *int4),
        "int4": lambda x: kernels.multiply_int4(x, *int4),
    }


def best_ms(ways: dict[str, Product], x: Tensor, repeats: int) -> dict[str, float]:
    """Milliseconds of each way."""
    best = dict.fromkeys(ways, float("inf"))
    for _ in range(repeats):
        for name, way in ways.items():
            start = time.process_time()
            way(x)
            best[name] = min(best[name], time.process_time() - start)
    return {name: round(1000 * seconds, 2) for name, seconds in best.items()}


def depends_on_neighbours(way: Product, columns: int, limit: int = 12) -> bool:
    """Whether some row changes when it is computed among fewer rows."""
    x = torch.randn(limit, columns).to(torch.bfloat16)
    full = way(x)
    return any(not torch.equal(way(x[:count]), full[:count]) for count in range(1, limit))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rows", default="1,2,3,4,5,8,16,32,64,96,128,512")
    parser.add_argument("--shape", default="12288x1536")
    parser.add_argument("--repeats", type=int, default=5)
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(0)
    rows, columns = map(int, arguments.shape.split("x"))
    ways = products(rows, columns)
    table: dict[str, dict[str, float]] = {}
    print(f"{'rows':>5}" + "".join(f"{name:>15}" for name in ways))
    for count in map(int, arguments.rows.split(",")):
        x = torch.randn(count, columns).to(torch.bfloat16)
        table[str(count)] = best_ms(ways, x, arguments.repeats)
        print(f"{count:>5}" + "".join(f"{ms:>15.2f}" for ms in table[str(count)].values()))
    unsteady = [name for name, way in ways.items() if depends_on_neighbours(way, columns)]
    print("rows that depend on their neighbours:", ", ".join(unsteady) or "none")
    result = {"shape": arguments.shape, "ms": table, "depends_on_neighbours": unsteady}
    print(json.dumps(result | {"cpu": torch.backends.cpu.get_cpu_capability()}))


if __name__ == "__main__":
    main()
