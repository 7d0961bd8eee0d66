"""A model larger than the card begins with layers in main memory, in a real engine process.

There is no card here: the processor stands for it under another name, so that what is put on it is
copied, while what waits stays in its file. A real limit on what the process may allocate
(RLIMIT_DATA) leaves room for what the plan puts there and no more.
"""

from __future__ import annotations

import multiprocessing
import sys
from collections.abc import Iterable
from ctypes import c_longlong
from dataclasses import dataclass, replace
from multiprocessing.sharedctypes import RawValue
from pathlib import Path
from typing import Any

import pytest

from engine.events import Delta, Event, Failed, Finished, Loaded, Loading
from engine.hub.computer import Computer
from engine.hub.folder import measure_shape
from engine.hub.memory import MemorySplit, split_memory
from engine.messages import Message, Role, TextPart
from engine.requests import Generate, Load, Options, Precision, Request
from engine.session import Session
from tests.engine.model_folder import F, S, write_model_folder
from tests.engine.test_recovery_process import PATIENCE_SECONDS, _data_bytes, _limit

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux limits what a process may allocate"
)

MB = 1_000_000
LAYERS = 8
# Each layer has 12.6 MB of matrices; the card takes four layers and what is not in layers.
WIDE = {
    "intermediate_size": 65536,
    "layer_types": [S, F] * (LAYERS // 2),
    "num_hidden_layers": LAYERS,
}
CARD_LACKS = 45 * MB
# Room beside the matrices that belong on the card: rooms for the chat, working space, libraries.
SLACK = 30 * MB


QUESTION = Request(
    (Message(Role.USER, (TextPart("Hello!"),)),),
    options=Options(temperature=0.0, max_new_tokens=12),
)


@dataclass(frozen=True)
class Surroundings:
    """The card that the engine finds, and the room that it really has."""

    card: Computer
    room: int


class LimitedPipe:
    """Sets the limit when the engine begins to read the weights."""

    def __init__(self, connection: Any, room: int) -> None:
        self._connection = connection
        self._room = room

    def recv(self) -> Any:
        return self._connection.recv()

    def send(self, envelope: Any) -> None:
        event = envelope.event
        begins = isinstance(event, Loading) and event.what == "Loading the model"
        if begins:
            _limit(_data_bytes() + self._room)
        self._connection.send(envelope)


def engine_with_card(connection: Any, stop: Any, answer_now: Any, around: Surroundings) -> None:
    """The first function of the process."""
    import torch

    from engine import loader
    from engine.hub import plan
    from engine.worker import main

    torch.set_num_threads(1)
    real = loader.choose_device
    loader.SMALL_BYTES = 0
    loader.choose_device = lambda size: replace(real(10**9), device="cpu:0")
    loader.measure_computer = lambda: around.card
    plan._RESERVE_BYTES, plan._RESERVE_SHARE = 0, 0.0  # a gigabyte is more than this model has
    main(LimitedPipe(connection, around.room), stop, answer_now)  # type: ignore[arg-type]


@pytest.fixture(autouse=True)
def surroundings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The C library otherwise keeps up to 64 MB of what was freed for itself."""
    monkeypatch.setenv("MALLOC_MMAP_THRESHOLD_", "65536")
    monkeypatch.setenv("TANDEM_CACHE", str(tmp_path))


@pytest.fixture(scope="module")
def wide_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_model_folder(
        tmp_path_factory.mktemp("wide") / "model", unified=True, target_text=WIDE
    )


def answer(model: Path, around: Surroundings) -> tuple[list[Event], str]:
    """What the engine says of loading, and its answer; empty where it did not load."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    words = [RawValue(c_longlong, -1), RawValue(c_longlong, -1)]
    child = context.Process(target=engine_with_card, args=(theirs, *words, around), daemon=True)
    child.start()
    theirs.close()
    ours.send(Load(model, precision=Precision.BF16))
    loading = _events(ours, (Loaded, Failed))
    said = ""
    if isinstance(loading[-1], Loaded):
        ours.send(Generate(1, QUESTION))
        events = _events(ours, (Finished, Failed))
        assert isinstance(events[-1], Finished), events[-1]
        said = _said(events)
    ours.close()
    child.join(PATIENCE_SECONDS)
    assert child.exitcode == 0
    return loading, said


def _said(events: Iterable[Event]) -> str:
    return "".join(event.text for event in events if isinstance(event, Delta))


def _events(pipe: Any, ends: tuple[type, ...]) -> list[Event]:
    events: list[Event] = []
    while not events or not isinstance(events[-1], ends):
        assert pipe.poll(PATIENCE_SECONDS), "the engine process says nothing"
        events.append(pipe.recv().event)
    return events


def _bytes_on_card(model: Path) -> tuple[MemorySplit, int]:
    """What the model needs in all, and what of it the small card holds."""
    need = split_memory(measure_shape(model, model / "assistant"), Precision.BF16, 8192)
    return need, need.total - need.workspace - need.kv - CARD_LACKS


@pytest.mark.slow
def test_a_model_larger_than_the_card_starts_with_layers_in_main_memory(wide_model: Path) -> None:
    need, on_card = _bytes_on_card(wide_model)
    small = Computer("cuda", "a small card", need.total, need.total - CARD_LACKS)
    with_host = replace(small, host_total_bytes=1000 * MB, host_free_bytes=1000 * MB)
    loading, said = answer(wide_model, Surroundings(with_host, on_card + SLACK))
    loaded = loading[-1]
    assert isinstance(loaded, Loaded)
    sentence = f"4 of {LAYERS} layers (50.4 MB) wait in main memory, so answers come slower."
    assert any(sentence in note for note in loaded.notes), loaded.notes
    usual = Session.load(wide_model, precision=Precision.BF16).generate(QUESTION)
    assert said == _said(usual) != ""


@pytest.mark.slow
def test_the_same_room_is_too_small_for_the_whole_model(wide_model: Path) -> None:
    need, on_card = _bytes_on_card(wide_model)
    large = Computer("cuda", "a large card", 2 * need.total, 2 * need.total)
    (*_, end), _ = answer(wide_model, Surroundings(large, on_card + SLACK))
    assert isinstance(end, Failed)
    assert "not enough memory for the model" in end.message
