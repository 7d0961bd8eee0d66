"""How people really type: case, missing marks, polite words, the odd slip."""

from __future__ import annotations

import random
from itertools import product

BEFORE = (
    "please, ",
    "please ",
    "ok, ",
    "hey, ",
    "so ",
    "and ",
    "well, ",
    "tandem, ",
    "hi, ",
    "now ",
    "tell me, ",
    "can you tell me, ",
    "one question: ",
    "quick question: ",
    "um, ",
    "i wonder, ",
)
AFTER = (" please", ", please", " now", " then", " for me", ", thanks", " actually", " exactly")
QUESTION_WORDS = (
    "what",
    "who",
    "how",
    "where",
    "when",
    "why",
    "which",
    "can",
    "do",
    "does",
    "is",
    "are",
    "should",
)


def as_typed(text: str, rng: random.Random, plain: float = 0.35) -> str:
    """``text`` as one of many people would type it; ``plain`` is the share left unpadded."""
    question = text.split(" ")[0].lower() in QUESTION_WORDS
    if rng.random() > plain:
        if rng.random() < 0.35:
            text = rng.choice(BEFORE) + text
        if rng.random() < 0.2 and text[-1] not in "?!.":
            text += rng.choice(AFTER)
    if text[-1] not in "?!." and rng.random() < 0.6:
        text += (
            rng.choice(["?", "?", "?", " ?", "??"])
            if question
            else rng.choice([".", "!", "!", "..."])
        )
    if rng.random() < 0.06:
        text = _slip(text, rng)
    chance = rng.random()
    if chance < 0.4:
        return text[0].upper() + text[1:]
    if chance < 0.44:
        return text.upper()
    return text


# What people say for each other, tried in both directions.
ALIKE = (
    ("what is", "what's"),
    ("can you", "could you"),
    ("how do i", "how can i"),
    ("how do i", "how to"),
    ("you are", "you're"),
    ("i am", "i'm"),
    ("picture", "image"),
    ("picture", "photo"),
    ("film", "video"),
    ("sound", "audio"),
    ("tell me", "say"),
    ("do you know", "can you tell me"),
    ("this", "that"),
    ("a lot", "very much"),
    ("okay", "ok"),
    ("great", "very good"),
    ("want to", "would like to"),
    ("colour", "color"),
)
SMALL_WORDS = frozenset(
    {"the", "a", "an", "so", "very", "please", "do", "is", "me", "to", "of", "really", "my"}
)


def variants(text: str) -> set[str]:
    """Everything :func:`loosened` can make of ``text``."""
    exchanged = {text}
    for pair in ALIKE:
        for one, other in (pair, pair[::-1]):
            exchanged.add(_exchanged(text, one, other))
    return {shorter for some in exchanged for shorter in _shortened(some)}


def _exchanged(text: str, one: str, other: str) -> str:
    return f" {text} ".replace(f" {one} ", f" {other} ").strip()


def _shortened(text: str) -> set[str]:
    """``text`` without any choice of its small words."""
    words = text.split()
    small = [index for index, word in enumerate(words) if word in SMALL_WORDS]
    if len(words) <= 3:
        small = []
    kept = set()
    for choice in product((True, False), repeat=len(small)):
        lost = {index for index, stays in zip(small, choice, strict=True) if not stays}
        kept.add(" ".join(word for index, word in enumerate(words) if index not in lost) or text)
    return kept


def loosened(text: str, rng: random.Random) -> str:
    """``text`` with a word exchanged for a like one or a small word left out, now and then."""
    if rng.random() < 0.3:
        one, other = rng.choice(ALIKE)
        if rng.random() < 0.5:
            one, other = other, one
        text = _exchanged(text, one, other)
    words = text.split()
    if len(words) > 3 and rng.random() < 0.2:
        words = [word for word in words if word not in SMALL_WORDS or rng.random() < 0.5]
    return " ".join(words) or text


def _slip(text: str, rng: random.Random) -> str:
    """One letter lost or doubled."""
    spots = [index for index, character in enumerate(text) if character.isalpha()]
    if not spots:
        return text
    at = rng.choice(spots)
    return text[:at] + text[at + 1 :] if rng.random() < 0.5 else text[:at] + text[at] + text[at:]
