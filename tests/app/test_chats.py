"""Chats, messages, attachments and drafts on disk."""

from __future__ import annotations

import dataclasses
import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.records import Attachment, Draft, MediaKind, MessageState
from app.storage.attachments import AttachmentFolder
from app.storage.chats import ChatStore
from app.storage.database import Database
from app.storage.drafts import NEW_CHAT, DraftStore
from app.storage.errors import StorageError
from app.storage.stats import read_stats
from engine.events import Stats
from engine.messages import Role

STATS = Stats(40, 12, 5, 10, 7, 0.3, 0.2, 8, 21.5, (0.9, 0.5), 2, "measured")


def attach(store: ChatStore, folder: Path, name: str = "cat.PNG") -> Attachment:
    source = folder / name
    source.write_bytes(b"picture " + name.encode())
    return store.attachments.keep(source, MediaKind.IMAGE)


def test_finished_message_comes_back_as_it_was(store: ChatStore) -> None:
    chat = store.create_chat("colours")
    opened = store.add_message(chat.id, Role.ASSISTANT, "", MessageState.STREAMING, seed=7)
    final = dataclasses.replace(
        opened,
        text="It is red.",
        thinking="Look closely.",
        thinking_seconds=1.5,
        state=MessageState.COMPLETE,
        model="Tandem Demo",
        stats=STATS,
    )
    store.finish_message(final)
    assert store.messages(chat.id) == [final]


def test_chat_survives_the_removal_of_the_original_file(store: ChatStore, tmp_path: Path) -> None:
    chat = store.create_chat("cat")
    attachment = attach(store, tmp_path)
    store.add_message(chat.id, Role.USER, "what is it?", attachments=(attachment,))
    (tmp_path / "cat.PNG").unlink()
    (kept,) = store.messages(chat.id)[0].attachments
    assert kept == attachment
    assert kept.path.read_bytes() == b"picture cat.PNG"


def test_same_content_is_stored_once(store: ChatStore, tmp_path: Path) -> None:
    first = attach(store, tmp_path)
    second = store.attachments.keep(first.path, MediaKind.IMAGE, name="again.png")
    assert (second.path, second.name) == (first.path, "again.png")
    assert len([p for p in store.attachments.folder.rglob("*") if p.is_file()]) == 1


def test_missing_file_is_named_in_one_sentence(store: ChatStore, tmp_path: Path) -> None:
    with pytest.raises(StorageError, match=r"gone\.png cannot be copied"):
        store.attachments.keep(tmp_path / "gone.png", MediaKind.IMAGE)


def test_writing_moves_a_chat_to_the_top_and_renaming_does_not(store: ChatStore) -> None:
    first, second = store.create_chat("first"), store.create_chat("second")
    store.rename_chat(first.id, "renamed")
    assert [chat.title for chat in store.chats()] == ["second", "renamed"]
    store.add_message(first.id, Role.USER, "hello")
    assert [chat.id for chat in store.chats()] == [first.id, second.id]


def test_deleted_chat_can_be_restored_until_it_is_purged(store: ChatStore) -> None:
    chat = store.create_chat("precious")
    store.add_message(chat.id, Role.USER, "hello")
    store.delete_chat(chat.id)
    assert store.chats() == []
    store.restore_chat(chat.id)
    assert [message.text for message in store.messages(chat.id)] == ["hello"]
    store.delete_chat(chat.id)
    assert store.purge_chats(deleted_before=float("inf")) == 1
    store.restore_chat(chat.id)
    assert store.chats() == []
    assert store.messages(chat.id) == []


def test_message_streaming_at_the_last_end_is_marked_and_keeps_its_text(store: ChatStore) -> None:
    chat = store.create_chat("crash")
    opened = store.add_message(chat.id, Role.ASSISTANT, "", MessageState.STREAMING)
    store.journal(opened.id, "half an ans", "a thought", 0.5)
    assert store.mark_interrupted() == 1
    (message,) = store.messages(chat.id)
    assert (message.text, message.thinking) == ("half an ans", "a thought")
    assert message.state is MessageState.INTERRUPTED


def test_late_journal_does_not_overwrite_a_finished_message(store: ChatStore) -> None:
    chat = store.create_chat("race")
    opened = store.add_message(chat.id, Role.ASSISTANT, "", MessageState.STREAMING)
    store.finish_message(
        dataclasses.replace(opened, text="the whole answer", state=MessageState.COMPLETE)
    )
    store.journal(opened.id, "the wh", "", None)
    assert store.messages(chat.id)[0].text == "the whole answer"


def test_unreadable_statistics_do_not_close_the_chat(store: ChatStore, database: Database) -> None:
    chat = store.create_chat("odd")
    opened = store.add_message(chat.id, Role.ASSISTANT, "fine")
    database.execute("UPDATE messages SET stats = '{\"x\": 1}' WHERE id = ?", (opened.id,))
    (message,) = store.messages(chat.id)
    assert (message.text, message.stats) == ("fine", None)


@pytest.mark.parametrize(
    ("field", "value"),
    [("seconds", "0.3"), ("new_tokens", None), ("accepted", 1.5), ("seconds", float("nan")),
     ("acceptance_by_depth", [0.5, "x"]), ("draft_reason", 1), ("drafted", True)],
)  # fmt: skip
def test_statistics_with_a_wrong_value_are_refused(field: str, value: object) -> None:
    values = dataclasses.asdict(STATS)
    assert read_stats(values | {"from_the_future": 1}) == STATS
    with pytest.raises(ValueError, match=field):
        read_stats(values | {field: value})


def test_draft_with_its_picture_survives_and_an_empty_one_is_forgotten(
    store: ChatStore, database: Database, tmp_path: Path
) -> None:
    drafts = DraftStore(database, store.attachments)
    draft = Draft("what is", (attach(store, tmp_path),))
    drafts.save(NEW_CHAT, draft)
    assert drafts.load() == {NEW_CHAT: draft}
    drafts.save(NEW_CHAT, Draft("  "))
    assert drafts.load() == {}


def age(folder: Path) -> None:
    """Make all files older than the grace for drafts being written."""
    for path in folder.rglob("*"):
        os.utime(path, (1, 1))


def test_files_go_with_their_last_chat_and_not_before(store: ChatStore, tmp_path: Path) -> None:
    file = attach(store, tmp_path)
    file.thumbnail_path.write_bytes(b"small")
    first, second = store.create_chat("one"), store.create_chat("two")
    for chat in (first, second):
        store.add_message(chat.id, Role.USER, "look", attachments=(file,))
    age(store.attachments.folder)
    store.remove_chats([first.id])
    assert store.collect_attachments() == 0
    store.remove_chats([second.id])
    assert store.collect_attachments() == 2
    assert not file.path.exists()
    assert not file.thumbnail_path.exists()


def test_files_of_drafts_deleted_chats_and_hidden_branches_stay(
    store: ChatStore, database: Database, tmp_path: Path
) -> None:
    files = [attach(store, tmp_path, f"{name}.png") for name in ("draft", "trash", "branch")]
    DraftStore(database, store.attachments).save(NEW_CHAT, Draft("", (files[0],)))
    trashed, cut = store.create_chat("trash").id, store.create_chat("branch").id
    store.add_message(trashed, Role.USER, "look", attachments=(files[1],))
    store.delete_chat(trashed)
    store.delete_branch(store.add_message(cut, Role.USER, "x", attachments=(files[2],)).id)
    age(store.attachments.folder)
    assert store.collect_attachments() == 0


def test_file_attached_a_moment_ago_stays_even_if_it_lay_there_before(
    store: ChatStore, tmp_path: Path
) -> None:
    file = attach(store, tmp_path)
    age(store.attachments.folder)
    attach(store, tmp_path)
    assert store.collect_attachments() == 0
    assert file.path.exists()


def test_archived_chat_is_kept_apart_and_returns_when_written_in(store: ChatStore) -> None:
    chat = store.create_chat("old")
    store.archive_chat(chat.id, True)
    assert (store.chats(), [kept.id for kept in store.archived_chats()]) == ([], [chat.id])
    store.add_message(chat.id, Role.USER, "still here?")
    assert [kept.id for kept in store.chats()] == [chat.id]


def test_folder_keeps_its_chats_when_removed_and_names_are_unique(store: ChatStore) -> None:
    chat = store.create_chat("trip")
    travel, home = store.create_folder("  Travel\n "), store.create_folder("Home")
    assert store.create_folder("Travel") == travel
    store.move_chat(chat.id, travel.id)
    with pytest.raises(StorageError, match="already a folder “Home”"):
        store.rename_folder(travel.id, "Home")
    with pytest.raises(StorageError, match="needs a name"):
        store.create_folder("  ")
    store.delete_folder(travel.id)
    assert store.chats()[0].folder_id is None
    assert store.folders() == [home]


ACTIONS = st.lists(
    st.tuples(st.sampled_from(["create", "say", "delete", "restore", "rename"]), st.integers(0, 4)),
    max_size=25,
)


@settings(max_examples=40, deadline=None)
@given(actions=ACTIONS)
def test_any_sequence_of_actions_leaves_what_a_plain_list_would(
    tmp_path_factory: pytest.TempPathFactory, actions: list[tuple[str, int]]
) -> None:
    folder = tmp_path_factory.mktemp("history")
    order: list[int] = []
    deleted: set[int] = set()
    said: dict[int, list[str]] = {}
    with Database(folder / "history.sqlite3") as database:
        store = ChatStore(database, AttachmentFolder(folder / "attachments"))
        for step, (action, number) in enumerate(actions):
            if action == "create":
                chat = store.create_chat(f"chat {step}")
                order.insert(0, chat.id)
                said[chat.id] = []
            elif order:
                chat_id = sorted(order)[number % len(order)]
                _act(store, action, chat_id, step)
                if action == "say":
                    said[chat_id].append(f"text {step}")
                    order.remove(chat_id)
                    order.insert(0, chat_id)
                deleted = {"delete": deleted | {chat_id}, "restore": deleted - {chat_id}}.get(
                    action, deleted
                )
        assert [chat.id for chat in store.chats()] == [i for i in order if i not in deleted]
        for chat_id, texts in said.items():
            assert [message.text for message in store.messages(chat_id)] == texts


def _act(store: ChatStore, action: str, chat_id: int, step: int) -> None:
    if action == "say":
        store.add_message(chat_id, Role.USER, f"text {step}")
    elif action == "delete":
        store.delete_chat(chat_id)
    elif action == "restore":
        store.restore_chat(chat_id)
    else:
        store.rename_chat(chat_id, f"renamed {step}")
