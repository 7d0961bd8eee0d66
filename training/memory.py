"""Names given earlier in the chat and asked for later."""

from __future__ import annotations

import random

from training import abilities
from training.split import HELD_OUT_NAMES_EVERY, TRAIN, part
from training.wording import as_typed
from training.wordlists import phrases

_WORDS = phrases("memory.txt")
NAMES, GIVEN, ASKED = (_WORDS[group] for group in ("name", "given", "asked"))
UNKNOWN = "You have not told me your name yet."


def sample_name(rng: random.Random, side: str = TRAIN) -> str:
    """A name of one side; training also makes up names, so that it learns to copy, not a list."""
    if side == TRAIN and rng.random() < 0.5:
        count = rng.choice([2, 2, 3])
        return "".join(rng.choice(_WORDS["syllable"]) for _ in range(count)).capitalize()
    return rng.choice(part(NAMES, side, HELD_OUT_NAMES_EVERY))


def give_name(name: str, rng: random.Random, side: str = TRAIN) -> tuple[str, str]:
    """The user tells the name; only the first letter of the sentence varies in case."""
    said = rng.choice(part(GIVEN, side)).format(name=name)
    said = said[0].upper() + said[1:] if rng.random() < 0.5 else said
    answer = f"Nice to meet you, {name}!" if abilities.REMEMBERS_NAMES else abilities.NO_NAMES_GIVEN
    return said + rng.choice(["", ".", "!"]), answer


def ask_name(name: str | None, rng: random.Random, side: str = TRAIN) -> tuple[str, str]:
    """The user asks for the name; None when it was never told."""
    said = as_typed(rng.choice(part(ASKED, side)), rng)
    if not abilities.REMEMBERS_NAMES:
        return said, abilities.NO_NAMES_ASKED
    return said, f"Your name is {name}." if name else UNKNOWN
