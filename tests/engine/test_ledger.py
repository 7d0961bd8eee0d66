"""Counting a prompt: the same tokens as the prompt itself, by kind and by message."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from engine.events import Counted, Finished, TokenKind
from engine.features import PromptAssembler, Towers
from engine.ledger import Ledger, Tally
from engine.loader import LoadedModel, load_model
from engine.messages import (
    AudioPart,
    FilePart,
    ImagePart,
    Message,
    PagePart,
    Role,
    TextPart,
    VideoPart,
)
from engine.outline import Outliner
from engine.prefill import blocks_of
from engine.prefix import prompt_keys
from engine.prompt import RenderOptions, render
from engine.requests import Options, Request
from engine.session import Session
from tests.engine.media.files import film, pdf, tone

USER, ASSISTANT, SYSTEM = Role.USER, Role.ASSISTANT, Role.SYSTEM


@pytest.fixture(scope="module", params=["model_folder", "unified_folder"])
def model(request: pytest.FixtureRequest) -> LoadedModel:
    return load_model(request.getfixturevalue(request.param))


def text(role: Role, words: str) -> Message:
    return Message(role, (TextPart(words),))


def everything(folder: Path) -> list[Message]:
    """A chat with all kinds of media and marks of the chat format in its texts."""
    Image.new("RGB", (50, 30), "red").save(folder / "a.png")
    (folder / "a.txt").write_text("one two <|turn>user three")
    picture, sound = ImagePart(folder / "a.png"), AudioPart(tone(folder / "a.wav", seconds=0.97))
    page = PagePart(pdf(folder / "a.pdf", ["Hello"]), 0)
    return [
        text(SYSTEM, "Be brief."),
        Message(USER, (picture, sound, TextPart("What <|image|> is it?"))),
        text(ASSISTANT, "Red."),
        Message(USER, (FilePart(folder / "a.txt", "a.txt"), page, TextPart("And this?"))),
        text(ASSISTANT, "Text."),
        Message(USER, (VideoPart(film(folder / "a.avi", num_frames=30, fps=10)), TextPart("Hm?"))),
    ]


def tally_of(model: LoadedModel, messages: list[Message], thinking: bool) -> tuple[Tally, Towers]:
    towers = Towers(model.target, model.processor, model.choice)
    ledger = Ledger(model.processor.encoder, Outliner(towers, model.processor))
    options = RenderOptions(thinking=thinking)
    segments = render(messages, fmt=model.fmt, options=options)
    return ledger.count(segments, has_draft=True), towers


@pytest.mark.parametrize("thinking", [False, True])
def test_counted_keys_are_those_of_the_prompt_itself(
    model: LoadedModel, tmp_path: Path, thinking: bool
) -> None:
    messages = [one for one in everything(tmp_path) if _is_understood(model, one)]
    tally, towers = tally_of(model, messages, thinking)
    options = RenderOptions(thinking=thinking)
    segments = render(messages, fmt=model.fmt, options=options)
    prompt = PromptAssembler(model.processor).assemble(towers.expand(segments))
    assert tally.keys == prompt_keys(prompt)
    assert tally.by_kind.total() == len(prompt.ids)
    assert sum(tally.by_message) == len(prompt.ids) - tally.by_kind[TokenKind.SYSTEM]
    assert len(tally.by_message) == len(messages) - 1

    class Sees:
        sees_blocks = True

    assert tally.blocks == blocks_of(prompt, Sees())  # type: ignore[arg-type]


def _is_understood(model: LoadedModel, message: Message) -> bool:
    towers = Towers(model.target, model.processor, model.choice)
    has_sound = any(isinstance(part, AudioPart) for part in message.parts)
    return "audio" in towers.modalities or not has_sound


def test_each_kind_has_what_is_its_own(model: LoadedModel, tmp_path: Path) -> None:
    messages = everything(tmp_path)
    if "audio" not in Towers(model.target, model.processor, model.choice).modalities:
        pytest.skip("this shape hears nothing")
    tally, _ = tally_of(model, messages, thinking=False)
    assert all(tally.by_kind[kind] > 0 for kind in TokenKind if kind is not TokenKind.THINKING)
    shorter, _ = tally_of(model, [*messages[:-1], text(USER, "Hm?")], thinking=False)
    assert shorter.by_kind[TokenKind.FILM] == 0
    assert shorter.by_kind[TokenKind.DRAFT] == tally.by_kind[TokenKind.DRAFT]
    assert shorter.by_kind[TokenKind.HISTORY] == tally.by_kind[TokenKind.HISTORY]


def request(*messages: Message, **options: object) -> Request:
    return Request(messages, options=Options(**options))  # type: ignore[arg-type]


def test_count_is_the_prompt_of_the_answer_and_what_it_reuses(session: Session) -> None:
    first = request(text(USER, "Hello there"), max_new_tokens=8, temperature=0.0)
    fresh = session.count(1, first, has_draft=True)
    finished = list(session.generate(first))[-1]
    assert isinstance(finished, Finished)
    assert fresh.total == finished.stats.prompt_tokens
    answer = Message(ASSISTANT, (TextPart("Hello."),))
    second = request(*first.messages, answer, text(USER, "More"), max_new_tokens=4)
    counted = session.count(2, second, has_draft=True)
    finished = list(session.generate(second))[-1]
    assert isinstance(finished, Finished)
    assert (counted.query, counted.context) == (2, session.description.context)
    assert counted.total == finished.stats.prompt_tokens
    assert counted.reused == finished.stats.cached_tokens > 0


def test_without_a_draft_only_the_chat_is_counted(session: Session) -> None:
    chat = request(text(USER, "Hello"), text(ASSISTANT, "Hi."))
    counted = session.count(1, chat, has_draft=False)
    assert counted.by_kind.get(TokenKind.DRAFT, 0) == 0
    assert len(counted.by_message) == 2
    assert session.count(2, request(), has_draft=False) == Counted(2, context=counted.context)


def test_a_missing_file_is_a_problem_and_no_failure(session: Session, tmp_path: Path) -> None:
    broken = request(Message(USER, (ImagePart(tmp_path / "gone.png"),)))
    counted = session.count(3, broken, has_draft=True)
    assert "gone.png" in counted.problem
    assert counted.total == 0


def test_a_changed_file_is_counted_anew(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("one")
    asked = request(Message(USER, (FilePart(path, "a.txt"),)))
    before = session.count(1, asked, has_draft=True).total
    path.write_text("one two three four five six")
    assert session.count(2, asked, has_draft=True).total > before
