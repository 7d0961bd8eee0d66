"""Drills: what is learnt of them, and that what they teach is true."""

from __future__ import annotations

import random
import re

import pytest
from transformers import AutoTokenizer

from engine.tokens import PromptEncoder, read_control_ids
from training.chat import IGNORED, Encoded
from training.drills import copy_drill, sum_drill
from training.settings import MODEL_FOLDER


@pytest.fixture(scope="module")
def tokenizer() -> object:
    return AutoTokenizer.from_pretrained(MODEL_FOLDER)


@pytest.fixture(scope="module")
def encoder(tokenizer: object) -> PromptEncoder:
    return PromptEncoder(tokenizer, read_control_ids(tokenizer))


def _runs(row: Encoded) -> list[tuple[bool, list[int]]]:
    """Stretches of ids, each with whether it is learnt."""
    runs: list[tuple[bool, list[int]]] = []
    for index, label in zip(row.ids, row.labels, strict=True):
        assert label in (IGNORED, index)
        if not runs or runs[-1][0] != (label != IGNORED):
            runs.append((label != IGNORED, []))
        runs[-1][1].append(index)
    return runs


def test_a_copy_drill_learns_exactly_what_was_given(encoder: PromptEncoder) -> None:
    (_, start), *rest = _runs(copy_drill(encoder, random.Random(1)))
    given = [start[1:], *[ids for learnt, ids in rest if not learnt]]
    assert given == [ids for learnt, ids in rest if learnt]
    assert len(given) > 2


def test_every_sum_of_a_drill_is_right_and_its_operands_are_not_learnt(
    encoder: PromptEncoder, tokenizer: object
) -> None:
    row = sum_drill(encoder, random.Random(2))
    texts = [(learnt, tokenizer.decode(ids)) for learnt, ids in _runs(row)]  # type: ignore[attr-defined]
    assert len(texts) > 6
    for (asked, head), (learnt, steps) in zip(texts[::2], texts[1::2], strict=True):
        assert (asked, learnt) == (False, True)
        a, sign, b = re.fullmatch(r"(?:<bos>)?(\d+)([+×-])(\d+)\n", head).groups()  # type: ignore[union-attr]
        value = {"+": int(a) + int(b), "-": int(a) - int(b), "×": int(a) * int(b)}[sign]
        assert steps.endswith(f"result {value}\n")
