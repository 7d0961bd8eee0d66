"""Answers and edits as a tree: against a plain model over random sequences, and by example."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.storage.attachments import AttachmentFolder
from app.storage.chats import ChatStore
from app.storage.database import Database
from app.storage.errors import StorageError
from engine.messages import Role


def say(store: ChatStore, chat_id: int, *texts: str) -> list[int]:
    """Question, answer, question …; returns the ids."""
    roles = (Role.USER, Role.ASSISTANT)
    start = len(store.path(chat_id))
    return [
        store.add_message(chat_id, roles[(start + number) % 2], text).id
        for number, text in enumerate(texts)
    ]


def shown(store: ChatStore, chat_id: int) -> list[str]:
    return [message.text for message in store.messages(chat_id)]


def test_new_answer_hides_the_old_one_and_all_that_followed(store: ChatStore) -> None:
    chat = store.create_chat("forks").id
    ids = say(store, chat, "Q1", "A1", "Q2", "A2")
    again = store.add_variant(ids[1], "A1 again")
    assert shown(store, chat) == ["Q1", "A1 again"]
    assert again.variants == (ids[1], again.id)
    assert again.role is Role.ASSISTANT


def test_each_fork_remembers_what_was_shown_below_it(store: ChatStore) -> None:
    chat = store.create_chat("forks").id
    ids = say(store, chat, "Q1", "A1", "Q2", "A2")
    store.add_variant(ids[3], "A2 again")
    store.add_variant(ids[0], "Q1 edited")
    assert shown(store, chat) == ["Q1 edited"]
    store.choose_variant(ids[0])
    assert shown(store, chat) == ["Q1", "A1", "Q2", "A2 again"]


def test_new_message_follows_the_shown_branch(store: ChatStore) -> None:
    chat = store.create_chat("forks").id
    ids = say(store, chat, "Q1", "A1", "Q2")
    store.add_variant(ids[1], "A1 again")
    say(store, chat, "Q2 again")
    assert shown(store, chat) == ["Q1", "A1 again", "Q2 again"]


def test_deleting_counts_hidden_variants_and_undo_brings_all_back(store: ChatStore) -> None:
    chat = store.create_chat("forks").id
    ids = say(store, chat, "Q1", "A1", "Q2", "A2")
    store.add_variant(ids[3], "A2 again")
    assert store.count_branch(ids[2]) == 3
    assert store.delete_branch(ids[2]) == 3
    assert shown(store, chat) == ["Q1", "A1"]
    store.restore_branch(ids[2])
    assert shown(store, chat) == ["Q1", "A1", "Q2", "A2 again"]


def test_part_restored_below_a_deleted_message_returns_with_that(store: ChatStore) -> None:
    chat = store.create_chat("forks").id
    ids = say(store, chat, "Q1", "A1", "Q2")
    store.delete_branch(ids[2])
    store.delete_branch(ids[1])
    store.restore_branch(ids[2])
    assert shown(store, chat) == ["Q1"]
    store.restore_branch(ids[1])
    assert shown(store, chat) == ["Q1", "A1", "Q2"]


def test_reveal_shows_a_message_of_a_hidden_branch(store: ChatStore) -> None:
    chat = store.create_chat("forks").id
    ids = say(store, chat, "Q1", "A1", "Q2", "A2")
    store.add_variant(ids[1], "A1 again")
    store.add_variant(ids[0], "Q1 edited")
    store.reveal(ids[3])
    assert shown(store, chat) == ["Q1", "A1", "Q2", "A2"]


def test_turn_taken_back_leaves_the_variant_before_it(store: ChatStore) -> None:
    chat = store.create_chat("forks").id
    ids = say(store, chat, "Q1", "A1")
    edited = store.add_variant(ids[0], "Q1 edited")
    (answer,) = say(store, chat, "answer")
    store.delete_messages([answer, edited.id])
    assert shown(store, chat) == ["Q1", "A1"]


def test_chat_of_2000_messages_can_be_removed_for_good(store: ChatStore) -> None:
    chat = store.create_chat("long").id
    store._db.execute("BEGIN")
    store._db.execute(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)"
        " INSERT INTO messages (id, chat_id, role, text, state, created_at, parent_id)"
        " SELECT i, ?, 'user', 'text ' || i, 'complete', i, nullif(i - 1, 0) FROM n",
        (chat,),
    )
    store._db.execute("COMMIT")
    assert len(store.messages(chat)) == 2000
    store.delete_chat(chat)
    assert store.purge_chats(float("inf")) == 1
    assert store._db.query("SELECT * FROM messages") == []


def test_missing_message_gets_one_sentence(store: ChatStore) -> None:
    with pytest.raises(StorageError, match="not in the chat any more"):
        store.add_variant(99, "text")


@dataclass
class Plain:
    """A message of the model: deletions are counted where they were made."""

    text: str
    parent: int | None
    chosen: int
    is_deleted: bool = False


@dataclass
class PlainChat:
    """The same chat as simple Python: every question is answered by walking all messages."""

    nodes: dict[int, Plain] = field(default_factory=dict)
    clock: int = 0

    def add(self, number: int, text: str, parent: int | None) -> None:
        self.clock += 1
        self.nodes[number] = Plain(text, parent, self.clock)

    def choose(self, number: int) -> None:
        self.clock += 1
        self.nodes[number].chosen = self.clock

    def is_visible(self, number: int | None) -> bool:
        while number is not None:
            if self.nodes[number].is_deleted:
                return False
            number = self.nodes[number].parent
        return True

    def variants(self, parent: int | None) -> list[int]:
        return [n for n, node in self.nodes.items() if node.parent == parent and self.is_visible(n)]

    def path(self) -> list[int]:
        path: list[int] = []
        while found := self.variants(path[-1] if path else None):
            path.append(max(found, key=lambda number: self.nodes[number].chosen))
        return path

    def reveal(self, number: int) -> None:
        path, at = self.path(), number
        while at is not None:
            if at not in path:
                self.choose(at)
            at = self.nodes[at].parent


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["say", "say", "vary", "vary", "choose", "delete", "undo", "reveal"]),
        st.integers(0, 30),
    ),
    max_size=40,
)


@settings(max_examples=60, deadline=None)
@given(steps=STEPS)
def test_any_sequence_of_edits_and_deletions_shows_what_a_plain_model_would(
    steps: list[tuple[str, int]],
) -> None:
    with Database(Path(":memory:")) as database:
        store = ChatStore(database, AttachmentFolder(Path("unused")))
        chat = store.create_chat("forks").id
        model = PlainChat()
        for step, (action, number) in enumerate(steps):
            _act(store, model, chat, action, number, f"text {step}")
            messages = store.messages(chat)
            assert [message.id for message in messages] == model.path()
            for message in messages:
                assert message.text == model.nodes[message.id].text
                assert list(message.variants) == model.variants(message.parent_id)
        assert not database.query("PRAGMA foreign_key_check")
        visible = {record.id for record in store.all_messages(chat)}
        assert visible == {number for number in model.nodes if model.is_visible(number)}


def _act(
    store: ChatStore, model: PlainChat, chat: int, action: str, number: int, text: str
) -> None:
    path = model.path()
    visible = [n for n in model.nodes if model.is_visible(n)]
    deleted = [n for n, node in model.nodes.items() if node.is_deleted]
    if action == "say":
        (added,) = say(store, chat, text)
        model.add(added, text, path[-1] if path else None)
    elif action == "vary" and path:
        old = path[number % len(path)]
        model.add(store.add_variant(old, text).id, text, model.nodes[old].parent)
    elif action == "choose" and visible:
        store.choose_variant(visible[number % len(visible)])
        model.choose(visible[number % len(visible)])
    elif action == "delete" and visible:
        store.delete_branch(visible[number % len(visible)])
        model.nodes[visible[number % len(visible)]].is_deleted = True
    elif action == "undo" and deleted:
        store.restore_branch(deleted[number % len(deleted)])
        model.nodes[deleted[number % len(deleted)]].is_deleted = False
    elif action == "reveal" and visible:
        store.reveal(visible[number % len(visible)])
        model.reveal(visible[number % len(visible)])
