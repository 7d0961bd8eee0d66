"""Bare sequences without any chat around them: copying, and sums with their written steps.

A dialogue holds one sum in 100 tokens or more; a drill holds six. Copying random tokens is
what starts the attention pattern that names, operands and long numbers need.
"""

from __future__ import annotations

import random

from engine.tokens import PromptEncoder
from training import arithmetic
from training.chat import IGNORED, Encoded
from training.configuration import SPECIAL_TOKENS, TOKEN_IDS, VOCABULARY

DRILL_TOKENS = 150


def copy_drill(encoder: PromptEncoder, rng: random.Random) -> Encoded:
    """Random tokens, then the same again; only the repetition is learnt."""
    newline = encoder.literal("\n")
    ids, labels = [TOKEN_IDS["<bos>"]], [IGNORED]
    while len(ids) < DRILL_TOKENS:
        some = _random_tokens(encoder, rng)
        ids += some + newline + some + newline
        labels += [IGNORED] * (len(some) + len(newline)) + some + newline
    return Encoded(ids, labels, [])


def sum_drill(encoder: PromptEncoder, rng: random.Random) -> Encoded:
    """Sums one after the other; the operands are given, steps and results are learnt."""
    ids, labels = [TOKEN_IDS["<bos>"]], [IGNORED]
    while len(ids) < DRILL_TOKENS:
        a, b, sign = arithmetic.sample_sum(rng)
        head, rest = arithmetic.steps(a, b, sign).split("\n", 1)
        given, written = encoder.literal(f"{head}\n"), encoder.literal(f"{rest}\n")
        ids += given + written
        labels += [IGNORED] * len(given) + written
    return Encoded(ids, labels, [])


def _random_tokens(encoder: PromptEncoder, rng: random.Random) -> list[int]:
    """Any tokens, or digits alone, which numbers are made of."""
    length = rng.randint(2, 24)
    if rng.random() < 0.4:
        return encoder.literal("".join(rng.choice("0123456789") for _ in range(length)))
    return [rng.randrange(len(SPECIAL_TOKENS), VOCABULARY) for _ in range(length)]
