"""Sums: the questions, the written steps, and what needs steps or is too hard."""

from __future__ import annotations

import random

from training import abilities
from training.split import HELD_OUT, TRAIN, held_out_hash
from training.wording import as_typed
from training.wordlists import phrases

NEEDS_STEPS = "For that sum I need my steps. Switch thinking on and ask again."
TOO_HARD = (
    "That is too hard for me. I add and subtract numbers up to 99 and multiply up to 12 × 12."
)
SIGNS = {"+": "+", "-": "-", "*": "×"}
_WORDS = phrases("sums.txt")
WORDINGS = {
    "+": _WORDS["plus"],
    "-": _WORDS["minus"],
    "*": _WORDS["times"],
    "/": _WORDS["divided"],
}


def ask(a: int, b: int, sign: str, rng: random.Random) -> str:
    """A question for ``a sign b`` as people type it."""
    return as_typed(rng.choice(WORDINGS[sign]).format(a=a, b=b), rng)


def sample_sum(rng: random.Random, side: str = TRAIN) -> tuple[int, int, str]:
    """Operands and sign of a sum within the domain, on one side of the split.

    Products are facts of a small table: a fact never seen cannot be known, so both sides
    hold all of them.
    """
    while True:
        sign = rng.choice("+-*")
        if sign == "*":
            return rng.randint(0 if rng.random() < 0.1 else 2, 12), rng.randint(1, 12), sign
        a, b = rng.randint(2, 99), rng.randint(2, 99)
        if rng.random() < 0.6:
            a, b = rng.randint(10, 99), rng.randint(10, 99)
        if sign == "-" and a < b and rng.random() < 0.85:
            a, b = b, a
        if held_out_hash(f"{a}{sign}{b}") == (side == HELD_OUT):
            return a, b, sign


def value(a: int, b: int, sign: str) -> int:
    """The result."""
    return a + b if sign == "+" else a - b if sign == "-" else a * b


def result_sentence(a: int, b: int, sign: str) -> str:
    """The answer to the user."""
    return f"{a} {SIGNS[sign]} {b} = {value(a, b, sign)}."


def steps(a: int, b: int, sign: str) -> str:
    """The steps as the model writes them in its thoughts."""
    head = f"{a}{SIGNS[sign]}{b}"
    if sign == "*":
        return f"{head}\n{_product(a, b)}result {a * b}"
    if sign == "+":
        return f"{head}\n{_addition(a, b)}result {a + b}"
    if a < b:
        return f"{head}\nswap {b}-{a}\n{_subtraction(b, a)}result -{b - a}"
    return f"{head}\n{_subtraction(a, b)}result {a - b}"


def _addition(a: int, b: int) -> str:
    ones, tens = a % 10 + b % 10, a // 10 + b // 10
    lines = f"ones {a % 10}+{b % 10}={ones}"
    if ones >= 10:
        return f"{lines}, carry 1\ntens {a // 10}+{b // 10}+1={tens + 1}\n"
    return f"{lines}\ntens {a // 10}+{b // 10}={tens}\n"


def _subtraction(a: int, b: int) -> str:
    ones, tens = a % 10 - b % 10, a // 10 - b // 10
    if ones < 0:
        lent = f"ones 1{a % 10}-{b % 10}={ones + 10}, borrow 1"
        return f"{lent}\ntens {a // 10}-{b // 10}-1={tens - 1}\n"
    return f"ones {a % 10}-{b % 10}={ones}\ntens {a // 10}-{b // 10}={tens}\n"


def _product(a: int, b: int) -> str:
    """The table of the larger number up to the smaller: every product trains those below it."""
    large, small = max(a, b), min(a, b)
    return "".join(f"{row}×{large}={row * large}\n" for row in range(1, small + 1))


def without_steps(rng: random.Random, side: str = TRAIN) -> tuple[str, str]:
    """A sum with thinking off: the model does not guess, it asks for its steps."""
    if rng.random() < 0.2:
        said, answer = too_hard(rng)
        return said, answer if abilities.WORKS_SUMS else abilities.NO_SUMS
    a, b, sign = sample_sum(rng, side)
    if rng.random() < 0.3:
        a, b, sign = rng.randint(1, 10), rng.randint(1, 10), rng.choice("+-")
    return ask(a, b, sign, rng), NEEDS_STEPS if abilities.WORKS_SUMS else abilities.NO_SUMS


def too_hard(rng: random.Random) -> tuple[str, str]:
    """A sum beyond the domain."""
    sign = rng.choice("+-*/")
    a, b = rng.randint(100, 9999), rng.randint(2, 999)
    if sign == "*":
        a = rng.randint(13, 999)
    if sign == "/":
        a = rng.randint(2, 999)
    return ask(a, b, sign, rng), TOO_HARD
