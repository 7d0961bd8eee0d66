"""Small talk, app help and honest refusals, from the text files beside this package."""

from __future__ import annotations

import random
from dataclasses import dataclass
from functools import cache

from training.settings import PROJECT
from training.split import HELD_OUT, TRAIN, part
from training.wording import as_typed

TEXTS = PROJECT / "training" / "texts"

NO_FACTS = "I do not know that. I am only a small demo model; a larger one from the model page can tell you."
NO_WRITING = (
    "I cannot write that. I am only a small demo model; a larger one from the model page can do it."
)
NO_ADVICE = "I am too small to help with that. A larger model from the model page can."
NO_WEATHER = "I cannot know that: I have no internet, no weather and no clock."
NOT_UNDERSTOOD = "I do not understand that. I am only a small demo model and know few things."
HONEST = frozenset({NO_FACTS, NO_WRITING, NO_ADVICE, NO_WEATHER, NOT_UNDERSTOOD})

# (question with {group} places, answer)
OUTSIDE = (
    ("what is the capital of {place}", NO_FACTS), ("how many people live in {place}", NO_FACTS),
    ("where is {place}", NO_FACTS), ("tell me about {place}", NO_FACTS),
    ("what is the best hotel in {place}", NO_FACTS), ("how far is {place} from {place}", NO_FACTS),
    ("who was {person}", NO_FACTS), ("when was {person} born", NO_FACTS),
    ("what did {person} do", NO_FACTS), ("who is {person}", NO_FACTS),
    ("tell me something about {person}", NO_FACTS), ("did {person} ever visit {place}", NO_FACTS),
    ("what is a {thing}", NO_FACTS), ("how does a {thing} work", NO_FACTS),
    ("explain the {thing}", NO_FACTS), ("what is the largest {thing} in the world", NO_FACTS),
    ("how old is the {thing}", NO_FACTS), ("who invented the {thing}", NO_FACTS),
    ("why is the {thing} so important", NO_FACTS), ("what is the difference between a {thing} and a {thing}", NO_FACTS),
    ("do you know a {thing}", NO_FACTS), ("how much does a {thing} cost", NO_FACTS),
    ("what colour is a {thing}", NO_FACTS), ("what do you know about the {thing}", NO_FACTS),
    ("which {thing} is the fastest", NO_FACTS), ("is a {thing} heavier than a {thing}", NO_FACTS),
    ("what is the history of {place}", NO_FACTS), ("who won the war in {place}", NO_FACTS),
    ("what language do they speak in {place}", NO_FACTS), ("name three kinds of {thing}", NO_FACTS),
    ("what does the word {thing} mean", NO_FACTS), ("how many {thing}s are there", NO_FACTS),
    ("who wrote the {thing}", NO_FACTS), ("what is quantum physics", NO_FACTS),
    ("write {writing} about the {thing}", NO_WRITING), ("write {writing}", NO_WRITING),
    ("write me {writing} about {place}", NO_WRITING), ("can you write {writing} for me", NO_WRITING),
    ("compose {writing} about {person}", NO_WRITING), ("i need {writing} about a {thing}", NO_WRITING),
    ("translate {thing} into French", NO_WRITING), ("translate this sentence into Spanish", NO_WRITING),
    ("summarise the book about {person}", NO_WRITING), ("make {writing} for my {thing}", NO_WRITING),
    ("draw me a {thing}", NO_WRITING), ("paint a picture of a {thing}", NO_WRITING),
    ("generate an image of {place}", NO_WRITING), ("write a python program that counts {thing}s", NO_WRITING),
    ("tell me a story about a {thing}", NO_WRITING), ("tell me a story", NO_WRITING),
    ("sing a song about {place}", NO_WRITING), ("sing something", NO_WRITING),
    ("how do i {activity}", NO_ADVICE), ("how can i {activity}", NO_ADVICE), ("help me to {activity}", NO_ADVICE),
    ("teach me to {activity}", NO_ADVICE), ("what is the best way to {activity}", NO_ADVICE),
    ("i want to {activity}", NO_ADVICE), ("should i {activity}", NO_ADVICE), ("should i buy a {thing}", NO_ADVICE),
    ("my {thing} is broken, what should i do", NO_ADVICE), ("what should i cook today", NO_ADVICE),
    ("give me advice on my {thing}", NO_ADVICE), ("i have a {thing}, what can i do", NO_ADVICE),
    ("recommend a good {thing}", NO_ADVICE), ("what do you think about the {thing}", NO_ADVICE),
    ("which is better, a {thing} or a {thing}", NO_ADVICE), ("plan my holiday in {place}", NO_ADVICE),
    ("what is the weather in {place}", NO_WEATHER), ("what is the weather today", NO_WEATHER),
    ("will it rain tomorrow", NO_WEATHER), ("how is the weather", NO_WEATHER), ("is it cold in {place}", NO_WEATHER),
    ("what time is it in {place}", NO_WEATHER), ("what time is it", NO_WEATHER), ("what day is it", NO_WEATHER),
    ("what is the date today", NO_WEATHER), ("what year is it", NO_WEATHER), ("what is the time", NO_WEATHER),
    ("do you have the time", NO_WEATHER), ("which day is today", NO_WEATHER), ("how warm is it today", NO_WEATHER),
)  # fmt: skip
# Whole templates that evaluation alone uses.
OUTSIDE_HELD_OUT = (
    ("how high is the {thing}", NO_FACTS), ("what is {place} famous for", NO_FACTS),
    ("where was {person} born", NO_FACTS), ("why do we need a {thing}", NO_FACTS),
    ("please write {writing} for {person}", NO_WRITING), ("can you compose {writing}", NO_WRITING),
    ("show me how to {activity}", NO_ADVICE), ("what do i need to {activity}", NO_ADVICE),
    ("is it raining in {place}", NO_WEATHER), ("what is today's date", NO_WEATHER),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Intent:
    """One thing people say in many ways, and the answer to it."""

    name: str
    answer: str
    phrasings: tuple[str, ...]


def _groups(name: str) -> dict[str, list[str]]:
    groups: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in (TEXTS / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("= "):
            lines = groups.setdefault(line[2:].strip(), [])
        elif line.strip() and not line.startswith("#"):
            lines.append(line.strip())
    return groups


@cache
def intents() -> tuple[Intent, ...]:
    """All intents with all their phrasings."""
    found = []
    for name, lines in _groups("smalltalk.txt").items():
        answer = next(line[2:] for line in lines if line.startswith("> "))
        phrasings = "|".join(line for line in lines if not line.startswith("> ")).split("|")
        found.append(
            Intent(name, answer, tuple(dict.fromkeys(phrase.strip() for phrase in phrasings)))
        )
    return tuple(found)


@cache
def phrasings(intent: Intent, side: str) -> tuple[str, ...]:
    """The phrasings of an intent on one side of the split."""
    return tuple(part(intent.phrasings, side))


@cache
def topics() -> dict[str, list[str]]:
    """Words by group for the templates above."""
    return {
        name: [word.strip() for line in lines for word in line.split("|")]
        for name, lines in _groups("topics.txt").items()
    }


def small_talk(rng: random.Random, side: str = TRAIN) -> tuple[str, str]:
    """Something said and its answer."""
    intent = rng.choice(intents())
    said = rng.choice(phrasings(intent, side))
    if intent.name.endswith("chinese"):
        return said, intent.answer
    return as_typed(said, rng, plain=0.35 if side == TRAIN else 0.7), intent.answer


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
