"""Which messages of a chat's tree are shown: pure functions over rows, no SQL.

A place in the tree can hold several variants: answers to one question, or wordings of one
question. The one chosen last is shown, and the path goes on below it; so every fork remembers
its position, and a deleted variant leaves the one chosen before it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Node:
    """One message in the tree. Among variants the one with the largest ``chosen`` is shown."""

    id: int
    parent_id: int | None
    chosen: int


@dataclass(frozen=True, slots=True)
class Step:
    """A shown message and all variants at its place, itself included, oldest first."""

    id: int
    variants: tuple[int, ...]


def shown_path(nodes: Iterable[Node]) -> list[Step]:
    """The shown messages from the first to the last. Nodes whose parent is missing are not."""
    children: defaultdict[int | None, list[Node]] = defaultdict(list)
    for node in nodes:
        children[node.parent_id].append(node)
    path: list[Step] = []
    parent: int | None = None
    while variants := children.get(parent):
        if len(variants) == 1:
            shown = variants[0]
            path.append(Step(shown.id, (shown.id,)))
        else:
            shown = max(variants, key=lambda node: (node.chosen, node.id))
            path.append(Step(shown.id, tuple(sorted(node.id for node in variants))))
        parent = shown.id
    return path


def ancestors(parents: dict[int, int | None], message_id: int) -> list[int]:
    """``message_id`` and everything above it, the first message last."""
    chain: list[int] = []
    current: int | None = message_id
    while current is not None:
        chain.append(current)
        current = parents[current]
    return chain
