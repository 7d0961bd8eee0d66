"""The engine process: real child, real pipe, a tiny model folder."""

from __future__ import annotations

import multiprocessing
import subprocess
import sys
from collections.abc import Iterator
from ctypes import c_longlong
from multiprocessing.sharedctypes import RawValue
from pathlib import Path
from typing import Any

import pytest

from engine.events import (
    Channel,
    Counted,
    Delta,
    Envelope,
    Failed,
    Finished,
    FinishReason,
    Loaded,
    Loading,
    Stats,
)
from engine.messages import ImagePart, Message, Role, TextPart
from engine.requests import Count, Generate, Load, Options, Request, Shutdown
from engine.worker import main
from tests.engine.requests import with_open_thought

PATIENCE_SECONDS = 240


class Child:
    """The parent's side of an engine process."""

    def __init__(self) -> None:
        context = multiprocessing.get_context("spawn")
        self.connection, theirs = context.Pipe()
        self.stop_turn: Any = RawValue(c_longlong, -1)
        self.answer_turn: Any = RawValue(c_longlong, -1)
        shared = (theirs, self.stop_turn, self.answer_turn)
        self.process = context.Process(target=main, args=shared, daemon=True)
        self.process.start()
        theirs.close()

    def receive(self) -> Envelope:
        assert self.connection.poll(PATIENCE_SECONDS), "the engine process says nothing"
        envelope: Envelope = self.connection.recv()
        return envelope

    def until_end(self) -> list[Envelope]:
        """Envelopes up to the one that ends a turn or a loading."""
        envelopes = [self.receive()]
        while not isinstance(envelopes[-1].event, Finished | Failed | Loaded):
            envelopes.append(self.receive())
        return envelopes


def _request(text: str = "Hi", **options: Any) -> Request:
    settings = {"temperature": 0.0, "max_new_tokens": 8} | options
    return Request((Message(Role.USER, (TextPart(text),)),), options=Options(**settings))


@pytest.fixture(scope="module")
def child(model_folder: Path) -> Iterator[Child]:
    child = Child()
    yield child
    child.connection.close()
    child.process.join(PATIENCE_SECONDS)
    assert child.process.exitcode == 0


def test_generate_before_load_fails_with_a_sentence(child: Child) -> None:
    child.connection.send(Generate(1, _request()))
    (answer,) = child.until_end()
    assert answer.turn == 1
    assert isinstance(answer.event, Failed)
    assert "No model is loaded" in answer.event.message


def test_count_before_load_has_a_problem_and_no_numbers(child: Child) -> None:
    child.connection.send(Count(7, _request(), has_draft=True))
    answer = child.receive()
    assert answer == Envelope(None, Counted(7, problem="No model is loaded."))


def test_folder_that_cannot_be_loaded_fails_and_the_process_stays(
    child: Child, tmp_path: Path
) -> None:
    child.connection.send(Load(tmp_path / "nowhere"))
    last = child.until_end()[-1]
    assert last.turn is None
    assert isinstance(last.event, Failed)
    assert "nowhere" in last.event.message


def test_load_reports_progress_then_the_model(child: Child, model_folder: Path) -> None:
    child.connection.send(Load(model_folder))
    *progress, last = [envelope.event for envelope in child.until_end()]
    assert all(isinstance(event, Loading) for event in progress)
    assert isinstance(last, Loaded)
    assert last.has_drafter
    assert last.modalities == ("text", "image", "video", "audio")


def test_counting_answers_under_its_query_with_the_prompt_of_the_turn(child: Child) -> None:
    child.connection.send(Count(8, _request("How long?"), has_draft=True))
    counted = child.receive().event
    assert isinstance(counted, Counted)
    assert (counted.query, counted.problem) == (8, "")
    child.connection.send(Generate(4, _request("How long?")))
    finished = child.until_end()[-1].event
    assert isinstance(finished, Finished)
    assert counted.total == finished.stats.prompt_tokens


def test_turn_ends_with_one_finished_under_its_number(child: Child) -> None:
    child.connection.send(Generate(5, _request()))
    envelopes = child.until_end()
    assert {envelope.turn for envelope in envelopes} == {5}
    last = envelopes[-1].event
    assert isinstance(last, Finished)
    assert last.stats == [e.event for e in envelopes if isinstance(e.event, Stats)][-1]


def test_stop_ends_the_turn_it_names(child: Child) -> None:
    child.connection.send(Generate(6, _request(max_new_tokens=900)))
    while not isinstance(child.receive().event, Delta):
        pass
    child.stop_turn.value = 6
    last = child.until_end()[-1].event
    assert isinstance(last, Finished)
    assert last.reason is FinishReason.CANCELLED
    assert last.stats.new_tokens < 900


def test_old_stop_does_not_hit_the_next_turn(child: Child) -> None:
    child.stop_turn.value = 6
    child.connection.send(Generate(7, _request()))
    last = child.until_end()[-1].event
    assert isinstance(last, Finished)
    assert last.reason is not FinishReason.CANCELLED


def _texts(envelopes: list[Envelope]) -> dict[Channel, str]:
    texts = dict.fromkeys(Channel, "")
    for envelope in envelopes:
        if isinstance(envelope.event, Delta):
            texts[envelope.event.channel] += envelope.event.text
    return texts


@pytest.mark.parametrize(("turn", "draft_length"), [(20, 0), (21, 3)])
def test_answer_now_closes_the_thought_and_the_answer_follows(
    child: Child, turn: int, draft_length: int
) -> None:
    request = with_open_thought(max_new_tokens=900, draft_length=draft_length)
    child.connection.send(Generate(turn, request))
    heard = [child.receive()]
    while not isinstance(heard[-1].event, Delta):
        heard.append(child.receive())
    child.answer_turn.value = turn
    heard += child.until_end()
    texts = _texts(heard)
    assert texts[Channel.THINKING]
    assert texts[Channel.ANSWER]


def test_an_old_wish_for_the_answer_leaves_the_next_turn_thinking(child: Child) -> None:
    child.answer_turn.value = 20
    child.connection.send(Generate(22, with_open_thought(max_new_tokens=20)))
    texts = _texts(child.until_end())
    assert texts[Channel.THINKING]
    assert not texts[Channel.ANSWER]


def test_answer_now_without_a_thought_changes_nothing(child: Child) -> None:
    child.connection.send(Generate(23, _request(max_new_tokens=40)))
    expected = _texts(child.until_end())
    child.answer_turn.value = 24
    child.connection.send(Generate(24, _request(max_new_tokens=40)))
    assert _texts(child.until_end()) == expected


def test_bad_medium_fails_and_the_next_turn_works(child: Child, tmp_path: Path) -> None:
    message = Message(Role.USER, (ImagePart(tmp_path / "none.png"), TextPart("What is it?")))
    child.connection.send(Generate(8, Request((message,))))
    failed = child.until_end()[-1].event
    assert failed == Failed(
        f"The picture {tmp_path / 'none.png'} does not exist; check the path.", "MediaError"
    )
    child.connection.send(Generate(9, _request()))
    assert isinstance(child.until_end()[-1].event, Finished)


def test_bug_is_one_sentence_and_the_process_stays(child: Child) -> None:
    child.connection.send(Generate(10, "no request at all"))  # type: ignore[arg-type]
    failed = child.until_end()[-1].event
    assert isinstance(failed, Failed)
    assert failed.kind == "EngineBug"
    assert "AttributeError" in failed.message
    child.connection.send(Generate(11, _request()))
    assert isinstance(child.until_end()[-1].event, Finished)


def test_shutdown_ends_the_process() -> None:
    child = Child()
    child.connection.send(Shutdown())
    child.process.join(PATIENCE_SECONDS)
    assert child.process.exitcode == 0


@pytest.mark.parametrize(
    "module", ["engine.worker", "engine.cli.main", "engine.requests", "engine.events"]
)
def test_importing_the_entry_points_loads_no_heavy_library(module: str) -> None:
    code = (
        f"import sys, {module}; "
        "print([m for m in ('torch', 'transformers', 'numpy', 'cv2') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
