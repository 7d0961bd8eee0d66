"""Files stand in the order in which they were given, however long each of them takes."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from app.records import Attachment, MediaKind
from app.viewmodels.composer import ComposerModel


def attachment(name: str) -> Attachment:
    return Attachment(MediaKind.TEXT, f"hash of {name}", name, 1, Path(name))


def names(composer: ComposerModel) -> list[str]:
    return [item.name for item in composer.row]


@given(order=st.permutations(range(6)), refused=st.sets(st.integers(0, 5)))
def test_order_is_that_of_giving_at_every_moment(order: list[int], refused: set[int]) -> None:
    composer = ComposerModel()
    tickets = [composer.add_pending(f"file {number}") for number in range(6)]
    left = set(range(6))
    for number in order:
        found = None if number in refused else attachment(f"file {number}")
        composer.end_pending(tickets[number], found)
        left -= {number} if found is None else set()
        assert names(composer) == [f"file {one}" for one in sorted(left)]


@given(order=st.permutations(range(4)))
def test_files_of_a_folder_stand_where_the_folder_was_given(order: list[int]) -> None:
    composer = ComposerModel()
    folder, last = composer.add_pending("folder"), composer.add_pending("last")
    inside = [composer.add_pending(name, folder) for name in ("a", "b")]
    steps = [(inside[0], "a"), (inside[1], "b"), (last, "last"), (folder, "")]
    for number in order:
        ticket, name = steps[number]
        composer.end_pending(ticket, attachment(name) if name else None)
    assert names(composer) == ["a", "b", "last"]


def test_what_the_user_arranged_stays_and_new_files_come_last() -> None:
    composer = ComposerModel()
    for name in ("one", "two"):
        composer.end_pending(composer.add_pending(name), attachment(name))
    composer.move_attachment(attachment("two"), 0)
    composer.end_pending(composer.add_pending("three"), attachment("three"))
    assert names(composer) == ["two", "one", "three"]
