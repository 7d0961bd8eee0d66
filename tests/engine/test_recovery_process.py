"""The ladder in a real engine process whose allocator has a real limit (RLIMIT_DATA).

Allocations fail as they do on a full computer: in the C library, wherever they happen to. The limit
is set when the model begins to read the prompt, since the tokenizer, written in Rust, ends the
process where it gets no memory; or with the turn, where that has a picture. In most turns it
follows what is freed, as if other programs took it, and is lifted once the rung under test was
climbed: so it is that rung after which the turn goes on.
"""

from __future__ import annotations

import multiprocessing
import sys
from ctypes import c_longlong
from dataclasses import dataclass, replace
from multiprocessing.sharedctypes import RawValue
from pathlib import Path
from typing import Any

import pytest

from engine.events import (
    Delta,
    Event,
    Failed,
    Finished,
    Loaded,
    PromptProgress,
    Recovered,
    RecoveryStep,
)
from engine.messages import ImagePart, Message, Role, TextPart
from engine.paths import bundled_model, samples
from engine.requests import Generate, Load, Options, Request
from tests.engine.model_folder import write_model_folder

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux limits what a process may allocate"
)

MB = 1_000_000
PATIENCE_SECONDS = 240
STEPS = list(RecoveryStep)
C, P, D, X, M = STEPS


@dataclass(frozen=True)
class Squeeze:
    """``room`` bytes may still be allocated in a turn.

    With ``lift_at`` that is so until this rung was climbed, and what is freed before is lost.
    ``from_start`` sets the limit before media are looked at.
    """

    room: int
    lift_at: RecoveryStep | None = None
    from_start: bool = False


@dataclass(frozen=True)
class Plan:
    """The squeezed turns by number.

    ``device`` names the processor so that the engine takes it for a card, whose layers can move to
    main memory: there is no card here.
    """

    squeezes: dict[int, Squeeze]
    device: str = ""


class SqueezedPipe:
    """A pipe that sets the limit when a turn arrives, and moves it when a rung was climbed."""

    def __init__(self, connection: Any, plan: Plan) -> None:
        self._connection = connection
        self._plan = plan
        self._squeeze: Squeeze | None = None
        self._is_set = False

    def recv(self) -> Any:
        command = self._connection.recv()
        if isinstance(command, Generate):
            self._squeeze = self._plan.squeezes.get(command.turn)
            self._is_set = False
            _limit(None)
            if self._squeeze is not None and self._squeeze.from_start:
                self._set(self._squeeze)
        return command

    def _set(self, squeeze: Squeeze) -> None:
        self._is_set = True
        _limit(_data_bytes() + squeeze.room)

    def send(self, envelope: Any) -> None:
        event, squeeze = envelope.event, self._squeeze
        if squeeze is not None and isinstance(event, PromptProgress) and not self._is_set:
            self._set(squeeze)
        if squeeze is not None and isinstance(event, Recovered) and squeeze.lift_at is not None:
            is_lifted = STEPS.index(event.step) >= STEPS.index(squeeze.lift_at)
            # Until then the limit waits for the next attempt, and follows what was freed.
            self._is_set = is_lifted or squeeze.from_start
            _limit(None if is_lifted else _data_bytes() + squeeze.room if self._is_set else None)
        self._connection.send(envelope)


def _limit(num_bytes: int | None) -> None:
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_DATA)
    resource.setrlimit(resource.RLIMIT_DATA, (hard if num_bytes is None else num_bytes, hard))


def _data_bytes() -> int:
    """What the limit counts: private writable memory, as the kernel does."""
    with open("/proc/self/status", encoding="ascii") as file:
        (line,) = (line for line in file if line.startswith("VmData:"))
    return int(line.split()[1]) * 1024


def engine_under_limit(connection: Any, stop: Any, answer_now: Any, plan: Plan) -> None:
    """The first function of the process."""
    import torch

    from engine import loader
    from engine.worker import main

    torch.set_num_threads(1)
    if plan.device:
        real = loader.choose_device
        loader.choose_device = lambda size: replace(real(size), device=plan.device)
    main(SqueezedPipe(connection, plan), stop, answer_now)  # type: ignore[arg-type]


@pytest.fixture(autouse=True)
def memory_returns_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The C library otherwise keeps up to 64 MB of what was freed for itself."""
    monkeypatch.setenv("MALLOC_MMAP_THRESHOLD_", "65536")


def answer(model: Path, plan: Plan, requests: dict[int, Request]) -> dict[int, list[Event]]:
    """The events of each turn of an engine process of its own."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    words = [RawValue(c_longlong, -1), RawValue(c_longlong, -1)]
    child = context.Process(target=engine_under_limit, args=(theirs, *words, plan), daemon=True)
    child.start()
    theirs.close()
    ours.send(Load(model))
    for turn, request in requests.items():
        ours.send(Generate(turn, request))
    turns: dict[int, list[Event]] = {}
    for turn in (0, *requests):
        events = turns[turn] = []
        while not events or not isinstance(events[-1], (Loaded, Finished, Failed)):
            assert ours.poll(PATIENCE_SECONDS), "the engine process says nothing"
            events.append(ours.recv().event)
    ours.close()
    child.join(PATIENCE_SECONDS)
    assert child.exitcode == 0
    return turns


def ask(text: str, picture: Path | None = None) -> Request:
    looked_at = () if picture is None else (ImagePart(picture, max_soft_tokens=280),)
    message = Message(Role.USER, (*looked_at, TextPart(text)))
    return Request((message,), options=Options(temperature=0.0, max_new_tokens=16))


def steps(events: list[Event]) -> list[RecoveryStep]:
    """The rungs in order, each once however often it gave something."""
    return list(dict.fromkeys(event.step for event in events if isinstance(event, Recovered)))


def said(events: list[Event]) -> str:
    return "".join(event.text for event in events if isinstance(event, Delta))


def test_every_rung_is_climbed_in_order_and_the_same_turn_goes_on() -> None:
    long, short = ask("word " * 3000), ask("Hello!")
    plan = Plan(
        {3: Squeeze(0, C), 5: Squeeze(0, D), 7: Squeeze(0, X), 9: Squeeze(0, M)}, device="cpu:0"
    )
    # The short turns in between keep a long prompt from being found in the cache.
    turns = answer(bundled_model(), plan, {n: long if n % 2 else short for n in range(1, 12)})
    climbed = [steps(turns[number]) for number in range(1, 12, 2)]
    assert climbed == [[], [C], [C, D], [C, X], [C, X, M], []]
    assert all(isinstance(events[-1], (Loaded, Finished)) for events in turns.values())
    assert {said(turns[number]) for number in range(1, 12, 2)} == {said(turns[1])}
    told = [event for events in turns.values() for event in events if isinstance(event, Recovered)]
    assert all(event.message.startswith("Memory ran out: ") for event in told)


def test_pictures_are_looked_at_in_less_detail_before_the_drafter_goes(tmp_path: Path) -> None:
    sharp = write_model_folder(tmp_path / "sharp", num_places=1200)
    look = ask("What is this?", next(samples().glob("*.png")))
    turns = answer(sharp, Plan({2: Squeeze(0, P, from_start=True)}), {1: ask("Hello!"), 2: look})
    assert steps(turns[2]) == [C, P]
    assert isinstance(turns[2][-1], Finished)


def test_under_a_limit_that_stays_what_is_given_up_is_enough() -> None:
    long, short = ask("word " * 3000), ask("Hello!")
    turns = answer(
        bundled_model(),
        Plan({2: Squeeze(8 * MB), 3: Squeeze(8 * MB)}),
        {1: short, 2: long, 3: ask("other " * 3000), 4: short},
    )
    assert all(isinstance(events[-1], (Loaded, Finished)) for events in turns.values())
    assert steps(turns[2])[0] is C
    assert steps(turns[2])[-1] is X
    assert said(turns[4]) == said(turns[1])
