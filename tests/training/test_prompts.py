"""What training encodes is what the engine encodes for the same chat and files."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from transformers import AutoTokenizer

from engine.features import PromptAssembler, Towers
from engine.loader import load_model
from engine.prompt import Format, RenderOptions, render
from training import mixture
from training.chat import ChatEncoder, Dialogue
from training.configuration import TOKEN_IDS, VOCABULARY
from training.films import draw_film
from training.media_files import with_files
from training.settings import MODEL_FOLDER
from training.soft_tokens import soft_token_count
from training.speech import silence
from training.split import HELD_OUT


@pytest.fixture(scope="module")
def loaded():  # type: ignore[no-untyped-def]
    return load_model(MODEL_FOLDER, with_drafter=False)


@pytest.fixture(scope="module")
def encoder() -> ChatEncoder:
    return ChatEncoder(AutoTokenizer.from_pretrained(MODEL_FOLDER), soft_token_count)


def _film_chat(rng: random.Random) -> Dialogue:
    film = draw_film(rng, HELD_OUT)
    dialogue = Dialogue()
    dialogue.user("what happens in the film?", film)
    dialogue.assistant("x")
    return dialogue


CHATS = {
    "chat": mixture.chat_dialogue,
    "thinking": mixture.thinking_dialogue,
    "tools": mixture.tool_dialogue,
    "picture": mixture.picture_dialogue,
    "film": _film_chat,
    "sound": lambda rng: mixture.sound_dialogue(silence(rng), rng),
}


@pytest.mark.parametrize("kind", CHATS)
def test_training_prompts_are_those_of_the_engine(  # type: ignore[no-untyped-def]
    kind: str, loaded, encoder: ChatEncoder, tmp_path: Path
) -> None:
    rng = random.Random(12)
    dialogue = CHATS[kind](rng)
    until = max(dialogue.labelled)
    messages = with_files(dialogue, dialogue.messages[:until], tmp_path)
    segments = render(
        messages,
        dialogue.tools,
        fmt=Format.SMALL,
        options=RenderOptions(thinking=dialogue.thinking),
    )
    towers = Towers(loaded.target, loaded.processor, loaded.choice)
    used = PromptAssembler(loaded.processor).assemble(towers.expand(segments))
    assert list(used.ids) == _with_read_times(encoder.prompt(dialogue, until)[0], list(used.ids))


def _with_read_times(ids: list[int], used: list[int]) -> list[int]:
    """Frame times come from the file's frame rate: only their digits may differ."""
    tokenizer = AutoTokenizer.from_pretrained(MODEL_FOLDER)
    digits = {tokenizer.convert_tokens_to_ids(digit) for digit in "0123456789"}
    if TOKEN_IDS["<|video|>"] not in ids:
        return ids
    pairs = zip(ids, used, strict=True)
    return [other if {own, other} <= digits else own for own, other in pairs]


def test_special_tokens_have_the_ids_of_the_configuration() -> None:
    tokenizer = AutoTokenizer.from_pretrained(MODEL_FOLDER)
    assert len(tokenizer) == VOCABULARY
    for token, index in TOKEN_IDS.items():
        assert tokenizer(token, add_special_tokens=False).input_ids == [index]


@pytest.mark.parametrize(
    "text", ["47 + 38 = 85.\nones", "Zürich, 你好 😀\t~", '"box_2d":[1,22]', ""]
)
def test_text_survives_the_tokenizer(text: str) -> None:
    tokenizer = AutoTokenizer.from_pretrained(MODEL_FOLDER)
    ids = tokenizer(text, add_special_tokens=False).input_ids
    assert tokenizer.decode(ids) == text


def test_digits_and_line_breaks_stand_alone() -> None:
    tokenizer = AutoTokenizer.from_pretrained(MODEL_FOLDER)
    tokens = tokenizer.convert_ids_to_tokens(
        tokenizer("12\n34", add_special_tokens=False).input_ids
    )
    assert tokens == ["1", "2", "\n", "3", "4"]
