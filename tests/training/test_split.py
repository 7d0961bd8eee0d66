"""Training and evaluation share no font, voice, phrasing, name, sum or background."""

from __future__ import annotations

import colorsys
import random

import pytest

from training import arithmetic, memory, picture_talk, smalltalk, speech, tooluse
from training.colours import sample_background
from training.scenes import font_files
from training.split import HELD_OUT, HELD_OUT_HUES, HELD_OUT_VARIANTS, TRAIN, part
from training.wording import loosened, variants

WORDINGS = [
    picture_talk.SEE,
    picture_talk.SHAPE,
    picture_talk.COLOUR,
    picture_talk.COUNT,
    picture_talk.WHERE,
    picture_talk.BOX,
    picture_talk.GLYPH,
    picture_talk.FILM_SEE,
    picture_talk.HEAR,
    memory.GIVEN,
    memory.ASKED,
    tooluse.TIME_QUESTIONS,
    tooluse.EXTRA_WORDINGS,
    memory.NAMES,
]


@pytest.mark.parametrize("wordings", WORDINGS, ids=lambda wordings: str(wordings[0]))
def test_wordings_are_cut_into_two_disjoint_parts(wordings: tuple[str, ...]) -> None:
    train, held = part(wordings, TRAIN), part(wordings, HELD_OUT)
    assert not set(train) & set(held)
    assert sorted(train + held) == sorted(wordings)
    assert held


def test_every_intent_keeps_phrasings_for_evaluation() -> None:
    for intent in smalltalk.intents():
        train, held = (smalltalk.phrasings(intent, side) for side in (TRAIN, HELD_OUT))
        assert held, intent.name
        assert len(train) >= 9, intent.name
        assert not set(train) & set(held), intent.name


def test_no_phrasing_belongs_to_two_intents() -> None:
    said = [phrase for intent in smalltalk.intents() for phrase in intent.phrasings]
    assert len(said) == len(set(said))


def test_held_out_question_templates_are_not_trained() -> None:
    assert not {text for text, _ in smalltalk.OUTSIDE} & {
        text for text, _ in smalltalk.OUTSIDE_HELD_OUT
    }


def test_fonts_are_disjoint() -> None:
    train, held = set(font_files(TRAIN)), set(font_files(HELD_OUT))
    if not held:
        pytest.skip("none of the pinned fonts is installed here")
    assert not train & held


def test_voices_are_disjoint() -> None:
    assert set(speech.voices(HELD_OUT)) == HELD_OUT_VARIANTS
    assert not set(speech.voices(TRAIN)) & HELD_OUT_VARIANTS


def test_sums_are_disjoint_but_products_are_facts_both_sides_know() -> None:
    rng = random.Random(1)
    train = {arithmetic.sample_sum(rng, TRAIN) for _ in range(3000)}
    held = {arithmetic.sample_sum(rng, HELD_OUT) for _ in range(600)}
    assert {sign for _, _, sign in train & held} <= {"*"}


def test_coloured_backgrounds_of_training_avoid_the_held_out_hues() -> None:
    low, high = HELD_OUT_HUES
    rng = random.Random(2)
    for _ in range(500):
        red, green, blue = (value / 255 for value in sample_background([(255, 0, 0)], rng, TRAIN))
        hue, saturation, value = colorsys.rgb_to_hsv(red, green, blue)
        if saturation > 0.05 and value > 0.2:  # rounding blurs the hue of paler and darker ones
            assert not low + 5 < hue * 360 < high - 5


def test_varied_phrasings_never_say_what_evaluation_says() -> None:
    rng = random.Random(3)
    for intent in smalltalk.intents():
        held = {smalltalk._plain(text) for text in smalltalk.phrasings(intent, HELD_OUT)}
        said = {smalltalk._plain(smalltalk._said(intent, rng)) for _ in range(200)}
        assert not said & held, intent.name


def test_loosened_picture_questions_never_say_what_evaluation_says() -> None:
    rng = random.Random(4)
    for wordings in (picture_talk.SHAPE, picture_talk.COLOUR, picture_talk.COUNT):
        held = set(picture_talk.phrasings(wordings, HELD_OUT))
        said = {
            loosened(rng.choice(picture_talk.phrasings(wordings, TRAIN)), rng) for _ in range(3000)
        }
        assert held
        assert not said & held


def test_variants_are_all_that_loosening_makes() -> None:
    rng = random.Random(5)
    for text in ("what is the colour of it", "say what you see", "name the shape"):
        assert {loosened(text, rng) for _ in range(3000)} <= variants(text)


def test_variations_belong_to_known_intents() -> None:
    assert set(smalltalk.variations()) <= {intent.name for intent in smalltalk.intents()}
