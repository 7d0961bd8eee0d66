"""How answers were made, kept beside them: packed small, read back whole, gone with the message."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.records import MessageState, Run
from app.storage.attachments import AttachmentFolder
from app.storage.chats import ChatStore
from app.storage.database import Database
from app.storage.runs import RunStore, pack, unpack
from engine.events import Channel, Committed, Origin, RoundRecord
from engine.messages import Role
from engine.requests import Options

TOKENS = st.builds(
    Committed,
    st.sampled_from(Origin),
    st.sampled_from([None, *Channel]),
    st.integers(0, 40),
    st.text(max_size=6),
)
ROUNDS = st.builds(
    RoundRecord,
    st.lists(TOKENS, max_size=9).map(tuple),
    st.lists(st.text(max_size=6), max_size=8).map(tuple),
)
OPTIONS = st.builds(
    Options,
    thinking=st.booleans(),
    temperature=st.none() | st.floats(0, 2),
    seed=st.none() | st.integers(0, 2**31),
)
RUNS = st.builds(
    Run,
    st.lists(ROUNDS, max_size=6).map(tuple),
    OPTIONS,
    st.text(max_size=8),
    st.integers(0, 9_999),
    st.integers(0, 9_999),
)
RUN = Run(
    (RoundRecord((Committed(Origin.DRAFT, Channel.ANSWER, 3),), ("no",)),), Options(seed=4), "p"
)


@pytest.fixture
def database(tmp_path: Path) -> Database:
    return Database(tmp_path / "history.sqlite3")


@pytest.fixture
def message_id(database: Database, tmp_path: Path) -> int:
    chats = ChatStore(database, AttachmentFolder(tmp_path / "files"))
    chat = chats.create_chat("A chat")
    return chats.add_message(chat.id, Role.ASSISTANT, "yes", MessageState.COMPLETE).id


@given(RUNS)
def test_packed_run_is_read_back_as_it_was(run: Run) -> None:
    assert unpack(pack(run)) == run


def test_long_answer_is_packed_small() -> None:
    tokens = tuple(Committed(Origin.DRAFT, Channel.ANSWER, 4) for _ in range(3))
    rounds = tuple(RoundRecord(tokens, ("word", str(number))) for number in range(1_300))
    assert len(pack(Run(rounds, Options(), ""))) < 8_000


def test_continued_answer_has_its_runs_in_order(database: Database, message_id: int) -> None:
    store = RunStore(database)
    second = Run((), Options(), "q", answer_start=3)
    store.add(message_id, RUN)
    store.add(message_id, second)
    assert store.of(message_id) == (RUN, second)
    assert store.of(message_id + 1) == ()


def test_runs_go_with_their_message(database: Database, message_id: int) -> None:
    store = RunStore(database)
    store.add(message_id, RUN)
    database.execute("DELETE FROM messages WHERE id = ?", (message_id,))
    assert database.query("SELECT * FROM runs") == []
    store.add(message_id, RUN)  # the chat was deleted while it was answered
    assert database.query("SELECT * FROM runs") == []


def test_damaged_record_counts_as_none(
    database: Database, message_id: int, caplog: pytest.LogCaptureFixture
) -> None:
    database.execute("INSERT INTO runs VALUES (?, 0, ?)", (message_id, b"not packed"))
    assert RunStore(database).of(message_id) == ()
    assert "unreadable record" in caplog.text
