"""The noise is Gumbel, independent, and nothing but a function of seed, position and id."""

from __future__ import annotations

import math

import torch
from hypothesis import given
from hypothesis import strategies as st

from engine.noise import gumbel, position_keys

MASK = 0xFFFFFFFF


def by_hand(keys: list[int], token: int) -> float:
    """The same value with Python integers and doubles."""

    def mix(x: int) -> int:
        x = ((x ^ (x >> 16)) * 0x21F0AAAD) & MASK
        x = ((x ^ (x >> 15)) * 0x735A2D97) & MASK
        return x ^ (x >> 15)

    uniform = (mix((mix(token ^ keys[0]) + keys[1]) & MASK) + 0.5) / 2**32
    return -math.log(-math.log1p(-uniform))


@given(st.integers(0, 2**63), st.integers(0, 300_000), st.integers(0, 262_143))
def test_values_equal_those_worked_out_by_hand(seed: int, position: int, token: int) -> None:
    keys = position_keys(seed, [position], "cpu")
    value = gumbel(keys, torch.tensor([[token]])).item()
    assert math.isclose(value, by_hand(keys[0].tolist(), token), rel_tol=1e-4, abs_tol=1e-4)


def test_values_follow_the_gumbel_law() -> None:
    values = gumbel(position_keys(1, range(8), "cpu"), torch.arange(50_000)).double()
    uniform = torch.exp(-torch.exp(-values)).flatten()
    counts = torch.histc(uniform, bins=100, min=0.0, max=1.0)
    expected = uniform.numel() / 100
    chi_square = float(((counts - expected) ** 2 / expected).sum())
    assert chi_square < 160  # 99 degrees of freedom: 99.99 % of true samples stay below
    assert torch.isfinite(values).all()


def test_positions_seeds_and_neighbouring_ids_are_uncorrelated() -> None:
    keys = torch.cat((position_keys(1, range(3), "cpu"), position_keys(2, range(3), "cpu")))
    values = gumbel(keys, torch.arange(100_000))
    shifted = torch.cat((values, values.roll(1, dims=1)))
    correlation = torch.corrcoef(shifted) - torch.eye(12)
    assert correlation.abs().max() < 0.015


def test_the_value_of_a_token_does_not_depend_on_its_place_among_candidates() -> None:
    keys = position_keys(5, [17], "cpu")
    every = gumbel(keys, torch.arange(1000)[None])
    some = torch.tensor([[999, 3, 500]])
    assert torch.equal(gumbel(keys, some), every.gather(1, some))
