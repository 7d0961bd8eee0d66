"""Which matrices wait in main memory where a card is too small for the whole model.

Arithmetic on shapes, for plan and loader. They are brought to the card for each product, so a
model of experts gives up its experts first: a token reads few of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from engine.hub.catalogue import Shape
from engine.hub.computer import Computer
from engine.hub.memory import matrix_bytes
from engine.requests import Precision

_LAYER = re.compile(r"\blanguage_model\.layers\.(\d+)\.")
_EXPERTS = ".experts."


@dataclass(frozen=True, slots=True)
class Waiting:
    """The matrices of the last ``layers`` of ``all_layers``, ``num_bytes`` together.

    ``is_experts``: of those layers only the experts.
    """

    layers: int
    all_layers: int
    num_bytes: int
    is_experts: bool

    def holds(self, name: str) -> bool:
        """Whether a tensor of the text layers, by its name in the model, is one of them."""
        found = _LAYER.search(name)
        if found is None or int(found[1]) < self.all_layers - self.layers:
            return False
        return not self.is_experts or _EXPERTS in name


def choose_waiting(
    shape: Shape, precision: Precision, missing_bytes: int, computer: Computer
) -> Waiting | None:
    """The fewest layers that give ``missing_bytes`` back to the card.

    None where there is no other memory, or all layers together are not enough.
    """
    if not computer.host_total_bytes or not computer.has_bfloat16 or not shape.num_layers:
        return None
    is_experts = shape.parameters.experts > 0
    movable = matrix_bytes(shape.parameters.experts or shape.parameters.text, precision)
    layers = -(-missing_bytes * shape.num_layers // max(movable, 1))
    if layers > shape.num_layers:
        return None
    return Waiting(layers, shape.num_layers, movable * layers // shape.num_layers, is_experts)
