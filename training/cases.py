"""Held-out questions of every area with the rule that judges the reply."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from engine.messages import ToolCall
from training import abilities, arithmetic, memory, mixture, picture_talk, smalltalk, tooluse
from training.chat import Dialogue
from training.films import draw_film
from training.overlap import overlap
from training.scenes import Scene, Wish, draw_clutter, draw_glyph, draw_scene
from training.speech import Clip, Clips, silence, vary
from training.split import HELD_OUT, HELD_OUT_SEED


@dataclass(frozen=True, slots=True)
class Reply:
    """What the model answered."""

    text: str
    thinking: str
    calls: tuple[ToolCall, ...]


Judge = Callable[[Reply], bool]


@dataclass(frozen=True, slots=True)
class Case:
    """Ask ``dialogue`` up to message ``until``; ``judge`` says whether the reply is right."""

    dialogue: Dialogue
    until: int
    judge: Judge


def _says(expected: str) -> Judge:
    return lambda reply: reply.text.strip() == expected.strip()


def _last(dialogue: Dialogue) -> Case:
    until = len(dialogue.messages) - 1
    return Case(dialogue, until, _says(dialogue.messages[until].text))


def _picture_case(scene: Scene, said: str, answer: str, rng: random.Random) -> Case:
    dialogue = Dialogue()
    content = [scene, said] if rng.random() < 0.5 else [said, scene]
    dialogue.user(*content)
    dialogue.assistant(answer)
    return _last(dialogue)


def _single(rng: random.Random) -> Scene:
    return draw_scene(Wish(radii=(0.2, 0.45), side=HELD_OUT, sizes=(200, 1400)), rng)


def _several(rng: random.Random) -> Scene:
    return draw_scene(Wish(counts=(1, 2, 3, 4, 5), radii=(0.1, 0.3), side=HELD_OUT), rng)


def shape_case(rng: random.Random) -> Case:
    """The shape of one large thing."""
    scene = _single(rng)
    return _picture_case(scene, *picture_talk._shape(scene, rng, HELD_OUT), rng)


def colour_case(rng: random.Random) -> Case:
    """The colour of one large thing."""
    scene = _single(rng)
    return _picture_case(scene, *picture_talk._colour(scene, rng, HELD_OUT), rng)


def see_case(rng: random.Random) -> Case:
    """Colour and shape of one large thing, asked openly."""
    scene = _single(rng)
    return _picture_case(scene, *picture_talk._see(scene, rng, HELD_OUT), rng)


def describe_case(rng: random.Random) -> Case:
    """Everything in a picture of two to five things."""
    scene = draw_scene(Wish(counts=(2, 3, 4, 5), radii=(0.1, 0.3), side=HELD_OUT), rng)
    return _picture_case(scene, *picture_talk._see(scene, rng, HELD_OUT), rng)


def count_case(rng: random.Random) -> Case:
    """How many things, one to five."""
    scene = _several(rng)
    return _picture_case(scene, *picture_talk._count(scene, rng, HELD_OUT), rng)


def position_case(rng: random.Random) -> Case:
    """Where one thing is."""
    while True:
        scene = draw_scene(Wish(radii=(0.12, 0.25), side=HELD_OUT), rng)
        if turn := picture_talk._where(scene, rng, HELD_OUT):
            return _picture_case(scene, *turn, rng)


def which_case(rng: random.Random) -> Case:
    """The colour of one shape among several."""
    while True:
        scene = draw_scene(Wish(counts=(2, 3), radii=(0.1, 0.3), side=HELD_OUT, same=0.0), rng)
        if turn := picture_talk._kind_colour(scene, rng, HELD_OUT):
            return _picture_case(scene, *turn, rng)


def glyph_case(rng: random.Random) -> Case:
    """A character in an unseen font."""
    scene = draw_glyph(HELD_OUT, rng)
    said, answer = picture_talk._turn(
        picture_talk.GLYPH, picture_talk.summary(scene), rng, HELD_OUT
    )
    return _picture_case(scene, said, answer, rng)


def clutter_case(rng: random.Random) -> Case:
    """A picture outside the domain is declined."""
    scene = draw_clutter(rng)
    return _picture_case(scene, *picture_talk._see(scene, rng, HELD_OUT), rng)


def box_case(rng: random.Random) -> Case:
    """The box of one thing, right from an overlap of one half."""
    counts = (1, 2, 3) if abilities.FINDS_BOXES_AMONG_SEVERAL else (1,)
    while True:
        scene = draw_scene(Wish(counts=counts, radii=(0.12, 0.35), side=HELD_OUT), rng)
        if turn := picture_talk._box(scene, rng, HELD_OUT):
            case = _picture_case(scene, *turn, rng)
            if not abilities.DRAWS_BOXES:
                return case
            label = json.loads(turn[1])[0]["label"]
            thing = next(one for one in scene.things if picture_talk.name(one) == label)
            left, top, right, bottom = (1000 * share for share in scene.box(thing))
            return Case(case.dialogue, case.until, _overlaps([top, left, bottom, right]))


def boxes_declined_case(rng: random.Random) -> Case:
    """One thing among several, whose box is declined."""
    while True:
        scene = draw_scene(Wish(counts=(2, 3), radii=(0.12, 0.35), side=HELD_OUT), rng)
        if turn := picture_talk._box(scene, rng, HELD_OUT):
            return _picture_case(scene, *turn, rng)


def _overlaps(box: list[float]) -> Judge:
    def judge(reply: Reply) -> bool:
        try:
            found = json.loads(reply.text)[0]["box_2d"]
            return overlap(found, box) >= 0.5
        except (ValueError, KeyError, IndexError, TypeError):
            return False

    return judge


def compare_case(rng: random.Random) -> Case:
    """What two pictures show."""
    first, second = _single(rng), _single(rng)
    said, answer = picture_talk.compare_turn(first, second, rng, HELD_OUT)
    dialogue = Dialogue()
    dialogue.user(first, second, said)
    dialogue.assistant(answer)
    return _last(dialogue)


def film_case(rng: random.Random) -> Case:
    """Colour, shape and motion of a film of 24 to 60 frames."""
    film = draw_film(rng, HELD_OUT, rng.randint(24, 60), whole=True)
    dialogue = Dialogue()
    said, answer = picture_talk.film_turns(film, rng, 1, HELD_OUT)[0]
    dialogue.user(film, said)
    dialogue.assistant(answer)
    return _last(dialogue)


def silence_case(rng: random.Random) -> Case:
    """Noise or hum, so an empty transcript; the engine itself refuses pure silence."""
    clip = silence(rng)
    while not clip.samples.any():
        clip = silence(rng)
    return _last(mixture.sound_dialogue(clip, rng, HELD_OUT))


def speech_cases(clips: Clips, digits: bool) -> Iterator[Case]:
    """Clips of unseen voices, digits or phrases."""
    for number in range(len(clips)):
        clip: Clip = clips[number]
        if clip.text[0].isdigit() == digits:
            rng = random.Random(HELD_OUT_SEED + number)
            yield _last(mixture.sound_dialogue(vary(clip, rng), rng, HELD_OUT))


def _result_judge(a: int, b: int, sign: str, thinking: bool) -> Judge:
    return lambda reply: (
        reply.text.strip() == arithmetic.result_sentence(a, b, sign)
        and bool(reply.thinking) == thinking
    )


def thinking_case(rng: random.Random) -> Case:
    """A sum worked in the thoughts."""
    a, b, sign = arithmetic.sample_sum(rng, HELD_OUT)
    dialogue = Dialogue(thinking=True)
    dialogue.user(arithmetic.ask(a, b, sign, rng))
    dialogue.assistant("", "")
    return Case(dialogue, 1, _result_judge(a, b, sign, True))


def no_steps_case(rng: random.Random) -> Case:
    """With thinking off: the advice to switch it on."""
    said, answer = arithmetic.without_steps(rng, HELD_OUT)
    dialogue = Dialogue()
    dialogue.user(said)
    dialogue.assistant(answer)
    return _last(dialogue)


def call_case(rng: random.Random) -> Case:
    """The right call with the right arguments."""
    dialogue = Dialogue()
    need = rng.choice(["calculator", "clock"])
    tooluse.declare(dialogue, rng)
    (tooluse.add_sum if need == "calculator" else tooluse.add_time)(dialogue, rng, HELD_OUT)
    until = next(at for at, message in enumerate(dialogue.messages) if message.tool_calls)
    wanted = dialogue.messages[until].tool_calls[0]
    return Case(dialogue, until, lambda reply: _same_call(reply, wanted))


def _same_call(reply: Reply, wanted: ToolCall) -> bool:
    return [(call.name, dict(call.arguments)) for call in reply.calls] == [
        (wanted.name, dict(wanted.arguments))
    ]


def result_case(rng: random.Random) -> Case:
    """The tool's result in the answer."""
    return _last(call_case(rng).dialogue)


def no_call_case(rng: random.Random) -> Case:
    """Small talk with tools declared calls nothing and answers right."""
    dialogue = Dialogue()
    tooluse.declare(dialogue, rng)
    said, answer = smalltalk.small_talk(rng, HELD_OUT)
    dialogue.user(said)
    dialogue.assistant(answer)
    return _last(dialogue)


def small_talk_case(rng: random.Random) -> Case:
    """The answer of the right intent."""
    said, answer = smalltalk.small_talk(rng, HELD_OUT)
    dialogue = Dialogue()
    dialogue.user(said)
    dialogue.assistant(answer)
    return _last(dialogue)


def honesty_case(rng: random.Random) -> Case:
    """Any of the honest answers will do."""
    said, answer = smalltalk.outside(rng, HELD_OUT)
    dialogue = Dialogue()
    dialogue.user(said)
    dialogue.assistant(answer)
    return Case(dialogue, 1, lambda reply: reply.text.strip() in smalltalk.HONEST)


def memory_case(rng: random.Random) -> Case:
    """A name told one to three exchanges before."""
    dialogue = Dialogue()
    name = memory.sample_name(rng, HELD_OUT)
    turns = [memory.give_name(name, rng, HELD_OUT)]
    turns += [smalltalk.small_talk(rng, HELD_OUT) for _ in range(rng.choice([0, 1, 2]))]
    turns.append(memory.ask_name(name, rng, HELD_OUT))
    for said, answer in turns:
        dialogue.user(said)
        dialogue.assistant(answer)
    if not abilities.REMEMBERS_NAMES:
        return _last(dialogue)
    return Case(dialogue, len(dialogue.messages) - 1, lambda reply: name in reply.text)


def several_case(rng: random.Random) -> Case:
    """Pictures of several things are declined."""
    scene = draw_scene(Wish(counts=(2, 3, 4, 5), radii=(0.1, 0.3), side=HELD_OUT), rng)
    return _picture_case(scene, *picture_talk.scene_turns(scene, rng, 1, HELD_OUT)[0], rng)


def no_sum_case(rng: random.Random) -> Case:
    """Sums are declined, with thinking on or off."""
    said, answer = arithmetic.without_steps(rng, HELD_OUT)
    dialogue = Dialogue(thinking=rng.random() < 0.5)
    dialogue.user(said)
    dialogue.assistant(answer)
    return _last(dialogue)


def _areas() -> dict[str, Callable[[random.Random], Case]]:
    """The areas of the table; an ability that is off is judged by its refusal."""
    areas = {
        "small talk": small_talk_case,
        "honesty": honesty_case,
        "memory" if abilities.REMEMBERS_NAMES else "memory declined": memory_case,
        "shape": shape_case,
        "colour": colour_case,
        "shape and colour": see_case,
        "position" if abilities.TELLS_PLACES else "position declined": position_case,
        "compare": compare_case,
        "other pictures declined": clutter_case,
        "silence": silence_case,
        "tool call": call_case,
        "tool result": result_case,
        "no false call": no_call_case,
        "film" if abilities.FOLLOWS_MOTION else "film without motion": film_case,
        "glyph" if abilities.READS_GLYPHS else "glyph declined": glyph_case,
        "box" if abilities.DRAWS_BOXES else "box declined": box_case,
    }
    if abilities.DRAWS_BOXES and not abilities.FINDS_BOXES_AMONG_SEVERAL:
        areas["several boxes declined"] = boxes_declined_case
    if abilities.TELLS_SEVERAL_APART:
        areas |= {"count": count_case, "colour of one": which_case, "several": describe_case}
    else:
        areas["several declined"] = several_case
    if abilities.WORKS_SUMS:
        areas |= {"thinking sums": thinking_case, "sums without thinking": no_steps_case}
    else:
        areas["sums declined"] = no_sum_case
    return areas


AREAS = _areas()


def cases_of(area: str, count: int, clips: Clips | None) -> list[Case]:
    """``count`` held-out cases of an area; speech needs the clips of unseen voices."""
    if area.startswith("speech"):
        made = [] if clips is None else list(speech_cases(clips, digits=area.endswith("digits")))
        return made[:count]
    rng = random.Random(f"{HELD_OUT_SEED} {area}")
    return [AREAS[area](rng) for _ in range(count)]


ALL_AREAS = (*AREAS, "speech digits", "speech phrases")
