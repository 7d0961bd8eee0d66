"""Dialogues of every area, mixed as training wants them."""

from __future__ import annotations

import random

from training import abilities, arithmetic, memory, picture_talk, smalltalk, tooluse
from training.chat import Dialogue
from training.films import Film, draw_film
from training.scenes import Scene, Wish, draw_clutter, draw_glyph, draw_scene
from training.speech import Clip
from training.split import TRAIN

SYSTEM_TEXTS = (
    "You are a helpful assistant.",
    "Be nice.",
    "Answer briefly.",
    "You are Tandem, a friendly assistant.",
    "Be polite and short.",
    "You are an assistant on a desktop computer.",
    "Answer in English.",
)
SMALL_SIDES = (128, 200)
# How many things are in the pictures that boxes are asked of.
BOXED = (1, 2, 3, 3, 4) if abilities.FINDS_BOXES_AMONG_SEVERAL else (1, 1, 1, 1, 2, 3)
SMALL_TALK_THOUGHTS = "This is small talk, so I answer in a friendly way."
OUTSIDE_THOUGHT = "I do not know this, so I say so."
PICTURE_THOUGHT = "I look at the picture. "


def chat_dialogue(rng: random.Random, side: str = TRAIN) -> Dialogue:
    """Several exchanges of small talk, small sums, refusals and a remembered name."""
    dialogue = Dialogue()
    if rng.random() < 0.08:
        dialogue.system(rng.choice(SYSTEM_TEXTS))
    if rng.random() < 0.12:
        tooluse.declare(dialogue, rng)
    name: str | None = None
    for _ in range(rng.choice([2, 3, 4, 5, 6])):
        chance = rng.random()
        if chance < 0.42:
            said, answer = smalltalk.small_talk(rng, side)
        elif chance < 0.78 or (dialogue.tools and chance < 0.86):
            said, answer = smalltalk.outside(rng, side)
            if dialogue.tools and answer == smalltalk.NO_WEATHER:
                said, answer = smalltalk.small_talk(rng, side)
        elif chance < 0.84:
            said, answer = arithmetic.without_steps(rng, side)
        elif name is None and chance < 0.93:
            name = memory.sample_name(rng, side)
            said, answer = memory.give_name(name, rng, side)
        else:
            said, answer = memory.ask_name(name, rng, side)
        dialogue.user(said)
        dialogue.assistant(answer)
    return dialogue


def memory_dialogue(rng: random.Random, side: str = TRAIN) -> Dialogue:
    """A name is told, other things are said, the name is asked for."""
    dialogue = Dialogue()
    name = memory.sample_name(rng, side)
    turns = [memory.give_name(name, rng, side)]
    turns += [smalltalk.small_talk(rng, side) for _ in range(rng.choice([0, 0, 1, 2]))]
    turns.append(memory.ask_name(name, rng, side))
    for said, answer in turns:
        dialogue.user(said)
        dialogue.assistant(answer)
    return dialogue


def echo_dialogue(rng: random.Random, side: str = TRAIN) -> Dialogue:
    """Words and digits to say again: what names, results and calls need is copying."""
    dialogue = Dialogue()
    for _ in range(rng.choice([2, 3, 4])):
        said, answer = smalltalk.echo(rng, side)
        dialogue.user(said)
        dialogue.assistant(answer)
    return dialogue


def thinking_dialogue(rng: random.Random, side: str = TRAIN) -> Dialogue:
    """One answer behind a thought; earlier exchanges have lost theirs and are not learnt."""
    dialogue = Dialogue(thinking=True)
    if rng.random() < 0.06:
        dialogue.system(rng.choice(SYSTEM_TEXTS))
    for _ in range(rng.choice([0, 0, 0, 1, 2])):
        said, answer, _ = _thought_out(rng, side)
        dialogue.user(said)
        dialogue.assistant(answer, learn=False)
    said, answer, thought = _thought_out(rng, side)
    dialogue.user(said)
    dialogue.assistant(answer, thought)
    return dialogue


def _thought_out(rng: random.Random, side: str) -> tuple[str, str, str]:
    """What is said, the answer, and the thought before it."""
    chance = rng.random()
    if chance < (0.75 if abilities.WORKS_SUMS else 0.25):
        return _sum(rng, side)
    if rng.random() < 0.65:
        return *smalltalk.small_talk(rng, side), SMALL_TALK_THOUGHTS
    return *smalltalk.outside(rng, side), OUTSIDE_THOUGHT


def _sum(rng: random.Random, side: str) -> tuple[str, str, str]:
    if not abilities.WORKS_SUMS:
        return *arithmetic.without_steps(rng, side), abilities.NO_SUMS_THOUGHT
    if rng.random() < 0.04:
        return *arithmetic.too_hard(rng), OUTSIDE_THOUGHT
    a, b, sign = arithmetic.sample_sum(rng, side)
    answer, thought = arithmetic.result_sentence(a, b, sign), arithmetic.steps(a, b, sign)
    return arithmetic.ask(a, b, sign, rng), answer, thought


def tool_dialogue(rng: random.Random, side: str = TRAIN) -> Dialogue:
    """One or two tool calls, sometimes between small talk; thinking now and then."""
    dialogue = Dialogue(thinking=rng.random() < 0.2)
    need = rng.choice(["calculator", "calculator", "clock"])
    tooluse.declare(dialogue, rng, need)
    if rng.random() < 0.3:
        said, answer = smalltalk.small_talk(rng, side)
        dialogue.user(said)
        dialogue.assistant(answer, learn=not dialogue.thinking)
    add = tooluse.add_sum if need == "calculator" else tooluse.add_time
    add(dialogue, rng, side)
    if not dialogue.thinking and rng.random() < 0.4:
        if len(dialogue.tools) == 2 and rng.random() < 0.6:
            rng.choice([tooluse.add_sum, tooluse.add_time])(dialogue, rng, side)
        else:
            said, answer = smalltalk.small_talk(rng, side)
            dialogue.user(said)
            dialogue.assistant(answer)
    return dialogue


def text_dialogue(rng: random.Random, side: str = TRAIN) -> Dialogue:
    """The text mixture."""
    chance = rng.random()
    shares = (0.4, 0.52, 0.64, 0.76) if not abilities.WORKS_SUMS else (0.48, 0.55, 0.6, 0.81)
    makers = (chat_dialogue, memory_dialogue, echo_dialogue, thinking_dialogue)
    for share, make in zip(shares, makers, strict=True):
        if chance < share:
            return make(rng, side)
    return tool_dialogue(rng, side)


def sample_picture(rng: random.Random, side: str = TRAIN) -> Scene:
    """A picture as chats attach them."""
    chance = rng.random()
    if chance < (0.45 if abilities.TELLS_SEVERAL_APART else 0.62):
        return draw_scene(Wish(radii=(0.15, 0.48), side=side), rng)
    if chance < (0.72 if abilities.TELLS_SEVERAL_APART else 0.86):
        return draw_scene(Wish(counts=(2, 3, 4, 5), radii=(0.1, 0.3), side=side), rng)
    return draw_glyph(side, rng) if chance < 0.96 else draw_clutter(rng)


def several_dialogue(rng: random.Random, side: str = TRAIN) -> Dialogue:
    """Questions about a picture of one to five things: how many, which, where."""
    counts = (1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5)
    scene = draw_scene(Wish(counts=counts, radii=(0.1, 0.3), side=side), rng)
    return _about(scene, rng, side, questions=(4, 6, 8))


def box_dialogue(rng: random.Random, side: str = TRAIN) -> Dialogue:
    """The boxes of all things in a picture, one after the other."""
    turns: list[picture_talk.Turn] = []
    while not turns:
        wish = Wish(counts=BOXED, radii=(0.11, 0.38), side=side, same=0.15)
        scene = draw_scene(wish, rng)
        turns = picture_talk.box_turns(scene, rng, side)
    dialogue = Dialogue()
    _tell(dialogue, scene, turns, rng)
    return dialogue


def _tell(
    dialogue: Dialogue,
    medium: Scene | Film,
    turns: list[picture_talk.Turn],
    rng: random.Random,
    thought: str = "",
) -> None:
    """Ask ``turns``, the medium with the first."""
    for number, (said, answer) in enumerate(turns):
        if number == 0:
            _ask_about(dialogue, medium, said, rng)
        else:
            dialogue.user(said)
        dialogue.assistant(answer, thought)


def _ask_about(dialogue: Dialogue, medium: object, said: str, rng: random.Random) -> None:
    """Attach a medium before or after the text."""
    content = [medium, said] if rng.random() < 0.6 else [said, medium]
    dialogue.user(*content)  # type: ignore[arg-type]


def picture_dialogue(rng: random.Random, side: str = TRAIN) -> Dialogue:
    """A picture and questions about it; now and then two pictures to compare."""
    if rng.random() < 0.08:
        return _compare_dialogue(rng, side)
    return _about(sample_picture(rng, side), rng, side)


def small_picture_dialogue(rng: random.Random, side: str = TRAIN) -> Dialogue:
    """Questions about one large thing or character, which few patches show well."""
    if rng.random() < 0.4:
        return _about(draw_glyph(side, rng, SMALL_SIDES), rng, side)
    return _about(draw_scene(Wish(radii=(0.2, 0.48), sizes=SMALL_SIDES, side=side), rng), rng, side)


def _about(
    scene: Scene, rng: random.Random, side: str, questions: tuple[int, ...] = (3, 4, 5)
) -> Dialogue:
    dialogue = Dialogue(thinking=rng.random() < 0.12)
    if not dialogue.thinking and rng.random() < 0.12:
        said, answer = smalltalk.small_talk(rng, side)
        dialogue.user(said)
        dialogue.assistant(answer)
    turns = picture_talk.scene_turns(
        scene, rng, 1 if dialogue.thinking else rng.choice(questions), side
    )
    thought = PICTURE_THOUGHT + picture_talk.summary(scene) if dialogue.thinking else ""
    _tell(dialogue, scene, turns, rng, thought)
    return dialogue


def _compare_dialogue(rng: random.Random, side: str) -> Dialogue:
    dialogue = Dialogue()
    first, second = (draw_scene(Wish(radii=(0.15, 0.48), side=side), rng) for _ in range(2))
    said, answer = picture_talk.compare_turn(first, second, rng, side)
    if rng.random() < 0.5:
        dialogue.user(first, second, said)
    else:
        dialogue.user(first, rng.choice(picture_talk.SEE))
        dialogue.assistant(picture_talk.summary(first))
        dialogue.user(second, said)
    dialogue.assistant(answer)
    return dialogue


def film_dialogue(rng: random.Random, side: str = TRAIN) -> Dialogue:
    """A film and questions about it."""
    dialogue = Dialogue()
    film = draw_film(rng, side)
    _tell(dialogue, film, picture_talk.film_turns(film, rng, rng.choice([2, 3, 4]), side), rng)
    return dialogue


def sound_dialogue(clip: Clip, rng: random.Random, side: str = TRAIN) -> Dialogue:
    """A clip and a request for its transcript; sometimes a clip without any text."""
    dialogue = Dialogue()
    if rng.random() < 0.1:
        dialogue.user(clip)
    else:
        _ask_about(dialogue, clip, picture_talk.hear_question(rng, side), rng)
    dialogue.assistant(clip.text)
    return dialogue
