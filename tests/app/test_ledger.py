"""What has to be left out of a conversation that is too long, and what is sent then."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.controllers.ledger import choice_of
from app.controllers.requests import SUMMARY_INTRODUCTION, build_request, grouped, sent_of
from app.records import MessageRecord, MessageState
from engine.messages import Role
from engine.requests import Options


def record(number: int, role: Role, text: str = "words", cut: str | None = None) -> MessageRecord:
    return MessageRecord(number, 1, role, text, MessageState.COMPLETE, 0.0, cut=cut)


def chat(length: int) -> list[MessageRecord]:
    roles = (Role.USER, Role.ASSISTANT)
    return [record(number + 1, roles[number % 2], f"text {number}") for number in range(length)]


@given(st.lists(st.integers(1, 50), min_size=1, max_size=12), st.integers(-80, 40))
def test_the_fewest_messages_that_make_room_are_left_out(tokens: list[int], room: int) -> None:
    groups = grouped(chat(len(tokens)))
    missing = 7 - room
    choice = choice_of(tokens, groups, room, missing)
    ends = list(range(2, len(tokens), 2))  # what is kept begins with a question
    enough = [place for place in ends if sum(tokens[:place]) >= missing]
    fitting = [place for place in ends if room + sum(tokens[:place]) > 0]
    expected = enough[0] if enough else fitting[-1] if fitting else None
    assert (None if choice is None else choice.num_messages) == expected
    if choice is not None:
        assert choice.last_id == groups[choice.num_messages - 1][-1].id
        assert choice.tokens == sum(tokens[: choice.num_messages])


def test_only_what_stands_behind_the_last_cut_is_sent() -> None:
    records = chat(6)
    records[1] = replace(records[1], cut="old")
    records[3] = replace(records[3], cut="They said hello.")
    request = build_request(records, Options(), instructions="Be brief.")
    assert [message.role for message in request.messages] == [
        Role.SYSTEM, Role.USER, Role.ASSISTANT,
    ]  # fmt: skip
    assert request.messages[0].text == f"Be brief.\n\n{SUMMARY_INTRODUCTION}\nThey said hello."
    assert request.messages[1].text == "text 4"


def test_a_cut_without_a_summary_puts_nothing_in_its_place() -> None:
    records = [*chat(2), record(3, Role.USER, "now")]
    records[1] = replace(records[1], cut="")
    kept, summary = sent_of(records)
    assert ([one.id for one in kept], summary) == ([3], "")
    request = build_request(records, Options())
    assert [message.text for message in request.messages] == ["now"]
