"""How much memory a model takes, part by part, and how much of it decoding a token reads.

Arithmetic on shapes; nothing is loaded. The figures are checked against Google's table in the
tests.
"""

from __future__ import annotations

from dataclasses import dataclass

from engine.hub.catalogue import Shape
from engine.requests import Precision

# Interpreter, libraries and activations; Google's memory page leaves 0.5 to 1 GB for them.
WORKSPACE_BYTES = 1_000_000_000
# Below this, launching kernels on a GPU costs more than the arithmetic they do: such a model runs
# on the processor, exactly.
SMALL_BYTES = 256 * 1024 * 1024
# Bytes per weight of the linear layers. Groups of 32 carry a bfloat16 scale and zero each
# (the layout of torch's packed int4 kernel): 0.5 + 4 / 32.
_PACKED_BYTES = {Precision.INT8: 1.0, Precision.INT4: 0.625}
_BFLOAT16_BYTES, _FLOAT32_BYTES = 2, 4


@dataclass(frozen=True, slots=True)
class MemorySplit:
    """Expected memory by use, in bytes.

    ``per_layer_table`` is the table as far as it takes memory; ``mapped_table`` what of it stays in
    its file instead, of which a token reads 20 KB. The one or the other is 0.
    """

    weights: int
    per_layer_table: int
    mapped_table: int
    towers: int
    drafter: int
    kv: int
    workspace: int

    @property
    def total(self) -> int:
        """What must be free; the mapped table needs no memory that another program could use."""
        return (
            self.weights
            + self.per_layer_table
            + self.towers
            + self.drafter
            + self.kv
            + self.workspace
        )


def split_memory(
    shape: Shape, precision: Precision, context: int, *, has_bfloat16: bool = True
) -> MemorySplit:
    """Linear layers and experts at ``precision``; all else, K/V included, in bfloat16.

    ``context`` is cut to what the model can take. Without bfloat16 float32 takes its place, and
    the library loads the model whole.
    """
    parameters = shape.parameters
    plain = _BFLOAT16_BYTES if has_bfloat16 else _FLOAT32_BYTES
    linear = (parameters.text + parameters.experts) * _PACKED_BYTES.get(precision, plain)
    table = parameters.per_layer_table * plain
    kv = shape.kv_fixed_bytes + shape.kv_bytes_per_token * min(context, shape.context)
    return MemorySplit(
        weights=round(linear) + parameters.embed * plain,
        per_layer_table=0 if has_bfloat16 else table,
        mapped_table=table if has_bfloat16 else 0,
        towers=(parameters.vision + parameters.audio) * plain,
        drafter=shape.drafter_parameters * plain,
        kv=kv * plain // _BFLOAT16_BYTES,
        workspace=WORKSPACE_BYTES,
    )


def matrix_bytes(count: int, precision: Precision) -> int:
    """What so many weights of matrices take."""
    return round(count * _PACKED_BYTES.get(precision, _BFLOAT16_BYTES))


def bytes_per_token(shape: Shape, precision: Precision) -> int:
    """What decoding one token reads of the weights; the tied head is the embedding table."""
    embed = shape.parameters.embed
    linear = shape.read_per_token - embed
    packed = _PACKED_BYTES.get(precision, _BFLOAT16_BYTES)
    return round(linear * packed) + embed * _BFLOAT16_BYTES
