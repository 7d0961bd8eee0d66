"""The link to a really spawned child: order, stop, death, hang, restart."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.controllers.engine_thread import (
    FLUSH_INTERVAL_S,
    KIND_ENGINE_HUNG,
    KIND_ENGINE_STOPPED,
    KIND_UNLOADED,
    DeltaMerger,
    EngineThread,
)
from engine.events import Channel, Delta, Envelope, Failed, Finished, FinishReason, Loaded
from engine.messages import Message, Role, TextPart
from engine.requests import Load, Options, Request
from tests.fakes import ANSWER, THOUGHT, scripted_engine


def ask(text: str, thinking: bool = False) -> Request:
    return Request((Message(Role.USER, (TextPart(text),)),), options=Options(thinking=thinking))


class Heard:
    """Records every envelope of a link, in order."""

    def __init__(self, link: EngineThread) -> None:
        self.envelopes: list[Envelope] = []
        self.exit_codes: list[int] = []
        link.envelope_received.connect(self.envelopes.append)
        link.engine_stopped.connect(self.exit_codes.append)

    def of_turn(self, turn: int | None) -> list[object]:
        return [item.event for item in self.envelopes if item.turn == turn]

    def ends(self, turn: int) -> list[object]:
        return [event for event in self.of_turn(turn) if isinstance(event, (Finished, Failed))]

    def text(self, turn: int, channel: Channel = Channel.ANSWER) -> str:
        pieces = [event for event in self.of_turn(turn) if isinstance(event, Delta)]
        return "".join(piece.text for piece in pieces if piece.channel is channel)


@pytest.fixture
def link(qtbot: QtBot) -> Iterator[EngineThread]:
    thread = EngineThread(scripted_engine)
    thread.start()
    yield thread
    thread.close()


def test_answer_arrives_complete_after_the_thinking(link: EngineThread, qtbot: QtBot) -> None:
    heard = Heard(link)
    link.load(Load(Path("scripted")))
    link.generate(1, ask("hello", thinking=True))
    qtbot.waitUntil(lambda: bool(heard.ends(1)))
    assert isinstance(heard.of_turn(None)[-1], Loaded)
    assert heard.text(1, Channel.THINKING).strip() == THOUGHT
    assert heard.text(1).strip() == ANSWER
    assert isinstance(heard.of_turn(1)[-1], Finished)


def test_stop_ends_the_turn_and_not_the_next_one(link: EngineThread, qtbot: QtBot) -> None:
    heard = Heard(link)
    link.generate(1, ask("slow"))
    qtbot.waitUntil(lambda: heard.text(1) != "")
    link.stop(1)
    qtbot.waitUntil(lambda: bool(heard.ends(1)))
    link.generate(2, ask("hello"))
    qtbot.waitUntil(lambda: bool(heard.ends(2)))
    reasons = [heard.ends(turn)[0].reason for turn in (1, 2)]  # type: ignore[attr-defined]
    assert reasons == [FinishReason.CANCELLED, FinishReason.STOP]


def test_stop_before_the_child_exists_is_not_forgotten(link: EngineThread, qtbot: QtBot) -> None:
    heard = Heard(link)
    link.stop(1)
    link.generate(1, ask("slow"))
    qtbot.waitUntil(lambda: bool(heard.ends(1)))
    assert heard.ends(1)[0].reason is FinishReason.CANCELLED  # type: ignore[attr-defined]


def test_answer_now_ends_the_thinking_and_not_that_of_the_next_turn(
    link: EngineThread, qtbot: QtBot
) -> None:
    heard = Heard(link)
    link.generate(1, ask("ponder"))
    qtbot.waitUntil(lambda: heard.text(1, Channel.THINKING) != "")
    link.answer_now(1)
    qtbot.waitUntil(lambda: bool(heard.ends(1)))
    assert heard.text(1).strip() == ANSWER
    link.generate(2, ask("ponder"))
    qtbot.waitUntil(lambda: len(heard.text(2, Channel.THINKING).split()) > 5)
    assert heard.text(2) == ""
    link.stop(2)
    qtbot.waitUntil(lambda: bool(heard.ends(2)))


def test_answer_now_before_the_child_exists_is_not_forgotten(
    link: EngineThread, qtbot: QtBot
) -> None:
    heard = Heard(link)
    link.answer_now(1)
    link.generate(1, ask("ponder"))
    qtbot.waitUntil(lambda: bool(heard.ends(1)))
    assert heard.text(1).strip() == ANSWER


def test_death_fails_the_open_turn_once_and_keeps_what_arrived(
    link: EngineThread, qtbot: QtBot
) -> None:
    heard = Heard(link)
    link.generate(1, ask("die"))
    qtbot.waitUntil(lambda: bool(heard.exit_codes))
    assert heard.exit_codes == [-9]
    assert [event.kind for event in heard.ends(1)] == [KIND_ENGINE_STOPPED]  # type: ignore[attr-defined]
    assert heard.text(1) == "The picture shows "


def test_next_turn_after_a_death_repeats_the_load(link: EngineThread, qtbot: QtBot) -> None:
    heard = Heard(link)
    link.load(Load(Path("scripted")))
    link.generate(1, ask("die at once"))
    qtbot.waitUntil(lambda: bool(heard.exit_codes))
    link.generate(2, ask("hello"))
    qtbot.waitUntil(lambda: bool(heard.ends(2)))
    assert heard.text(2).strip() == ANSWER
    assert sum(isinstance(event, Loaded) for event in heard.of_turn(None)) == 2


def test_hang_is_ended_after_a_stop_went_unheard(link: EngineThread, qtbot: QtBot) -> None:
    heard = Heard(link)
    link.stop_patience_s = 0.3
    link.generate(1, ask("hang"))
    qtbot.waitUntil(lambda: heard.text(1) != "")
    link.stop(1)
    qtbot.waitUntil(lambda: bool(heard.ends(1)))
    assert [event.kind for event in heard.ends(1)] == [KIND_ENGINE_HUNG]  # type: ignore[attr-defined]


def test_a_loading_is_ended_at_once_where_its_turn_is_not_wanted_any_more(
    link: EngineThread, qtbot: QtBot
) -> None:
    heard = Heard(link)
    link.load(Load(Path("/models/endless")))
    qtbot.waitUntil(lambda: bool(heard.of_turn(None)))
    link.generate(1, ask("hello"))
    with qtbot.waitSignal(link.loading_stopped):
        link.stop(1, ends_loading=True)
    qtbot.waitUntil(lambda: bool(heard.ends(1)))
    assert [event.kind for event in heard.ends(1)] == [KIND_UNLOADED]  # type: ignore[attr-defined]
    assert heard.exit_codes == []


def test_a_long_loading_is_no_hang_for_a_turn_that_was_stopped_meanwhile(
    link: EngineThread, qtbot: QtBot
) -> None:
    heard = Heard(link)
    link.stop_patience_s = 2
    link.load(Load(Path("/models/tardy")))
    link.generate(1, ask("slow"))
    link.stop(1)
    qtbot.waitUntil(lambda: bool(heard.ends(1)))
    (end,) = heard.ends(1)
    assert isinstance(end, Finished)
    assert end.reason is FinishReason.CANCELLED


def test_text_reaches_the_window_at_most_about_eighteen_times_a_second(
    link: EngineThread, qtbot: QtBot
) -> None:
    heard = Heard(link)
    begun = time.monotonic()
    link.generate(1, ask("say " + "word\n" * 2000))
    qtbot.waitUntil(lambda: bool(heard.ends(1)))
    num_signals = sum(isinstance(event, Delta) for event in heard.of_turn(1))
    assert num_signals <= 1 + (time.monotonic() - begun) / FLUSH_INTERVAL_S
    assert heard.text(1) == "word\n" * 2000


def test_merger_keeps_the_order_of_channels() -> None:
    merger = DeltaMerger()
    for channel, text in [
        (Channel.THINKING, "a"),
        (Channel.THINKING, "b"),
        (Channel.ANSWER, "c"),
        (Channel.ANSWER, "d"),
    ]:
        merger.add(1, Delta(channel, text))
    taken = [envelope.event for envelope in merger.take()]
    assert taken == [Delta(Channel.THINKING, "ab"), Delta(Channel.ANSWER, "cd")]
    assert merger.is_empty
