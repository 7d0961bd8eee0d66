"""The model in the repository, through the engine and through plain transformers."""

from __future__ import annotations

from pathlib import Path

import numpy
import pytest
import soundfile
import torch

from engine.events import Channel, Delta, Finished, FinishReason, Stats
from engine.loader import LoadedModel, load_model
from engine.messages import AudioPart, ImagePart, Message, Part, Role, TextPart
from engine.paths import bundled_model, samples
from engine.requests import Options, Request
from engine.session import Session
from tests.engine.test_prompt import OWN, SHARED, _rows


@pytest.fixture(scope="module")
def model() -> LoadedModel:
    return load_model(bundled_model())


@pytest.fixture(scope="module")
def bundled(model: LoadedModel) -> Session:
    return Session(model)


def _ask(session: Session, *parts: Part, **options: object) -> tuple[str, Stats]:
    settings = Options(temperature=0.0, max_new_tokens=64, **options)  # type: ignore[arg-type]
    events = list(session.generate(Request((Message(Role.USER, parts),), options=settings)))
    last = events[-1]
    assert isinstance(last, Finished)
    assert last.reason is FinishReason.STOP
    answer = "".join(
        event.text
        for event in events
        if isinstance(event, Delta) and event.channel is Channel.ANSWER
    )
    return answer, last.stats


def test_it_comes_with_its_drafter_and_without_differences_to_tell(model: LoadedModel) -> None:
    assert model.drafter is not None
    assert model.notes == (model.choice.reason,)


@pytest.mark.parametrize("path", [OWN, SHARED], ids=["own", "shared"])
def test_its_template_renders_the_small_rows_equally(model: LoadedModel, path: Path) -> None:
    if not path.exists():
        pytest.skip("the reference lies only beside some checkouts")
    tokenizer = model.processor.tokenizer
    wrong = [
        row["name"]
        for row in _rows(path)
        if row["size"] == "small"
        and tokenizer.apply_chat_template(row["messages"], tokenize=False, **row["options"])
        != row["rendered"]
    ]
    assert wrong == []


@pytest.mark.parametrize("question", ["Hello!", "Who are you?", "What can you do?"])
def test_greedy_answers_are_those_of_plain_transformers(
    model: LoadedModel, bundled: Session, question: str
) -> None:
    tokenizer = model.processor.tokenizer
    ids = tokenizer.apply_chat_template(
        [{"role": "user", "content": question}],
        add_generation_prompt=True,
        return_tensors="pt",
        return_dict=True,
    )["input_ids"]
    made = model.target.generate(
        input_ids=ids, attention_mask=torch.ones_like(ids), max_new_tokens=64, do_sample=False
    )
    theirs = tokenizer.decode(made[0, ids.shape[1] :], skip_special_tokens=True)
    assert _ask(bundled, TextPart(question))[0] == theirs
    assert _ask(bundled, TextPart(question), draft_length=0)[0] == theirs


def test_its_drafter_is_really_accepted(bundled: Session) -> None:
    _, stats = _ask(bundled, TextPart("Hello, who are you?"), draft_length=4)
    assert stats.acceptance is not None
    assert stats.acceptance > 0.3
    assert stats.tokens_per_step is not None
    assert stats.tokens_per_step > 1.3


def test_it_names_colour_and_shape_of_the_sample_picture(bundled: Session) -> None:
    answer, _ = _ask(
        bundled, ImagePart(samples() / "picture.png"), TextPart("What is in this picture?")
    )
    assert "red circle" in answer


def test_silence_gives_an_empty_transcript(bundled: Session, tmp_path: Path) -> None:
    soundfile.write(tmp_path / "silence.wav", numpy.zeros(24_000), 16_000)
    question = TextPart("What is said here?")
    answer, _ = _ask(bundled, question, AudioPart(tmp_path / "silence.wav"))
    assert answer == ""


def test_answer_cut_short_goes_on_to_the_same_end(bundled: Session) -> None:
    question = Message(Role.USER, (TextPart("Hello! What can you do?"),))
    whole, _ = _ask(bundled, *question.parts)
    cut = whole[: whole.index(" ", len(whole) // 2)]
    begun = Message(Role.ASSISTANT, (TextPart(cut),))
    options = Options(temperature=0.0, max_new_tokens=64)
    events = bundled.generate(Request((question, begun), options=options, continues=True))
    rest = "".join(event.text for event in events if isinstance(event, Delta))
    assert cut + rest == whole
