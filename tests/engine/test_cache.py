"""Slabs against a plain list: whatever is written, kept, undone or gone back to."""

from __future__ import annotations

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.decoder.cache import KVCache, SlabShape

WINDOW, CONTEXT = 6, 400
SHAPES = (SlabShape(2, 3, is_sliding=True), SlabShape(1, 4, is_sliding=False))


class Twin:
    """A cache and the list of numbers that its positions should hold."""

    def __init__(self, slack: int) -> None:
        self.cache = KVCache(
            SHAPES, window=WINDOW, context=CONTEXT, slack=slack, dtype=torch.float32, device="cpu"
        )
        self.held: list[float] = []
        self.written = 0

    @torch.inference_mode()
    def forward(self, rows: int, keep: int) -> None:
        self.cache.reserve(rows)
        values = [float(self.written + row) for row in range(rows)]
        self.written += rows
        for index, shape in enumerate(SHAPES):
            size = (rows, shape.num_kv_heads, shape.head_dim)
            filled = torch.tensor(values)[:, None, None].expand(size)
            self.cache.write(index, filled, -filled)
        self.cache.commit(keep)
        self.held += values[:keep]

    def go_back(self, position: int) -> None:
        reached = self.cache.reachable(position)
        assert reached <= position
        self.cache.go_back(reached)
        del self.held[reached:]

    def check(self) -> None:
        assert self.cache.length == len(self.held)
        for index, shape in enumerate(SHAPES):
            seen = WINDOW if shape.is_sliding else len(self.held)
            start = max(0, len(self.held) - seen)
            keys, values = self.cache.view(index, start, len(self.held))
            expected = torch.tensor(self.held[start:])[None, :, None].expand_as(keys)
            assert torch.equal(keys, expected)
            assert torch.equal(values, -expected)


STEPS = st.one_of(
    st.tuples(st.just("forward"), st.integers(1, 12), st.integers(0, 12)),
    st.tuples(st.just("mark"), st.floats(0, 1), st.just(0)),
    st.tuples(st.just("back"), st.floats(0, 1), st.just(0)),
)


@settings(max_examples=300, deadline=None)
@given(slack=st.integers(1, 20), steps=st.lists(STEPS, max_size=30))
def test_the_cache_holds_what_was_committed(slack: int, steps: list[tuple]) -> None:
    twin = Twin(slack)
    for name, first, second in steps:
        if name == "forward":
            twin.forward(first, min(first, second))
        elif name == "mark":
            twin.cache.add_point_of_return(int(first * len(twin.held)))
        else:
            twin.go_back(int(first * len(twin.held)))
        twin.check()


@settings(max_examples=100, deadline=None)
@given(rounds=st.lists(st.integers(1, 5), min_size=1, max_size=60))
def test_the_drafter_always_finds_one_key_more_than_the_window(rounds: list[int]) -> None:
    twin = Twin(slack=8)
    twin.forward(3, 3)
    for keep in rounds:
        twin.forward(5, keep)
        first = max(0, len(twin.held) - (WINDOW + 1))
        keys, _ = twin.cache.view(0, first, len(twin.held))
        assert keys[0, :, 0].tolist() == twin.held[first:]


def test_a_point_of_return_is_reached_long_after_its_window_left_the_slab() -> None:
    twin = Twin(slack=8)
    twin.forward(10, 10)
    twin.cache.add_point_of_return(9)
    for _ in range(30):
        twin.forward(5, 5)
    twin.go_back(100)
    assert len(twin.held) == 9
    twin.check()


def test_without_a_point_of_return_far_positions_are_not_reachable() -> None:
    twin = Twin(slack=8)
    for _ in range(30):
        twin.forward(5, 5)
    assert twin.cache.reachable(60) == 0
    assert twin.cache.reachable(147) == 147


@pytest.mark.parametrize("rows", [1, 40])
def test_rows_that_are_not_committed_leave_no_trace(rows: int) -> None:
    twin = Twin(slack=8)
    twin.forward(20, 20)
    twin.forward(rows, 0)
    twin.check()


def test_going_back_forgets_later_points_of_return() -> None:
    twin = Twin(slack=8)
    twin.forward(10, 10)
    twin.cache.add_point_of_return(5)
    twin.forward(10, 10)
    twin.cache.add_point_of_return(20)
    for _ in range(10):
        twin.forward(5, 5)
    twin.go_back(10)
    assert len(twin.held) == 5
    for _ in range(10):
        twin.forward(5, 5)
    twin.go_back(25)
    twin.check()


def test_going_back_works_in_slabs_that_grew_in_a_forward() -> None:
    twin = Twin(slack=4)
    twin.forward(10, 10)
    twin.cache.add_point_of_return(9)
    twin.forward(40, 40)
    twin.forward(40, 40)
    twin.go_back(20)
    assert len(twin.held) == 9
    twin.forward(3, 3)
    twin.check()
