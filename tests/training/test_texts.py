"""Sums, boxes and the chat template are right."""

from __future__ import annotations

import json
import random
import re
from pathlib import Path

import pytest
from transformers.utils.chat_template_utils import render_jinja_template

from training import abilities, arithmetic, picture_talk
from training.scenes import Wish, draw_scene
from training.split import HELD_OUT, TRAIN
from training.wordlists import TEXTS

GOLDEN = json.loads(
    (Path(__file__).parents[1] / "golden" / "chat_format.json").read_text(encoding="utf-8")
)
SMALL = [row for row in GOLDEN if row["size"] == "small"]


@pytest.mark.parametrize("row", SMALL, ids=lambda row: row["name"])
def test_template_renders_as_the_golden_file_says(row: dict) -> None:
    template = (TEXTS / "chat_template.jinja").read_text(encoding="utf-8")
    options = dict(row["options"])
    tools = options.pop("tools", None)
    rendered, _ = render_jinja_template(
        conversations=[row["messages"]],
        tools=tools,
        chat_template=template,
        bos_token="<bos>",
        **options,
    )
    assert rendered[0] == row["rendered"]


@pytest.mark.parametrize("side", [TRAIN, HELD_OUT])
def test_every_line_of_written_steps_is_true(side: str) -> None:
    rng = random.Random(8)
    for _ in range(400):
        a, b, sign = arithmetic.sample_sum(rng, side)
        steps = arithmetic.steps(a, b, sign).replace("×", "*")
        for left, right in re.findall(r"([\d+*-]+)=(-?\d+)", steps):
            assert eval(left) == int(right), steps
        assert steps.endswith(f"result {arithmetic.value(a, b, sign)}")


def test_sums_without_thinking_are_not_guessed() -> None:
    rng = random.Random(9)
    answers = {arithmetic.without_steps(rng)[1] for _ in range(100)}
    declined = {arithmetic.NEEDS_STEPS, arithmetic.TOO_HARD, abilities.NO_SUMS}
    assert answers <= declined


def test_box_answers_are_the_thing_they_name_to_the_nearest_step() -> None:
    rng = random.Random(10)
    for _ in range(50):
        scene = draw_scene(Wish(counts=(1, 2, 3), radii=(0.1, 0.3)), rng)
        thing = scene.things[0]
        found = json.loads(picture_talk.box_answer(scene, thing))[0]
        left, top, right, bottom = (share * 1000 for share in scene.box(thing))
        highest = 1000 - picture_talk.BOX_STEP
        wanted = [min(edge, highest) for edge in (top, left, bottom, right)]
        off = [abs(one - other) for one, other in zip(found["box_2d"], wanted, strict=True)]
        assert max(off) <= picture_talk.BOX_STEP / 2
        assert found["label"] == picture_talk.name(thing)


def test_boxes_are_declined_exactly_where_several_things_are() -> None:
    rng = random.Random(11)
    for count in (1, 2, 3):
        scene = draw_scene(Wish(counts=(count,), radii=(0.1, 0.3), same=0.0), rng)
        answers = {answer for _, answer in picture_talk.box_turns(scene, rng)}
        declined = not abilities.FINDS_BOXES_AMONG_SEVERAL and len(scene.things) > 1
        assert (answers == {abilities.ONE_BOX}) == declined
