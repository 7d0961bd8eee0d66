"""Search: what is found in which script, where the marks are, and that the index stays true."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.history_records import Hit, Snippet
from app.records import MessageState
from app.storage.attachments import AttachmentFolder
from app.storage.chats import ChatStore
from app.storage.database import Database
from app.storage.search import MAX_HITS_PER_CHAT, SearchStore
from engine.messages import Role


@pytest.fixture
def search(database: Database) -> SearchStore:
    return SearchStore(database)


def tell(store: ChatStore, text: str, title: str = "") -> int:
    chat = store.create_chat(title)
    store.add_message(chat.id, Role.USER, text)
    return chat.id


def marked(snippet: Snippet) -> list[str]:
    return [snippet.text[start:end] for start, end in snippet.marks]


@pytest.mark.parametrize(
    ("text", "query", "marks"),
    [
        ("The quick brown fox", "brow qui", ["qui", "brow"]),
        ("Ein Überblick über alles", "uber", ["Über", "über"]),
        ("今天的天气很好，我们去公园吧", "天气", ["天气"]),
        ("今天的天气很好，我们去公园吧", "园", ["园"]),
        ("東京タワーへ行きました", "タワー", ["タワー"]),
        ("오늘 날씨가 좋네요", "날씨", ["날씨"]),
        ("วันนี้อากาศดี", "อากาศ", ["อากาศ"]),
        ("我用Python写程序", "python", ["Python"]),
        ("我用Python写程序", "我用Python写", ["我用Python写"]),
        ("我用Python写程序", "用Py", ["用Py"]),
        ("我们去公园吧", "我们去公", ["我们去公"]),
        ("read foo-bar.txt now", "foo-bar", ["foo-bar"]),
        ("a naïve café", '"naive cafe"', ["naïve café"]),
        ("Привет, мир", "ПРИ", ["При"]),
    ],
)
def test_word_is_found_and_marked(
    store: ChatStore, search: SearchStore, text: str, query: str, marks: list[str]
) -> None:
    tell(store, text)
    (hit,) = search.search(query)
    assert marked(hit.snippet) == marks


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("The quick brown fox", "brown cat"),
        ("The quick brown fox", '"quick fox"'),
        ("The quick brown fox", "rown"),
        ("今天的天气很好", "气天"),
        ("anything at all", "++"),
        ("anything at all", "  "),
        ("anything at all", '"'),
    ],
)
def test_word_is_not_found(store: ChatStore, search: SearchStore, text: str, query: str) -> None:
    tell(store, text)
    assert search.search(query) == []


def test_thoughts_are_searched_only_when_asked(store: ChatStore, search: SearchStore) -> None:
    chat = store.create_chat("")
    opened = store.add_message(chat.id, Role.ASSISTANT, "", MessageState.STREAMING)
    store.finish_message(
        dataclasses.replace(
            opened, text="Red.", thinking="Look for roundness.", state=MessageState.COMPLETE
        )
    )
    assert search.search("roundness") == []
    (hit,) = search.search("roundness", with_thinking=True)
    assert hit.is_thinking
    assert marked(hit.snippet) == ["roundness"]


def test_titles_come_first_and_renaming_is_noticed(store: ChatStore, search: SearchStore) -> None:
    said = tell(store, "about gardens")
    named = tell(store, "something else", title="Gardens of Kyoto")
    hits = search.search("garden")
    assert [(hit.chat_id, hit.message_id is None) for hit in hits] == [(named, True), (said, False)]
    assert marked(hits[0].chat_title) == ["Garden"]
    store.rename_chat(named, "Temples")
    assert [hit.chat_id for hit in search.search("garden")] == [said]


def test_trash_and_deleted_branches_are_not_found_the_archive_is(
    store: ChatStore, search: SearchStore
) -> None:
    trashed, cut, archived = (tell(store, "needle") for _ in range(3))
    store.delete_chat(trashed)
    store.delete_branch(store.messages(cut)[0].id)
    store.archive_chat(archived, True)
    (hit,) = search.search("needle")
    assert (hit.chat_id, hit.is_archived) == (archived, True)


def test_hidden_variant_is_found_and_can_be_revealed(store: ChatStore, search: SearchStore) -> None:
    chat = tell(store, "first wording")
    store.add_variant(store.messages(chat)[0].id, "second thoughts")
    (hit,) = search.search("wording")
    assert hit.message_id is not None
    store.reveal(hit.message_id)
    assert [message.text for message in store.messages(chat)] == ["first wording"]


def test_one_chat_full_of_hits_does_not_hide_the_others(
    store: ChatStore, search: SearchStore
) -> None:
    old = tell(store, "needle")
    busy = store.create_chat("").id
    for _ in range(100):
        store.add_message(busy, Role.USER, "needle")
    found = [hit.chat_id for hit in search.search("needle")]
    assert found.count(busy) == MAX_HITS_PER_CHAT
    assert old in found


def test_snippet_is_one_short_line_around_the_first_hit(
    store: ChatStore, search: SearchStore
) -> None:
    tell(store, "lead " * 100 + "\n<b>needle</b>\n" + "tail " * 100)
    (hit,) = search.search("needle")
    assert "\n" not in hit.snippet.text
    assert len(hit.snippet.text) < 160
    assert hit.snippet.text.startswith("…")
    assert "<b>needle</b>" in hit.snippet.text
    assert marked(hit.snippet) == ["needle"]


WORDS = st.text(st.sampled_from("ab é天気 -\"*(){}:'x"), max_size=12)


@settings(max_examples=150, deadline=None)
@given(texts=st.lists(WORDS, max_size=4), query=st.text(max_size=20) | WORDS)
def test_any_query_over_any_text_is_answered(texts: list[str], query: str) -> None:
    with Database(Path(":memory:")) as database:
        store = ChatStore(database, AttachmentFolder(Path("unused")))
        for text in texts:
            tell(store, text, title=text)
        for hit in SearchStore(database).search(query, with_thinking=True):
            _check_marks(hit)


def _check_marks(hit: Hit) -> None:
    for snippet in (hit.chat_title, hit.snippet):
        for start, end in snippet.marks:
            assert 0 <= start < end <= len(snippet.text)


CHANGES = st.lists(
    st.tuples(
        st.sampled_from(["say", "stream", "finish", "vary", "remove", "rename"]),
        st.integers(0, 9),
        st.sampled_from(["red", "blau", "天気", ""]),
    ),
    max_size=15,
)


@settings(max_examples=40, deadline=None)
@given(changes=CHANGES)
def test_index_holds_exactly_the_finished_texts_after_any_changes(
    changes: list[tuple[str, int, str]],
) -> None:
    with Database(Path(":memory:")) as database:
        store = ChatStore(database, AttachmentFolder(Path("unused")))
        chat = store.create_chat("red").id
        for action, number, text in changes:
            messages = store.messages(chat)
            if action == "rename":
                store.rename_chat(chat, text)
            elif action in ("say", "stream") or not messages:
                state = MessageState.STREAMING if action == "stream" else MessageState.COMPLETE
                store.add_message(chat, Role.USER, text, state)
            else:
                _change(store, action, messages[number % len(messages)].id, text)
        for table in ("found_texts", "found_titles"):
            database.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('integrity-check', 1)")


def _change(store: ChatStore, action: str, message_id: int, text: str) -> None:
    message = store.message(message_id)
    if action == "finish":
        done = dataclasses.replace(message, text=text, thinking=text, state=MessageState.COMPLETE)
        store.finish_message(done)
    elif action == "vary":
        store.add_variant(message_id, text)
    else:
        store.delete_messages([message_id])
