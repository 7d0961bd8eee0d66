"""The ladder alone, and the session on it while allocations fail."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor
from torch.utils._python_dispatch import TorchDispatchMode

from engine.events import Delta, Event, Failed, Finished, Recovered, RecoveryStep
from engine.messages import ImagePart, Message, Role, TextPart
from engine.paths import bundled_model, samples
from engine.recovery import Ladder, Rung, is_out_of_memory
from engine.requests import Options, Request
from engine.session import Session
from tests.engine.model_folder import write_model_folder

C, P, D, X = (
    RecoveryStep.CACHES,
    RecoveryStep.PICTURES,
    RecoveryStep.DRAFTER,
    RecoveryStep.CONTEXT,
)


def rung(step: RecoveryStep, times: int) -> Rung:
    """A rung that has something to give so many times."""
    left = [f"{step} {n}" for n in range(times)][::-1]
    return Rung(step, lambda: left.pop() if left else None)


def climb_all(ladder: Ladder) -> list[RecoveryStep]:
    steps = []
    while (recovered := ladder.climb()) is not None:
        steps.append(recovered.step)
    return steps


def test_rungs_are_climbed_in_order_each_as_often_as_it_gives() -> None:
    ladder = Ladder([rung(C, 1), rung(P, 2), rung(D, 0), rung(X, 1)])
    assert climb_all(ladder) == [C, P, P, X]
    assert ladder.climb() is None


def test_a_turn_begins_at_the_bottom_and_finds_only_what_has_come_back() -> None:
    ladder = Ladder([rung(C, 2), rung(D, 1)])
    first = ladder.climb()
    assert first is not None
    assert first.step is C
    ladder.begin()
    assert climb_all(ladder) == [C, D]


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (MemoryError(), True),
        (torch.OutOfMemoryError("CUDA out of memory."), True),
        (RuntimeError("[enforce fail at alloc_cpu.cpp:121] DefaultCPUAllocator: can't allocate "
                      "memory: you tried to allocate 4000000 bytes."), True),
        (RuntimeError("MPS backend out of memory (MPS allocated: 9 GB)"), True),
        (RuntimeError("mat1 and mat2 shapes cannot be multiplied"), False),
        (ValueError("out of memory"), False),
    ],
)  # fmt: skip
def test_failed_allocations_are_told_from_other_errors(error: Exception, expected: bool) -> None:
    assert is_out_of_memory(error) is expected


# --- in a session -------------------------------------------------------------------


class Shortage(TorchDispatchMode):
    """Matrix products fail as a full card makes them: from ``after`` calls on, ``times`` times."""

    def __init__(self, after: int, times: int) -> None:
        super().__init__()
        self._after, self._times = after, times

    def __torch_dispatch__(
        self, func: Any, types: Any, args: Any = (), kwargs: Any = None
    ) -> Tensor:
        if func.overloadpacket in (torch.ops.aten.mm, torch.ops.aten.linear):
            self._after -= 1
            if self._after < 0 and self._times:
                self._times -= 1
                raise torch.OutOfMemoryError("out of memory: injected")
        made: Tensor = func(*args, **(kwargs or {}))
        return made


@contextmanager
def shortage(after: int, times: int) -> Iterator[None]:
    with Shortage(after, times):
        yield


@pytest.fixture
def session() -> Session:
    return Session.load(bundled_model())


def ask(text: str, picture: Path | None = None, count: int = 24) -> Request:
    parts = (
        (TextPart(text),)
        if picture is None
        else (ImagePart(picture, max_soft_tokens=280), TextPart(text))
    )
    return Request(
        (Message(Role.USER, parts),), options=Options(temperature=0.7, seed=5, max_new_tokens=count)
    )


def said(events: list[Event]) -> str:
    return "".join(event.text for event in events if isinstance(event, Delta))


def steps(events: list[Event]) -> list[RecoveryStep]:
    return [event.step for event in events if isinstance(event, Recovered)]


QUESTION = ask("Tell me about the sea.")


@pytest.fixture(scope="module")
def undisturbed() -> str:
    return said(list(Session.load(bundled_model()).generate(QUESTION)))


@pytest.mark.parametrize("after", [0, 30, 150, 300])
@pytest.mark.parametrize(
    ("times", "expected"), [(1, [C]), (2, [C, D]), (3, [C, D, X]), (4, [C, D, X, X])]
)
def test_the_turn_goes_on_where_it_was_and_says_the_same(
    session: Session, undisturbed: str, after: int, times: int, expected: list[RecoveryStep]
) -> None:
    with shortage(after, times):
        events = list(session.generate(QUESTION))
    assert steps(events) == expected
    assert isinstance(events[-1], Finished)
    assert said(events) == undisturbed


def test_with_a_picture_its_detail_is_given_up_before_the_drafter(tmp_path: Path) -> None:
    session = Session.load(write_model_folder(tmp_path / "sharp", num_places=1200))
    picture = next(samples().glob("*.png"), None) or next(samples().glob("*.jpg"))
    with shortage(0, 4):
        events = list(session.generate(ask("What is this?", picture)))
    assert steps(events) == [C, P, P, D]
    assert isinstance(events[-1], Finished)
    told = [event.message for event in events if isinstance(event, Recovered)]
    assert "(140 tokens each)" in told[1]
    assert "(70 tokens each)" in told[2]


def test_when_nothing_is_left_to_give_up_the_user_is_told_and_the_session_lives(
    session: Session, undisturbed: str
) -> None:
    with shortage(0, 1000):
        events = list(session.generate(QUESTION))
    assert steps(events) == [C, D, X, X]
    assert isinstance(events[-1], Failed)
    assert events[-1].kind == "OutOfMemory"
    again = list(session.generate(QUESTION))
    assert steps(again) == []
    assert said(again) == undisturbed


def test_the_next_turn_has_the_room_for_a_full_chat_again(session: Session) -> None:
    with shortage(30, 4):
        list(session.generate(QUESTION))
    long = ask("word " * 300, count=2)
    assert isinstance(list(session.generate(long))[-1], Finished)
