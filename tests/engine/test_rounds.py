"""Who proposed which characters of a reply: every character belongs to one token of one round."""

from __future__ import annotations

import pytest

from engine.events import Channel, Delta, Finished, Origin, RoundRecord
from engine.generation import Round
from engine.messages import Message, Role, TextPart
from engine.requests import Options, Request
from engine.rounds import RoundLog
from engine.session import Session
from engine.stream import ReplyReader


def _request(text: str, **options: object) -> Request:
    message = Message(Role.USER, (TextPart(text),))
    return Request((message,), options=Options(**options))  # type: ignore[arg-type]


def _texts(events: list[object]) -> dict[Channel, str]:
    texts = dict.fromkeys(Channel, "")
    for event in events:
        if isinstance(event, Delta):
            texts[event.channel] += event.text
    return texts


def _num_chars(rounds: tuple[RoundRecord, ...], channel: Channel) -> int:
    tokens = (token for one in rounds for token in one.committed)
    return sum(token.chars for token in tokens if token.channel is channel)


@pytest.mark.parametrize("draft_length", [0, 1, 3, None])
def test_rounds_cover_the_whole_text_and_count_as_the_statistics_do(
    session: Session, draft_length: int | None
) -> None:
    request = _request("Hello", draft_length=draft_length, max_new_tokens=60, seed=3)
    events = list(session.generate(request))
    finished = events[-1]
    assert isinstance(finished, Finished)
    texts = _texts(events)
    for channel in Channel:
        assert _num_chars(finished.rounds, channel) == len(texts[channel])
    tokens = [token for one in finished.rounds for token in one.committed]
    assert len(tokens) == finished.stats.new_tokens
    accepted = sum(token.origin is Origin.DRAFT for token in tokens)
    assert accepted == finished.stats.accepted
    rejected = sum(len(one.rejected) for one in finished.rounds)
    assert rejected <= finished.stats.drafted - accepted


def test_the_text_is_the_same_for_every_draft_length(session: Session) -> None:
    said = {
        _texts(list(session.generate(_request("Hi", draft_length=n, max_new_tokens=40, seed=5))))[
            Channel.ANSWER
        ]
        for n in (0, 2, 5)
    }
    assert len(said) == 1


class _Spelled:
    """A reader's decoder over a small table."""

    def __init__(self, table: dict[int, str]) -> None:
        self._table = table

    def __call__(self, ids: object) -> str:
        raw = b"".join(self._table[index].encode("latin-1") for index in ids)  # type: ignore[attr-defined]
        return raw.decode("utf-8", "replace")


def _log(session: Session, table: dict[int, str]) -> RoundLog:
    controls = session._model.processor.controls
    decode = _Spelled(table)
    return RoundLog(ReplyReader(controls, decode), decode, controls.hidden)


def test_a_character_of_several_tokens_belongs_to_the_one_that_completes_it(
    session: Session,
) -> None:
    first, second = "é".encode().decode("latin-1")
    log = _log(session, {900: first, 901: second, 902: "x", 903: "y"})
    pieces = log.read(Round((900, 901, 902), 3, 1, 1, rejected=(903,)))
    assert pieces == [Delta(Channel.ANSWER, "éx")]
    assert pieces[0].drafted == ()  # type: ignore[union-attr]
    (record,) = log.records
    assert [(one.origin, one.chars) for one in record.committed] == [
        (Origin.DRAFT, 0),
        (Origin.TARGET, 1),
        (Origin.TARGET, 1),
    ]
    assert record.rejected == ("y",)


def test_pieces_say_which_of_their_characters_were_drafted(session: Session) -> None:
    log = _log(session, {900: "ab", 901: "c", 902: "d"})
    (first,) = log.read(Round((900, 901, 902), 2, 2, 1))
    assert (first.text, first.drafted) == ("abcd", ((0, 2), (2, 3)))  # type: ignore[union-attr]
    (second,) = log.read(Round((901,), 0, 0, 1))
    assert first.followed_by(second).drafted == ((0, 2), (2, 3))  # type: ignore[union-attr,arg-type]
    assert second.followed_by(first).drafted == ((1, 3), (3, 4))  # type: ignore[union-attr,arg-type]


def test_control_tokens_and_a_channels_name_are_spelled_beside_the_text(session: Session) -> None:
    controls = session._model.processor.controls
    opening, closing = controls["<|channel>"], controls["<channel|>"]
    table = {opening: "<|channel>", closing: "<channel|>", 900: "thought", 901: "\n", 902: "Hm."}
    log = _log(session, table)
    log.read(Round((opening, 900, 901, 902), 0, 0, 1))
    log.read(Round((closing,), 0, 0, 1, forced=1))
    assert log.finish() == []
    first, last = log.records
    assert [one.hidden for one in first.committed] == ["<|channel>", "thought", "\n", ""]
    assert first.committed[3].channel is Channel.THINKING
    assert (last.committed[0].origin, last.committed[0].hidden) == (Origin.FORCED, "<channel|>")


def test_what_was_held_back_at_the_end_goes_to_the_last_token(session: Session) -> None:
    first, _ = "é".encode().decode("latin-1")
    log = _log(session, {900: "a", 901: first})
    log.read(Round((900, 901), 0, 0, 1))
    assert log.finish() == [Delta(Channel.ANSWER, "\ufffd")]
    assert [one.chars for one in log.records[0].committed] == [1, 1]
