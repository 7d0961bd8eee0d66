"""Small talk, app help and honest refusals, from the text files beside this package."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from functools import cache

from training.split import HELD_OUT, TRAIN, part
from training.wording import as_typed, loosened
from training.wordlists import lines_by_group, phrases

NO_FACTS = (
    "I do not know that. I am only a small demo model; "
    "a larger one from the model page can tell you."
)
NO_WRITING = (
    "I cannot write that. I am only a small demo model; a larger one from the model page can do it."
)
NO_ADVICE = "I am too small to help with that. A larger model from the model page can."
NO_WEATHER = "I cannot know that: I have no internet, no weather and no clock."
NOT_UNDERSTOOD = "I do not understand that. I am only a small demo model and know few things."
HONEST = frozenset({NO_FACTS, NO_WRITING, NO_ADVICE, NO_WEATHER, NOT_UNDERSTOOD})

_PLACE = re.compile(r"\{([^}]*)\}")
_ANSWERS = {"facts": NO_FACTS, "writing": NO_WRITING, "advice": NO_ADVICE, "weather": NO_WEATHER}


def _outside(suffix: str) -> tuple[tuple[str, str], ...]:
    groups = phrases("outside.txt")
    return tuple(
        (text, answer) for kind, answer in _ANSWERS.items() for text in groups[kind + suffix]
    )


# (question with {group} places, answer); the second tuple serves evaluation alone.
OUTSIDE = _outside("")
OUTSIDE_HELD_OUT = _outside(" held out")

ECHO = (
    "repeat after me: {x}",
    "say {x}",
    "please say {x}",
    "say: {x}",
    "repeat: {x}",
    "echo {x}",
    "write {x}",
    "write this: {x}",
    "Repeat after me: {x}",
    "Say {x}",
)


@dataclass(frozen=True, slots=True)
class Intent:
    """One thing people say in many ways, and the answer to it."""

    name: str
    answer: str
    phrasings: tuple[str, ...]


@cache
def intents() -> tuple[Intent, ...]:
    """All intents with all their phrasings."""
    found = []
    for name, lines in lines_by_group("smalltalk.txt").items():
        answer = next(line[2:] for line in lines if line.startswith("> "))
        phrasings = "|".join(line for line in lines if not line.startswith("> ")).split("|")
        found.append(
            Intent(name, answer, tuple(dict.fromkeys(phrase.strip() for phrase in phrasings)))
        )
    return tuple(found)


def variations() -> dict[str, tuple[str, ...]]:
    """Templates with {one/of/these} by intent; they serve training alone."""
    return phrases("variations.txt")


@cache
def _kept_back() -> frozenset[str]:
    """Everything evaluation says, as ``_plain`` writes it."""
    return frozenset(
        _plain(phrase) for intent in intents() for phrase in phrasings(intent, HELD_OUT)
    )


def _plain(text: str) -> str:
    return "".join(letter for letter in text.lower() if letter.isalnum() or letter == " ").strip()


def _vary(template: str, rng: random.Random) -> str:
    """One way to fill the places of a template."""
    filled = _PLACE.sub(lambda place: rng.choice(place[1].split("/")), template)
    return " ".join(filled.split())


def _said(intent: Intent, rng: random.Random) -> str:
    """A training phrasing, loosened; never one that evaluation uses."""
    while True:
        templates = variations().get(intent.name, ())
        if templates and rng.random() < 0.5:
            said = _vary(rng.choice(templates), rng)
        else:
            said = loosened(rng.choice(phrasings(intent, TRAIN)), rng)
        if _plain(said) not in _kept_back():
            return said


@cache
def phrasings(intent: Intent, side: str) -> tuple[str, ...]:
    """The phrasings of an intent on one side of the split."""
    return tuple(part(intent.phrasings, side))


def topics() -> dict[str, tuple[str, ...]]:
    """Words by group for the templates above."""
    return phrases("topics.txt")


def small_talk(rng: random.Random, side: str = TRAIN) -> tuple[str, str]:
    """Something said and its answer."""
    intent = rng.choice(intents())
    if intent.name.endswith("chinese"):
        return rng.choice(phrasings(intent, side)), intent.answer
    if side == TRAIN:
        return as_typed(_said(intent, rng), rng), intent.answer
    return as_typed(rng.choice(phrasings(intent, side)), rng, plain=0.7), intent.answer


def outside(rng: random.Random, side: str = TRAIN) -> tuple[str, str]:
    """A question outside the domain and the honest answer."""
    if side == TRAIN and rng.random() < 0.06:
        return _gibberish(rng), NOT_UNDERSTOOD
    template, answer = rng.choice(OUTSIDE_HELD_OUT if side == HELD_OUT else OUTSIDE)
    while "{" in template:
        start, end = template.index("{"), template.index("}")
        word = rng.choice(part(topics()[template[start + 1 : end]], side))
        template = template[:start] + word + template[end + 1 :]
    return as_typed(template, rng), answer


def echo(rng: random.Random, side: str = TRAIN) -> tuple[str, str]:
    """A request to say something again, and exactly that."""
    words = [word for group in ("thing", "place") for word in part(topics()[group], side)]
    chance = rng.random()
    if chance < 0.4:
        text = " ".join(rng.choice(words).lower() for _ in range(rng.randint(1, 4)))
    elif chance < 0.75:
        text = str(rng.randint(0, 10 ** rng.randint(1, 6)))
    else:
        text = _letters(rng, rng.randint(3, 7))
    return rng.choice(ECHO).format(x=text), text


def _letters(rng: random.Random, count: int) -> str:
    return "".join(rng.choice("aabcdeeefghiijklmnoopqrstuuvwxyz") for _ in range(count))


def _gibberish(rng: random.Random) -> str:
    if rng.random() < 0.5:
        return (
            "".join(
                rng.choice("abcdefghijklmnopqrstuvwxyz ") for _ in range(rng.randint(4, 20))
            ).strip()
            or "x"
        )
    words = [word for group in topics().values() for word in group]
    return " ".join(rng.choice(words).split()[-1].lower() for _ in range(rng.randint(2, 5)))
