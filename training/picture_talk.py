"""Questions about pictures, films and sounds with their true answers."""

from __future__ import annotations

import random
from collections import Counter
from functools import cache

from training import abilities
from training.films import Film
from training.scenes import SHAPES, Scene, Thing
from training.split import TRAIN, part
from training.wording import as_typed, loosened, variants
from training.wordlists import phrases

_QUESTIONS = phrases("questions.txt")
SEE = _QUESTIONS["see"]
SHAPE = _QUESTIONS["shape"]
COLOUR = _QUESTIONS["colour"]
BOTH = _QUESTIONS["both"]
COUNT = _QUESTIONS["count"]
WHERE = _QUESTIONS["where"]
KIND_COLOUR = _QUESTIONS["kind_colour"]
COLOUR_KIND = _QUESTIONS["colour_kind"]
HOW_MANY = _QUESTIONS["how_many"]
IS_THERE = _QUESTIONS["is_there"]
BOX = _QUESTIONS["box"]
GLYPH = _QUESTIONS["glyph"]
COMPARE = _QUESTIONS["compare"]
FILM_SEE = _QUESTIONS["film_see"]
FILM_MOTION = _QUESTIONS["film_motion"]
HEAR = _QUESTIONS["hear"]
CLUTTER = (
    "I cannot make out a shape or a letter here. I only know simple pictures; "
    "a larger model from the model page sees more."
)

# The steps the tower is taught edges in; finer digits would be noise to soft tokens of 32 pixels.
BOX_STEP = 20
# More than this many things are only counted.
LISTED = 2

Turn = tuple[str, str]


def name(thing: Thing) -> str:
    """Such as ``red circle``."""
    return f"{thing.colour} {thing.kind}"


def article(words: str) -> str:
    """``words`` with a or an."""
    return f"an {words}" if words[0] in "aeiou" else f"a {words}"


def summary(scene: Scene) -> str:
    """All that matters of a picture in one sentence."""
    if not scene.plain:
        return CLUTTER
    if scene.glyph and not abilities.READS_GLYPHS:
        return abilities.NO_GLYPHS
    if scene.glyph:
        return f"I see the {'digit' if scene.glyph.isdigit() else 'letter'} {scene.glyph}."
    if len(scene.things) > 1 and not abilities.TELLS_SEVERAL_APART:
        return abilities.SEVERAL
    names = [article(name(thing)) for thing in scene.things]
    if len(names) == 1:
        return f"I see {names[0]}."
    if len(names) > LISTED:
        return f"I see {len(names)} shapes."
    return f"I see {len(names)} shapes: {', '.join(names[:-1])} and {names[-1]}."


def place(scene: Scene, thing: Thing) -> str | None:
    """Where a thing is, or None where people would disagree."""
    left, top, right, bottom = scene.box(thing)
    column, row = _third((left + right) / 2), _third((top + bottom) / 2)
    if column is None or row is None:
        return None
    return {
        (1, 1): "in the middle",
        (0, 1): "on the left",
        (2, 1): "on the right",
        (1, 0): "at the top",
        (1, 2): "at the bottom",
        (0, 0): "at the top left",
        (2, 0): "at the top right",
        (0, 2): "at the bottom left",
        (2, 2): "at the bottom right",
    }[column, row]


def _third(share: float) -> int | None:
    if share < 0.36:
        return 0
    if share > 0.64:
        return 2
    return 1 if 0.4 < share < 0.6 else None


def box_answer(scene: Scene, thing: Thing) -> str:
    """The grounding answer: top, left, bottom, right in thousandths, to the nearest BOX_STEP."""
    left, top, right, bottom = (
        min(1000 - BOX_STEP, max(0, round(share * 1000 / BOX_STEP) * BOX_STEP))
        for share in scene.box(thing)
    )
    return f'[{{"box_2d":[{top},{left},{bottom},{right}],"label":"{name(thing)}"}}]'


def scene_turns(scene: Scene, rng: random.Random, count: int, side: str = TRAIN) -> list[Turn]:
    """Up to ``count`` different questions about one picture, in random order."""
    if not scene.plain:
        return [_turn(rng.choice((SEE, SHAPE, COLOUR, COUNT, GLYPH)), CLUTTER, rng, side)]
    if scene.glyph:
        return [_turn(rng.choice((GLYPH, GLYPH, SEE)), summary(scene), rng, side) for _ in range(1)]
    if len(scene.things) > 1 and not abilities.TELLS_SEVERAL_APART:
        return [
            _turn(rng.choice((SEE, COUNT, SHAPE, COLOUR, BOTH)), abilities.SEVERAL, rng, side)
            for _ in range(min(count, 2))
        ]
    makers = [_see, _count, _where, _where, _where, _box]
    if abilities.DRAWS_BOXES:
        makers += [_box, _box]
    if abilities.TELLS_SEVERAL_APART:
        makers += [_is_there, _see, _count, _count]
    makers += (
        [_shape, _colour, _both, _shape, _colour, _shape, _colour]
        if len(scene.things) == 1
        else [_kind_colour, _colour_kind, _how_many, _kind_colour, _how_many]
    )
    turns: dict[str, Turn] = {}
    for maker in rng.sample(makers, len(makers)):
        if len(turns) < count and (turn := maker(scene, rng, side)):
            turns.setdefault(turn[0].lower(), turn)
    return list(turns.values())


def _turn(
    wordings: tuple[str, ...], answer: str, rng: random.Random, side: str, x: str = ""
) -> Turn:
    said = rng.choice(phrasings(wordings, side)).format(x=x)
    if side == TRAIN and rng.random() < 0.3:
        said = loosened(said, rng)
    return as_typed(said, rng), answer


@cache
def phrasings(wordings: tuple[str, ...], side: str) -> tuple[str, ...]:
    """One side of the split; what a loosened training phrasing can say is no test."""
    chosen = part(wordings, side)
    if side == TRAIN:
        return tuple(chosen)
    said = {variant for text in part(wordings, TRAIN) for variant in variants(text)}
    return tuple(text for text in chosen if text not in said)


def _see(scene: Scene, rng: random.Random, side: str) -> Turn:
    return _turn(SEE, summary(scene), rng, side)


def _shape(scene: Scene, rng: random.Random, side: str) -> Turn:
    return _turn(SHAPE, f"It is {article(scene.things[0].kind)}.", rng, side)


def _colour(scene: Scene, rng: random.Random, side: str) -> Turn:
    return _turn(COLOUR, f"It is {scene.things[0].colour}.", rng, side)


def _both(scene: Scene, rng: random.Random, side: str) -> Turn:
    return _turn(BOTH, f"It is {article(name(scene.things[0]))}.", rng, side)


def _count(scene: Scene, rng: random.Random, side: str) -> Turn:
    return _turn(COUNT, _number(len(scene.things), "shape"), rng, side)


def _number(count: int, noun: str) -> str:
    if count == 0:
        return f"There are no {noun}s."
    return f"There is 1 {noun}." if count == 1 else f"There are {count} {noun}s."


def _where(scene: Scene, rng: random.Random, side: str) -> Turn | None:
    thing = _unique(scene, rng)
    spot = place(scene, thing) if thing else None
    if thing is None or spot is None:
        return None
    kinds = Counter(one.kind for one in scene.things)
    words = rng.choice([name(thing), thing.kind] if kinds[thing.kind] == 1 else [name(thing)])
    if len(scene.things) == 1 and rng.random() < 0.3:
        words = "shape"
    answer = f"It is {spot}." if abilities.TELLS_PLACES else abilities.NO_PLACES
    return _turn(WHERE, answer, rng, side, words)


def _unique(scene: Scene, rng: random.Random) -> Thing | None:
    names = Counter(name(thing) for thing in scene.things)
    single = [thing for thing in scene.things if names[name(thing)] == 1]
    return rng.choice(single) if single else None


def _box(scene: Scene, rng: random.Random, side: str) -> Turn | None:
    thing = _unique(scene, rng)
    return None if thing is None or rng.random() < 0.3 else _box_turn(scene, thing, rng, side)


def _box_turn(scene: Scene, thing: Thing, rng: random.Random, side: str) -> Turn:
    said = rng.choice(part(BOX, side)).format(x=name(thing))
    if rng.random() < 0.5:
        said = as_typed(said, rng)
    if not abilities.DRAWS_BOXES:
        return said, abilities.NO_BOXES
    if len(scene.things) > 1 and not abilities.FINDS_BOXES_AMONG_SEVERAL:
        return said, abilities.ONE_BOX
    return said, box_answer(scene, thing)


def box_turns(scene: Scene, rng: random.Random, side: str = TRAIN) -> list[Turn]:
    """The box of every thing that goes by a name of its own, in random order."""
    names = Counter(name(thing) for thing in scene.things)
    single = [thing for thing in scene.things if names[name(thing)] == 1]
    return [_box_turn(scene, thing, rng, side) for thing in rng.sample(single, len(single))]


def _kind_colour(scene: Scene, rng: random.Random, side: str) -> Turn | None:
    kinds = Counter(thing.kind for thing in scene.things)
    single = [thing for thing in scene.things if kinds[thing.kind] == 1]
    if not single:
        return None
    thing = rng.choice(single)
    return _turn(KIND_COLOUR, f"The {thing.kind} is {thing.colour}.", rng, side, thing.kind)


def _colour_kind(scene: Scene, rng: random.Random, side: str) -> Turn | None:
    colours = Counter(thing.colour for thing in scene.things)
    single = [thing for thing in scene.things if colours[thing.colour] == 1]
    if not single:
        return None
    thing = rng.choice(single)
    return _turn(
        COLOUR_KIND, f"The {thing.colour} shape is {article(thing.kind)}.", rng, side, thing.colour
    )


def _how_many(scene: Scene, rng: random.Random, side: str) -> Turn:
    thing = rng.choice(scene.things)
    kind = thing.kind if rng.random() < 0.75 else rng.choice(SHAPES)
    if rng.random() < 0.3:
        count = sum(one.colour == thing.colour for one in scene.things)
        return _turn(
            HOW_MANY, _number(count, f"{thing.colour} shape"), rng, side, f"{thing.colour} shape"
        )
    return _turn(
        HOW_MANY, _number(sum(one.kind == kind for one in scene.things), kind), rng, side, kind
    )


def _is_there(scene: Scene, rng: random.Random, side: str) -> Turn:
    thing, kind = rng.choice(scene.things), rng.choice(SHAPES)
    words = name(thing) if rng.random() < 0.5 else f"{thing.colour} {kind}"
    present = any(name(one) == words for one in scene.things)
    answer = f"Yes, there is {article(words)}." if present else f"No, I see no {words}."
    return _turn(IS_THERE, answer, rng, side, words)


def compare_turn(first: Scene, second: Scene, rng: random.Random, side: str = TRAIN) -> Turn:
    """What two pictures of one thing each show."""
    one, other = article(name(first.things[0])), article(name(second.things[0]))
    return _turn(COMPARE, f"The first picture shows {one}, the second {other}.", rng, side)


def film_turns(film: Film, rng: random.Random, count: int, side: str = TRAIN) -> list[Turn]:
    """Questions about a film; the full sentence comes first."""
    what = article(f"{film.colour} {film.shape}")
    full, motion = f"{what.capitalize()} {film.motion}.", f"It {film.motion}."
    if not abilities.FOLLOWS_MOTION:
        full, motion = f"I see {what}. {abilities.NO_MOTION}", abilities.NO_MOTION
    turns = [_turn(FILM_SEE, full, rng, side)]
    others = [
        _turn(FILM_MOTION, motion, rng, side),
        _turn(SHAPE, f"It is {article(film.shape)}.", rng, side),
        _turn(COLOUR, f"It is {film.colour}.", rng, side),
    ]
    return (turns + rng.sample(others, len(others)))[:count]


def hear_question(rng: random.Random, side: str = TRAIN) -> str:
    """A request for a transcript; the answer is the transcript alone."""
    return as_typed(rng.choice(part(HEAR, side)), rng)
