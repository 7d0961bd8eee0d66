"""Background jobs: order, results on the asking thread, failures as sentences."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.controllers.jobs import Job, JobRunner, make_lane
from engine.errors import UserError


@pytest.fixture
def lane(qtbot: QtBot) -> Iterator[JobRunner]:
    runner = make_lane()
    yield runner
    runner.close()


def refuse() -> None:
    raise UserError("The disk is full; free some space.")


def break_down() -> None:
    raise ZeroDivisionError


def test_lane_runs_jobs_in_order_and_answers_on_the_asking_thread(
    lane: JobRunner, qtbot: QtBot
) -> None:
    ran: list[int] = []
    answered: list[tuple[int, bool]] = []
    here = threading.get_ident()
    for number in range(20):
        work = lambda number=number: ran.append(number) or threading.get_ident()  # noqa: E731
        lane.submit(
            Job(
                work,
                lambda thread, number=number: answered.append(
                    (number, thread != here and threading.get_ident() == here)
                ),
            )
        )
    qtbot.waitUntil(lambda: len(answered) == 20)
    assert ran == list(range(20))
    assert answered == [(number, True) for number in range(20)]


def test_failure_goes_to_the_job_that_wanted_it(lane: JobRunner, qtbot: QtBot) -> None:
    sentences: list[str] = []
    lane.submit(Job(refuse, failed=sentences.append))
    qtbot.waitUntil(lambda: bool(sentences))
    assert sentences == ["The disk is full; free some space."]


def test_failure_nobody_wanted_is_announced_and_names_no_traceback(
    lane: JobRunner, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(lane.job_failed) as announced:
        lane.submit(Job(break_down))
    assert announced.args == [
        "Something went wrong inside Tandem (ZeroDivisionError); the log file has the details."
    ]


def test_closing_finishes_what_was_submitted_and_delivers_nothing_more(qtbot: QtBot) -> None:
    runner = make_lane()
    ran: list[int] = []
    answered: list[object] = []
    for number in range(5):
        runner.submit(Job(lambda number=number: ran.append(number), answered.append))
    runner.close()
    qtbot.wait(20)
    assert ran == [0, 1, 2, 3, 4]
    assert answered == []
